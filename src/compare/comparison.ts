import type { Asset } from '../model/asset.ts';
import type { DateRange, PlaceCounts } from '../model/counts.ts';
import type { Coverage, CoverageCounts } from '../model/coverage.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Gap, PlaceFinding } from '../model/gap.ts';
import type { Ledger } from '../model/ledger.ts';
import type { ListFacts } from '../model/list-facts.ts';
import type { PhoneFacts } from '../model/phone-facts.ts';
import type { CompletenessNote, Place, PlaceContents } from '../model/place.ts';
import type { PassedOver } from '../model/place-standing.ts';
import type { TypedCounts } from '../model/typed-counts.ts';
import type { Answer, Verdict } from '../model/verdict.ts';
import type { Missing, Witness } from '../model/witness.ts';

/** What is compared. Nothing else goes in, so the same input gives the same output, byte for byte. */
export interface CompareInput {
  /** What iCloud holds, by one or more lists; empty when only counts were typed. Lists are joined (compare/match/join-lists). */
  readonly lists: readonly PlaceContents[];
  readonly counts: TypedCounts | null;
  /** Every other place: scanned folders, other copies. */
  readonly places: readonly PlaceContents[];
  /** The moment of asking (ms, UTC). */
  readonly today: number;
}

/** One listed asset against every place. */
export interface Row {
  readonly asset: Asset;
  /** The best over all places. */
  readonly coverage: Coverage;
  readonly evidence: Evidence;
  readonly findings: readonly PlaceFinding[];
  /** Independent places that hold it, iCloud included (compare/group/independence); at least the one that it is known from. */
  readonly independentPlaces: number;
}

/** A photo or video that is in fewer than two independent places. */
export interface SingleCopyPhoto {
  readonly asset: Asset;
  /** The place it is known from: the list, or the place of its first file. */
  readonly from: string;
  /** The `independenceKey` of the one place that holds it; null when no place that was checked has a copy. */
  readonly where: string | null;
  /** What every place but the list has of it. */
  readonly findings: readonly PlaceFinding[];
  /** False where it may be in a second place after all: something like it is there, or nobody can tell. */
  readonly certain: boolean;
}

/** One place as a person sees it: name, counts, range, and what it cannot show. */
export interface PlaceSummary {
  readonly place: Place;
  readonly counts: PlaceCounts;
  readonly range: DateRange;
  readonly complete: boolean;
  readonly notes: readonly CompletenessNote[];
  readonly files: Ledger;
  readonly asOf: number;
  /** What a list says of itself; null for a scan, and where nothing is known. */
  readonly facts: ListFacts | null;
  /** What a scan passed over, by kind; null where nobody counted. */
  readonly passedOver: readonly PassedOver[] | null;
}

/** One month of the gap calendar. `here` counts all assets of this computer; `both` those listed and here as copies. */
export interface CalendarMonth {
  /** `YYYY-MM`, or `unknown` for assets without a date. */
  readonly month: string;
  readonly icloud: number;
  readonly here: number;
  readonly both: number;
}

/** How many different photos fall into one month (`YYYY-MM`, or `unknown`), of all that `twoPlaces` counts. */
export interface MonthTotal {
  readonly month: string;
  readonly all: number;
}

/** A regularity in the gaps, with the numbers that speak for it. Strength 0..1. */
export interface Pattern {
  readonly code: PatternCode;
  readonly strength: number;
  readonly values: Readonly<Record<string, string | number>>;
}

export type PatternCode =
  | 'uploads-stopped'
  | 'downloads-stopped'
  | 'only-videos'
  | 'only-big-files'
  | 'only-live-halves'
  | 'one-device'
  | 'one-shared-library'
  | 'reduced-copies'
  | 'whole-month'
  | 'hidden-explains'
  | 'deleted-explains'
  | 'constant-time-shift'
  | 'one-folder'
  | 'converted-copies'
  | 'rewritten-copies';

/** The whole answer. Everything that screens, reports and guidance show comes from here. */
export interface Comparison {
  readonly places: readonly PlaceSummary[];
  /** Id of the (joined) list among `places`, or null when only counts were typed. */
  readonly listId: string | null;
  readonly counts: TypedCounts | null;
  readonly rows: readonly Row[];
  readonly coverage: CoverageCounts;
  /** Blocking kinds first, then by date, then by name. */
  readonly gaps: readonly Gap[];
  readonly ledger: Ledger;
  readonly calendar: readonly CalendarMonth[];
  readonly patterns: readonly Pattern[];
  /** By month; together they are `twoPlaces.all`. */
  readonly months: readonly MonthTotal[];
  /** Listed or scanned assets that are in at least two independent places, and all of them; the rest is `singleCopyPhotos`. */
  readonly twoPlaces: { readonly inTwo: number; readonly all: number };
  /** By date, then by name. */
  readonly singleCopyPhotos: readonly SingleCopyPhoto[];
  /** What an iPhone says of itself, when one of the lists is of it; of several, the one that was read by cable. */
  readonly phone: PhoneFacts | null;
  /** "Is every photo on the list here, whole?" The verdict on erasing a phone asks for more: `guidance/erase`. */
  readonly verdict: Verdict;
  /** "Is every photo that is here also in a second place?" Null where that was not asked: two folders, or nothing here. */
  readonly secondPlace: Verdict | null;
  /** The worse of both answers: it gives the whole its headline and its colour. The exit code is the verdict's alone. */
  readonly headline: Answer;
  /** The five witnesses under the limits of erasing a phone, for `guidance/erase`; null without a list of iCloud. */
  readonly forErasing: ForErasing | null;
}

/** What erasing a phone can rest on, as far as lists and places tell. Times are ms, UTC. */
export interface ForErasing {
  readonly witnesses: readonly Witness[];
  readonly missing: readonly Missing[];
  readonly asOf: number | null;
  /** The earliest end of the list, the readings and the looks. */
  readonly expires: number | null;
}
