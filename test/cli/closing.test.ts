import { describe, expect, test } from 'vitest';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder } from '../fixtures/temp-tree.ts';
import { check, DAY, makeCheck, PHOTOS, totals } from './make-check.ts';

/** The lines after “In short”, as they are printed. */
function printed(stdout: string): string[] {
  const lines = stdout.trimEnd().split('\n');
  return lines.slice(lines.findIndex((line) => line === 'In short' || line === 'Kurz gesagt') + 1);
}

/** The five things said there: what is deeper belongs to the line above. */
function last(stdout: string): string[] {
  return printed(stdout)
    .join('\n')
    .split(/\n {2}(?=\S)/)
    .map((each) => each.trim().replace(/\s+/g, ' '));
}

describe('the last lines of a run', () => {
  test('are the answer, both ways, what to do, what was saved, and until when', async () => {
    const { stdout } = await check(makeCheck(PHOTOS.slice(1), PHOTOS), '--report', 'r.html', '--csv', 'g.csv');
    const lines = last(stdout);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Answer: Not yet\. /);
    expect(lines[1]).toMatch(/^Both ways: from iCloud to here: Not yet; from here to a second place: /);
    expect(lines[2]).toMatch(/^To do: 1\. .+ 2\. /);
    expect(lines[3]).toBe('Saved: r.html, g.csv');
    expect(lines[4]).toMatch(/^True as of .*2026.*\. Ask again after .*\d/);
  });

  test('say that nothing was saved, and how', async () => {
    const { stdout } = await check(makeCheck(PHOTOS, PHOTOS));
    expect(last(stdout)).toContain('Saved: nothing; --report FILE saves one page of it');
  });

  test('have the answer of the exit code, or the worse one of the other direction', async () => {
    const yes = await check(makeCheck(PHOTOS, PHOTOS), ...totals(2, 1));
    expect(yes.exit).toBe(0);
    expect(last(yes.stdout)[1]).toMatch(/^Both ways: from iCloud to here: Yes; /);
    const alone = await check(makeCheck(PHOTOS, PHOTOS.slice(1)), ...totals(1, 1));
    expect(alone.exit).toBe(0);
    expect(last(alone.stdout)[0]).toMatch(/^Answer: Not yet\./);
    expect(last(alone.stdout)[1]).toContain('from here to a second place: Not yet');
  });

  test('of two folders speak of these folders, and not of iCloud', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    addFiles(cwd, { 'Copy/IMG_0001.JPG': PHOTOS[0]?.bytes ?? '' });
    const { stdout } = await runCli(['check', 'Pictures', '--with', 'Copy', '--today', DAY], cwd, tempFolder());
    const lines = last(stdout);
    expect(lines[1]).toBe('From the first folder to the others: Not yet');
    expect(lines.join(' ')).not.toMatch(/iCloud|unplug/);
  });

  test('without a list ask for one, and give no day', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const { stdout } = await runCli(['check', 'Pictures', '--today', DAY], cwd, tempFolder());
    const lines = last(stdout);
    expect(lines[2]).toMatch(
      /^To do: 1\. Copy the 3 photos and videos that may be in only one place .* 2\. Add a list of iCloud/,
    );
    expect(lines[4]).toBe('Nobody can say of which day this is true: no list with a day was compared.');
    expect(stdout).not.toContain('a moment that nobody knows');
  });

  test('count what does not add up as the account does', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const args = ['check', 'Pictures', '--counts', `photos=3,videos=3,at=${DAY}`, '--today', DAY];
    const { stdout } = await runCli(args, cwd, tempFolder());
    expect(stdout).toContain('\nA number that does not add up: 3\n');
    expect(last(stdout)[2]).toContain('A number that does not add up (3): ');
  });

  test('of an erase check answer its question', async () => {
    const cwd = makeCheck(PHOTOS, PHOTOS);
    const args = ['erase-check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY];
    const { stdout, exit } = await runCli(args, cwd, tempFolder());
    expect(exit).not.toBe(0);
    expect(last(stdout)[0]).toMatch(/^Answer: Is it safe to erase this iPhone\? .*Do not erase it/);
  });

  describe.each([80, 60, 200])('in a terminal of %i columns', (columns) => {
    test.each(['en', 'de'])('fit it, each step below the other, with no word lost: %s', async (lang) => {
      const cwd = makeCheck(PHOTOS.slice(1), PHOTOS);
      const args = ['check', 'Pictures', '--icloud', 'Photo Details.csv', '--today', DAY, '--lang', lang];
      const { stdout } = await runCli(args, cwd, tempFolder(), { columns });
      const lines = printed(stdout);
      const widest = Math.max(...lines.filter((line) => !line.includes('--report')).map((line) => line.length));
      expect(widest).toBeLessThanOrEqual(columns);
      const steps = lines.filter((line) => /^ +(To do: |Zu tun: )?\d\. /.test(line));
      expect(steps.length).toBeGreaterThan(1);
      expect(new Set(steps.map((line) => line.search(/\d\. /))).size).toBe(1);
      const wide = await runCli(args, cwd, tempFolder(), { columns: 10_000 });
      expect(last(stdout)).toEqual(last(wide.stdout));
    });
  });

  test('are not in the JSON', async () => {
    const { stdout } = await check(makeCheck(PHOTOS, PHOTOS), '--json', '-');
    expect(() => JSON.parse(stdout)).not.toThrow();
  });
});
