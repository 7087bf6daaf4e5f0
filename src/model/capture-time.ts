import { DAY_MS } from './moments.ts';
/** How finely a time is known. Apple's export is exact to the minute; EXIF to the second; a folder name to the day. */
export const PRECISIONS = ['second', 'minute', 'day'] as const;

export type Precision = (typeof PRECISIONS)[number];

/**
 * When a photo was taken, as far as its source can know.
 *
 * The two kinds that carry a clock are never mixed: an `instant` is a point in time (UTC), a `wall` is what a clock
 * on a wall showed, in a zone that nobody recorded. How they may be compared is in `compare/match/time-match.ts`.
 *
 * - `instant`: `ms` since 1970-01-01T00:00:00Z; `offsetMinutes` is the zone it was recorded in (+120 = UTC+2) or null.
 * - `wall`: `ms` is the wall clock read as if it were UTC.
 * - `day`: `ms` is midnight of that calendar day read as if it were UTC.
 * - `file`: only the date of the file is known (instant, UTC); it may be the day of a copy, so it proves nothing.
 * - `unknown`: no date, or one that cannot be true (1904, 1970, year 2743924…).
 */
export type CaptureTime =
  | {
      readonly kind: 'instant';
      readonly ms: number;
      readonly offsetMinutes: number | null;
      readonly precision: Precision;
    }
  | { readonly kind: 'wall'; readonly ms: number; readonly precision: Precision }
  | { readonly kind: 'day'; readonly ms: number; readonly precision: 'day' }
  | { readonly kind: 'file'; readonly ms: number; readonly precision: 'second' }
  | { readonly kind: 'unknown' };

export const UNKNOWN_TIME: CaptureTime = Object.freeze({ kind: 'unknown' });

/**
 * What devices and tools write when they have no time: the zeros of QuickTime, Unix, FAT and Cocoa. Only these very moments: a
 * camera whose clock was set back runs on from there, and people did take photos on 1 January 2001.
 */
const EMPTY_CLOCKS: ReadonlySet<number> = new Set([
  Date.UTC(1904, 0, 1),
  Date.UTC(1970, 0, 1),
  Date.UTC(1980, 0, 1),
  Date.UTC(2001, 0, 1),
]);

/** The first photograph is from 1826; scanned family photos do carry dates before 1900. */
const EARLIEST_MS = Date.UTC(1826, 0, 1);

/**
 * Whether a number of ms (instant or wall) can be the date of a photo: finite, not the zero of a clock,
 * not before photography, and not later than a day after `latestMs` (a wall clock can be up to 14 h ahead of UTC).
 * `latestMs` defaults to the year 2200, for callers without a clock.
 */
export function isPlausibleTime(ms: number, latestMs: number = Date.UTC(2200, 0, 1)): boolean {
  if (!Number.isFinite(ms) || ms < EARLIEST_MS || ms > latestMs + DAY_MS) return false;
  return !EMPTY_CLOCKS.has(ms);
}

/** Stands for the month of a photo without a date, among months written as `YYYY-MM`. */
export const UNKNOWN_MONTH = 'unknown';

/**
 * The calendar month a time belongs to, as `YYYY-MM`, in the zone the photo was taken in when that is known, else in
 * UTC; null for an unknown time. Used by the calendar, so it must not depend on the zone of this computer.
 */
export function monthOf(time: CaptureTime): string | null {
  const ms = localMs(time);
  return ms === null ? null : new Date(ms).toISOString().slice(0, 7);
}

/** The calendar day `YYYY-MM-DD`, by the same rule as {@link monthOf}; null for an unknown time. */
export function dayOf(time: CaptureTime): string | null {
  const ms = localMs(time);
  return ms === null ? null : new Date(ms).toISOString().slice(0, 10);
}

/** The time as its own wall clock read as if UTC (ms); null for unknown. For sorting and showing, never for matching. */
export function localMs(time: CaptureTime): number | null {
  switch (time.kind) {
    case 'instant':
      return time.ms + (time.offsetMinutes ?? 0) * 60_000;
    case 'wall':
    case 'day':
    case 'file':
      return time.ms;
    case 'unknown':
      return null;
  }
}
