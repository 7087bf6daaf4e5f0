import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { type Run, remembered, sayingOf, scanAlone, scanTogether } from './twin-scans.ts';

const photo = (seed: number) => Buffer.concat([Buffer.from(makeJpeg({ seed })), noise(100_000, seed)]);
const TREE = { 'a.jpg': photo(1), 'b.jpg': photo(2), 'x/c.jpg': photo(3), 'x/d.jpg': photo(4) };
const BROKEN = path.resolve('test/scanner/workers/broken-worker.ts');
const ODD = path.resolve('test/scanner/workers/odd-worker.ts');

const trees = () => [tempTree(TREE), tempTree(TREE)] as const;

async function expectAsAlone(run: Run | undefined, folder: string): Promise<void> {
  if (!run) throw new Error('a run');
  expect(sayingOf(run)).toEqual(sayingOf(await scanAlone(folder)));
}

describe('a scan beside one that ends badly', () => {
  it.each([0, 1])('goes on when number %i cannot begin', async (bad) => {
    const folders = trees();
    const good = 1 - bad;
    rmSync(String(folders[bad]), { recursive: true });
    const runs = await scanTogether(folders);
    expect(runs[bad]?.outcome).toMatchObject({ ok: false, problem: { code: 'folder-missing' } });
    await expectAsAlone(runs[good], String(folders[good]));
  });

  it.each([
    [0, 'started'],
    [0, 'counting'],
    [0, 'progress'],
    [0, 'stage-finished'],
    [1, 'started'],
    [1, 'counting'],
    [1, 'progress'],
    [1, 'stage-finished'],
  ] as const)('goes on when number %i is cancelled at %s, and nothing of it is lost', async (bad, moment) => {
    const folders = trees();
    const dataFolder = tempFolder();
    const onEvent: NonNullable<Parameters<typeof scanTogether>[1]>['onEvent'] = (number, event, scans) => {
      if (number === bad && event.type === moment) scans[bad]?.cancel();
    };
    const runs = await scanTogether(folders, { request: { dataFolder }, onEvent });
    expect(runs[bad]?.outcome).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
    const good = String(folders[1 - bad]);
    await expectAsAlone(runs[1 - bad], good);
    const alone = tempFolder();
    await scanAlone(good, { dataFolder: alone });
    expect(remembered(dataFolder, good)).toEqual(remembered(alone, good));
    // What was cancelled goes on from what is remembered, and comes to the same end.
    const again = sayingOf(await scanAlone(String(folders[bad]), { dataFolder }));
    expect(again).toMatchObject({ proven: sayingOf(await scanAlone(String(folders[bad]))).proven });
  });

  it('goes on when the workers of the first cannot start', async () => {
    const folders = trees();
    const runs = await scanTogether(folders, { options: [{ workerFile: BROKEN }, {}] });
    expect(runs[0]?.outcome).toMatchObject({ ok: false, problem: { code: 'internal' } });
    await expectAsAlone(runs[1], folders[1]);
  });

  it.each([0, 1])('goes on when the disk of number %i goes away', async (bad) => {
    const folders = trees();
    const aside = path.join(tempFolder(), 'aside');
    const onEvent = (number: number, { type }: ScanEvent) => {
      if (number === bad && type === 'progress') {
        try {
          renameSync(String(folders[bad]), aside);
        } catch {
          // It was taken away at the first progress.
        }
      }
    };
    const runs = await scanTogether(folders, { onEvent });
    const gone = runs[bad]?.outcome;
    expect(gone?.ok && gone.contents.notes.map(({ code }) => code)).toContain('scan-unfinished');
    await expectAsAlone(runs[1 - bad], String(folders[1 - bad]));
  });
});

describe('a file that ends the worker of the first scan', () => {
  it('is read anew for the second, which says of it what it says alone', async () => {
    const tree = { ...TREE, 'x/crash.jpg': 'CRASH CRASH', 'x/throw.jpg': 'THROW THROW', 'y/e.jpg': photo(5) };
    const folders = [tempTree(tree), tempTree(tree)];
    const options = { workerFile: ODD };
    const runs = await scanTogether(folders, { options: [options, options] });
    for (const [i, folder] of folders.entries()) {
      const alone = await scanAlone(folder, {}, options);
      expect(runs[i] && sayingOf(runs[i])).toEqual(sayingOf(alone));
    }
  });
});

describe('a paused scan', () => {
  it('keeps the others waiting, and all come to the same end', async () => {
    const folders = trees();
    let paused = false;
    const runs = await scanTogether(folders, {
      onEvent: (number, event, scans) => {
        if (number !== 0 || event.type !== 'progress' || paused) return;
        paused = true;
        scans[0]?.pause();
        setTimeout(() => scans[0]?.resume(), 50);
      },
    });
    expect(paused).toBe(true);
    for (const [i, folder] of folders.entries()) await expectAsAlone(runs[i], folder);
  });

  it('of which the first reads no twins is read by itself later', async () => {
    const folders = trees();
    let paused = false;
    const runs = await scanTogether(folders, {
      onEvent: (number, event, scans) => {
        if (number === 1 && event.type === 'progress' && !paused) {
          paused = true;
          scans[1]?.pause();
        }
        if (number === 0 && event.type === 'stage-finished') scans[1]?.resume();
      },
    });
    for (const [i, folder] of folders.entries()) await expectAsAlone(runs[i], folder);
  });
});
