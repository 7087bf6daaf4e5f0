import type { CompletenessNote } from '../../model/place.ts';
import { type RecordList, readRecords } from '../format-reader.ts';
import { ageOfSource } from '../list-age.ts';
import { ListBuilder } from '../list-builder.ts';
import type { ListFormat, ListResult } from '../parsed-list.ts';
import type { RecordKeys } from '../records/record.ts';
import type { ReadContext } from '../text/text-item.ts';
import { PhotoRecords } from './photo-record.ts';

/** Keys that nothing but osxphotos has beside its `uuid`. */
const ITS_OWN = ['incloud', 'iscloudasset', 'ismissing', 'original_filesize', 'intrash', 'hasadjustments'];

/** Whether records with these keys are what `osxphotos query` and `osxphotos dump` say of photos, or a choice of it. */
export function isPhotoQuery(keys: RecordKeys): boolean {
  if (!keys.has('uuid')) return false;
  if (keys.has('original_filename')) return keys.has('date') || ITS_OWN.some((key) => keys.has(key));
  return keys.has('original_name') || (keys.has('filename') && ITS_OWN.filter((key) => keys.has(key)).length > 1);
}

/**
 * A list of iCloud from what osxphotos said; of a Mac, when nothing in it belongs to iCloud. Recently Deleted is only
 * in it when it was asked for, and hidden photos and unchosen burst frames may have been left out.
 */
export async function readPhotoQuery(format: ListFormat, list: RecordList, context: ReadContext): Promise<ListResult> {
  const built = new ListBuilder(list.item, context);
  const { log, left, source, now } = built;
  const records = new PhotoRecords(log, left, source.path, now);
  const handler = {
    keys: (keys: RecordKeys) => records.setKeys(keys),
    record: (record: Parameters<PhotoRecords['add']>[0]) => records.add(record),
  };
  await readRecords(list, context, log, handler, { isHead: isPhotoQuery });
  const made = records.finish();
  const notes: CompletenessNote[] = [];
  const shared = left.ledger().find(({ code }) => code === 'shared-album-items')?.count ?? 0;
  if (shared !== 0) notes.push({ code: 'shared-albums-excluded', count: -shared, blocks: false });
  if (records.seen.trashed === 0) notes.push({ code: 'deleted-not-shown', blocks: false });
  if (records.seen.hidden === 0) notes.push({ code: 'hidden-not-shown', blocks: false });
  if (records.seen.bursts === 0) notes.push({ code: 'bursts-excluded', blocks: false });
  if (!records.isCloudLibrary && made.assets.length > 0) notes.push({ code: 'list-of-files', blocks: true });
  notes.push(...records.dates.notes());
  return built.finish({
    format,
    made,
    notes,
    subject: records.isCloudLibrary ? 'icloud' : records.saysCloud ? 'folder' : 'unknown',
    age: ageOfSource(source, records.newestAddition, now),
    shows: { hidden: records.seen.hidden > 0, deleted: records.seen.trashed > 0, waiting: records.isCloudLibrary },
    kind: records.isCloudLibrary ? 'icloud' : 'photos-library',
    // The list says itself which photos are Live Photos.
    pairing: 'none',
  });
}
