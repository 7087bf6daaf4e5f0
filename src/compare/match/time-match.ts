import type { CaptureTime } from '../../model/capture-time.ts';
import { DAY_MS, MINUTE_MS } from '../../model/moments.ts';

/**
 * How two capture times stand to each other.
 * - `same`: one point in time, within what both precisions can know.
 * - `shifted`: exactly a whole number of quarter hours apart, within 14 hours: one wall clock, its zone unknown. Worth
 *   nothing by itself: one in eight unrelated times fits by chance when minutes are all that is known.
 * - `same-day`: one of them is known to the day only, and it is that day or a neighbour (the zone is not known).
 * - `same-file-date`: agrees with the date of a file, which may be the day of a copy.
 * - `unproven`: nothing can be said. `apart`: two different times.
 */
export type TimeRelation =
  | { readonly kind: 'same' | 'same-day' | 'same-file-date' | 'unproven' | 'apart' }
  | ShiftedTimes;

/** `mixed`: a wall clock and an instant, so that a zone explains it. Else both are known, and one clock was set wrong. */
export interface ShiftedTimes {
  readonly kind: 'shifted';
  readonly minutes: number;
  readonly mixed: boolean;
}

/** A time of which anything is known. */
type KnownTime = Exclude<CaptureTime, { readonly kind: 'unknown' }>;

const SAME: TimeRelation = { kind: 'same' };
const SAME_DAY: TimeRelation = { kind: 'same-day' };
const SAME_FILE_DATE: TimeRelation = { kind: 'same-file-date' };
const UNPROVEN: TimeRelation = { kind: 'unproven' };
const APART: TimeRelation = { kind: 'apart' };

const QUARTER_MS = 15 * MINUTE_MS;

/** Zones reach from UTC-12 to UTC+14; two wall clocks are at most this far from UTC. */
export const LARGEST_SHIFT_MS = 14 * 60 * MINUTE_MS;
const QUARTERS = LARGEST_SHIFT_MS / QUARTER_MS;

const shifts = (mixed: boolean): readonly ShiftedTimes[] =>
  Array.from({ length: 2 * QUARTERS + 1 }, (_, i) => ({ kind: 'shifted', minutes: (i - QUARTERS) * 15, mixed }));
const MIXED = shifts(true);
const ALIKE = shifts(false);

/** How far apart two times may be (ms) and still be one: a minute when one is exact to the minute, else a second. */
export function toleranceMs(a: CaptureTime, b: CaptureTime): number {
  const minute = (t: CaptureTime) => t.kind !== 'unknown' && t.precision === 'minute';
  return minute(a) || minute(b) ? MINUTE_MS : 1_000;
}

/** The wall clock of a time read as if UTC, when it is known: of a `wall`, or of an `instant` with its zone. */
function wallMs(t: CaptureTime): number | null {
  if (t.kind === 'wall') return t.ms;
  return t.kind === 'instant' && t.offsetMinutes !== null ? t.ms + t.offsetMinutes * MINUTE_MS : null;
}

/**
 * Compares two capture times; `slackMs` widens the tolerance (the halves of a Live Photo differ by some seconds).
 * Instants are compared with instants and wall clocks with wall clocks; where only one of each is known, the best there
 * can be is `shifted`.
 */
export function relateTimes(a: CaptureTime, b: CaptureTime, slackMs = 0): TimeRelation {
  if (a.kind === 'unknown' || b.kind === 'unknown') return UNPROVEN;
  const tolerance = toleranceMs(a, b) + slackMs;
  if (a.kind === 'file' || b.kind === 'file') {
    const clocks = a.kind !== 'day' && b.kind !== 'day' && a.kind !== 'wall' && b.kind !== 'wall';
    return clocks && Math.abs(a.ms - b.ms) <= Math.max(tolerance, 2_000) ? SAME_FILE_DATE : UNPROVEN;
  }
  if (a.kind === 'day' || b.kind === 'day') return relateDays(a, b);
  const [wallA, wallB] = [wallMs(a), wallMs(b)];
  if (a.kind === 'instant' && b.kind === 'instant') {
    if (Math.abs(a.ms - b.ms) <= tolerance) return SAME;
  } else if (wallA !== null && wallB !== null && Math.abs(wallA - wallB) <= tolerance) return SAME;
  return relateShift(b.ms - a.ms, tolerance, a.kind === b.kind ? ALIKE : MIXED);
}

/** The wall clock may be that of a zone that nobody recorded, or a camera's clock may have been set to another zone. */
function relateShift(difference: number, tolerance: number, shifted: readonly ShiftedTimes[]): TimeRelation {
  const quarters = Math.round(difference / QUARTER_MS);
  if (Math.abs(difference - quarters * QUARTER_MS) > tolerance) return APART;
  // There is none beyond 14 hours.
  return shifted[quarters + QUARTERS] ?? APART;
}

function relateDays(a: KnownTime, b: KnownTime): TimeRelation {
  return Math.abs(dayNumber(a) - dayNumber(b)) <= 1 ? SAME_DAY : APART;
}

/** Days since 1970, by the wall clock where it is known. */
function dayNumber(t: KnownTime): number {
  return Math.floor((wallMs(t) ?? t.ms) / DAY_MS);
}

/** Of two times that are `same-day`: whether they are of one calendar day, and not of neighbours. */
export function isOneDay(a: CaptureTime, b: CaptureTime): boolean {
  return a.kind !== 'unknown' && b.kind !== 'unknown' && dayNumber(a) === dayNumber(b);
}

/** A rough position on one axis (ms) for sorting; times that are one in any way lie within `REACH_MS` of each other. */
export function roughMs(t: CaptureTime): number {
  return t.kind === 'unknown' ? Number.NaN : t.ms;
}

/** Two calendar days and the largest shift. */
export const REACH_MS = 2 * DAY_MS + LARGEST_SHIFT_MS;
