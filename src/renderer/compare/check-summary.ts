import type { CalendarMonth, Pattern, PlaceSummary } from '../../compare/comparison.ts';
import type { Whereabout } from '../../compare/whereabouts.ts';
import type { Advice } from '../../guidance/advice.ts';
import type { EraseFact } from '../../guidance/erase/facts.ts';
import type { LibraryGrowth, LibrarySize } from '../../guidance/storage/library-size.ts';
import type { PrintedGuess } from '../../lists/icloudpd/guess-printed.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { ListFormat, ParsedList } from '../../lists/parsed-list.ts';
import type { AssetKind } from '../../model/asset.ts';
import type { CaptureTime } from '../../model/capture-time.ts';
import type { DateRange, PlaceCounts } from '../../model/counts.ts';
import type { CoverageCounts } from '../../model/coverage.ts';
import type { GapKind } from '../../model/gap.ts';
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
  readonly gapMonths: readonly MonthCount[];
  /** The photos in only one place by that place, most first. */
  readonly lonePlaces: readonly LonePlace[];
  readonly loneMonths: readonly MonthCount[];
  /** Stable keys (kind + asset id) for the history, at most 5,000. */
  readonly gapKeys: readonly string[];
  /** What the folders tell about lists of printed names, by the id of the list. */
  readonly printedGuesses: readonly { readonly listId: string; readonly guess: PrintedGuess }[];
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
  /** For names that icloudpd printed: what they are taken for. Null for any other list. */
  readonly printed: PrintedNames | null;
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

/** How many photos fall into a month (`YYYY-MM`, or `unknown`). */
export interface MonthCount {
  readonly month: string;
  readonly count: number;
}

/** Which photos to show. Empty text and null mean "all". */
export interface PhotoFilter {
  readonly month: string | null;
  readonly media: AssetKind | null;
  readonly search: string;
}

export interface GapFilter extends PhotoFilter {
  readonly kind: GapKind | null;
}

export const ALL_GAPS: GapFilter = { kind: null, month: null, media: null, search: '' };

export interface LoneFilter extends PhotoFilter {
  /** The key of a group of `CheckSummary.lonePlaces`. */
  readonly place: string | null;
}

export const ALL_LONE: LoneFilter = { place: null, month: null, media: null, search: '' };

/** The photos that are in one and the same single place. */
export interface LonePlace {
  /** Names the group: `in <independenceKey>`, or `nowhere`. */
  readonly key: string;
  /** The `independenceKey`; null where no place that was checked surely holds them. */
  readonly where: string | null;
  readonly count: number;
  /** How many of them may be in a second place after all. */
  readonly uncertain: number;
}

/** The photos a filter leaves, in groups; they themselves are asked for by page. */
export interface PhotoGroups {
  readonly total: number;
  readonly groups: readonly PhotoGroup[];
}

export interface PhotoGroup {
  /** A kind of gap, or the key of a `LonePlace`. */
  readonly key: string;
  /** Position of its first photo in the filtered list. */
  readonly start: number;
  readonly count: number;
}

/** One photo as a list shows it. */
export interface ShownPhoto {
  readonly key: string;
  /** Empty for a gap between counts. */
  readonly name: string;
  readonly media: AssetKind | null;
  readonly captured: CaptureTime;
  readonly bytes: number | null;
  /** What every place has of it. */
  readonly whereabouts: readonly Whereabout[];
  /** Where a picture of it can be had, or null: then a grey tile stands for it. */
  readonly picture: { readonly placeId: string; readonly path: string } | null;
}

export interface GapItem extends ShownPhoto {
  readonly kind: GapKind;
  readonly count: number;
  readonly daysLeft: number | null;
}

export interface LoneItem extends ShownPhoto {
  readonly where: string | null;
  readonly certain: boolean;
  /** The kind of gap it is besides, whose advice helps; null when it is none. */
  readonly gap: GapKind | null;
}
