import type { PlaceContents } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { PrintedNames } from './icloudpd/printed-names.ts';

/** The formats a list can have. One file a format in `lists/formats/`; `registry.ts` recognises them by content. */
export type ListFormat =
  | 'apple-export'
  | 'table'
  | 'typed-counts'
  | 'photos-library'
  | 'osxphotos-csv'
  | 'osxphotos-json'
  | 'osxphotos-report'
  | 'icloudpd-names'
  | 'icloudpd-log'
  | 'icloud-photos-sync'
  | 'exiftool'
  | 'listing'
  | 'names'
  | 'two-places-report'
  | 'checksums';

/** What a list gave: contents of the place it speaks of, and how it was read. */
export interface ParsedList {
  readonly format: ListFormat;
  readonly contents: PlaceContents;
  /** Whether every asset carries a fingerprint, some do, or none. */
  readonly checksums: 'all' | 'some' | 'none';
  readonly sizes: 'all' | 'some' | 'none';
}

/** A file handed to a reader: a `File` of the window, or `fs.openAsBlob` in Node. */
export interface ListFile {
  readonly name: string;
  /** Path inside the dropped folder with `/`, or just the name. */
  readonly path: string;
  readonly blob: Blob;
  /** ms, UTC; null when not known. */
  readonly modifiedMs: number | null;
}

export type ListResult =
  | { readonly ok: true; readonly list: ParsedList }
  | { readonly ok: false; readonly problem: Problem };

export interface ReadListOptions {
  /** The moment of reading (ms, UTC). */
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** For a table whose columns were mapped by hand: meaning -> 0-based column. */
  readonly columns?: Readonly<Partial<Record<'name' | 'date' | 'size' | 'checksum', number>>>;
  /**
   * For names printed by icloudpd, which prints only files that are not on disk yet: what the person says the list is.
   * Not said, it is taken as incomplete.
   */
  readonly printedNames?: PrintedNames;
}
