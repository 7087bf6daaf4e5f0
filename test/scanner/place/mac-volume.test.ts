import { describe, expect, it } from 'vitest';
import {
  imageOf,
  type MacSystem,
  macMountOf,
  macVolume,
  parseMacMounts,
} from '../../../src/scanner/place/mac-volume.ts';
import { IN_MEMORY, PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
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

const IMAGE_LIST: readonly PlistDict[] = [
  {
    'image-path': '/Volumes/T7 Photos/old.dmg',
    'system-entities': [
      { 'dev-entry': '/dev/disk10' },
      { 'dev-entry': '/dev/disk10s1' },
      { 'dev-entry': '/dev/disk11s1' },
    ],
  },
];
const IMAGES: PlistDict = { images: [...IMAGE_LIST] };

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

  it('of an image in memory are memory, however it was formatted', async () => {
    const ram = (...devices: readonly string[]) => ({
      images: () =>
        answer({
          images: [
            ...IMAGE_LIST,
            { 'image-path': 'ram://4194304', 'system-entities': devices.map((device) => ({ 'dev-entry': device })) },
          ],
        }),
      mounts: async () =>
        Buffer.from(`${MOUNTS}/dev/disk20 on /Volumes/RAM (hfs, local)\n/dev/disk22s1 on /Volumes/Ram2 (apfs)\n`),
      info: (device: string) =>
        answer(
          {
            '/dev/disk20': { BusProtocol: 'Disk Image', Internal: false, ParentWholeDisk: 'disk20', VolumeName: 'RAM' },
            '/dev/disk22s1': volume('Ram2', 'disk22', ['disk21s1'], { BusProtocol: 'Disk Image' }),
          }[device] ?? INFO[device],
        ),
    });
    expect(await at('/Volumes/RAM/x', ram('/dev/disk20'))).toEqual(IN_MEMORY);
    // APFS that was made on it later, of which only the disk below is named.
    expect(await at('/Volumes/Ram2/x', ram('/dev/disk21'))).toEqual(IN_MEMORY);
    expect(await at('/Volumes/Ram2/x', ram('/dev/disk30'))).toEqual(UNKNOWN_VOLUME);
    // An image of a file stays one.
    expect(await at('/Volumes/Image/x', ram('/dev/disk20'))).toMatchObject({ inFile: '/Volumes/T7 Photos/old.dmg' });
  });

  it('of an image that is no file are not known', async () => {
    const images = () =>
      answer({
        images: [{ 'image-path': 'https://nas/x.dmg', 'system-entities': [{ 'dev-entry': '/dev/disk11s1' }] }],
      });
    expect(await at('/Volumes/Image/x', { images })).toEqual(UNKNOWN_VOLUME);
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

  /** A disk on USB and what `diskutil` says of the volume on it, of its whole disks and of their partitions. */
  const asked = (info: PlistDict, wholes: Readonly<Record<string, PlistDict>>, lists: typeof LIST = {}) =>
    at('/Volumes/T7 Photos', {
      info: (device) => answer(device === '/dev/disk5s1' ? info : wholes[device]),
      list: (disk) => answer(lists[disk]),
    });
  const parts = (...ids: readonly (string | null)[]): PlistDict => ({
    AllDisksAndPartitions: [{ Partitions: ids.map((id) => (id === null ? {} : { DiskUUID: id })) }],
  });
  const T7 = volume('T7 Photos', 'disk5', ['disk4s2']);

  it('of several disks are the first by its id, and the others reach it too', async () => {
    const two = volume('Pair', 'disk5', ['disk4s2s1', '/dev/disk6s2', 'disk4s3']);
    const wholes = { disk4: whole(false), disk6: whole(false) };
    const lists = { disk4: parts('B'), disk6: parts(null, '', 'A', 'C') };
    expect(await asked(two, wholes, lists)).toMatchObject({
      key: 'disk:A',
      alsoReachedBy: ['disk:B'],
      name: 'Pair',
      portable: true,
    });
    expect(await asked(two, wholes, { ...lists, disk4: parts(null) })).toEqual(THIS_COMPUTER);
    expect(await asked(two, wholes, { ...lists, disk6: {} })).toEqual(THIS_COMPUTER);
    expect(await asked(two, { ...wholes, disk6: whole(true) }, lists)).toEqual(THIS_COMPUTER);
  });

  it.each<[string, PlistDict, PlistDict]>([
    ['the volume is inside', { ...T7, Internal: true }, whole(false)],
    ['its disk is inside', T7, whole(true)],
    ['nobody says where its disk is', T7, { VirtualOrPhysical: 'Physical' }],
    ['its disk is made by a program', T7, whole(false, { VirtualOrPhysical: 'Virtual' })],
    ['it is one half of a RAID', { ...T7, RAIDSlice: true }, whole(false)],
    ['it is a RAID', { ...T7, RAIDMaster: true }, whole(false)],
    ['it lies in a RAID', { ...T7, RAIDSetMembers: [] }, whole(false)],
    ['it lies in a volume group', { ...T7, CoreStorageLVUUID: 'X' }, whole(false)],
    ['its disks are not told', { ...T7, APFSPhysicalStores: [] }, whole(false)],
    ['its disks are no list', { ...T7, APFSPhysicalStores: 'disk4' }, whole(false)],
    ['one of its disks has no name', { ...T7, APFSPhysicalStores: [{ APFSPhysicalStore: 'disk4' }, {}] }, whole(false)],
    ['no disk is named', { FilesystemType: 'exfat', Internal: false, BusProtocol: 'USB' }, whole(false)],
    ['APFS says it by its type alone', { FilesystemType: 'apfs', ParentWholeDisk: 'disk4' }, whole(false)],
  ])('are this Mac where %s', async (_, info, disk4) => {
    expect(await asked(info, { disk4 }, { disk4: parts('A') })).toEqual(THIS_COMPUTER);
  });

  it('are a disk of their own where it is said that they are no RAID, and whatever else is said', async () => {
    const disk4 = whole(false);
    for (const info of [
      { ...T7, RAIDMaster: false, RAIDSlice: false },
      { ...T7, VolumeUUID: 'RAIDSet' },
      { FilesystemType: 'exfat', ParentWholeDisk: 'disk4', VolumeName: 'T7 Photos' },
    ])
      expect(await asked(info, { disk4 }, { disk4: parts('A') })).toMatchObject({ key: 'disk:A', name: 'T7 Photos' });
    const { VolumeName: _, ...nameless } = T7;
    expect((await asked(nameless, { disk4 }, { disk4: parts('A') })).name).toBe('T7 Photos');
    expect((await asked({ ...T7, VolumeName: 'Other' }, { disk4 }, { disk4: parts('A') })).name).toBe('Other');
  });

  it('of an image in an image are those of the outermost file, and of one in itself nobody’s', async () => {
    const images = (file: string): PlistDict => ({
      images: [
        { 'image-path': '/other.dmg', 'system-entities': [{}, { 'dev-entry': 'disk1' }] },
        { 'image-path': file, 'system-entities': [{ 'dev-entry': 'disk11s1' }] },
        { 'image-path': '/later.dmg', 'system-entities': [{ 'dev-entry': 'disk11' }] },
      ],
    });
    const inFile = async (file: string) => at('/Volumes/Image', { images: () => answer(images(file)) });
    expect(await inFile('/Users/eva/a.dmg')).toEqual({ ...THIS_COMPUTER, inFile: '/Users/eva/a.dmg' });
    expect(await inFile('/Volumes/Image/itself.dmg')).toMatchObject({ ground: 'unknown', mayCount: false });
    expect(imageOf({ images: [{ 'image-path': '/a.dmg', 'system-entities': [{}] }] }, '/dev/disk1')).toBeNull();
    expect(imageOf({ images: 'none' }, '/dev/disk1')).toBeNull();
    expect(imageOf({}, '')).toBeNull();
  });

  it('are told by the deepest mount of a path, the last of several on one point', () => {
    const mounts = parseMacMounts(
      'a on / (apfs)\nb on /Volumes/T7 (exfat)\nc on /Volumes/T7/x (smbfs)\nd on /Volumes/T7 (hfs)\nbroken on\n/ (x)\n',
    );
    const of = (folder: string) => macMountOf(folder, mounts)?.source;
    expect(['/', '/Volumes', '/Volumes/T7', '/Volumes/T7/y', '/Volumes/T7/x/y', '/Volumes/T7 2'].map(of)).toEqual([
      'a',
      'a',
      'd',
      'd',
      'c',
      'a',
    ]);
    expect(macMountOf('/x', mounts.slice(1))).toBeNull();
  });

  it.each(['', 'x', 'x on y (apfs)', 'x on /y', 'x on /y ()', ' on /y (apfs)', 'x on /y (apfs) z'])(
    'are not told by a line that is none: "%s"',
    (line) => expect(parseMacMounts(line)).toEqual([]),
  );

  it('are told by lines of mount with any name', () => {
    expect(parseMacMounts('/dev/disk7s1 on /Volumes/a (b) on c (hfs, local)\n//x/y on /Volumes/ß (smbfs)\n')).toEqual([
      { source: '/dev/disk7s1', point: '/Volumes/a (b) on c', type: 'hfs' },
      { source: '//x/y', point: '/Volumes/ß', type: 'smbfs' },
    ]);
  });
});
