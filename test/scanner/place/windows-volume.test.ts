import { describe, expect, it } from 'vitest';
import { THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { driveVolume, networkShare, windowsVolume } from '../../../src/scanner/place/windows-volume.ts';

// The shape of what the CIM classes answer, to an administrator and to an ordinary user alike; names and numbers are made up.

const DISK = {
  index: 1,
  bus: 'USB',
  media: 'External hard disk media',
  model: 'Samsung PSSD T7 SCSI Disk Device',
  serial: '  S6XNNS0T123456 ',
  pnp: 'SCSI\\DISK&VEN_SAMSUNG&PROD_PSSD_T7\\7&1A2B3C&0&000000',
};
const INSIDE = {
  index: 0,
  bus: 'SCSI',
  media: 'Fixed hard disk media',
  model: 'WD SN740',
  serial: 'E823_8FA6.',
  pnp: 'SCSI\\DISK\\5&1',
};
const DRIVE = { type: 3, fileSystem: 'NTFS', provider: '', label: 'T7', disks: [DISK] };
const SYSTEM = { type: 3, fileSystem: 'NTFS', provider: '', label: 'Windows', disks: [INSIDE] };
const on = (drive: object | null, system: object | null = SYSTEM) => driveVolume(JSON.stringify({ drive, system }));
const withDisk = (disk: object) => on({ ...DRIVE, disks: [{ ...DISK, ...disk }] });

describe('volumes of Windows', () => {
  it('a disk that can be carried away is a place of its own, by its serial number', () => {
    expect(on(DRIVE)).toMatchObject({ key: 'disk:S6XNNS0T123456', name: 'T7', portable: true, mayCount: true });
    // A disk with the newer way over USB calls itself SCSI.
    expect(withDisk({ bus: 'SCSI' }).key).toBe('disk:S6XNNS0T123456');
    expect(on({ ...DRIVE, type: 2, label: '' })).toMatchObject({ name: null, portable: true });
  });

  it('by the end of its device id where it has no number, unless Windows made that up', () => {
    const pnp = 'USBSTOR\\DISK&VEN_X&PROD_Y&REV_1\\AA00000000012&0';
    expect(withDisk({ serial: '', pnp }).key).toBe('disk:AA00000000012&0');
    expect(withDisk({ serial: '0000', pnp: 'USBSTOR\\DISK\\7&1A2B&0' })).toEqual(THIS_COMPUTER);
    expect(withDisk({ serial: '', pnp: '' })).toEqual(THIS_COMPUTER);
  });

  it('a second disk inside, and a second partition of the disk that Windows runs from, are this computer', () => {
    expect(withDisk({ bus: 'IDE', media: 'Fixed hard disk media' })).toEqual(THIS_COMPUTER);
    expect(withDisk({ index: 0 })).toEqual(THIS_COMPUTER);
    expect(on({ ...DRIVE, disks: [DISK, INSIDE] })).toEqual(THIS_COMPUTER);
  });

  it('a letter for a share is the machine', () => {
    expect(on({ type: 4, fileSystem: 'NTFS', provider: '\\\\NAS\\photos', label: '', disks: [] })).toMatchObject({
      key: 'network:nas',
    });
    expect(on({ type: 4, fileSystem: '', provider: '', label: '', disks: [] })).toEqual(UNKNOWN_VOLUME);
    expect(on({ type: 4, fileSystem: 'FUSE-rclone', provider: '\\\\server\\icloud', label: '', disks: [] })).toEqual(
      UNKNOWN_VOLUME,
    );
  });

  it.each([
    ['Google Drive', { ...DRIVE, fileSystem: 'FAT32', disks: [] }],
    ['rclone', { ...DRIVE, fileSystem: 'FUSE-rclone', disks: [] }],
    ['a vault', { ...DRIVE, fileSystem: 'Cryptomator' }],
    ['a virtual disk', { ...DRIVE, disks: [{ ...DISK, model: 'Microsoft Virtual Disk' }] }],
    ['no such drive', null],
  ])('is not known: %s', (_, drive) => expect(on(drive)).toEqual(UNKNOWN_VOLUME));

  it.each(['', '|', '{}', 'Get-CimInstance : Access denied', '{"drive":{"type":3}}', '[1]'])(
    'no answer is not known: "%s"',
    (text) => expect(driveVolume(text)).toEqual(UNKNOWN_VOLUME),
  );

  it('an answer without a word of the own disk still tells the others', () => {
    expect(on(DRIVE, null).key).toBe('disk:S6XNNS0T123456');
  });

  it('the drive that Windows runs from is this computer, in any spelling', async () => {
    for (const folder of ['C:\\Photos', 'c:\\Photos', '\\\\?\\C:\\Photos'])
      expect(await windowsVolume(folder, 'C:')).toEqual(THIS_COMPUTER);
    expect(await windowsVolume('\\\\?\\Volume{0f1e}\\x', 'C:')).toEqual(UNKNOWN_VOLUME);
  });

  it('a share is the machine', async () => {
    expect(await windowsVolume('\\\\NAS\\Photos\\2023', 'C:')).toMatchObject({ key: 'network:nas' });
    expect(networkShare('\\\\NAS\\Photos\\2023')).toBe('\\\\nas\\photos');
    expect(networkShare('\\\\?\\UNC\\NAS\\Photos\\2023')).toBe('\\\\nas\\photos');
    expect(networkShare('D:\\Photos')).toBeNull();
    expect(networkShare('\\\\?\\D:\\Photos')).toBeNull();
    expect(networkShare('\\\\.\\D:\\Photos')).toBeNull();
  });
});
