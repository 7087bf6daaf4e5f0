/** ms of a calendar moment read as UTC, or null when there is no such day or hour (31 February, 25:00). */
export function utcMs(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 59) return null;
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(ms);
  // Date.UTC rolls a 31 April over into May, and takes years below 100 as 19xx.
  return date.getUTCDate() === day && date.getUTCFullYear() === year ? ms : null;
}

/** The hour on a 24-hour clock. 12 AM is midnight; past 12 the mark says nothing (`14:00 PM` was seen) and is ignored. */
export function hour24(hour: number, mark: string | undefined): number {
  if (!mark || hour > 12 || hour === 0) return hour;
  const afternoon = mark.toLowerCase().startsWith('p');
  if (hour === 12) return afternoon ? 12 : 0;
  return afternoon ? hour + 12 : hour;
}

/**
 * All kinds of space (no-break, narrow no-break, thin…) as one plain space, also a line break that a mail program put in; outer
 * space removed.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\s\p{Zs}\u200e\u200f\u202a-\u202e]+/gu, ' ').trim();
}
