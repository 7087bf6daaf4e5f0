import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { areProven } from '../../words/say-second-place.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { countOf, PARTS_OF_SET } from '../engine/photo-parts.ts';

/**
 * The base number and its parts: `all` different photos and videos of the places that take part, of which each is in two
 * places, to be copied here, without a second copy, or nobody can tell. The four add up to `all`.
 */
export interface BaseNumber {
  readonly all: number;
  readonly inTwo: number;
  /** Known to be in one place, and missing or not whole on this side. */
  readonly toCopy: number;
  /** Known to be in one place, on this side. */
  readonly noSecondCopy: number;
  readonly notSure: number;
  /** In one place, which is enough for their owner; not among `all`. */
  readonly enough: number;
  /** How those in two places are known: exact copies, by name and date only, or some of both. */
  readonly proof: 'exact' | 'some' | 'none';
}

/** Counts one comparison. Of two folders, both count, on whatever disk they lie. */
export function baseNumber(summary: CheckSummary): BaseNumber {
  const { parts, enough, twoPlaces, listed, coverage } = summary;
  const apart = countOf(parts, PARTS_OF_SET['one-place']);
  const all = isFolderComparison(summary)
    ? listed + parts['only-here'] + parts['not-sure-here']
    : twoPlaces.all - enough;
  return {
    all,
    inTwo: all - apart,
    toCopy: countOf(parts, PARTS_OF_SET['to-copy']),
    noSecondCopy: countOf(parts, PARTS_OF_SET['no-second-copy']),
    notSure: countOf(parts, PARTS_OF_SET['not-sure']),
    enough,
    proof: areProven(summary) ? 'exact' : coverage.verified === 0 ? 'none' : 'some',
  };
}

/**
 * How many photos are here, whole. Of a place that is not there now it is what was seen in it; with several places nobody knows then
 * how many they hold together (null).
 */
export function countHere({
  base,
  summary,
  away,
}: {
  readonly base: BaseNumber;
  readonly summary: CheckSummary;
  readonly away: readonly object[];
}): number | null {
  if (away.length === 0) return base.inTwo + base.noSecondCopy + summary.parts['not-sure-here'];
  const [only, ...others] = summary.places.filter(({ place }) => place.id !== summary.listId);
  return only && others.length === 0 ? only.counts.assets : null;
}
