import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isArchiveFile } from '../../scanner/archives/archive-kind.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { takeoutName } from '../../scanner/names/takeout-album.ts';

/** The name that Google gives all parts of one export: the moment at which it was made. Others may share no more than a word. */
const ONE_EXPORT = /^takeout-\d{8}t\d{6}z/;

/**
 * The place behind a path. A zip that is one part of a Google Takeout stands for all parts of it that lie beside it: a photo in
 * one may have its sidecar in another, and a person drops one after the other, or forgets one.
 *
 * @param file absolute path of a folder or zip that is there
 */
export async function chosenPlace(file: string): Promise<ChosenPlace> {
  const folder = path.dirname(file);
  const exported = takeoutName(path.basename(file));
  const alone: ChosenPlace = { folder: file, only: null };
  if (exported === null || !ONE_EXPORT.test(exported) || !isArchiveFile(file)) return alone;
  // A folder that may not be listed hides the other parts; the one that was chosen can still be read.
  const names = await readdir(folder).catch((): string[] => []);
  const parts = names.filter((name) => takeoutName(name) === exported && isArchiveFile(path.join(folder, name))).sort();
  const [first, ...others] = parts;
  return first === undefined || others.length === 0 ? alone : { folder, only: [first, ...others] };
}
