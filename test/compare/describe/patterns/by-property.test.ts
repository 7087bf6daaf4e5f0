import { describe, expect, it } from 'vitest';
import {
  hiddenExplains,
  oneDevice,
  oneFolder,
  oneSharedLibrary,
  onlyBigFiles,
  onlyVideos,
} from '../../../../src/compare/describe/patterns/by-property.ts';
import { explain } from '../../../../src/compare/describe/patterns/explain.ts';
import type { PatternInput } from '../../../../src/compare/describe/patterns/pattern-input.ts';
import type { Asset } from '../../../../src/model/asset.ts';
import { asset, resource } from '../../../fixtures/assets.ts';
import { found, items } from './photos-of-a-side.ts';

// Each regularity with its exact values, and on both sides of each of its limits.

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

  it('is looked for among five and more', () => {
    const of = (count: number) => (n: number) => ({
      camera: n < count ? 'B' : 'C',
      path: n < count ? `a/${n}.JPG` : `b/${n}.JPG`,
      size: n < count ? 30_000_000 : 1,
    });
    const missing = (count: number) => (n: number) => n < count;
    for (const [find, side] of [
      [oneDevice, 'listed'],
      [oneFolder, 'here'],
      [onlyBigFiles, 'listed'],
    ] as const) {
      expect(found(find, 1_000, of(5), missing(5), side)?.values).toMatchObject({ missing: 5, of: 5 });
      expect(found(find, 1_000, of(4), missing(4), side)).toBeNull();
    }
    expect(found(oneFolder, 1_000, of(5), missing(5), 'here')?.values).toMatchObject({ folder: 'a' });
  });

  it('is one that nearly all that is missing has: of two the one that explains more', () => {
    // Of what is missing 19 lie in the inner folder and one beside it; the outer one has ten more that are there.
    const path = (n: number) => ({ path: n < 19 ? `x/in/${n}.JPG` : n < 30 ? `x/${n}.JPG` : `y/${n}.JPG` });
    expect(found(oneFolder, 100, path, (n) => n < 20, 'here')?.values).toEqual({
      folder: 'x/in',
      side: 'icloud',
      missing: 19,
      of: 20,
    });
    const outer = (n: number) => ({ path: n < 17 ? `x/in/${n}.JPG` : n < 30 ? `x/${n}.JPG` : `y/${n}.JPG` });
    expect(found(oneFolder, 100, outer, (n) => n < 20, 'here')?.values).toMatchObject({ folder: 'x', missing: 20 });
  });

  it('is a size among those that are known, the largest that explains as well', () => {
    // Five of the missing ones have no size: 20 of 20 are told.
    const parts = (n: number) => ({ size: n < 5 ? null : n < 25 ? 30_000_000 : 1 });
    expect(found(onlyBigFiles, 100, parts, (n) => n < 25)?.values).toEqual({
      bytes: 30_000_000,
      side: 'here',
      missing: 20,
      of: 20,
    });
    // A Live Photo is as big as both of its files.
    const live = (n: number) => ({
      size: n < 20 ? 10_000_000 : 1,
      live: resource('a.MOV', { role: 'live-video', size: n < 20 ? 10_000_000 : 1 }),
    });
    expect(found(onlyBigFiles, 100, live, (n) => n < 20)?.values).toMatchObject({ bytes: 20_000_000 });
    // 85 of 100 big ones are missing, and fewer.
    const big = (n: number) => ({ size: n < 40 ? 30_000_000 : 1 });
    const there = (count: number) => (n: number) => n < 40 - count;
    expect(found(onlyBigFiles, 200, big, there(6))?.values).toMatchObject({ bytes: 30_000_000, missing: 34, of: 34 });
    expect(found(onlyBigFiles, 200, big, there(7))).toBeNull();
  });

  it('is no device where none is known, and no size below the ones that are big', () => {
    const camera = (n: number) => ({ camera: n < 20 ? null : 'C' });
    expect(found(oneDevice, 100, camera, (n) => n < 20)).toBeNull();
    const size = (n: number) => ({ size: n < 18 ? 30_000_000 : n < 20 ? 10_000_000 : 1 });
    expect(found(onlyBigFiles, 100, size, (n) => n < 20)?.values).toEqual({
      bytes: 30_000_000,
      side: 'here',
      missing: 18,
      of: 20,
    });
    expect(
      found(
        onlyVideos,
        1_000,
        (n) => ({ name: n < 5 ? `${n}.MOV` : `${n}.JPG` }),
        (n) => n < 5,
      ),
    ).toMatchObject({
      values: { missing: 5, of: 5 },
    });
  });
});
