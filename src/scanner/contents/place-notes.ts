import type { Asset } from '../../model/asset.ts';
import type { CompletenessNote, Place, PlacePart } from '../../model/place.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';
import { groundNotes } from './ground-notes.ts';
import { scanNotes } from './scan-notes.ts';

/**
 * What is to be said of a scanned place: what keeps it from being the whole truth, and what it is besides a folder.
 *
 * @param archives paths inside the place of the zips and tars that were looked into
 */
export function placeNotes(
  place: Place,
  parts: readonly PlacePart[],
  assets: Iterable<Asset>,
  folders: readonly ScannedFolder[],
  counts: WalkCounts,
  archives: readonly string[],
  unfinished: boolean,
): CompletenessNote[] {
  const notes = scanNotes(assets, folders, counts, unfinished);
  // Who sees a tar in a folder expects it to be passed over, as other programs do.
  const tars = archives.filter((path) => /\.(tgz|tar|tar\.gz)$/i.test(path)).length;
  if (tars > 0) notes.push({ code: 'read-inside', count: tars, blocks: false });
  const unread = notes.find(({ code }) => code === 'unreadable-files')?.count ?? 0;
  return [
    ...notes,
    ...groundNotes(
      place,
      parts,
      folders.map(({ path }) => path),
      unread,
    ),
  ];
}
