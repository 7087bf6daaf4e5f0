import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { referenceFolder } from '../../../src/compare/match/folder-comparison.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { WindowSource } from '../../../src/scanner/zips/window-source.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeZip, type ZipEntryInput, type ZipOptions } from '../../fixtures/lists/zip-file.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const ID = 'B1946AC9-2492-4D2B-8235-3C6C0B8E6B31';
const STILL = makeHeic({ width: 64, height: 48, seed: 1, contentIdentifier: ID });
const MOTION = makeMovie({ contentIdentifier: ID });
const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });

/** A photo too large to be read whole in the quick pass. */
const noisyPhoto = () =>
  Buffer.concat([photo(1).subarray(0, -2), noise(200_000, 3).map((byte) => byte & 0x7f), photo(1).subarray(-2)]);

async function zipAt(entries: readonly ZipEntryInput[], options: ZipOptions = {}, name = 'iCloud Photos.zip') {
  const file = path.join(tempFolder(), name);
  writeFileSync(file, await makeZip(entries, options));
  return file;
}

async function scan(file: string, proof = true, onEvent: (event: ScanEvent) => void = () => undefined) {
  const place = await describePlace(file);
  return startScan({ place, folder: file, proof, dataFolder: null }, onEvent).done;
}

async function contentsOf(file: string, proof = true) {
  const outcome = await scan(file, proof);
  if (!outcome.ok) throw new Error(`${outcome.problem.code} ${outcome.problem.technical}`);
  return outcome.contents;
}

describe('a zip as a place', () => {
  it.each<[string, ZipOptions]>([
    ['packed', {}],
    ['stored', { stored: true }],
    ['ZIP64', { zip64: true }],
    ['streamed, with data descriptors', { descriptors: true }],
  ])('is read in place, %s: fingerprints, Live Photos, the account closes', async (_, options) => {
    const file = await zipAt(
      [
        { path: 'iCloud Photos/IMG_1.HEIC', content: STILL },
        { path: 'iCloud Photos/IMG_1.MOV', content: MOTION },
        { path: 'iCloud Photos/IMG_2.JPG', content: photo(2) },
        { path: 'iCloud Photos/readme.txt', content: 'no photo' },
        { path: '__MACOSX/iCloud Photos/._IMG_2.JPG', content: 'litter' },
      ],
      options,
    );
    const contents = await contentsOf(file);
    expect(contents.assets).toMatchObject([
      {
        id: 'iCloud Photos/IMG_1.HEIC',
        kind: 'live-photo',
        resources: [
          { state: 'present', fingerprint: fingerprintOfBytes(STILL) },
          { role: 'live-video', fingerprint: fingerprintOfBytes(MOTION) },
        ],
      },
      {
        name: 'IMG_2.JPG',
        width: 32,
        resources: [{ fingerprint: fingerprintOfBytes(photo(2)), size: photo(2).length }],
      },
    ]);
    expect(ledgerTotal(contents.files)).toBe(0);
    expect(contents.problems).toEqual([]);
    expect(contents.place.name).toBe('iCloud Photos.zip');
  });

  it('unpacks nothing to the disk', async () => {
    const file = await zipAt([{ path: 'IMG_2.JPG', content: photo(2) }]);
    const temporary = mkdtempSync(path.join(tempFolder(), 't'));
    vi.stubEnv(process.platform === 'win32' ? 'TEMP' : 'TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    await contentsOf(file);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(path.dirname(file))).toEqual(['iCloud Photos.zip']);
  });

  it('is equal to its own folder, photo by photo', async () => {
    const folder = tempTree({ 'x/IMG_1.HEIC': STILL, 'x/IMG_1.MOV': MOTION, 'IMG_2.JPG': photo(2) });
    const zip = await zipAt([
      { path: 'x/IMG_1.HEIC', content: STILL },
      { path: 'x/IMG_1.MOV', content: MOTION },
      { path: 'IMG_2.JPG', content: photo(2) },
    ]);
    const [a, b] = [await contentsOf(folder), await contentsOf(zip)];
    const result = compare({ lists: [referenceFolder(a)], counts: null, places: [b], today: a.asOf });
    expect(result.verdict.answer).toBe('yes');
    // Dates of files, and when they were read, are their own.
    const facts = (contents: typeof a) =>
      contents.assets.map(({ captured: _, capturedFrom: _from, resources, ...asset }) => ({
        ...asset,
        resources: resources.map(({ readAt: _at, ...resource }) => resource),
      }));
    expect(facts(b)).toEqual(facts(a));
  });

  it('without proof has facts and no fingerprints, and says so', async () => {
    const contents = await contentsOf(await zipAt([{ path: 'IMG_2.JPG', content: photo(2) }]), false);
    expect(contents.assets[0]).toMatchObject({ width: 32, resources: [{ fingerprint: null }] });
    expect(contents.notes).toContainEqual({ code: 'not-proved', count: 1, blocks: false });
  });

  it('takes photos with a password for unreadable', async () => {
    const contents = await contentsOf(await zipAt([{ path: 'IMG_2.JPG', content: photo(2) }], { password: 'secret' }));
    expect(contents.assets[0]?.resources[0]).toMatchObject({ state: 'unreadable', fingerprint: null });
    expect(contents.problems).toEqual([{ code: 'zip-encrypted', path: 'IMG_2.JPG' }]);
    expect(contents.notes.map((note) => note.code)).toContain('unreadable-files');
  });

  it('says that a zip is cut off', async () => {
    const file = await zipAt([{ path: 'IMG_2.JPG', content: photo(2) }], { stored: true });
    truncateSync(file, 200);
    const outcome = await scan(file);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'zip-damaged' } });
  });

  it('takes a photo that was damaged inside the zip for unreadable, and goes on', async () => {
    const bytes = await makeZip(
      [
        { path: 'IMG_1.JPG', content: photo(1) },
        { path: 'IMG_2.JPG', content: photo(2) },
      ],
      { stored: true },
    );
    const at = Buffer.from(bytes).indexOf(Buffer.from(photo(1).subarray(0, 64)));
    bytes[at + 100] = (bytes[at + 100] ?? 0) ^ 1;
    const file = path.join(tempFolder(), 'x.zip');
    writeFileSync(file, bytes);
    const contents = await contentsOf(file);
    expect(contents.assets.map((asset) => asset.resources[0].state)).toEqual(['unreadable', 'present']);
    expect(contents.problems.map((problem) => problem.code)).toEqual(['zip-damaged']);
  });

  it('holds on to names that want to be paths, and to two entries of one name', async () => {
    const contents = await contentsOf(
      await zipAt([
        { path: '../../etc/IMG_1.JPG', content: photo(1) },
        { path: 'a\\b\\IMG_2.JPG', content: photo(2) },
        { path: 'etc/IMG_1.JPG', content: photo(3) },
        { path: 'empty.jpg', content: '' },
        { path: 'fake.jpg', content: 'no picture' },
      ]),
    );
    expect(contents.assets.map((asset) => [asset.name, asset.resources[0].state]).sort()).toEqual([
      ['IMG_1.JPG', 'present'],
      ['IMG_2.JPG', 'present'],
      ['empty.jpg', 'empty'],
      ['fake.jpg', 'unreadable'],
    ]);
    expect(contents.assets.map((asset) => asset.id)).toContain('etc/IMG_1.JPG');
    expect(contents.problems).toContainEqual(expect.objectContaining({ code: 'zip-damaged', path: 'etc/IMG_1.JPG' }));
    expect(ledgerTotal(contents.files)).toBe(0);
  });

  it('reads a Takeout in a zip with its sidecars', async () => {
    const title = 'a very long title of a picture of the sea at Easter 2022 with all of us.jpg';
    const contents = await contentsOf(
      await zipAt([
        { path: `Takeout/Google Fotos/Fotos aus 2022/${title.slice(0, 47)}.jpg`, content: photo(1) },
        {
          path: `Takeout/Google Fotos/Fotos aus 2022/${title.slice(0, 46)}.json`,
          content: JSON.stringify({ title, photoTakenTime: { timestamp: '1654337460' } }),
        },
      ]),
    );
    expect(contents.assets).toMatchObject([{ name: title }]);
  });

  it('cannot say yes over a Photos library inside a zip', async () => {
    const contents = await contentsOf(
      await zipAt([{ path: 'Old.photoslibrary/originals/A/A1.jpeg', content: photo(1) }]),
    );
    expect(contents.notes).toContainEqual({ code: 'library-unread', count: 1, blocks: true });
  });

  it('that goes away in the middle deletes nothing and leads to no yes', async () => {
    const file = await zipAt([{ path: 'IMG_1.JPG', content: noisyPhoto() }], { stored: true });
    const outcome = await scan(file, true, (event) => {
      if (event.type === 'stage-finished') rmSync(file);
    });
    expect(outcome.ok && outcome.contents.notes).toContainEqual({ code: 'scan-unfinished', blocks: true });
    expect(outcome.ok && outcome.contents.assets[0]?.resources[0].fingerprint).toBeNull();
  });

  it('tells its progress and can be cancelled', async () => {
    const file = await zipAt([{ path: 'IMG_1.JPG', content: photo(1) }]);
    const events: string[] = [];
    await scan(file, true, (event) => events.push(event.type));
    expect([events[0], events.at(-1)]).toEqual(['started', 'finished']);
    expect(events).toContain('batch');
    expect(events.filter((type) => type === 'stage-finished')).toHaveLength(1);
    const running = startScan(
      { place: await describePlace(file), folder: file, proof: true, dataFolder: null },
      () => undefined,
    );
    running.cancel();
    expect(await running.done).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });
});

describe('the window on a large entry', () => {
  it('gives what was kept and never guesses what was not', () => {
    const size = 80 << 20;
    const source = new WindowSource(size);
    const piece = new Uint8Array(1 << 20);
    for (let at = 0; at < size; at += piece.length) {
      piece.fill(at >> 20);
      source.push(piece);
    }
    expect(source.isFull).toBe(true);
    expect(source.read(0, 2)).toEqual(new Uint8Array([0, 0]));
    expect(source.read(size - 2, 9)).toEqual(new Uint8Array([79, 79]));
    expect(source.read((70 << 20) - 1, 2)).toEqual(new Uint8Array([69, 70]));
    expect(() => source.read(30 << 20, 1)).toThrow('bytes');
    expect(() => source.push(piece)).toThrow(RangeError);
  });
});
