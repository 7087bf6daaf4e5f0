import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { INDEX_FILE } from '../../../src/scanner/index/earlier-index.ts';
import { migrate, STEPS } from '../../../src/scanner/index/schema.ts';
import { readRememberedContents } from '../../../src/scanner/remembered-contents.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { addFiles, FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { timeless } from '../../fixtures/timeless.ts';
import { assetsHeard, requestFor, runScan } from '../scan/run-scan.ts';

const photo = (seed: number) => makeJpeg({ date: `2023:06:0${(seed % 9) + 1} 12:00:00`, seed });

function library(): string {
  return tempTree({
    'a/IMG_1.HEIC': makeHeic({
      date: '2023:06:01 12:00:00',
      contentIdentifier: '7C1F2B1E-0000-4000-8000-000000000001',
      pictureBytes: 100_000,
    }),
    'a/IMG_1.MOV': makeMovie({
      created: Date.UTC(2023, 5, 1),
      contentIdentifier: '7C1F2B1E-0000-4000-8000-000000000001',
    }),
    'a/IMG_1.AAE': '<plist/>',
    'b/IMG_2.jpg': photo(2),
    'b/broken.jpg': 'this is no photo',
    'b/notes': 'no photo, and no ending',
    'c.jpg': photo(3),
  });
}

describe('a second scan', () => {
  it('reads nothing when nothing changed, and says the same', async () => {
    const folder = library();
    const dataFolder = tempFolder();
    const first = await runScan(folder, { proof: true, dataFolder });
    const second = await runScan(folder, { proof: true, dataFolder });
    expect(first.stats.filesRead).toBe(6);
    expect(second.stats).toMatchObject({ filesRead: 0, bytesRead: 0 });
    const { asOf: _, ...before } = first.contents;
    expect(second.contents).toMatchObject(before);
    expect(assetsHeard(second.events)).toEqual(assetsHeard(first.events));
  });

  it('reads only what changed: bytes, size, date, or another file under the name', async () => {
    const folder = tempTree(Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`${i}.jpg`, photo(i)])));
    const dataFolder = tempFolder();
    const first = await runScan(folder, { proof: true, dataFolder });
    const file = (name: string) => path.join(folder, name);
    writeFileSync(file('1.jpg'), photo(11));
    utimesSync(file('2.jpg'), FILE_DATE, new Date(FILE_DATE.getTime() + 1));
    // The same size and the same date, but another file.
    renameSync(file('3.jpg'), file('7.jpg'));
    addFiles(folder, { '3.jpg': photo(3) });
    const second = await runScan(folder, { proof: true, dataFolder });
    expect(second.stats.filesRead).toBe(4);
    const print = (contents: typeof first.contents, name: string) =>
      contents.assets.find((asset) => asset.name === name)?.resources[0].fingerprint;
    expect(print(second.contents, '1.jpg')).not.toBe(print(first.contents, '1.jpg'));
    expect(print(second.contents, '7.jpg')).toBe(print(first.contents, '3.jpg'));
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('notices bytes that changed behind an unchanged date', async () => {
    const folder = tempTree({ 'a.jpg': photo(1) });
    const dataFolder = tempFolder();
    await runScan(folder, { proof: true, dataFolder });
    const file = path.join(folder, 'a.jpg');
    const bytes = Buffer.from(photo(1));
    bytes[bytes.length - 10] = 0;
    writeFileSync(file, bytes, { flag: 'r+' });
    utimesSync(file, FILE_DATE, FILE_DATE);
    expect(statSync(file).mtimeMs).toBe(FILE_DATE.getTime());
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(1);
  });

  it('believes no date that only is older: a clock that was set back', async () => {
    const folder = tempTree({ 'a.jpg': photo(1) });
    const dataFolder = tempFolder();
    await runScan(folder, { dataFolder });
    const file = path.join(folder, 'a.jpg');
    writeFileSync(file, photo(2));
    utimesSync(file, FILE_DATE, new Date(FILE_DATE.getTime() - 86_400_000));
    const { contents, stats } = await runScan(folder, { dataFolder });
    expect(stats.filesRead).toBe(1);
    expect(contents.assets[0]?.captured).toMatchObject({ ms: Date.UTC(2023, 5, 3, 12) });
  });

  it('proves what the first one only listed, without reading metadata again', async () => {
    const folder = library();
    const dataFolder = tempFolder();
    await runScan(folder, { dataFolder });
    const { contents, events } = await runScan(folder, { proof: true, dataFolder });
    expect(contents.notes.map((note) => note.code)).toEqual(['unreadable-files']);
    const stages = events.flatMap((event) => (event.type === 'progress' ? [event.progress.stage] : []));
    expect(new Set(stages)).toEqual(new Set(['proving']));
  });

  it('says what is gone, and forgets it', async () => {
    const folder = library();
    const dataFolder = tempFolder();
    const first = await runScan(folder, { proof: true, dataFolder });
    renameSync(path.join(folder, 'b'), path.join(folder, 'moved'));
    renameSync(path.join(folder, 'a/IMG_1.HEIC'), path.join(tempFolder(), 'x.heic'));
    const second = await runScan(folder, { proof: true, dataFolder });
    const removed = second.events.flatMap((event) => (event.type === 'removed' ? event.assetIds : []));
    expect([...removed].sort()).toEqual(['a/IMG_1.HEIC', 'b/IMG_2.jpg', 'b/broken.jpg']);
    expect(assetsHeard(second.events, first.contents.assets)).toEqual(assetsHeard(second.events));
    const third = await runScan(folder, { proof: true, dataFolder });
    expect(third.events.some((event) => event.type === 'removed')).toBe(false);
  });
});

describe('a clone of a disk', () => {
  it('is read, though all its files have the dates and inodes of those that were read on the other disk', async () => {
    const folder = library();
    const dataFolder = tempFolder();
    const onDisk = (name: string) => ({ place: { ...requestFor(folder).place, independenceKey: `disk:${name}` } });
    const first = await runScan(folder, { proof: true, dataFolder, ...onDisk('one') });
    expect((await runScan(folder, { proof: true, dataFolder, ...onDisk('one') })).stats.filesRead).toBe(0);
    expect(await readRememberedContents(requestFor(folder, { dataFolder, ...onDisk('two') }))).toBeNull();
    const clone = await runScan(folder, { proof: true, dataFolder, ...onDisk('two') });
    expect(clone.stats.filesRead).toBe(first.stats.filesRead);
  });
});

describe('what is remembered', () => {
  it('is what the last scan found', async () => {
    const folder = library();
    const request = requestFor(folder, { proof: true, dataFolder: tempFolder() });
    expect(await readRememberedContents(request)).toBeNull();
    const { contents } = await runScan(folder, request);
    expect(await readRememberedContents(request)).toEqual(contents);
  });

  it('is nothing without a folder for it', async () => {
    expect(await readRememberedContents(requestFor(library()))).toBeNull();
  });

  it('is kept apart for every place', async () => {
    const dataFolder = tempFolder();
    const folder = library();
    const other = { id: 'other', kind: 'folder', source: 'scan', name: 'o', independenceKey: 'o' } as const;
    await runScan(folder, { dataFolder });
    const { stats } = await runScan(folder, { dataFolder, place: other });
    expect(stats.filesRead).toBe(6);
  });
});

describe('an index in trouble', () => {
  const problems = (run: Awaited<ReturnType<typeof runScan>>) =>
    run.contents.problems.filter((problem) => problem.code.startsWith('index-')).map((problem) => problem.code);

  it.each(['not a database at all', ''])('damaged (%j): is set aside and made anew', async (bytes) => {
    const folder = library();
    const dataFolder = tempFolder();
    writeFileSync(path.join(dataFolder, INDEX_FILE), bytes);
    const run = await runScan(folder, { proof: true, dataFolder });
    expect(problems(run)).toEqual(bytes === '' ? [] : ['index-damaged']);
    expect(readdirSync(dataFolder).some((name) => name.includes('.damaged-'))).toBe(bytes !== '');
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(0);
  });

  it('damaged in the middle: the scan goes on', async () => {
    const folder = library();
    const dataFolder = tempFolder();
    const before = await runScan(folder, { proof: true, dataFolder });
    const file = path.join(dataFolder, INDEX_FILE);
    const size = statSync(file).size;
    writeFileSync(file, Buffer.alloc(size - 4096, 0xaa), { flag: 'r+' });
    const run = await runScan(folder, { proof: true, dataFolder });
    expect(problems(run)).toEqual(['index-damaged']);
    expect(timeless(run.contents).assets).toEqual(timeless(before.contents).assets);
    expect(existsSync(file)).toBe(true);
  });

  it('of a later version, or of another program: is set aside', async () => {
    for (const pragma of ['user_version = 99', 'application_id = 7']) {
      const dataFolder = tempFolder();
      const database = new DatabaseSync(path.join(dataFolder, INDEX_FILE));
      database.exec(`CREATE TABLE t (x); PRAGMA ${pragma}`);
      database.close();
      expect(problems(await runScan(library(), { dataFolder }))).toEqual(['index-damaged']);
    }
  });

  it('held by another run: the scan goes on without it', async () => {
    const folder = library();
    const dataFolder = tempFolder();
    const other = new DatabaseSync(path.join(dataFolder, INDEX_FILE));
    other.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE t (x)');
    const run = await runScan(folder, { proof: true, dataFolder });
    other.close();
    expect(problems(run)).toEqual(['index-locked']);
    expect(run.contents.assets).toHaveLength(4);
  });

  it('impossible to make: the scan goes on without it', async () => {
    const dataFolder = path.join(tempFolder(), 'file');
    writeFileSync(dataFolder, 'in the way');
    expect(problems(await runScan(library(), { dataFolder }))).toEqual(['index-unwritable']);
  });
});

describe('versions of the index', () => {
  it('are reached step by step, once each', () => {
    mkdirSync(tempFolder(), { recursive: true });
    const database = new DatabaseSync(':memory:');
    const steps = ['CREATE TABLE a (x); INSERT INTO a VALUES (1)', 'UPDATE a SET x = x + 1'];
    migrate(database, steps.slice(0, 1));
    migrate(database, steps);
    migrate(database, steps);
    expect(database.prepare('SELECT x FROM a').get()).toEqual({ x: 2 });
    expect(() => migrate(database, steps.slice(0, 1))).toThrow('version 2');
  });

  it('never half: a step that fails leaves the version before it', () => {
    const database = new DatabaseSync(':memory:');
    expect(() => migrate(database, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); nonsense'])).toThrow();
    if (database.isTransaction) database.exec('ROLLBACK');
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 });
    expect(STEPS.length).toBeGreaterThan(0);
  });
});

describe('an index that grew piece by piece', () => {
  it('is put together by the next scan, and says the same', async () => {
    const folder = tempTree(Object.fromEntries([1, 2, 3, 4].map((i) => [`${i}.jpg`, photo(i)])));
    const dataFolder = tempFolder();
    const pieces = () => {
      const database = new DatabaseSync(path.join(dataFolder, INDEX_FILE), { readOnly: true });
      const count = Number(database.prepare('SELECT count(*) AS n FROM batches').get()?.n);
      database.close();
      return count;
    };
    const first = await runScan(folder, { dataFolder });
    // Listed first and proven then, and a photo that comes and goes: each leaves pieces of its own.
    for (let i = 0; i < 6; i += 1) {
      addFiles(folder, { 'new.jpg': photo(10 + i) });
      await runScan(folder, { proof: true, dataFolder });
    }
    rmSync(path.join(folder, 'new.jpg'));
    const before = await runScan(folder, { proof: true, dataFolder });
    expect(before.stats.filesRead).toBe(0);
    const after = await runScan(folder, { proof: true, dataFolder });
    expect(after.stats.filesRead).toBe(0);
    expect(pieces()).toBe(1);
    expect(after.contents.assets).toEqual(before.contents.assets);
    expect(after.contents.assets.map(({ id }) => id)).toEqual(first.contents.assets.map(({ id }) => id));
  });
});
