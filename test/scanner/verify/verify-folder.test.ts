import { readdirSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { renderChecksums } from '../../../src/report/render-checksums.ts';
import { verifyFolder } from '../../../src/scanner/verify/verify-folder.ts';
import { asset, folder, TODAY } from '../../fixtures/assets.ts';
import { fingerprintOfBytes } from '../../fixtures/fingerprint-of-bytes.ts';
import { makeZip, type ZipEntryInput, type ZipOptions } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { addFiles, type TreeFiles, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });
const bytesOf = (content: Uint8Array | string) => (typeof content === 'string' ? Buffer.from(content) : content);

/** The list that a check of these files would have written. */
function listOf(files: TreeFiles, name = 'Photos'): string {
  const assets = Object.entries(files).map(([file, content]) =>
    asset(path.posix.basename(file), {
      path: file,
      size: bytesOf(content).length,
      content: fingerprintOfBytes(bytesOf(content)),
    }),
  );
  return renderChecksums([folder(assets, { place: { name }, asOf: TODAY })], false);
}

async function verify(where: string, list: string | Uint8Array, place: string | null = null) {
  const file = path.join(tempFolder(), 'list.txt');
  writeFileSync(file, list);
  return verifyFolder({ folder: where, list: file, place, signal: new AbortController().signal, limit: 100 });
}

async function countsOf(where: string, list: string) {
  const outcome = await verify(where, list);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { counts } = outcome.result;
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

const FILES = { 'a/IMG_1.JPG': photo(1), 'a/IMG_2.JPG': photo(2), 'b/IMG_3.JPG': photo(3) };

describe('a folder held against its checksum list', () => {
  it('finds every file the same', async () => {
    expect(await countsOf(tempTree(FILES), listOf(FILES))).toEqual({ same: 3 });
  });

  it('finds moved, renamed and swapped files by their bytes', async () => {
    const where = tempTree(FILES);
    renameSync(path.join(where, 'a/IMG_1.JPG'), path.join(where, 'b/beach.jpg'));
    renameSync(path.join(where, 'a/IMG_2.JPG'), path.join(where, 'swap'));
    renameSync(path.join(where, 'b/IMG_3.JPG'), path.join(where, 'a/IMG_2.JPG'));
    renameSync(path.join(where, 'swap'), path.join(where, 'b/IMG_3.JPG'));
    expect(await countsOf(where, listOf(FILES))).toEqual({ moved: 3 });
  });

  it('sees one changed bit, a cut, a missing and a new file', async () => {
    const where = tempTree({ ...FILES, 'IMG_9.JPG': photo(9), 'notes.txt': 'no photo' });
    const flipped = Buffer.from(photo(1));
    flipped[40] = (flipped[40] ?? 0) ^ 1;
    addFiles(where, { 'a/IMG_1.JPG': flipped });
    truncateSync(path.join(where, 'a/IMG_2.JPG'), 100);
    rmSync(path.join(where, 'b/IMG_3.JPG'));
    const outcome = await verify(where, listOf(FILES));
    expect(outcome.ok && outcome.result.files).toEqual([
      { state: 'changed', path: 'a/IMG_1.JPG', now: null },
      { state: 'changed', path: 'a/IMG_2.JPG', now: null },
      { state: 'missing', path: 'b/IMG_3.JPG', now: null },
      { state: 'new', path: 'IMG_9.JPG', now: null },
    ]);
  });

  it('never calls an emptied file the same, and does not believe its size and date', async () => {
    const where = tempTree(FILES);
    addFiles(where, { 'a/IMG_1.JPG': '', 'a/IMG_2.JPG': new Uint8Array(photo(2).length) });
    expect(await countsOf(where, listOf(FILES))).toEqual({ same: 1, changed: 2 });
  });

  it('lets one file stand for two listed copies of the same bytes, and no other', async () => {
    const files = { 'x.jpg': photo(1), 'y.jpg': photo(1), 'z.jpg': photo(2) };
    expect(await countsOf(tempTree({ 'x.jpg': photo(1) }), listOf(files))).toEqual({ same: 1, moved: 1, missing: 1 });
  });

  it('finds names in another Unicode form, with line breaks, spaces and backslashes', async () => {
    const files = {
      'Frít\\n.jpg': photo(1),
      'a  b.jpg': photo(2),
      'c\nd.jpg': photo(3),
      ['Übersee.jpg'.normalize('NFC')]: photo(4),
    };
    const onDisk = { ...files };
    const where = tempTree(onDisk);
    renameSync(path.join(where, 'Übersee.jpg'.normalize('NFC')), path.join(where, 'Übersee.jpg'.normalize('NFD')));
    expect(await countsOf(where, listOf(files))).toEqual({ same: 4 });
  });

  it('says that a list was cut off, whatever is left of it', async () => {
    const whole = listOf(FILES);
    const cut = whole.slice(0, whole.lastIndexOf('\n', whole.length - 2) + 1);
    const outcome = await verify(tempTree(FILES), cut);
    expect(outcome.ok && outcome.result).toMatchObject({ lost: 1, counts: { same: 2 } });
  });

  it.each(['utf16le', 'latin1'] as const)('reads a list that was saved again as %s', async (encoding) => {
    const text = encoding === 'latin1' ? listOf(FILES) : `\ufeff${listOf(FILES).replaceAll('\n', '\r\n')}`;
    const outcome = await verify(tempTree(FILES), Buffer.from(text, encoding));
    expect(outcome.ok && outcome.result).toMatchObject({ lost: 0, unreadableLines: 0, counts: { changed: 0 } });
  });

  it('counts lines it cannot read', async () => {
    const outcome = await verify(tempTree(FILES), `${listOf(FILES)}something else\n`);
    expect(outcome.ok && outcome.result.unreadableLines).toBe(1);
  });

  it('takes the section that is meant, and asks when that is not clear', async () => {
    const one = listOf({ 'IMG_1.JPG': photo(1) }, 'One');
    const two = listOf({ 'IMG_1.JPG': photo(2) }, 'Two');
    const where = tempTree({ 'IMG_1.JPG': photo(2) });
    const asked = await verify(where, one + two);
    expect(asked).toMatchObject({ ok: false, problem: { code: 'option-invalid' }, sections: ['One', 'Two'] });
    expect(await verify(where, one + two, 'Two')).toMatchObject({ ok: true, result: { counts: { same: 1 } } });
    expect(await verify(where, one + two, 'One')).toMatchObject({ ok: true, result: { counts: { changed: 1 } } });
    expect(await verify(where, one, 'Nowhere')).toMatchObject({ ok: false });
  });

  it.each([
    ['a list of nothing', '', 'checksums-not-recognised'],
    ['a list of ours with no file on it', listOf({}), 'checksums-empty'],
    ['a list of another tool', `${'0'.repeat(64)}  IMG_1.JPG\n`, 'checksums-not-recognised'],
    ['no list at all', '\u0000\u0001\u0002 binary', 'checksums-not-recognised'],
  ])('refuses %s', async (_, list, code) => {
    const outcome = await verify(tempTree(FILES), list);
    expect(outcome.ok ? 'ok' : outcome.problem.code).toBe(code);
  });

  it('says so when folder or list are not there, and leaves nothing behind', async () => {
    const temporary = tempFolder();
    vi.stubEnv(process.platform === 'win32' ? 'TEMP' : 'TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const gone = await verify(path.join(tempFolder(), 'gone'), listOf(FILES));
    expect(gone.ok ? 'ok' : gone.problem.code).toBe('folder-missing');
    const { signal } = new AbortController();
    const list = path.join(tempFolder(), 'none.txt');
    const none = await verifyFolder({ folder: tempTree(FILES), list, place: null, signal, limit: 1 });
    expect(none.ok ? 'ok' : none.problem.code).toBe('list-missing');
    vi.unstubAllEnvs();
    expect(readdirSync(temporary).filter((name) => name.startsWith('two-places-verify-'))).toEqual([]);
  });

  it('ends soon when it is cancelled', async () => {
    const file = path.join(tempFolder(), 'list.txt');
    writeFileSync(file, listOf(FILES));
    const stop = new AbortController();
    stop.abort();
    const outcome = await verifyFolder({
      folder: tempTree(FILES),
      list: file,
      place: null,
      signal: stop.signal,
      limit: 1,
    });
    expect(outcome.ok ? 'ok' : outcome.problem.code).toBe('cancelled');
  });
});

describe('zips held against a checksum list', () => {
  const ENTRIES = Object.entries(FILES).map(([file, content]) => ({ path: file, content }));

  async function zipIn(folder: string, entries: readonly ZipEntryInput[] = ENTRIES, options: ZipOptions = {}) {
    const file = path.join(folder, 'iCloud Photos.zip');
    writeFileSync(file, await makeZip(entries, options));
    return file;
  }

  it.each([{}, { stored: true }])('a zip in place of a folder: every file in it, %o', async (options) => {
    const file = await zipIn(tempFolder(), ENTRIES, options);
    expect(await countsOf(file, listOf(FILES, 'iCloud Photos.zip'))).toEqual({ same: 3 });
  });

  it('a list that names files in a zip of a folder, which meanwhile was unpacked', async () => {
    const inZip = Object.fromEntries(
      Object.entries(FILES).map(([file, bytes]) => [`iCloud Photos.zip/${file}`, bytes]),
    );
    const folder = tempTree({ 'IMG_9.JPG': photo(9) });
    await zipIn(folder);
    const list = listOf({ ...inZip, 'IMG_9.JPG': photo(9) });
    expect(await countsOf(folder, list)).toEqual({ same: 4 });
    expect(await countsOf(tempTree({ ...FILES, 'IMG_9.JPG': photo(9) }), list)).toEqual({ same: 1, moved: 3 });
  });

  it('sees one changed bit in a zip, a missing and a new file', async () => {
    const folder = tempFolder();
    const entries = [...ENTRIES.slice(1), { path: 'c/IMG_7.JPG', content: photo(7) }];
    const bytes = Buffer.from(await makeZip(entries, { stored: true }));
    const at = bytes.indexOf(Buffer.from(photo(2)));
    bytes[at + 40] = (bytes[at + 40] ?? 0) ^ 1;
    writeFileSync(path.join(folder, 'a.zip'), bytes);
    const outcome = await verify(path.join(folder, 'a.zip'), listOf(FILES));
    expect(outcome.ok && outcome.result.files).toEqual([
      { state: 'missing', path: 'a/IMG_1.JPG', now: null },
      { state: 'unreadable', path: 'a/IMG_2.JPG', now: null },
      { state: 'new', path: 'c/IMG_7.JPG', now: null },
    ]);
  });

  it('says that a zip is cut off; in a folder it is told beside what is missing', async () => {
    const folder = tempTree({ 'IMG_9.JPG': photo(9) });
    const file = await zipIn(folder);
    truncateSync(file, 300);
    expect(await verify(file, listOf(FILES))).toMatchObject({ ok: false, problem: { code: 'zip-damaged' } });
    const outcome = await verify(folder, listOf({ 'iCloud Photos.zip/a/IMG_1.JPG': photo(1) }));
    expect(outcome).toMatchObject({
      ok: true,
      result: { counts: { missing: 1, new: 1 }, problems: [{ code: 'zip-damaged', path: 'iCloud Photos.zip' }] },
    });
  });
});
