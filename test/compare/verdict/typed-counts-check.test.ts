import { describe, expect, it } from 'vitest';
import { checkTypedCounts } from '../../../src/compare/verdict/typed-counts-check.ts';
import type { TypedCounts } from '../../../src/model/typed-counts.ts';
import { missing } from '../../../src/model/witness.ts';
import { TYPED } from './good-check.ts';

// What the totals and the places say, to the last number.

describe('typed totals beside what is there', () => {
  const side = (photos: number, videos: number, first: string | null = null, last: string | null = null) => ({
    photos,
    videos,
    range: { first, last },
  });
  const typed: TypedCounts = { ...TYPED, photos: 10, videos: 5 };
  type Side = Parameters<typeof checkTypedCounts>[1];
  const check = (list: unknown, here: unknown, parts: Partial<TypedCounts> = {}) =>
    checkTypedCounts({ ...typed, ...parts }, list as Side, here as Side, 'typed');

  it('say nothing without totals, and without anything to hold them against', () => {
    const nothing = { reasons: [], missing: [], gaps: [] };
    expect(checkTypedCounts(null, side(1, 1) as Side, null, 'typed')).toEqual(nothing);
    expect(check(null, null)).toEqual(nothing);
  });

  it('are short of photos, of videos, and never of both by the sum', () => {
    const reasons = (photos: number, videos: number) => check(null, side(photos, videos)).reasons;
    expect(reasons(10, 5)).toEqual([]);
    expect(reasons(99, 4)).toEqual([{ code: 'videos-short', values: { typed: 5, here: 4, difference: 1 } }]);
    expect(reasons(8, 99)).toEqual([{ code: 'photos-short', values: { typed: 10, here: 8, difference: 2 } }]);
    expect(check(null, side(8, 1)).gaps).toMatchObject([{ kind: 'count-unexplained', count: 6 }]);
    expect(check(null, side(99, 4)).gaps).toMatchObject([{ kind: 'count-unexplained', count: 1 }]);
    expect(check(null, side(0, 0), { photos: null, videos: null })).toEqual({ reasons: [], missing: [], gaps: [] });
  });

  it('go before what is here where there is a list', () => {
    expect(check(side(10, 5), side(1, 1))).toEqual({ reasons: [], missing: [], gaps: [] });
    const short = check(side(9, 5), side(99, 99));
    expect(short).toMatchObject({ reasons: [], missing: [], gaps: [{ kind: 'count-unexplained', count: 1 }] });
  });

  it.each([
    ['firstDay', '2020-03-01', '2020-03-02', null, []],
    ['firstDay', '2020-02-28', '2020-03-01', null, ['first-day-short']],
    ['firstDay', '2020-03-01', null, null, ['first-day-short']],
    ['firstDay', '2020-03-01', '2019-01-01', null, []],
    ['lastDay', '2020-12-31', null, '2020-12-30', []],
    ['lastDay', '2020-12-31', null, '2020-12-29', ['last-day-short']],
    ['lastDay', '2021-01-01', null, '2020-12-31', []],
    ['lastDay', '2020-03-01', null, null, ['last-day-short']],
    ['lastDay', '2020-03-01', null, '2030-01-01', []],
  ] as const)('%s %s beside %s to %s: %o', (key, said, first, last, codes) => {
    const here = check(null, side(10, 5, first, last), { [key]: said });
    expect(here.reasons.map(({ code }) => code)).toEqual(codes);
    expect(here.gaps.map(({ kind, count }) => [kind, count])).toEqual(codes.map(() => ['date-range-short', 1]));
    const values = { typed: said, found: (key === 'firstDay' ? first : last) ?? '' };
    for (const { values: own } of here.reasons) expect(own).toEqual(values);
    expect(check(side(10, 5, first, last), null, { [key]: said }).missing).toEqual(
      codes.map(() => missing('days-differ', values)),
    );
  });
});
