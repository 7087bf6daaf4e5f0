import { DAY_MS } from '../../model/moments.ts';
import type { Say } from '../../words/words.ts';
import { calendarFile, compactDay, escapeText } from './ics.ts';

/**
 * A calendar file (RFC 5545) with one reminder on the 1st of every month, for any calendar program. `startDay` is
 * `YYYY-MM-DD`; the first reminder is the 1st on or after it. All-day events carry no time zone, so the day is the 1st
 * wherever the person is. Its texts are in the language of `say`. Throws on a day that does not exist.
 */
export function monthlyReminder(startDay: string, say: Say): string {
  const start = Date.parse(`${startDay}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(startDay) || new Date(start).toISOString().slice(0, 10) !== startDay) {
    throw new RangeError('A day is written YYYY-MM-DD.');
  }
  const first = firstOfMonth(start);
  const title = escapeText(say('guidance.reminder-title'));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Two Places//Monthly check//${say('basics.language').toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    // The same id every time: a calendar replaces the reminder instead of adding a second one.
    'UID:monthly-check@two-places.invalid',
    `DTSTAMP:${compactDay(start)}T000000Z`,
    `DTSTART;VALUE=DATE:${compactDay(first)}`,
    `DTEND;VALUE=DATE:${compactDay(first + DAY_MS)}`,
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1',
    `SUMMARY:${title}`,
    `DESCRIPTION:${escapeText(say('guidance.reminder-text'))}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${title}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return calendarFile(lines);
}

function firstOfMonth(ms: number): number {
  const date = new Date(ms);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return date.getUTCDate() === 1 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 1);
}
