import type { Problem } from '../../model/problem.ts';
import type { RecordsHead } from '../format-reader.ts';
import type { TextItem } from '../text/text-item.ts';
import type { ZipListing } from '../zip/zip-listing.ts';
import type { ExportPart } from './export-part.ts';
import type { AppleCsvKind } from './photo-details.ts';

/** A CSV of an export. `empty` is one of 0 bytes, which real exports have; `unknown` is one beside them that is no list. */
export interface AppleCsv {
  readonly item: TextItem;
  readonly kind: AppleCsvKind | 'empty' | 'unknown';
  /** How to read its records; null for names one a line, and for what is no list. */
  readonly head: RecordsHead | null;
  readonly part: ExportPart;
  /** Folder the CSV is in, with the zip: names mean something only inside it. */
  readonly folder: string;
  /** Path of the zip it is in, or null. */
  readonly zip: string | null;
}

export interface AppleZip {
  readonly path: string;
  readonly part: ExportPart;
  readonly listing: ZipListing;
}

/** A zip that could not be read, or one inside a zip that cannot be read in place. */
export interface BrokenPart {
  readonly path: string;
  readonly part: ExportPart;
  readonly problem: Problem;
}

/** Everything that belongs to one export. */
export interface AppleInput {
  readonly csvs: readonly AppleCsv[];
  readonly zips: readonly AppleZip[];
  readonly broken: readonly BrokenPart[];
  /** Photos in zips of shared albums; null when such zips are there but their number is not known. */
  readonly sharedAlbumItems: number | null;
}
