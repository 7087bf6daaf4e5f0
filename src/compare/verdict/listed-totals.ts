import type { Row } from '../comparison.ts';

/** How many photos and videos a list has, as iCloud.com and the phone count, and how many of a kind that a view may leave out. */
export interface ListedTotals {
  readonly photos: number;
  readonly videos: number;
  readonly hidden: number;
  readonly sharedLibrary: number;
}

/**
 * Counts the rows of a list by the one rule that all views share: a Live Photo, a RAW with its JPEG and a burst are one, and what
 * is in Recently Deleted, in a Shared Album, or not uploaded is none (those are no rows of the main part).
 */
export function listedTotals(rows: readonly Row[]): ListedTotals {
  let [photos, videos, hidden, sharedLibrary] = [0, 0, 0, 0];
  for (const { asset } of rows) {
    if (asset.flags.burstFrame) continue;
    if (asset.kind === 'video') videos += 1;
    else photos += 1;
    if (asset.flags.hidden) hidden += 1;
    if (asset.flags.sharedLibrary) sharedLibrary += 1;
  }
  return { photos, videos, hidden, sharedLibrary };
}
