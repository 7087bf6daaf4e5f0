import { describe, expect, it } from 'vitest';
import { makeJpeg } from '../fixtures/media/media.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { tempFolder, tempTree } from '../fixtures/temp-tree.ts';

const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });

describe('two-places check A --with B', () => {
  it('proves a copy by its bytes, with names changed: exit 0', async () => {
    const cwd = tempTree({
      'A/IMG_1.JPG': photo(1),
      'A/x/IMG_2.JPG': photo(2),
      'B/one.jpg': photo(1),
      'B/two.jpg': photo(2),
    });
    const run = await runCli(['check', 'A', '--with', 'B'], cwd, tempFolder());
    expect(run.stdout).toContain('All 2 photos and videos of the first folder are in the others, byte for byte.');
    expect(run.stdout).not.toMatch(/in iCloud|the list/i);
    expect(run.exit).toBe(0);
  });

  it('names what the copy does not have: exit 1; several copies together may have it all', async () => {
    const cwd = tempTree({
      'A/IMG_1.JPG': photo(1),
      'A/IMG_2.JPG': photo(2),
      'B/one.jpg': photo(1),
      'C/two.jpg': photo(2),
    });
    const one = await runCli(['check', 'A', '--with', 'B'], cwd, tempFolder());
    expect(one.exit).toBe(1);
    expect(one.stdout).toContain('IMG_2.JPG');
    expect(one.stdout).not.toMatch(/iCloud lists|still in iCloud/);
    // One disk is one place, and still the photo is in this folder only.
    expect(one.stdout).toMatch(/Only in A: 1\n +IMG_2\.JPG/);
    expect((await runCli(['check', 'A', '--with', 'B', 'C'], cwd, tempFolder())).exit).toBe(0);
  });

  it('speaks German too', async () => {
    const cwd = tempTree({ 'A/IMG_1.JPG': photo(1), 'B/one.jpg': photo(1) });
    const run = await runCli(['check', 'A', '--with', 'B', '--lang', 'de'], cwd, tempFolder());
    expect(run.stdout).toContain('ersten Ordner');
    expect(run.stdout).not.toMatch(/der Liste|in iCloud/);
  });

  it.each([
    ['the folder itself', ['check', 'A', '--with', 'A']],
    ['a folder inside it', ['check', 'A', '--with', 'A/x']],
    ['the folder around it', ['check', 'A/x', '--with', 'A']],
    ['two first folders', ['check', 'A', 'B', '--with', 'C']],
    ['a list besides', ['check', 'A', '--with', 'B', '--icloud', 'list.csv']],
    ['totals besides', ['check', 'A', '--with', 'B', '--counts', 'photos=1']],
    ['another command', ['erase-check', 'A', '--with', 'B']],
    ['no copy at all', ['check', 'A', '--with']],
  ])('refuses %s: exit 3', async (_, args) => {
    const cwd = tempTree({ 'A/x/IMG_1.JPG': photo(1), 'B/one.jpg': photo(1), 'C/one.jpg': photo(1) });
    const run = await runCli(args, cwd, tempFolder());
    expect(run.exit).toBe(3);
    expect(run.stdout).toBe('');
  });

  it('writes its page, table and JSON without a word of iCloud lists', async () => {
    const cwd = tempTree({ 'A/IMG_1.JPG': photo(1), 'A/IMG_2.JPG': photo(2), 'B/one.jpg': photo(1) });
    const run = await runCli(['check', 'A', '--with', 'B', '--json', '-'], cwd, tempFolder());
    const json: unknown = JSON.parse(run.stdout);
    expect(JSON.stringify(json)).not.toMatch(/iCloud lists|still in iCloud|by the list/);
  });
});
