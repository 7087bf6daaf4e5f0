import { dayOf, localMs } from '../../model/capture-time.ts';
import type { Pattern, PatternCode } from '../comparison.ts';
import { convinces, type Explanation, explanation, type Item } from './explain.ts';
import type { FindPattern } from './pattern-input.ts';

/** Nothing after a day is in iCloud: `day` is the last day that is. */
export const uploadsStopped: FindPattern = ({ here }) => stopped('uploads-stopped', here);

/** Nothing after a day is here: `day` is the last day that is. */
export const downloadsStopped: FindPattern = ({ listed }) => stopped('downloads-stopped', listed);

/** So many must be missing at the end, or the newest photos are just not copied yet. */
const FEWEST_AFTER = 8;

/** Tries every day as the last one and keeps the one that parts missing from present best. */
function stopped(code: PatternCode, items: readonly Item[]): Pattern | null {
  const dated = items
    .filter(({ asset }) => asset.captured.kind !== 'file' && asset.captured.kind !== 'unknown')
    .sort((a, b) => ms(a) - ms(b));
  const missing = dated.filter((item) => item.missing).length;
  let best: Explanation | null = null;
  let last: Item | undefined;
  let hits = 0;
  for (let i = dated.length - 1; i > 0; i -= 1) {
    if (dated[i]?.missing) hits += 1;
    const before = dated[i - 1];
    if (!before || before.missing || dayText(before) === dayText(dated[i])) continue;
    const tried = explanation(hits, missing, dated.length - i, dated.length);
    if (best === null || tried.strength > best.strength) [best, last] = [tried, before];
  }
  if (best === null || !last || best.hits < FEWEST_AFTER || !convinces(best, 0.85)) return null;
  return { code, strength: best.strength, values: { day: dayText(last), after: best.having, missing: best.hits } };
}

function ms({ asset }: Item): number {
  return localMs(asset.captured) ?? 0;
}

function dayText(item: Item | undefined): string {
  return (item && dayOf(item.asset.captured)) ?? '';
}
