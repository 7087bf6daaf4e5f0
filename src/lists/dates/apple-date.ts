import { hour24, plainSpaces, utcMs } from './calendar.ts';

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const SHAPE =
  /^(?:([A-Za-z]+) )?([A-Za-z]+) (\d{1,2}), ?(\d{4})(?: at)? (\d{1,2}):(\d{2})(?::(\d{2}))? ?(?:([AaPp])\.?[Mm]\.?)?(?: ?(?:GMT|UTC|Z))?$/;

export interface AppleDate {
  /** An instant, UTC. */
  readonly ms: number;
  readonly precision: 'second' | 'minute';
}

/**
 * A date of Apple's Data & Privacy export, such as `Saturday June 4,2022 12:11 PM GMT`: always English, always GMT,
 * to the minute. Null when it is not one; the weekday is a check, so a wrong one means that the text was misread.
 * The built-in `Date` is never asked: what it makes of `4,2022 12:11` is left to each engine.
 */
export function parseAppleDate(text: string): AppleDate | null {
  const found = SHAPE.exec(text) ?? SHAPE.exec(plainSpaces(text));
  if (found === null) return null;
  const [, weekday, monthName, day, year, hour, minute, second, mark] = found;
  const month = MONTHS[(monthName ?? '').toLowerCase()];
  if (month === undefined) return null;
  const ms = utcMs(
    Number(year),
    month,
    Number(day),
    hour24(Number(hour), mark === undefined ? undefined : `${mark}m`),
    Number(minute),
    second === undefined ? 0 : Number(second),
  );
  if (ms === null) return null;
  if (weekday !== undefined && WEEKDAYS[new Date(ms).getUTCDay()] !== weekday.toLowerCase()) return null;
  return { ms, precision: second === undefined ? 'minute' : 'second' };
}

/** The days of so many texts are kept; a library of a hundred years has fewer. */
const MOST_DAYS = 50_000;

/**
 * Reads the dates of one list, each as {@link parseAppleDate} does, and quickly where it ends as Apple writes it
 * (` 12:11 PM GMT`): a list has few days, so what stands before the clock is parsed once for each of them.
 */
export function appleDateReader(): (text: string) => AppleDate | null {
  const days = new Map<string, number | null>();
  const dayOf = (text: string): number | null => {
    let ms = days.get(text);
    if (ms === undefined) {
      ms = parseAppleDate(`${text} 12:00 AM GMT`)?.ms ?? null;
      if (days.size < MOST_DAYS) days.set(text, ms);
    }
    return ms;
  };
  return (text) => {
    const minutes = clockAtEnd(text);
    if (minutes === null) return parseAppleDate(text);
    const day = dayOf(text.slice(0, text.charCodeAt(text.length - 12) === SPACE ? -12 : -13));
    return day === null ? parseAppleDate(text) : { ms: day + minutes * 60_000, precision: 'minute' };
  };
}

const SPACE = 0x20;

/** The minutes since midnight of a text that ends in ` h:mm AM GMT` or ` hh:mm PM GMT`; null for any other. */
function clockAtEnd(text: string): number | null {
  const end = text.length;
  if (!text.endsWith('M GMT') || text[end - 7] !== ' ' || text[end - 10] !== ':') return null;
  const mark = text[end - 6];
  const digit = (back: number) => {
    const value = text.charCodeAt(end - back) - 0x30;
    return value >= 0 && value <= 9 ? value : Number.NaN;
  };
  const long = text.charCodeAt(end - 12) !== SPACE;
  if (long && text.charCodeAt(end - 13) !== SPACE) return null;
  const hour = (long ? digit(12) * 10 : 0) + digit(11);
  const minute = digit(9) * 10 + digit(8);
  if (!(hour >= 1 && hour <= 12 && minute <= 59) || (mark !== 'A' && mark !== 'P')) return null;
  return ((hour % 12) + (mark === 'P' ? 12 : 0)) * 60 + minute;
}

/** What the export writes where it has no date. */
export function isNoDate(text: string): boolean {
  if (text.length > 12) return false;
  const bare = text.trim().toLowerCase();
  return bare === '' || bare === 'null';
}

/** Whether a cell is the first half of such a date, cut at its comma by a writer that did not quote it. */
export function isAppleDateHead(cell: string): boolean {
  return /^(?:[A-Za-z]+ )?[A-Za-z]+ \d{1,2}$/.test(plainSpaces(cell));
}

/** Whether a cell is the second half of a date cut at its comma. */
export function isAppleDateTail(cell: string): boolean {
  return /^\d{4}(?: at)? \d{1,2}:\d{2}/.test(plainSpaces(cell));
}
