/**
 * The facts that "is it safe to erase this iPhone?" stands on, in the order they are shown. `Yes` needs every one of
 * them `good`. What each means is in `facts.ts`; its words are in `words/`, one sentence a fact and state.
 *
 * Values of the sentences: counts are numbers, days are `YYYY-MM-DD`, ages are whole days.
 */
export const ERASE_FACTS = [
  /** A list of iCloud is there and nothing in it says that it is less than everything. {name, notes} */
  'list-complete',
  /** The list is at most 7 days old. {name, day, ageDays} */
  'list-recent',
  /** The list is newer than the newest photo known. {newest, day, photos} */
  'list-newer-than-photos',
  /** A second place was scanned to its end, its files were read, at most 7 days ago. {places, ageDays, name} */
  'places-checked',
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
  /** The questions about the phone were answered at most 7 days ago. {ageDays} */
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
  /** Everything wanted is out of Recently Deleted. {count, daysLeft} */
  'recently-deleted-checked',
  /** Hidden photos are on the list, or were opened and counted. {} */
  'hidden-checked',
  /** No Shared Library, or its photos are on the list. {} */
  'shared-library-checked',
] as const;

export type EraseFactId = (typeof ERASE_FACTS)[number];

export const FACT_STATES = ['good', 'bad', 'unknown'] as const;

export type FactState = (typeof FACT_STATES)[number];

/** What nobody can see from here. The first is always said. */
export const ERASE_BLIND_SPOTS = [
  /** The phone itself was never looked at. {} */
  'erase-blind-phone',
  /** Messages, app data and settings are erased too and were not checked. {} */
  'erase-blind-other-data',
  /** Shared Albums hold reduced copies and are not checked. {} */
  'erase-blind-shared-albums',
  /** Edits are not compared: originals are. {} */
  'erase-blind-edits',
  /** A Photos library of a Mac that uses iCloud Photos follows a deletion on the phone. {} */
  'erase-blind-synced-library',
  /** So many copies agree by name and time, but their bytes were not compared. {count} */
  'erase-blind-not-proven',
] as const;

/** Every code a reason or blind spot of the erase verdict can have: `erase-<fact>-<state>`, and the blind spots. */
export const ERASE_REASON_CODES: readonly string[] = [
  ...ERASE_FACTS.flatMap((fact) => FACT_STATES.map((state) => eraseReasonCode(fact, state))),
  ...ERASE_BLIND_SPOTS,
];

/** The code of the sentence for one fact in one state. */
export function eraseReasonCode(fact: EraseFactId, state: FactState): string {
  return `erase-${fact}-${state}`;
}
