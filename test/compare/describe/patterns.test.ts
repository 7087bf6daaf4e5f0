import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../src/compare/comparison.ts';
import {
  hiddenExplains,
  oneDevice,
  oneFolder,
  oneSharedLibrary,
  onlyBigFiles,
  onlyVideos,
} from '../../../src/compare/describe/patterns/by-property.ts';
import { explain, Items } from '../../../src/compare/describe/patterns/explain.ts';
import type { FindPattern, PatternInput } from '../../../src/compare/describe/patterns/pattern-input.ts';
import { downloadsStopped, uploadsStopped } from '../../../src/compare/describe/patterns/stopped.ts';
import { wholeMonth } from '../../../src/compare/describe/patterns/whole-month.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type AssetParts, asset } from '../../fixtures/assets.ts';

// Each regularity with its exact values, and on both sides of each of its limits.

const NO_ITEMS = new Items([], () => []);

const items = (all: readonly (readonly [Asset, boolean])[]): Items => {
  const made = all.map(([of, missing]) => ({ asset: of, missing }));
  return new Items(
    made.filter(({ missing }) => missing),
    () => made,
  );
};

/** The photos of one side; what is missing on the other is told by its number. */
function found(
  find: FindPattern,
  count: number,
  parts: (n: number) => AssetParts & { readonly name?: string },
  isMissing: (n: number) => boolean,
  side: 'listed' | 'here' = 'listed',
): Pattern | null {
  const all = Array.from({ length: count }, (_, n) => {
    const { name = `IMG_${n}.JPG`, ...more } = parts(n);
    return [asset(name, { captured: day(n), size: 1_000_000, ...more }), isMissing(n)] as const;
  });
  return find({ listed: NO_ITEMS, here: NO_ITEMS, [side]: items(all), groups: [] } as unknown as PatternInput);
}

/** Noon of a day, from 1 January 2024. */
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n, 12)).toISOString();

describe('what explains', () => {
  it('is counted among the missing ones and among all', () => {
    const all = items(Array.from({ length: 100 }, (_, n) => [asset(n < 12 ? 'a.MOV' : 'a.JPG'), n < 10] as const));
    const isVideo = ({ asset: { kind } }: { readonly asset: Asset }) => kind === 'video';
    expect(explain(all, isVideo)).toEqual({ hits: 10, missing: 10, having: 12, all: 100, strength: 20 / 22 });
    expect(explain(all, isVideo, 0.9)).toBeNull();
    expect(explain(all, () => false)).toBeNull();
    expect(explain(items([[asset('a.MOV'), true]]), isVideo)).toBeNull();
  });
});

describe('a property of what is missing', () => {
  const video = (n: number) => (n < 20 ? { name: `${n}.MOV`, size: 1 } : {});

  it.each([
    ['only-videos', onlyVideos, video],
    ['one-shared-library', oneSharedLibrary, (n: number) => ({ flags: { sharedLibrary: n < 20 } })],
  ] as const)('%s: by its side', (code, find, parts) => {
    const values = { missing: 20, of: 20 };
    for (const [side, name] of [
      ['listed', 'here'],
      ['here', 'icloud'],
    ] as const)
      expect(found(find, 100, parts, (n) => n < 20, side)).toEqual({
        code,
        strength: 1,
        values: { ...values, side: name },
      });
    expect(found(find, 100, parts, (n) => n >= 20 && n < 40)).toBeNull();
    expect(found(find, 100, parts, (n) => n < 22)).toMatchObject({ values: { missing: 20, of: 22, side: 'here' } });
    expect(found(find, 100, parts, (n) => n < 23)).toBeNull();
  });

  it('of two sides the stronger is told, and the list of two as strong', () => {
    const side = (missing: number) =>
      items(Array.from({ length: 100 }, (_, n) => [asset(n < 20 ? `${n}.MOV` : `${n}.JPG`), n < missing] as const));
    const both = (listed: number, here: number) =>
      onlyVideos({ listed: side(listed), here: side(here), groups: [] } as unknown as PatternInput)?.values;
    expect(both(18, 20)).toEqual({ side: 'icloud', missing: 20, of: 20 });
    expect(both(20, 18)).toEqual({ side: 'here', missing: 20, of: 20 });
    expect(both(20, 20)).toMatchObject({ side: 'here' });
    expect(both(0, 20)).toMatchObject({ side: 'icloud' });
    expect(both(0, 0)).toBeUndefined();
  });

  it('hidden ones explain what is not here, and say nothing of iCloud', () => {
    const hidden = (n: number) => ({ flags: { hidden: n < 20 } });
    expect(found(hiddenExplains, 100, hidden, (n) => n < 20)).toEqual({
      code: 'hidden-explains',
      strength: 1,
      values: { missing: 20, of: 20 },
    });
    expect(found(hiddenExplains, 100, hidden, (n) => n < 20, 'here')).toBeNull();
  });

  it('is the device that explains best, of equals the first', () => {
    const camera = (n: number) => ({ camera: n < 20 ? 'B' : n < 40 ? 'C' : null });
    expect(found(oneDevice, 100, camera, (n) => n < 20)).toEqual({
      code: 'one-device',
      strength: 1,
      values: { device: 'B', side: 'here', missing: 20, of: 20 },
    });
    expect(found(oneDevice, 100, camera, (n) => n < 20, 'here')?.values).toMatchObject({ device: 'B', side: 'icloud' });
    expect(found(oneDevice, 100, camera, (n) => n >= 40 && n < 60)).toBeNull();
    expect(found(oneDevice, 100, camera, (n) => n < 4)).toBeNull();
  });

  it('is the outermost folder here that explains as well as any, at a little less than its strength', () => {
    const path = (n: number) => ({ path: n < 20 ? `Old/2019/${n % 2}/IMG_${n}.JPG` : `New/IMG_${n}.JPG` });
    expect(found(oneFolder, 100, path, (n) => n < 20, 'here')).toEqual({
      code: 'one-folder',
      strength: 0.98,
      values: { folder: 'Old', side: 'icloud', missing: 20, of: 20 },
    });
    expect(found(oneFolder, 100, path, (n) => n < 20)).toBeNull();
    const inner = (n: number) => ({ path: n < 20 ? `a/b/${n}.JPG` : `a/${n}.JPG` });
    expect(found(oneFolder, 100, inner, (n) => n < 20, 'here')?.values).toMatchObject({ folder: 'a/b' });
    expect(
      found(
        oneFolder,
        100,
        (n) => ({ path: `${n}.JPG` }),
        (n) => n < 20,
        'here',
      ),
    ).toBeNull();
    expect(
      found(
        oneFolder,
        100,
        () => ({ path: null }),
        (n) => n < 20,
        'here',
      ),
    ).toBeNull();
  });

  it('is the size, and where big begins', () => {
    const big = (n: number) => ({ size: n < 20 ? 20_000_000 + n : 1_000 });
    expect(found(onlyBigFiles, 100, big, (n) => n < 20)).toEqual({
      code: 'only-big-files',
      strength: 1,
      values: { bytes: 20_000_000, side: 'here', missing: 20, of: 20 },
    });
    expect(found(onlyBigFiles, 100, big, (n) => n < 20, 'here')?.values).toMatchObject({ side: 'icloud' });
    expect(
      found(
        onlyBigFiles,
        100,
        (n) => ({ size: n < 20 ? 19_999_999 : 1 }),
        (n) => n < 20,
      ),
    ).toBeNull();
    // Where some of the big ones are there, big begins above them.
    expect(found(onlyBigFiles, 100, big, (n) => n >= 2 && n < 20)?.values).toMatchObject({ bytes: 20_000_002, of: 18 });
    // Sizes that are not known, and more big ones than three of ten.
    const unsized = (of: number) => (n: number) => ({ size: n < 20 ? 30_000_000 : n < 20 + of ? null : 1 });
    expect(found(onlyBigFiles, 100, unsized(10), (n) => n < 20)?.values).toMatchObject({ bytes: 30_000_000 });
    expect(found(onlyBigFiles, 100, unsized(11), (n) => n < 20)).toBeNull();
    const many = (of: number) => (n: number) => ({ size: n < of ? 30_000_000 + n : 1 });
    expect(found(onlyBigFiles, 100, many(30), (n) => n < 30)?.values).toMatchObject({ of: 30 });
    expect(
      found(
        onlyBigFiles,
        100,
        (n) => ({ size: n < 31 ? 30_000_000 : 1 }),
        (n) => n < 31,
      ),
    ).toBeNull();
  });
});

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
});

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
});
