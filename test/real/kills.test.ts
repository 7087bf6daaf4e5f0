import { describe, expect, test } from 'vitest';
import { killTheCheck } from '../trust/kill-the-check.ts';
import { killTheSaving } from '../trust/kill-the-saving.ts';
import { NO_STRACE } from '../trust/traced-run.ts';

describe.skipIf(NO_STRACE !== null)(`killed without warning${NO_STRACE ? ` (skipped: ${NO_STRACE})` : ''}`, () => {
  test('200 times: no finished work is done again but the last batch, and every answer is the same', async () => {
    const small = await killTheCheck(60, 60, 7);
    const large = await killTheCheck(10, 900, 11);
    const saving = await killTheSaving(145, 5);
    const kills = small.kills + large.kills + saving;
    const { mostRepeated, remembered } = large;
    console.log(`${kills} kills survived; at most ${mostRepeated} files read again, of up to ${remembered} remembered`);
    console.log(`killed at: ${[...new Set([...small.kinds, ...large.kinds])].sort().join(', ')}`);
    expect(kills).toBeGreaterThanOrEqual(200);
  }, 1_200_000);
});
