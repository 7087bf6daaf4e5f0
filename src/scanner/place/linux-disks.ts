import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Containers in containers: an encrypted image in an image. More than this is a loop. */
const DEEPEST = 8;

/** What the system says of its disks; another folder than `/sys` in tests. */
export interface DiskSystem {
  readonly sys: string;
  /** `8:1` of a device file such as `/dev/mapper/photos`; null for what is no device. */
  readonly numberOf: (deviceFile: string) => string | null;
  /** `8:1` of the file system that a file lies on, for images mounted as disks; null when not known. */
  readonly deviceUnder: (file: string) => string | null;
}

/**
 * The whole disks behind a device number: of a partition its disk, of an encrypted or joined volume (dm, md) those below it,
 * of a mounted image the disk its file lies on. Empty when the system does not tell. Btrfs gives its subvolumes numbers that
 * no device has; then the device file that was mounted is asked.
 */
export function disksBehind(device: string, source: string, system: DiskSystem): ReadonlySet<string> {
  const disks = new Set<string>();
  collect(device, system, disks, 0);
  const named = disks.size === 0 && source.startsWith('/dev/') ? system.numberOf(source) : null;
  if (named !== null) collect(named, system, disks, 0);
  return disks;
}

function collect(device: string, system: DiskSystem, disks: Set<string>, depth: number): void {
  const link = path.join(system.sys, 'dev/block', device);
  if (depth > DEEPEST || !existsSync(link)) return;
  const real = realpathSync(link);
  const disk = existsSync(path.join(real, 'partition')) ? path.dirname(real) : real;
  const image = path.join(disk, 'loop/backing_file');
  if (existsSync(image)) {
    const under = system.deviceUnder(readFileSync(image, 'utf8').trim());
    if (under !== null) collect(under, system, disks, depth + 1);
    return;
  }
  const below = path.join(disk, 'slaves');
  const parts = existsSync(below) ? readdirSync(below) : [];
  if (parts.length === 0) disks.add(disk);
  for (const part of parts) {
    const number = readFileSync(path.join(below, part, 'dev'), 'utf8').trim();
    collect(number, system, disks, depth + 1);
  }
}

/**
 * Whether a disk can be carried away from the computer: on USB or FireWire, a memory card, or in a slot that the system calls
 * removable. A second disk inside is none: one theft or one fire reaches both.
 */
export function isPortable(disk: string): boolean {
  if (/\/(usb\d+|fw\d+|mmc_host)\//.test(disk)) return true;
  for (let at = disk; at !== path.dirname(at); at = path.dirname(at)) {
    const file = path.join(at, 'removable');
    if (existsSync(file) && /^(1|removable)$/.test(readFileSync(file, 'utf8').trim())) return true;
  }
  return false;
}

/** `8:17` of a device file, from its status (makedev(3)). */
export function deviceNumber(deviceFile: string): string | null {
  const status = statSync(deviceFile, { bigint: true, throwIfNoEntry: false });
  if (!status?.isBlockDevice()) return null;
  const { rdev } = status;
  const major = ((rdev >> 8n) & 0xfffn) | ((rdev >> 32n) & ~0xfffn);
  const minor = (rdev & 0xffn) | ((rdev >> 12n) & 0xffffff00n);
  return `${major}:${minor}`;
}
