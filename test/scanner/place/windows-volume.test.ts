import { describe, expect, it } from 'vitest';
import { IN_MEMORY, THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { volumeOf } from '../../../src/scanner/place/volume-of.ts';
import { driveVolume, networkShare, windowsVolume } from '../../../src/scanner/place/windows-volume.ts';
import type { runTool, ToolAnswer } from '../../../src/scanner/tools/run-tool.ts';

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

  it.each([
    'SoftPerfect RAM Disk',
    'DATARAM RAMDisk SCSI Disk Device',
    'Primo Ramdisk',
    'Gilisoft RAMDrive',
    'ram_disk',
  ])('a disk of memory is memory: %s', (model) => {
    for (const disk of [DISK, INSIDE]) expect(on({ ...DRIVE, disks: [{ ...disk, model }] })).toEqual(IN_MEMORY);
  });

  it('a disk of memory is known by its device id as well, and no other disk is', () => {
    const pnp = 'SCSI\\DISK&VEN_DATARAM&PROD_RAMDISK\\1&2AFD7D61&0&000000';
    expect(withDisk({ model: 'SCSI Disk Device', pnp })).toEqual(IN_MEMORY);
    for (const model of [
      'HL-DT-ST DVDRAM Drive',
      'MATSHITA DVD-RAM Drive',
      'DVD RAM DRIVE',
      'Program Disk',
      'Gram Drive',
      'RAM',
    ])
      expect(withDisk({ model }).key, model).toBe('disk:S6XNNS0T123456');
  });

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
    expect(await windowsVolume(`${process.env.SystemDrive ?? 'C:'}\\x`)).toEqual(THIS_COMPUTER);
    expect(await volumeOf(`${process.env.SystemDrive ?? 'C:'}\\x`, 'win32')).toEqual(THIS_COMPUTER);
    expect(await volumeOf('\\\\NAS\\Photos\\x', 'win32')).toMatchObject({ key: 'network:nas' });
  });

  it('several disks of one drive are the first by its number, and the others reach it too', () => {
    const [a, b] = [
      { ...DISK, index: 5, serial: 'b' },
      { ...DISK, index: 6, serial: 'A' },
    ];
    expect(on({ ...DRIVE, disks: [a, b] })).toMatchObject({ key: 'disk:A', alsoReachedBy: ['disk:B'] });
    expect(on({ ...DRIVE, disks: [a, { ...b, serial: '', pnp: '' }] })).toEqual(THIS_COMPUTER);
    expect(on({ ...DRIVE, disks: [a, { ...b, media: 'Fixed hard disk media', bus: 'SCSI' }] })).toEqual(THIS_COMPUTER);
    expect(on({ ...DRIVE, disks: [a, { ...b, model: 'Virtual Disk' }] })).toEqual(UNKNOWN_VOLUME);
    expect(on(DRIVE).alsoReachedBy).toEqual([]);
  });

  /** What Windows is asked for a folder, and what comes of it. */
  async function asked(folder: string, systemDrive: string, said: ToolAnswer) {
    const calls: Parameters<typeof runTool>[] = [];
    const run: typeof runTool = async (...call) => {
      calls.push(call);
      return said;
    };
    const volume = await windowsVolume(folder, systemDrive, run).catch(String);
    return { calls, volume };
  }
  const said = (text: string): ToolAnswer => ({
    state: 'answered',
    output: Buffer.from(text),
    code: 0,
    complaint: '',
  });
  const ANSWER = said(`\uFEFF${JSON.stringify({ drive: DRIVE, system: SYSTEM })}`);

  it.each([
    ['d:\\Photos', 'C:', 'D', 'C'],
    ['\\\\?\\E:\\', 'd:', 'E', 'D'],
    ['//./f:/x', '', 'F', 'C'],
    ['C:\\x', '\\x', null, null],
  ])('PowerShell is asked for the drive of %s where Windows runs from "%s"', async (folder, system, drive, own) => {
    const { calls, volume } = await asked(folder, system, ANSWER);
    if (drive === null) expect([calls, volume]).toEqual([[], THIS_COMPUTER]);
    else {
      expect(volume).toMatchObject({ key: 'disk:S6XNNS0T123456' });
      const [[tool, args, { env, limitMs }]] = calls as [Parameters<typeof runTool>];
      expect(tool).toMatch(/\\System32\\WindowsPowerShell\\v1\.0\\powershell\.exe$/);
      expect(args.slice(0, 3)).toEqual(['-NoProfile', '-NonInteractive', '-Command']);
      expect(args[3]).toContain('(Disks $env:TWO_PLACES_DRIVE); system = (Disks $env:TWO_PLACES_SYSTEM)');
      expect(args).toHaveLength(4);
      expect(env).toEqual({ TWO_PLACES_DRIVE: drive, TWO_PLACES_SYSTEM: own });
      expect(limitMs).toBe(20_000);
    }
  });

  it('are not known where PowerShell does not answer: that is for the caller to say', async () => {
    const technical = 'powershell took over 20000 ms';
    const { volume } = await asked('D:\\', 'C:', { state: 'not-answered', why: 'timed-out', technical });
    expect(volume).toBe(`Error: ${technical}`);
    expect((await asked('D:\\', 'C:', { state: 'not-available', technical: 'gone' })).volume).toBe('Error: gone');
    expect((await asked('D:\\', 'C:', said('no'))).volume).toEqual(UNKNOWN_VOLUME);
  });

  it.each(['Photos', '\\\\.\\D', '1:\\x', ''])('of a path without a drive are not known: "%s"', async (folder) => {
    expect(await asked(folder, 'C:', ANSWER)).toEqual({ calls: [], volume: UNKNOWN_VOLUME });
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
