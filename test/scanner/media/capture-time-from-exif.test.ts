import { describe, expect, test } from 'vitest';
import { captureTimeFromExif, type ExifTimeTexts } from '../../../src/scanner/media/capture-time-from-exif.ts';

const NONE: ExifTimeTexts = {
  original: null,
  created: null,
  offsetOriginal: null,
  offsetCreated: null,
  fractionOriginal: null,
  fractionCreated: null,
  gpsDate: null,
  gpsTime: [],
};
const read = (texts: Partial<ExifTimeTexts>) => captureTimeFromExif({ ...NONE, ...texts });
const noon = '2023:06:01 12:00:00';
const NOON = Date.UTC(2023, 5, 1, 12);
const instant = (ms: number, offsetMinutes: number | null) => ({
  kind: 'instant',
  ms,
  offsetMinutes,
  precision: 'second',
});
const wall = (ms: number) => ({ kind: 'wall', ms, precision: 'second' });

describe('zone', () => {
  test('none: a wall clock', () => expect(read({ original: noon })).toEqual(wall(NOON)));

  test.each([
    ['+02:00', 120],
    ['-04:00', -240],
    ['Z', 0],
    ['+00:00', 0],
    ['-00:00', 0],
    ['+05:45', 345],
    ['+14:00', 840],
    ['+0900', 540],
    ['+02:00\0', 120],
  ])('%s: an instant', (offset, minutes) => {
    const expected = instant(NOON - minutes * 60_000, minutes);
    expect(read({ original: noon, offsetOriginal: offset })).toEqual(expected);
    expect(read({ created: noon, offsetCreated: offset })).toEqual(expected);
  });

  test.each(['+15:00', '+2', 'CEST', '   :  ', '', '+99:99', '+02:60'])(
    '"%s" is no zone of a clock, or a short one',
    (offset) => {
      const time = read({ original: noon, offsetOriginal: offset });
      expect(time).toEqual(offset === '+2' ? instant(NOON - 7_200_000, 120) : wall(NOON));
    },
  );

  test('each date has its own zone', () => {
    expect(read({ original: noon, offsetCreated: '+09:00' })).toEqual(wall(NOON));
    expect(read({ created: noon, offsetOriginal: '+09:00' })).toEqual(wall(NOON));
  });

  test('a zone in the date itself wins over all', () => {
    expect(read({ original: `${noon}+03:00`, offsetOriginal: '+01:00' })).toMatchObject({ offsetMinutes: 180 });
  });
});

describe('satellites', () => {
  const gps = (time: [number, number, number], date = '2023:06:01') => ({
    original: noon,
    gpsDate: date,
    gpsTime: time,
  });

  test.each([
    ['UTC+2', [10, 0, 3], '2023:06:01', 120],
    ['UTC', [11, 59, 10], '2023:06:01', 0],
    ['UTC-7', [19, 0, 0], '2023:06:01', -420],
    ['Nepal', [6, 15, 10], '2023:06:01', 345],
    ['UTC+13, the day before', [23, 0, 0], '2023:05:31', 780],
    ['a fix a minute old', [9, 59, 0], '2023:06:01', 120],
  ] as const)('tell the zone: %s', (_, time, date, minutes) => {
    expect(read(gps([...time], date))).toEqual(instant(NOON - minutes * 60_000, minutes));
  });

  test.each([
    ['a fix twelve minutes old', [9, 48, 0], '2023:06:01'],
    ['a fix an hour and two minutes old', [8, 58, 0], '2023:06:01'],
    ['a quarter of an hour that no zone has', [10, 15, 0], '2023:06:01'],
    ['another day', [10, 0, 0], '2023:06:03'],
    ['no time', [], '2023:06:01'],
    ['an impossible time', [25, 0, 0], '2023:06:01'],
    ['an impossible day', [10, 0, 0], '2023:02:31'],
    ['the zero of a clock', [0, 0, 0], '1980:01:01'],
  ] as const)('do not tell it: %s', (_, time, date) => {
    expect(read({ original: noon, gpsDate: date, gpsTime: [...time] })).toEqual(wall(NOON));
  });

  test('a written zone wins', () => {
    expect(read({ ...gps([10, 0, 0]), offsetOriginal: '+05:00' })).toMatchObject({ offsetMinutes: 300 });
  });

  test('alone they are an instant without a zone', () => {
    const time = read({ gpsDate: '2023:06:01', gpsTime: [10, 0, 5.5] });
    expect(time).toEqual(instant(Date.UTC(2023, 5, 1, 10, 0, 5, 500), null));
  });
});

describe('dates', () => {
  test.each([
    '0000:00:00 00:00:00',
    '    :  :     :  :  ',
    '',
    'yesterday',
    '1904:01:01 00:00:00',
    '1970:01:01 00:00:00',
    '1980:01:01 00:00:00',
    '2001:01:01 00:00:00',
    '2023:02:30 12:00:00',
    '2023:13:01 12:00:00',
    '2023:06:01 24:00:00',
    '2023:06:01 12:60:00',
    '2743924:01:01 00:00:00',
    '9999:12:31 23:59:59',
  ])('"%s" is unknown', (original) => {
    expect(read({ original })).toEqual({ kind: 'unknown' });
    // …and the second date, or the satellites, help out.
    expect(read({ original, created: noon, offsetCreated: '+02:00' })).toEqual(instant(NOON - 7_200_000, 120));
    expect(read({ original, gpsDate: '2023:06:01', gpsTime: [12, 0, 0] })).toEqual(instant(NOON, null));
  });

  test.each([
    ['5', 500],
    ['64', 640],
    ['054', 54],
    ['935476', 935],
    ['00', 0],
    ['12\0', 120],
    ['x', 0],
  ])('a fraction of "%s" is %d ms', (fractionOriginal, ms) => {
    expect(read({ original: noon, fractionOriginal })).toEqual(wall(NOON + ms));
  });

  test('a date without seconds is known to the minute, without a time to the day', () => {
    expect(read({ original: '2023:06:01 12:00', offsetOriginal: 'Z' })).toEqual({
      ...instant(NOON, 0),
      precision: 'minute',
    });
    expect(read({ original: '2023:06:01' })).toEqual({ kind: 'day', ms: Date.UTC(2023, 5, 1), precision: 'day' });
  });

  test.each([
    ['2001:01:01 00:00:01', Date.UTC(2001, 0, 1, 0, 0, 1)],
    ['1980:01:01 12:00:00', Date.UTC(1980, 0, 1, 12)],
    ['1970:01:01 00:03:27', Date.UTC(1970, 0, 1, 0, 3, 27)],
    ['2000:12:31 23:59:59', Date.UTC(2000, 11, 31, 23, 59, 59)],
  ])('%s is no zero of a clock', (original, ms) => {
    expect(read({ original })).toEqual(wall(ms));
  });

  test('the zero of a clock in another zone is one as well', () => {
    expect(read({ original: '1970:01:01 01:00:00', offsetOriginal: '+01:00' })).toEqual({ kind: 'unknown' });
    expect(read({ original: '1970:01:01 01:00:00' })).toEqual(wall(Date.UTC(1970, 0, 1, 1)));
  });

  test.each([
    ['01:34:56 PM', 13],
    ['01:34:56PM', 13],
    ['01:34:56 p.m.', 13],
    ['12:34:56 PM', 12],
    ['12:34:56 AM', 0],
    ['01:34:56 am', 1],
    ['13:34:56 PM', 13],
    ['01:34:56', 1],
  ])('a clock of twelve hours: %s', (text, hour) => {
    expect(read({ original: `2023:06:01 ${text}` })).toEqual(wall(Date.UTC(2023, 5, 1, hour, 34, 56)));
  });

  test('a date of a scanned photo before 1900 is kept', () => {
    expect(read({ original: '1887:05:02 10:00:00' })).toEqual(wall(Date.UTC(1887, 4, 2, 10)));
  });
});
