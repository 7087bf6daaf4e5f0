import type { Answers } from '../../guidance/answers.ts';
import type { ChecklistItem, PastCheck } from '../../guidance/checklist/checklist.ts';
import type { SupportInput } from '../../guidance/help/support-summary.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { ListFormat } from '../../lists/parsed-list.ts';
import type { Asset } from '../../model/asset.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Sides } from '../sides/sides-store.ts';
import type {
  CheckSummary,
  ContentsSummary,
  FollowedReport,
  GapFilter,
  GapItem,
  ListOutcome,
  ListSummary,
  LoneFilter,
  LoneItem,
  PhotoGroups,
} from './check-summary.ts';

/** Reports whose text the worker makes. */
export type TextReport = 'html' | 'csv' | 'json' | 'checksums';

export interface ReportOptions {
  readonly kind: TextReport;
  readonly redact: boolean;
  readonly language: 'en' | 'de';
  readonly appVersion: string;
}

export interface CompareOptions {
  /** Which two sides are compared; null: iCloud with every place. */
  readonly sides: Sides | null;
  readonly counts: TypedCounts | null;
  readonly answers: Answers;
  /** ms, UTC. */
  readonly today: number;
  readonly language: 'en' | 'de';
}

export interface ReadOptions {
  readonly now: number;
  readonly columns?: Readonly<Partial<Record<'name' | 'date' | 'size' | 'checksum', number>>>;
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
  doubtPlace(placeId: string, inDoubt: boolean): void;
  summarisePlace(placeId: string): Promise<ContentsSummary | null>;

  readLists(files: readonly DroppedFile[], options: ReadOptions): Promise<ListOutcome[]>;
  /** A list that main read: a Photos library. */
  addList(id: string, name: string, format: ListFormat, contents: PlaceContents): Promise<ListSummary>;
  addListPart(id: string, name: string, format: ListFormat, part: ContentsPart): Promise<ListSummary | null>;
  /** A list in parts of text, for saving; null after the last part. */
  listPart(id: string, part: number): Promise<(ContentsPart & { name: string; format: ListFormat }) | null>;
  forgetList(id: string): void;
  /** So many lists of the last time cannot be read any more: until somebody settles that, no list is everything. */
  missLists(count: number): void;
  /** Takes a list of names that icloudpd printed for what the person says it is; null when there is no such list. */
  setPrinted(id: string, printed: PrintedNames): Promise<ListSummary | null>;

  /** Compares what is held. Null while there is nothing to compare: no place, or neither list nor counts. */
  compare(options: CompareOptions): Promise<CheckSummary | null>;
  findGaps(filter: GapFilter): Promise<PhotoGroups>;
  /** Items of the last `findGaps`, from `start` (included) to `end` (excluded). */
  gapPage(start: number, end: number): Promise<GapItem[]>;
  /** The photos that are in only one place. */
  findLone(filter: LoneFilter): Promise<PhotoGroups>;
  /** Photos of the last `findLone`, from `start` (included) to `end` (excluded). */
  lonePage(start: number, end: number): Promise<LoneItem[]>;
  /** The checklist, ticked by what the last comparison shows; without one, by the answers alone. */
  checklist(answers: Answers, history: readonly PastCheck[]): Promise<readonly ChecklistItem[]>;
  /** What a helper asks first, as plain text. */
  supportSummary(input: Omit<SupportInput, 'comparison'>): Promise<string>;
  /** Takes a report that was saved earlier. False when the text is none; the one before stays then. */
  openReport(text: string): Promise<boolean>;
  /** The report that was opened, and what became of its gaps by the last comparison; null when none was opened. */
  followReport(): Promise<FollowedReport | null>;
  renderReport(options: ReportOptions): Promise<{ ok: true; text: string } | { ok: false; problem: Problem }>;
}
