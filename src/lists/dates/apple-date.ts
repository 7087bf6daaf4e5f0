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
