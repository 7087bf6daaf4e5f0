import type { Asset } from '../../model/asset.ts';
import { localMs } from '../../model/capture-time.ts';

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

/** The second by which assets are put in order; after all others where no date is known. */
function secondOf({ captured }: Asset): number {
  const ms = localMs(captured);
  return ms === null || Number.isNaN(ms) ? Number.MAX_VALUE : Math.floor(ms / 1_000);
}

/**
 * A copy of `assets` in canonical order, so that nothing depends on the order of input. Seconds are sorted by counting
 * (radix); only photos of one second are compared with each other, because a million comparisons of texts would cost
 * more than all matching.
 */
export function inCanonicalOrder(assets: readonly Asset[]): Asset[] {
  const seconds = new Float64Array(assets.length);
  for (let i = 0; i < assets.length; i += 1) {
    const asset = assets[i];
    if (asset !== undefined) seconds[i] = secondOf(asset);
  }
  const sorted: Asset[] = [];
  const sortedSeconds = new Float64Array(assets.length);
  for (const index of orderOf(seconds)) {
    const asset = assets[index];
    if (asset === undefined) continue;
    sortedSeconds[sorted.length] = seconds[index] ?? 0;
    sorted.push(asset);
  }
  sortRuns(sorted, sortedSeconds);
  return sorted;
}

const WORTH_COUNTING = 10_000;

/** The stable order of seconds; `Number.MAX_VALUE`, for no date, comes last. */
function orderOf(seconds: Float64Array): Uint32Array {
  let [first, last, inOrder] = [Number.MAX_VALUE, -Number.MAX_VALUE, true];
  for (let i = 0; i < seconds.length; i += 1) {
    const second = seconds[i] ?? 0;
    if (i > 0 && second < (seconds[i - 1] ?? 0)) inOrder = false;
    if (second < first) first = second;
    if (second > last && second < Number.MAX_VALUE) last = second;
  }
  const order = new Uint32Array(seconds.length);
  for (let i = 0; i < order.length; i += 1) order[i] = i;
  // What lists and folders give is often in order already.
  if (inOrder) return order;
  const unknown = last - first + 1;
  // Counting pays for many. 136 years of seconds fit into the numbers that it can sort; more than that is a mistake.
  if (order.length < WORTH_COUNTING || unknown >= 2 ** 32)
    return order.sort((a, b) => (seconds[a] ?? 0) - (seconds[b] ?? 0));
  const keys = new Uint32Array(seconds.length);
  for (let i = 0; i < keys.length; i += 1) keys[i] = Math.min(unknown, (seconds[i] ?? 0) - first);
  return byDigit(byDigit(order, keys, 0), keys, 16);
}

/** One pass of a radix sort: stable, by the 16 bits of the keys that begin at `shift`. */
function byDigit(order: Uint32Array, keys: Uint32Array, shift: 0 | 16): Uint32Array {
  const starts = new Uint32Array(65_537);
  for (let i = 0; i < keys.length; i += 1) {
    const digit = (((keys[i] ?? 0) >>> shift) & 0xffff) + 1;
    starts[digit] = (starts[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit <= 65_536; digit += 1) starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  const next = new Uint32Array(order.length);
  for (let i = 0; i < order.length; i += 1) {
    const index = order[i] ?? 0;
    const digit = ((keys[index] ?? 0) >>> shift) & 0xffff;
    const at = starts[digit] ?? 0;
    next[at] = index;
    starts[digit] = at + 1;
  }
  return next;
}

/** Puts photos of one second (or all without a date) into full order. */
function sortRuns(sorted: Asset[], seconds: Float64Array): void {
  let start = 0;
  for (let i = 1; i <= sorted.length; i += 1) {
    if (i < sorted.length && seconds[i] === seconds[start]) continue;
    if (i - start > 1) {
      const run = sorted.slice(start, i).sort(compareAssets);
      for (const [j, asset] of run.entries()) sorted[start + j] = asset;
    }
    start = i;
  }
}
