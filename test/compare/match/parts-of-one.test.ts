import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { joinLists } from '../../../src/compare/match/join-lists.ts';
import { arePartsOfOne } from '../../../src/compare/match/parts-of-one.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { ListFacts } from '../../../src/model/list-facts.ts';
import { asset, folder, healthyList, icloudList, TODAY, typedTotals } from '../../fixtures/assets.ts';

/** Photos of one a day; the counter of the camera goes up to 50. */
const library = (count: number, from = 0): readonly Asset[] =>
  Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const captured = new Date(Date.UTC(2024, 0, 1 + n, 12)).toISOString();
    const name = `IMG_${String(n % 50).padStart(4, '0')}.HEIC`;
    return asset(name, { id: String(n), path: `${n}/${name}`, content: `c${n}`, size: 9_000 + n, captured });
  });
const NO_WITNESS = { totals: null, parts: null } as const;
const list = (id: string, assets: readonly Asset[], facts: Partial<ListFacts> = {}) => ({
  ...icloudList(assets, { place: { id, name: id } }),
  list: { ...healthyList(assets), ...NO_WITNESS, ...facts },
});
const disagreeing = (...lists: Parameters<typeof list>[]) =>
  joinLists(lists.map((each) => list(...each)))?.notes.find(({ code }) => code === 'lists-disagree')?.count ?? 0;
const ALL = library(60);
const [FIRST, SECOND] = [ALL.slice(0, 30), ALL.slice(30)];

describe('two parts of one list', () => {
  it('agree, and are all of their photos', () => {
    expect(disagreeing(['a', FIRST], ['b', SECOND])).toBe(0);
    expect(disagreeing(['b', SECOND], ['a', FIRST])).toBe(0);
    expect(joinLists([list('a', FIRST), list('b', SECOND)])?.assets).toHaveLength(60);
    expect(disagreeing(['a', ALL.slice(0, 20)], ['b', ALL.slice(20, 40)], ['c', ALL.slice(40)])).toBe(0);
  });

  it('may have a photo in common, and a name of every second', () => {
    expect(disagreeing(['a', ALL.slice(0, 33)], ['b', SECOND])).toBe(0);
    expect(disagreeing(['a', ALL.slice(0, 34)], ['b', SECOND])).toBe(56);
    // The counter began anew: ten, or eleven, of twenty names.
    expect(disagreeing(['a', library(35)], ['b', library(20, 75)])).toBe(0);
    expect(disagreeing(['a', library(36)], ['b', library(20, 75)])).toBe(56);
  });

  it('disagree where one has a witness that it is everything', () => {
    const { totals, parts } = healthyList(FIRST);
    const ofParts = { of: 1, present: [1], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 };
    expect(totals ?? parts).not.toBeNull();
    for (const facts of [{ totals: healthyList(FIRST).totals }, { parts: ofParts }, { byCable: true }] as const) {
      expect(disagreeing(['a', FIRST, facts], ['b', SECOND])).toBe(60);
      expect(disagreeing(['a', FIRST], ['b', SECOND, facts])).toBe(60);
    }
  });

  it('are none where one says nothing of itself', () => {
    const { list: _, ...silent } = list('b', SECOND);
    expect(arePartsOfOne(list('a', FIRST), list('b', SECOND), 0)).toBe(true);
    expect([arePartsOfOne(list('a', FIRST), silent, 0), arePartsOfOne(silent, list('a', FIRST), 0)]).toEqual([
      false,
      false,
    ]);
    expect(arePartsOfOne(silent, silent, 0)).toBe(false);
  });

  it('disagree where they are of two things', () => {
    expect(disagreeing(['a', FIRST, { subject: 'phone' }], ['b', SECOND])).toBe(60);
  });
});

describe('the answer to two parts of one list', () => {
  const answerTo = (typed: readonly Asset[] | null, here: readonly Asset[] = ALL) =>
    compare({
      lists: [list('a', FIRST), list('b', SECOND)],
      counts: typed === null ? null : typedTotals(typed),
      places: [folder(here)],
      today: TODAY,
    }).verdict.answer;

  it('is yes only with the totals of both together', () => {
    expect(answerTo(ALL)).toBe('yes');
    expect(answerTo(null)).toBe('unproven');
    expect(answerTo(FIRST)).not.toBe('yes');
    expect(answerTo(library(61))).not.toBe('yes');
    expect(answerTo(ALL, ALL.slice(1))).toBe('not-yet');
  });
});
