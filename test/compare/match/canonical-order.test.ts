import { describe, expect, it } from 'vitest';
import { inCanonicalOrder } from '../../../src/compare/match/canonical-order.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { asset } from '../../fixtures/assets.ts';

// Beyond what test/compare/columns.test.ts asks: that the quick way of many gives the same as the plain one of few.

describe('the order of many', () => {
  const undated = asset('a.jpg');
  const at = (ms: number, id: string) => ({
    ...undated,
    id,
    captured: { kind: 'wall', ms, precision: 'second' } as const,
  });
  const idsOf = (all: readonly Asset[]) => all.map(({ id }) => id);
  const expectOrder = (all: readonly Asset[]) =>
    expect(idsOf(inCanonicalOrder([...all].reverse()))).toEqual(idsOf(all));

  it('of few is by second, then in full, and those without a date are last', () => {
    expectOrder([
      at(-500, 'a'),
      at(0, 'a'),
      at(0, 'b'),
      at(0, 'c'),
      at(999, 'a'),
      at(1_000, 'b'),
      at(1_000, 'c'),
      asset('a.jpg', { id: 'y' }),
      asset('a.jpg', { id: 'z' }),
    ]);
    expect(inCanonicalOrder([])).toEqual([]);
    const noMoment = { ...undated, id: 'a', name: 'a.jpg', captured: { ...at(0, '').captured, ms: Number.NaN } };
    const late = { ...at(0, 'b'), name: 'b.jpg' };
    expect([inCanonicalOrder([late, noMoment]), inCanonicalOrder([noMoment, late])]).toEqual([
      [late, noMoment],
      [late, noMoment],
    ]);
  });

  // Ten thousand are sorted by counting, where all their seconds fit into 32 bits.
  const [a, b] = [at(0, 'a'), at(0, 'b')];
  const crowd = Array.from({ length: 9_995 }, () => a);
  // Seconds that only their lowest bit tells from each other, and one that only the bits above the lowest sixteen put last.
  const close = Array.from({ length: 12 }, (_, i) => at((i + 2) * 1_000, 'c'));
  it.each([
    ['a day', 86_400],
    ['some years', 400_000_000],
    ['all that can be counted', 2 ** 32 - 2],
    ['a second more', 2 ** 32 - 1],
    ['centuries', 5_000_000_000],
  ])('of ten thousand within %s is the same', (_, seconds) => {
    const last = seconds * 1_000;
    const others = [
      ...close,
      at(65_536_000, 'c'),
      at(last - 1_000, 'e'),
      at(last, 'd'),
      at(last, 'e'),
      { ...undated, id: 'd' },
    ];
    expectOrder([...crowd, b, ...others, { ...undated, id: 'e' }]);
  });
});
