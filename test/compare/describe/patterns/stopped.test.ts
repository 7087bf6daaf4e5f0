import { describe, expect, it } from 'vitest';
import { downloadsStopped, uploadsStopped } from '../../../../src/compare/describe/patterns/stopped.ts';
import type { AssetParts } from '../../../fixtures/assets.ts';
import { day, found } from './photos-of-a-side.ts';

// Each regularity with its exact values, and on both sides of each of its limits.

describe('something stopped', () => {
  it.each([
    ['downloads-stopped', downloadsStopped, 'listed'],
    ['uploads-stopped', uploadsStopped, 'here'],
  ] as const)('%s: the last day that is there, and how many are missing after it', (code, find, side) => {
    const stop = (from: number) =>
      found(
        find,
        100,
        () => ({}),
        (n) => n >= from,
        side,
      );
    expect(stop(90)).toEqual({ code, strength: 1, values: { day: '2024-03-30', after: 10, missing: 10 } });
    expect(stop(92)?.values).toEqual({ day: '2024-04-01', after: 8, missing: 8 });
    expect(stop(93)).toBeNull();
    expect(
      found(
        find,
        100,
        () => ({}),
        (n) => n >= 90,
        side === 'here' ? 'listed' : 'here',
      ),
    ).toBeNull();
  });

  it('is not said where as much is there after it, nor of one day', () => {
    const stopped = (isMissing: (n: number) => boolean, parts: (n: number) => AssetParts = () => ({})) =>
      found(downloadsStopped, 100, parts, isMissing)?.values;
    // One in ten after it is there.
    expect(stopped((n) => n >= 80 && n % 10 !== 5)).toEqual({ day: '2024-03-20', after: 20, missing: 18 });
    expect(stopped((n) => n >= 80 && n % 3 !== 0)).toBeUndefined();
    expect(
      stopped(
        (n) => n >= 80,
        () => ({ captured: day(0) }),
      ),
    ).toBeUndefined();
    for (const captured of [{ kind: 'unknown' }, { kind: 'file', ms: 5, precision: 'second' }] as const)
      expect(
        stopped(
          (n) => n >= 80,
          () => ({ captured }),
        ),
      ).toBeUndefined();
    // What has no date is left out, wherever it is.
    const some = (n: number) => (n % 10 === 0 ? { captured: { kind: 'unknown' } as const } : {});
    expect(stopped((n) => n >= 80, some)).toEqual({ day: '2024-03-20', after: 18, missing: 18 });
  });

  it('is told by the wall clock of the place', () => {
    const late = (n: number) => ({
      captured: {
        kind: 'instant',
        ms: Date.UTC(2024, 0, 1 + n, 23, 30),
        offsetMinutes: 60,
        precision: 'second',
      } as const,
    });
    expect(found(downloadsStopped, 100, late, (n) => n >= 90)?.values).toMatchObject({ day: '2024-03-31' });
  });

  it('is told up to 15 of 100 that are there after it, and of photos in any order', () => {
    const stopped = (count: number, there: readonly number[], parts: (n: number) => AssetParts = () => ({})) =>
      found(downloadsStopped, count, parts, (n) => n >= 80 && !there.includes(n))?.values;
    expect(stopped(100, [84, 89, 94])).toEqual({ day: '2024-03-20', after: 20, missing: 17 });
    expect(stopped(100, [84, 88, 92, 96])).toBeUndefined();
    const mixed = (n: number) => (n * 37) % 100;
    expect(
      found(
        downloadsStopped,
        100,
        (n) => ({ captured: day(mixed(n)) }),
        (n) => mixed(n) >= 80 && mixed(n) !== 90,
      )?.values,
    ).toEqual({ day: '2024-03-20', after: 20, missing: 19 });
  });

  it('ends with a day of which nothing is missing, or with the last of the day before', () => {
    // Four photos a day: of the twentieth day the first two are there.
    const ofDay = (first: number) =>
      found(
        downloadsStopped,
        100,
        (n) => ({ captured: new Date(Date.UTC(2024, 0, 1 + Math.floor(n / 4), 8 + (n % 4))).toISOString() }),
        (n) => n >= first,
      )?.values;
    expect(ofDay(80)).toEqual({ day: '2024-01-20', after: 20, missing: 20 });
    expect(ofDay(78)).toEqual({ day: '2024-01-19', after: 24, missing: 22 });
    expect(ofDay(0)).toBeUndefined();
  });

  it('may have one in ten missing before it', () => {
    const missingBefore = (count: number) =>
      found(
        downloadsStopped,
        100,
        () => ({}),
        (n) => n >= 82 || (n > 0 && n <= count),
      )?.values;
    expect(missingBefore(2)).toEqual({ day: '2024-03-22', after: 18, missing: 18 });
    expect(missingBefore(3)).toBeUndefined();
  });

  it('takes no account of what has no date, missing or not', () => {
    const undated = (from: number) => (n: number) => (n >= from ? { captured: { kind: 'unknown' } as const } : {});
    // Of a hundred dated photos the last ten are missing, and all of those without a date.
    expect(found(downloadsStopped, 120, undated(100), (n) => n >= 90)?.values).toEqual({
      day: '2024-03-30',
      after: 10,
      missing: 10,
    });
    // All that has a date is missing: then nothing stopped.
    expect(found(downloadsStopped, 100, undated(30), (n) => n < 30)).toBeNull();
    const copied = (n: number) => ({
      captured: { kind: 'file', ms: Date.UTC(2024, 0, 1 + n), precision: 'second' } as const,
    });
    expect(found(downloadsStopped, 100, copied, (n) => n >= 80)).toBeNull();
  });

  it('looks at the days of the missing ones, whatever their order', () => {
    // Two that are missing were taken long before: they stand third and fourth.
    const moved = (n: number) => (n < 2 ? { captured: day(98 + n) } : n < 4 ? { captured: day(n) } : {});
    expect(found(downloadsStopped, 98, moved, (n) => n < 4 || n >= 80)?.values).toEqual({
      day: '2024-03-20',
      after: 20,
      missing: 20,
    });
  });
});
