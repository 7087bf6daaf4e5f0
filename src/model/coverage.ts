/**
 * How one place covers one asset.
 * - `verified`: every essential file is here with the same bytes.
 * - `matched`: name and time (or more) agree; the bytes are not proven.
 * - `likely`: probably the same photo; not enough to rely on.
 * - `different`: the same photo with other bytes: edited, converted, reduced, cut short, or half a Live Photo.
 * - `placeholder`: the name is here, the bytes are still in the cloud.
 * - `absent`: not found (a name alone is no find).
 */
export const COVERAGES = ['verified', 'matched', 'likely', 'different', 'placeholder', 'absent'] as const;

export type Coverage = (typeof COVERAGES)[number];

/** Only these two count as a copy. */
export function isCopy(coverage: Coverage): boolean {
  return coverage === 'verified' || coverage === 'matched';
}

/** How many assets have each coverage. */
export type CoverageCounts = Readonly<Record<Coverage, number>>;
