import { type CaptureTime, localMs, monthOf, UNKNOWN_MONTH } from '../../model/capture-time.ts';
import { DAY_MS } from '../../model/moments.ts';

/**
 * Names the month of a time (`YYYY-MM`), day by day remembered, since making the text of a date costs more than all
 * counting. The date of a file alone may be the day of a copy: such photos have no month.
 */
export function monthNames(): (time: CaptureTime) => string {
  const known = new Map<number, string>();
  // Photos come in the order of their dates, so the last day is nearly always that of the next one.
  let [lastDay, last] = [Number.NaN, UNKNOWN_MONTH];
  return (time) => {
    const ms = localMs(time);
    if (ms === null || time.kind === 'file') return UNKNOWN_MONTH;
    const day = Math.floor(ms / DAY_MS);
    if (day === lastDay) return last;
    last = known.get(day) ?? monthOf(time) ?? UNKNOWN_MONTH;
    lastDay = day;
    known.set(day, last);
    return last;
  };
}
