import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { GUIDE_TOPICS } from '../../src/guidance/help/guide-page.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { englishIn, saysDu } from '../words/german-only.ts';

const guide = (...args: readonly string[]) => runCli(['guide', ...args], tempFolder(), tempFolder());

describe('two-places guide', () => {
  it('lists what can be looked up', async () => {
    const { stdout, exit } = await guide();
    expect(exit).toBe(0);
    for (const topic of GUIDE_TOPICS) expect(stdout).toContain(`  ${topic} `);
    expect(stdout).toContain('My phone goes tomorrow');
  });

  it('says step by step what to do with a phone that goes tomorrow, and erases nothing before a yes', async () => {
    const { stdout, exit } = await guide('tomorrow', '--ios', '18', '--computer', 'mac');
    expect(exit).toBe(0);
    const points = [...stdout.matchAll(/^(\d)\. (.*)$/gm)].map(([, number]) => number);
    expect(points).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(stdout).toContain('  [ ] Delete nothing. Sign out of nothing. Switch nothing off.');
    expect(stdout).toContain('Settings › Apps › Photos › Download and Keep Originals');
    expect(stdout).toContain('Finder › Your iPhone › Encrypt local backup');
    expect(stdout.indexOf('Erase All Content and Settings')).toBeGreaterThan(stdout.indexOf('8. Erase only on a yes'));
    expect(stdout).toContain('! Losing a trade-in is cheaper than losing photos.');
    expect(stdout).toContain('You see: ');
    expect(stdout).toMatch(/https:\/\/support\.apple\.com\/\S+/);
  });

  it('shows every system where none is known, each with its name', async () => {
    const { stdout } = await guide('by-cable', '--computer', 'windows');
    expect(stdout).toContain('iOS 17 and earlier: Settings › Photos › Download and Keep Originals');
    expect(stdout).toContain('iOS 18, iOS 26 and later: Settings › Apps › Photos');
    expect(stdout).toContain('Import all with the Photos app.');
    expect(stdout).not.toContain('Image Capture');
  });

  it.each([...GUIDE_TOPICS])('speaks German and nothing else of %s', async (topic) => {
    const { stdout, exit } = await guide(topic, '--lang', 'de');
    expect(exit).toBe(0);
    const text = stdout.split('\n').filter((line) => line !== '');
    expect(text.flatMap(englishIn)).toEqual([]);
    expect(text.filter(saysDu)).toEqual([]);
  });

  it('writes a page to print, and says where it is', async () => {
    const cwd = tempFolder();
    const run = await runCli(['guide', 'tomorrow', '--html', 'page.html', '--lang', 'de'], cwd, tempFolder());
    expect(run.exit).toBe(0);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('page.html');
    const html = readFileSync(path.join(cwd, 'page.html'), 'utf8');
    expect(html).toContain('<html lang="de">');
    expect(html).toContain('Mein Telefon geht morgen weg');
  });

  it.each([
    ['no-such-topic', '“two-places guide” lists them'],
    ['tomorrow --computer amiga', 'cannot be “amiga”'],
    ['tomorrow --ios 9', 'cannot be “9”'],
    ['tomorrow do-not', 'no topic do-not'],
  ])('does not take “%s”', async (args, said) => {
    const run = await guide(...args.split(' '));
    expect(run.exit).toBe(3);
    expect(run.stderr).toContain(said);
  });
});
