import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { THIS_COMPUTER, type Volume } from './volume.ts';

/** One line of `/proc/self/mountinfo` (man 5 proc). */
export interface Mount {
  /** `8:1` */
  readonly device: string;
  readonly point: string;
  readonly type: string;
  /** `/dev/sda1`, `nas:/photos`, `//nas/photos` */
  readonly source: string;
}

const NETWORK =
  /^(nfs4?|cifs|smb3|smbfs|ncpfs|afs|9p|ceph|davfs|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|smbnetfs|google-drive.*))$/;
const EXTERNAL = /^\/(media|mnt|run\/media)\//;

/** The volume of a path on Linux, by its mount and by what `/sys` and `/dev/disk` know of the disk. */
export function linuxVolume(folder: string): Volume {
  const mounts = parseMounts(readFileSync('/proc/self/mountinfo', 'utf8'));
  const mount = mountOf(folder, mounts);
  const root = mountOf('/', mounts);
  if (!mount) return THIS_COMPUTER;
  const disk = wholeDisk(mount.device);
  const sameDisk = disk !== null && root !== null && disk === wholeDisk(root.device);
  return volumeOfMount(mount, sameDisk, stableName(disk) ?? stableName(path.basename(mount.source)));
}

/**
 * The decision, without the system. `sameDisk`: on the disk this computer runs from. `stableId`: a name of the disk that
 * stays when it is plugged in again; without one it cannot be told from others and counts as part of the computer.
 */
export function volumeOfMount(mount: Mount, sameDisk: boolean, stableId: string | null): Volume {
  if (NETWORK.test(mount.type)) return { kind: 'network', key: `network:${mount.source}` };
  if (sameDisk || !EXTERNAL.test(`${mount.point}/`) || !mount.source.startsWith('/dev/')) return THIS_COMPUTER;
  return { kind: 'external-disk', key: stableId === null ? THIS_COMPUTER.key : `disk:${stableId}` };
}

export function parseMounts(text: string): Mount[] {
  const mounts: Mount[] = [];
  for (const line of text.split('\n')) {
    const [before, after] = line.split(' - ');
    const [, , device, , point] = before?.split(' ') ?? [];
    const [type, source] = after?.split(' ') ?? [];
    if (device && point && type)
      mounts.push({ device, point: decodeOctal(point), type, source: decodeOctal(source ?? '') });
  }
  return mounts;
}

/** The mount a path is on: the deepest, and of several on one point the last. */
export function mountOf(folder: string, mounts: readonly Mount[]): Mount | null {
  let best: Mount | null = null;
  for (const mount of mounts) {
    const inside = mount.point === '/' || folder === mount.point || folder.startsWith(`${mount.point}/`);
    if (inside && (best === null || mount.point.length >= best.point.length)) best = mount;
  }
  return best;
}

function decodeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** `sda` for the device number of `sda1`; null when it is no disk. */
function wholeDisk(device: string): string | null {
  const link = `/sys/dev/block/${device}`;
  if (!existsSync(link)) return null;
  const real = realpathSync(link);
  return path.basename(existsSync(path.join(real, 'partition')) ? path.dirname(real) : real);
}

/** The name under which udev finds a disk or volume again. */
function stableName(device: string | null): string | null {
  if (device === null) return null;
  for (const folder of ['/dev/disk/by-id', '/dev/disk/by-uuid']) {
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder).sort();
    const name = names.find((entry) => path.basename(realpathSync(path.join(folder, entry))) === device);
    if (name) return name;
  }
  return null;
}
