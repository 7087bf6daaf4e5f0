import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhotoSelection } from '../../../src/renderer/engine/photo-query.ts';
import { gridLayout, nextPhoto, rowAt, rowOfPhoto } from '../../../src/renderer/fix/grid-rows.ts';

/** Months with so many photos each, one after the other. */
function selection(months: readonly (readonly [string, number])[]): PhotoSelection {
  let start = 0;
  const groups = months.map(([month, count]) => {
    const group = { month, start, count };
    start += count;
    return group;
  });
  return { total: start, groups };
}

const anyMonths = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 40 })), { maxLength: 30 })
  .map((months) => months.map(([month, count]) => [`20${20 + Math.floor(month / 12)}-${month % 12}`, count] as const));

describe('the rows of the grid', () => {
  it('hold every photo once, in order, below a heading', () => {
    fc.assert(
      fc.property(anyMonths, fc.integer({ min: 1, max: 12 }), (months, columns) => {
        const found = selection(months);
        const layout = gridLayout(found, columns);
        const seen: number[] = [];
        for (let index = 0; index < layout.rowCount; index += 1) {
          const row = rowAt(layout, index);
          if (row?.type !== 'tiles') continue;
          expect(row.end - row.start).toBeLessThanOrEqual(columns);
          for (let at = row.start; at < row.end; at += 1) {
            seen.push(at);
            expect(rowOfPhoto(layout, at)).toBe(index);
          }
        }
        expect(seen).toEqual(Array.from({ length: found.total }, (_, i) => i));
        expect([rowAt(layout, -1), rowAt(layout, layout.rowCount)]).toEqual([null, null]);
      }),
    );
  });

  it('put months with few photos under one heading, never two years, never those without a date', () => {
    const titles = (months: readonly (readonly [string, number])[]): string[] =>
      gridLayout(selection(months), 4).sections.map(({ first, last }) => `${first} ${last}`);
    expect(
      titles([
        ['2025-06', 4],
        ['2025-07', 2],
        ['2025-08', 1],
        ['2025-12', 1],
        ['2026-01', 1],
        ['unknown', 1],
      ]),
    ).toEqual(['2025-06 2025-06', '2025-07 2025-12', '2026-01 2026-01', 'unknown unknown']);
  });

  it('are walked by keys: up and down keep the column, and stop at the ends', () => {
    const layout = gridLayout(
      selection([
        ['2025-06', 6],
        ['2026-01', 3],
      ]),
      4,
    );
    expect(nextPhoto(layout, 'ArrowDown', 3, 2)).toBe(5);
    expect(nextPhoto(layout, 'ArrowDown', 5, 2)).toBe(7);
    expect(nextPhoto(layout, 'ArrowUp', 8, 2)).toBe(5);
    expect(nextPhoto(layout, 'ArrowUp', 2, 2)).toBe(2);
    expect(nextPhoto(layout, 'ArrowDown', 8, 2)).toBe(8);
    expect(nextPhoto(layout, 'PageDown', 0, 2)).toBe(6);
    expect([nextPhoto(layout, 'Home', 5, 2), nextPhoto(layout, 'End', 5, 2)]).toEqual([0, 8]);
    expect([nextPhoto(layout, 'ArrowLeft', 0, 2), nextPhoto(layout, 'ArrowRight', 8, 2)]).toEqual([0, 8]);
    expect(nextPhoto(layout, 'x', 5, 2)).toBeNull();
  });

  it('never lead outside, wherever a key is pressed', () => {
    const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];
    fc.assert(
      fc.property(
        anyMonths,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(...keys),
        fc.nat(),
        (months, columns, key, at) => {
          const found = selection(months);
          fc.pre(found.total > 0);
          const next = nextPhoto(gridLayout(found, columns), key, at % found.total, 3);
          expect(next).toBeGreaterThanOrEqual(0);
          expect(next).toBeLessThan(found.total);
        },
      ),
    );
  });
});
