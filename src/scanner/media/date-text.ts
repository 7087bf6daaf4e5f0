import type { Precision } from '../../model/capture-time.ts';
import { DAY_MS } from '../../model/moments.ts';

/** A date and time as text says it: the wall clock read as if UTC, how fine it is, and the zone when it is written. */
export interface WrittenTime {
  readonly wallMs: number;
  readonly precision: Precision;
  /** Minutes east of UTC, or null when no zone is written. */
  readonly offsetMinutes: number | null;
}

/** As C and mails write them, in small letters. */
export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const DATE = /^\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})/;
const TIME = /^(?:[ T]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?(?:[ \u00a0\u202f]?([AP])\.?M\.?(?![a-z]))?/i;

/**
 * Reads `2023:06:01 12:34:56` (EXIF) and `2023-06-01T12:34:56.5+0200` (QuickTime), with or without a zone, seconds or
 * a time at all; also `01:34:56 PM`, as some phones write it. Null for anything that is no day of the calendar, such as `0000:00:00 00:00:00` or blanks. Nothing
 * here uses the zone of this computer.
 */
export function readDateText(text: string): WrittenTime | null {
  return asCamerasWrite(text) ?? inAnyForm(text);
}

/** Reads the dates of mails (RFC 1123), which the PNG standard asks for: `Mon, 1 May 2023 10:00:00 +0200`. Null for other forms. */
export function readMailDate(text: string): WrittenTime | null {
  const found = /^\s*(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4}) (\d{2}:\d{2}(?::\d{2})?)(.*)$/i.exec(text);
  const month = MONTHS.indexOf(found?.[2]?.toLowerCase() ?? '') + 1;
  if (!found || month === 0) return null;
  const zone = (found[5] ?? '').trim().replace(/^(GMT|UTC?)$/i, 'Z');
  return readDateText(`${found[3]}-${month}-${found[1]} ${found[4]}${zone}`);
}

/** `2023:06:01 12:34:56`, which nearly every photo has: read digit by digit, in a tenth of the time. Null for other forms. */
function asCamerasWrite(text: string): WrittenTime | null {
  if (text.length !== 19 || text[4] !== ':' || text[7] !== ':' || text[10] !== ' ') return null;
  if (text[13] !== ':' || text[16] !== ':') return null;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const dayMs = calendarDay(year, twoDigits(text, 5), twoDigits(text, 8));
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  // What is no digit is no number, and fits nowhere.
  if (dayMs === null || !(hour < 24 && minute < 60 && second < 60)) return null;
  return { wallMs: dayMs + (hour * 3600 + minute * 60 + second) * 1000, precision: 'second', offsetMinutes: null };
}

function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - 0x30, text.charCodeAt(at + 1) - 0x30];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function inAnyForm(text: string): WrittenTime | null {
  const date = DATE.exec(text);
  if (!date) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const dayMs = calendarDay(year, month, day);
  if (dayMs === null) return null;
  const rest = text.slice(date[0].length);
  const time = TIME.exec(rest);
  if (!time) return rest.trim() === '' ? { wallMs: dayMs, precision: 'day', offsetMinutes: null } : null;
  const hour = hourOf(Number(time[1]), time[5]);
  const [minute, second] = [Number(time[2]), Number(time[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return {
    wallMs: dayMs + (hour * 3600 + minute * 60 + second) * 1000 + fractionMs(time[4] ?? ''),
    precision: time[3] === undefined ? 'minute' : 'second',
    offsetMinutes: readOffset(rest.slice(time[0].length)),
  };
}

/** Forms that have to have a time write midnight for none: then only the day is known. */
export function dayAtMidnight(written: WrittenTime | null): WrittenTime | null {
  if (!written || written.wallMs % DAY_MS !== 0) return written;
  return { wallMs: written.wallMs, precision: 'day', offsetMinutes: null };
}

/** The hour of a clock of twelve hours, or as it is: 12 AM is midnight; with 14 PM the hour says more than the letters. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined || hour > 12 || hour === 0) return hour;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

/** Minutes east of UTC for `+02:00`, `-0330`, `+5`, `Z`; null for blanks and for zones that do not exist. */
export function readOffset(text: string | null): number | null {
  if (text === null) return null;
  const trimmed = text.replaceAll('\0', '').trim();
  if (/^z$/i.test(trimmed)) return 0;
  const match = /^([+\-\u2212])(\d{1,2})(?::?(\d{2}))?$/.exec(trimmed);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return null;
  return match[1] === '+' ? minutes : minutes === 0 ? 0 : -minutes;
}

/** The digits after a decimal point as ms: `5` is 500, `64` is 640, `935476` is 935; 0 for anything else. */
export function fractionMs(digits: string | null): number {
  if (digits === null || digits === '') return 0;
  const clean = digits.replaceAll('\0', '').trim();
  return /^\d+$/.test(clean) ? Number(clean.slice(0, 3).padEnd(3, '0')) : 0;
}

/** Midnight of a calendar day read as UTC, or null when the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): number | null {
  if (!(year >= 1800 && month >= 1 && month <= 12 && day >= 1)) return null;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
  return day <= days ? Date.UTC(year, month - 1, day) : null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
