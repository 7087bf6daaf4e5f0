import type { CaptureTime } from '../../model/capture-time.ts';
import type { MonthTotal, Row } from '../comparison.ts';
import type { HereGroup } from '../group/here-groups.ts';
import { compareText } from '../match/canonical-order.ts';
import { monthNames, UNKNOWN_MONTH } from './month-names.ts';

/**
 * How many different photos fall into each month, of all that `twoPlaces` counts: listed, waiting to be uploaded, or only
 * here. The month of a listed photo is the list's, as it is for a photo that is in only one place. By month; those without
 * a date last.
 */
export function monthTotals(rows: readonly Row[], waiting: readonly Row[], groups: Iterable<HereGroup>): MonthTotal[] {
  const counts = new Map<string, number>();
  const name = monthNames();
  const count = (time: CaptureTime): void => {
    const month = name(time);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  };
  for (const row of rows) count(row.asset.captured);
  for (const row of waiting) count(row.asset.captured);
  for (const group of groups) {
    const first = group.listedAs === 'none' ? group.first : null;
    if (first) count(first.captured);
  }
  return [...counts]
    .map(([month, all]) => ({ month, all }))
    .sort(
      (a, b) => Number(a.month === UNKNOWN_MONTH) - Number(b.month === UNKNOWN_MONTH) || compareText(a.month, b.month),
    );
}
