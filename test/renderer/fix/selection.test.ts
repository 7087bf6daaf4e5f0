import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clear,
  countSelected,
  isSelected,
  moveTo,
  NOTHING_SELECTED,
  positionsOf,
  selectAll,
  selectOnly,
  selectTo,
  toggle,
} from '../../../src/renderer/fix/selection.ts';

const TOTAL = 12;

describe('the selection of a grid', () => {
  it('is what a set of positions would be, whatever is pressed', () => {
    const step = fc.tuple(fc.constantFrom('only', 'to', 'toggle', 'all', 'move', 'clear'), fc.nat({ max: TOTAL - 1 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let selection = NOTHING_SELECTED;
        let model = new Set<number>();
        let anchor = 0;
        for (const [what, at] of steps) {
          if (what === 'only') [selection, model] = [selectOnly(at), new Set([at])];
          if (what === 'to') {
            const [from, to] = [Math.min(anchor, at), Math.max(anchor, at)];
            [selection, model] = [selectTo(selection, at), new Set(range(from, to + 1))];
          }
          if (what === 'toggle') {
            selection = toggle(selection, at);
            if (!model.delete(at)) model.add(at);
          }
          if (what === 'all') [selection, model] = [selectAll(selection, TOTAL), new Set(range(0, TOTAL))];
          if (what === 'move') selection = moveTo(selection, at);
          if (what === 'clear') [selection, model] = [clear(selection), new Set()];
          if (what === 'clear') anchor = selection.active;
          else if (what !== 'to' && what !== 'all') anchor = at;
          expect(positionsOf(selection)).toEqual([...model].sort((a, b) => a - b));
          expect(countSelected(selection)).toBe(model.size);
          expect(isSelected(selection, at)).toBe(model.has(at));
        }
      }),
    );
  });

  it('of 200,000 is one run, and gives no more positions than are asked for', () => {
    const all = selectAll(NOTHING_SELECTED, 200_000);
    expect(all.runs).toEqual([[0, 200_000]]);
    expect(positionsOf(all, 3)).toEqual([0, 1, 2]);
    expect(selectAll(NOTHING_SELECTED, 0).runs).toEqual([]);
  });
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}
