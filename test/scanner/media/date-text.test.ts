import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calendarDay,
  dayAtMidnight,
  fractionMs,
  readDateText,
  readMailDate,
} from '../../../src/scanner/media/date-text.ts';

describe('dates as text', () => {
  test('the form of cameras and the form of programs mean the same', () => {
    const part = (max: number) => fc.nat(max).map((n) => String(n).padStart(2, '0'));
    const date = fc.tuple(fc.integer({ min: 1700, max: 2300 }), part(14), part(33), part(25), part(61), part(61));
    fc.assert(
      fc.property(date, ([year, month, day, hour, minute, second]) => {
        const cameras = readDateText(`${year}:${month}:${day} ${hour}:${minute}:${second}`);
        // One more blank in front, and every form is looked for.
        expect(cameras).toEqual(readDateText(` ${year}:${month}:${day} ${hour}:${minute}:${second}`));
        expect(cameras).toEqual(readDateText(`${year}-${month}-${day}T${hour}:${minute}:${second}`));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(['2023:06:01 1x:34:56', '2023:06:0  12:34:56', '-023:06:01 12:34:56', '2023:06:01 12:34:5\0'])(
    '"%s" is no date of a camera',
    (text) => {
      expect(readDateText(text)?.precision).not.toBe('second');
    },
  );

  test('a day is one of the calendar', () => {
    const fromCalendar = (year: number, month: number, day: number) => {
      const date = new Date(Date.UTC(year, month - 1, day));
      return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
    };
    const years = fc.integer({ min: 1800, max: 2400 });
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (year, month, day) => {
        expect(calendarDay(year, month, day)).toBe(fromCalendar(year, month, day));
      }),
      { numRuns: 3000 },
    );
    const wrong: readonly (readonly [number, number, number])[] = [
      ...([
        [1799, 1, 1],
        [2023, 0, 1],
        [2023, 13, 1],
        [2023, 1, 0],
        [Number.NaN, 1, 1],
      ] as const),
    ];
    for (const [year, month, day] of wrong) expect(calendarDay(year, month, day)).toBeNull();
  });

  const utc = (text: string) => Date.parse(`${text}Z`);
  const written = (text: string, precision: string, offsetMinutes: number | null = null) => ({
    wallMs: utc(text),
    precision,
    offsetMinutes,
  });

  test.each([
    ['2023:06:01 12:34:56', written('2023-06-01T12:34:56', 'second')],
    ['2023-06-01T12:34:56.5+0200', written('2023-06-01T12:34:56.500', 'second', 120)],
    ['2023-06-01 12:34:56,123Z', written('2023-06-01T12:34:56.123', 'second', 0)],
    ['2023/6/1 1:02', written('2023-06-01T01:02:00', 'minute')],
    ['2023.06.01', written('2023-06-01T00:00:00', 'day')],
    ['  2023-06-01  ', written('2023-06-01T00:00:00', 'day')],
    ['2023-06-01 00:00:00', written('2023-06-01T00:00:00', 'second')],
    ['2023-06-01 23:59:59', written('2023-06-01T23:59:59', 'second')],
    ['2023-06-01 12:34:56 AM', written('2023-06-01T00:34:56', 'second')],
    ['2023-06-01 12:34:56 PM', written('2023-06-01T12:34:56', 'second')],
    ['2023-06-01 01:34:56 a.m.', written('2023-06-01T01:34:56', 'second')],
    ['2023-06-01 01:34:56pm', written('2023-06-01T13:34:56', 'second')],
    ['2023-06-01 11:34 PM', written('2023-06-01T23:34:00', 'minute')],
    ['2023-06-01 13:34:56 PM', written('2023-06-01T13:34:56', 'second')],
    ['2023-06-01 00:34:56 PM', written('2023-06-01T00:34:56', 'second')],
    ['2023-06-01 12:34:56 -03:30', written('2023-06-01T12:34:56', 'second', -210)],
    ['2023-06-01 12:34:56 nonsense', written('2023-06-01T12:34:56', 'second')],
    ['2023-06-01 nonsense', null],
    ['2023-06-01 24:00:00', null],
    ['2023-06-01 23:60:00', null],
    ['2023-06-01 23:59:60', null],
    ['2023:06:01 24:00:00', null],
    ['2023:06:01 23:60:00', null],
    ['2023:06:01 23:59:60', null],
    ['2023:06:31 12:00:00', null],
    ['0000:00:00 00:00:00', null],
    ['    :  :     :  :  ', null],
    ['June 2023', null],
    ['', null],
  ])('"%s"', (text, expected) => {
    expect(readDateText(text)).toEqual(expected);
  });

  test.each([
    ['Sun, 27 Sep 2015 16:29:28 GMT', written('2015-09-27T16:29:28', 'second', 0)],
    ['Sun, 27 Sep 2015 16:29:28 UT', written('2015-09-27T16:29:28', 'second', 0)],
    ['27 sep 2015 16:29:28 UTC', written('2015-09-27T16:29:28', 'second', 0)],
    ['27 September 2015 16:29:28', written('2015-09-27T16:29:28', 'second')],
    ['1 Jan 2015 16:29 -0500', written('2015-01-01T16:29:00', 'minute', -300)],
    ['31 Dec 2015 16:29:28 +0530', written('2015-12-31T16:29:28', 'second', 330)],
    ['27 Foo 2015 16:29:28', null],
    ['27 2015 16:29:28', null],
    ['', null],
  ])('of a mail: "%s"', (text, expected) => {
    expect(readMailDate(text)).toEqual(expected);
  });

  test('at midnight is a day, where a time has to be written; a millisecond later it is none', () => {
    const midnight = written('2023-06-01T00:00:00', 'second', 120);
    expect(dayAtMidnight({ ...midnight, precision: 'second' })).toEqual(written('2023-06-01T00:00:00', 'day'));
    const later = { ...midnight, wallMs: midnight.wallMs + 1, precision: 'second' } as const;
    expect(dayAtMidnight(later)).toEqual(later);
    expect(dayAtMidnight(null)).toBeNull();
  });

  test.each([
    ['5', 500],
    ['64', 640],
    ['935476', 935],
    ['001', 1],
    ['5\0', 500],
    [' 25 ', 250],
    ['', 0],
    ['-5', 0],
    ['5x', 0],
    [null, 0],
  ])('a fraction of %j is %i ms', (digits, ms) => {
    expect(fractionMs(digits)).toBe(ms);
  });
});
