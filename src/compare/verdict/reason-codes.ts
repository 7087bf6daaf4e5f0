/**
 * What a check found, for and against, with its values; what is missing for a yes is another list (`model/witness.ts`).
 * Counts are whole numbers, days are `YYYY-MM-DD`, names are plain text from the input (shown escaped). The sentences are made
 * in `words/`.
 */
export const CHECK_REASON_CODES = [
  /** Every listed photo is here with the same bytes. `listed`. */
  'all-verified',
  /** Every listed photo is here; bytes are not proven for some. `listed`, `verified`, `matched`. */
  'all-here',
  /** The same where the rest agrees in name and size alone, without a date. `listed`, `verified`, `matched`. */
  'all-here-by-size',
  /** Not found in any place. `count`, `listed`. */
  'missing',
  /** Found with other bytes, or not whole. `count`. */
  'different',
  /** Only a placeholder is here. `count`. */
  'placeholder',
  /** Here byte for byte, and empty or broken: so is what iCloud holds. `count`. */
  'broken-here',
  /** Not uploaded to iCloud yet, and no copy here either. `count`. */
  'waiting-not-here',
  /** The same on the list of an iPhone: only that iPhone is known to have it. `count`. */
  'only-on-phone',
  /** Not uploaded to iCloud yet, but here. Does not change the answer. `count`. */
  'waiting-here',
  /** The list knows of edits. Originals are compared, edits are not. `count`. */
  'edits-beside',
  /** Fewer photos, and fewer videos, here than typed. `typed`, `here`, `difference`. */
  'photos-short',
  'videos-short',
  /** The typed first day is before the first one here. `typed`, `found`. */
  'first-day-short',
  /** The typed last day is after the last one here. `typed`, `found`. */
  'last-day-short',
  /** The list and the places have almost nothing in common. `listed`, `here`, `common`. */
  'wrong-list',
  /** Second place: in two places that one accident cannot reach together, as exact copies. `count`, `all`. */
  'in-two-places',
  /** The same by name and date only. `count`, `all`. */
  'seem-in-two-places',
  /** Second place: in one place only. `count`, `all`. */
  'in-one-place',
  /** Second place: their owner said that one copy is enough. `count`. */
  'one-copy-is-enough',
] as const;

export type CheckReasonCode = (typeof CHECK_REASON_CODES)[number];

export const BLIND_SPOT_CODES = [
  /** Always, unless the next one is said: nobody looked at the phone itself. */
  'phone-not-looked-at',
  /** The phone was read by cable: its Photos, and nothing else of it. `day`. */
  'phone-photos-only',
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
  /** A place is synced with iCloud, so it is no second place. `place`. */
  'synced-place',
  /** A place is known only by a list. `place`. */
  'place-by-list',
  /** The compared places are on one disk or one service: one accident reaches them all. */
  'one-disk',
] as const;

export type BlindSpotCode = (typeof BLIND_SPOT_CODES)[number];
