import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Problem } from '../../model/problem.ts';
import { folderProblem } from '../walk/folder-problem.ts';

/** The chosen folder, found and readable. */
export interface ScanRoot {
  /** Absolute path without links. */
  readonly path: string;
  readonly device: number;
  readonly inode: number;
}

/** Looks whether a folder can be scanned at all. */
export function openRoot(folder: string): { ok: true; root: ScanRoot } | { ok: false; problem: Problem } {
  try {
    const path = realpathSync(folder);
    const status = statSync(path);
    if (!status.isDirectory()) return { ok: false, problem: { code: 'folder-not-a-folder', path: folder } };
    readdirSync(path);
    return { ok: true, root: { path, device: status.dev, inode: status.ino } };
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
