import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { CaptureTime } from '../../src/model/capture-time.ts';
import { asset, folder, icloudList, TODAY } from '../fixtures/assets.ts';

// Crowds that a matcher of pairs would need hours for: each test would not end if cost grew with the square.
const MANY = 20_000;

function crowd(
  time: (i: number) => CaptureTime,
  parts: (i: number) => Parameters<typeof asset>[1] = () => ({}),
): Asset[] {
  return Array.from({ length: MANY }, (_, i) =>
    asset('IMG_0001.JPG', { id: `${i}`, path: `${i}.jpg`, captured: time(i), ...parts(i) }),
  );
}

function coverage(assets: readonly Asset[]) {
  return compare({ lists: [icloudList(assets)], counts: null, places: [folder(assets)], today: TODAY }).coverage;
}

describe('tens of thousands with one name', () => {
  it('and no date are hints', () => {
    expect(coverage(crowd(() => ({ kind: 'unknown' }))).absent).toBe(MANY);
  });

  it('and one second are uncertain', () => {
    const second: CaptureTime = { kind: 'instant', ms: Date.UTC(2024, 0, 1), offsetMinutes: null, precision: 'second' };
    expect(coverage(crowd(() => second)).likely).toBe(MANY);
  });

  it('and a time each are matched', () => {
    const spread = (i: number): CaptureTime => ({
      kind: 'instant',
      ms: Date.UTC(2000, 0, 1) + i * 600_000,
      offsetMinutes: null,
      precision: 'second',
    });
    expect(coverage(crowd(spread)).matched).toBe(MANY);
  });

  it('and one content are verified', () => {
    expect(
      coverage(
        crowd(
          () => ({ kind: 'unknown' }),
          () => ({ content: 'one', size: 5 }),
        ),
      ).verified,
    ).toBe(MANY);
  });

  it('and one size are no more than uncertain, and cost no more', () => {
    const { matched, verified } = coverage(
      crowd(
        () => ({ kind: 'unknown' }),
        () => ({ size: 5_000_000 }),
      ),
    );
    expect(matched + verified).toBe(0);
  });

  it('and a wall clock each, against instants', () => {
    const listed = crowd((i) => ({
      kind: 'instant',
      ms: Date.UTC(2020, 0, 1) + i * 60_000,
      offsetMinutes: null,
      precision: 'minute',
    }));
    const here = crowd((i) => ({ kind: 'wall', ms: Date.UTC(2020, 0, 1) + i * 60_000, precision: 'second' }));
    const result = compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });
    expect(result.coverage.verified + result.coverage.matched).toBe(0);
  });

  it('as placeholders', () => {
    const stubs = crowd(
      () => ({ kind: 'unknown' }),
      () => ({ state: 'placeholder' as const }),
    );
    expect(coverage(stubs).placeholder).toBe(MANY);
  });
});
