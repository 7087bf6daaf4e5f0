import { describe, expect, test } from 'vitest';
import { add, failureLines, NOTHING, tallyFrom, tallyLine, tallyOf } from '../../scripts/tally.ts';

test('a tally is read back from the line it is written in', () => {
  const tally = { ...NOTHING, passed: 1234, skipped: 7 };
  expect(tallyFrom(`package: 3 passed, 0 failed\nnoise\n${tallyLine(tally)}\n`)).toEqual(tally);
});

describe('lines of other tools', () => {
  test.each([
    ['package: 12 passed, 1 failed', { ...NOTHING, passed: 12, failed: 1 }],
    ['nothing to see', null],
  ])('%s', (text, tally) => expect(tallyFrom(text)).toEqual(tally));
});

test('tallies add up, names too', () => {
  const one = { passed: 1, failed: 2, skipped: 3, failures: ['a: b', 'a: c'], unsteady: [] };
  const other = { passed: 10, failed: 20, skipped: 30, failures: [], unsteady: ['d: e'] };
  expect(add(one, other)).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
    failures: ['a: b', 'a: c'],
    unsteady: ['d: e'],
  });
});

test('what failed is named above the last line, and so is what passed only by itself', () => {
  expect(failureLines({ ...NOTHING, failures: ['a: b'], unsteady: ['c: d'] })).toEqual([
    'failed: a: b',
    'failed beside the others, passed by itself: c: d',
  ]);
});

test('a run that did not end well has failed, whatever its results say', () => {
  expect(tallyOf({ passed: 3, skipped: 0, failures: [], unsteady: [] }, 1)).toMatchObject({ passed: 3, failed: 1 });
});
