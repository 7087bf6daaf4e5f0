import { describe, expect, it } from 'vitest';
import { type MacSystem, macVolume, parseMacMounts } from '../../../src/scanner/place/mac-volume.ts';
import { PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { type PlistDict, writePlist } from '../../../src/scanner/plist/plist-value.ts';

// The shape of what `mount`, `diskutil` and `hdiutil` of macOS 14 to 26 answer; names, ids and sizes are made up.

const MOUNTS = `/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)
map auto_home on /System/Volumes/Data/home (autofs, automounted, nobrowse)
/dev/disk5s1 on /Volumes/T7 Photos (apfs, local, nodev, nosuid, journaled, noowners)
/dev/disk5s2 on /Volumes/T7 Archive (apfs, local, nodev, nosuid, journaled, noowners)
/dev/disk6s2 on /Volumes/Stick (exfat, local, nodev, nosuid, noowners)
/dev/disk8s1 on /Volumes/Fusion (apfs, local, nodev, nosuid, journaled)
/dev/disk3s7 on /Volumes/Scratch (apfs, local, journaled)
/dev/disk9 on /Volumes/RAID (hfs, local, nodev, nosuid, journaled)
/dev/disk11s1 on /Volumes/Image (apfs, local, nodev, nosuid, read-only)
/dev/disk13s1 on /Volumes/Time Machine (apfs, local, nodev, nosuid, journaled)
//eva@nas._smb._tcp.local/photos on /Volumes/photos (smbfs, nodev, nosuid, mounted by eva)
//eva@192.0.2.5/photos on /Volumes/photos-1 (smbfs, nodev, nosuid, mounted by eva)
ifuse@macfuse0 on /Volumes/iPhone (macfuse, nodev, nosuid, synchronous, mounted by eva)
icloud:@macfuse1 on /Users/eva/cloud (macfuse, nodev, nosuid)
fuse-t:/photos on /Users/eva/t (nfs, nodev, nosuid)
localhost:/x on /Users/eva/l (nfs, nodev, nosuid)
`;

const volume = (name: string, container: string, stores: readonly string[], more: PlistDict = {}): PlistDict => ({
  APFSContainerReference: container,
  APFSPhysicalStores: stores.map((store) => ({ APFSPhysicalStore: store })),
  BusProtocol: 'USB',
  FilesystemType: 'apfs',
  Internal: false,
  ParentWholeDisk: container,
  VolumeName: name,
  VolumeUUID: `UUID-OF-${name}`,
  ...more,
});
const whole = (internal: boolean, more: PlistDict = {}): PlistDict => ({
  BusProtocol: internal ? 'PCI-Express' : 'USB',
  Internal: internal,
  VirtualOrPhysical: 'Physical',
  WholeDisk: true,
  ...more,
});

const INFO: Readonly<Record<string, PlistDict>> = {
  '/dev/disk5s1': volume('T7 Photos', 'disk5', ['disk4s2']),
  '/dev/disk5s2': volume('T7 Archive', 'disk5', ['disk4s2']),
  '/dev/disk13s1': volume('Time Machine', 'disk13', ['disk4s3'], { APFSVolumeRoles: ['Backup'] }),
  '/dev/disk6s2': {
    BusProtocol: 'USB',
    DiskUUID: 'PART-OF-STICK',
    FilesystemType: 'exfat',
    Internal: false,
    ParentWholeDisk: 'disk6',
    VolumeName: 'Stick',
  },
  '/dev/disk8s1': volume('Fusion', 'disk8', ['disk0s2', 'disk1s2'], { Fusion: true }),
  '/dev/disk3s7': volume('Scratch', 'disk3', ['disk0s2'], { BusProtocol: 'PCI-Express', Internal: true }),
  '/dev/disk9': { BusProtocol: 'USB', Internal: false, ParentWholeDisk: 'disk9', RAIDMaster: true, RAIDSetUUID: 'X' },
  '/dev/disk11s1': volume('Image', 'disk11', ['disk10s1'], { BusProtocol: 'Disk Image' }),
  disk4: whole(false),
  disk6: whole(false),
  disk0: whole(true),
  disk1: whole(false),
};

const LIST: Readonly<Record<string, PlistDict>> = {
  disk4: {
    AllDisksAndPartitions: [
      {
        DeviceIdentifier: 'disk4',
        Partitions: [
          { DeviceIdentifier: 'disk4s1', DiskUUID: 'EFI-OF-T7' },
          { DeviceIdentifier: 'disk4s2', DiskUUID: 'STORE-OF-T7' },
        ],
      },
    ],
  },
  disk0: { AllDisksAndPartitions: [{ Partitions: [{ DeviceIdentifier: 'disk0s2', DiskUUID: 'STORE-INSIDE' }] }] },
  disk6: { AllDisksAndPartitions: [{ DeviceIdentifier: 'disk6', Partitions: [{ DeviceIdentifier: 'disk6s2' }] }] },
};

const IMAGES: PlistDict = {
  images: [
    {
      'image-path': '/Volumes/T7 Photos/old.dmg',
      'system-entities': [
        { 'dev-entry': '/dev/disk10' },
        { 'dev-entry': '/dev/disk10s1' },
        { 'dev-entry': '/dev/disk11s1' },
      ],
    },
  ],
};

const answer = async (said: PlistDict | undefined) => {
  if (!said) throw new Error('diskutil ended with 1');
  return Buffer.from(writePlist(said));
};
const MAC: MacSystem = {
  mounts: async () => Buffer.from(MOUNTS),
  info: (device) => answer(INFO[device]),
  list: (disk) => answer(LIST[disk]),
  images: () => answer(IMAGES),
};
const at = (folder: string, system: Partial<MacSystem> = {}) => macVolume(folder, { ...MAC, ...system });

describe('volumes of macOS', () => {
  it.each(['/', '/Users/eva/Pictures', '/System/Volumes/Data/Users/eva'])('%s is this Mac', async (folder) => {
    expect(await at(folder)).toEqual(THIS_COMPUTER);
  });

  it('a second volume of the disk inside is this Mac', async () => {
    expect(await at('/Volumes/Scratch')).toEqual(THIS_COMPUTER);
  });

  it('two volumes of one disk are one place, by the disk', async () => {
    const [photos, archive, backup] = await Promise.all(
      ['T7 Photos', 'T7 Archive', 'Time Machine'].map((name) => at(`/Volumes/${name}/x`)),
    );
    expect(photos).toMatchObject({ key: 'disk:EFI-OF-T7', name: 'T7 Photos', portable: true, mayCount: true });
    expect(archive?.key).toBe(photos?.key);
    expect(backup?.key).toBe(photos?.key);
  });

  it('are this Mac where the disk has no id, is half inside, or is a RAID', async () => {
    expect(await at('/Volumes/Stick')).toEqual(THIS_COMPUTER);
    expect(await at('/Volumes/Fusion')).toEqual(THIS_COMPUTER);
    expect(await at('/Volumes/RAID')).toEqual(THIS_COMPUTER);
  });

  it('of an image are those of its file', async () => {
    expect(await at('/Volumes/Image/x')).toMatchObject({ key: 'disk:EFI-OF-T7', inFile: '/Volumes/T7 Photos/old.dmg' });
    expect(await at('/Volumes/Image/x', { images: () => answer({ images: [] }) })).toEqual(UNKNOWN_VOLUME);
  });

  it('are a machine, by its name or its address', async () => {
    expect(await at('/Volumes/photos/x')).toMatchObject({ ground: 'network', key: 'network:nas' });
    expect(await at('/Volumes/photos-1/x')).toMatchObject({
      key: 'network:192.0.2.5',
      alsoReachedBy: ['address:192.0.2.5'],
    });
  });

  it('are the phone, wherever it is mounted', async () => {
    expect(await at('/Volumes/iPhone/DCIM')).toEqual(PHONE_ITSELF);
  });

  it.each(['/Users/eva/cloud/x', '/Users/eva/t/x', '/Users/eva/l/x'])(
    'are not known where a program makes them: %s',
    async (folder) => {
      expect(await at(folder)).toEqual(UNKNOWN_VOLUME);
    },
  );

  it('are not known when a tool fails, or answers something else', async () => {
    await expect(at('/Volumes/T7 Photos', { info: () => answer(undefined) })).rejects.toThrow();
    await expect(at('/Volumes/T7 Photos', { info: async () => Buffer.from('disk5s1: not found') })).rejects.toThrow();
    expect(await at('/Volumes/T7 Photos', { mounts: async () => Buffer.from('') })).toEqual(UNKNOWN_VOLUME);
    // A whole disk of which nobody says that it is outside is inside.
    expect(
      await at('/Volumes/T7 Photos', { info: async (device) => answer(device === 'disk4' ? {} : INFO[device]) }),
    ).toEqual(THIS_COMPUTER);
  });

  it('are told by lines of mount with any name', () => {
    expect(parseMacMounts('/dev/disk7s1 on /Volumes/a (b) on c (hfs, local)\n//x/y on /Volumes/ß (smbfs)\n')).toEqual([
      { source: '/dev/disk7s1', point: '/Volumes/a (b) on c', type: 'hfs' },
      { source: '//x/y', point: '/Volumes/ß', type: 'smbfs' },
    ]);
  });
});
