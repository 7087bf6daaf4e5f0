import type { Asset } from '../../model/asset.ts';
import { compareInOrder } from '../canonical-order.ts';
import { Units } from '../units.ts';
import type { AssetChange } from './change-between.ts';

/** Units after a small change, and where those of before are now. */
export interface MergedUnits {
  readonly units: Units;
  /** For each asset now, its number before, or -1 for a new one. */
  readonly assetFrom: Int32Array;
  /** For each asset and each unit of before, its number now, or -1 for one that is gone. */
  readonly assetNow: Int32Array;
  readonly unitNow: Int32Array;
}

/**
 * Takes a change into units in canonical order. Null where the order could not be told for certain without sorting
 * everything again: two assets that nothing tells apart stand in the order in which they were given.
 */
export function mergeUnits(before: Units, change: AssetChange): MergedUnits | null {
  // Of new ones that nothing tells apart, the first given stays first, as in sorting all.
  const added = [...change.added].sort(compareInOrder);
  const gone = positionsOf(before.assets, change.removed);
  if (gone === null) return null;
  const assets: Asset[] = [];
  const assetFrom = new Int32Array(before.assets.length - gone.size + added.length).fill(-1);
  const assetNow = new Int32Array(before.assets.length).fill(-1);
  let next = 0;
  const addUpTo = (asset: Asset | undefined): boolean => {
    for (let one = added[next]; one !== undefined; one = added[next]) {
      const order = asset === undefined ? -1 : compareInOrder(one, asset);
      if (order === 0) return false;
      if (order > 0) break;
      assets.push(one);
      next += 1;
    }
    return true;
  };
  let waits = placeOf(before.assets, added[next]);
  for (const [i, asset] of before.assets.entries()) {
    if (gone.has(i)) continue;
    if (i >= waits) {
      if (!addUpTo(asset)) return null;
      waits = placeOf(before.assets, added[next]);
    }
    assetFrom[assets.length] = i;
    assetNow[i] = assets.length;
    assets.push(asset);
  }
  addUpTo(undefined);
  const units = new Units(assets, { units: before, from: assetFrom });
  return { units, assetFrom, assetNow, unitNow: unitsNow(before, units, assetFrom) };
}

/** The numbers of some assets in canonical order; null when one is not there, or not the only one of its kind. */
function positionsOf(sorted: readonly Asset[], wanted: readonly Asset[]): Set<number> | null {
  const positions = new Set<number>();
  for (const asset of wanted) {
    const at = placeOf(sorted, asset);
    if (sorted[at] !== asset || isTie(asset, sorted[at + 1])) return null;
    positions.add(at);
  }
  return positions;
}

/** The number of the first asset that does not stand before this one; all of them for none. */
function placeOf(sorted: readonly Asset[], asset: Asset | undefined): number {
  if (asset === undefined) return sorted.length;
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle];
    if (other !== undefined && compareInOrder(other, asset) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isTie(a: Asset | undefined, b: Asset | undefined): boolean {
  return a !== undefined && b !== undefined && compareInOrder(a, b) === 0;
}

function unitsNow(before: Units, now: Units, assetFrom: Int32Array): Int32Array {
  const numbers = new Int32Array(before.count).fill(-1);
  for (let asset = 0; asset < assetFrom.length; asset += 1) {
    const old = assetFrom[asset] ?? -1;
    if (old < 0) continue;
    let unit = now.firstOf[asset] ?? 0;
    const end = before.firstOf[old + 1] ?? 0;
    for (let was = before.firstOf[old] ?? end; was < end; was += 1) {
      numbers[was] = unit;
      unit += 1;
    }
  }
  return numbers;
}
