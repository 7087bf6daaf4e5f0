// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { TypedCounts } from '../../../src/model/typed-counts.ts';
import { countGaps, keptKeys } from '../../../src/renderer/engine/gap-keys.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';

const photo = (name: string, day: string) => asset(name, { captured: `${day}T10:00:00Z`, content: name });
const listed = [photo('A.JPG', '2023-01-02'), photo('B.JPG', '2023-06-03'), photo('C.MOV', '2023-07-01')];

describe('the gaps of a check, as the history keeps them', () => {
  it('have keys of their own, which the next check gives again', () => {
    const gapsOf = (list: typeof listed) =>
      compare({ lists: [icloudList(list)], counts: null, places: [folder(listed.slice(0, 1))], today: TODAY }).gaps;
    const keys = keptKeys(gapsOf(listed));
    expect(new Set(keys).size).toBe(2);
    expect(keptKeys(gapsOf([...listed].reverse())).toSorted()).toEqual(keys.toSorted());
    expect(keptKeys(gapsOf(listed.slice(0, 2)))).toHaveLength(1);
    expect(countGaps(gapsOf(listed))).toBe(2);
  });

  it('between typed totals count as many photos as are lacking', () => {
    const counts: TypedCounts = { view: 'icloud-com', photos: 9, videos: 0, firstDay: null, lastDay: null };
    const { gaps } = compare({ lists: [], counts, places: [folder(listed.slice(0, 2))], today: TODAY });
    expect(countGaps(gaps)).toBe(7);
    expect(keptKeys(gaps)).toEqual(gaps.map(({ kind }) => kind));
  });
});
