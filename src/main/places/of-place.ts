import path from 'node:path';
import type { KnownPlace } from './place-store.ts';

/**
 * Whether a file in the folder of a place belongs to the place. Where the place is the zips of one Takeout, what else lies beside
 * them was never chosen: no page gets a picture or a hint of it.
 *
 * @param file absolute path of a file that is known to lie in the folder
 */
export function isOfPlace({ folder, only }: Pick<KnownPlace, 'folder' | 'only'>, file: string): boolean {
  const [top = ''] = path.relative(folder, file).split(path.sep);
  return only === undefined || only.includes(top);
}
