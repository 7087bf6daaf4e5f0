import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { hour24, plainSpaces, utcMs } from './calendar.ts';
import { monthNumber } from './month-names.ts';

/** The clock half of a date, or nothing for a bare day. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Null when the text has none: then the time is known to the minute. */
  readonly second: number | null;
  /** Minutes east of UTC; `utc` when only `Z` or `GMT` is said; null when no zone is. */
  readonly zone: number | 'utc' | null;
}

/** A date like `06/04/2022`, whose day and month only the whole column can tell apart. */
export interface EitherDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly clock: Clock | null;
}

export type TableDate =
  | { readonly kind: 'known'; readonly time: CaptureTime }
  | { readonly kind: 'either'; readonly date: EitherDate };

const CLOCK =
  /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(?:Uhr)? ?([AaPp]\.?[Mm]\.?)? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * A date as tables write it: ISO with or without zone, EXIF (`2022:06:04 12:11:00`), day.month.year, names of months
 * in English and German, seconds since 1970, `20220604_121100`. Null when it is none of these. A date that cannot be
 * true (empty clocks, the far future) is known to be unknown.
 */
export function parseTableDate(text: string, now: number): TableDate | null {
  const plain = plainSpaces(text).replace(/^\p{L}{2,10}\.?,? (?=\p{L}|\d)/u, (word) => (isWeekday(word) ? '' : word));
  const sinceEpoch = epoch(plain, now);
  if (sinceEpoch !== null) return sinceEpoch;
  const [first, rest] = cutDay(plain);
  const clock = rest === '' ? null : parseClock(rest);
  if (clock === undefined) return null;
  const ymd = /^(\d{4})([-:/.])(\d{1,2})\2(\d{1,2})$/.exec(first) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(first);
  if (ymd) return known(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]), clock, now);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(first);
  if (numbers) {
    const year = fullYear(numbers[4] ?? '', now);
    const date = { first: Number(numbers[1]), second: Number(numbers[3]), year, clock };
    // Nobody writes the month first with dots.
    return numbers[2] === '.' ? resolveEither(date, 'day-first', now) : { kind: 'either', date };
  }
  return namedMonth(first, clock, now);
}

/** Reads an `either` date in the order that its column turned out to have; null when there is no such day. */
export function resolveEither(date: EitherDate, order: 'day-first' | 'month-first', now: number): TableDate | null {
  const [day, month] = order === 'day-first' ? [date.first, date.second] : [date.second, date.first];
  return known(date.year, month, day, date.clock, now);
}

/** The day and what follows it: `2022-06-04T12:11` -> `2022-06-04`, `12:11`. */
function cutDay(text: string): [string, string] {
  const found =
    /^(\d{4}[-:/.]\d{1,2}[-:/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{8})(?:[T_,-]| at | um )? ?(.*)$/.exec(
      text,
    ) ?? /^(\d{1,2}\.?[ -]\p{L}+\.?[ -]\d{4}|\p{L}+\.? \d{1,2},? ?\d{4})(?:,| at| um| -)? ?(.*)$/u.exec(text);
  if (!found) return [text, ''];
  const rest = (found[2] ?? '').replace(/^(?:at|um) /, '');
  const compact = /^(\d{2})(\d{2})(\d{2})(\d{3})?(Z)?$/.exec(rest);
  return [found[1] ?? '', compact ? `${compact[1]}:${compact[2]}:${compact[3]}${compact[5] ?? ''}` : rest];
}

function parseClock(text: string): Clock | undefined {
  const found = CLOCK.exec(text.trim());
  if (!found) return undefined;
  const [, hour, minute, second, mark, zone] = found;
  return {
    hour: hour24(Number(hour), mark),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    zone: zone === undefined ? null : zoneMinutes(zone),
  };
}

function zoneMinutes(zone: string): number | 'utc' {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
  if (!found) return 'utc';
  const minutes = Number(found[2]) * 60 + Number(found[3]);
  return found[1] === '-' ? -minutes : minutes;
}

function known(year: number, month: number, day: number, clock: Clock | null, now: number): TableDate | null {
  const ms = utcMs(year, month, day, clock?.hour ?? 0, clock?.minute ?? 0, clock?.second ?? 0);
  if (ms === null || (typeof clock?.zone === 'number' && Math.abs(clock.zone) > 14 * 60)) return null;
  if (clock === null) return plausible({ kind: 'day', ms, precision: 'day' }, now);
  const precision = clock.second === null ? 'minute' : 'second';
  if (clock.zone === null) return plausible({ kind: 'wall', ms, precision }, now);
  // `Z` says how the moment is written, not where the photo was taken.
  const offsetMinutes = clock.zone === 'utc' ? null : clock.zone;
  return plausible({ kind: 'instant', ms: ms - (offsetMinutes ?? 0) * 60_000, offsetMinutes, precision }, now);
}

function plausible(time: Extract<CaptureTime, { ms: number }>, now: number): TableDate {
  return { kind: 'known', time: isPlausibleTime(time.ms, now) ? time : UNKNOWN_TIME };
}

function namedMonth(text: string, clock: Clock | null, now: number): TableDate | null {
  const dayFirst = /^(\d{1,2})\.?[ -](\p{L}+\.?)[ -](\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}+\.?) (\d{1,2}),? ?(\d{4})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = name === undefined ? null : monthNumber(name);
  return month === null ? null : known(Number(year), month, Number(day), clock, now);
}

/** Seconds (10 digits) or milliseconds (13) since 1970. */
function epoch(text: string, now: number): TableDate | null {
  if (!/^\d{10}(?:\.\d+)?$|^\d{13}$/.test(text)) return null;
  const ms = text.length === 13 ? Number(text) : Math.floor(Number(text) * 1000);
  return plausible({ kind: 'instant', ms, offsetMinutes: null, precision: 'second' }, now);
}

/** `22` is 2022 as long as that is not in the future; `98` is 1998. */
function fullYear(digits: string, now: number): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return 2000 + year <= new Date(now).getUTCFullYear() ? 2000 + year : 1900 + year;
}

const WEEKDAYS = new Set(
  'mon tue wed thu fri sat sun mo di mi do fr sa so monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag tues thur thurs'.split(
    ' ',
  ),
);

function isWeekday(word: string): boolean {
  return WEEKDAYS.has(word.toLowerCase().replace(/[.,\s]{1,4}$/, ''));
}
