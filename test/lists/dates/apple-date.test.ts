import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appleDateReader, isNoDate, parseAppleDate } from '../../../src/lists/dates/apple-date.ts';
import { appleDate } from '../../fixtures/lists/apple-rows.ts';

const NOON = Date.UTC(2022, 5, 4, 12, 11);

describe('dates of Apple’s export', () => {
  it.each([
    ['Saturday June 4,2022 12:11 PM GMT', NOON],
    ['Saturday June 4, 2022 12:11 PM GMT', NOON],
    ['Saturday June 4,2022 12:11\u202fPM GMT', NOON],
    ['Saturday\u00a0June 4,2022 12:11 PM\u2009GMT', NOON],
    ['Saturday June 4,2022 12:11 pm', NOON],
    ['June 4, 2022 at 12:11 PM', NOON],
    ['Saturday June 4,2022 12:11 AM GMT', Date.UTC(2022, 5, 4, 0, 11)],
    ['Saturday June 4,2022 1:05 PM GMT', Date.UTC(2022, 5, 4, 13, 5)],
    ['Saturday June 4,2022 14:00 PM GMT', Date.UTC(2022, 5, 4, 14, 0)],
    ['Saturday June 4,2022 14:00 GMT', Date.UTC(2022, 5, 4, 14, 0)],
    ['Saturday June 4,2022 00:30 GMT', Date.UTC(2022, 5, 4, 0, 30)],
    ['Saturday June 4,2022 12:11 GMT', NOON],
    ['Saturday June 4,2022 0:05 PM GMT', Date.UTC(2022, 5, 4, 0, 5)],
    ['saturday JUNE 4,2022 12:11 PM UTC', NOON],
    ['Saturday June 4,2022 12:11 P.M. Z', NOON],
  ])('reads %s', (text, ms) => {
    expect(parseAppleDate(text)).toEqual({ ms, precision: 'minute' });
  });

  it('keeps seconds when there are any', () => {
    expect(parseAppleDate('Saturday June 4,2022 12:11:09 PM GMT')).toEqual({ ms: NOON + 9000, precision: 'second' });
  });

  it.each([
    ['Sunday June 4,2022 12:11 PM GMT'],
    ['Samstag June 4,2022 12:11 PM GMT'],
    ['Saturday Juni 4,2022 12:11 PM GMT'],
    ['Thursday February 30,2023 1:00 AM GMT'],
    ['Saturday June 4,2022 25:11 GMT'],
    ['Saturday June 4,2022 12:61 PM GMT'],
    ['Saturday June 4,2022'],
    ['2022-06-04 12:11'],
    [''],
  ])('does not read %j', (text) => {
    expect(parseAppleDate(text)).toBeNull();
  });

  it('knows the ways to say that there is no date', () => {
    expect(['', '  ', 'null', 'NULL', ' null '].map(isNoDate)).toEqual([true, true, true, true, true]);
    expect(isNoDate('nullify')).toBe(false);
    expect([isNoDate('        null'), isNoDate('         null')]).toEqual([true, false]);
  });

  it('reads back every minute it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Date.UTC(2030, 0) / 60_000 }), (minute) => {
        expect(parseAppleDate(appleDate(minute * 60_000))?.ms).toBe(minute * 60_000);
      }),
    );
  });
});

describe('the reader of a whole list of dates', () => {
  it('gives what each date gives by itself, however a date is spoilt', () => {
    const minute = fc
      .integer({ min: 0, max: Date.UTC(2030, 0) / 60_000 })
      .map((minutes) => appleDate(minutes * 60_000));
    // Few days, so that they come again; then a piece of the text is taken out or replaced.
    const near = fc
      .integer({ min: 0, max: 4_000 })
      .map((minutes) => appleDate(Date.UTC(2024, 1, 27) + minutes * 60_000));
    const piece = fc.constantFrom(
      '',
      ' ',
      ':',
      '0',
      '1',
      '12',
      '13',
      '60',
      'AM',
      'pm',
      ' at',
      'GMT',
      'June',
      '\u202f',
      'x',
    );
    const spoilt = fc.tuple(fc.oneof(minute, near), fc.nat(40), fc.nat(3), piece).map(([text, at, length, put]) => {
      const from = Math.max(0, text.length - at);
      return text.slice(0, from) + put + text.slice(from + length);
    });
    fc.assert(
      fc.property(fc.array(fc.oneof(minute, near, spoilt), { maxLength: 12 }), (texts) => {
        const read = appleDateReader();
        for (const text of [...texts, ...texts]) expect(read(text)).toEqual(parseAppleDate(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it.each([
    'Saturday June 4,2022 12:11 AM GMT',
    'Saturday June 4,2022 12:11 PM GMT',
    'Saturday June 4,2022 1:05 PM GMT',
    'Sunday June 4,2022 1:05 PM GMT',
    'Saturday June 4,2022 13:05 PM GMT',
    'Saturday June 4,2022 0:05 PM GMT',
    'Saturday June 4,2022 12:60 PM GMT',
    'Saturday June 4,2022 12:11:30 PM GMT',
    'Saturday June 4,2022  1:05 PM GMT',
    ' 1:05 PM GMT',
    '1:05 PM GMT',
    'Saturday June 4,2022 1:0: PM GMT',
    'Saturday June 4,2022 1:1/ PM GMT',
    'Saturday June 4,2022 1::1 PM GMT',
    'Saturday June 4,2022 ::05 PM GMT',
    'Saturday June 4,2022 /1:05 PM GMT',
    'Saturday June 4,2022 :1:05 PM GMT',
    'Saturday June 4,2022312:11 PM GMT',
    'Saturday June 4,2022x1:05 PM GMT',
    'Saturday June 4,20225 1:05 PM GMT',
    'Saturday June 4,2022 12:11 PM GMX',
    'Saturday June 4,2022 12:11 PM UTC',
    'Saturday June 4,2022 12:11xPM GMT',
    'Saturday June 4,2022 12x11 PM GMT',
    'Saturday June 4,2022 12:11 XM GMT',
    'Saturday June 4,2022 10:09 AM GMT',
    'Saturday June 4,2022 09:59 PM GMT',
    'Saturday June 4,2022 9:00 AM GMT',
    'Saturday June 4,2022 00:05 AM GMT',
  ])('reads %s as ever', (text) => {
    const read = appleDateReader();
    expect(read(text)).toEqual(parseAppleDate(text));
    expect(read(text)).toEqual(parseAppleDate(text));
    // The same day at another clock, from what is kept of it.
    expect(read('Saturday June 4,2022 12:11 PM GMT')?.ms).toBe(NOON);
    expect(read('Saturday June 4,2022 12:12 AM GMT')?.ms).toBe(NOON - 43_140_000);
  });
});
