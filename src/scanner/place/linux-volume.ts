import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type DiskSystem, type DisksBehind, deviceNumber, disksBehind, isPortable, stableName } from './linux-disks.ts';
import { type Mount, type MountTable, mountOption, parseMounts } from './mounts.ts';
import { networkVolume } from './network-host.ts';
import {
  cloudVolume,
  IN_MEMORY,
  PHONE_ITSELF,
  SESSIONS,
  THIS_COMPUTER,
  UNKNOWN_VOLUME,
  type Volume,
} from './volume.ts';

/** File systems on a disk, and those that a system makes of its own memory and disks. None of them can be a phone or a cloud. */
const ON_A_DISK =
  /^(ext[234]|xfs|btrfs|zfs|bcachefs|f2fs|jfs|reiserfs|nilfs2|ntfs3?|fuseblk|exfat|vfat|msdos|hfs|hfsplus|apfs|udf|iso9660|ufs|squashfs|erofs|tmpfs|ramfs)$/;

/** Folders in memory. */
const MEMORY = /^(tmpfs|ramfs)$/;

/** Disks that are memory: compressed (zram), and plain (brd). Folders below `/sys/devices`. */
const MEMORY_DISK = /\/virtual\/block\/z?ram\d+$/;

/** What the system shows of itself as files. */
const PSEUDO =
  /^(proc|sysfs|devtmpfs|devpts|cgroup2?|securityfs|debugfs|tracefs|pstore|efivarfs|bpf|configfs|mqueue|hugetlbfs|fusectl|binfmt_misc|rpc_pipefs|nsfs|selinuxfs|autofs|fuse\.lxcfs|fuse\.portal)$/;

/** Shares of another machine. FUSE programs are among them only where they can show nothing else. */
const NETWORK = /^(nfs4?|cifs|smb3|smbfs|ncpfs|ceph|davfs|fuse\.(sshfs|smbnetfs|glusterfs|davfs2?))$/;

/** A phone's or camera's own storage as a folder, whatever program shows it. */
const PHONE = /^fuse\.(ifuse|gphotofs|jmtpfs|go-mtpfs|simple-mtpfs|mtpfs|aft-mtp-mount|android-file-transfer)$/;

/** Programs that show one cloud and nothing else. */
const CLOUDS: Readonly<Record<string, string>> = {
  'fuse.google-drive-ocamlfuse': 'google-drive',
  'fuse.onedriver': 'onedrive',
};

/** Encrypted folders: the files lie in the folder that the source names. */
const INSIDE_A_FOLDER = /^fuse\.(gocryptfs|cryfs)$/;

/** A folder in an image in an encrypted folder, and so on. More than this is a loop. */
const DEEPEST = 8;

/** What the system knows of the disks behind a mount. */
export interface DiskFacts {
  /** Whether one of them is memory. */
  readonly memory: boolean;
  /** Whether one of them is the disk that the system runs from. */
  readonly own: boolean;
  /** Whether all of them can be carried away. */
  readonly portable: boolean;
  /** Their stable names, sorted; empty when one of them has none. */
  readonly ids: readonly string[];
}

/** The mounts of this computer, asked now. */
export function readMounts(): MountTable {
  return parseMounts(readFileSync('/proc/self/mountinfo', 'utf8'));
}

/** Whether a mount is of a kind that has a disk, and so answers or fails by itself. */
export function isOnADisk({ type }: Mount): boolean {
  return ON_A_DISK.test(type) || type === 'overlay';
}

/** Whether a mount holds nobody's files. */
export function isPseudo({ type }: Mount): boolean {
  return PSEUDO.test(type);
}

/** The volume of a path on Linux, by its mount and by what `/sys` and `/dev/disk` know of the disk. */
export function linuxVolume(folder: string, mounts: MountTable = readMounts()): Volume {
  return linuxVolumes(mounts)(folder);
}

/** Where the disks of this computer are told; other folders in tests. */
interface LinuxSystem extends DiskSystem {
  /** The folder in which udev names disks. */
  readonly names: string;
}

const THIS_LINUX: LinuxSystem = { sys: '/sys', numberOf: deviceNumber, names: '/dev/disk' };

/** The same for many paths; what is behind a mount is looked up once. */
export function linuxVolumes(mounts: MountTable, system: LinuxSystem = THIS_LINUX): (folder: string) => Volume {
  const known = new Map<string, DisksBehind>();
  const behind = ({ device, source }: Mount): DisksBehind => {
    const key = `${device} ${source}`;
    const found = known.get(key) ?? disksBehind(device, source, system);
    known.set(key, found);
    return found;
  };
  const root = mounts.of('/');
  const own = root === null ? new Set<string>() : behind(root).disks;
  const volumeAt = (folder: string, depth: number): Volume => {
    const mount = mounts.of(folder);
    if (mount === null || depth > DEEPEST) return UNKNOWN_VOLUME;
    const inner = INSIDE_A_FOLDER.test(mount.type) ? /^(?:cryfs@)?(\/.+)$/.exec(mount.source)?.[1] : undefined;
    const { disks, images } = behind(mount);
    // An image or an encrypted folder is as good as the disk, share or cloud that it lies on.
    const holder = inner ?? (ON_A_DISK.test(mount.type) ? [...images][0] : undefined);
    if (holder !== undefined) return { ...volumeAt(holder, depth + 1), inFile: holder };
    const ids = Array.from(disks, (disk) => stableName(disk, system.names));
    const named = ids.filter((id) => id !== null).sort();
    const volume = volumeOfMount(folder, mount, {
      memory: [...disks].some((disk) => MEMORY_DISK.test(disk)),
      own: mount === root || [...disks].some((disk) => own.has(disk)),
      portable: disks.size > 0 && [...disks].every(isPortable),
      ids: named.length === ids.length ? named : [],
    });
    // What a system runs from can be a subvolume of any name: of openSUSE it is a snapshot.
    const isPart = mount.root !== '/' && mount.point !== '/';
    return isPart ? { ...volume, shows: `${volume.shows ?? ''}${mount.root}` } : volume;
  };
  return (folder) => volumeAt(folder, 0);
}

/** The decision, without the system. Kinds of mounts that nobody here knows are not known: they never count. */
export function volumeOfMount(folder: string, mount: Mount, disk: DiskFacts): Volume {
  const { type, source, point } = mount;
  if (PHONE.test(type)) return PHONE_ITSELF;
  if (type === 'fuse.gvfsd-fuse') return sessionVolume(folder.slice(point.length));
  if (type === 'fuse.kio-fuse') return sessionVolume(folder.slice(point.length));
  const cloud = CLOUDS[type];
  if (cloud !== undefined) return cloudVolume(cloud);
  if (NETWORK.test(type)) return networkVolume(source, mountOption(mount, 'addr'));
  if (type === 'fuse' && /^https?:\/\//.test(source)) return networkVolume(source);
  if (isWindowsDrive(mount)) return THIS_COMPUTER;
  // Also where the system itself runs from it.
  if (MEMORY.test(type) || disk.memory) return IN_MEMORY;
  if (type === 'overlay' && disk.own) return isInMemory(mount) ? IN_MEMORY : THIS_COMPUTER;
  if (disk.own) return THIS_COMPUTER;
  if (!ON_A_DISK.test(type)) return UNKNOWN_VOLUME;
  const [first, ...others] = disk.ids;
  if (!disk.portable || first === undefined) return THIS_COMPUTER;
  return {
    ...THIS_COMPUTER,
    name: path.basename(point),
    key: `disk:${first}`,
    alsoReachedBy: others.map((id) => `disk:${id}`),
    portable: true,
  };
}

/** Whether a path lies on a drive of the Windows around this Linux (`/mnt/d`), which shows files under their own numbers. */
export function isDriveOfWindows(folder: string): boolean {
  if (process.platform !== 'linux') return false;
  const mount = readMounts().of(folder);
  return mount?.type === '9p' && /^[A-Z]:\\?$/i.test(mount.source);
}

/** The drive of Windows around its Linux, from which Windows runs: surely this computer. Other letters may be anything. */
function isWindowsDrive({ type, source }: Mount): boolean {
  return type === '9p' && /^C:\\?$/i.test(source);
}

/** A live system keeps what is written in its memory; all of it is gone when the computer is switched off. */
function isInMemory(mount: Mount): boolean {
  return /^\/(cow|run\/live|lib\/live|run\/archiso|run\/initramfs)\b/.test(mountOption(mount, 'upperdir') ?? '');
}

/**
 * What GNOME (gvfs) and KDE (kio-fuse) show below one mount: shares, clouds, phones and cameras, each in a folder whose name is
 * its address. `/smb-share:server=nas,share=photos/…`, `/afc:host=…`, `/smb/eva@nas/photos`.
 */
export function sessionVolume(inside: string): Volume {
  const [, first = '', second = ''] = inside.split('/');
  if (first === '') return SESSIONS;
  const gnome = /^([a-z0-9-]+):(.*)$/.exec(first);
  const scheme = gnome?.[1] ?? first;
  const address = gnome ? (/(?:^|,)(?:server|host)=([^,]*)/.exec(gnome[2] ?? '')?.[1] ?? '') : second;
  if (/^(afc|gphoto2|mtp|camera)$/.test(scheme)) return PHONE_ITSELF;
  const machine = decoded(address);
  if (/^(smb|smb-share|smb-server|sftp|ftps?|nfs|davs?|webdavs?|afp-volume|afp|fish)$/.test(scheme) && machine !== '')
    return networkVolume(`//${machine}/`);
  if (/^(google-drive|gdrive)$/.test(scheme)) return cloudVolume('google-drive');
  if (scheme === 'onedrive') return cloudVolume('onedrive');
  return UNKNOWN_VOLUME;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
