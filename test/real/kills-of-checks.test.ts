import { describe, expect, test } from 'vitest';
import { TRIED } from '../tried.ts';
import { killTheCheck } from '../trust/kill-the-check.ts';
import { NO_STRACE } from '../trust/traced-run.ts';

// With kills-of-saving.test.ts, which runs beside it, these are 200 kills and more.
describe.skipIf(NO_STRACE !== null)(`checks killed without warning${NO_STRACE ? ` (${NO_STRACE})` : ''}`, () => {
  test('again and again: no finished work is done again but the last batch, and every answer is the same', async () => {
    const { kills, kinds } = await killTheCheck(TRIED.realKills.checks, 60, 7);
    console.log(`${kills} kills of small checks survived; killed at: ${[...kinds].sort().join(', ')}`);
    expect(kills).toBeGreaterThanOrEqual(56);
  }, 1_200_000);
});
