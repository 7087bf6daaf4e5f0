import { describe, expect, it } from 'vitest';
import { appleDateReader, parseAppleDate } from '../../../src/lists/dates/apple-date.ts';
import { utcMs } from '../../../src/lists/dates/calendar.ts';
import { excelSerial } from '../../../src/lists/dates/excel-serial.ts';
import { isoReader } from '../../../src/lists/dates/iso-date.ts';
import { monthNumber, parseTableDate, resolveEither } from '../../../src/lists/dates/table-date.ts';
import { folderDay } from '../../../src/lists/icloudpd/icloudpd-rows.ts';
import { parseListingLine } from '../../../src/lists/listing/listing-line.ts';
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
import { NOW } from '../../fixtures/lists/list-file.ts';

const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const SHORT = [
  'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  'jan. feb. mar. apr. mai jun. jul. aug. sept. okt. nov. dez.',
  'Jänner Feb Mär Apr Mai Jun Jul Aug Sept Oct Nov Dez',
  'Jan Feb Maerz Apr May Jun Jul Aug Sep Okt Nov Dec',
  'Jan Feb Mrz Apr May Jun Jul Aug Sep Okt Nov Dec',
].map((names) => names.split(' '));
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const weekday = (day: CalendarDay) => WEEKDAYS[new Date(dayMs(day)).getUTCDay()];
const [named, german] = [MONTH_NAMES, GERMAN].map(
  (names) =>
    ({ month }: CalendarDay) =>
      names[month - 1] ?? 'Smarch',
);
if (!named || !german) throw new Error('no names of months');

/** The day that a table says, or null. An `either` date is read in the order that is asked for. */
function tableDay(text: string, order: 'day-first' | 'month-first' = 'day-first'): number | null {
  const read = parseTableDate(text, NOW);
  const date = read?.kind === 'either' ? resolveEither(read.date, order, NOW) : read;
  return date?.kind === 'known' && 'ms' in date.time ? date.time.ms : null;
}

/** Every way of a list to write a day, and who reads it. Each gives the day at midnight, or null. */
const READERS: readonly (readonly [string, (day: CalendarDay) => number | null])[] = [
  ['the calendar', ({ year, month, day }) => utcMs(year, month, day)],
  ['Apple', (day) => parseAppleDate(`${named(day)} ${day.day},${day.year} 12:00 AM GMT`)?.ms ?? null],
  [
    'Apple, with the weekday',
    (day) => parseAppleDate(`${weekday(day)} ${named(day)} ${day.day}, ${day.year} 12:00 AM GMT`)?.ms ?? null,
  ],
  ['Apple, quickly', (day) => appleDateReader()(`${named(day)} ${day.day},${day.year} 12:00 AM GMT`)?.ms ?? null],
  ['ISO, quickly', (day) => isoReader()(`${ymd(day)}T00:00:00Z`)?.ms ?? null],
  ['ISO', (day) => tableDay(ymd(day))],
  ['EXIF', (day) => tableDay(`${ymd(day, ':')} 00:00:00`)],
  ['slashes', (day) => tableDay(ymd(day, '/'))],
  ['without signs', (day) => tableDay(ymd(day, ''))],
  ['dots', (day) => tableDay(`${day.day}.${day.month}.${day.year}`)],
  ['day first', (day) => tableDay(`${two(day.day)}/${two(day.month)}/${day.year}`)],
  ['month first', (day) => tableDay(`${two(day.month)}/${two(day.day)}/${day.year}`, 'month-first')],
  ['English words', (day) => tableDay(`${named(day)} ${day.day}, ${day.year}`)],
  ['German words', (day) => tableDay(`${day.day}. ${german(day)} ${day.year}`)],
  ['the date of Unix', (day) => tableDay(`${named(day).slice(0, 3)} ${day.day} 00:00:00 UTC ${day.year}`)],
  ['mail', (day) => tableDay(`${day.day} ${named(day).slice(0, 3)} ${day.year} 00:00:00 +0000`)],
  [
    'folders of icloudpd',
    (day) => {
      const found = folderDay(`photos/${ymd(day, '/')}`, NOW);
      return 'ms' in found ? found.ms : null;
    },
  ],
  [
    'dir of Windows, with dots',
    (day) => {
      const line = parseListingLine(`${two(day.day)}.${two(day.month)}.${day.year}  00:00         9 a.jpg`, NOW);
      return line?.kind === 'file' && line.date && 'ms' in line.date ? line.date.ms : null;
    },
  ],
];

describe.each(READERS)('%s', (_, read) => {
  it('reads the first and the last day of every month', () => {
    for (const day of EDGE_DAYS) expect(read(day), ymd(day)).toBe(dayMs(day));
  });

  it('reads no day that is none', () => {
    for (const day of NO_DAYS) expect(read(day), ymd(day)).toBeNull();
  });
});

describe('a clock', () => {
  const DAY = { year: 2024, month: 2, day: 29 };
  const CLOCKS: readonly (readonly [string, (hour: number, minute: number, second: number) => number | null])[] = [
    ['the calendar', (hour, minute, second) => utcMs(2024, 2, 29, hour, minute, second)],
    ['ISO, quickly', (...clock) => isoReader()(`2024-02-29T${clock.map(two).join(':')}`)?.ms ?? null],
    ['a table', (...clock) => tableDay(`2024-02-29 ${clock.map(two).join(':')}`)],
    ['without signs', (...clock) => tableDay(`20240229_${clock.map(two).join('')}`)],
    [
      'Apple, on a clock of 24 hours',
      (...clock) => parseAppleDate(`February 29,2024 ${clock.map(two).join(':')} GMT`)?.ms ?? null,
    ],
    [
      'Apple, with AM and PM',
      (hour, minute, second) => {
        const [twelve, half] = [hour % 12 || 12, hour < 12 ? 'AM' : 'PM'];
        const text = `${hour > 23 ? hour + 1 : twelve}:${two(minute)}:${two(second)} ${half}`;
        return parseAppleDate(`Thursday February 29,2024 ${text} GMT`)?.ms ?? null;
      },
    ],
  ];

  it.each(CLOCKS)('of %s is right at its edges', (_, read) => {
    for (const [hour, minute, second] of EDGE_CLOCKS)
      expect(read(hour, minute, second), `${hour}:${minute}:${second}`).toBe(
        dayMs(DAY) + ((hour * 60 + minute) * 60 + second) * 1000,
      );
    for (const clock of NO_CLOCKS) expect(read(...clock), clock.join(':')).toBeNull();
  });

  it('of every hour with AM and PM is read quickly as it is read slowly', () => {
    for (let hour = 1; hour <= 12; hour += 1)
      for (const half of ['AM', 'PM']) {
        const text = `Thursday February 29,2024 ${hour}:59 ${half} GMT`;
        const at = (hour % 12) + (half === 'PM' ? 12 : 0);
        expect(appleDateReader()(text)?.ms, text).toBe(dayMs(DAY) + (at * 60 + 59) * 60_000);
        expect(parseAppleDate(text)?.ms, text).toBe(dayMs(DAY) + (at * 60 + 59) * 60_000);
      }
  });
});

describe('names of months', () => {
  it.each([MONTH_NAMES, GERMAN, ...SHORT])('%s …', (...names) => {
    expect(names.map(monthNumber)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('of no month are none', () => {
    for (const word of ['', 'Monday', 'j', 'Brumaire', 'decembers']) expect(monthNumber(word)).toBeNull();
  });
});

describe('days of a spreadsheet', () => {
  const serial = (day: CalendarDay) => dayMs(day) / 86_400_000 + 25_569;
  const at = (text: string) => {
    const time = excelSerial(text);
    return time && 'ms' in time ? [time.kind, time.ms] : null;
  };

  it('are right on the first and the last day of every month', () => {
    for (const day of EDGE_DAYS) {
      expect(at(String(serial(day))), ymd(day)).toEqual(['day', dayMs(day)]);
      expect(at(`${serial(day)}.5`), ymd(day)).toEqual(['wall', dayMs(day) + 43_200_000]);
      expect(at(`${serial(day)},99999`), ymd(day)).toEqual(['wall', dayMs(day) + 86_399_000]);
    }
  });

  it('are a second behind five digits, and a minute behind fewer', () => {
    expect(excelSerial('45351.12345')).toMatchObject({ precision: 'second' });
    expect(excelSerial('45351.1234')).toMatchObject({ precision: 'minute' });
    expect(excelSerial('45351.000')).toMatchObject({ precision: 'day' });
    for (const text of ['19999', '80000', '2024', '453510', '45351.', '45351.1234567890123456'])
      expect(excelSerial(text), text).toBeNull();
    for (const text of ['20000', '79999']) expect(excelSerial(text), text).not.toBeNull();
  });
});

describe('a zone', () => {
  it.each([
    ['Z', 0],
    ['+00:00', 0],
    ['+14:00', -14 * 60],
    ['-12:00', 12 * 60],
    ['+05:45', -(5 * 60 + 45)],
    ['-03:30', 3 * 60 + 30],
  ])('%s moves the moment', (zone, minutes) => {
    const wall = Date.UTC(2024, 1, 29, 12, 0, 0);
    expect(isoReader()(`2024-02-29T12:00:00${zone}`)?.ms).toBe(wall + minutes * 60_000);
    expect(tableDay(`2024-02-29 12:00:00${zone}`)).toBe(wall + minutes * 60_000);
  });

  it('that is none leaves no moment', () => {
    for (const zone of ['+14:01', '-15:00', '+1', '+1:00', '+0100x', 'X']) {
      expect(isoReader()(`2024-02-29T12:00:00${zone}`), zone).toBeNull();
    }
    expect([tableDay('2024-02-29 12:00:00+14:01'), tableDay('2024-02-29 12:00:00-15:00')]).toEqual([null, null]);
  });
});

describe('dates of dir', () => {
  const dateOf = (written: string) => {
    const line = parseListingLine(`${written}         9 a.jpg`, NOW);
    if (line?.kind !== 'file') throw new Error(`not a file: ${written}`);
    return line.date && 'ms' in line.date ? new Date(line.date.ms).toISOString().slice(0, 16) : null;
  };

  it('that are of two days are of none', () => {
    for (const sign of ['/', '-']) {
      for (const written of [`06${sign}04${sign}2022  12:11`, `12${sign}11${sign}2022  12:11`])
        expect(dateOf(written), written).toBeNull();
      expect(dateOf(`13${sign}12${sign}2022  12:11`)).toBe('2022-12-13T12:11');
    }
  });

  it('with a month above twelve in front of the day are none', () => {
    expect(dateOf('06/14/2022  12:11')).toBeNull();
    expect(dateOf('14/14/2022  12:11')).toBeNull();
  });

  it('with the year first, or with dots, are one day', () => {
    expect(dateOf('2022/06/04  12:11')).toBe('2022-06-04T12:11');
    expect(dateOf('2022-06-04  12:11')).toBe('2022-06-04T12:11');
    expect(dateOf('04.06.2022  12:11')).toBe('2022-06-04T12:11');
  });
});
