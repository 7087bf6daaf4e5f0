import type { Asset } from './asset.ts';
import type { Coverage } from './coverage.ts';
import type { Evidence } from './evidence.ts';

export const GAP_KINDS = [
  'missing-here',
  'half-live-photo',
  'cut-short',
  'unreadable',
  'placeholder-only',
  'different-bytes',
  'reduced-copy',
  'uncertain',
  'missing-in-icloud',
  'waiting-to-upload',
  'deleted-soon',
  'count-unexplained',
  'date-range-short',
] as const;

/** What is wrong with one photo (or, for the last two, with a whole count or range). */
export type GapKind = (typeof GAP_KINDS)[number];

/** The gaps that mean "a listed photo is not here, whole": they decide the answer of a check. */
export const BLOCKING_GAPS: ReadonlySet<GapKind> = new Set<GapKind>([
  'missing-here',
  'half-live-photo',
  'cut-short',
  'unreadable',
  'placeholder-only',
  'different-bytes',
  'reduced-copy',
  'count-unexplained',
  'date-range-short',
]);

/**
 * What makes a file that was found another file than the listed one.
 * `half` is a Live Photo of which one part is not here, `raw-half` the same for RAW+JPEG. `rewritten` says only that
 * the bytes are not the same: a tool may have changed the date, the rotation or the picture.
 */
export const DIFFERENCES = [
  'half',
  'raw-half',
  'unreadable',
  'cut-short',
  'converted',
  'reduced',
  'edited',
  'rewritten',
  'other-kind',
] as const;

export type Difference = (typeof DIFFERENCES)[number];

/** Where one photo was looked for and what was found. */
export interface PlaceFinding {
  readonly placeId: string;
  readonly coverage: Coverage;
  readonly evidence: Evidence;
  /** Path or name of what was found there, or null. */
  readonly found: string | null;
  /** For coverage `different`: in what. */
  readonly difference?: Difference;
}

export interface Gap {
  readonly kind: GapKind;
  /** The asset of the list (or, for `missing-in-icloud`, of the computer); null for a gap between counts. */
  readonly asset: Asset | null;
  /** The place the asset is from. */
  readonly from: string;
  /** The best finding over all places. */
  readonly evidence: Evidence;
  readonly findings: readonly PlaceFinding[];
  /** For `count-unexplained`: how many. Otherwise 1. */
  readonly count: number;
  /** For `deleted-soon`: whole days left, counted to 30 even where a system keeps them longer; null when not known. */
  readonly daysLeft: number | null;
}
