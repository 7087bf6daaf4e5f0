import { describe, expect, it } from 'vitest';
import { foundKeys, joinByKey, listedKey, lowerBound, visitPairs } from '../../../src/compare/match/groups.ts';
import { REACH_MS } from '../../../src/compare/match/time-match.ts';
import { type Unit, Units } from '../../../src/compare/match/units.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { asset } from '../../fixtures/assets.ts';

// Files that share a key, and which of their pairs are looked at.

const unitsOf = (assets: readonly Asset[]): Unit[] => new Units(assets).pick(() => true);
const at = (ms: number | null): Asset =>
  asset('a.jpg', {
    captured: ms === null ? { kind: 'unknown' } : { kind: 'instant', ms, offsetMinutes: null, precision: 'second' },
  });

describe('keys', () => {
  it('are the name and the formats under which a file may be looked for', () => {
    const [plain, renamed, unknown] = unitsOf([
      asset('A.JPG', { type: 'jpeg' }),
      asset('A.JPG', { type: 'heic' }),
      asset('A'),
    ]);
    if (!plain || !renamed || !unknown) throw new Error('no files');
    expect([plain, renamed, unknown].map(listedKey)).toEqual(['a|jpeg', 'a|jpeg', 'a|other']);
    expect([plain, renamed, unknown].map(foundKeys)).toEqual(['a|jpeg', ['a|jpeg', 'a|heic'], 'a|other']);
  });

  it('bring files together in the order of the listed side, each with all that share its key', () => {
    const units = unitsOf(['b', 'a', 'c', 'b', 'd', 'b'].map((name) => asset(name)));
    const here = unitsOf(['d', 'b', 'a', 'b', 'x', 'c'].map((name) => asset(name)));
    const keys = ({ stem }: Unit) => (stem === 'c' ? null : stem === 'd' ? ['d', 'b'] : stem);
    const seen: string[] = [];
    const numbers = (all: readonly Unit[]) => all.map(({ index }) => index).join();
    joinByKey(units, here, keys, keys, (ours, theirs) => seen.push(`${numbers(ours)}|${numbers(theirs)}`));
    expect(seen).toEqual(['0,3,4,5|0,1,3', '1|2', '4|0']);
  });
});

describe('pairs of a group', () => {
  /** What is visited of so many listed files, each as the first, and these files here. */
  const visited = (listed: readonly (number | null)[], here: readonly (number | null)[]) => {
    const pairs: string[] = [];
    const crowds: string[] = [];
    visitPairs(
      unitsOf(listed.map(at)),
      unitsOf(here.map(at)),
      (a, b) => pairs.push(`${a.index}-${b.index}`),
      (a, b) => crowds.push(`${a.index}-${b.index}`),
    );
    return { pairs, crowds };
  };
  const DAYS = 10 * 86_400_000;
  /** So many files that are far from each other and from everything else. */
  const far = (count: number) => Array.from({ length: count }, (_, i) => (i + 10) * DAYS);
  const same = (count: number) => Array.from({ length: count }, () => 0);

  it('are all of them up to 64, whatever their times', () => {
    expect(visited([0, null], far(32)).pairs).toHaveLength(64);
    expect(visited([0, null], far(33)).pairs).toEqual([]);
    expect(visited([], far(70)).pairs).toEqual([]);
  });

  it.each([
    [REACH_MS, true],
    [-REACH_MS, true],
    [REACH_MS + 1, false],
    [-REACH_MS - 1, false],
  ])('are those within two days and fourteen hours: %i ms, %s', (ms, is) => {
    expect(REACH_MS).toBe((48 + 14) * 3_600_000);
    expect(visited([0], [ms, ...far(64)]).pairs).toEqual(is ? ['0-0'] : []);
  });

  it('are visited in the order of their times, and of their numbers where those are one', () => {
    expect(visited([0], [5, null, 3, 5, ...far(62)]).pairs).toEqual(['0-2', '0-0', '0-3']);
    expect(visited([null, 0], [5, ...far(64)]).pairs).toEqual(['1-0']);
  });

  it.each([
    [16, 0],
    [17, 1],
  ])('of one moment with %i files here are a crowd from seventeen on', (count, crowds) => {
    const told = visited([0], [...same(count), ...far(60)]);
    expect(told.crowds).toHaveLength(crowds);
    expect(told.pairs).toHaveLength(crowds === 0 ? count : 0);
  });

  it.each([
    [66_000, true],
    [-66_000, true],
    [66_001, false],
    [-66_001, false],
  ])('with more than sixteen files in the days around are those within 66 seconds: %i ms, %s', (ms, is) => {
    const around = Array.from({ length: 17 }, (_, i) => 100_000 + i);
    expect(visited([0], [ms, ...around, ...far(60)])).toEqual({ pairs: is ? ['0-0'] : [], crowds: [] });
    const crowd = visited([0], [...same(16), ms, ...around, ...far(60)]);
    expect(crowd.crowds).toEqual(is ? [ms < 0 ? '0-16' : '0-0'] : []);
    expect(crowd.pairs).toHaveLength(is ? 0 : 16);
  });

  it('are all of up to sixteen files in the days around, however many lie before them', () => {
    const around = Array.from({ length: 16 }, (_, i) => 100_000 + i);
    expect(visited([0], [...around, ...far(60)]).pairs).toHaveLength(16);
    expect(visited([0], [100_000, ...far(64).map((ms) => -ms)]).pairs).toEqual(['0-0']);
  });

  it('leave the next file to be looked at, where one is in a crowd', () => {
    const told = visited([0, 100_000_000_000], [...same(17), 100_000_000_001, ...far(20)]);
    expect(told).toEqual({ pairs: ['1-17'], crowds: ['0-0'] });
  });
});

it.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [4, 4],
  [5, 4],
  [6, 5],
])('the first number not below %i has position %i', (value, position) => {
  expect(lowerBound([1, 3, 3, 3, 5], value)).toBe(position);
  expect(lowerBound([], value)).toBe(0);
});
