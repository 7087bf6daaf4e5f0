import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { type DiskSystem, deviceNumber, disksBehind, isPortable } from './linux-disks.ts';
import { isThisComputer, networkHost, networkKey } from './network-host.ts';
import { PHONE_ITSELF, THIS_COMPUTER, type Volume } from './volume.ts';

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
  /^(nfs4?|cifs|smb3|smbfs|ncpfs|afs|ceph|davfs|fuse\.(sshfs|rclone|gvfsd-fuse|davfs2?|smbnetfs|google-drive.*))$/;

/** A phone's own storage as a folder: of an iPhone by ifuse, of any camera by gphotofs. */
const PHONE = /^fuse\.(ifuse|gphotofs)$/;
/** The same in GNOME's own mount, where each device is a folder: `…/gvfs/gphoto2:host=Apple_Inc._iPhone_…`, `…/gvfs/afc:host=…`. */
const PHONE_IN_GVFS = /\/(afc:host=|gphoto2:host=[^/]*apple)/i;

/** The volume of a path on Linux, by its mount and by what `/sys` and `/dev/disk` know of the disk. */
export function linuxVolume(folder: string): Volume {
  const mounts = parseMounts(readFileSync('/proc/self/mountinfo', 'utf8'));
  const mount = mountOf(folder, mounts);
  if (!mount) return THIS_COMPUTER;
  const system: DiskSystem = {
    sys: '/sys',
    numberOf: deviceNumber,
    deviceUnder: (file) => mountOf(file, mounts)?.device ?? null,
  };
  const behind = (at: Mount | null) => (at === null ? new Set<string>() : disksBehind(at.device, at.source, system));
  const disks = [...behind(mount)];
  const own = behind(mountOf('/', mounts));
  const portable = disks.length > 0 && disks.every((disk) => !own.has(disk) && isPortable(disk));
  return volumeOfMount(folder, mount, portable, stableName(path.basename(disks[0] ?? '')));
}

/**
 * The decision, without the system. `portable`: on a disk that can be carried away and that this computer does not run from.
 * `stableId`: a name of the disk that stays when it is plugged in again; without one it cannot be told from others and
 * counts as part of the computer.
 */
export function volumeOfMount(folder: string, mount: Mount, portable: boolean, stableId: string | null): Volume {
  if (PHONE.test(mount.type) || PHONE_IN_GVFS.test(`${folder}/`)) return PHONE_ITSELF;
  if (NETWORK.test(mount.type)) {
    const host = networkHost(mount.source);
    if (host !== null && isThisComputer(host)) return THIS_COMPUTER;
    return { kind: 'network', key: networkKey(mount.source) };
  }
  if (!portable || stableId === null) return THIS_COMPUTER;
  return { kind: 'external-disk', key: `disk:${stableId}` };
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

/** The name under which udev finds a disk or volume again. */
function stableName(device: string): string | null {
  if (device === '') return null;
  for (const folder of ['/dev/disk/by-id', '/dev/disk/by-uuid']) {
    if (!existsSync(folder)) continue;
    const names = readdirSync(folder).sort();
    const name = names.find((entry) => path.basename(realpathSync(path.join(folder, entry))) === device);
    if (name) return name;
  }
  return null;
}
