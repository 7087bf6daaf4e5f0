import { describe, expect, it } from 'vitest';
import { hour24, plainSpaces, utcMs } from '../../../src/lists/dates/calendar.ts';
import { fromCoreData } from '../../../src/lists/dates/core-data.ts';
import { excelSerial } from '../../../src/lists/dates/excel-serial.ts';
import { isoReader } from '../../../src/lists/dates/iso-date.ts';
import { monthNumber, parseTableDate } from '../../../src/lists/dates/table-date.ts';

// Every name of every month and weekday, and the edges of clocks, zones and years: a wrong month is worse than none.

const NOW = Date.UTC(2026, 10, 22, 12);
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'january february march april may june july august september october november december',
  'English, short': 'jan feb mar apr may jun jul aug sep oct nov dec',
  German: 'januar februar märz april mai juni juli august september oktober november dezember',
  'German, short': 'jän feb mär apr mai jun jul aug sep okt nov dez',
  French: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'French, short': 'janv févr mars avr mai juin juil août sept oct nov déc',
  Spanish: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'Spanish, short': 'ene feb mar abr may jun jul ago sept oct nov dic',
  Italian: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'Italian, short': 'gen feb mar apr mag giu lug ago set ott nov dic',
  Portuguese: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'Portuguese, short': 'jan fev mar abr mai jun jul ago set out nov dez',
  Dutch: 'januari februari maart april mei juni juli augustus september oktober november december',
  'Dutch, short': 'jan feb mrt apr mei jun jul aug sep okt nov dec',
};

describe('the months of every language', () => {
  it.each(Object.entries(LANGUAGES))('%s', (language, words) => {
    const numbers = words.split(' ').map((word) => (word === 'jän' ? 1 : monthNumber(word)));
    expect(numbers, language).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  it('in capitals, with a point, in either form of their letters; and other spellings', () => {
    expect(['MÄRZ', 'Mär.', 'ma\u0308rz', 'Jänner', 'maerz', 'mrz', 'aout', 'fév'].map(monthNumber)).toEqual([
      3, 3, 3, 1, 3, 3, 8, 2,
    ]);
    expect(['', 'm', 'brumaire', 'ma'].map(monthNumber)).toEqual([null, null, null, null]);
  });
});

describe('weekdays', () => {
  // 5 to 11 June 2022, from Sunday.
  const days = [
    'Sun Sunday So Sonntag',
    'Mon Monday Mo Montag',
    'Tue Tues Tuesday Di Dienstag',
    'Wed Wednesday Mi Mittwoch',
    'Thu Thur Thurs Thursday Do Donnerstag',
    'Fri Friday Fr Freitag',
    'Sat Saturday Sa Samstag Sonnabend',
  ];
  it.each(days.map((names, i) => [names, i] as const))('%s', (names, i) => {
    for (const name of names.split(' ')) {
      const text = (day: number) => parseTableDate(`${name}, ${day} June 2022 12:11`, NOW);
      expect(text(5 + i), name).toMatchObject({ kind: 'known', time: { ms: Date.UTC(2022, 5, 5 + i, 12, 11) } });
      expect(text(6 + i), name).toBeNull();
    }
  });

  it('are those of the place where the photo was taken', () => {
    const late = parseTableDate('Sun, 05 Jun 2022 01:00:00 +0200', NOW);
    expect(late).toMatchObject({ time: { ms: Date.UTC(2022, 5, 4, 23), offsetMinutes: 120 } });
    expect(parseTableDate('Sat, 04 Jun 2022 01:00:00 +0200', NOW)).not.toBeNull();
    expect(parseTableDate('Sat, 05 Jun 2022 01:00:00 +0200', NOW)).toBeNull();
  });
});

describe('the calendar', () => {
  it('has the days that there are', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [i, length] of lengths.entries()) {
      expect(utcMs(2023, i + 1, length)).toBe(Date.UTC(2023, i, length));
      expect(utcMs(2023, i + 1, length + 1)).toBeNull();
    }
    expect([utcMs(2024, 2, 29), utcMs(2000, 2, 29), utcMs(1900, 2, 29), utcMs(2023, 2, 29)]).toEqual([
      Date.UTC(2024, 1, 29),
      Date.UTC(2000, 1, 29),
      null,
      null,
    ]);
    expect([utcMs(2023, 0, 1), utcMs(2023, 13, 1), utcMs(2023, 1, 0), utcMs(2023, 1, 32), utcMs(50, 1, 1)]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('has the hours, minutes and seconds that there are', () => {
    expect(utcMs(2023, 1, 1, 23, 59, 59)).toBe(Date.UTC(2023, 0, 1, 23, 59, 59));
    expect([utcMs(2023, 1, 1, 24), utcMs(2023, 1, 1, 0, 60), utcMs(2023, 1, 1, 0, 0, 60)]).toEqual([null, null, null]);
  });

  it('has twelve hours twice, and says nothing past twelve', () => {
    const hours = (mark: string | undefined) => [0, 1, 11, 12, 13, 23].map((hour) => hour24(hour, mark));
    expect(hours('AM')).toEqual([0, 1, 11, 0, 13, 23]);
    expect(hours('pm')).toEqual([0, 13, 23, 12, 13, 23]);
    expect(hours(undefined)).toEqual([0, 1, 11, 12, 13, 23]);
    expect(plainSpaces('\u00a0a\u202f \n b\u200e ')).toBe('a b');
  });
});

describe('clocks and zones', () => {
  const time = (text: string) => {
    const read = parseTableDate(text, NOW);
    return read?.kind === 'known' ? read.time : read;
  };

  it('reach fourteen hours from Greenwich', () => {
    expect(time('2022-06-04 12:11:09+14:00')).toMatchObject({ offsetMinutes: 840 });
    expect(time('2022-06-04 12:11:09-14:00')).toMatchObject({ offsetMinutes: -840 });
    expect(time('2022-06-04 12:11:09+14:01')).toBeNull();
    expect(time('2022-06-04 12:11:09-14:01')).toBeNull();
    expect(time('2022-06-04 12:11:09+5')).toMatchObject({ offsetMinutes: 300 });
    expect(time('2022-06-04 12:11:09+0530')).toMatchObject({ offsetMinutes: 330 });
    expect(time('2022-06-04 12:11:09 GMT-03')).toMatchObject({ offsetMinutes: -180 });
    for (const [zone, minutes] of [
      ['CET', 60],
      ['MEZ', 60],
      ['CEST', 120],
      ['mesz', 120],
    ] as const)
      expect(time(`2022-06-04 12:11:09 ${zone}`), zone).toMatchObject({ offsetMinutes: minutes });
  });

  it('of two digits a year is of this century until next year', () => {
    expect(['26', '27', '99', '00'].map((year) => time(`04.06.${year}`))).toMatchObject([
      { ms: Date.UTC(2026, 5, 4) },
      { ms: Date.UTC(1927, 5, 4) },
      { ms: Date.UTC(1999, 5, 4) },
      { ms: Date.UTC(2000, 5, 4) },
    ]);
  });

  it('since 1970 are seconds, or thousandths to thousand millionths of them', () => {
    const ms = Date.UTC(2022, 5, 4, 12, 11, 9);
    for (const text of [`${ms / 1000}`, `${ms}`, `${ms}000`, `${ms}000000`, `${ms / 1000}.0`])
      expect(time(text), text).toEqual({ kind: 'instant', ms, offsetMinutes: null, precision: 'second' });
    expect(time(`${ms / 1000}.25`)).toMatchObject({ ms: ms + 250 });
    expect([time('165434466'), time('16543446690'), time(`${ms}00`)]).toEqual([null, null, null]);
  });

  it('of Apple’s databases begin with 2001, of spreadsheets with 1900', () => {
    expect(fromCoreData('0')).toBe(String(Date.UTC(2001, 0, 1) / 1000));
    expect(fromCoreData('676030269,5')).toBe('1654337469.5');
    expect(fromCoreData('676030269.1234')).toBe('1654337469.123');
    expect([fromCoreData('2022-06-04'), fromCoreData(''), fromCoreData('12345678901')]).toEqual([
      '2022-06-04',
      '',
      '12345678901',
    ]);
    const day = { kind: 'day', ms: Date.UTC(2022, 5, 4), precision: 'day' };
    expect([excelSerial('44716'), excelSerial('44716.000'), excelSerial('44716,0')]).toEqual([day, day, day]);
    expect(excelSerial('44716.5')).toEqual({ kind: 'wall', ms: Date.UTC(2022, 5, 4, 12), precision: 'minute' });
    expect(excelSerial('44716.50774')).toEqual({
      kind: 'wall',
      ms: Date.UTC(2022, 5, 4, 12, 11, 9),
      precision: 'second',
    });
    expect(['20000', '79999', '19999', '80000', '4471', '447160'].map((text) => excelSerial(text) !== null)).toEqual([
      ...[true, true],
      ...[false, false, false, false],
    ]);
  });
});

describe('the quick reader of ISO moments', () => {
  const read = isoReader();
  const AT = Date.UTC(2022, 5, 4, 12, 11, 9);
  it.each([
    ['2022-06-04T12:11:09', { ms: AT, zone: null }],
    ['2022-06-04 12:11:09', { ms: AT, zone: null }],
    ['2022-06-04T12:11:09.5', { ms: AT, zone: null }],
    ['2022-06-04T12:11:09Z', { ms: AT, zone: 'utc' }],
    ['2022-06-04T12:11:09.123456+02:00', { ms: AT - 7_200_000, zone: 120 }],
    ['2022-06-04T12:11:09-03:30', { ms: AT + 12_600_000, zone: -210 }],
    ['2022-06-04T12:11:09+14:00', { ms: AT - 50_400_000, zone: 840 }],
    ['2022-06-04T23:59:59', { ms: Date.UTC(2022, 5, 4, 23, 59, 59), zone: null }],
    ['2022-06-04T00:00:00', { ms: Date.UTC(2022, 5, 4), zone: null }],
  ])('%s', (text, moment) => {
    expect(read(text)).toEqual(moment);
    expect(read(text)).toEqual(moment);
  });

  it.each([
    '2022-06-04T12:11:09+14:01',
    '2022-06-04T12:11:09+0200',
    '2022-06-04T12:11:09.',
    '2022-06-04T12:11:09.Z',
    '2022-06-04T12:11:09Zx',
    '2022-06-04T12:11:09 Z',
    '2022-06-04T24:11:09',
    '2022-06-04T12:60:09',
    '2022-06-04T12:11:60',
    '2022-06-04X12:11:09',
    '2022-06-04T12-11:09',
    '2022-06-04T12:11-09',
    '2022-06-04T12:11:0x',
    '2022-06-04T12:11:0',
    '2022-06-31T12:11:09',
    '2022/06/04T12:11:09',
    '2022-06-04T12:11:09+02:0x',
  ])('leaves %s to the slow one', (text) => {
    expect(read(text)).toBeNull();
    expect(read(text)).toBeNull();
  });
});
