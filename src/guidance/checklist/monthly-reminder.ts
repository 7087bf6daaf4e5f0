/**
 * A calendar file (RFC 5545) with one reminder on the 1st of every month, for any calendar program. `startDay` is
 * `YYYY-MM-DD`; the first reminder is the 1st on or after it. All-day events carry no time zone, so the day is the 1st
 * wherever the person is. Throws on a day that does not exist.
 */
export function monthlyReminder(startDay: string): string {
  const start = Date.parse(`${startDay}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(startDay) || new Date(start).toISOString().slice(0, 10) !== startDay) {
    throw new RangeError('A day is written YYYY-MM-DD.');
  }
  const first = firstOfMonth(start);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Two Places//Monthly check//EN',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    // The same id every time: a calendar replaces the reminder instead of adding a second one.
    'UID:monthly-check@two-places.invalid',
    `DTSTAMP:${compact(start)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(first + 86_400_000)}`,
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=1',
    'SUMMARY:Check that every photo is in two places',
    `DESCRIPTION:${escapeText('Get a new list of iCloud, scan your photo folder, and compare them in Two Places.\nThen look at what changed since last month.')}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Check that every photo is in two places',
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function firstOfMonth(ms: number): number {
  const date = new Date(ms);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return date.getUTCDate() === 1 ? Date.UTC(year, month, 1) : Date.UTC(year, month + 1, 1);
}

function compact(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10).replaceAll('-', '');
}

/** Text values escape backslash, comma, semicolon and line ends (RFC 5545, 3.3.11). */
function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, (char) => `\\${char}`).replaceAll('\n', '\\n');
}

/** Lines are at most 75 octets; a longer one goes on after a line end and one space. Our text is ASCII. */
function fold(line: string): string {
  const parts: string[] = [];
  for (let at = 0; at < line.length; ) {
    const length = at === 0 ? 75 : 74;
    parts.push(line.slice(at, at + length));
    at += length;
  }
  return parts.join('\r\n ');
}
