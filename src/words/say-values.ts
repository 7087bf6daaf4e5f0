import type { CaptureTime } from '../model/capture-time.ts';
import { localMs } from '../model/capture-time.ts';
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

/** A number as the language writes it. */
export function sayNumber(say: Say, value: number): string {
  return new Intl.NumberFormat(locale(say)).format(value);
}

/** Bytes in the decimal units that Apple's and other systems' windows show (1 GB = 1,000,000,000 bytes). */
export function sayBytes(say: Say, bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(locale(say), {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}

/** A length of time, coarse on purpose: "about" is said by the caller. Takes seconds. */
export function sayDuration(say: Say, seconds: number): string {
  if (seconds < 90) return say('basics.seconds', { count: Math.max(1, Math.round(seconds)) });
  if (seconds < 5400) return say('basics.minutes', { count: Math.round(seconds / 60) });
  return say('basics.hours', { count: Math.round(seconds / 3600) });
}

/** A day given as `YYYY-MM-DD`: "4 June 2022". Anything else comes back as it is. */
export function sayDay(say: Say, day: string): string {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && Number.isFinite(ms) ? format(say, ms, { dateStyle: 'long' }) : day;
}

/** A month of the calendar, `YYYY-MM` or `unknown`: "June 2022", "Without a date". */
export function sayMonth(say: Say, month: string): string {
  if (month === 'unknown') return say('basics.month-unknown');
  const ms = Date.parse(`${month}-01T00:00:00Z`);
  return /^\d{4}-\d{2}$/.test(month) && Number.isFinite(ms)
    ? format(say, ms, { month: 'long', year: 'numeric' })
    : month;
}

/** A moment (ms, UTC), in UTC so that a report reads the same everywhere: "22 November 2026 at 14:05 UTC". */
export function sayMoment(say: Say, ms: number): string {
  return say('basics.utc-time', { time: format(say, ms, { dateStyle: 'long', timeStyle: 'short' }) });
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
  if (captured.kind === 'file') return say('basics.file-date', { day: format(say, ms, { dateStyle: 'long' }) });
  if (captured.precision === 'day') return format(say, ms, { dateStyle: 'long' });
  const time = format(say, ms, {
    dateStyle: 'long',
    timeStyle: captured.precision === 'minute' ? 'short' : 'medium',
  });
  return captured.kind === 'instant' && captured.offsetMinutes === null ? say('basics.utc-time', { time }) : time;
}

/** The BCP 47 tag whose rules the language writes numbers and dates by. */
export function locale(say: Say): string {
  return say('basics.locale');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Every time is already a wall clock read as if UTC, so UTC it is: the zone of this computer never matters. */
function format(say: Say, ms: number, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale(say)} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale(say), { ...options, timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, found);
  }
  return found.format(ms);
}
