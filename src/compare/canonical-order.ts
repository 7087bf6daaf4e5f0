import type { Asset } from '../model/asset.ts';
import { localMs } from '../model/capture-time.ts';

/** Order of texts by code units: the same on every system, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of everything that is shown: by date (unknown last), then name, then id, then path, bytes and size. */
export function compareAssets(a: Asset, b: Asset): number {
  return (
    (localMs(a.captured) ?? Number.MAX_VALUE) - (localMs(b.captured) ?? Number.MAX_VALUE) ||
    compareText(a.name, b.name) ||
    compareText(a.id, b.id) ||
    compareText(a.resources[0].path ?? '', b.resources[0].path ?? '') ||
    compareText(a.resources[0].fingerprint ?? '', b.resources[0].fingerprint ?? '') ||
    (a.resources[0].size ?? -1) - (b.resources[0].size ?? -1)
  );
}

/**
 * A copy of `assets` in canonical order, so that nothing depends on the order of input. Seconds are sorted by counting
 * (radix); only photos of one second are compared with each other, because a million comparisons of texts would cost
 * more than all matching.
 */
export function inCanonicalOrder(assets: readonly Asset[]): Asset[] {
  const seconds = new Float64Array(assets.length);
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < assets.length; i += 1) {
    const time = assets[i]?.captured;
    const ms = time === undefined ? null : localMs(time);
    const second = ms === null ? Number.NaN : Math.floor(ms / 1_000);
    seconds[i] = second;
    if (second < first) first = second;
    if (second > last) last = second;
  }
  const unknown = last - first + 1;
  const keys = seconds.map((second) => (Number.isNaN(second) ? Math.max(0, unknown) : second - first));
  const order = radixOrder(keys);
  const out: Asset[] = [];
  for (const index of order) {
    const asset = assets[index];
    if (asset !== undefined) out.push(asset);
  }
  sortRuns(out, order, keys);
  return out;
}

/** The order of small-enough whole numbers, stable, in passes of 16 bits. */
function radixOrder(keys: Float64Array): Uint32Array {
  let order: Uint32Array = Uint32Array.from(keys, (_, i) => i);
  let next: Uint32Array = new Uint32Array(keys.length);
  const largest = keys.reduce((a, b) => Math.max(a, b), 0);
  for (let base = 1; base <= largest || base === 1; base *= 65_536) {
    const starts = new Uint32Array(65_537);
    const digit = (index: number) => Math.floor((keys[index] ?? 0) / base) % 65_536;
    for (const index of order) starts[digit(index) + 1] = (starts[digit(index) + 1] ?? 0) + 1;
    for (let d = 1; d <= 65_536; d += 1) starts[d] = (starts[d] ?? 0) + (starts[d - 1] ?? 0);
    for (const index of order) {
      const d = digit(index);
      const at = starts[d] ?? 0;
      next[at] = index;
      starts[d] = at + 1;
    }
    [order, next] = [next, order];
  }
  return order;
}

/** Puts photos of one second (or all without a date) into full order. */
function sortRuns(sorted: Asset[], order: Uint32Array, keys: Float64Array): void {
  let start = 0;
  for (let i = 1; i <= sorted.length; i += 1) {
    if (i < sorted.length && keys[order[i] ?? 0] === keys[order[start] ?? 0]) continue;
    if (i - start > 1) {
      const run = sorted.slice(start, i).sort(compareAssets);
      for (const [j, asset] of run.entries()) sorted[start + j] = asset;
    }
    start = i;
  }
}
