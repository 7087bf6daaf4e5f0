import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Problem } from '../../model/problem.ts';
import { folderProblem } from '../walk/folder-problem.ts';
import { isElsewhere, isZipFile } from '../zips/is-zip-file.ts';

/** The chosen folder or zip, found and readable. */
export interface ScanRoot {
  readonly kind: 'folder' | 'zip';
  /** Absolute path without links. */
  readonly path: string;
  readonly device: number;
  readonly inode: number;
}

/** Looks whether a folder, or a zip in place of one, can be scanned at all. A zip that is still in a cloud is not opened. */
export function openRoot(folder: string): { ok: true; root: ScanRoot } | { ok: false; problem: Problem } {
  try {
    const path = realpathSync(folder);
    const status = statSync(path);
    const root = { path, device: status.dev, inode: status.ino };
    if (status.isFile() && isElsewhere(path)) return { ok: false, problem: { code: 'zip-in-cloud', path: folder } };
    if (isZipFile(path)) return { ok: true, root: { kind: 'zip', ...root } };
    if (!status.isDirectory()) return { ok: false, problem: { code: 'folder-not-a-folder', path: folder } };
    readdirSync(path);
    return { ok: true, root: { kind: 'folder', ...root } };
  } catch (error) {
    return { ok: false, problem: folderProblem(error, folder) };
  }
}

/** Whether the folder is still the one that was opened: a disk that is unplugged leaves nothing, or an empty folder. */
export function isStillThere(root: ScanRoot): boolean {
  try {
    const { dev, ino } = lstatSync(root.path);
    return dev === root.device && ino === root.inode;
  } catch {
    return false;
  }
}
