import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { addFiles, tempFolder, tempTree } from '../fixtures/temp-tree.ts';

const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });

describe('two-places verify', () => {
  it('re-checks a copy against the list that a check wrote: 0 the same, 1 when a file changed or is gone', async () => {
    const cwd = tempTree({ 'P/IMG_1.JPG': photo(1), 'P/x/IMG_2.JPG': photo(2) });
    expect((await runCli(['check', 'P', '--checksums', 'sums.txt'], cwd, tempFolder())).stderr).toContain('sums.txt');
    const same = await runCli(['verify', 'P', '--checksums', 'sums.txt'], cwd, '');
    expect(same).toMatchObject({ exit: 0, stdout: expect.stringContaining('All 2 files of the list are here') });
    addFiles(cwd, { 'P/IMG_1.JPG': photo(9) });
    const changed = await runCli(['verify', 'P', '--checksums', 'sums.txt'], cwd, '');
    expect(changed).toMatchObject({ exit: 1, stdout: expect.stringContaining('IMG_1.JPG') });
    rmSync(path.join(cwd, 'P/x/IMG_2.JPG'));
    expect((await runCli(['verify', 'P', '--checksums', 'sums.txt', '--lang', 'de'], cwd, '')).stdout).toMatch(/^Nein/);
  });

  it('re-checks a zip, and a folder with zips, by what is inside', async () => {
    const zip = await makeZip([{ path: 'iCloud Photos/IMG_1.JPG', content: photo(1) }]);
    const cwd = tempTree({ 'P/iCloud Photos.zip': zip, 'P/IMG_2.JPG': photo(2) });
    await runCli(['check', 'P', '--checksums', 'sums.txt'], cwd, tempFolder());
    const args = ['verify', 'P', '--checksums', 'sums.txt'];
    expect(await runCli(args, cwd, '')).toMatchObject({ exit: 0, stdout: expect.stringContaining('All 2 files') });
    await runCli(['check', 'P/iCloud Photos.zip', '--checksums', 'zip.txt'], cwd, tempFolder());
    const one = ['verify', 'P/iCloud Photos.zip', '--checksums', 'zip.txt'];
    expect(await runCli(one, cwd, '')).toMatchObject({ exit: 0 });
    addFiles(cwd, { 'P/iCloud Photos.zip': await makeZip([{ path: 'iCloud Photos/IMG_1.JPG', content: photo(3) }]) });
    expect(await runCli(one, cwd, '')).toMatchObject({ exit: 1, stdout: expect.stringContaining('IMG_1.JPG') });
  });

  it('cannot tell from a list that was cut off', async () => {
    const cwd = tempTree({ 'P/IMG_1.JPG': photo(1), 'P/IMG_2.JPG': photo(2) });
    await runCli(['check', 'P', '--checksums', 'sums.txt'], cwd, tempFolder());
    const list = readFileSync(path.join(cwd, 'sums.txt'), 'utf8');
    addFiles(cwd, { 'sums.txt': list.slice(0, list.indexOf('IMG_1.JPG') + 'IMG_1.JPG'.length) });
    const run = await runCli(['verify', 'P', '--checksums', 'sums.txt'], cwd, '');
    expect(run).toMatchObject({ exit: 2, stdout: expect.stringContaining('cut off') });
  });

  it.each([
    [['verify']],
    [['verify', 'P']],
    [['verify', 'P', 'Q', '--checksums', 'x']],
    [['verify', 'P', '--checksums', 'none.txt']],
  ])('could not run %j: exit 3', async (args) => {
    const run = await runCli(args, tempTree({ 'P/IMG_1.JPG': photo(1) }), '');
    expect(run).toMatchObject({ exit: 3, stdout: '' });
    expect(run.stderr).not.toContain('at ');
  });
});
