import { describe, expect, test } from 'vitest';
import { type CliRun, runCli } from '../fixtures/run-cli.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { DAY, makeCheck, PHOTOS, totals } from './make-check.ts';

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
  '--newest-agree': 'yes',
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

  test('good answers are not enough: a witness is missing, as nobody said how many there are', async () => {
    const run = await eraseCheck(makeCheck(PHOTOS, PHOTOS), GOOD);
    expect(run.stdout).toContain('Cannot tell. Do not erase it yet.');
    expect(run.exit).toBe(2);
  });

  test('one photo without a copy: not yet', async () => {
    const run = await eraseCheck(makeCheck(PHOTOS.slice(1), PHOTOS), GOOD);
    expect(run.stdout).toContain('Not yet. Do not erase it.');
    expect(run.stdout).toContain('1 of 3 without one');
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

/** All five witnesses for erasing, as options: who counted, when the list was made, that no program mirrors. */
const WITNESSES: readonly (readonly string[])[] = [totals(2, 1), ['--list-date', DAY], ['--no-mirror', 'all']];

describe('a yes to erasing', () => {
  const ask = (answers: Readonly<Record<string, string>>, ...more: readonly string[]) =>
    eraseCheck(makeCheck(PHOTOS, PHOTOS), answers, ...more);

  test('needs everything, says what it rests on, and ends with the totals of the phone', async () => {
    const run = await ask(GOOD, ...WITNESSES.flat());
    expect(run.stdout).toContain('Yes, by everything that could be checked.');
    expect(run.exit).toBe(0);
    expect(run.stdout).toContain('IMG_0003.MOV, IMG_0002.JPG, IMG_0001.JPG');
    expect(run.stdout.trimEnd().split('\n').at(-1)).toBe(
      'Your phone: 2 photos, 1 video. If your phone shows anything else now, do not erase it. Any new photo ends this answer.',
    );
  });

  test.each(WITNESSES.map((left, index) => [left[0], index] as const))('is none without %s', async (_, index) => {
    const run = await ask(GOOD, ...WITNESSES.filter((_each, at) => at !== index).flat());
    expect(run.exit).toBe(2);
    expect(run.stdout).toContain('What is missing for a yes');
    expect(run.stdout).not.toContain('If your phone shows anything else');
  });

  test.each(Object.keys(GOOD).filter((name) => name !== '--advanced-data-protection' && name !== '--hidden-checked'))(
    'is none without %s',
    async (name) => {
      const { [name]: _, ...rest } = GOOD;
      expect((await ask(rest, ...WITNESSES.flat())).exit).toBe(2);
    },
  );

  test.each([
    ['--hidden-checked', 'no', 2],
    ['--newest-agree', 'no', 1],
    ['--advanced-data-protection', 'yes', 2],
    ['--shared-library', 'yes', 2],
    ['--phone-videos', '0', 2],
    ['--phone-videos', '2', 1],
  ])('is none with %s %s', async (name, value, exit) => {
    const run = await ask({ ...GOOD, [name]: value }, ...WITNESSES.flat());
    expect(run.exit).toBe(exit);
  });

  test('is none with a bit that nobody has read: nothing lets erasing rest on names', async () => {
    const run = await ask(GOOD, ...WITNESSES.flat(), '--quick');
    expect(run.exit).toBe(2);
    expect(run.stdout).toContain('3 files here were not read in full yet.');
    expect((await ask(GOOD, '--accept', 'name-and-date')).exit).toBe(3);
  });
});

describe('which plan is large enough?', () => {
  const plan = (cwd: string, ...more: readonly string[]) =>
    runCli(['plan-storage', 'Pictures', '--today', DAY, ...more], cwd, tempFolder());

  test('the smallest one that fits, with what it leaves out', async () => {
    const run = await plan(makeCheck(PHOTOS, PHOTOS));
    expect(run.stdout).toContain('5 GB (free).');
    expect(run.stdout).toContain('What else you keep in iCloud');
    expect(run.exit).toBe(0);
  });

  test('what else is there counts', async () => {
    const run = await plan(makeCheck(PHOTOS, PHOTOS), '--other', '60 GB');
    expect(run.stdout).toContain('200 GB (US$2.99 a month).');
    expect(run.stdout).not.toContain('What else you keep in iCloud');
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
