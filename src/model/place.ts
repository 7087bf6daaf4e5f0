import type { Asset } from './asset.ts';
import type { Ledger } from './ledger.ts';
import type { Problem } from './problem.ts';

/** Where copies live. `icloud` is known by a list; the others are scanned or listed. */
export type PlaceKind = 'icloud' | 'folder' | 'photos-library' | 'external-disk' | 'network' | 'other-cloud';

/** How a place is known: by reading its files, or by a list of them. */
export type PlaceSource = 'scan' | 'list';

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
  | 'parts-missing'
  | 'parts-unknown'
  | 'files-without-row'
  | 'rows-without-file'
  | 'rows-unreadable'
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
  | 'placeholders'
  | 'not-proved'
  | 'lists-disagree'
  | 'wrong-list'
  | 'list-is-old'
  | 'columns-guessed'
  | 'list-of-files'
  | 'duplicate-rows'
  | 'reduced-copies'
  | 'referenced-files'
  | 'originals-not-here'
  | 'rewritten-after-import'
  | 'scan-unfinished';

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
  /**
   * Paths inside the place (with `/`) that iCloud keeps in step: a Photos library, the folder of iCloud for Windows. What
   * is deleted in iCloud is deleted there too, so nothing below them is a second copy. Left out where there are none.
   */
  readonly syncedParts?: readonly string[];
}

/** Whether nothing known forbids the contents from being everything the place holds. */
export function isComplete(contents: PlaceContents): boolean {
  return !contents.notes.some((note) => note.blocks);
}
