import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ParsedList } from '../../../src/lists/parsed-list.ts';
import type { PhoneDevice } from '../../../src/model/phone-facts.ts';
import { backupsIn } from '../../../src/scanner/photos-library/iphone-backup.ts';
import { isLibraryList, readLibraryList } from '../../../src/scanner/photos-library/read-library-list.ts';
import { savedPhoneFile, savedPhoneText } from '../../../src/scanner/photos-library/saved-phone.ts';
import { makeBackup } from '../../fixtures/phone/make-backup.ts';
import { type MadeAsset, makeDatabase, makeLibrary } from '../../fixtures/photos-library/make-library.ts';
import { addSyncStatus, syncStatusBytes } from '../../fixtures/photos-library/sync-status.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const NOW = Date.now();
const LAST = '2026-11-20T05:00:00Z';
const DATABASE = 'Media/PhotoData/Photos.sqlite';
const STATUS = 'Media/PhotoData/CPL/syncstatus.plist';
const EVA: PhoneDevice = { name: 'Eva’s iPhone', model: 'iPhone13,2', system: '26.1' };

const ASSETS: readonly MadeAsset[] = [
  { uuid: 'A', name: 'IMG_0001.HEIC', directory: 'DCIM/100APPLE', fileName: 'IMG_0001.HEIC' },
  { uuid: 'B', name: 'IMG_0002.HEIC', directory: 'DCIM/100APPLE', fileName: 'IMG_0002.HEIC', uploadState: 1 },
  {
    uuid: 'C',
    name: 'IMG_0003.MOV',
    kind: 1,
    directory: 'PhotoData/CPLAssets/group1',
    fileName: 'C.MOV',
    hidden: true,
  },
  { uuid: 'D', name: 'IMG_0004.HEIC', directory: 'DCIM/100APPLE', uploadState: null, trashed: true },
];

/** A database at rest, without a log, as a backup has it. */
function databaseBytes(assets: readonly MadeAsset[] = ASSETS): Buffer {
  const file = path.join(tempFolder(), 'Photos.sqlite');
  makeDatabase(file, '26', assets).close();
  return readFileSync(file);
}

function read(at: string): ParsedList {
  expect(isLibraryList(at)).toBe(true);
  const result = readLibraryList(at, NOW);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.list;
}

function problemOf(at: string): string {
  const result = readLibraryList(at, NOW);
  return result.ok ? 'none' : result.problem.code;
}

const codes = ({ contents }: ParsedList): string[] => contents.notes.map(({ code }) => code);

describe('a Photos.sqlite alone', () => {
  it('of an iPhone is the list of that iPhone, with the note beside it', () => {
    const folder = path.join(tempFolder(), 'PhotoData');
    mkdirSync(path.join(folder, 'CPL'), { recursive: true });
    const file = path.join(folder, 'Photos.sqlite');
    writeFileSync(file, databaseBytes());
    writeFileSync(
      path.join(folder, 'CPL', 'syncstatus.plist'),
      syncStatusBytes({ images: 1, movies: 1, lastSync: LAST }),
    );
    const list = read(file);
    expect(list.format).toBe('iphone');
    expect(list.contents.phone).toMatchObject({
      source: 'database',
      icloudPhotos: 'on',
      lastSync: Date.parse(LAST),
      items: { photos: 2, videos: 1, hidden: 1, deleted: 1, uploaded: 2, waiting: 1, deletedWaiting: 1 },
      files: null,
    });
    expect(list.contents.list).toMatchObject({ subject: 'icloud', byCable: true, age: { source: 'last-sync' } });
  });

  it('without a note nobody knows when it last met iCloud, so it proves nothing of iCloud', () => {
    const file = path.join(tempFolder(), 'a copy.SQLITE');
    writeFileSync(file, databaseBytes());
    const list = read(file);
    expect(list.contents.phone?.icloudPhotos).toBe('unknown');
    expect(list.contents.list?.age).toMatchObject({ at: null, source: 'none' });
    expect(list.contents.notes).toContainEqual({ code: 'sync-old', blocks: true });
    expect(list.contents.notes).toContainEqual({ code: 'first-sync-unfinished', blocks: true });
  });

  it('of a Mac is a Photos library', () => {
    const file = path.join(tempFolder(), 'Photos.sqlite');
    writeFileSync(file, databaseBytes([{ uuid: 'A1', name: 'a.jpg' }]));
    expect(read(file).format).toBe('photos-library');
  });

  it('inside a library is that library', () => {
    const library = path.join(tempFolder(), 'Mine.photoslibrary');
    makeLibrary(library, '15', [{ uuid: 'A1', name: 'a.jpg' }]).close();
    addSyncStatus(library, { lastSync: LAST });
    const list = read(path.join(library, 'database', 'Photos.sqlite'));
    expect(list.contents.list?.age.source).toBe('last-sync');
  });

  it('a text with that ending is no database', () => {
    const file = path.join(tempFolder(), 'Photos.sqlite');
    writeFileSync(file, 'name,date\n');
    expect(isLibraryList(file)).toBe(false);
    expect(problemOf(file)).toBe('library-damaged');
  });
});

describe('a backup of an iPhone', () => {
  let files: Readonly<Record<string, Buffer>> = {};
  beforeEach(() => {
    files = { [DATABASE]: databaseBytes(), [STATUS]: syncStatusBytes({ images: 1, movies: 1, lastSync: LAST }) };
  });

  it.each([false, true])('gives the list of the phone (made before iOS 10: %s)', (old) => {
    const folder = path.join(tempFolder(), '00008101-000A1B2C3D4E5F60');
    makeBackup(folder, { files, old });
    const list = read(folder);
    expect(list.format).toBe('iphone-backup');
    expect(list.contents.place.name).toBe(EVA.name);
    expect(list.contents.phone).toMatchObject({
      source: 'backup',
      device: { name: EVA.name },
      readAt: Date.UTC(2026, 10, 20, 6),
      icloudPhotos: 'on',
      firstSyncFinished: false,
    });
    expect(codes(list)).toContain('backup-list');
    // The database of a backup has no log, and needs none.
    expect(codes(list)).not.toContain('wal-missing');
  });

  it('is found in the folder of backups, the newest one first', () => {
    const root = path.join(tempFolder(), 'MobileSync');
    makeBackup(path.join(root, 'Backup', 'one'), { files, name: 'Old', date: '2024-01-01T00:00:00Z' });
    makeBackup(path.join(root, 'Backup', 'two'), { files, name: 'New' });
    expect(backupsIn(root)).toHaveLength(2);
    expect(read(root).contents.place.name).toBe('New');
    expect(read(path.join(root, 'Backup')).contents.place.name).toBe('New');
  });

  it.each([
    ['encrypted', { encrypted: true }, 'backup-encrypted'],
    ['unfinished', { state: 'uploading' }, 'backup-unfinished'],
    ['without a word on whether it finished', { state: null }, 'backup-unfinished'],
    ['without photos', { files: {} }, 'backup-without-photos'],
    [
      'with a damaged database',
      { files: { [DATABASE]: Buffer.from('SQLite format 3\0 and nothing') } },
      'library-damaged',
    ],
  ] as const)('%s: said by name', (_, made, code) => {
    const folder = path.join(tempFolder(), 'backup');
    makeBackup(folder, { files, ...made });
    expect(problemOf(folder)).toBe(code);
  });

  it('whose manifest cannot be read counts as encrypted', () => {
    const folder = path.join(tempFolder(), 'backup');
    makeBackup(folder, { files });
    writeFileSync(path.join(folder, 'Manifest.plist'), 'bplist00');
    expect(problemOf(folder)).toBe('backup-encrypted');
  });

  it('a folder with only one of its files is none', () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'Manifest.plist'), '');
    expect(backupsIn(folder)).toEqual([]);
    expect(isLibraryList(folder)).toBe(false);
  });
});

describe('the copy of a phone’s list that was kept', () => {
  const saved = { readAt: NOW - 3_600_000, device: EVA, marker: true, folder: true, files: null };

  function kept(text: string): ParsedList {
    const library = path.join(tempFolder(), 'Eva.photoslibrary');
    makeLibrary(library, '26', ASSETS).close();
    addSyncStatus(library, { images: 1, movies: 1, lastSync: new Date(NOW - 7_200_000).toISOString() });
    writeFileSync(savedPhoneFile(library), text);
    return read(library);
  }

  it('is the list of that phone, of the moment of the copy', () => {
    const list = kept(savedPhoneText(saved));
    expect(list.format).toBe('iphone');
    expect(list.contents.phone).toMatchObject({
      source: 'saved',
      readAt: saved.readAt,
      device: EVA,
      firstSyncFinished: true,
    });
    expect(codes(list)).not.toContain('sync-old');
  });

  it('a moment in the future is no moment', () => {
    expect(kept(savedPhoneText({ ...saved, readAt: NOW + 86_400_000 })).contents.phone?.readAt).toBeNull();
  });

  it.each(['', '{}', '{"version":2}', 'x'.repeat(2 << 20)])(
    'with a damaged note it is still a phone’s: %.20s',
    (text) => {
      expect(kept(text).contents).toMatchObject({ phone: { source: 'database' }, list: { byCable: true } });
    },
  );
});
