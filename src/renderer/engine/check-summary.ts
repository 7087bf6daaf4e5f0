import type { CalendarMonth, Pattern, PlaceSummary } from '../../compare/comparison.ts';
import type { Advice } from '../../guidance/advice.ts';
import type { EraseFact } from '../../guidance/erase/reason-codes.ts';
import type { LibraryGrowth, LibrarySize } from '../../guidance/storage/library-size.ts';
import type { PrintedGuess } from '../../lists/icloudpd/guess-printed.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { ListFormat, ParsedList } from '../../lists/parsed-list.ts';
import type { TablePreview } from '../../lists/preview-table.ts';
import type { AssetKind } from '../../model/asset.ts';
import type { DateRange, PlaceCounts } from '../../model/counts.ts';
import type { CoverageCounts } from '../../model/coverage.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { CompletenessNote, Place } from '../../model/place.ts';
import type { PassedOver } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Answer, Verdict } from '../../model/verdict.ts';
import type { FollowedGap, GapFate } from '../../report/old-report/follow-gaps.ts';
import type { OldReport } from '../../report/old-report/read-old-report.ts';
import type { SaidVerdict } from '../../words/say-verdict.ts';
import type { MonthParts, PartCounts, PhotoPart, PhotoSet } from './photo-parts.ts';
import type { PartFacts, PhotoItem } from './photo-query.ts';

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
  /** The photos that are not in two places, by what is the matter with them; Recently Deleted among them, counted apart. */
  readonly parts: PartCounts;
  readonly months: readonly MonthParts[];
  /** Photos in one place, of which their owner said that this is enough; in none of the other numbers but `twoPlaces.all`. */
  readonly enough: number;
  /** Whole days until the first photo leaves Recently Deleted; null where nobody knows. */
  readonly soonestDeleted: number | null;
  /** The first photos of each set, to be shown beside its number. */
  readonly previews: Readonly<Record<PhotoSet, readonly PhotoItem[]>>;
  /** What the photos of each part have in common. */
  readonly facts: Readonly<Record<PhotoPart, PartFacts>>;
  /** "Is every photo on the list here, whole?" */
  readonly verdict: Verdict;
  /** "Is every photo that is here also in a second place?" Null where that was not asked. */
  readonly secondPlace: Verdict | null;
  /** The worse of both: it gives the whole its headline and its colour. */
  readonly headline: Answer;
  readonly verdictWords: SaidVerdict;
  readonly erase: Verdict;
  /** Every fact that the erase verdict stands on, the good ones too. */
  readonly eraseFacts: readonly EraseFact[];
  /** For the storage plan; null when no size is known. */
  readonly librarySize: LibrarySize | null;
  readonly growth: LibraryGrowth;
  readonly advice: readonly Advice[];
  /** How many gaps there are; one between counts counts as many as it says. */
  readonly gapCount: number;
  /** Stable keys (kind + asset id) for the history, at most 5,000. */
  readonly gapKeys: readonly string[];
  /** What the folders tell about lists of printed names, by the id of the list. */
  readonly printedGuesses: readonly { readonly listId: string; readonly guess: PrintedGuess }[];
  readonly at: number;
}

/** What one place or list holds, for its card. */
export interface ContentsSummary {
  /** What the place or list is, and where it lies; null until its first look has come so far. */
  readonly place: Place | null;
  /** What the scan passed over, by kind; null where nobody counted. */
  readonly passedOver: readonly PassedOver[] | null;
  readonly counts: PlaceCounts;
  readonly range: DateRange;
  readonly notes: readonly CompletenessNote[];
  readonly files: Ledger;
  /** The first of them; `problemCount` is how many there are. */
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly asOf: number | null;
  /** Paths of photos whose pictures can be shown, the last that came first; at most as many as a screen has room for. */
  readonly previews: readonly string[];
  /** How many photos fall into each month, oldest first; empty until a place was looked at once. */
  readonly months: readonly MonthCount[];
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
