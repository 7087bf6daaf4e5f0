import { type Asset, isEssential } from '../../model/asset.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import type { WalkCounts } from '../walk/walk-counts.ts';

/** What keeps the contents of a scanned place from being the whole truth. */
export function scanNotes(
  assets: Iterable<Asset>,
  folders: readonly ScannedFolder[],
  counts: WalkCounts,
  unfinished: boolean,
): CompletenessNote[] {
  let [notProved, placeholders, unreadable] = [0, 0, counts.unreadableZips];
  for (const asset of assets) {
    for (const resource of asset.resources) {
      if (!isEssential(resource)) continue;
      if (resource.state === 'placeholder') placeholders += 1;
      else if (resource.state === 'unreadable') unreadable += 1;
      else if (resource.state === 'present' && resource.fingerprint === null) notProved += 1;
    }
  }
  for (const folder of folders) {
    for (const file of folder.files) if (file.nameClass === 'unknown' && file.state === 'unreadable') unreadable += 1;
  }
  const notes: CompletenessNote[] = [];
  const add = (code: CompletenessNote['code'], count: number, blocks: boolean) => {
    if (count > 0) notes.push({ code, count, blocks });
  };
  if (unfinished) notes.push({ code: 'scan-unfinished', blocks: true });
  if (counts.placeholdersUnknown > 0) notes.push({ code: 'placeholders-not-asked', blocks: true });
  add('unreadable-folders', counts.unreadableFolders, true);
  add('library-unread', counts.packedLibraries, true);
  add('unreadable-files', unreadable, false);
  add('placeholders', placeholders, false);
  add('not-proved', notProved, false);
  return notes;
}
