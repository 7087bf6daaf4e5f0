import { describe, expect, test } from 'vitest';
import { add, tallyFrom, tallyLine } from '../../scripts/tally.ts';

test('a tally is read back from the line it is written in', () => {
  const tally = { passed: 1234, failed: 0, skipped: 7 };
  expect(tallyFrom(`package: 3 passed, 0 failed\nnoise\n${tallyLine(tally)}\n`)).toEqual(tally);
});

describe('lines of other tools', () => {
  test.each([
    ['package: 12 passed, 1 failed', { passed: 12, failed: 1, skipped: 0 }],
    ['nothing to see', null],
  ])('%s', (text, tally) => expect(tallyFrom(text)).toEqual(tally));
});

test('tallies add up', () => {
  expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
    passed: 11,
    failed: 22,
    skipped: 33,
  });
});
