import type { ListAge, ListFacts, ServerTotals } from '../../model/list-facts.ts';
import { CLOCKS_DIFFER_MS } from '../../model/moments.ts';
import type { PhoneFacts } from '../../model/phone-facts.ts';
import type { SyncStatus } from '../place/sync-status.ts';
import { isBurstFrame, isUploaded } from './library-assets.ts';
import type { LibraryRow } from './library-rows.ts';
import type { OpenedLibrary } from './open-library.ts';

/**
 * What a library or a phone says of itself as a list of iCloud: it is as old as its last sync, whatever touched its files
 * since then, and the server's own totals stand beside its rows.
 *
 * @param own the rows of the person's own library
 * @param now the moment of reading (ms, UTC)
 */
export function libraryListFacts(
  library: OpenedLibrary,
  own: readonly LibraryRow[],
  phone: PhoneFacts | null,
  now: number,
): ListFacts {
  const uploaded = own.filter(isUploaded);
  return {
    subject: subjectOf(library.sync, uploaded.length > 0, phone),
    age: ageOf(library, uploaded, phone, now),
    totals: library.sync === null ? null : totalsOf(library.sync, uploaded),
    parts: null,
    unread: 0,
    shows: { hidden: true, deleted: true, waiting: true, sharedLibrary: true },
    account: null,
    byCable: phone !== null,
  };
}

/** A library that iCloud never took anything from is a list of that computer or phone, and of nothing else. */
function subjectOf(sync: SyncStatus | null, anyUploaded: boolean, phone: PhoneFacts | null): ListFacts['subject'] {
  if (phone?.icloudPhotos === 'off') return 'phone';
  if (anyUploaded && sync?.libraryExists !== false) return 'icloud';
  return phone === null ? 'unknown' : 'phone';
}

function ageOf(
  { sync, changedMs }: OpenedLibrary,
  uploaded: readonly LibraryRow[],
  phone: PhoneFacts | null,
  now: number,
): ListAge {
  const fileDate = Math.floor(changedMs);
  const newestAddition = newestOf(uploaded, now);
  // Never newer than the moment at which the phone was read, or the database was written.
  const latest = Math.min(phone === null ? fileDate : (phone.readAt ?? fileDate), now);
  const lastSync = sync?.libraryExists === false ? null : (sync?.lastSync ?? null);
  if (lastSync !== null && lastSync <= now + CLOCKS_DIFFER_MS)
    return { at: Math.min(lastSync, latest), source: 'last-sync', newestAddition, fileDate };
  // An app that opens a library writes to it: the date of the file is a date of nothing but the file.
  const known = sync === null && phone === null;
  return { at: known ? latest : null, source: known ? 'file-date' : 'none', newestAddition, fileDate };
}

/** When the newest of the rows came into the library (ms, UTC); null when none says. */
function newestOf(rows: readonly LibraryRow[], now: number): number | null {
  let newest: number | null = null;
  for (const { addedAt } of rows) {
    const ms = addedAt === null ? Number.NaN : addedAt * 1000;
    if (ms > 0 && ms <= now + CLOCKS_DIFFER_MS && (newest === null || ms > newest)) newest = Math.floor(ms);
  }
  return newest;
}

/** What the server's totals should count: hidden and Shared Library in, Recently Deleted and unchosen burst frames out. */
function totalsOf(sync: SyncStatus, uploaded: readonly LibraryRow[]): ServerTotals | null {
  if (sync.totals === null) return null;
  const shown = uploaded.filter((row) => !row.trashed && !isBurstFrame(row));
  const videos = shown.filter(({ kind }) => kind === 1).length;
  return {
    ...sync.totals,
    checkedAt: sync.totalsCheckedAt,
    lastSync: sync.lastSync,
    uploadedPhotos: shown.length - videos,
    uploadedVideos: videos,
    newestUploaded: newestOf(shown, Number.MAX_SAFE_INTEGER - CLOCKS_DIFFER_MS),
  };
}
