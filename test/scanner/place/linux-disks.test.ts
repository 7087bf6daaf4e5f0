import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DiskSystem, deviceNumber, disksBehind, isPortable } from '../../../src/scanner/place/linux-disks.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

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
});
