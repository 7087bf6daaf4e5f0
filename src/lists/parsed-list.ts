import type { PlaceContents } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { PrintedNames } from './icloudpd/printed-names.ts';
import type { ColumnMapping } from './table/column-mapping.ts';

/** The formats a list can have. One file a format in `lists/formats/`; `registry.ts` recognises them by content. */
export const LIST_FORMATS = [
  'apple-export',
  'table',
  'typed-counts',
  'photos-library',
  'iphone',
  'iphone-backup',
  'osxphotos-csv',
  'osxphotos-json',
  'osxphotos-report',
  'icloudpd-names',
  'icloudpd-log',
  'icloud-photos-sync',
  'exiftool',
  'rclone',
  'kei',
  'photo-server',
  'listing',
  'names',
  'two-places-report',
  'checksums',
] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

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
  /** The folders that a file given by itself lies in, with `/`, where they are known: they may name a part. Never shown. */
  readonly above?: string;
}

export type ListResult =
  | { readonly ok: true; readonly list: ParsedList }
  | { readonly ok: false; readonly problem: Problem };

export interface ReadListOptions {
  /** The moment of reading (ms, UTC). */
  readonly now: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
  /** What the columns of unknown tables hold, as a person said it. Each counts for lists with its head alone. */
  readonly mappings?: readonly ColumnMapping[];
  /**
   * For names printed by icloudpd, which prints only files that are not on disk yet: what the person says the list is.
   * Not said, it is taken as incomplete.
   */
  readonly printedNames?: PrintedNames;
}
