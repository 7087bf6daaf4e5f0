/**
 * Every reason and blind spot that a check can give, with its values. Counts are whole numbers, days are `YYYY-MM-DD`,
 * names are plain text from the input (shown escaped). The sentences are made in `words/`.
 */
export const CHECK_REASON_CODES = [
  /** Yes: every listed photo is here with the same bytes. `listed`. */
  'all-verified',
  /** Yes, but bytes are not proven for some. `listed`, `verified`, `matched`. */
  'all-here',
  /** Not found in any place. `count`, `listed`. */
  'missing',
  /** Found with other bytes, or not whole. `count`. */
  'different',
  /** Only a placeholder is here. `count`. */
  'placeholder',
  /** Something like it is here, which proves nothing. `count`. */
  'uncertain',
  /** Not uploaded to iCloud yet, and no copy here either. `count`. */
  'waiting-not-here',
  /** Not uploaded to iCloud yet, but here. Does not change the answer. `count`. */
  'waiting-here',
  /** Nothing says what is in iCloud. */
  'no-list',
  /** The list has no photo that counts. */
  'empty-list',
  /** No place was looked at. */
  'no-place',
  /** Only totals were typed; they name no photo. `typed`, `here`. */
  'counts-only',
  /** Fewer here than typed. `typed`, `here`, `difference`. */
  'counts-short',
  /** More typed than the list has: the list lacks some. `typed`, `listed`, `difference`. */
  'counts-exceed-list',
  /** The typed first day is before the first one here (or on the list). `typed`, `found`. */
  'first-day-short',
  /** The typed last day is after the last one here (or on the list). `typed`, `found`. */
  'last-day-short',
  /** Something keeps the list from being complete. `note` (a NoteCode), `count` (0 when not known). */
  'list-incomplete',
  /** Something keeps a place from being known completely. `place`, `note`, `count`. */
  'place-incomplete',
  /** A place is still being scanned. `place`. */
  'scan-unfinished',
  /** Rows of the list could not be read. `count`. */
  'rows-unreadable',
  /** The list and the places have almost nothing in common. `listed`, `here`, `common`. */
  'wrong-list',
  /** Only in a folder that iCloud keeps in step: a deletion reaches both. `count`. */
  'only-in-synced-place',
  /** Known only by a list of another place; nobody read the files. `count`. */
  'only-by-list',
  /** The list or a scan is older than 30 days. `day`, `days`. */
  'expired',
  /** The clock of this computer is behind the newest photo or list. `day`, `today`. */
  'clock-behind',
] as const;

export type CheckReasonCode = (typeof CHECK_REASON_CODES)[number];

export const BLIND_SPOT_CODES = [
  /** Always: nobody looked at the phone itself. */
  'phone-not-looked-at',
  /** The list does not show hidden photos. */
  'hidden-not-shown',
  /** The list does not show Recently Deleted. */
  'deleted-not-shown',
  /** Shared albums are not part of the library. */
  'shared-albums-excluded',
  /** Burst frames that were not chosen are not listed. */
  'bursts-excluded',
  /** The list cannot know what waits on the phone to be uploaded. */
  'waiting-unknown',
  /** Bytes not compared. `count`. */
  'bytes-not-compared',
  /** The list has neither checksums nor sizes: a smaller or edited copy of the same name and time is not noticed. */
  'quality-not-seen',
  /** Some originals of a library lie outside it and were not looked at. `count`. */
  'referenced-files',
  /** A place is kept in step with iCloud, so it is no second place. `place`. */
  'synced-place',
  /** A place is known only by a list. `place`. */
  'place-by-list',
  /** The compared places are on one disk or one service: one accident reaches both. */
  'one-disk',
] as const;

export type BlindSpotCode = (typeof BLIND_SPOT_CODES)[number];
