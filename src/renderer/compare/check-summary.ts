import type { CalendarMonth, Pattern, PlaceSummary } from '../../compare/comparison.ts';
import type { Advice } from '../../guidance/advice.ts';
import type { EraseFact } from '../../guidance/erase/facts.ts';
import type { LibraryGrowth, LibrarySize } from '../../guidance/storage/library-size.ts';
import type { ListFormat, ParsedList } from '../../lists/parsed-list.ts';
import type { AssetKind } from '../../model/asset.ts';
import type { CaptureTime } from '../../model/capture-time.ts';
import type { DateRange, PlaceCounts } from '../../model/counts.ts';
import type { Coverage, CoverageCounts } from '../../model/coverage.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Difference, GapKind } from '../../model/gap.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { FollowedGap, GapFate } from '../../report/old-report/follow-gaps.ts';
import type { OldReport } from '../../report/old-report/read-old-report.ts';
import type { SaidVerdict } from '../../words/say-verdict.ts';

/**
 * What the worker tells the window about a comparison. No row and no gap is in it: with 200,000 photos they stay in the
 * worker, and the window asks for the pages that it shows.
 */
export interface CheckSummary {
  readonly places: readonly PlaceSummary[];
  readonly listId: string | null;
  readonly listNames: readonly string[];
  readonly counts: TypedCounts | null;
  readonly coverage: CoverageCounts;
  /** Assets of the list in the main view. */
  readonly listed: number;
  readonly ledger: Ledger;
  readonly calendar: readonly CalendarMonth[];
  readonly patterns: readonly Pattern[];
  readonly twoPlaces: { readonly inTwo: number; readonly all: number };
  readonly verdict: Verdict;
  readonly verdictWords: SaidVerdict;
  readonly erase: Verdict;
  /** Every fact that the erase verdict stands on, the good ones too. */
  readonly eraseFacts: readonly EraseFact[];
  /** For the storage plan; null when no size is known. */
  readonly librarySize: LibrarySize | null;
  readonly growth: LibraryGrowth;
  readonly advice: readonly Advice[];
  readonly gapCounts: readonly { readonly kind: GapKind; readonly count: number }[];
  /** Gaps by month (`YYYY-MM` or `unknown`) of the kinds that decide the answer. */
  readonly gapMonths: readonly { readonly month: string; readonly count: number }[];
  /** Stable keys (kind + asset id) for the history, at most 5,000. */
  readonly gapKeys: readonly string[];
  readonly at: number;
}

/** What one place or list holds, for its card. */
export interface ContentsSummary {
  readonly counts: PlaceCounts;
  readonly range: DateRange;
  readonly notes: readonly CompletenessNote[];
  readonly files: Ledger;
  /** The first of them; `problemCount` is how many there are. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly asOf: number | null;
}

/** A list that was read and is kept in the worker. */
export interface ListSummary extends ContentsSummary {
  readonly id: string;
  readonly name: string;
  readonly format: ListFormat;
  readonly checksums: ParsedList['checksums'];
  readonly sizes: ParsedList['sizes'];
}

/** The first lines of a table that nobody recognised, for mapping its columns by hand. */
export interface TablePreview {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A report saved earlier, and what became of its gaps. */
export interface FollowedReport extends Omit<OldReport, 'gaps'> {
  readonly counts: Readonly<Record<GapFate, number>>;
  /** The first of them, open ones first. */
  readonly shown: readonly FollowedGap[];
  /** Whether there was a comparison to look at. */
  readonly compared: boolean;
}

/** How one dropped list went. */
export type ListOutcome =
  | { readonly ok: true; readonly list: ListSummary }
  | { readonly ok: false; readonly problem: Problem; readonly preview: TablePreview | null };

/** Which gaps to show. Empty text and null mean "all". */
export interface GapFilter {
  readonly kind: GapKind | null;
  readonly month: string | null;
  readonly media: AssetKind | null;
  readonly search: string;
}

export const ALL_GAPS: GapFilter = { kind: null, month: null, media: null, search: '' };

/** The gaps a filter leaves, in groups of one kind; items are asked for by page. */
export interface GapList {
  readonly total: number;
  readonly groups: readonly GapGroup[];
}

export interface GapGroup {
  readonly kind: GapKind;
  /** Position of its first item in the filtered list. */
  readonly start: number;
  readonly count: number;
}

/** One gap as the list shows it. */
export interface GapItem {
  readonly key: string;
  readonly kind: GapKind;
  readonly name: string;
  readonly media: AssetKind | null;
  readonly captured: CaptureTime;
  readonly bytes: number | null;
  readonly evidence: Evidence;
  readonly from: string;
  readonly count: number;
  readonly daysLeft: number | null;
  readonly findings: readonly GapFinding[];
  /** Where a picture of it can be had, or null: then a grey tile stands for it. */
  readonly picture: { readonly placeId: string; readonly path: string } | null;
}

export interface GapFinding {
  readonly placeId: string;
  readonly placeName: string;
  readonly coverage: Coverage;
  readonly evidence: Evidence;
  readonly found: string | null;
  readonly difference?: Difference;
}
