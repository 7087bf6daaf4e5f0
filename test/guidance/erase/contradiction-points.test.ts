import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import { contradictions } from '../../../src/guidance/erase/contradictions.ts';
import { comparisonOf, factsOf, GOOD_ANSWERS, LIST, library, summary, TODAY } from '../build-comparison.ts';
import { withList } from './fact-parts.ts';

// Each point of the erase answer, turned one way and the other.

describe('what contradicts', () => {
  const codes = (comparison: Comparison, answers: Partial<Answers>) =>
    contradictions(comparison, { ...GOOD_ANSWERS, ...answers }, TODAY);
  const copy = (assets = library()) => {
    const parts = { of: 1, present: [1], doubtful: 0, photosWithoutRow: null, rowsWithoutPhoto: null };
    return comparisonOf({ places: [summary(LIST, assets, { facts: { ...factsOf(TODAY), parts } })] });
  };

  test('has its numbers', () => {
    expect(codes(comparisonOf(), { icloudPhotosOn: false, status: null })).toEqual([
      { code: 'erase-conflict-off-but-new', values: { day: '2026-11-21', count: 3, newest: '2026-11-20' } },
    ]);
    expect(codes(copy(), { advancedDataProtection: true })).toEqual([
      { code: 'erase-conflict-protected-but-apple-copy', values: { count: 3 } },
    ]);
  });

  test('Advanced Data Protection only with photos in a copy by Apple', () => {
    const said = { advancedDataProtection: true };
    expect(codes(copy([]), said)).toEqual([]);
    expect(codes(comparisonOf(), said)).toEqual([]);
    expect(codes(withList({ facts: null }), said)).toEqual([]);
    expect(codes(comparisonOf({ listId: null }), said)).toEqual([]);
    for (const advancedDataProtection of [false, null]) expect(codes(copy(), { advancedDataProtection })).toEqual([]);
  });

  test('“off” only with a list', () => {
    const off = { icloudPhotosOn: false, status: null };
    expect(codes(comparisonOf({ listId: null }), off)).toEqual([]);
    expect(codes(withList({ range: { first: null, last: null } }), off)).toEqual([]);
    expect(codes(comparisonOf(), { icloudPhotosOn: null, status: null })).toEqual([]);
  });
});
