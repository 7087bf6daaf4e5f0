import { DAY_MS } from './moments.ts';
/** One reason, as a code with numbers and names; the sentence is made in `words/`. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * What a yes rests on. `bytes`: equal fingerprints, read lately. `whole-list`: somebody besides the rows says how many
 * there are. `age`: it is known when the list is from. `independence`: the place is known to be apart from iCloud and the
 * phone. `looked-everywhere`: every folder was read, and nothing was passed over that matters.
 */
export const WITNESS_KINDS = ['bytes', 'whole-list', 'age', 'independence', 'looked-everywhere'] as const;

export type WitnessKind = (typeof WITNESS_KINDS)[number];

/** What each question asks for before it can be answered with yes. `folder-comparison`: is everything of one folder in another. */
export const WITNESSES_NEEDED = {
  check: WITNESS_KINDS,
  'second-place': ['bytes', 'age', 'independence', 'looked-everywhere'],
  'folder-comparison': ['bytes', 'looked-everywhere'],
  erase: WITNESS_KINDS,
} as const satisfies Readonly<Record<string, readonly WitnessKind[]>>;

export type Question = keyof typeof WITNESSES_NEEDED;

/** How long the reading of a file proves its bytes, for a check. */
export const PROOF_LASTS_MS = 90 * DAY_MS;
/** The same for erasing a phone. */
export const PROOF_LASTS_FOR_ERASING_MS = 30 * DAY_MS;

/** One witness: what it saw (a code of `WITNESS_SIGHTS` with its numbers), and when (ms, UTC; the oldest sight counts). */
export interface Witness<K extends WitnessKind = WitnessKind> {
  readonly kind: K;
  readonly saw: Reason;
  readonly at: number;
}

/** What a witness can have seen. Values: counts are numbers, days are `YYYY-MM-DD`, names are plain text. */
export const WITNESS_SIGHTS = [
  /** Every essential file has the same bytes. `count` (files), `day` of the oldest reading. */
  'same-bytes',
  /** The server's own totals equal the rows. `photos`, `videos`, `day`. */
  'server-totals',
  /** Every part of the export is there, each photo with its row and each row with its photo. `count` (parts). */
  'all-parts',
  /** Typed totals equal the rows. `photos`, `videos`, `view`, `day`. */
  'typed-totals',
  /** When the list is from, by its own word or the person's: `day`. */
  'list-dated',
  /** When the file of the list is from, if that is when it was got: `day`. */
  'list-dated-by-file',
  /** No list is needed for this question. */
  'no-list-needed',
  /** Where the copies lie that count. `places` (names), `count`. */
  'places-apart',
  /** Every folder was read to its end. `count` (places). */
  'read-to-the-end',
] as const;

export type WitnessSight = (typeof WITNESS_SIGHTS)[number];

/** The one step that supplies what is missing. */
export const STEPS = [
  'add-list',
  'get-list-of-proof',
  'get-list-again',
  'read-totals-once-more',
  'get-all-parts',
  'type-totals',
  'type-both-totals',
  'type-totals-again',
  'type-totals-elsewhere',
  'type-totals-when-asked-for-and-when-it-came',
  'say-hidden',
  'say-shared',
  'say-list-date',
  'say-list-subject',
  'set-clock',
  'read-every-file',
  'read-again',
  'eject-and-plug-in',
  'plug-in',
  'add-place',
  'answer-made-like',
  'say-where-it-lies',
  'copy-out',
  'scan-to-the-end',
  'give-access',
  'look-for-placeholders-again',
  'look-at-what-was-passed-over',
  'look-on-the-phone',
  'choose-the-folder-itself',
] as const;

export type Step = (typeof STEPS)[number];

/** With what is missing the answer can still be `unproven` (nothing speaks against it), or only `cannot-tell`. */
export type Lack = 'unproven' | 'cannot-tell';

/** Everything that can be missing, with its witness, the answer it still allows, and the step that supplies it. */
export const MISSING = {
  /** The list has no fingerprint for so many files. `count`, `listed`. */
  'bytes-not-listed': { witness: 'bytes', allows: 'unproven', step: 'get-list-of-proof' },
  /** The list has fingerprints, and so many files here were not read. `count`, `listed`. */
  'bytes-not-read': { witness: 'bytes', allows: 'unproven', step: 'read-every-file' },
  /** A half (film, RAW) that is announced has no listed fingerprint. `count`. */
  'half-not-listed': { witness: 'bytes', allows: 'unproven', step: 'get-list-of-proof' },
  /** The checksums of the list are of another kind than those of files. `count`. */
  'checksums-do-not-apply': { witness: 'bytes', allows: 'unproven', step: 'get-list-of-proof' },
  /** In two places by name and date; nobody compared the bytes. `count`. */
  'not-compared': { witness: 'bytes', allows: 'unproven', step: 'read-every-file' },
  /** The same bytes were read, too long ago. `count`, `day`, `place`. */
  'proof-stale': { witness: 'bytes', allows: 'unproven', step: 'read-again' },
  /** The same bytes were read, nobody knows when. `count`, `place`. */
  'proof-undated': { witness: 'bytes', allows: 'unproven', step: 'read-again' },
  /** The same bytes are only in places that do not count. `count`. */
  'proof-elsewhere': { witness: 'bytes', allows: 'unproven', step: 'add-place' },
  /**
   * The same bytes were read, perhaps from the memory of the computer: the files were written since the disk was plugged in.
   * For erasing only. `count`, `place`.
   */
  'written-since-attached': { witness: 'bytes', allows: 'unproven', step: 'eject-and-plug-in' },
  /** Something like it is here, not surely the same. `count`. */
  'not-certain': { witness: 'bytes', allows: 'cannot-tell', step: 'get-list-of-proof' },
  /** Not everything was found, and nobody can say that it is a gap. `count`. */
  'not-found': { witness: 'bytes', allows: 'cannot-tell', step: 'get-list-again' },
  /** The same bytes are there, and they are empty or broken: iCloud's copy looks damaged too. `count`. */
  'broken-in-icloud': { witness: 'bytes', allows: 'cannot-tell', step: 'look-on-the-phone' },

  /** There is no list. */
  'no-list': { witness: 'whole-list', allows: 'cannot-tell', step: 'add-list' },
  /** Only totals are known. `photos`, `videos`. */
  'only-totals': { witness: 'whole-list', allows: 'cannot-tell', step: 'add-list' },
  /** The list has no photo on it. */
  'list-empty': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-list-again' },
  /** The list is not one of iCloud. `subject` (a `ListSubject`). */
  'list-of-other': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-list-of-proof' },
  /** Nobody knows what the list is of. */
  'list-subject-unknown': { witness: 'whole-list', allows: 'cannot-tell', step: 'say-list-subject' },
  /** Lines, rows, values or bytes of the list were not read. `count`. */
  'rows-not-read': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-list-again' },
  /** The list says of itself that it lacks something. `note` (a `NoteCode`), `noted` (how many; 0 when not known). */
  'list-lacks': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-list-again' },
  /** Parts of the export are not there. `of`, `present`. */
  'parts-missing': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-all-parts' },
  /** A part is there without its list, with an empty one, or under a name that hides its number. `count`. */
  'parts-doubtful': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-all-parts' },
  /** Lists of two accounts or libraries were given together. */
  'two-accounts': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-list-again' },
  /** Nobody besides the rows says how many there are. */
  'totals-missing': { witness: 'whole-list', allows: 'unproven', step: 'type-totals' },
  /** Only one of the two totals was typed. */
  'totals-half': { witness: 'whole-list', allows: 'unproven', step: 'type-both-totals' },
  /** Nobody said when the totals were read. */
  'totals-undated': { witness: 'whole-list', allows: 'unproven', step: 'type-totals-again' },
  /** The totals of Apple's copy at its request are of no earlier moment than those at its arrival: one of the two days is wrong. */
  'totals-out-of-order': { witness: 'whole-list', allows: 'unproven', step: 'type-totals-again' },
  /** The totals were read more than a day before or after the list was made. `count` (hours). */
  'totals-apart': { witness: 'whole-list', allows: 'unproven', step: 'type-totals-again' },
  /** For Apple's copy, both totals are needed: when it was asked for, and when it came. */
  'totals-need-pair': {
    witness: 'whole-list',
    allows: 'unproven',
    step: 'type-totals-when-asked-for-and-when-it-came',
  },
  /** Apple's copy was asked for longer before it came than that takes. `count` (days), `most` (days). */
  'totals-far-apart': { witness: 'whole-list', allows: 'unproven', step: 'get-list-again' },
  /** Between asking for Apple's copy and its arrival the totals changed. */
  'totals-changed': { witness: 'whole-list', allows: 'unproven', step: 'get-list-again' },
  /** The totals come from the very database that the list is of. `view`. */
  'totals-of-itself': { witness: 'whole-list', allows: 'unproven', step: 'type-totals-elsewhere' },
  /** Hidden photos may or may not be among the totals. `count` (hidden ones on the list; 0 where it shows none). */
  'hidden-open': { witness: 'whole-list', allows: 'unproven', step: 'say-hidden' },
  /** The same of photos of a Shared Library. `count`. */
  'shared-open': { witness: 'whole-list', allows: 'unproven', step: 'say-shared' },
  /** The totals are not those of the list. `photos`, `videos`, `listPhotos`, `listVideos`. */
  'totals-differ': { witness: 'whole-list', allows: 'cannot-tell', step: 'read-totals-once-more' },
  /** A typed day lies outside the days of the list. `typed`, `found`. */
  'days-differ': { witness: 'whole-list', allows: 'cannot-tell', step: 'get-list-again' },
  /** The server's own totals are not those of the rows. `photos`, `videos`, `listPhotos`, `listVideos`. */
  'server-totals-differ': { witness: 'whole-list', allows: 'cannot-tell', step: 'type-totals' },
  /** Hidden or deleted photos, or those of a Shared Library, may or may not be among the server's own totals. `count`. */
  'server-totals-open': { witness: 'whole-list', allows: 'unproven', step: 'type-totals' },
  /** Totals by the cable only warn, until a real phone was tried. */
  'cable-only-warns': { witness: 'whole-list', allows: 'unproven', step: 'type-totals-elsewhere' },
  /** The server's own totals are older than the newest uploaded photo, or than the last sync. */
  'server-totals-old': { witness: 'whole-list', allows: 'unproven', step: 'type-totals' },

  /** Nothing says when the list is from. */
  'age-unknown': { witness: 'age', allows: 'cannot-tell', step: 'say-list-date' },
  /** The date of the list cannot be (1980, or before its newest photo). `day`. */
  'age-impossible': { witness: 'age', allows: 'cannot-tell', step: 'say-list-date' },
  /** The list is from the future, or the clock is behind. `day`, `today`. */
  'age-future': { witness: 'age', allows: 'cannot-tell', step: 'set-clock' },
  /** The list is too old. `day`, `count` (days). */
  'list-too-old': { witness: 'age', allows: 'cannot-tell', step: 'get-list-again' },
  /** Only the date of the file is known, which is not enough for erasing. `day`. */
  'age-by-file-only': { witness: 'age', allows: 'cannot-tell', step: 'say-list-date' },

  /** No place was looked at. */
  'no-place': { witness: 'independence', allows: 'cannot-tell', step: 'add-place' },
  /** No place has a copy that counts. */
  'no-copies': { witness: 'independence', allows: 'cannot-tell', step: 'add-place' },
  /** Nobody knows where the place lies. `place`, `count`. */
  'place-unknown': { witness: 'independence', allows: 'cannot-tell', step: 'say-where-it-lies' },
  /** The place is synced with iCloud. `place`, `count`. */
  'place-in-step': { witness: 'independence', allows: 'cannot-tell', step: 'copy-out' },
  /** The place is the phone, or a backup of it. `place`, `count`. */
  'place-of-phone': { witness: 'independence', allows: 'cannot-tell', step: 'copy-out' },
  /** The place is a bin or a snapshot, which goes away by itself. `place`, `count`. */
  'place-goes-away': { witness: 'independence', allows: 'cannot-tell', step: 'copy-out' },
  /** The place is in the memory of this computer, which is empty after a restart. `place`, `count`. */
  'place-in-memory': { witness: 'independence', allows: 'cannot-tell', step: 'copy-out' },
  /** The place is known by a list only; nobody read its files. `place`, `count`. */
  'place-by-list': { witness: 'independence', allows: 'cannot-tell', step: 'add-place' },
  /** The place was looked at too long ago. `place`, `day`, `count` (days). */
  'looked-long-ago': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'plug-in' },
  /** Nobody answered whether a program makes this place like another. `place`. */
  'made-like-open': { witness: 'independence', allows: 'cannot-tell', step: 'answer-made-like' },
  /** Not in a second place for sure. `count`. */
  'one-place-only': { witness: 'independence', allows: 'cannot-tell', step: 'add-place' },

  /** A scan is not finished, or broke off. `place`. */
  'scan-unfinished': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'scan-to-the-end' },
  /** No place was looked at that has copies. */
  'nothing-seen': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'add-place' },
  /** Folders or files could not be read. `place`, `note`, `noted`. */
  'place-unread': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'give-access' },
  /** The question which files are only in a cloud was not answered. `place`. */
  'placeholders-not-asked': {
    witness: 'looked-everywhere',
    allows: 'cannot-tell',
    step: 'look-for-placeholders-again',
  },
  /** A program or a share of this computer shows the place: its files may be the very files of the first folder. `place`. */
  'same-files-open': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'choose-the-folder-itself' },
  /** Things were passed over that may hold photos. `place`, `kind` (a `PassedOverKind`), `count`, `example`. */
  'passed-over': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'look-at-what-was-passed-over' },
  /** Nobody counted what was passed over. `place`. */
  'passed-over-not-counted': { witness: 'looked-everywhere', allows: 'cannot-tell', step: 'scan-to-the-end' },
} as const satisfies Readonly<
  Record<string, { readonly witness: WitnessKind; readonly allows: Lack; readonly step: Step }>
>;

export type MissingCode = keyof typeof MISSING;

/** What one witness would need: the code with its values, and the step that supplies it. */
export interface Missing {
  readonly witness: WitnessKind;
  readonly code: MissingCode;
  readonly values: Readonly<Record<string, string | number>>;
  readonly step: Step;
}

/** One thing that is missing, with its witness and its step. */
export function missing(code: MissingCode, values: Missing['values'] = {}): Missing {
  const { witness, step } = MISSING[code];
  return { witness, code, values, step };
}
