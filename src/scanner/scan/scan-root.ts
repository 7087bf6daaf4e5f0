import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { isArchiveFile, isElsewhere } from '../archives/archive-kind.ts';
import { deviceNumber, disksBehind } from '../place/linux-disks.ts';
import { readMounts } from '../place/linux-volume.ts';
import { folderProblem } from '../walk/folder-problem.ts';

/** The chosen folder, zip or tar, found and readable. */
export interface ScanRoot {
  readonly kind: 'folder' | 'archive';
  /** Absolute path without links. */
  readonly path: string;
  readonly device: number;
  readonly inode: number;
  /**
   * When the folder was made (ms): another disk that is mounted at the same path can have the same device and inode. Null where the file
   * system does not know; Node gives the date of the last change of status then.
   */
  readonly bornMs: number | null;
}

/** Looks whether a folder, or a zip in place of one, can be scanned at all. A zip that is still in a cloud is not opened. */
export function openRoot(folder: string): { ok: true; root: ScanRoot } | { ok: false; problem: Problem } {
  try {
    const path = realpathSync(folder);
    const status = statSync(path);
    const root = { path, device: status.dev, inode: status.ino, bornMs: bornOf(status) };
    if (status.isFile() && isElsewhere(path)) return { ok: false, problem: { code: 'zip-in-cloud', path: folder } };
    if (isArchiveFile(path)) return { ok: true, root: { kind: 'archive', ...root } };
    if (!status.isDirectory()) return { ok: false, problem: { code: 'folder-not-a-folder', path: folder } };
    readdirSync(path);
    return { ok: true, root: { kind: 'folder', ...root } };
  } catch (error) {
    return { ok: false, problem: folderProblem(error, folder) };
  }
}

function bornOf({ birthtimeMs, ctimeMs }: Stats): number | null {
  return birthtimeMs === ctimeMs || birthtimeMs <= 0 ? null : birthtimeMs;
}

/** Whether the folder is still the one that was opened: a disk that is unplugged leaves nothing, or an empty folder. */
export function isStillThere(root: ScanRoot): boolean {
  return whyGone(root, root.path) === null;
}

/**
 * Why the folder that was opened cannot be reached any more; null while it can. Only what is truly away "disappeared": what is forbidden
 * now, or gives errors, is still there.
 *
 * @param named the folder as the person named it
 */
export function whyGone(root: ScanRoot, named: string): Problem | null {
  const vanished: Problem = { code: 'folder-vanished', path: named };
  try {
    const status = lstatSync(root.path);
    const born = bornOf(status);
    if (root.bornMs !== null && born !== null && born !== root.bornMs) return vanished;
    return status.dev === root.device && status.ino === root.inode ? null : vanished;
  } catch (error) {
    const problem = folderProblem(error, named);
    const isAway = problem.code === 'folder-missing' || problem.code === 'folder-not-a-folder';
    return isAway ? vanished : problem;
  }
}

/** Whether the system says that a folder lies on a disk that turns. False also where it does not say it: then only measuring tells. */
export function liesOnTurningDisk(folder: string): boolean {
  return isTrueOfDisks(folder, isAnyTurning);
}

/** Whether the system says that a folder lies on disks that answer at once, wherever on them something lies. False also where it does not say it. */
export function liesOnQuickDisk(folder: string): boolean {
  return isTrueOfDisks(folder, (disks) => disks.size > 0 && !isAnyTurning(disks));
}

/**
 * Whether the system says that a folder lies on disks that answer at once, and of which it reads far ahead. False also where it does
 * not say it.
 */
export function isReadFarAhead(folder: string): boolean {
  return isTrueOfDisks(folder, (disks) => !isAnyTurning(disks) && areReadFarAhead(disks));
}

function isTrueOfDisks(folder: string, question: (disks: ReadonlySet<string>) => boolean): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const mount = readMounts().of(folder);
    if (mount === null) return false;
    return question(disksBehind(mount.device, mount.source, { sys: '/sys', numberOf: deviceNumber }).disks);
  } catch {
    return false;
  }
}

/** From here on Linux reads four times as much as the 16 KB that it is first asked for (mm/readahead.c, get_init_ra_size). */
const FAR_KB = 512;

/** Of disks by their folders below `/sys/devices`. What is no disk, such as a share, is not known. */
export function areReadFarAhead(disks: ReadonlySet<string>): boolean {
  const ahead = Array.from(disks, (disk) => Number(readFileSync(path.join(disk, 'queue/read_ahead_kb'), 'utf8')));
  return ahead.length > 0 && ahead.every((kb) => kb >= FAR_KB);
}

/** Of disks by their folders below `/sys/devices`. A disk of a virtual machine is called a turning one by itself, whatever is behind it. */
export function isAnyTurning(disks: Iterable<string>): boolean {
  for (const disk of disks) {
    if (/\/virtio\d+\//.test(disk)) continue;
    if (readFileSync(path.join(disk, 'queue/rotational'), 'utf8').trim() === '1') return true;
  }
  return false;
}
