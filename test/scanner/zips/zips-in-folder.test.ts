import { readdirSync, rmSync, statSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { referenceFolder } from '../../../src/compare/match/folder-comparison.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { renderChecksums } from '../../../src/report/render-checksums.ts';
import { openArchive } from '../../../src/scanner/archives/open-archive.ts';
import { readRememberedContents } from '../../../src/scanner/remembered-contents.ts';
import { verifyFolder } from '../../../src/scanner/verify/verify-folder.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeZip, type ZipEntryInput, type ZipOptions } from '../../fixtures/lists/zip-file.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { assetsHeard, ledgerLine, requestFor, resourcesOf, runScan } from '../scan/run-scan.ts';

const ID = 'B1946AC9-2492-4D2B-8235-3C6C0B8E6B31';
const STILL = makeHeic({ width: 64, height: 48, seed: 1, contentIdentifier: ID });
const MOTION = makeMovie({ contentIdentifier: ID });
const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });

const DOWNLOAD: readonly ZipEntryInput[] = [
  { path: 'iCloud Photos/IMG_1.HEIC', content: STILL },
  { path: 'iCloud Photos/IMG_1.MOV', content: MOTION },
  { path: 'iCloud Photos/IMG_2.JPG', content: photo(2) },
];

/** Puts a zip into a folder, with the date of all files there. */
async function addZip(folder: string, name: string, entries: readonly ZipEntryInput[], options: ZipOptions = {}) {
  const file = path.join(folder, name);
  writeFileSync(file, await makeZip(entries, options));
  utimesSync(file, FILE_DATE, FILE_DATE);
  return file;
}

async function folderWithZip(entries = DOWNLOAD, options: ZipOptions = {}) {
  const folder = tempTree({ 'IMG_9.JPG': photo(9) });
  const file = await addZip(folder, 'iCloud Photos.zip', entries, options);
  return { folder, file };
}

const ids = (contents: PlaceContents) => contents.assets.map((asset) => asset.id).sort();
const states = (contents: PlaceContents) => contents.assets.map((asset) => asset.resources[0].state);

describe('zips inside a scanned folder', () => {
  it.each<[string, ZipOptions]>([
    ['packed', {}],
    ['stored', { stored: true }],
    ['ZIP64', { zip64: true }],
    ['streamed, with data descriptors', { descriptors: true }],
  ])('are read in place, %s, under the path of the zip', async (_, options) => {
    const { folder } = await folderWithZip(DOWNLOAD, options);
    const { contents, events } = await runScan(folder, { proof: true });
    expect(ids(contents)).toEqual([
      'IMG_9.JPG',
      'iCloud Photos.zip/iCloud Photos/IMG_1.HEIC',
      'iCloud Photos.zip/iCloud Photos/IMG_2.JPG',
    ]);
    const live = contents.assets.find(({ kind }) => kind === 'live-photo');
    expect(live?.resources.map(({ state, fingerprint }) => [state, fingerprint])).toEqual([
      ['present', fingerprintOfBytes(STILL)],
      ['present', fingerprintOfBytes(MOTION)],
    ]);
    expect(contents.problems).toEqual([]);
    expect(assetsHeard(events).map((asset) => asset.id)).toEqual(ids(contents));
    expect(readdirSync(folder).sort()).toEqual(['IMG_9.JPG', 'iCloud Photos.zip']);
  });

  it('has facts without proof, and says that nothing is proven', async () => {
    const { folder } = await folderWithZip();
    const { contents } = await runScan(folder);
    expect(new Set(states(contents))).toEqual(new Set(['present']));
    expect(contents.notes).toContainEqual({ code: 'not-proved', count: 4, blocks: false });
  });

  it('a photo in a zip and beside it is one photo with two copies', async () => {
    const list = tempTree({ 'IMG_2.JPG': photo(2) });
    const folder = tempTree({ 'unpacked/IMG_2.JPG': photo(2) });
    await addZip(folder, 'iCloud Photos.zip', [{ path: 'iCloud Photos/IMG_2.JPG', content: photo(2) }]);
    const [want, here] = [await runScan(list, { proof: true }), await runScan(folder, { proof: true })];
    const places = [{ ...here.contents, place: { ...here.contents.place, id: 'here' } }];
    const result = compare({
      lists: [referenceFolder(want.contents)],
      counts: null,
      places,
      today: here.contents.asOf,
    });
    expect(result.verdict.answer).toBe('yes');
    expect(result.gaps).toEqual([]);
    expect(here.contents.assets).toHaveLength(2);
  });

  it('counts only copies: a photo that is only in a zip is proof as any other', async () => {
    const list = tempTree({ 'renamed.jpg': photo(2) });
    const { folder } = await folderWithZip();
    const [want, here] = [await runScan(list, { proof: true }), await runScan(folder, { proof: true })];
    const places = [{ ...here.contents, place: { ...here.contents.place, id: 'here' } }];
    const result = compare({
      lists: [referenceFolder(want.contents)],
      counts: null,
      places,
      today: here.contents.asOf,
    });
    expect(result.verdict.answer).toBe('yes');
  });

  it('remembers what it read as long as the zip is the same, and not a day longer', async () => {
    const { folder, file } = await folderWithZip();
    const dataFolder = tempFolder();
    const first = await runScan(folder, { proof: true, dataFolder });
    expect(first.stats.filesRead).toBe(4);
    const second = await runScan(folder, { proof: true, dataFolder });
    expect(second.stats.filesRead).toBe(0);
    expect(second.contents.assets).toEqual(first.contents.assets);
    const before = statSync(file);
    // Other bytes of the same length, under the same date: the zip's own status date gives it away.
    writeFileSync(file, await makeZip(DOWNLOAD));
    utimesSync(file, before.atime, before.mtime);
    expect((await runScan(folder, { proof: true, dataFolder })).stats.filesRead).toBe(3);
    rmSync(file);
    const gone = await runScan(folder, { proof: true, dataFolder });
    expect(ids(gone.contents)).toEqual(['IMG_9.JPG']);
    expect(gone.events.filter((event) => event.type === 'removed').flatMap((event) => event.assetIds)).toHaveLength(2);
  });

  it('stamps an entry with its zip, for systems whose status dates mean nothing', async () => {
    const { file } = await folderWithZip();
    const stamps = async () => {
      const { folders } = await openArchive(file, 'a.zip', { yieldToEventLoop: async () => undefined });
      return folders.flatMap((folder) => folder.files.map(({ inode }) => inode));
    };
    const first = await stamps();
    expect(new Set(first).size).toBe(3);
    expect(await stamps()).toEqual(first);
    utimesSync(file, FILE_DATE, new Date(FILE_DATE.getTime() + 1000));
    for (const stamp of await stamps()) expect(first).not.toContain(stamp);
  });

  it('proves later what it only looked at before', async () => {
    const entries = Array.from({ length: 40 }, (_, i) => ({ path: `IMG_${i}.JPG`, content: photo(i) }));
    const folder = tempTree({});
    await addZip(folder, 'a.zip', entries);
    const dataFolder = tempFolder();
    await runScan(folder, { proof: false, dataFolder });
    const { stats, contents } = await runScan(folder, { proof: true, dataFolder });
    expect(stats.filesRead).toBe(40);
    expect(contents.assets.every((asset) => asset.resources[0].fingerprint !== null)).toBe(true);
  });

  it('remembers the contents, with the titles that sidecars in a zip give', async () => {
    const folder = tempTree({});
    const title = 'a very long title of a picture of the sea at Easter 2022 with all of us.jpg';
    await addZip(folder, 'takeout-1.zip', [
      { path: `Takeout/Google Fotos/Fotos aus 2022/${title.slice(0, 47)}.jpg`, content: photo(1) },
      {
        path: `Takeout/Google Fotos/Fotos aus 2022/${title.slice(0, 46)}.json`,
        content: JSON.stringify({ title, photoTakenTime: { timestamp: '1654337460' } }),
      },
    ]);
    const dataFolder = tempFolder();
    const { contents } = await runScan(folder, { proof: true, dataFolder });
    const remembered = await readRememberedContents(requestFor(folder, { dataFolder }));
    expect(contents.assets.map((asset) => asset.name)).toEqual([title]);
    expect(remembered?.assets).toEqual(contents.assets);
    expect(remembered?.files).toEqual(contents.files);
  });

  it('says of a zip that is cut off, no zip, locked or of 0 bytes what it is, and goes on', async () => {
    const { folder } = await folderWithZip();
    truncateSync(await addZip(folder, 'cut.zip', DOWNLOAD, { stored: true }), 400);
    await addZip(folder, 'locked.zip', [{ path: 'IMG_5.JPG', content: photo(5) }], { password: 'secret' });
    writeFileSync(path.join(folder, 'page.zip'), '<html>not found</html>');
    writeFileSync(path.join(folder, 'empty.zip'), '');
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.problems.map(({ code, path: where }) => [code, where])).toEqual([
      ['zip-damaged', 'cut.zip'],
      ['zip-encrypted', 'locked.zip/IMG_5.JPG'],
      ['zip-damaged', 'page.zip'],
    ]);
    expect(contents.assets.filter((asset) => asset.resources[0].state === 'present')).toHaveLength(3);
    expect(contents.notes).toContainEqual({ code: 'unreadable-files', count: 3, blocks: false });
    // Of a folder that is to be given away, what cannot be looked into leaves the answer open.
    expect(referenceFolder(contents).notes).toContainEqual({ code: 'unreadable-files', count: 3, blocks: true });
  });

  it('does not call the photos of a zip removed that cannot be read today', async () => {
    const { folder, file } = await folderWithZip();
    const dataFolder = tempFolder();
    await runScan(folder, { proof: true, dataFolder });
    truncateSync(file, 400);
    const { events, contents } = await runScan(folder, { proof: true, dataFolder });
    expect(events.some((event) => event.type === 'removed')).toBe(false);
    expect(ids(contents)).toEqual(['IMG_9.JPG']);
  });

  it('takes a photo that was damaged in the zip for no copy', async () => {
    const { folder, file } = await folderWithZip(DOWNLOAD, { stored: true });
    const bytes = Buffer.from(await makeZip(DOWNLOAD, { stored: true }));
    const at = bytes.indexOf(Buffer.from(photo(2)));
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const { contents } = await runScan(folder, { proof: true });
    const damaged = contents.assets.find((asset) => asset.name === 'IMG_2.JPG');
    expect(damaged?.resources[0]).toMatchObject({ state: 'unreadable', fingerprint: null });
    expect(contents.problems).toMatchObject([{ code: 'zip-damaged' }]);
  });

  it.each([{}, { stored: true }])(
    'takes a photo of which only the beginning came for cut short, %o',
    async (options) => {
      const content = Buffer.from(makeHeic({ width: 64, height: 48, seed: 1, pictureBytes: 90_000 }));
      content.fill(0, content.length - 40_000);
      const folder = tempTree({});
      await addZip(folder, 'a.zip', [{ path: 'IMG_1.HEIC', content }], options);
      const dataFolder = tempFolder();
      const first = await runScan(folder, { proof: true, dataFolder });
      expect(states(first.contents)).toEqual(['cut-short']);
      expect(states((await runScan(folder, { proof: true, dataFolder })).contents)).toEqual(['cut-short']);
    },
  );

  it('looks into zips in zips, so deep and no deeper, and says what it did not look into', async () => {
    const deep = async (depth: number): Promise<Uint8Array> =>
      makeZip(
        [
          { path: `IMG_${depth}.JPG`, content: photo(depth) },
          ...(depth < 4 ? [{ path: 'inner.zip', content: await deep(depth + 1) }] : []),
        ],
        { stored: true },
      );
    const folder = tempTree({ 'a.zip': await deep(1) });
    await addZip(folder, 'b.zip', [
      { path: 'IMG_7.JPG', content: photo(7) },
      { path: 'iCloud Shared Albums.zip', content: await makeZip([{ path: 'IMG_8.JPG', content: photo(8) }]) },
    ]);
    const { contents } = await runScan(folder, { proof: true });
    expect(ids(contents)).toEqual([
      'a.zip/IMG_1.JPG',
      'a.zip/inner.zip/IMG_2.JPG',
      'a.zip/inner.zip/inner.zip/IMG_3.JPG',
      'b.zip/IMG_7.JPG',
    ]);
    expect(new Set(states(contents))).toEqual(new Set(['present']));
    expect(contents.problems.map(({ code, path: where }) => [code, where])).toEqual([
      ['zip-too-large', 'a.zip/inner.zip/inner.zip/inner.zip'],
      ['zip-not-in-place', 'b.zip/iCloud Shared Albums.zip'],
    ]);
  });

  it('refuses a bomb, and holds on to what was promised', async () => {
    const folder = tempTree({});
    const zeros = new Uint8Array(300 << 20);
    zeros.set(photo(1));
    await addZip(folder, 'bomb.zip', [
      { path: 'IMG_1.JPG', content: zeros },
      { path: 'IMG_2.JPG', content: photo(2) },
    ]);
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.problems).toEqual([{ code: 'zip-too-large', path: 'bomb.zip/IMG_1.JPG' }]);
    expect(states(contents).sort()).toEqual(['present', 'unreadable']);
  });

  it.skipIf(process.platform !== 'linux')('reads zips whose names are not valid UTF-8', async () => {
    const folder = tempTree({});
    const zip = await makeZip([{ path: 'IMG_1.JPG', content: photo(1) }]);
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/f`), Buffer.of(0xe9), Buffer.from('.zip')]), zip);
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.assets).toMatchObject([
      { id: 'f\\xE9.zip/IMG_1.JPG', resources: [{ state: 'present', fingerprint: fingerprintOfBytes(photo(1)) }] },
    ]);
    const list = path.join(tempFolder(), 'sums.txt');
    writeFileSync(list, renderChecksums([contents], false));
    const verified = await verifyFolder({ folder, list, place: null, signal: new AbortController().signal, limit: 9 });
    expect(verified).toMatchObject({ ok: true, result: { counts: { same: 1, missing: 0 } } });
  });

  it('passes over zips without photos, zips behind links, and zips in waste baskets', async () => {
    const folder = tempTree({ 'IMG_9.JPG': photo(9) });
    const elsewhere = tempTree({});
    const outside = await addZip(elsewhere, 'outside.zip', DOWNLOAD);
    symlinkSync(outside, path.join(folder, 'link.zip'));
    await addZip(folder, 'program.zip', [
      { path: 'src/index.js', content: 'x' },
      { path: 'LICENSE', content: 'x' },
    ]);
    await addZip(folder, '.hidden.zip', DOWNLOAD);
    const { contents } = await runScan(folder, { proof: true });
    expect(ids(contents)).toEqual(['IMG_9.JPG']);
    expect(ledgerLine(contents, 'files-found')).toBe(4);
    expect(contents.problems).toEqual([]);
  });

  it('never opens a zip whose bytes are still in a cloud', async () => {
    const { folder } = await folderWithZip();
    const file = path.join(folder, 'cloud.zip');
    writeFileSync(file, '');
    truncateSync(file, 5_000_000);
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.problems).toEqual([expect.objectContaining({ code: 'zip-in-cloud', path: 'cloud.zip' })]);
  });

  it('names every file in the checksum list as verify finds it again', async () => {
    const { folder } = await folderWithZip();
    const { contents } = await runScan(folder, { proof: true });
    expect(renderChecksums([contents], false)).toContain(
      `${fingerprintOfBytes(photo(2))}  ${photo(2).length}  iCloud Photos.zip/iCloud Photos/IMG_2.JPG\n`,
    );
    expect(resourcesOf(contents)).toHaveLength(4);
  });
});
