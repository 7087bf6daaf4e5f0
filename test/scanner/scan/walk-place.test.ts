import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceContents } from '../../../src/model/place.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { addFiles, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { timeless } from '../../fixtures/timeless.ts';
import { assetsHeard, requestFor, runScan } from './run-scan.ts';

const LIVE = '7C1F2B1E-0000-4000-8000-000000000002';
const photo = (seed: number) => makeJpeg({ date: '2023:06:02 12:00:00', seed });
const TREE = {
  'plain/IMG_1.jpg': photo(1),
  'plain/IMG_2.jpg': photo(2),
  'live/IMG_4.HEIC': makeHeic({ date: '2023:06:01 12:00:00', contentIdentifier: LIVE }),
  'live/IMG_4.MOV': makeMovie({ created: Date.UTC(2023, 5, 1, 10), contentIdentifier: LIVE }),
  'edited/IMG_6.jpg': photo(6),
  'edited/IMG_6.AAE': '<plist/>',
  'odd/IMG_8.jpg': '',
  'odd/.IMG_9.HEIC.icloud': 'stub',
  'odd/notes.txt': 'no photo',
  'Trip.photoslibrary/originals/0/IMG_7.jpg': photo(7),
  '.hidden/IMG_5.jpg': photo(5),
};
const worker = (name: string) => path.join(import.meta.dirname, '..', 'workers', name);
const BESIDE = { walk: { beside: true } };
const HERE = { walk: { beside: false } };

/** Contents without the moment of the scan. */
function plain(contents: PlaceContents): PlaceContents {
  return { ...timeless(contents), asOf: 0 };
}

describe('a place that a thread of its own walks', () => {
  it('has the contents of one that is walked by the scan itself, the first time and again', async () => {
    const folder = tempTree(TREE);
    const dataFolder = tempFolder();
    const anew = await runScan(folder, {}, HERE);
    for (const turn of ['first', 'again']) {
      const { contents, events } = await runScan(folder, { dataFolder }, BESIDE);
      expect(plain(contents), turn).toEqual(plain(anew.contents));
      expect(assetsHeard(events).length, turn).toBe(anew.contents.assets.length);
    }
    const { stats } = await runScan(folder, { dataFolder }, BESIDE);
    expect(stats).toMatchObject({ files: anew.stats.files, filesRead: 0 });
  });

  it('is seen as it is now, whatever changed', async () => {
    const folder = tempTree(TREE);
    const dataFolder = tempFolder();
    await runScan(folder, { dataFolder }, BESIDE);
    writeFileSync(path.join(folder, 'plain/IMG_1.jpg'), photo(100));
    utimesSync(path.join(folder, 'live/IMG_4.MOV'), new Date(), new Date());
    rmSync(path.join(folder, 'edited/IMG_6.jpg'));
    addFiles(folder, { 'new/IMG_20.jpg': photo(20) });
    const again = await runScan(folder, { dataFolder }, BESIDE);
    expect(plain(again.contents)).toEqual(plain((await runScan(folder, {}, HERE)).contents));
  });

  it.each(['broken-worker.ts', 'walker-that-ends.ts', 'nowhere.ts'])(
    'is walked anew by the scan itself when the thread is lost: %s',
    async (name) => {
      const folder = tempTree({ ...TREE, 'kei/x.jpg': photo(30) });
      const dataFolder = tempFolder();
      const first = await runScan(folder, { dataFolder }, HERE);
      const walk = { beside: true, workerFile: worker(name) };
      const again = await runScan(folder, { dataFolder }, { walk });
      expect(plain(again.contents)).toEqual(plain(first.contents));
      expect(again.stats).toMatchObject({ files: first.stats.files, filesRead: 0 });
    },
  );

  it('tells a folder that cannot be read once, though it is walked twice', async () => {
    const folder = tempTree(TREE);
    // Longer than the system allows: made from inside, and not to be listed from outside.
    const long = 'd'.repeat(200);
    const makeDeep =
      'const [, folder, name] = process.argv; process.chdir(folder);' +
      ' for (let i = 0; i < 25; i += 1) { fs.mkdirSync(name); process.chdir(name); }';
    execFileSync(process.execPath, ['-e', makeDeep, folder, long]);
    const walk = { beside: true, workerFile: worker('walker-that-ends.ts') };
    const warnings = (events: readonly ScanEvent[]) =>
      events.filter((event) => event.type === 'warning' && event.problem.code === 'folder-unreadable');
    try {
      const [alone, twice] = [await runScan(folder, {}, HERE), await runScan(folder, {}, { walk })];
      expect(warnings(alone.events)).toHaveLength(1);
      expect(warnings(twice.events)).toEqual(warnings(alone.events));
      expect(twice.contents.problems).toEqual(alone.contents.problems);
    } finally {
      execFileSync('rm', ['-rf', path.join(folder, long)]);
    }
  });

  it('walks itself where the system named a file that is here by name only', async () => {
    const walk = { beside: true, workerFile: worker('silent-walker.ts') };
    const detect = async () => ({ paths: ['plain/IMG_1.jpg'], foldersToo: false, unread: [] });
    const { contents } = await runScan(tempTree(TREE), {}, { walk, detect });
    const states = contents.assets.map(({ id, resources: [{ state }] }) => `${id} ${state}`);
    expect(states).toContain('plain/IMG_1.jpg placeholder');
    expect(states).toContain('plain/IMG_2.jpg present');
  });

  it('is left at once when the scan is cancelled, though the thread hangs', async () => {
    const walk = { beside: true, workerFile: worker('silent-walker.ts') };
    const scan = startScan(
      requestFor(tempTree(TREE)),
      ({ type }) => {
        if (type === 'counting') setTimeout(() => scan.cancel(), 20);
      },
      { workers: 1, walk },
    );
    expect(await scan.done).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });

  it('loses nothing that is remembered when its disk goes away during the walk', async () => {
    const folder = tempTree(TREE);
    const dataFolder = tempFolder();
    const first = await runScan(folder, { dataFolder }, BESIDE);
    const elsewhere = `${folder}-away`;
    let counted = false;
    const run = await runScan(
      folder,
      { dataFolder },
      {
        ...BESIDE,
        onEvent: ({ type }) => {
          if (type !== 'counting' || counted) return;
          counted = true;
          renameSync(folder, elsewhere);
        },
      },
    ).then(
      ({ contents }) => contents.notes.map(({ code }) => code),
      (error: unknown) => String(error),
    );
    renameSync(elsewhere, folder);
    // Nothing of it is there: the walk itself says so.
    expect(run).toContain('ENOENT');
    const again = await runScan(folder, { dataFolder }, BESIDE);
    expect(again.stats.filesRead).toBe(0);
    expect(plain(again.contents)).toEqual(plain(first.contents));
  });
});
