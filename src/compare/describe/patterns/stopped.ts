import { dayOf, localMs } from '../../../model/capture-time.ts';
import { DAY_MS } from '../../../model/moments.ts';
import type { Pattern, PatternCode } from '../../comparison.ts';
import { convinces, type Explanation, explanation, type Item, type Items } from './explain.ts';
import type { FindPattern } from './pattern-input.ts';

/** Nothing after a day is in iCloud: `day` is the last day that is. */
export const uploadsStopped: FindPattern = ({ here }) => stopped('uploads-stopped', here);

/** Nothing after a day is here: `day` is the last day that is. */
export const downloadsStopped: FindPattern = ({ listed }) => stopped('downloads-stopped', listed);

/** So many must be missing at the end, or the newest photos are just not copied yet. */
const FEWEST_AFTER = 8;

/** Tries every day as the last one and keeps the one that parts missing from present best. */
function stopped(code: PatternCode, items: Items): Pattern | null {
  const gone = items.missing.filter(isDated).map(ms);
  const missing = gone.length;
  if (missing < FEWEST_AFTER || !endsWithGaps(items.all, gone)) return null;
  const dated = items.all.filter(isDated).sort((a, b) => ms(a) - ms(b));
  let best: Explanation | null = null;
  let last: Item | undefined;
  let hits = 0;
  for (let i = dated.length - 1; i > 0; i -= 1) {
    const [item, before] = [dated[i], dated[i - 1]];
    if (!item || !before) continue;
    if (item.missing) hits += 1;
    if (before.missing || dayNumber(before) === dayNumber(item)) continue;
    const tried = explanation(hits, missing, dated.length - i, dated.length);
    if (best === null || tried.strength > best.strength) [best, last] = [tried, before];
  }
  if (best === null || !last || best.hits < FEWEST_AFTER || !convinces(best, 0.85)) return null;
  const day = dayOf(last.asset.captured) ?? '';
  return { code, strength: best.strength, values: { day, after: best.having, missing: best.hits } };
}

/** A quick look before days are tried: after most of the missing ones were taken, hardly anything else may be there. */
function endsWithGaps(items: readonly Item[], gone: readonly number[]): boolean {
  const from = [...gone].sort((a, b) => a - b)[Math.floor(gone.length * 0.15)] ?? 0;
  let there = 0;
  for (const item of items) if (!item.missing && isDated(item) && ms(item) >= from) there += 1;
  return there <= gone.length * 0.3;
}

function isDated({ asset }: Item): boolean {
  return asset.captured.kind !== 'file' && asset.captured.kind !== 'unknown';
}

function ms({ asset }: Item): number {
  return localMs(asset.captured) ?? 0;
}

function dayNumber(item: Item): number {
  return Math.floor(ms(item) / DAY_MS);
}
