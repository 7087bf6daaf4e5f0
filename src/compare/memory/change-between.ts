import type { Asset } from '../../model/asset.ts';

/** What of a place came and went between two comparisons. A photo that changed is in both. */
export interface AssetChange {
  readonly removed: readonly Asset[];
  readonly added: readonly Asset[];
}

/** So many photos in a row may be gone, or new, before the two lists are taken for different ones. */
const LOOK_AHEAD = 64;
/** A change of more than this share of a place is no small one; in a tiny place a few are still small. */
const SMALL_SHARE = 0.1;
const ALWAYS_SMALL = 16;

/**
 * The difference of two arrays of assets, by identity: what is in `before` and not in `now` is removed, and the other way
 * round. Both are walked side by side, since a place that is held keeps its order; null where they differ too much, or
 * in too many places. What is given is right whatever the order: a photo that only moved is removed and added.
 */
export function changeBetween(before: readonly Asset[], now: readonly Asset[]): AssetChange | null {
  const most = Math.max(ALWAYS_SMALL, before.length * SMALL_SHARE);
  if (Math.abs(before.length - now.length) > most) return null;
  const removed: Asset[] = [];
  const added: Asset[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < now.length) {
    if (i < before.length && j < now.length && before[i] === now[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const step = stepOver(before, now, i, j);
    if (step === null) return null;
    for (const end = i + step.gone; i < end; i += 1) add(removed, before[i]);
    for (const end = j + step.came; j < end; j += 1) add(added, now[j]);
    if (removed.length + added.length > most) return null;
  }
  return { removed, added };
}

interface Step {
  readonly gone: number;
  readonly came: number;
}

/** How many of each side to pass over until both agree again, the fewest first; null when they do not, nearby. */
function stepOver(before: readonly Asset[], now: readonly Asset[], i: number, j: number): Step | null {
  const [left, right] = [before.length - i, now.length - j];
  if (left === 0 || right === 0) return { gone: left, came: right };
  for (let both = 1; both <= LOOK_AHEAD; both += 1)
    for (let gone = 0; gone <= Math.min(both, left); gone += 1) {
      const came = both - gone;
      if (came <= right && before[i + gone] === now[j + came]) return { gone, came };
    }
  return left + right <= LOOK_AHEAD ? { gone: left, came: right } : null;
}

function add(list: Asset[], asset: Asset | undefined): void {
  if (asset !== undefined) list.push(asset);
}
