import { describe, expect, test } from 'vitest';
import { TRIED } from '../tried.ts';
import { killTheCheck } from '../trust/kill-the-check.ts';
import { killTheSaving } from '../trust/kill-the-saving.ts';
import { NO_STRACE } from '../trust/traced-run.ts';

describe.skipIf(NO_STRACE !== null)(`killed without warning${NO_STRACE ? ` (${NO_STRACE})` : ''}`, () => {
  test('saving, again and again: everything saved is the old or the new one', async () => {
    const kills = await killTheSaving(TRIED.realKills.saving, 5);
    console.log(`${kills} kills while saving survived`);
    expect(kills).toBeGreaterThanOrEqual(138);
  }, 1_200_000);

  test('large checks: no finished work is done again but the last batch', async () => {
    const { kills, kinds, mostRepeated, remembered } = await killTheCheck(TRIED.realKills.largeChecks, 900, 11);
    console.log(
      `${kills} kills of large checks survived; at most ${mostRepeated} files read again, of up to ${remembered} remembered; ` +
        `killed at: ${[...kinds].sort().join(', ')}`,
    );
    expect(kills).toBeGreaterThanOrEqual(8);
  }, 1_200_000);
});
