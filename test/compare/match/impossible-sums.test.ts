import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { withoutImpossibleSums } from '../../../src/compare/match/impossible-sums.ts';
import type { Asset } from '../../../src/model/asset.ts';
import {
  asListed,
  asset,
  fingerprintOf,
  folder,
  icloudList,
  resource,
  TODAY,
  typedTotals,
} from '../../fixtures/assets.ts';

// In a spreadsheet a checksum was drawn down over the rows below it.

const at = (day: number) => ({ captured: `2024-06-0${day}T12:00:00Z` });
const still = (day: number, content: number | null = day) => asset(`IMG_${day}.HEIC`, { ...at(day), content });
const film = (day: number, content: number | null = day) => asset(`IMG_${day}.MOV`, { ...at(day), content });
const sums = (assets: readonly Asset[]) => assets.flatMap(({ resources }) => resources.map((one) => one.fingerprint));
const sum = fingerprintOf;

describe('a checksum that is not possible', () => {
  it('is that of a still and a film: it proves nothing of either, and the others stay', () => {
    const list = icloudList([still(1), still(2, 1), film(3, 1), still(4), film(5)].map(asListed));
    const left = withoutImpossibleSums(list);
    expect(sums(left.assets)).toEqual([null, null, null, sum(4), sum(5)]);
    expect(left.notes).toContainEqual({ code: 'checksums-impossible', count: 3, blocks: false });
  });

  it('is none where two photos or two films have it, or where nobody knows what a row is', () => {
    const unknown = asset('IMG_9', { ...at(9), content: 1 });
    for (const assets of [
      [still(1), still(2, 1)],
      [film(1), film(2, 1)],
      [still(1), unknown],
      [film(1), unknown],
    ]) {
      const list = icloudList(assets.map(asListed));
      expect(withoutImpossibleSums(list)).toBe(list);
    }
  });

  it('is one where two rows have other sizes, whatever they are, and none where one has no size', () => {
    const sized = (day: number, size: number | null) => asset(`IMG_${day}.HEIC`, { ...at(day), content: 1, size });
    const left = withoutImpossibleSums(icloudList([sized(1, 1000), sized(2, 1001), still(3)].map(asListed)));
    expect(sums(left.assets)).toEqual([null, null, sum(3)]);
    expect(left.notes).toContainEqual({ code: 'checksums-impossible', count: 2, blocks: false });
    for (const assets of [
      [sized(1, 1000), sized(2, 1000)],
      [sized(1, 1000), sized(2, null)],
    ]) {
      const list = icloudList(assets.map(asListed));
      expect(withoutImpossibleSums(list)).toBe(list);
    }
  });

  it('is one in rows of ten dates that are more than half of all with a checksum, of fewer dates or in half of them not', () => {
    const drawn = (count: number, dates = count) =>
      Array.from({ length: count }, (_, i) =>
        asset(`A_${i}.HEIC`, { captured: `2024-05-${10 + (i % dates)}T12:00:00Z`, content: 100 }),
      );
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) => asset(`B_${i}.HEIC`, { ...at(2), content: 200 + i }));
    const without = [asset('C.HEIC', { ...at(3), content: null }), asset('D.HEIC', { ...at(3), content: null })];
    const left = (assets: readonly Asset[]) =>
      sums(withoutImpossibleSums(icloudList(assets.map(asListed))).assets).filter((one) => one !== null).length;
    expect(left([...drawn(10), ...others(9), ...without])).toBe(9);
    expect(left([...drawn(10), ...others(10), ...without])).toBe(20);
    expect(left(drawn(9))).toBe(9);
    expect(left(drawn(10))).toBe(0);
    expect(left(drawn(30, 9))).toBe(30);
  });

  it('is one in the halves of a Live Photo as well', () => {
    const halves = asset('IMG_1.HEIC', {
      ...at(1),
      content: 1,
      live: resource('IMG_1.MOV', { role: 'live-video', content: 1 }),
    });
    expect(sums(withoutImpossibleSums(icloudList([asListed(halves)])).assets)).toEqual([null, null]);
  });

  it('is what it is where it was computed here', () => {
    const here = folder([still(1), film(2, 1)]);
    expect(withoutImpossibleSums(here)).toBe(here);
  });

  it('never leads to a yes', () => {
    const here = [still(1), still(2), film(3)];
    const answer = (listed: readonly Asset[]) => {
      const lists = [icloudList(listed.map(asListed))];
      return compare({ places: [folder(here)], lists, counts: typedTotals(listed), today: TODAY }).verdict.answer;
    };
    expect(answer(here)).toBe('yes');
    expect(answer([still(1), still(2, 1), film(3, 1)])).toBe('unproven');
  });
});
