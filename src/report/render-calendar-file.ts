import { createWords, type Language } from '../words/words.ts';

/**
 * A calendar file (RFC 5545) with a reminder on the 1st of every month, from the first one after `createdAt` (ms, UTC).
 * It has no time of day and no zone: the day is the day wherever the person is.
 */
export function renderCalendarFile(createdAt: number, language: Language): string {
  const say = createWords(language);
  const now = new Date(createdAt);
  const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1));
  const day = (date: Date): string => date.toISOString().slice(0, 10).replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Places//Monthly check//EN',
    'BEGIN:VEVENT',
    'UID:monthly-check@two-places.invalid',
    `DTSTAMP:${now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`,
    `DTSTART;VALUE=DATE:${day(first)}`,
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1',
    `SUMMARY:${escapeText(say('report.ics-title'))}`,
    `DESCRIPTION:${escapeText(say('report.ics-text'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are folded at 75 octets at most, never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
