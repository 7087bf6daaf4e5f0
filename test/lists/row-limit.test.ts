import { describe, expect, it } from 'vitest';
import { checkRowLimit, MAX_ROWS } from '../../src/lists/row-limit.ts';
import { sayProblem } from '../../src/words/say-problem.ts';
import { sayNumber } from '../../src/words/say-values.ts';
import { createWords } from '../../src/words/words.ts';

describe('a list with more rows than any library has photos', () => {
  it('is refused', () => {
    expect(MAX_ROWS).toBe(5_000_000);
    expect(() => checkRowLimit(MAX_ROWS, 'x.csv')).not.toThrow();
    expect(() => checkRowLimit(MAX_ROWS + 1, 'x.csv')).toThrow(
      expect.objectContaining({ problem: { code: 'list-too-many-rows', path: 'x.csv' } }),
    );
  });

  it.each(['en', 'de'] as const)('is told the number: %s', (language) => {
    const say = createWords(language);
    const { what, nextStep } = sayProblem(say, { code: 'list-too-many-rows', path: 'x.csv' });
    expect(what).toContain(` ${sayNumber(say, MAX_ROWS)} `);
    expect(nextStep).toContain(` ${sayNumber(say, MAX_ROWS)} `);
  });
});
