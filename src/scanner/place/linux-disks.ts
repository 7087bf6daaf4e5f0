import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** Containers in containers: an encrypted image in an image. More than this is a loop. */
const DEEPEST = 8;

/** What the system says of its disks; another folder than `/sys` in tests. */
export interface DiskSystem {
  readonly sys: string;
  /** `8:1` of a device file such as `/dev/mapper/photos`; null for what is no device. */
  readonly numberOf: (deviceFile: string) => string | null;
}

/** The whole disks and the image files behind a mount. Both empty when the system does not tell. */
export interface DisksBehind {
  /** Folders below `/sys/devices`. */
  readonly disks: ReadonlySet<string>;
  /** Absolute paths of images that are mounted as disks. */
  readonly images: ReadonlySet<string>;
}

/**
 * The whole disks behind a device number: of a partition its disk, of an encrypted or joined volume (dm, md) those below it.
 * Btrfs gives its subvolumes numbers that no device has; then the device file that was mounted is asked.
 */
export function disksBehind(device: string, source: string, system: DiskSystem): DisksBehind {
  const found = { disks: new Set<string>(), images: new Set<string>() };
  collect(device, system, found, 0);
  const isFound = found.disks.size + found.images.size > 0;
  const named = !isFound && source.startsWith('/dev/') ? system.numberOf(source) : null;
  if (named !== null) collect(named, system, found, 0);
  return found;
}

function collect(
  device: string,
  system: DiskSystem,
  found: { readonly disks: Set<string>; readonly images: Set<string> },
  depth: number,
): void {
  const link = path.join(system.sys, 'dev/block', device);
  if (depth > DEEPEST || !existsSync(link)) return;
  const real = realpathSync(link);
  const disk = existsSync(path.join(real, 'partition')) ? path.dirname(real) : real;
  const image = path.join(disk, 'loop/backing_file');
  if (existsSync(image)) {
    found.images.add(readFileSync(image, 'utf8').replace(/\n$/, ''));
    return;
  }
  const below = path.join(disk, 'slaves');
  const parts = existsSync(below) ? readdirSync(below) : [];
  if (parts.length === 0) found.disks.add(disk);
  for (const part of parts) {
    const number = readFileSync(path.join(below, part, 'dev'), 'utf8').trim();
    collect(number, system, found, depth + 1);
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

/**
 * The name under which udev finds a disk again; null without one: then it cannot be told from others.
 *
 * @param dev folder of the names, `/dev/disk`
 */
export function stableName(disk: string, dev: string): string | null {
  for (const kind of ['by-id', 'by-uuid']) {
    const folder = path.join(dev, kind);
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder).sort();
    const name = names.find((entry) => path.basename(realpathSync(path.join(folder, entry))) === path.basename(disk));
    if (name) return name;
  }
  return null;
}
