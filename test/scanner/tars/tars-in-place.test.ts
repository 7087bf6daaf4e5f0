import { execFileSync } from 'node:child_process';
import { truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { PlaceContents } from '../../../src/model/place.ts';
import { renderChecksums } from '../../../src/report/render-checksums.ts';
import { readRememberedContents } from '../../../src/scanner/remembered-contents.ts';
import { verifyFolder } from '../../../src/scanner/verify/verify-folder.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeHeic, makeJpeg, makeMovie, makePng } from '../../fixtures/media/media.ts';
import { makeTar, makeTgz, type TarEntryInput } from '../../fixtures/tar-file.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { requestFor, runScan } from '../scan/run-scan.ts';

const ID = 'B1946AC9-2492-4D2B-8235-3C6C0B8E6B31';
const STILL = makeHeic({ width: 64, height: 48, seed: 1, contentIdentifier: ID });
const MOTION = makeMovie({ contentIdentifier: ID });
const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });

const ENTRIES: readonly TarEntryInput[] = [
  { path: 'x/', type: '5' },
  { path: 'x/IMG_1.MOV', content: MOTION },
  { path: 'x/IMG_1.HEIC', content: STILL },
  { path: 'x/notes.txt', content: 'text' },
  { path: 'a/IMG_2.JPG', content: photo(2) },
  { path: 'x/IMG_3.JPG', content: photo(3) },
];

function folderWith(name: string, bytes: Uint8Array) {
  const folder = tempTree({ 'IMG_9.JPG': photo(9) });
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  utimesSync(file, FILE_DATE, FILE_DATE);
  return { folder, file };
}

const ids = (contents: PlaceContents) => contents.assets.map(({ id }) => id).sort();
const problems = (contents: PlaceContents) => contents.problems.map(({ code, path: at }) => `${code} ${at}`).sort();
const fingerprints = (contents: PlaceContents) =>
  contents.assets.flatMap(({ resources }) => resources.map(({ fingerprint }) => fingerprint));

describe('a tar in a scanned folder', () => {
  it.each([
    ['photos.tar', makeTar(ENTRIES)],
    ['photos.tgz', makeTgz(ENTRIES)],
    ['photos.tar.gz', makeTgz(ENTRIES)],
    [
      'in two pieces.tgz',
      Buffer.concat([makeTar(ENTRIES).subarray(0, 700), makeTar(ENTRIES).subarray(700)].map((half) => gzipSync(half))),
    ],
  ])('is read in place: %s', async (name, bytes) => {
    const { folder } = folderWith(name, bytes);
    const { contents } = await runScan(folder, { proof: true }, { workers: 2 });
    expect(ids(contents)).toEqual(
      ['IMG_9.JPG', `${name}/a/IMG_2.JPG`, `${name}/x/IMG_1.HEIC`, `${name}/x/IMG_3.JPG`].sort(),
    );
    const live = contents.assets.find(({ kind }) => kind === 'live-photo');
    expect(live?.resources.map(({ fingerprint }) => fingerprint)).toEqual([STILL, MOTION].map(fingerprintOfBytes));
    expect(new Set(fingerprints(contents))).toEqual(
      new Set([STILL, MOTION, photo(2), photo(3), photo(9)].map(fingerprintOfBytes)),
    );
    expect(problems(contents)).toEqual([]);
  });

  it('gives without proof what the photos say of themselves', async () => {
    const { folder } = folderWith('photos.tgz', makeTgz(ENTRIES));
    const { contents } = await runScan(folder);
    expect(contents.assets.filter(({ width }) => width === 32)).toHaveLength(3);
  });

  it('is believed the next time, and read anew when it is another one', async () => {
    const { folder, file } = folderWith('photos.tgz', makeTgz(ENTRIES));
    const dataFolder = tempFolder();
    await runScan(folder, { proof: true, dataFolder });
    const again = await runScan(folder, { proof: true, dataFolder });
    expect(again.stats.filesRead).toBe(0);
    writeFileSync(file, makeTgz([{ path: 'x/IMG_3.JPG', content: photo(4) }]));
    const other = await runScan(folder, { proof: true, dataFolder });
    expect(fingerprints(other.contents)).toContain(fingerprintOfBytes(photo(4)));
    expect(ids(other.contents)).toEqual(['IMG_9.JPG', 'photos.tgz/x/IMG_3.JPG']);
  });

  it('holds photos of any size in bounded memory, a film beside small ones in its turn', async () => {
    const film = Buffer.concat([MOTION, Buffer.alloc(40 << 20, 7)]);
    const { folder } = folderWith('big.tar', makeTar([{ path: 'IMG_5.MOV', content: film }, ...ENTRIES]));
    const { contents } = await runScan(folder, { proof: true }, { workers: 2 });
    expect(fingerprints(contents)).toContain(fingerprintOfBytes(film));
    expect(contents.assets).toHaveLength(5);
  });

  it('without photos is passed over, and what is packed in it is told', async () => {
    const { folder } = folderWith(
      'code.tgz',
      makeTgz([
        { path: 'a.txt', content: 'x' },
        { path: 'b.7z', content: 'x' },
      ]),
    );
    const { contents } = await runScan(folder);
    expect(ids(contents)).toEqual(['IMG_9.JPG']);
    expect(contents.passedOver).toEqual([{ kind: 'archive', count: 1, example: 'code.tgz/b.7z' }]);
  });

  it('says what it cannot read: zips in it, files with holes, links that lead out', async () => {
    const zip = await makeZip([{ path: 'IMG_7.JPG', content: photo(7) }]);
    const { folder } = folderWith(
      'x.tar',
      makeTar([
        { path: 'a/IMG_2.JPG', content: photo(2) },
        { path: 'a/inner.zip', content: zip },
        { path: 'a/IMG_8.JPG', type: 'S' },
        { path: 'a/IMG_6.JPG', type: '1', target: 'a/IMG_2.JPG' },
        { path: 'a/IMG_4.JPG', type: '2', target: 'IMG_2.JPG' },
        { path: 'a/IMG_5.JPG', type: '2', target: '../../IMG_5.JPG' },
      ]),
    );
    const { contents } = await runScan(folder, { proof: true });
    expect(problems(contents)).toEqual(['zip-not-in-place x.tar/a/IMG_8.JPG', 'zip-not-in-place x.tar/a/inner.zip']);
    expect(contents.passedOver).toEqual([{ kind: 'link', count: 1, example: 'x.tar/a/IMG_5.JPG' }]);
    expect(contents.notes).toContainEqual({ code: 'unreadable-files', count: 2, blocks: false });
  });

  it.skipIf(process.platform === 'win32')('of the system itself, with names of over 100 bytes', async () => {
    const long = `${'a very long name of an album/'.repeat(5)}IMG_1.JPG`;
    const tree = tempTree({ [long]: photo(1), 'Ostern/Brücke.JPG': photo(2) });
    const folder = tempFolder();
    execFileSync('tar', ['-czf', path.join(folder, 'x.tgz'), '-C', tree, '.']);
    const { contents } = await runScan(folder, { proof: true });
    expect(ids(contents)).toEqual([`x.tgz/Ostern/Brücke.JPG`, `x.tgz/${long}`]);
    expect(fingerprints(contents)).toEqual([2, 1].map((seed) => fingerprintOfBytes(photo(seed))));
  });
});

describe('a tar that is not whole gives nothing, and says so', () => {
  const whole = makeTgz(ENTRIES);
  const tar = makeTar(ENTRIES);
  const wrongSum = Buffer.from(whole);
  wrongSum[wrongSum.length - 6] = (wrongSum[wrongSum.length - 6] ?? 0) ^ 1;

  it.each<[string, string, Uint8Array]>([
    ['cut in the middle', 'x.tgz', whole.subarray(0, whole.length - 900)],
    ['cut by one byte', 'x.tgz', whole.subarray(0, -1)],
    ['with a wrong check sum', 'x.tgz', wrongSum],
    ['cut in an entry', 'x.tar', tar.subarray(0, tar.length - 2000)],
    ['cut between two entries', 'x.tar', makeTar(ENTRIES, { end: false })],
    ['cut between two entries and packed', 'x.tgz', gzipSync(makeTar(ENTRIES, { end: false }))],
    ['with a damaged head', 'x.tar', Buffer.concat([tar.subarray(0, 512), Buffer.alloc(512, 1), tar.subarray(1024)])],
    ['packed twice', 'x.tgz', gzipSync(whole)],
    ['of another kind', 'x.tgz', Buffer.from('no tar at all')],
    ['of zeros', 'x.tar', Buffer.alloc(4096)],
  ])('%s', async (_, name, bytes) => {
    const { folder } = folderWith(name, bytes);
    const { contents } = await runScan(folder, { proof: true });
    expect(ids(contents)).toEqual(['IMG_9.JPG']);
    expect(problems(contents)).toEqual([`zip-damaged ${name}`]);
    expect(contents.notes).toContainEqual({ code: 'unreadable-files', count: 1, blocks: false });
  });

  it('that unpacks to far more than photos do is not unpacked to its end', async () => {
    const zeros = gzipSync(Buffer.alloc(64 << 20));
    const head = gzipSync(makeTar([{ path: 'IMG_1.JPG', content: photo(1) }], { end: false }));
    const bomb = Buffer.concat([head, ...Array.from({ length: 5 }, () => zeros)]);
    const { folder } = folderWith('x.tgz', bomb);
    const { contents } = await runScan(folder, { proof: true });
    expect(ids(contents)).toEqual(['IMG_9.JPG']);
    expect(problems(contents)).toEqual(['zip-damaged x.tgz']);
  }, 60_000);

  it('that is cut while it is scanned', async () => {
    const { folder, file } = folderWith('x.tar', makeTar(ENTRIES));
    const { contents } = await runScan(
      folder,
      { proof: true },
      {
        onEvent: (event) => {
          if (event.type === 'progress') truncateSync(file, 1024);
        },
      },
    );
    const inTar = contents.assets.filter(({ id }) => id.startsWith('x.tar'));
    expect(inTar.every(({ resources }) => resources.every(({ state }) => state === 'unreadable'))).toBe(true);
  });
});

describe('a Takeout in .tgz', () => {
  const TAKEN = Date.UTC(2022, 5, 4, 10, 11, 0);
  const YEAR = 'Takeout/Google Photos/Photos from 2022';
  const json = (title: string) => JSON.stringify({ title, photoTakenTime: { timestamp: String(TAKEN / 1000) } });
  const silent = (seed: number) => makePng({ width: 8, height: 8, seed });
  const PARTS = {
    'takeout-20260101T000000Z-001.tgz': makeTgz([
      { path: `${YEAR}/IMG_0001.png.json`, content: json('Strand & Meer.png') },
      { path: `${YEAR}/IMG_0001.png`, content: silent(1) },
      { path: `${YEAR}/IMG_0002.png.json`, content: json('IMG_0002.png') },
    ]),
    'takeout-20260101T000000Z-002.tgz': makeTgz([{ path: `${YEAR}/IMG_0002.png`, content: silent(2) }]),
  };
  const named = (contents: PlaceContents) =>
    contents.assets.map(({ name, captured }) => [name, captured.kind === 'instant' ? captured.ms : captured.kind]);

  it('gives names and moments from its sidecars, also from another part, and after a restart', async () => {
    const folder = tempTree(PARTS);
    const dataFolder = tempFolder();
    const { contents } = await runScan(folder, { proof: true, dataFolder });
    const expected = [
      ['Strand & Meer.png', TAKEN],
      ['IMG_0002.png', TAKEN],
    ];
    expect(named(contents)).toEqual(expected);
    const remembered = await readRememberedContents(requestFor(folder, { dataFolder }));
    expect(remembered && named(remembered)).toEqual(expected);
  });

  it('is a place by itself', async () => {
    const file = path.join(tempTree(PARTS), 'takeout-20260101T000000Z-001.tgz');
    const { contents } = await runScan(file, { proof: true });
    expect(ids(contents)).toEqual([`${YEAR}/IMG_0001.png`]);
  });

  it('is said to have been read, because other programs pass it over', async () => {
    const { contents } = await runScan(tempTree(PARTS), { proof: true });
    expect(contents.notes).toContainEqual(expect.objectContaining({ code: 'read-inside', blocks: false }));
  });

  it('can be held against a checksum list', async () => {
    const folder = tempTree(PARTS);
    const { contents } = await runScan(folder, { proof: true });
    const list = path.join(tempFolder(), 'sums');
    writeFileSync(list, renderChecksums([contents], false));
    const verify = () => verifyFolder({ folder, list, place: null, signal: new AbortController().signal, limit: 10 });
    expect(await verify()).toMatchObject({ ok: true, result: { counts: { same: 2, changed: 0, missing: 0 } } });
    writeFileSync(
      path.join(folder, 'takeout-20260101T000000Z-002.tgz'),
      makeTgz([{ path: `${YEAR}/IMG_0002.png`, content: silent(3) }]),
    );
    expect(await verify()).toMatchObject({ ok: true, result: { counts: { same: 1, changed: 1 } } });
  });
});
