import type { DroppedFile } from '../engine/engine.ts';
import { isPhotosLibrary, isTar, placesOfDrop } from '../ui/dropped-files.ts';

/** What was dropped, as far as its kind tells. */
export interface Dropped {
  /** Folders, libraries and zips, as the `File` objects that the preload knows paths of. */
  readonly places: readonly File[];
  readonly lists: readonly DroppedFile[];
  /** Both are possible: only the person knows. */
  readonly question: boolean;
}

/** Files that are read as lists by what they are called; the reader itself looks at their content. */
const LIST_NAMES = /\.(csv|tsv|txt|json|jsonl|ndjson|xlsx|ods|log|sha1|md5|sha256)$/i;

/** Tables, of which Apple's copy has one a part. */
const TABLE_NAMES = /\.(csv|tsv|xlsx|ods)$/i;

/** Parts of a Google Takeout. */
const TAKEOUT_NAMES = /^takeout-[\dTZ]+(-\d+)*-\d+\.(zip|tgz)$/i;

/** Files that are photos, so that a folder of them is a place. */
const PHOTO_NAMES = /\.(jpe?g|heic|heif|png|mov|mp4|m4v|dng|raw|cr2|cr3|nef|arw|gif|tiff?|webp|avi|3gp)$/i;

/**
 * Sorts a drop: libraries and tars are places; folders and zips with photos and no list are places, with a list and no photos are
 * lists (Apple's copy of one's data), with both or neither are asked about; other files are lists.
 *
 * @param read everything in the drop with its path, folders looked into
 */
export async function sortDrop(
  transfer: DataTransfer,
  read: (transfer: DataTransfer) => Promise<DroppedFile[]>,
): Promise<Dropped> {
  const places = placesOfDrop(transfer);
  if (places.length > 0 && places.every(({ name }) => isPhotosLibrary(name) || isTar(name)))
    return { places, lists: [], question: false };
  // Google's own parts are photos, never a list of iCloud.
  if (places.length > 0 && places.every(({ name }) => TAKEOUT_NAMES.test(name)))
    return { places, lists: [], question: false };
  const files = await read(transfer);
  if (places.length === 0) return { places, lists: files, question: false };
  const hasList = files.some(({ path }) => LIST_NAMES.test(path));
  const hasPhoto = files.some(({ path }) => PHOTO_NAMES.test(path));
  // Notes and sidecars lie beside photos everywhere; a table does where Apple's copy was unpacked.
  const hasTable = files.some(({ path }) => TABLE_NAMES.test(path));
  if (hasPhoto && !hasTable) return { places, lists: [], question: false };
  if (hasList && !hasPhoto && !places.some(({ name }) => /\.zip$/i.test(name)))
    return { places: [], lists: files, question: false };
  return { places, lists: files, question: true };
}
