import type { CaptureTime } from '../model/capture-time.ts';
import { isCopy } from '../model/coverage.ts';
import { compareText } from './canonical-order.ts';
import type { CalendarMonth } from './comparison.ts';
import type { HereGroup } from './here-groups.ts';
import type { PlaceMatch } from './match/place-match.ts';
import { monthNames, UNKNOWN_MONTH } from './month-names.ts';
import type { RowSet } from './rows.ts';

/** How well a time knows the wall clock where the photo was taken: that decides its month. */
function knowsMonth(time: CaptureTime): number {
  switch (time.kind) {
    case 'wall':
      return 4;
    case 'instant':
      return time.offsetMinutes === null ? 2 : 4;
    case 'day':
      return 3;
    case 'file':
      return 1;
    case 'unknown':
      return 0;
  }
}

/**
 * Months with what iCloud has, what is here, and what is in both. A photo that is in both sits in one month, by the side
 * that knows better where it was taken; several copies count once.
 */
export function calendarOf({ rows, matches }: RowSet, groups: Iterable<HereGroup>): CalendarMonth[] {
  const month = monthNames();
  const months = new Map<string, { icloud: number; here: number; both: number }>();
  const at = (key: string) => {
    const counts = months.get(key) ?? { icloud: 0, here: 0, both: 0 };
    months.set(key, counts);
    return counts;
  };
  for (const [r, row] of rows.entries()) {
    const here = row.coverage !== 'absent' && row.coverage !== 'placeholder';
    const counts = at(month(here ? betterTime(row.asset.captured, r, matches) : row.asset.captured));
    counts.icloud += 1;
    if (here) counts.here += 1;
    if (isCopy(row.coverage)) counts.both += 1;
  }
  for (const group of groups) {
    const first = group.listedAs === 'none' ? group.first : null;
    if (first) at(month(first.captured)).here += 1;
  }
  return [...months]
    .map(([key, counts]) => ({ month: key, ...counts }))
    .sort(
      (a, b) => Number(a.month === UNKNOWN_MONTH) - Number(b.month === UNKNOWN_MONTH) || compareText(a.month, b.month),
    );
}

function betterTime(listed: CaptureTime, assetIndex: number, matches: readonly PlaceMatch[]): CaptureTime {
  let best = listed;
  for (const match of matches) {
    const original = match.listed.originalOf(assetIndex);
    const link = original < 0 ? -1 : match.linkOf(original);
    const time = match.here.assets[match.here.assetIndexAt(link)]?.captured;
    if (time && knowsMonth(time) > knowsMonth(best)) best = time;
  }
  return best;
}
