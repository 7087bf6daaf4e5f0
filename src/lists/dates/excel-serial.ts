import type { CaptureTime } from '../../model/capture-time.ts';
import { DAY_MS } from '../../model/moments.ts';

/** Day 0 of spreadsheets, as far as it concerns dates after February 1900. */
const DAY_0 = Date.UTC(1899, 11, 30);

/**
 * A number of days since 1899-12-30, which spreadsheets keep dates as (`44716.507905`): a wall clock, or a day where nothing
 * follows the point. From 1954 to 2119, so that no year and no other number is taken for one. Five digits behind the point
 * are a second; with fewer the minute is known.
 */
export function excelSerial(text: string): CaptureTime | null {
  const found = /^([2-7]\d{4})(?:[.,](\d{1,15}))?$/.exec(text);
  if (!found) return null;
  const day = DAY_0 + Number(found[1]) * DAY_MS;
  const fraction = found[2] ?? '';
  if (/^0*$/.test(fraction)) return { kind: 'day', ms: day, precision: 'day' };
  const seconds = Math.round(Number(`0.${fraction}`) * 86_400);
  return { kind: 'wall', ms: day + seconds * 1000, precision: fraction.length < 5 ? 'minute' : 'second' };
}
