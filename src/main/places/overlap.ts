import { stat } from 'node:fs/promises';
import path from 'node:path';
import { isInsideAny } from '../../scanner/place/inside-any.ts';
import { isPathInside } from '../security/inside-folder.ts';
import { isSilent, type KnownPlace } from './known-place.ts';

/**
 * The known place that what was chosen (a folder or a zip) is under another path (through a link), lies in, or holds; null when
 * there is none. A file that two places reach would be its own second copy, and zips are read where they lie, inside a folder
 * too. A zip holds no other place; of the folder around the zips of a Takeout, the place is only these.
 */
export async function overlappingPlace(chosen: string, known: readonly KnownPlace[]): Promise<KnownPlace | null> {
  const isFolderChosen = await isFolder(chosen);
  for (const other of known) {
    if (!other.only && other.folder === path.resolve(chosen)) continue;
    const inside = other.only ? path.join(other.folder, other.only[0]) : other.folder;
    if (await isSilent(other)) {
      // Its path has to do.
      if (!other.only && isPathInside(chosen, other.folder)) return other;
      if (isFolderChosen && isPathInside(inside, chosen)) return other;
      continue;
    }
    if (!other.only && (await liesIn(chosen, other.folder))) return other;
    if (isFolderChosen && (await liesIn(inside, chosen))) return other;
  }
  return null;
}

async function liesIn(inner: string, folder: string): Promise<boolean> {
  // One that is away right now has no inode to ask for; its path has to do.
  if (isPathInside(inner, folder)) return true;
  return (await isFolder(folder)) && (await isInsideAny(inner, [folder]));
}

async function isFolder(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isDirectory() ?? false;
}
