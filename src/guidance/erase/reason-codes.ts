import type { Reason } from '../../model/witness.ts';

/** One thing that must be true before a phone may be erased, and what is known of it. */
export interface EraseFact {
  readonly id: EraseFactId;
  /** `good`: seen or said, and recent. `bad`: known to be otherwise. `unknown`: nobody has looked. */
  readonly state: FactState;
  /** The numbers and names of its sentence. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Reasons that stand below it, one for each thing that it is about. */
  readonly details?: readonly Reason[];
}

/**
 * The facts that "is it safe to erase this iPhone?" stands on, in the order they are shown. `Yes` needs every one of
 * them `good`. What each means is in `facts.ts`; its words are in `words/`, one sentence a fact and state.
 *
 * Values of the sentences: counts are numbers, days are `YYYY-MM-DD`, ages are whole days.
 */
export const ERASE_FACTS = [
  /** A list of iCloud is there and nothing in it says that it is less than everything. {name, notes} */
  'list-complete',
  /** The list is known to be at most 7 days old. {name, day} */
  'list-recent',
  /** The list is newer than the newest photo known. {newest, day, photos} */
  'list-newer-than-photos',
  /** A place apart from iCloud was scanned to its end, its files were read, at most 7 days ago. {places, ageDays, name} */
  'places-checked',
  /** Every place that counts was looked at after the last answer about the phone. {count, name} */
  'places-looked-after',
  /** Every listed photo is a copy in an independent place. {listed, copies, missing, uncertain} */
  'every-photo-copied',
  /** No photo is here only as a placeholder. {count} */
  'no-placeholders',
  /** No photo here is cut short, unreadable, reduced, changed, or half a Live Photo. {count} */
  'no-damage',
  /** Counts and date ranges are explained. {count} */
  'counts-explained',
  /** The check itself answered yes. {} */
  'check-passed',
  /** The questions about the phone were answered at most 24 hours ago. {ageDays} */
  'answers-recent',
  /** The answers agree with each other and with the list. {count} */
  'answers-agree',
  /** iCloud Photos is on. {} */
  'icloud-photos-on',
  /** The phone says that it has finished, and nothing known is waiting. {status, count} */
  'nothing-waiting',
  /** iCloud storage is not full. {} */
  'storage-not-full',
  /** The phone's own totals equal the list's. {phonePhotos, phoneVideos, listPhotos, listVideos, onlyOnPhone, herePhotos, hereVideos} */
  'phone-counts-agree',
  /** The three newest of the list are the phone's newest, by the person's word. {names} (newest first) */
  'newest-agree',
  /** Everything wanted is out of Recently Deleted. {count, daysLeft} */
  'recently-deleted-checked',
  /** Hidden photos are on the list, or were opened and counted; "I did not look" is never good. {} */
  'hidden-checked',
  /** No Shared Library, or its photos are on the list. {} */
  'shared-library-checked',
] as const;

/**
 * Facts that only a phone can give, beside those above where it was read by cable. None of them is needed for a yes, and
 * each of them can forbid one.
 */
export const CABLE_FACTS = [
  /** Nothing is only on the phone. {count, deleted} */
  'cable-nothing-only-here',
  /** No film of a Live Photo, RAW half or edit waits while its original is uploaded. {count} */
  'cable-whole-items',
  /** The camera folder has nothing that the phone's own list does not name, and was looked into. {count} */
  'cable-camera-folder',
  /** Every file that only the phone has was found there. {count} */
  'cable-originals-found',
  /** It was in sync with iCloud within a day before it was read, and nothing stops it. {} */
  'cable-in-step',
] as const;

export type CableFactId = (typeof CABLE_FACTS)[number];

export type EraseFactId = (typeof ERASE_FACTS)[number] | CableFactId;

export const FACT_STATES = ['good', 'bad', 'unknown'] as const;

export type FactState = (typeof FACT_STATES)[number];

/** What nobody can see from here. The first is always said. */
export const ERASE_BLIND_SPOTS = [
  /** The phone itself was never looked at. {} */
  'erase-blind-phone',
  /** Said in its place: the phone was read by cable, and only its Photos. {} */
  'erase-blind-other-apps',
  /** Messages, app data and settings are erased too and were not checked. {} */
  'erase-blind-other-data',
  /** Shared Albums were not checked: older ones hold reduced copies, newer ones can go with their owner. {} */
  'erase-blind-shared-albums',
  /** Edits are not compared: originals are. {} */
  'erase-blind-edits',
  /** A Photos library of a Mac that uses iCloud Photos follows a deletion on the phone. {} */
  'erase-blind-synced-library',
  /** So many copies agree by name and time, but their bytes were not compared. {count} */
  'erase-blind-not-proven',
] as const;

/** Two things that cannot both be true; each stands below the fact `answers-agree`. */
export const ERASE_CONFLICTS = [
  /** iCloud Photos is said to be off, and the list is full and new. {day, count, newest} */
  'erase-conflict-off-but-new',
  'erase-conflict-finished-but-full',
  'erase-conflict-finished-but-off',
  /** {count} */
  'erase-conflict-finished-but-waiting',
  /** {count} */
  'erase-conflict-no-shared-but-listed',
  /** With Advanced Data Protection Apple cannot read the photos, and here is Apple's copy with photos. {count} */
  'erase-conflict-protected-but-apple-copy',
] as const;

export type EraseConflict = (typeof ERASE_CONFLICTS)[number];

/**
 * Every code a reason or blind spot of the erase verdict can have: `erase-<fact>-<state>`, and the blind spots.
 *
 * @internal For the tests that hold that each has its words.
 */
export const ERASE_REASON_CODES: readonly string[] = [
  ...[...ERASE_FACTS, ...CABLE_FACTS].flatMap((fact) => FACT_STATES.map((state) => eraseReasonCode(fact, state))),
  ...ERASE_CONFLICTS,
  ...ERASE_BLIND_SPOTS,
];

/** The code of the sentence for one fact in one state. */
export function eraseReasonCode(fact: EraseFactId, state: FactState): string {
  return `erase-${fact}-${state}`;
}
