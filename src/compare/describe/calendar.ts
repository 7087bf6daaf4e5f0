import { type CaptureTime, localMs, UNKNOWN_MONTH } from '../../model/capture-time.ts';
import { isCopy } from '../../model/coverage.ts';
import { DAY_MS } from '../../model/moments.ts';
import type { CalendarMonth, MonthTotal, Row } from '../comparison.ts';
import type { HereGroup } from '../group/here-groups.ts';
import type { RowSet } from '../group/rows.ts';
import { compareText } from '../match/canonical-order.ts';
import type { PlaceMatch } from '../match/place-match.ts';
import { monthNames } from './month-names.ts';

const KNOWS_BEST = 4;

/** How well a time knows the wall clock where the photo was taken: that decides its month. */
function knowsMonth(time: CaptureTime): number {
  switch (time.kind) {
    case 'wall':
      return KNOWS_BEST;
    case 'instant':
      return time.offsetMinutes === null ? 2 : KNOWS_BEST;
    case 'day':
      return 3;
    case 'file':
      return 1;
    case 'unknown':
      return 0;
  }
}

export interface Months {
  /**
   * Months with what iCloud has, what is here, and what is in both. A photo that is in both sits in one month, by the side
   * that knows better where it was taken; several copies count once.
   */
  readonly calendar: readonly CalendarMonth[];
  /**
   * How many different photos fall into each month, of all that `twoPlaces` counts: listed, waiting to be uploaded, or only
   * here. The month of a listed photo is the list's, as it is for a photo that is in only one place.
   */
  readonly months: readonly MonthTotal[];
}

/** Counts photos by month, each side and each group seen once. Those without a date come last. */
export function monthsOf({ rows, matches }: RowSet, waiting: readonly Row[], groups: Iterable<HereGroup>): Months {
  const months = new CountedMonths();
  for (let r = 0; r < rows.length; r += 1) {
    const row = rows[r];
    if (row === undefined) continue;
    const here = row.coverage !== 'absent' && row.coverage !== 'placeholder';
    const { captured } = row.asset;
    const time = here ? betterTime(captured, r, matches) : captured;
    const counts = months.of(time);
    counts.icloud += 1;
    (time === captured ? counts : months.of(captured)).all += 1;
    if (here) counts.here += 1;
    if (isCopy(row.coverage)) counts.both += 1;
  }
  for (const { asset } of waiting) months.of(asset.captured).all += 1;
  for (const group of groups) {
    const first = group.listedAs === 'none' ? group.first : null;
    if (first === null) continue;
    const counts = months.of(first.captured);
    counts.here += 1;
    counts.all += 1;
  }
  const inOrder = months.inOrder();
  return {
    calendar: inOrder.flatMap(({ month, icloud, here, both }) =>
      icloud + here > 0 ? [{ month, icloud, here, both }] : [],
    ),
    months: inOrder.flatMap(({ month, all }) => (all > 0 ? [{ month, all }] : [])),
  };
}

interface MonthCounts {
  readonly month: string;
  icloud: number;
  here: number;
  both: number;
  all: number;
}

/** The counts of months, found by day: what a month is called is worked out once for each of its days. */
class CountedMonths {
  readonly #byMonth = new Map<string, MonthCounts>();
  readonly #byDay = new Map<number, MonthCounts>();
  readonly #name = monthNames();

  of(time: CaptureTime): MonthCounts {
    const ms = time.kind === 'file' ? null : localMs(time);
    const day = ms === null ? Number.NaN : Math.floor(ms / DAY_MS);
    const known = this.#byDay.get(day);
    if (known !== undefined) return known;
    const month = this.#name(time);
    const counts = this.#byMonth.get(month) ?? { month, icloud: 0, here: 0, both: 0, all: 0 };
    this.#byMonth.set(month, counts);
    this.#byDay.set(day, counts);
    return counts;
  }

  /** By month; what has none comes last. */
  inOrder(): MonthCounts[] {
    return [...this.#byMonth.values()].sort(
      (a, b) => Number(a.month === UNKNOWN_MONTH) - Number(b.month === UNKNOWN_MONTH) || compareText(a.month, b.month),
    );
  }
}

function betterTime(listed: CaptureTime, assetIndex: number, matches: readonly PlaceMatch[]): CaptureTime {
  let best = listed;
  let known = knowsMonth(listed);
  for (const match of matches) {
    // Nothing knows better than the clock of the place itself.
    if (known === KNOWS_BEST) break;
    const original = match.listed.originalOf(assetIndex);
    const link = original < 0 ? -1 : match.linkOf(original);
    const time = match.here.assets[match.here.assetIndexAt(link)]?.captured;
    if (!time || knowsMonth(time) <= known) continue;
    known = knowsMonth(time);
    best = time;
  }
  return best;
}
