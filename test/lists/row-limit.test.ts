import { expect, it } from 'vitest';
import { checkRowLimit, MAX_ROWS } from '../../src/lists/row-limit.ts';

it('refuses a list with more rows than any library has photos', () => {
  expect(() => checkRowLimit(MAX_ROWS, 'x.csv')).not.toThrow();
  expect(() => checkRowLimit(MAX_ROWS + 1, 'x.csv')).toThrow('list-too-long');
});
