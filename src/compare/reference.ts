import type { Asset } from '../model/asset.ts';
import type { PlaceContents } from '../model/place.ts';
import { inCanonicalOrder } from './canonical-order.ts';

/** What a list says, parted into what counts and what stands beside it. All in canonical order. */
export interface Reference {
  readonly contents: PlaceContents;
  /** What iCloud shows and counts: hidden photos too, but nothing deleted, waiting, or left out of a burst. */
  readonly main: readonly Asset[];
  readonly deleted: readonly Asset[];
  readonly waiting: readonly Asset[];
  readonly bursts: readonly Asset[];
}

/** Parts the assets of a list by their flags; each asset is in one part. */
export function toReference(contents: PlaceContents): Reference {
  const parts = { main: [] as Asset[], deleted: [] as Asset[], waiting: [] as Asset[], bursts: [] as Asset[] };
  for (const asset of inCanonicalOrder(contents.assets)) {
    const { deleted, waiting, burstFrame } = asset.flags;
    (deleted ? parts.deleted : waiting ? parts.waiting : burstFrame ? parts.bursts : parts.main).push(asset);
  }
  return { contents, ...parts };
}

/**
 * The assets of a place that can be copies: nothing from its Recently Deleted (it will be gone), and nothing whose
 * original is not on this disk at all.
 */
export function copiesIn(contents: PlaceContents): Asset[] {
  return inCanonicalOrder(contents.assets).filter(
    (asset) => !asset.flags.deleted && asset.resources[0].state !== 'absent',
  );
}
