import { UNKNOWN_MONTH } from '../../../model/capture-time.ts';
import type { Pattern } from '../../comparison.ts';
import { monthNames } from '../month-names.ts';
import { coversMissing, explain, FEWEST, type Item, type Items } from './explain.ts';
import { type FindPattern, type Side, strongerSide } from './pattern-input.ts';

/** So many photos make a month worth naming. */
const FEWEST_IN_MONTH = 8;
/** A photo taken near midnight may be counted in the month beside. */
const GONE = 0.9;
const MOST_MONTHS = 3;

/** One month, or up to three, is missing as a whole while later ones are there. */
export const wholeMonth: FindPattern = (input) => strongerSide(input, find);

function find(items: Items, side: Side): Pattern | null {
  if (!inFewMonths(items.missing)) return null;
  const nameMonth = monthNames();
  const monthOf = ({ asset }: Item) => nameMonth(asset.captured);
  const months = new Map<string, { all: number; missing: number }>();
  for (const item of items.all) {
    const month = monthOf(item);
    const counts = months.get(month) ?? { all: 0, missing: 0 };
    months.set(month, counts);
    counts.all += 1;
    if (item.missing) counts.missing += 1;
  }
  const gone = [...months]
    .filter(([month, { all, missing }]) => month !== UNKNOWN_MONTH && all >= FEWEST_IN_MONTH && missing >= all * GONE)
    .map(([month]) => month)
    .sort();
  const [first] = gone;
  if (first === undefined || gone.length > MOST_MONTHS) return null;
  // When nothing later is there either, it is not a month that is missing: something stopped.
  const last = gone.at(-1) ?? first;
  const goesOn = [...months].some(
    ([month, { all, missing }]) => month !== UNKNOWN_MONTH && month > last && missing < all * 0.5,
  );
  const found = goesOn ? explain(items, (item) => gone.includes(monthOf(item)), 0.9) : null;
  if (!found) return null;
  return {
    code: 'whole-month',
    strength: found.strength,
    values: { month: first, months: gone.length, missing: found.hits, side },
  };
}

/** A quick look before all months are counted: whether three months can hold nearly all that is missing. */
function inFewMonths(missing: readonly Item[]): boolean {
  const nameMonth = monthNames();
  const counts = new Map<string, number>();
  for (const { asset } of missing)
    counts.set(nameMonth(asset.captured), (counts.get(nameMonth(asset.captured)) ?? 0) + 1);
  const largest = [...counts.values()].sort((a, b) => b - a).slice(0, MOST_MONTHS);
  return coversMissing(
    largest.reduce((sum, count) => sum + count, 0),
    Math.max(missing.length, FEWEST),
  );
}
