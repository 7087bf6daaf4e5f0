import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type DiskSystem,
  deviceNumber,
  disksBehind,
  isPortable,
  stableName,
} from '../../../src/scanner/place/linux-disks.ts';
import { linuxVolumes } from '../../../src/scanner/place/linux-volume.ts';
import { parseMounts } from '../../../src/scanner/place/mounts.ts';
import { THIS_COMPUTER, UNKNOWN_VOLUME } from '../../../src/scanner/place/volume.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

/** `/sys` of a notebook: an internal disk with two partitions, one encrypted; a USB disk; an image on the internal disk. */
function notebook(): DiskSystem {
  const sys = tempFolder();
  const device = (number: string, place: string, files: Record<string, string> = {}) => {
    const folder = path.join(sys, 'devices', place);
    mkdirSync(folder, { recursive: true });
    mkdirSync(path.join(sys, 'dev/block'), { recursive: true });
    symlinkSync(folder, path.join(sys, 'dev/block', number));
    for (const [name, text] of Object.entries({ dev: number, ...files })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), `${text}\n`);
    }
  };
  const below = (of: string, part: string, number: string) => {
    const folder = path.join(sys, 'devices', of, 'slaves', part);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'dev'), `${number}\n`);
  };
  device('259:0', 'pci0/nvme0n1', { removable: '0' });
  device('259:1', 'pci0/nvme0n1/nvme0n1p1', { partition: '1' });
  device('259:2', 'pci0/nvme0n1/nvme0n1p2', { partition: '2' });
  device('254:0', 'virtual/block/dm-0');
  below('virtual/block/dm-0', 'nvme0n1p2', '259:2');
  device('8:0', 'pci0/usb2/2-1/sda', { removable: '0' });
  device('8:1', 'pci0/usb2/2-1/sda/sda1', { partition: '1' });
  device('254:1', 'virtual/block/dm-1');
  below('virtual/block/dm-1', 'sda1', '8:1');
  device('7:0', 'virtual/block/loop0', { 'loop/backing_file': '/home/eva/disk.img' });
  device('7:1', 'virtual/block/loop1', { 'loop/backing_file': '/loop.img' });
  device('7:2', 'virtual/block/loop2', { 'loop/backing_file': '/media/eva/T7/photos.img' });
  device('259:5', 'pci0/thunderbolt/nvme1n1', { '../removable': 'removable' });
  return {
    sys,
    numberOf: (file) => (file === '/dev/nvme0n1p1' ? '259:1' : null),
  };
}

const names = (device: string, source = '') =>
  [...disksBehind(device, source, notebook()).disks].map((disk) => path.basename(disk));

describe('disks behind a mount', () => {
  it('are whole: partitions and encrypted volumes of one disk are one place', () => {
    expect(names('259:1')).toEqual(['nvme0n1']);
    expect(names('254:0')).toEqual(['nvme0n1']);
    expect(names('254:1')).toEqual(['sda']);
  });

  it('are not those of an image, but the file that it is', () => {
    const { disks, images } = disksBehind('7:0', '', notebook());
    expect([[...disks], [...images]]).toEqual([[], ['/home/eva/disk.img']]);
  });

  it('are found by the device file where the number is of no device, as with Btrfs', () => {
    expect(names('0:35', '/dev/nvme0n1p1')).toEqual(['nvme0n1']);
    expect(names('0:35', 'nas:/photos')).toEqual([]);
  });

  it('can be carried away, or are part of the computer', () => {
    const system = notebook();
    const portable = (device: string) => [...disksBehind(device, '', system).disks].map(isPortable);
    expect(portable('8:1')).toEqual([true]);
    expect(portable('254:1')).toEqual([true]);
    expect(portable('259:5')).toEqual([true]);
    expect(portable('259:1')).toEqual([false]);
  });

  it('have the numbers of their files', () => {
    expect(deviceNumber('/dev/no-such-device')).toBeNull();
    expect(deviceNumber('/dev/null')).toBeNull();
  });

  it
    .skipIf(process.platform !== 'linux' || process.getuid?.() !== 0)
    .each(['8:17', '259:0', '253:300', '4095:1048575'])(
    'have the numbers of their files, large ones too: %s (needs root)',
    (number) => {
      const file = path.join(tempFolder(), 'disk');
      execFileSync('mknod', [file, 'b', ...number.split(':')]);
      expect(deviceNumber(file)).toBe(number);
    },
  );

  it('are asked for by the device file only where the number says nothing', () => {
    const asked: string[] = [];
    const { sys } = notebook();
    const numberOf = (file: string) => {
      asked.push(file);
      return '259:1';
    };
    const system = { sys, numberOf };
    for (const device of ['8:1', '7:0', '254:0']) disksBehind(device, '/dev/nvme0n1p1', system);
    for (const source of ['nas:/dev/x', '', 'dev/sda']) disksBehind('0:35', source, system);
    expect(asked).toEqual([]);
    expect([...disksBehind('0:35', '/dev/mapper/x', system).disks].map((disk) => path.basename(disk))).toEqual([
      'nvme0n1',
    ]);
    expect(asked).toEqual(['/dev/mapper/x']);
  });

  it('end where a volume lies in itself, and are found eight volumes deep', () => {
    const sys = tempFolder();
    mkdirSync(path.join(sys, 'dev/block'), { recursive: true });
    const stack = (number: number, below: number | null) => {
      const folder = path.join(sys, `devices/virtual/block/dm-${number}`);
      mkdirSync(below === null ? folder : path.join(folder, `slaves/dm-${below}`), { recursive: true });
      if (below !== null) writeFileSync(path.join(folder, `slaves/dm-${below}`, 'dev'), `254:${below}\n`);
      symlinkSync(folder, path.join(sys, `dev/block/254:${number}`));
    };
    for (let number = 0; number < 10; number++) stack(number, number === 9 ? null : number + 1);
    stack(20, 20);
    const found = (number: number) =>
      [...disksBehind(`254:${number}`, '', { sys, numberOf: () => null }).disks].map((disk) => path.basename(disk));
    expect(found(1)).toEqual(['dm-9']);
    expect(found(0)).toEqual([]);
    expect(found(20)).toEqual([]);
  });

  it.each([
    ['/sys/devices/pci0000:00/usb2/2-1/host6/block/sdb', true],
    ['/sys/devices/pci0000:00/fw1/fw1.0/host6/block/sdb', true],
    ['/sys/devices/platform/mmc_host/mmc0/block/mmcblk0', true],
    ['/sys/devices/pci0000:00/usb/block/sdb', false],
    ['/sys/devices/pci0000:00/ata1/host0/block/sda', false],
  ])('can be carried away by how they are plugged in: %s', (disk, can) => expect(isPortable(disk)).toBe(can));

  it.each([
    ['1', true],
    ['removable', true],
    ['0', false],
    ['fixed', false],
    ['unknown', false],
    ['11', false],
    ['', false],
  ])('can be carried away where the system calls a slot so, on any step: "%s"', (text, can) => {
    const folder = tempTree({ 'slot/removable': `${text}\n`, 'slot/port/block/sda/size': '8' });
    expect(isPortable(path.join(folder, 'slot/port/block/sda'))).toBe(can);
    expect(isPortable(path.join(folder, 'slot'))).toBe(can);
  });
});

/** `/dev/disk`, in which udev names disks: by their makers' numbers, and by what was written on them. */
function udev(names: Readonly<Record<string, string>>): string {
  const dev = tempFolder();
  for (const [name, disk] of Object.entries(names)) {
    mkdirSync(path.dirname(path.join(dev, name)), { recursive: true });
    writeFileSync(path.join(dev, disk), '');
    symlinkSync(path.join(dev, disk), path.join(dev, name));
  }
  return dev;
}

describe.skipIf(process.platform === 'win32')('the name of a disk that stays', () => {
  it('is the first by its number, else by what was written on it, else none', () => {
    const dev = udev({
      'by-id/wwn-0x5': 'sda',
      'by-id/usb-T7': 'sda',
      'by-id/usb-T7-part1': 'sda1',
      'by-id/ata-X': 'sdb',
      'by-uuid/aaaa': 'sdb',
      'by-uuid/bbbb': 'sdc',
      'by-uuid/abab': 'sdc',
      'by-path/pci': 'sdd',
    });
    const named = ['sda', 'sda1', 'sdb', 'sdc', 'sdd'].map((disk) => stableName(`/sys/devices/x/${disk}`, dev));
    expect(named).toEqual(['usb-T7', 'usb-T7-part1', 'ata-X', 'abab', null]);
    expect(stableName('/sys/devices/x/sda', tempFolder())).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('from the mounts to the disks', () => {
  const SYSTEM = '22 1 259:1 / / rw - ext4 /dev/nvme0n1p1 rw';
  const volumesOf = (mounts: readonly string[], names: Readonly<Record<string, string>> = {}) =>
    linuxVolumes(parseMounts(mounts.join('\n')), { ...notebook(), names: udev(names) });
  const USB = '30 22 8:1 / /media/eva/T7 rw - exfat /dev/sda1 rw';
  const T7 = { key: 'disk:usb-T7', name: 'T7', portable: true, mayCount: true, alsoReachedBy: [], inFile: null };

  it('a disk on USB is a place of its own by its name, and without one it is this computer', () => {
    expect(volumesOf([SYSTEM, USB], { 'by-id/usb-T7': 'sda' })('/media/eva/T7/x')).toMatchObject({
      ...T7,
      shows: null,
    });
    expect(volumesOf([SYSTEM, USB])('/media/eva/T7/x')).toEqual(THIS_COMPUTER);
    expect(volumesOf([SYSTEM, USB], { 'by-id/usb-T7': 'sda' })('/home/eva')).toEqual(THIS_COMPUTER);
  });

  it('a disk that the system runs from, one inside, and a number of no disk are this computer', () => {
    const names = { 'by-id/usb-T7': 'sda', 'by-id/nvme-A': 'nvme0n1', 'by-id/nvme-B': 'nvme1n1' };
    expect(volumesOf(['22 1 8:1 / / rw - ext4 /dev/sda1 rw', USB], names)('/media/eva/T7/x')).toEqual(THIS_COMPUTER);
    const home = '31 22 259:2 / /home rw - ext4 /dev/nvme0n1p2 rw';
    expect(volumesOf([SYSTEM, home], names)('/home/eva')).toEqual(THIS_COMPUTER);
    expect(volumesOf([SYSTEM, '31 22 99:9 / /data rw - ext4 /dev/other rw'], names)('/data/x')).toEqual(THIS_COMPUTER);
    expect(volumesOf([USB], names)('/elsewhere')).toEqual(UNKNOWN_VOLUME);
  });

  it('what the system runs from without a disk, as in a container, is this computer', () => {
    expect(volumesOf(['22 1 0:50 / / rw - overlay overlay rw'])('/home/eva')).toEqual(THIS_COMPUTER);
  });

  it('several disks together are the first by its name, and a place of their own only if all can be carried away', () => {
    const joined = (below: Readonly<Record<string, string>>) => {
      const system = notebook();
      const folder = path.join(system.sys, 'devices/virtual/block/md0');
      for (const [part, number] of Object.entries(below)) {
        mkdirSync(path.join(folder, 'slaves', part), { recursive: true });
        writeFileSync(path.join(folder, 'slaves', part, 'dev'), `${number}\n`);
      }
      symlinkSync(folder, path.join(system.sys, 'dev/block/9:0'));
      const names = udev({ 'by-id/usb-Z': 'sda', 'by-id/usb-A': 'nvme1n1', 'by-id/nvme-B': 'nvme0n1' });
      const mounts = parseMounts(`${SYSTEM}\n31 22 9:0 / /mnt/raid rw - ext4 /dev/md0 rw`);
      return linuxVolumes(mounts, { ...system, names })('/mnt/raid/x');
    };
    expect(joined({ a: '8:1', b: '259:5' })).toMatchObject({ key: 'disk:usb-A', alsoReachedBy: ['disk:usb-Z'] });
    expect(joined({ a: '8:1', b: '259:2' })).toEqual(THIS_COMPUTER);
    expect(joined({ a: '8:1', b: '7:0' }).key).toBe('computer');
  });

  it('an image and an encrypted folder are as good as what they lie on, and say in which file', () => {
    const names = { 'by-id/usb-T7': 'sda' };
    const image = '40 22 7:2 / /mnt/image ro - ext4 /dev/loop2 ro';
    const vault = '41 22 0:60 / /mnt/vault rw - fuse.gocryptfs /media/eva/T7/secret rw';
    const crate = '42 22 0:61 / /mnt/crate rw - fuse.cryfs cryfs@/media/eva/T7/crate rw';
    const at = volumesOf([SYSTEM, USB, image, vault, crate], names);
    expect(at('/mnt/image/x')).toMatchObject({ ...T7, inFile: '/media/eva/T7/photos.img' });
    expect(at('/mnt/vault/x')).toMatchObject({ ...T7, inFile: '/media/eva/T7/secret' });
    expect(at('/mnt/crate/x')).toMatchObject({ ...T7, inFile: '/media/eva/T7/crate' });
    // A cloud that a program shows has no disk, whatever the number of its device says.
    const cloud = '43 22 7:2 / /mnt/cloud rw - fuse.rclone gdrive: rw';
    expect(volumesOf([SYSTEM, USB, cloud], names)('/mnt/cloud/x')).toEqual(UNKNOWN_VOLUME);
  });

  it('an image in an image in an image is followed eight files deep, and one in itself is not known', () => {
    const vaults = (count: number) =>
      Array.from({ length: count }, (_, i) => {
        const inside = i === 0 ? '/media/eva/T7/v' : `/v/${i - 1}/v`;
        return `${50 + i} 22 0:${60 + i} / /v/${i} rw - fuse.gocryptfs ${inside} rw`;
      });
    const names = { 'by-id/usb-T7': 'sda' };
    expect(volumesOf([SYSTEM, USB, ...vaults(8)], names)('/v/7/x')).toMatchObject({
      key: 'disk:usb-T7',
      inFile: '/v/6/v',
    });
    expect(volumesOf([SYSTEM, USB, ...vaults(9)], names)('/v/8/x').mayCount).toBe(false);
    const itself = '70 22 0:90 / /v rw - fuse.gocryptfs /v/secret rw';
    expect(volumesOf([SYSTEM, itself], names)('/v/x')).toMatchObject({ ground: 'unknown', mayCount: false });
  });
});
