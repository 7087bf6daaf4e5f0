import type { ArrivedFile } from '../../bridge/contract.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { SupportInput } from '../../guidance/help/support-summary.ts';
import type { Systems } from '../../guidance/system.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { ListFormat } from '../../lists/parsed-list.ts';
import type { ColumnMapping } from '../../lists/table/column-mapping.ts';
import type { Asset } from '../../model/asset.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { SameFiles } from '../../model/same-files.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { ReportFront } from '../../report/report-front.ts';
import type { CheckSummary, ContentsSummary, FollowedReport, ListOutcome, ListSummary } from './check-summary.ts';
import type { FolderComparison } from './folder-comparison.ts';
import type { BatchPhoto, GetBackView } from './get-back/get-back-view.ts';
import type { PhotoItem, PhotoQuery, PhotoSelection } from './photo-query.ts';
import type { PhotoVersion } from './photo-versions.ts';

/** Reports whose text the worker makes. */
export type TextReport = 'html' | 'csv' | 'json' | 'checksums';

export interface ReportOptions {
  readonly kind: TextReport;
  readonly redact: boolean;
  readonly language: 'en' | 'de';
  readonly appVersion: string;
  /** The person's systems, as far as they are known: guidance in the report shows only their steps. */
  readonly systems?: Systems;
  /** The first two pages of the page; null or left out for none. */
  readonly front?: ReportFront | null;
  /** Whether every number and name is in the page; left out: yes. */
  readonly details?: boolean;
}

/** The photos of a contact sheet: of each side how many there are, and the first of them. */
export interface ContactSide {
  readonly count: number;
  readonly first: readonly PhotoItem[];
}

export interface ContactPhotos {
  readonly toCopy: ContactSide;
  readonly noSecondCopy: ContactSide;
  readonly notSure: ContactSide;
}

export interface CompareOptions {
  /** Which two folders are compared; null: iCloud with every place. */
  readonly folderComparison: FolderComparison | null;
  /** What in the second of two folders are the very files of the first; null or left out: nobody knows. */
  readonly sameFiles?: SameFiles | null;
  readonly counts: TypedCounts | null;
  readonly answers: Answers;
  /** ms, UTC. */
  readonly today: number;
  readonly language: 'en' | 'de';
}

export interface ReadOptions {
  readonly now: number;
  /** What the columns of unknown tables hold, as the person said it. */
  readonly mappings?: readonly ColumnMapping[];
  readonly onProgress?: (done: number, total: number) => void;
}

/** A dropped file with its path inside what was dropped. */
export interface DroppedFile {
  readonly file: File;
  readonly path: string;
}

/** Part of contents as JSON text; see `bridge/contract.ts`. */
export interface ContentsPart {
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

/**
 * Everything that grows with the number of photos: it holds the contents of places and lists, reads dropped lists,
 * compares, and answers with summaries and pages. In the app it runs in a web worker (`worker-engine.ts`); the calls
 * are the same when it runs in place (`check-core.ts`), as the tests do.
 */
export interface Engine {
  /** Adds assets of a place, or replaces those with the same id. */
  addAssets(placeId: string, assets: readonly Asset[]): void;
  removeAssets(placeId: string, assetIds: readonly string[]): void;
  /** What is known of a place besides its assets; without it a place takes no part in the comparison. */
  setContents(placeId: string, contents: Omit<PlaceContents, 'assets'>): void;
  /** A new scan begins: what was there stays until `finishScan` says what is gone. */
  beginScan(placeId: string): void;
  /** The scan is complete. False when what is held does not add up with it and must be brought again, all of it. */
  finishScan(placeId: string, contents: Omit<PlaceContents, 'assets'>): Promise<boolean>;
  addContentsPart(placeId: string, part: ContentsPart): void;
  forgetPlace(placeId: string): void;
  /** Whether a place that should be on this computer is not there: then nothing it held counts as known for sure. */
  setPlaceUnavailable(placeId: string, isUnavailable: boolean): void;
  summarisePlace(placeId: string): Promise<ContentsSummary | null>;

  readLists(files: readonly DroppedFile[], options: ReadOptions): Promise<ListOutcome[]>;
  /** A list that main read: a Photos library. */
  addList(id: string, name: string, format: ListFormat, contents: PlaceContents): Promise<ListSummary>;
  addListPart(id: string, name: string, format: ListFormat, part: ContentsPart): Promise<ListSummary | null>;
  /** A list in parts of text, for saving; null after the last part. */
  listPart(id: string, part: number): Promise<(ContentsPart & { name: string; format: ListFormat }) | null>;
  forgetList(id: string): void;
  /** Puts back the list that was forgotten last; null when it is another one. */
  restoreList(id: string): Promise<ListSummary | null>;
  /** So many lists of the last time cannot be read any more: until somebody settles that, no list is everything. */
  missLists(count: number): void;
  /** Takes a list of names that icloudpd printed for what the person says it is; null when there is no such list. */
  setPrinted(id: string, printed: PrintedNames): Promise<ListSummary | null>;
  /** Takes a list for made at a moment (ms, UTC), by the person's word; null when there is no such list. */
  setListDate(id: string, at: number): Promise<ListSummary | null>;

  /** Compares what is held. Null while there is nothing to compare: no place, or neither list nor counts. */
  compare(options: CompareOptions): Promise<CheckSummary | null>;
  /** The photos that a query leaves, of those that are not in two places. */
  findPhotos(query: PhotoQuery): Promise<PhotoSelection>;
  /** Photos of the last `findPhotos`, from `start` (included) to `end` (excluded). */
  photoPage(start: number, end: number): Promise<PhotoItem[]>;
  /** Names of photos of the last `findPhotos` by position; of all of them for null. */
  photoNames(positions: readonly number[] | null): Promise<string[]>;
  /** The versions of the photo at a position of the last `findPhotos`, side by side. */
  photoVersions(position: number): Promise<PhotoVersion[]>;
  /** How far getting missing photos back is, by what was downloaded; null where nothing is missing that iCloud has. */
  getBack(files: readonly ArrivedFile[]): Promise<GetBackView | null>;
  /** Photos of a batch of the last `getBack`, from `start` (included) to `end` (excluded). */
  batchPhotos(batch: number, start: number, end: number): Promise<BatchPhoto[]>;
  /** Names of all photos of a batch of the last `getBack`. */
  batchNames(batch: number): Promise<string[]>;
  /** What a helper asks first, as plain text. */
  supportSummary(input: Omit<SupportInput, 'comparison'>): Promise<string>;
  /** Takes a report that was saved earlier. False when the text is none; the one before stays then. */
  openReport(text: string): Promise<boolean>;
  /** The report that was opened, and what became of its gaps by the last comparison; null when none was opened. */
  followReport(): Promise<FollowedReport | null>;
  renderReport(options: ReportOptions): Promise<{ ok: true; text: string } | { ok: false; problem: Problem }>;
  /** The certificate of a yes on erasing: its page, and what is attached to it; a problem where there is no yes. */
  renderCertificate(options: {
    readonly language: 'en' | 'de';
    readonly appVersion: string;
  }): Promise<
    | { readonly ok: true; readonly text: string; readonly attached: string }
    | { readonly ok: false; readonly problem: Problem }
  >;
  /** The first photos of each side that are in only one place. */
  contactPhotos(most: number): Promise<ContactPhotos | null>;
}
