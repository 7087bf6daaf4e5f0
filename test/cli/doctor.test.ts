import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { examineIndex } from '../../src/scanner/doctor/examine-index.ts';
import { INDEX_FILE } from '../../src/scanner/index/earlier-index.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { tempFolder, tempTree } from '../fixtures/temp-tree.ts';

const photos = () => tempTree({ 'Anna/IMG_1.JPG': makeJpeg({ seed: 1 }), 'Anna/IMG_2.JPG': makeJpeg({ seed: 2 }) });

describe('two-places doctor', () => {
  it('finds nothing wrong with a new computer, and names nobody', async () => {
    const cwd = photos();
    const run = await runCli(['doctor', 'Anna'], cwd, path.join(tempFolder(), 'not', 'there', 'yet'));
    expect(run.stdout).toContain('There are no notes of earlier checks yet.');
    expect(run.stdout).toContain('Folder 1 can be read: 2 entries.');
    expect(run.stdout).toContain('Nothing stands in the way of a check.');
    expect(run.stdout).not.toContain('Anna');
    expect(run.stdout).not.toContain(cwd);
    expect(run.exit).toBe(0);
  });

  it('counts what is remembered, and changes nothing of it', async () => {
    const [cwd, index] = [photos(), tempFolder()];
    await runCli(['check', 'Anna', '--counts', 'photos=2'], cwd, index);
    const before = readFileSync(path.join(index, INDEX_FILE));
    const run = await runCli(['doctor'], cwd, index);
    expect(run.stdout).toContain('The notes of earlier checks are whole: 2 files');
    expect(run.exit).toBe(0);
    expect(readFileSync(path.join(index, INDEX_FILE)).equals(before)).toBe(true);
  });

  it.each([
    ['no database', () => Buffer.from('no database at all, but long enough to be looked at. '.repeat(40))],
    [
      'a page of noise',
      (good: Buffer) => Buffer.concat([good.subarray(0, 4096), Buffer.alloc(good.length - 4096, 0xaa)]),
    ],
    ['cut short', (good: Buffer) => good.subarray(0, good.length - 5000)],
  ])('an index that is damaged (%s): says so, exit 1', async (_, damage) => {
    const [cwd, index] = [photos(), tempFolder()];
    await runCli(['check', 'Anna', '--counts', 'photos=2'], cwd, index);
    const file = path.join(index, INDEX_FILE);
    writeFileSync(file, damage(readFileSync(file)));
    expect(examineIndex(index)).toMatchObject({ state: 'damaged' });
    const run = await runCli(['doctor'], cwd, index);
    expect(run.stdout).toContain('no  The notes of earlier checks are damaged.');
    expect(run.exit).toBe(1);
  });

  it('a folder that is not there, or is none: exit 1', async () => {
    const run = await runCli(['doctor', 'missing', 'Anna/IMG_1.JPG', 'Anna'], photos(), tempFolder());
    expect(run.stdout).toContain('no  Folder 1 cannot be read (ENOENT)');
    expect(run.stdout).toContain('no  Folder 2 cannot be read (ENOTDIR)');
    expect(run.stdout).toContain('ok  Folder 3 can be read');
    expect(run.exit).toBe(1);
  });

  it('speaks German', async () => {
    const run = await runCli(['doctor', '--lang', 'de'], photos(), tempFolder());
    expect(run.stdout).toContain('Einer Prüfung steht nichts im Weg.');
  });
});
