import { stat } from 'node:fs/promises';
import path from 'node:path';
import { resolveInside } from './inside-folder.ts';

/**
 * The file on the disk behind a path inside a place: the file itself, or for a photo in a zip (`x/a.zip/IMG_1.HEIC`) the zip,
 * also where the zip is the place. Null when there is none, or the path leads out of the place.
 */
export async function fileOnDisk(folder: string, relative: string): Promise<string | null> {
  const file = await resolveInside(folder, relative);
  if (file) return file;
  if (relative.split('/').includes('..')) return null;
  for (let outer = path.posix.dirname(relative); outer !== '.' && outer !== '/'; outer = path.posix.dirname(outer)) {
    const found = await resolveInside(folder, outer);
    if (found) return (await isFile(found)) ? found : null;
  }
  return (await isFile(folder)) ? folder : null;
}

async function isFile(file: string): Promise<boolean> {
  return (await stat(file).catch(() => null))?.isFile() === true;
}
