import { expect, test } from 'vitest';
import { wrap } from '../../../src/cli/output/wrap.ts';

test('a line is as wide as it may be, and no wider', () => {
  expect(wrap('aaa bbb ccc', 7)).toBe('aaa bbb\nccc');
  expect(wrap('aaa bbb ccc', 6)).toBe('aaa\nbbb\nccc');
  expect(wrap('aaa bbb ccc', 11)).toBe('aaa bbb ccc');
});

test('the first line stands after its head, the others after the indent; both count', () => {
  expect(wrap('aaa bbb ccc', 9, '   ', '1. ')).toBe('1. aaa\n   bbb\n   ccc');
  expect(wrap('aaa bbb ccc', 10, '   ', '1. ')).toBe('1. aaa bbb\n   ccc');
});

test('a word that is too long stands alone, whole', () => {
  expect(wrap('a /very/long/path b', 5, '  ')).toBe('  a\n  /very/long/path\n  b');
});
