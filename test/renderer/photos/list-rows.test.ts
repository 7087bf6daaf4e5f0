// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { PhotoGroups } from '../../../src/renderer/compare/check-summary.ts';
import { nextItem, rowAt, rowCount, rowOfItem } from '../../../src/renderer/photos/list-rows.ts';

const LIST: PhotoGroups = {
  total: 5,
  groups: [
    { key: 'missing-here', start: 0, count: 3 },
    { key: 'uncertain', start: 3, count: 2 },
  ],
};

describe('the lines of a list of photos', () => {
  it('are headings and items, each item once', () => {
    const lines = Array.from({ length: rowCount(LIST) }, (_, row) => rowAt(LIST, row));
    expect(lines.map((line) => (line?.type === 'item' ? line.index : line?.group.key))).toEqual([
      'missing-here',
      0,
      1,
      2,
      'uncertain',
      3,
      4,
    ]);
    expect(rowAt(LIST, 7)).toBeNull();
    for (let index = 0; index < LIST.total; index += 1) {
      expect(rowAt(LIST, rowOfItem(LIST, index))).toEqual({ type: 'item', index });
    }
  });

  it('are moved through by keys that stop at both ends', () => {
    expect(nextItem('ArrowDown', 4, 5, 10)).toBe(4);
    expect(nextItem('ArrowUp', 0, 5, 10)).toBe(0);
    expect(nextItem('PageDown', 1, 5, 2)).toBe(3);
    expect(nextItem('Home', 4, 5, 2)).toBe(0);
    expect(nextItem('End', 0, 5, 2)).toBe(4);
    expect(nextItem('x', 0, 5, 2)).toBeNull();
  });
});
