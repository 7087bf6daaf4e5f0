import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { watchFolder } from '../../src/scanner/watch-folder.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { tempTree } from '../fixtures/temp-tree.ts';

/** A watched folder; `change()` resolves at the next time that something changed. */
async function watched(files: Readonly<Record<string, string>>, only: readonly string[] | null = null) {
  const folder = tempTree(files);
  let count = 0;
  let waiting: (() => void)[] = [];
  const problems: Problem[] = [];
  const watch = watchFolder(folder, {
    quietMs: 100,
    only,
    onChange: () => {
      count += 1;
      for (const resolve of waiting) resolve();
      waiting = [];
    },
    onProblem: (problem) => problems.push(problem),
  });
  onTestFinished(() => watch.close());
  await watch.ready;
  return {
    folder,
    problems,
    count: () => count,
    change: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

describe('watching a folder', () => {
  it('says nothing of what was there, and something of what is added, changed and removed', async () => {
    const { folder, change, count, problems } = await watched({ 'a.jpg': 'x', 'sub/b.jpg': 'x' });
    expect(count()).toBe(0);
    const added = change();
    writeFileSync(path.join(folder, 'sub', 'c.jpg'), makeJpeg());
    await added;
    const changed = change();
    writeFileSync(path.join(folder, 'a.jpg'), 'other bytes');
    await changed;
    const removed = change();
    rmSync(path.join(folder, 'a.jpg'));
    await removed;
    expect(problems).toEqual([]);
  });

  it('says once what comes at once', async () => {
    const { folder, change, count } = await watched({});
    const changed = change();
    mkdirSync(path.join(folder, 'import'));
    for (let i = 0; i < 50; i++) writeFileSync(path.join(folder, 'import', `${i}.jpg`), 'x');
    await changed;
    expect(count()).toBeLessThan(10);
  });

  it('of which only some names count sleeps through the others', async () => {
    const { folder, change, count } = await watched({ 'a.zip': 'x', 'sub/b.jpg': 'x' }, ['a.zip', 'b.zip']);
    writeFileSync(path.join(folder, 'sub', 'c.jpg'), 'x');
    writeFileSync(path.join(folder, 'c.zip'), 'x');
    const changed = change();
    writeFileSync(path.join(folder, 'b.zip'), 'x');
    await changed;
    expect(count()).toBe(1);
  });

  it('sleeps through the litter of tools, but not through placeholder stubs', async () => {
    const { folder, change, count } = await watched({ '@eaDir/x.jpg': 'x', '.hidden/y': 'x' });
    writeFileSync(path.join(folder, '.DS_Store'), 'x');
    writeFileSync(path.join(folder, '@eaDir', 'z.jpg'), 'x');
    writeFileSync(path.join(folder, '.hidden', 'z'), 'x');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(count()).toBe(0);
    const changed = change();
    writeFileSync(path.join(folder, '.IMG_1.HEIC.icloud'), 'x');
    await changed;
  });
});
