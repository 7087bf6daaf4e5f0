import { describe, expect, test } from 'vitest';
import { type CliRun, runCli } from '../fixtures/run-cli.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, makeCheck, PHOTOS } from './make-check.ts';

/** Everything that only a person can see, and all of it good. */
const GOOD: Readonly<Record<string, string>> = {
  '--icloud-photos': 'on',
  '--status': 'finished',
  '--storage-full': 'no',
  '--phone-photos': '2',
  '--phone-videos': '1',
  '--shared-library': 'no',
  '--recently-deleted-checked': 'yes',
  '--hidden-checked': 'yes',
  '--advanced-data-protection': 'no',
};

function eraseCheck(
  cwd: string,
  answers: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<CliRun> {
  const given = Object.entries(answers).flat();
  const args = ['erase-check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, ...given, ...more];
  return runCli(args, cwd, tempFolder());
}

describe('is it safe to erase this iPhone?', () => {
  test('without answers nobody can tell, and it says how to answer', async () => {
    const run = await eraseCheck(makeCheck(PHOTOS, PHOTOS), {});
    expect(run.stdout).toMatch(/^Is it safe to erase this iPhone\?\nCannot tell\. Do not erase it yet\./);
    expect(run.stdout).toContain('two-places erase-check --help');
    expect(run.exit).toBe(2);
  });

  test('with every photo copied and every answer good: yes, and everything it stands on', async () => {
    const run = await eraseCheck(makeCheck(PHOTOS, PHOTOS), GOOD);
    expect(run.stdout).toContain('Yes, by everything that could be checked.');
    expect(run.stdout).toContain('Every photo and video on the list (3) has a copy apart from iCloud.');
    expect(run.exit).toBe(0);
  });

  test('one photo without a copy: not yet', async () => {
    const run = await eraseCheck(makeCheck(PHOTOS.slice(1), PHOTOS), GOOD);
    expect(run.stdout).toContain('Not yet. Do not erase it.');
    expect(run.stdout).toContain('1 of 3 have none');
    expect(run.exit).toBe(1);
  });

  test.each([
    ['--icloud-photos', 'off', 1],
    ['--status', 'paused', 1],
    ['--status', 'none', 2],
    ['--storage-full', 'yes', 1],
    ['--phone-photos', '3', 1],
    ['--recently-deleted-checked', 'no', 1],
  ])('%s %s is never a yes', async (name, value, exit) => {
    const run = await eraseCheck(makeCheck(PHOTOS, PHOTOS), { ...GOOD, [name]: value });
    expect(run.exit).toBe(exit);
    expect(run.stdout).not.toContain('Yes, by everything');
  });

  test('the phone itself is always among what nobody could see', async () => {
    for (const answers of [GOOD, {}]) {
      const run = await eraseCheck(makeCheck(PHOTOS, PHOTOS), answers);
      expect(run.stdout).toContain('The phone itself was never looked at.');
      expect(run.stdout).toMatch(/Ask again after \d+ November 2026/);
    }
  });

  test('the report has the answer too', async () => {
    const run = await eraseCheck(makeCheck(PHOTOS.slice(1), PHOTOS), GOOD, '--json', '-');
    const report = JSON.parse(run.stdout);
    expect(report.eraseVerdict.answer).toBe('not-yet');
    expect(report.eraseVerdict.reasons[0].text).toContain('1 of 3');
  });
});

describe('which plan is large enough?', () => {
  const plan = (cwd: string, ...more: readonly string[]) =>
    runCli(['plan-storage', 'Pictures', '--today', DAY, ...more], cwd, tempFolder());

  test('the smallest one that fits, with what it leaves out', async () => {
    const run = await plan(makeCheck(PHOTOS, PHOTOS));
    expect(run.stdout).toContain('5 GB (free).');
    expect(run.stdout).toContain('What else is in your iCloud');
    expect(run.exit).toBe(0);
  });

  test('what else is there counts', async () => {
    const run = await plan(makeCheck(PHOTOS, PHOTOS), '--other', '60 GB');
    expect(run.stdout).toContain('200 GB (US$2.99 a month).');
    expect(run.stdout).not.toContain('What else is in your iCloud');
  });

  test('a library that no plan holds', async () => {
    expect((await plan(makeCheck(PHOTOS, PHOTOS), '--other', '50 TB')).stdout).toContain(
      'No iCloud plan is large enough',
    );
  });

  test('nothing to measure', async () => {
    expect((await plan(makeCheck([], PHOTOS))).exit).toBe(2);
  });
});
