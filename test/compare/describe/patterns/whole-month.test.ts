import { describe, expect, it } from 'vitest';
import { wholeMonth } from '../../../../src/compare/describe/patterns/whole-month.ts';
import type { AssetParts } from '../../../fixtures/assets.ts';
import { day, found } from './photos-of-a-side.ts';

// Each regularity with its exact values, and on both sides of each of its limits.

describe('a month that is missing as a whole', () => {
  // January to April 2024: days 0 to 30, 31 to 59, 60 to 90, 91 to 120.
  const months = (isMissing: (n: number) => boolean, parts: (n: number) => AssetParts = () => ({})) =>
    found(wholeMonth, 121, parts, isMissing);

  it('is one to three months with later ones there', () => {
    const february = (n: number) => n >= 31 && n < 60;
    expect(months(february)).toEqual({
      code: 'whole-month',
      strength: 1,
      values: { month: '2024-02', months: 1, missing: 29, side: 'here' },
    });
    expect(found(wholeMonth, 121, () => ({}), february, 'here')?.values).toMatchObject({ side: 'icloud' });
    expect(months((n) => n >= 31 && n < 91)?.values).toEqual({
      month: '2024-02',
      months: 2,
      missing: 60,
      side: 'here',
    });
    expect(
      found(
        wholeMonth,
        130,
        () => ({}),
        (n) => n < 91,
      )?.values,
    ).toEqual({ month: '2024-01', months: 3, missing: 91, side: 'here' });
  });

  it('is none where nothing later is there, where a part is there, or where it has few', () => {
    expect(months((n) => n >= 91)).toBeNull();
    expect(months((n) => n >= 31 && n < 57)).toBeNull();
    expect(months((n) => n >= 31 && n < 58)?.values).toMatchObject({ missing: 27 });
    const few = (count: number) => (n: number) => (n >= 31 && n < 60 - count ? { captured: day(100) } : {});
    const last = (count: number) => (n: number) => n >= 60 - count && n < 60;
    expect(months(last(7), few(7))).toBeNull();
    expect(months(last(8), few(8))?.values).toMatchObject({ month: '2024-02', missing: 8 });
    expect(months(last(20), () => ({ captured: { kind: 'unknown' } }))).toBeNull();
    // What has no date is not later than anything.
    const undated = (n: number) => (n < 20 ? { captured: { kind: 'unknown' } as const } : {});
    expect(months((n) => n >= 91, undated)).toBeNull();
  });

  it('is none of four, and three of which the largest come last', () => {
    // January to April; of May some days are there.
    const all = (isMissing: (n: number) => boolean, parts: (n: number) => AssetParts = () => ({})) =>
      found(wholeMonth, 140, parts, isMissing)?.values;
    const short = (n: number) => (n < 23 ? { captured: day(130) } : {});
    expect(all((n) => n >= 31 && n < 121)).toMatchObject({ month: '2024-02', months: 3, missing: 90 });
    expect(all((n) => n < 121)).toBeUndefined();
    expect(all((n) => n >= 23 && n < 121, short)).toBeUndefined();
    // One photo of each of three later months is missing as well, and stands first.
    const strays = (n: number) => (n < 3 ? { captured: day(150 + 31 * n) } : {});
    expect(all((n) => n < 3 || (n >= 31 && n < 60), strays)).toEqual({
      month: '2024-02',
      months: 1,
      missing: 29,
      side: 'here',
    });
  });

  it('is the earliest, whatever the order of the photos', () => {
    const backwards = (n: number) => ({ captured: day(120 - n) });
    expect(months((n) => n > 60 && n <= 120, backwards)?.values).toMatchObject({ month: '2024-01', months: 2 });
  });

  it('is missing where more than half of a later month is there', () => {
    // January and February six times over, and thirty photos of April.
    const ofApril = (missing: number) =>
      found(
        wholeMonth,
        400,
        (n) => ({ captured: n < 370 ? day(n % 60) : day(91 + n - 370) }),
        (n) => (n < 370 ? n % 60 >= 31 : n < 370 + missing),
      )?.values;
    expect(ofApril(14)).toEqual({ month: '2024-02', months: 1, missing: 174, side: 'here' });
    expect(ofApril(15)).toBeUndefined();
  });

  it('is never the one of photos without a date', () => {
    const parts = (n: number) => (n < 8 ? { captured: { kind: 'unknown' } as const } : { captured: day(n - 8) });
    expect(found(wholeMonth, 130, parts, (n) => n < 99)?.values).toEqual({
      month: '2024-01',
      months: 3,
      missing: 91,
      side: 'here',
    });
  });
});
