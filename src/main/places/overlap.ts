import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import type { KnownPlace } from './place-store.ts';

/**
 * The known place that a folder is under another path (through a link), lies in, or holds; null when there is none. A file
 * that two places reach would be its own second copy. A zip is no such folder: what is in it is nowhere else.
 */
export async function overlappingPlace(folder: string, known: readonly KnownPlace[]): Promise<KnownPlace | null> {
  if (!(await isFolder(folder))) return null;
  for (const other of known) {
    // Of the folder that holds the parts of a Takeout, the place is only these.
    if (other.only) continue;
    if (other.folder === path.resolve(folder)) continue;
    // One that is away right now has no inode to ask for; its path has to do.
    if (isPathInside(folder, other.folder) || isPathInside(other.folder, folder)) return other;
    if (!(await isFolder(other.folder))) continue;
    if ((await isInsideAny(folder, [other.folder])) || (await isInsideAny(other.folder, [folder]))) return other;
  }
  return null;
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isDirectory() ?? false;
}

function isPathInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
