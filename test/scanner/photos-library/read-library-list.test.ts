import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ParsedList } from '../../../src/lists/parsed-list.ts';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { readLibraryList } from '../../../src/scanner/photos-library/read-library-list.ts';
import { type LibrarySystem, type MadeAsset, makeLibrary } from '../../fixtures/photos-library/make-library.ts';

const NOW = Date.UTC(2026, 10, 22);
const F1 = 'AfQj57ORF2JIumUCjO+PawZ9nqPg';
const F2 = 'AajbmkOeE5jrXARFERC3shcaBahx';
const SYSTEMS: readonly LibrarySystem[] = ['10.15', '11', '12', '13', '14', '15', '26'];

let folder: string;
let open: DatabaseSync | null = null;

beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'library-test-')), 'Test.photoslibrary');
});
afterEach(() => {
  open?.close();
  open = null;
  rmSync(path.dirname(folder), { recursive: true, force: true });
});

function read(system: LibrarySystem, assets: readonly MadeAsset[]): ParsedList {
  open = makeLibrary(folder, system, assets);
  const result = readLibraryList(folder, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.list;
}

const noteCodes = (list: ParsedList) => list.contents.notes.map((note) => note.code);

describe('a Photos library as a list of iCloud', () => {
  it.each(SYSTEMS)('reads names, sizes, dates and fingerprints of macOS %s', (system) => {
    const list = read(system, [
      { uuid: 'A1', name: 'IMG_0001.HEIC', size: 10, fingerprint: F1, createdAt: 1_600_000_000, zoneOffset: 7200 },
      { uuid: 'B1', name: 'IMG_0002.MOV', size: 20, fingerprint: F2, kind: 1 },
    ]);
    const [photo, video] = list.contents.assets;
    expect(photo).toMatchObject({
      name: 'IMG_0001.HEIC',
      kind: 'photo',
      captured: { kind: 'instant', ms: 1_600_000_000_000, offsetMinutes: 120, precision: 'second' },
    });
    expect(photo?.resources[0]).toMatchObject({ size: 10, fingerprint: F1, state: 'listed' });
    expect(video?.kind).toBe('video');
    expect(list).toMatchObject({ checksums: 'all', sizes: 'all', format: 'photos-library' });
    expect(ledgerTotal(list.contents.files)).toBe(0);
    expect(noteCodes(list)).toEqual(['sync-status-missing']);
  });

  it('takes only state 3 of the cloud master for uploaded', () => {
    const list = read('14', [
      { uuid: 'A', name: 'a.jpg', uploadState: 3 },
      { uuid: 'B', name: 'b.jpg', uploadState: 1 },
      { uuid: 'C', name: 'c.jpg', uploadState: 0 },
      { uuid: 'D', name: 'd.jpg', uploadState: null },
    ]);
    expect(list.contents.assets.map((asset) => asset.flags.waiting)).toEqual([false, true, true, true]);
    expect(list.contents.notes).toContainEqual({ code: 'waiting-to-upload', count: 3, blocks: false });
  });

  it('is no list of iCloud when nothing was ever uploaded', () => {
    const list = read('15', [{ uuid: 'A', name: 'a.jpg', uploadState: null }]);
    expect(list.contents.notes).toContainEqual({ code: 'not-uploaded-known', count: 1, blocks: true });
  });

  it('leaves Shared Albums and Shared with You out, and counts them', () => {
    const list = read('26', [
      { uuid: 'A', name: 'a.jpg' },
      { uuid: 'B', name: 'b.jpg', savedAssetType: 4, uploadState: null },
      { uuid: 'C', name: 'c.jpg', savedAssetType: 12, uploadState: null },
      { uuid: 'D', name: 'd.jpg', savedAssetType: 8, uploadState: null },
      { uuid: 'E', name: 'e.jpg', bundleScope: 3 },
    ]);
    expect(list.contents.assets.map((asset) => asset.name)).toEqual(['a.jpg']);
    expect(list.contents.files).toEqual([
      { code: 'rows-found', count: 5 },
      { code: 'shared-album-items', count: -1 },
      { code: 'syndicated-items', count: -3 },
      { code: 'assets', count: -1 },
    ]);
  });

  it('keeps hidden, deleted, burst and shared-library marks, and companions', () => {
    const list = read('14', [
      { uuid: 'A', name: 'a.HEIC', hidden: true },
      { uuid: 'B', name: 'b.HEIC', trashed: true, createdAt: 1_600_000_000 },
      { uuid: 'C', name: 'c.HEIC', burstFrame: true },
      { uuid: 'D', name: 'd.HEIC', sharedLibrary: true },
      { uuid: 'E', name: 'e.HEIC', live: { size: 5, fingerprint: F1 } },
      { uuid: 'F', name: 'f.JPG', raw: { size: 6, fingerprint: F2 } },
    ]);
    const [a, b, c, d, e, f] = list.contents.assets;
    expect(a?.flags.hidden).toBe(true);
    expect(b).toMatchObject({ flags: { deleted: true }, deletedAt: (1_600_000_000 + 86_400) * 1000 });
    expect(c?.flags.burstFrame).toBe(true);
    expect(d?.flags.sharedLibrary).toBe(true);
    expect(e).toMatchObject({
      kind: 'live-photo',
      resources: [{}, { role: 'live-video', name: 'e.MOV', fingerprint: F1 }],
    });
    expect(f?.resources[1]).toMatchObject({ role: 'raw', size: 6, fingerprint: F2 });
  });

  it('finds the zone by the stored one, the inferred one, then the EXIF clock; a changed date has none', () => {
    const at = Date.UTC(2020, 0, 12, 12, 0, 0) / 1000;
    const list = read('13', [
      { uuid: 'A', name: 'a', createdAt: at, zoneOffset: 3600, inferredOffset: -7200 },
      { uuid: 'B', name: 'b', createdAt: at, inferredOffset: -7200 },
      { uuid: 'C', name: 'c', createdAt: at, exifTime: '2020:01:12 17:30:00' },
      { uuid: 'D', name: 'd', createdAt: at, exifTime: '2020:01:12 17:37:10' },
      { uuid: 'E', name: 'e', createdAt: 123_456_789_012_345 },
      { uuid: 'F', name: 'f', createdAt: null },
    ]);
    const zones = list.contents.assets.map(({ captured }) =>
      captured.kind === 'instant' ? captured.offsetMinutes : captured.kind,
    );
    expect(zones).toEqual([60, -120, 330, null, 'unknown', 'unknown']);
  });

  it('does not compare what has not the shape of a fingerprint', () => {
    const list = read('15', [{ uuid: 'A', name: 'a', fingerprint: 'not-a-fingerprint' }]);
    expect(list.contents.assets[0]?.resources[0].fingerprint).toBeNull();
    expect(list.checksums).toBe('none');
  });

  it('reads what is in the write-ahead log, and says so when the log is missing', () => {
    const list = read('14', [{ uuid: 'A', name: 'a.jpg' }]);
    expect(list.contents.assets).toHaveLength(1);
    // As if the database file had been copied without its log (the rows are still only in the log).
    const bare = path.join(path.dirname(folder), 'Bare.photoslibrary');
    mkdirSync(path.join(bare, 'database'), { recursive: true });
    open?.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    writeFileSync(
      path.join(bare, 'database', 'Photos.sqlite'),
      readFileSync(path.join(folder, 'database', 'Photos.sqlite')),
    );
    const result = readLibraryList(bare, NOW);
    expect(result.ok && result.list.contents.notes).toContainEqual({ code: 'wal-missing', blocks: true });
  });

  it('says what it does not know of a newer library instead of guessing', () => {
    open = makeLibrary(folder, '26', [{ uuid: 'A', name: 'a.jpg' }]);
    open.exec('ALTER TABLE ZASSET DROP COLUMN ZHIDDEN');
    open.exec('ALTER TABLE ZASSET ADD COLUMN ZSOMETHINGNEW');
    const result = readLibraryList(folder, NOW);
    expect(result.ok && result.list.contents.notes).toContainEqual({
      code: 'unknown-schema',
      count: 1,
      detail: 'ZHIDDEN',
      blocks: true,
    });
  });

  it.each([
    ...['ZUUID', 'ZKIND', 'ZDATECREATED', 'ZTRASHEDSTATE', 'ZHIDDEN', 'ZSAVEDASSETTYPE', 'ZMASTER'].map((c) => [
      'ZASSET',
      c,
    ]),
    ...['ZASSET', 'ZORIGINALFILENAME', 'ZORIGINALFILESIZE'].map((c) => ['ZADDITIONALASSETATTRIBUTES', c]),
    ...['ZASSET', 'ZRESOURCETYPE', 'ZDATASTORESUBTYPE', 'ZRECIPEID', 'ZVERSION', 'ZFINGERPRINT', 'ZDATALENGTH'].map(
      (c) => ['ZINTERNALRESOURCE', c],
    ),
    ...['ZCLOUDLOCALSTATE', 'ZCLOUDMASTERGUID'].map((c) => ['ZCLOUDMASTER', c]),
  ])('reads what it knows of a library whose %s has no %s, and cannot say yes over it', (table, column) => {
    open = makeLibrary(folder, '26', [
      { uuid: 'A', name: 'a.heic', size: 7, fingerprint: F1, live: { size: 3, fingerprint: F2 } },
      { uuid: 'B', name: 'b.jpg', size: 9 },
    ]);
    open.exec(`ALTER TABLE ${table} DROP COLUMN ${column}`);
    const result = readLibraryList(folder, NOW);
    if (!result.ok) throw new Error(JSON.stringify(result.problem));
    const { assets, notes, files } = result.list.contents;
    expect(assets).toHaveLength(2);
    expect(ledgerTotal(files)).toBe(0);
    expect(notes).toContainEqual({ code: 'unknown-schema', count: 1, detail: column, blocks: true });
    for (const { resources } of assets)
      for (const { fingerprint } of resources) expect([null, F1, F2]).toContain(fingerprint);
    // Nothing of one asset may slip into the other.
    expect(assets[1]?.resources[0].fingerprint).toBeNull();
  });

  it.each(['ZADDITIONALASSETATTRIBUTES', 'ZINTERNALRESOURCE', 'ZCLOUDMASTER'])(
    'reads what it knows without %s',
    (table) => {
      open = makeLibrary(folder, '26', [{ uuid: 'A', name: 'a.heic', fingerprint: F1 }]);
      open.exec(`DROP TABLE ${table}`);
      const result = readLibraryList(folder, NOW);
      expect(result.ok && result.list.contents.assets).toHaveLength(1);
      expect(result.ok && result.list.contents.notes.map((note) => note.code)).toContain('unknown-schema');
    },
  );

  it('does not call a library damaged that is only of another kind', () => {
    open = makeLibrary(folder, '26', [{ uuid: 'A', name: 'a.jpg' }]);
    open.exec('ALTER TABLE ZASSET RENAME TO ZPICTURE; CREATE TABLE Z_METADATA (Z_VERSION, Z_UUID, Z_PLIST);');
    expect(readLibraryList(folder, NOW)).toMatchObject({ ok: false, problem: { code: 'library-unknown' } });
  });

  it('knows a library in use by its lock, and reads it all the same', () => {
    open = makeLibrary(folder, '14', [{ uuid: 'A', name: 'a.jpg' }]);
    writeFileSync(path.join(folder, 'database', 'Photos.sqlite.lock'), '');
    const result = readLibraryList(folder, NOW);
    expect(result.ok && result.list.contents.notes.map((note) => note.code)).toContain('library-in-use');
  });

  it('answers with a problem for what is missing, damaged or no library', () => {
    const code = (where: string) => {
      const result = readLibraryList(where, NOW);
      return result.ok ? 'ok' : result.problem.code;
    };
    expect(code(folder)).toBe('folder-missing');
    mkdirSync(path.join(folder, 'database'), { recursive: true });
    expect(code(folder)).toBe('library-damaged');
    const file = path.join(folder, 'database', 'Photos.sqlite');
    writeFileSync(file, 'this is not a database at all, whatever its name says');
    expect(code(folder)).toBe('library-damaged');
    expect(code(file)).toBe('library-damaged');
  });

  it.skipIf(process.getuid?.() === 0)('reads "no access" as no access, never as empty', () => {
    open = makeLibrary(folder, '14', [{ uuid: 'A', name: 'a.jpg' }]);
    chmodSync(path.join(folder, 'database'), 0o000);
    const result = readLibraryList(folder, NOW);
    chmodSync(path.join(folder, 'database'), 0o700);
    expect(result.ok ? 'ok' : result.problem.code).toMatch(/folder-unreadable|no-access-macos/);
  });

  it('reads a library on a read-only disk, its log included', () => {
    open = makeLibrary(folder, '14', [{ uuid: 'A', name: 'a.jpg' }]);
    const database = path.join(folder, 'database');
    for (const ending of ['', '-wal', '-shm']) chmodSync(path.join(database, `Photos.sqlite${ending}`), 0o444);
    chmodSync(database, 0o555);
    const result = readLibraryList(folder, NOW);
    chmodSync(database, 0o755);
    expect(result.ok && result.list.contents.assets.map((asset) => asset.name)).toEqual(['a.jpg']);
  });

  it('reads Photos 2-4', () => {
    mkdirSync(path.join(folder, 'database'), { recursive: true });
    const database = new DatabaseSync(path.join(folder, 'database', 'photos.db'));
    open = database;
    database.exec(`PRAGMA journal_mode = WAL;
      CREATE TABLE RKMaster (modelId INTEGER PRIMARY KEY, uuid, fingerprint, originalFileName, imagePath, fileSize, imageDate,
        imageTimeZoneOffsetSeconds, isMissing, isInTrash, cloudLibraryState);
      INSERT INTO RKMaster VALUES
        (1, 'A', '${F1}', 'IMG_0001.JPG', '2018/06/01/x/IMG_0001.JPG', 99, 549_545_600, 3600, 0, 0, 40),
        (2, 'B', '${F2}', 'IMG_0002.MOV', '2018/06/01/x/IMG_0002.MOV', 88, 549_545_700, 3600, 0, 1, 1);`);
    const result = readLibraryList(folder, NOW);
    if (!result.ok) throw new Error(result.problem.technical);
    const [photo, video] = result.list.contents.assets;
    expect(photo).toMatchObject({ name: 'IMG_0001.JPG', flags: { waiting: false }, captured: { offsetMinutes: 60 } });
    expect(photo?.resources[0]).toMatchObject({ fingerprint: F1, size: 99 });
    expect(video).toMatchObject({ kind: 'video', flags: { waiting: true, deleted: true } });
  });
});
