import { describe, expect, test } from 'vitest';
import { advise } from '../../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { CAUSE_OF_GAP } from '../../../src/guidance/rules/gaps.ts';
import { type Difference, GAP_KINDS } from '../../../src/model/gap.ts';
import { first, NOT_YET, why } from '../advised.ts';
import { comparisonOf, gap, photo, TODAY } from '../build-comparison.ts';

describe('each kind of gap', () => {
  test.each(GAP_KINDS.filter((kind) => kind !== 'different-bytes'))('%s has its cause, with its number', (kind) => {
    const comparison = comparisonOf({ gaps: [gap(kind, photo('x')), gap(kind, photo('y'))], verdict: NOT_YET });
    expect(first(comparison)).toBe(CAUSE_OF_GAP[kind]);
    expect(advise(comparison, NO_ANSWERS, TODAY)[0]?.gapKinds).toContain(kind);
    if (kind !== 'date-range-short') expect(why(comparison)).toMatch(/\b2\b/);
  });

  test('other content is told apart: converted, edited, written anew', () => {
    const by = (difference: Difference) => {
      const found = { placeId: 'folder', coverage: 'different', evidence: 'name-time', found: 'in/x.JPG' } as const;
      return first(
        comparisonOf({ gaps: [gap('different-bytes', photo('x'), { findings: [{ ...found, difference }] })] }),
      );
    };
    expect(by('converted')).toBe('converted-copies');
    expect(by('rewritten')).toBe('rewritten-copies');
    expect(by('edited')).toBe('edited-copies');
  });
});
