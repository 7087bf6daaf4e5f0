// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { ALL_GAPS } from '../../../src/renderer/compare/check-summary.ts';
import { countKinds, countMonths, createGapIndex, gapKey, keptKeys } from '../../../src/renderer/compare/gap-index.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';

const photo = (name: string, day: string) => asset(name, { captured: `${day}T10:00:00Z`, content: name });
const here = [photo('A.JPG', '2023-01-02'), asset('sub/ONLY.JPG', { captured: '2024-03-01T09:00:00Z', content: 9 })];
const missing = [photo('D.JPG', '2023-06-09'), photo('B.JPG', '2023-06-03'), photo('C.MOV', '2023-07-01')];
const comparison = compare({
  lists: [icloudList([photo('A.JPG', '2023-01-02'), ...missing])],
  counts: null,
  places: [folder(here)],
  today: TODAY,
});

describe('the gaps, filtered and paged', () => {
  it('stand in groups of one kind, by date within', () => {
    const index = createGapIndex(comparison);
    const found = index.find(ALL_GAPS);
    expect(found.groups[0]).toMatchObject({ key: 'missing-here', start: 0, count: 3 });
    expect(index.page(0, 3).map(({ name }) => name)).toEqual(['B.JPG', 'D.JPG', 'C.MOV']);
    expect(found.total).toBe(comparison.gaps.length);
  });

  it('leave what fits a kind, a month, a type, a search', () => {
    const index = createGapIndex(comparison);
    const names = (filter: Partial<typeof ALL_GAPS>): string[] => {
      const { total } = index.find({ ...ALL_GAPS, ...filter });
      return index.page(0, total).map(({ name }) => name);
    };
    expect(names({ month: '2023-06' })).toEqual(['B.JPG', 'D.JPG']);
    expect(names({ media: 'video' })).toEqual(['C.MOV']);
    expect(names({ kind: 'missing-in-icloud' })).toEqual(['sub/ONLY.JPG']);
    expect(names({ search: 'b.jp' })).toEqual(['B.JPG']);
    expect(names({ search: 'SUB/' })).toEqual(['sub/ONLY.JPG']);
    expect(names({ month: '1999-01' })).toEqual([]);
  });

  it('a page is of the last search; beyond the end there is nothing', () => {
    const index = createGapIndex(comparison);
    index.find({ ...ALL_GAPS, search: 'C.MOV' });
    expect(index.page(0, 100)).toHaveLength(1);
    expect(index.page(100, 200)).toEqual([]);
  });

  it('show a picture only of a file that was scanned here', () => {
    const index = createGapIndex(comparison);
    index.find({ ...ALL_GAPS, kind: 'missing-in-icloud' });
    expect(index.page(0, 1)[0]?.picture).toEqual({ placeId: 'here', path: 'sub/ONLY.JPG' });
    index.find({ ...ALL_GAPS, kind: 'missing-here' });
    expect(index.page(0, 1)[0]?.picture).toBeNull();
  });

  it('are counted by kind and month, and have keys that stay', () => {
    expect(countKinds(comparison.gaps)).toContainEqual({ kind: 'missing-here', count: 3 });
    expect(countMonths(comparison.gaps)).toEqual([
      { month: '2023-06', count: 2 },
      { month: '2023-07', count: 1 },
    ]);
    const keys = keptKeys(comparison.gaps);
    expect(new Set(keys).size).toBe(comparison.gaps.length);
    expect(keys).toEqual(comparison.gaps.map(gapKey));
  });
});
