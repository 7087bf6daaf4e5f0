import { describe, expect, it } from 'vitest';
import { TRIED } from '../tried.ts';
import { killTheCheck } from './kill-the-check.ts';
import { killTheSaving } from './kill-the-saving.ts';
import { NO_STRACE } from './traced-run.ts';

// A few kills of every kind; 200 of them are in test/real/kills-of-*.test.ts.
describe.skipIf(NO_STRACE !== null)(`killed without warning${NO_STRACE ? ` (skipped: ${NO_STRACE})` : ''}`, () => {
  it('a check, at any call: the index opens, reports are old or whole, the next run says the same', async () => {
    const tally = await killTheCheck(TRIED.kills.checks, 60, 1);
    expect(tally.kills).toBeGreaterThan(10);
  });

  it('saving settings, history and lists: each is the old or the new one, and no half file stays', async () => {
    expect(await killTheSaving(TRIED.kills.saving, 1)).toBeGreaterThan(15);
  });
});
