import { DAY_MS } from '../../model/moments.ts';
import { calendarFile, compactDay, escapeText } from './ics.ts';

/** One all-day event. */
export interface DayEvent {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly title: string;
}

/**
 * A calendar file (RFC 5545) with some days of Apple's copy of the data, each with a reminder at nine in the morning. Saved
 * again with other days, a calendar replaces the events instead of adding more. Throws on a day that does not exist.
 */
export function appleCopyCalendar(events: readonly DayEvent[]): string {
  return calendarFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Places//Apple copy//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ day, title }, n) => {
      const start = Date.parse(`${day}T00:00:00Z`);
      return [
        'BEGIN:VEVENT',
        `UID:apple-copy-${n + 1}@two-places.invalid`,
        `DTSTAMP:${compactDay(start)}T000000Z`,
        `DTSTART;VALUE=DATE:${compactDay(start)}`,
        `DTEND;VALUE=DATE:${compactDay(start + DAY_MS)}`,
        `SUMMARY:${escapeText(title)}`,
        'TRANSP:TRANSPARENT',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        `DESCRIPTION:${escapeText(title)}`,
        'TRIGGER:PT9H',
        'END:VALARM',
        'END:VEVENT',
      ];
    }),
    'END:VCALENDAR',
  ]);
}
