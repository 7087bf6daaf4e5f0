import type { Asset } from '../../model/asset.ts';
import type { PlaceContents } from '../../model/place.ts';
import { inCanonicalOrder } from './canonical-order.ts';

/** What a list says, parted into what counts and what stands beside it. All in canonical order. */
export interface Reference extends ListedParts {
  readonly contents: PlaceContents;
}

export interface ListedParts {
  /** What is in the library: hidden photos and every frame of a burst too, but nothing deleted or waiting. */
  readonly main: readonly Asset[];
  readonly deleted: readonly Asset[];
  readonly waiting: readonly Asset[];
}

/** Parts the assets of a list by their flags; each asset is in one part. */
export function partByFlags(assets: readonly Asset[]): ListedParts {
  const parts = { main: [] as Asset[], deleted: [] as Asset[], waiting: [] as Asset[] };
  for (const asset of inCanonicalOrder(assets)) {
    const { deleted, waiting } = asset.flags;
    (deleted ? parts.deleted : waiting ? parts.waiting : parts.main).push(asset);
  }
  return parts;
}

/** The assets of a place that can be copies, in canonical order. */
export function copiesIn(contents: PlaceContents): Asset[] {
  return inCanonicalOrder(contents.assets).filter(isPossibleCopy);
}

/** Not what is in the place's Recently Deleted (it will be gone), nor what has its original not on this disk at all. */
export function isPossibleCopy({ flags, resources }: Asset): boolean {
  return !flags.deleted && resources[0].state !== 'absent';
}
