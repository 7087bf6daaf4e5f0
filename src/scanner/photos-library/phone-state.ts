import type { ICloudPhotosState, PhoneFacts, PhoneItems } from '../../model/phone-facts.ts';
import type { SyncStatus } from '../place/sync-status.ts';
import { hasHalfWaiting, isBurstFrame, isUploaded } from './library-assets.ts';
import type { LibraryRow } from './library-rows.ts';

/** Folders in which an iPhone keeps originals; a Mac's are called by one letter (`ZASSET.ZDIRECTORY`). */
const ON_PHONES = /^(DCIM|PhotoData)\//;

/** Whether the rows are those of an iPhone. */
export function isPhoneDatabase(rows: readonly LibraryRow[]): boolean {
  return rows.some(({ directory }) => directory !== null && ON_PHONES.test(directory));
}

/** Counts the items of a person's own library, as {@link PhoneItems} describes them. */
export function phoneItems(own: readonly LibraryRow[]): PhoneItems {
  const count = (test: (row: LibraryRow) => boolean): number => own.reduce((sum, row) => sum + (test(row) ? 1 : 0), 0);
  const isShown = (row: LibraryRow): boolean => !row.trashed && !isBurstFrame(row);
  return {
    photos: count((row) => isShown(row) && row.kind !== 1),
    videos: count((row) => isShown(row) && row.kind === 1),
    hidden: count((row) => isShown(row) && row.hidden),
    deleted: count((row) => row.trashed),
    sharedLibrary: count((row) => isShown(row) && row.sharedLibrary),
    uploaded: count((row) => isShown(row) && isUploaded(row)),
    waiting: count((row) => !row.trashed && !isUploaded(row)),
    deletedWaiting: count((row) => row.trashed && !isUploaded(row)),
    halvesWaiting: count((row) => !row.trashed && hasHalfWaiting(row)),
    editsWaiting: count((row) => !row.trashed && isUploaded(row) && row.editWaiting),
  };
}

/** What was found beside a phone's database; null for what nobody could look for. */
export interface SyncTraces {
  readonly sync: SyncStatus | null;
  /** `initialsync_marker`: the first full sync was once finished. */
  readonly marker: boolean | null;
  /** The folder in which iCloud Photos keeps its own things. */
  readonly folder: boolean | null;
}

/**
 * Whether iCloud Photos is on. Off only when nothing of it was ever there, or when the phone notes that iCloud has no
 * library: a phone of which everything waits is on. What does not fit together is unknown.
 */
export function icloudPhotosState({ sync, marker, folder }: SyncTraces, own: readonly LibraryRow[]): ICloudPhotosState {
  const anyUploaded = own.some(isUploaded);
  if (sync === null) return marker === false && folder === false && !anyUploaded ? 'off' : 'unknown';
  if (sync.libraryExists === false) return anyUploaded ? 'unknown' : 'off';
  const doubtful = sync.standstills.some((reason) => /^(signed-out|library-wiped|leaving)$/.test(reason));
  return sync.libraryExists === true && !doubtful ? 'on' : 'unknown';
}

/** The facts of a phone whose rows and traces are known. */
export function phoneFacts(
  from: Pick<PhoneFacts, 'source' | 'readAt' | 'device' | 'files'>,
  traces: SyncTraces,
  own: readonly LibraryRow[],
): PhoneFacts {
  const { sync } = traces;
  return {
    ...from,
    icloudPhotos: icloudPhotosState(traces, own),
    // The note's own date of the first sync stands for a marker that nobody could look for.
    firstSyncFinished: traces.marker ?? (sync === null ? null : sync.firstSync !== null),
    lastSync: sync?.lastSync ?? null,
    server: sync?.totals ? { ...sync.totals, checkedAt: sync.totalsCheckedAt } : null,
    standstills: sync?.standstills ?? [],
    items: phoneItems(own),
  };
}
