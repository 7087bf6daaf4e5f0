import { describe, expect, it } from 'vitest';
import { calendarDay, readDateText, readOffset } from '../../../src/scanner/media/date-text.ts';
import { timeFromName } from '../../../src/scanner/names/time-from-name.ts';
import {
  type CalendarDay,
  dayMs,
  EDGE_CLOCKS,
  EDGE_DAYS,
  MONTH_NAMES,
  NO_CLOCKS,
  NO_DAYS,
  two,
  ymd,
} from '../../fixtures/calendar-days.ts';
import { makeAviFilm } from '../../fixtures/media/more-formats.ts';
import { factsOf } from './facts-of.ts';

const written = (text: string) => readDateText(text)?.wallMs ?? null;
const inName = (name: string) => {
  const time = timeFromName(name);
  return time && 'ms' in time ? time.ms : null;
};

const READERS: readonly (readonly [string, (day: CalendarDay) => number | null])[] = [
  ['the calendar', ({ year, month, day }) => calendarDay(year, month, day)],
  ['a camera', (day) => written(`${ymd(day, ':')} 00:00:00`)],
  ['a program', (day) => written(`${ymd(day)}T00:00:00`)],
  ['a program that knows the day', (day) => written(ymd(day))],
  ['slashes', (day) => written(`${ymd(day, '/')} 12:00:00 AM`)],
  ['the name of a phone', (day) => inName(`IMG_${ymd(day, '')}_000000.jpg`)],
  ['the name of a messenger', (day) => inName(`IMG-${ymd(day, '')}-WA0001.jpg`)],
  ['the name of a screenshot', (day) => inName(`Screenshot ${ymd(day)} at 12.00.00 AM.png`)],
  [
    'the name of a recording, the month first',
    (day) => inName(`ScreenRecording_${two(day.month)}-${two(day.day)}-${day.year} 00-00-00_1.mov`),
  ],
  ['a name in two digits', (day) => inName(`${ymd(day).slice(2)} 00-00-00 1234.jpg`)],
];

describe.each(READERS)('%s', (_, read) => {
  it('says the first and the last day of every month', () => {
    for (const day of EDGE_DAYS) expect(read(day), ymd(day)).toBe(dayMs(day));
  });

  it('says no day that is none', () => {
    for (const day of NO_DAYS) expect(read(day), ymd(day)).toBeNull();
  });
});

describe('a clock', () => {
  const DAY = { year: 2024, month: 2, day: 29 };
  const CLOCKS: readonly (readonly [string, (hour: number, minute: number, second: number) => number | null])[] = [
    ['a camera', (...clock) => written(`2024:02:29 ${clock.map(two).join(':')}`)],
    ['a program', (...clock) => written(`2024-02-29T${clock.map(two).join(':')}`)],
    ['a name', (...clock) => inName(`IMG_20240229_${clock.map(two).join('')}.jpg`)],
    [
      'AM and PM',
      (hour, minute, second) =>
        written(
          `2024-02-29 ${hour > 23 ? 24 : hour % 12 || 12}:${two(minute)}:${two(second)} ${hour < 12 ? 'AM' : 'PM'}`,
        ),
    ],
    [
      'AM and PM in a name',
      (hour, minute, second) =>
        inName(
          `Screenshot 2024-02-29 at ${hour > 23 ? 24 : hour % 12 || 12}.${two(minute)}.${two(second)} ${hour < 12 ? 'AM' : 'PM'}.png`,
        ),
    ],
  ];

  it.each(CLOCKS)('of %s is right at its edges', (_, read) => {
    for (const [hour, minute, second] of EDGE_CLOCKS)
      expect(read(hour, minute, second), `${hour}:${minute}:${second}`).toBe(
        dayMs(DAY) + ((hour * 60 + minute) * 60 + second) * 1000,
      );
    for (const clock of NO_CLOCKS) expect(read(...clock), clock.join(':')).toBeNull();
  });
});

describe('years', () => {
  it('are those in which there are photos', () => {
    expect(calendarDay(1799, 12, 31)).toBeNull();
    expect(calendarDay(1800, 1, 1)).toBe(Date.UTC(1800, 0, 1));
    // A century has a leap day every fourth time.
    expect([calendarDay(1900, 2, 29), calendarDay(2100, 2, 29)]).toEqual([null, null]);
    expect(calendarDay(2400, 2, 29)).toBe(Date.UTC(2400, 1, 29));
  });

  it('in a name begin when devices named files by their clocks', () => {
    expect(inName('IMG_19891231_120000.jpg')).toBeNull();
    expect(inName('IMG_19900101_120000.jpg')).toBe(Date.UTC(1990, 0, 1, 12));
  });
});

describe('a zone', () => {
  it.each<[string, number | null]>([
    ['+14:00', 840],
    ['-12:00', -720],
    ['+05:45', 345],
    ['-0330', -210],
    ['+5', 300],
    ['Z', 0],
    ['-00:00', 0],
    ['+14:01', null],
    ['-15:00', null],
    ['+05:60', null],
    ['5', null],
    ['', null],
  ])('%s', (text, minutes) => expect(readOffset(text)).toBe(minutes));
});

describe('the date of a camera that writes names of months', () => {
  it('is right in every month', async () => {
    for (const day of EDGE_DAYS.filter(({ year }) => year === 2024)) {
      const idit = `Mon ${MONTH_NAMES[day.month - 1]?.slice(0, 3)} ${String(day.day).padStart(2)} 23:59:59 ${day.year}`;
      const facts = await factsOf(makeAviFilm({ idit, bytes: 500 }));
      expect(facts.captured, idit).toMatchObject({ ms: dayMs(day) + 86_399_000 });
    }
  });
});
