import type { CaptureTime } from '../model/capture-time.ts';
import { localMs } from '../model/capture-time.ts';
import { createFormat, type Format } from './format.ts';
import type { Say } from './words.ts';

/** What can be counted. */
export type CountedThing =
  | 'photos-and-videos'
  | 'photos'
  | 'videos'
  | 'live-photos'
  | 'files'
  | 'folders'
  | 'months'
  | 'days'
  | 'gaps'
  | 'rows';

/** "9,981 photos and videos". */
export function sayCount(say: Say, count: number, thing: CountedThing = 'photos-and-videos'): string {
  return say(`basics.${thing}`, { count });
}

/** The formatter of the language: the same for the window, the terminal and the report. */
function formatOf(say: Say): Format {
  return createFormat(locale(say));
}

/** One of two typed totals: "1 video"; or that it was not typed. */
export function sayTyped(say: Say, count: number | null, thing: 'photos' | 'videos'): string {
  return count === null ? say(`basics.${thing}-not-typed`) : sayCount(say, count, thing);
}

/** A number as the language writes it. */
export function sayNumber(say: Say, value: number): string {
  return formatOf(say).number(value);
}

/** Bytes in decimal units: "1.2 GB". */
export function sayBytes(say: Say, bytes: number): string {
  return formatOf(say).bytes(bytes);
}

/** A length of time in seconds, coarse on purpose: "about" is said by the caller. */
export function sayDuration(say: Say, seconds: number): string {
  return formatOf(say).duration(seconds);
}

/** An amount of US dollars: "$2.99". */
export function sayDollars(say: Say, amount: number): string {
  return formatOf(say).dollars(amount);
}

/** A day given as `YYYY-MM-DD`: "4 June 2022". Anything else comes back as it is. */
export function sayDay(say: Say, day: string): string {
  return formatOf(say).day(day);
}

/** A day, of which a redacted report knows only the month: "4 June 2022", "a day in June 2022". */
export function sayDayOrMonth(say: Say, day: string): string {
  if (!/^\d{4}-\d{2}$/.test(day)) return sayDay(say, day);
  return say('basics.some-day-of', { month: sayMonth(say, day) });
}

/** A month of the calendar, `YYYY-MM` or `unknown`: "June 2022", "Without a date". */
export function sayMonth(say: Say, month: string): string {
  return month === 'unknown' ? say('basics.month-unknown') : formatOf(say).month(month);
}

/** A moment (ms, UTC), in UTC so that a report reads the same everywhere: "22 November 2026 at 14:05 UTC". */
export function sayMoment(say: Say, ms: number | null): string {
  if (ms === null) return say('basics.unknown-moment');
  return say('basics.utc-time', { time: formatOf(say).wallClock(ms, 'minute') });
}

/** Of when an answer is, and until when it holds (ms, UTC); one of no known day says so. */
export function sayLifetime(
  say: Say,
  { asOf, expires }: { readonly asOf: number | null; readonly expires: number | null },
): string {
  if (asOf === null) return say('report.undated');
  return say('report.true-until', { asOf: sayMoment(say, asOf), expires: sayMoment(say, expires) });
}

/** First and last day of a range, `YYYY-MM-DD` each or null. */
export function sayRange(say: Say, first: string | null, last: string | null): string {
  if (first === null || last === null) return say('basics.no-range');
  if (first === last) return sayDay(say, first);
  return say('basics.date-range', { first: sayDay(say, first), last: sayDay(say, last) });
}

/**
 * When a photo was taken, as its own clock showed it. A moment whose zone nobody recorded is said in UTC and says so; a
 * date that belongs only to the file says so too.
 */
export function sayCaptureTime(say: Say, captured: CaptureTime): string {
  const ms = localMs(captured);
  if (ms === null || captured.kind === 'unknown' || Math.abs(ms) > 8.64e15) return say('basics.no-date');
  const { wallClock } = formatOf(say);
  if (captured.kind === 'file') return say('basics.file-date', { day: wallClock(ms, 'day') });
  const time = wallClock(ms, captured.precision);
  if (captured.precision === 'day') return time;
  return captured.kind === 'instant' && captured.offsetMinutes === null ? say('basics.utc-time', { time }) : time;
}

/** The BCP 47 tag whose rules the language writes numbers and dates by. */
export function locale(say: Say): string {
  return say('basics.locale');
}
