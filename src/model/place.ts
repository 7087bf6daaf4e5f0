import type { Asset } from './asset.ts';
import type { Ledger } from './ledger.ts';
import type { ListFacts } from './list-facts.ts';
import type { PhoneFacts } from './phone-facts.ts';
import type { PassedOver, PlaceStanding } from './place-standing.ts';
import type { Problem } from './problem.ts';

/** Where copies live. `icloud` is known by a list; the others are scanned or listed. */
export const PLACE_KINDS = ['icloud', 'folder', 'photos-library', 'external-disk', 'network', 'other-cloud'] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];

/** How a place is known: by reading its files, or by a list of them. */
export const PLACE_SOURCES = ['scan', 'list'] as const;

export type PlaceSource = (typeof PLACE_SOURCES)[number];

/** The `independenceKey` of iCloud, and of everything that is synced with it. */
export const ICLOUD_KEY = 'icloud';

export interface Place {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly source: PlaceSource;
  /** What a person calls it: the last part of the folder's path, or the list's file name. */
  readonly name: string;
  /**
   * What decides independence: two places with one key are one place (same volume, or one sync service, so that one
   * accident or one deletion reaches both). iPhone and iCloud share `icloud`.
   */
  readonly independenceKey: string;
  /** Its owner said that one copy of what lies here is enough: it is counted and said, and decides nothing. */
  readonly oneCopyIsEnough?: boolean;
  /** What is known of where it lies; left out is `UNKNOWN_STANDING`: nobody knows, so it does not count. */
  readonly standing?: PlaceStanding;
}

/** One thing that a list or a scan cannot show, or that makes it less than complete. Words: `words/`. */
export interface CompletenessNote {
  readonly code: NoteCode;
  /** How many items it is about, when that is known. */
  readonly count?: number;
  /** A name, a part number or a line, already plain text from the input; shown escaped. */
  readonly detail?: string;
  /** Whether this alone forbids "every photo is here" (parts missing, unreadable rows, only a to-do list…). */
  readonly blocks: boolean;
}

export type NoteCode =
  | 'counts-only'
  | 'names-only'
  | 'no-checksums'
  | 'no-sizes'
  | 'minute-precision'
  | 'day-precision'
  | 'checksums-do-not-apply'
  | 'checksums-impossible'
  | 'parts-missing'
  | 'parts-unknown'
  | 'files-without-row'
  | 'rows-without-file'
  | 'rows-unreadable'
  | 'says-more'
  | 'dates-unreadable'
  | 'dates-ambiguous'
  | 'empty-csv'
  | 'empty-list'
  | 'only-missing-files'
  | 'hidden-not-shown'
  | 'deleted-not-shown'
  | 'deleted-listed'
  | 'shared-albums-excluded'
  | 'shared-library-listed'
  | 'waiting-to-upload'
  | 'not-uploaded-known'
  | 'bursts-excluded'
  | 'wal-missing'
  | 'library-in-use'
  | 'unknown-schema'
  | 'library-unread'
  | 'unreadable-files'
  | 'unreadable-folders'
  | 'read-inside'
  | 'placeholders'
  | 'placeholders-not-asked'
  | 'not-proved'
  | 'lists-disagree'
  | 'wrong-list'
  | 'list-is-old'
  | 'columns-guessed'
  | 'list-of-files'
  | 'list-of-service'
  | 'duplicate-rows'
  | 'reduced-copies'
  | 'same-files'
  | 'same-files-open'
  | 'referenced-files'
  | 'originals-not-here'
  | 'rewritten-after-import'
  | PhoneNoteCode
  | 'scan-unfinished';

/** What the list of an iPhone, or of a Photos library that iCloud syncs, says of its age and completeness. */
export type PhoneNoteCode =
  | 'phone-list'
  | 'backup-list'
  | 'icloud-photos-off'
  | 'sync-status-missing'
  | 'library-detached'
  | 'sync-old'
  | 'first-sync-unfinished'
  | 'server-has-more'
  | 'server-differs'
  | 'edits-waiting'
  | 'halves-waiting'
  | 'camera-files-unnamed'
  | 'camera-folders-unread'
  | 'originals-not-found'
  | 'shares-unknown'
  | 'place-is-phone'
  | 'phone-inside'
  | 'place-is-backup'
  | 'place-is-backup-encrypted'
  | 'place-is-camera-folder';

/**
 * A part of a place that stands for itself: a Photos library or a folder that iCloud syncs, a phone or a backup of one,
 * another disk, share or cloud that is mounted below the chosen folder.
 */
export interface PlacePart {
  /** Path inside the place, with `/`. */
  readonly path: string;
  readonly kind: PlaceKind;
  readonly independenceKey: string;
  readonly standing: PlaceStanding;
}

/** Everything known of one place at one moment: what `lists/` and `scanner/` give and `compare/` takes. */
export interface PlaceContents {
  readonly place: Place;
  readonly assets: readonly Asset[];
  readonly notes: readonly CompletenessNote[];
  /** From files (or rows) to assets; adds to zero. */
  readonly files: Ledger;
  /** Every line or file that could not be used, with where it is. Bad input loses nothing. */
  readonly problems: readonly Problem[];
  /** The moment this was true (ms, UTC): the end of the scan, or the age of the list. */
  readonly asOf: number;
  /** What inside the place lies elsewhere than the place. Left out where there is nothing of the kind. */
  readonly parts?: readonly PlacePart[];
  /** What a list says of itself; left out for a scan, and for a list of which nothing is known (`UNKNOWN_LIST`). */
  readonly list?: ListFacts;
  /** What the scan passed over, by kind; left out means that nobody counted. */
  readonly passedOver?: readonly PassedOver[];
  /** For the list of an iPhone: what the phone says of itself. Left out for every other place. */
  readonly phone?: PhoneFacts;
}

/** Whether nothing known forbids the contents from being everything the place holds. */
export function isComplete(contents: PlaceContents): boolean {
  return !contents.notes.some((note) => note.blocks);
}
