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

describe('a checksum that a still and a film share', () => {
  it('proves nothing of either, and the others stay', () => {
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
