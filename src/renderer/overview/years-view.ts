import type { MonthParts } from '../engine/photo-parts.ts';
import { shareStep } from '../ui/share.ts';

/** One bar: a year, a month, or what has no date. */
export interface Bar {
  /** `YYYY`, `YYYY-MM`, or `unknown`. */
  readonly key: string;
  readonly all: number;
  readonly toCopy: number;
  readonly noSecondCopy: number;
  readonly notSure: number;
  /** Of `all`, how much is in one place only or unsure, as a step of ten. */
  readonly share: number;
  /**
   * How the filled part is drawn: only there, only here, both, or nobody can tell; `good`: all are in two places, as exact
   * copies; `seem`: by name and date they are.
   */
  readonly look: 'empty' | 'good' | 'seem' | 'down' | 'up' | 'both' | 'open';
}

/**
 * The years with photos, and what has no date, oldest first. Years between two that have none stay, empty.
 *
 * @param isProven whether those in two places are known to be exact copies, all of them
 */
export function yearBars(months: readonly MonthParts[], isProven: boolean): Bar[] {
  const years = new Map<string, MonthParts>();
  for (const part of months) {
    const key = part.month === 'unknown' ? part.month : part.month.slice(0, 4);
    years.set(key, sum(years.get(key), part, key));
  }
  const known = [...years.keys()].filter((key) => key !== 'unknown').sort();
  const [first, last] = [Number(known[0]), Number(known.at(-1))];
  // One photo of 1970 and one of 2026 make no row of 56 bars.
  const isShort = last - first < MOST_YEARS;
  const keys = isShort ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i)) : known;
  const withUnknown = years.has('unknown') ? [...keys, 'unknown'] : keys;
  return withUnknown.filter((key) => key !== 'NaN').map((key) => barOf(key, years.get(key), isProven));
}

const MOST_YEARS = 32;

/** The twelve months of a year; `isProven` as for the years. */
export function monthBars(months: readonly MonthParts[], year: string, isProven: boolean): Bar[] {
  return Array.from({ length: 12 }, (_, i) => {
    const key = `${year}-${String(i + 1).padStart(2, '0')}`;
    return barOf(
      key,
      months.find(({ month }) => month === key),
      isProven,
    );
  });
}

function sum(before: MonthParts | undefined, part: MonthParts, month: string): MonthParts {
  return {
    month,
    all: (before?.all ?? 0) + part.all,
    toCopy: (before?.toCopy ?? 0) + part.toCopy,
    noSecondCopy: (before?.noSecondCopy ?? 0) + part.noSecondCopy,
    notSure: (before?.notSure ?? 0) + part.notSure,
  };
}

function barOf(key: string, part: MonthParts | undefined, isProven: boolean): Bar {
  const { all = 0, toCopy = 0, noSecondCopy = 0, notSure = 0 } = part ?? {};
  const counts = { all, toCopy, noSecondCopy, notSure };
  const look = lookOf(counts);
  const share = shareStep(toCopy + noSecondCopy + notSure, all);
  return { key, ...counts, share, look: look === 'good' && !isProven ? 'seem' : look };
}

function lookOf({
  all,
  toCopy,
  noSecondCopy,
  notSure,
}: Pick<Bar, 'all' | 'toCopy' | 'noSecondCopy' | 'notSure'>): Bar['look'] {
  if (all === 0) return 'empty';
  if (toCopy > 0 && noSecondCopy > 0) return 'both';
  if (toCopy > 0) return 'down';
  if (noSecondCopy > 0) return 'up';
  return notSure > 0 ? 'open' : 'good';
}
