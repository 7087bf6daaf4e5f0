import path from 'node:path';
import { asText, isPlistDict, type PlistDict, type PlistValue } from '../plist/plist-value.ts';
import { readPlistDict } from '../plist/read-plist.ts';
import { outputOf, runTool } from '../tools/run-tool.ts';
import { systemTool } from '../tools/system-tools.ts';
import { networkVolume } from './network-host.ts';
import { IN_MEMORY, PHONE_ITSELF, THIS_COMPUTER, UNKNOWN_VOLUME, type Volume } from './volume.ts';

const LIMIT_MS = 10_000;

/** An image in an image. More than this is a loop. */
const DEEPEST = 8;

/** Types that `mount` names for disks, with those of drivers for Windows disks. Source: mount(8), `/System/Library/Filesystems`. */
const ON_A_DISK = /^(apfs|hfs|exfat|msdos|ntfs|udf|cd9660|ufsd_ntfs|tuxera_ntfs|lifs)$/i;

/** A disk in memory, as `hdiutil` names the image that it is. Source: hdiutil(1), `ram://SECTORS`. */
const RAM_IMAGE = /^ram:/i;

const NETWORK = /^(smbfs|nfs|afpfs|webdav|ftp)$/;

/** One line of `mount`. */
export interface MacMount {
  readonly source: string;
  readonly point: string;
  readonly type: string;
}

/** What is asked of the system, as it is answered, so that captured answers can stand in for it. Rejects when it does not answer. */
export interface MacSystem {
  readonly mounts: () => Promise<Buffer>;
  /** `diskutil info -plist DEVICE` */
  readonly info: (device: string) => Promise<Buffer>;
  /** `diskutil list -plist DISK` */
  readonly list: (disk: string) => Promise<Buffer>;
  /** `hdiutil info -plist` */
  readonly images: () => Promise<Buffer>;
}

const ask = async (tool: 'mount' | 'diskutil' | 'hdiutil', args: readonly string[]) =>
  outputOf(await runTool(systemTool(tool), args, { limitMs: LIMIT_MS }));

const THIS_MAC: MacSystem = {
  mounts: () => ask('mount', []),
  info: (device) => ask('diskutil', ['info', '-plist', device]),
  list: (disk) => ask('diskutil', ['list', '-plist', disk]),
  images: () => ask('hdiutil', ['info', '-plist']),
};

/** The volume of a path on macOS, by its mount and the whole disk behind it. Rejects when the system does not answer. */
export async function macVolume(folder: string, system: MacSystem = THIS_MAC, depth = 0): Promise<Volume> {
  const mount = macMountOf(folder, await readMacMounts(system));
  if (mount === null || depth > DEEPEST) return UNKNOWN_VOLUME;
  const { source, point, type } = mount;
  if (/^(ifuse|gphotofs)(@|$)/.test(source)) return PHONE_ITSELF;
  if (NETWORK.test(type)) return networkVolume(source);
  if (type === 'tmpfs') return IN_MEMORY;
  if (!ON_A_DISK.test(type)) return UNKNOWN_VOLUME;
  // The volumes that the Mac runs from; a Mac may run from a disk on its cable.
  if (point === '/' || point.startsWith('/System/Volumes/')) return THIS_COMPUTER;
  const info = readPlistDict(await system.info(source));
  if (asText(info.BusProtocol) === 'Disk Image') {
    const images = readPlistDict(await system.images());
    // What was formatted after it was attached has a disk of its own, which is not named beside the image.
    const devices = [source, ...physicalDisks(info)];
    const image = devices.map((device) => imageOf(images, device)).find((found) => found !== null) ?? null;
    if (image !== null && RAM_IMAGE.test(image)) return IN_MEMORY;
    // The image may come from anywhere (`http://…`); only a file says where it lies.
    if (image === null || !path.posix.isAbsolute(image)) return UNKNOWN_VOLUME;
    return { ...(await macVolume(image, system, depth + 1)), inFile: image };
  }
  const disks = physicalDisks(info);
  if (info.Internal === true || disks.length === 0) return THIS_COMPUTER;
  for (const disk of disks) {
    const whole = readPlistDict(await system.info(disk));
    // One half of a Fusion drive is inside.
    if (whole.Internal !== false || asText(whole.VirtualOrPhysical) === 'Virtual') return THIS_COMPUTER;
  }
  const ids: (string | null)[] = [];
  for (const disk of disks) ids.push(idOfDisk(readPlistDict(await system.list(disk))));
  const [first, ...others] = ids.filter((id) => id !== null).sort();
  if (first === undefined || ids.includes(null)) return THIS_COMPUTER;
  return {
    ...THIS_COMPUTER,
    name: asText(info.VolumeName) ?? path.basename(point),
    key: `disk:${first}`,
    alsoReachedBy: others.map((id) => `disk:${id}`),
    portable: true,
  };
}

/** Whether a mount is of a kind that has a disk, and so answers or fails by itself. */
export function isMacDisk({ type }: MacMount): boolean {
  return ON_A_DISK.test(type);
}

/** The mounts of this Mac, asked now. */
export async function readMacMounts(system: Pick<MacSystem, 'mounts'> = THIS_MAC): Promise<MacMount[]> {
  return parseMacMounts((await system.mounts()).toString('utf8'));
}

/** `//nas/photos on /Volumes/photos (smbfs, nodev…)` */
export function parseMacMounts(text: string): MacMount[] {
  return text.split('\n').flatMap((line) => {
    const [, source, point, type] = /^(.+?) on (\/.*) \(([^,()]+)(?:,[^()]*)?\)$/.exec(line) ?? [];
    return source && point && type ? [{ source, point, type: type.trim() }] : [];
  });
}

/** The mount a path is on: the deepest, and of several on one point the last. */
export function macMountOf(folder: string, mounts: readonly MacMount[]): MacMount | null {
  let best: MacMount | null = null;
  for (const mount of mounts) {
    const inside = mount.point === '/' || folder === mount.point || folder.startsWith(`${mount.point}/`);
    if (inside && (best === null || mount.point.length >= best.point.length)) best = mount;
  }
  return best;
}

/**
 * The whole disks that a volume lies on: of APFS those of its physical stores (two in a Fusion drive), of others the disk of the
 * partition. Empty where they cannot be told: in a RAID or a volume group, which have disks of their own.
 */
function physicalDisks(info: PlistDict): string[] {
  if (Object.keys(info).some((key) => /^(RAIDMaster|RAIDSlice)$/.test(key) && info[key] === true)) return [];
  if (Object.keys(info).some((key) => /^(RAIDSet|CoreStorage)/.test(key))) return [];
  const stores = listOf(info.APFSPhysicalStores).map((store) => asText(store.APFSPhysicalStore));
  const isApfs = asText(info.APFSContainerReference) !== null || asText(info.FilesystemType) === 'apfs';
  const found = isApfs ? stores : [asText(info.ParentWholeDisk)];
  if (found.includes(null)) return [];
  return [...new Set(found.filter((disk) => disk !== null).map(wholeDisk))];
}

/** `disk4` of `disk4s2` and of `/dev/disk4s2s1`. */
function wholeDisk(device: string): string {
  return device.replace(/^\/dev\//, '').replace(/^(disk\d+).*$/, '$1');
}

/** An id of a disk that stays: that of its first partition. Disks with an old partition map have none. */
function idOfDisk(list: PlistDict): string | null {
  for (const disk of listOf(list.AllDisksAndPartitions))
    for (const partition of listOf(disk.Partitions)) {
      const id = asText(partition.DiskUUID);
      if (id !== null && id !== '') return id;
    }
  return null;
}

/** The file of the image that a device was made of, from `hdiutil info -plist`. */
export function imageOf(images: PlistDict, device: string): string | null {
  for (const image of listOf(images.images)) {
    const devices = listOf(image['system-entities']).map((entity) => wholeDisk(asText(entity['dev-entry']) ?? ''));
    if (devices.includes(wholeDisk(device))) return asText(image['image-path']);
  }
  return null;
}

function listOf(value: PlistValue | undefined): PlistDict[] {
  return Array.isArray(value) ? value.filter(isPlistDict) : [];
}
