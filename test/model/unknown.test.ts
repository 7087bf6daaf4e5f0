import { expect, test } from 'vitest';
import { UNKNOWN_LIST } from '../../src/model/list-facts.ts';
import { UNKNOWN_STANDING } from '../../src/model/place-standing.ts';

test('a list of which nothing is known is of nothing, from no day, and has no totals of its own', () => {
  expect(UNKNOWN_LIST.subject).toBe('unknown');
  expect(UNKNOWN_LIST.age.at).toBeNull();
  expect(UNKNOWN_LIST.totals).toBeNull();
  expect(UNKNOWN_LIST.parts).toBeNull();
});

test('a place of which nothing is known does not count', () => {
  expect(UNKNOWN_STANDING.mayCount).toBe(false);
  expect(UNKNOWN_STANDING.mirror).toBe('not-asked');
});
