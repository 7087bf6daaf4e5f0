import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { readLibraryList } from '../../../src/scanner/photos-library/read-library-list.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { type MadeAsset, makeLibrary } from '../../fixtures/photos-library/make-library.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const bytesOf = (seed: number) => makeJpeg({ width: 32, height: 24, seed });

function photo(uuid: string, name: string, seed: number, more: Partial<MadeAsset> = {}): MadeAsset {
  const bytes = bytesOf(seed);
  return { uuid, name, bytes, size: bytes.length, fingerprint: fingerprintOfBytes(bytes), ...more };
}

function library(folder: string, assets: readonly MadeAsset[]): DatabaseSync {
  const database = makeLibrary(folder, '15', assets);
  onTestFinished(() => {
    if (database.isOpen) database.close();
  });
  return database;
}

async function scan(folder: string): Promise<PlaceContents> {
  const place = await describePlace(folder);
  const outcome = await startScan({ place, folder, proof: true, dataFolder: null }, () => undefined).done;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.contents;
}

const noteCodes = (contents: PlaceContents) => contents.notes.map((note) => note.code);

describe('a Photos library as a place', () => {
  it('has the names people know, keeps Recently Deleted out of the copies, and marks bursts', async () => {
    const folder = path.join(tempFolder(), 'Test.photoslibrary');
    library(folder, [
      photo('A1', 'IMG_0001.JPG', 1),
      photo('B1', 'IMG_0002.JPG', 2, { trashed: true }),
      photo('C1', 'IMG_0003.JPG', 3, { burstFrame: true }),
      photo('D1', 'IMG_0004.JPG', 4, { hidden: true }),
    ]);
    const contents = await scan(folder);
    expect(contents.assets.map(({ name, flags }) => [name, flags.deleted, flags.burstFrame, flags.hidden])).toEqual([
      ['IMG_0001.JPG', false, false, false],
      ['IMG_0002.JPG', true, false, false],
      ['IMG_0003.JPG', false, true, false],
      ['IMG_0004.JPG', false, false, true],
    ]);
    // Somebody's list still has the photo that is in this library's Recently Deleted: that is no copy.
    const other = path.join(tempFolder(), 'Other.photoslibrary');
    library(other, [photo('X1', 'IMG_0001.JPG', 1), photo('X2', 'IMG_0002.JPG', 2)]);
    const list = readLibraryList(other, contents.asOf);
    if (!list.ok) throw new Error(list.problem.code);
    const { rows } = compare({ lists: [list.list.contents], counts: null, places: [contents], today: contents.asOf });
    expect(rows.map((row) => [row.asset.name, row.coverage])).toEqual([
      ['IMG_0001.JPG', 'verified'],
      ['IMG_0002.JPG', 'absent'],
    ]);
  });

  it('never counts as a second place beside iCloud', async () => {
    const folder = path.join(tempFolder(), 'Test.photoslibrary');
    library(folder, [photo('A1', 'IMG_0001.JPG', 1)]);
    const contents = await scan(folder);
    const list = readLibraryList(folder, contents.asOf);
    if (!list.ok) throw new Error(list.problem.code);
    const result = compare({ lists: [list.list.contents], counts: null, places: [contents], today: contents.asOf });
    expect(result.rows[0]).toMatchObject({ coverage: 'verified', independentPlaces: 1 });
    expect(result.verdict.answer).toBe('cannot-tell');
  });

  it('names two libraries in one folder each by its own database, also when one is a copy of the other', async () => {
    const folder = tempFolder();
    library(path.join(folder, 'One.photoslibrary'), [photo('A1', 'one.jpg', 1)]);
    library(path.join(folder, 'Two.photoslibrary'), [
      photo('A1', 'two.jpg', 1),
      { uuid: 'A2', name: 'gone.jpg', size: 5, fingerprint: fingerprintOfBytes(bytesOf(9)) },
    ]);
    const contents = await scan(folder);
    expect(contents.assets.map(({ id, name }) => [id.split('/')[0], name])).toEqual([
      ['One.photoslibrary', 'one.jpg'],
      ['Two.photoslibrary', 'two.jpg'],
    ]);
    expect(contents.notes).toContainEqual({ code: 'originals-not-here', count: 1, blocks: false });
  });

  it('cannot say yes over a library whose database cannot be read: its Recently Deleted is unknown', async () => {
    const folder = path.join(tempFolder(), 'Backup', 'Test.photoslibrary');
    library(folder, [photo('A1', 'IMG_0001.JPG', 1)]).close();
    for (const ending of ['-wal', '-shm'])
      rmSync(path.join(folder, 'database', `Photos.sqlite${ending}`), { force: true });
    writeFileSync(path.join(folder, 'database', 'Photos.sqlite'), 'damaged by a broken disk, nothing to read here');
    const contents = await scan(path.dirname(folder));
    expect(contents.assets.map((asset) => asset.name)).toEqual(['A1.jpeg']);
    expect(contents.problems.map((problem) => problem.code)).toContain('library-damaged');
    expect(contents.notes).toContainEqual({ code: 'library-unread', count: 1, blocks: true });
  });

  it('remembers its names: the contents of the last scan are those of the scan', async () => {
    const folder = path.join(tempFolder(), 'Test.photoslibrary');
    library(folder, [photo('A1', 'IMG_0001.JPG', 1), photo('B1', 'IMG_0002.JPG', 2, { trashed: true })]);
    const { readRememberedContents } = await import('../../../src/scanner/remembered-contents.ts');
    const request = { place: await describePlace(folder), folder, proof: true, dataFolder: tempFolder() };
    const outcome = await startScan(request, () => undefined).done;
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const remembered = await readRememberedContents(request);
    expect(remembered?.assets).toEqual(outcome.contents.assets);
    expect(noteCodes(outcome.contents)).toEqual(remembered && noteCodes(remembered));
  });
});
