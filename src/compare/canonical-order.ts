import type { Asset } from '../model/asset.ts';
import { localMs } from '../model/capture-time.ts';

/** Order of texts by code units: the same on every system, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of everything that is shown: by date (unknown last), then name, then id, then path and size. */
export function compareAssets(a: Asset, b: Asset): number {
  return (localMs(a.captured) ?? Number.MAX_VALUE) - (localMs(b.captured) ?? Number.MAX_VALUE) || compareSameTime(a, b);
}

function compareSameTime(a: Asset, b: Asset): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.id, b.id) ||
    compareText(a.resources[0].path ?? '', b.resources[0].path ?? '') ||
    compareText(a.resources[0].fingerprint ?? '', b.resources[0].fingerprint ?? '') ||
    (a.resources[0].size ?? -1) - (b.resources[0].size ?? -1)
  );
}

/**
 * A copy of `assets` in canonical order, so that nothing depends on the order of input. Times are sorted as numbers
 * first (typed arrays, no callback), because a million callbacks cost more than the whole rest.
 */
export function inCanonicalOrder(assets: readonly Asset[]): Asset[] {
  const times = new Float64Array(assets.length);
  let sorted = true;
  for (const [i, asset] of assets.entries()) {
    const ms = localMs(asset.captured) ?? Number.MAX_VALUE;
    times[i] = ms;
    const before = assets[i - 1];
    if (before && (ms < (times[i - 1] ?? 0) || (ms === times[i - 1] && compareSameTime(before, asset) > 0)))
      sorted = false;
  }
  if (sorted) return [...assets];
  const distinct = times.slice().sort();
  let count = 0;
  const bucketOf = new Map<number, number>();
  for (const ms of distinct)
    if (ms !== distinct[count - 1] || count === 0) {
      distinct[count] = ms;
      bucketOf.set(ms, count);
      count += 1;
    }
  const buckets = new Array<Asset | Asset[] | undefined>(count);
  for (const [i, asset] of assets.entries()) {
    const bucket = bucketOf.get(times[i] ?? 0) ?? 0;
    const held = buckets[bucket];
    if (held === undefined) buckets[bucket] = asset;
    else if (Array.isArray(held)) held.push(asset);
    else buckets[bucket] = [held, asset];
  }
  const out: Asset[] = [];
  for (const bucket of buckets) {
    if (bucket === undefined) continue;
    if (Array.isArray(bucket)) for (const asset of bucket.sort(compareSameTime)) out.push(asset);
    else out.push(bucket);
  }
  return out;
}
