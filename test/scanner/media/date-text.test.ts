import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, readDateText } from '../../../src/scanner/media/date-text.ts';

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
});
