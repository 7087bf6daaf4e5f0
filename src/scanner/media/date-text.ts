import type { Precision } from '../../model/capture-time.ts';

/** A date and time as text says it: the wall clock read as if UTC, how fine it is, and the zone when it is written. */
export interface WrittenTime {
  readonly wallMs: number;
  readonly precision: Precision;
  /** Minutes east of UTC, or null when no zone is written. */
  readonly offsetMinutes: number | null;
}

const DATE = /^\s*(\d{4})[:\-/.](\d{1,2})[:\-/.](\d{1,2})/;
const TIME = /^(?:[ T]+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?/;

/**
 * Reads `2023:06:01 12:34:56` (EXIF) and `2023-06-01T12:34:56.5+0200` (QuickTime), with or without a zone, seconds or
 * a time at all. Null for anything that is no day of the calendar, such as `0000:00:00 00:00:00` or blanks. Nothing
 * here uses the zone of this computer.
 */
export function readDateText(text: string): WrittenTime | null {
  const date = DATE.exec(text);
  if (!date) return null;
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const dayMs = calendarDay(year, month, day);
  if (dayMs === null) return null;
  const rest = text.slice(date[0].length);
  const time = TIME.exec(rest);
  if (!time) return rest.trim() === '' ? { wallMs: dayMs, precision: 'day', offsetMinutes: null } : null;
  const [hour, minute, second] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return null;
  return {
    wallMs: dayMs + (hour * 3600 + minute * 60 + second) * 1000 + fractionMs(time[4] ?? ''),
    precision: time[3] === undefined ? 'minute' : 'second',
    offsetMinutes: readOffset(rest.slice(time[0].length)),
  };
}

/** Minutes east of UTC for `+02:00`, `-0330`, `+5`, `Z`; null for blanks and for zones that do not exist. */
export function readOffset(text: string | null): number | null {
  const trimmed = text?.replaceAll('\0', '').trim() ?? '';
  if (/^z$/i.test(trimmed)) return 0;
  const match = /^([+\-\u2212])(\d{1,2})(?::?(\d{2}))?$/.exec(trimmed);
  if (!match) return null;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return null;
  return match[1] === '+' ? minutes : minutes === 0 ? 0 : -minutes;
}

/** The digits after a decimal point as ms: `5` is 500, `64` is 640, `935476` is 935; 0 for anything else. */
export function fractionMs(digits: string | null): number {
  const clean = digits?.replaceAll('\0', '').trim() ?? '';
  return /^\d+$/.test(clean) ? Number(clean.slice(0, 3).padEnd(3, '0')) : 0;
}

/** Midnight of a calendar day read as UTC, or null when the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): number | null {
  if (year < 1800 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : null;
}
