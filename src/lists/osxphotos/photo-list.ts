import type { CompletenessNote } from '../../model/place.ts';
import { ageOf, finishList } from '../finish-list.ts';
import type { ReadContext, TextItem } from '../format-reader.ts';
import type { LeftOut } from '../left-out.ts';
import type { ListFormat, ListResult } from '../parsed-list.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { PhotoRecords } from './photo-record.ts';

/**
 * A list of iCloud from what osxphotos said; of a Mac, when nothing in it belongs to iCloud. Recently Deleted is only
 * in it when it was asked for, and hidden photos and unchosen burst frames may have been left out.
 */
export function photoList(
  format: ListFormat,
  item: TextItem,
  context: ReadContext,
  found: { readonly records: PhotoRecords; readonly log: ProblemLog; readonly left: LeftOut },
): ListResult {
  const { records, log, left } = found;
  const leftOut = left.ledger();
  const notes: CompletenessNote[] = [];
  const shared = leftOut.find(({ code }) => code === 'shared-album-items')?.count ?? 0;
  if (shared !== 0) notes.push({ code: 'shared-albums-excluded', count: -shared, blocks: false });
  if (records.seen.trashed === 0) notes.push({ code: 'deleted-not-shown', blocks: false });
  if (records.seen.hidden === 0) notes.push({ code: 'hidden-not-shown', blocks: false });
  if (records.seen.bursts === 0) notes.push({ code: 'bursts-excluded', blocks: false });
  if (!records.isCloudLibrary && records.rows.length > 0) notes.push({ code: 'list-of-files', blocks: true });
  const list = finishList({
    format,
    name: item.source.name,
    rows: records.finishedRows(),
    log,
    leftOut,
    notes,
    asOf: ageOf(item.source.modifiedMs, context.options.now),
    kind: records.isCloudLibrary ? 'icloud' : 'photos-library',
    // The list says itself which photos are Live Photos.
    pairing: 'none',
  });
  return { ok: true, list };
}
