import type { PhoneFacts } from '../../model/phone-facts.ts';
import type { CompletenessNote, PhoneNoteCode } from '../../model/place.ts';
import type { SyncStatus } from '../place/sync-status.ts';
import { hasHalfWaiting, isBurstFrame, isUploaded } from './library-assets.ts';
import type { LibraryRow } from './library-rows.ts';

const DAY_MS = 86_400_000;

/**
 * What a library or a phone says of how far it is in step with iCloud. For a phone, whatever leaves a doubt that it knows
 * all of iCloud forbids a yes: no first sync, a sync of another day, more on the server.
 *
 * @param own the rows of the person's own library
 * @param now the moment of reading (ms, UTC)
 */
export function syncNotes(
  sync: SyncStatus | null,
  own: readonly LibraryRow[],
  phone: PhoneFacts | null,
  now: number,
): CompletenessNote[] {
  const notes: CompletenessNote[] = [];
  const add = (code: PhoneNoteCode, blocks: boolean, count = 0): void => {
    notes.push({ code, blocks, ...(count > 0 ? { count } : {}) });
  };
  if (phone !== null) phoneNotes(phone, now, add);
  else if (sync === null) add('sync-status-missing', false);
  else if (sync.libraryExists === false) add('library-detached', true);
  serverNotes(sync, own, add);
  const edits = own.filter((row) => isUploaded(row) && row.editWaiting).length;
  if (edits > 0) add('edits-waiting', false, edits);
  const halves = own.filter(hasHalfWaiting).length;
  if (halves > 0) add('halves-waiting', false, halves);
  return notes;
}

type Add = (code: PhoneNoteCode, blocks: boolean, count?: number) => void;

function phoneNotes(phone: PhoneFacts, now: number, add: Add): void {
  const { source, icloudPhotos, firstSyncFinished, lastSync, readAt, files } = phone;
  add(source === 'backup' ? 'backup-list' : 'phone-list', false);
  if (icloudPhotos === 'off') add('icloud-photos-off', true);
  else {
    if (firstSyncFinished !== true) add('first-sync-unfinished', true);
    const days = lastSync === null ? null : Math.floor(((readAt ?? now) - lastSync) / DAY_MS);
    if (days === null || days > 0) add('sync-old', true, days ?? 0);
  }
  if (files === null) return;
  if (files.unnamed > 0) add('camera-files-unnamed', false, files.unnamed);
  if (files.originalsLost > 0) add('originals-not-found', false, files.originalsLost);
}

/**
 * The server's totals against the uploaded rows. What Recently Deleted and burst frames could explain is said as such;
 * whether they are in the totals nobody knows. More rows than the server has: the totals are older than the rows.
 */
function serverNotes(sync: SyncStatus | null, own: readonly LibraryRow[], add: Add): void {
  if (!sync?.totals) return;
  let [photos, videos, others] = [0, 0, 0];
  for (const row of own) {
    if (!isUploaded(row)) continue;
    if (row.trashed || isBurstFrame(row)) others += 1;
    else if (row.kind === 1) videos += 1;
    else photos += 1;
  }
  const differ = Math.abs(sync.totals.photos - photos) + Math.abs(sync.totals.videos - videos);
  const more = Math.max(0, sync.totals.photos - photos) + Math.max(0, sync.totals.videos - videos);
  if (more > others) add('server-has-more', true, more);
  else if (differ > 0) add('server-differs', false, differ);
}
