import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceContents } from '../../../src/model/place.ts';
import { ListedFolder } from '../../../src/scanner/files/listed-folder.ts';
import { makeHeic, makeJpeg, makeMovie } from '../../fixtures/media/media.ts';
import { addFiles, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { timeless } from '../../fixtures/timeless.ts';
import { assetsHeard, runScan } from './run-scan.ts';

const LIVE = '7C1F2B1E-0000-4000-8000-000000000002';
const photo = (seed: number) => makeJpeg({ date: '2023:06:02 12:00:00', seed });
const HEIC = makeHeic({ date: '2023:06:01 12:00:00', offset: '+02:00', contentIdentifier: LIVE });
const MOV = makeMovie({ created: Date.UTC(2023, 5, 1, 10), contentIdentifier: LIVE });

/** Folders of every kind: photos alone, a Live Photo, its halves apart, notes beside photos, files that are no photos, a Takeout. */
const TREE = {
  'plain/IMG_1.jpg': photo(1),
  'plain/IMG_2.jpg': photo(2),
  'plain/IMG_3.jpg': photo(3),
  'live/IMG_4.HEIC': HEIC,
  'live/IMG_4.MOV': MOV,
  'stills/IMG_5.HEIC': makeHeic({ date: '2023:06:01 12:00:00', contentIdentifier: `${LIVE.slice(0, -1)}3` }),
  'films/IMG_5.MOV': makeMovie({ created: Date.UTC(2023, 5, 1, 10), contentIdentifier: `${LIVE.slice(0, -1)}3` }),
  'edited/IMG_6.jpg': photo(6),
  'edited/IMG_6.AAE': '<plist/>',
  'edited/IMG_E6000.jpg': photo(60),
  'odd/IMG_7.jpg': photo(7),
  'odd/IMG_8.jpg': '',
  'odd/IMG_9.jpg': 'no picture',
  'odd/notes': 'no photo',
  'odd/nameless': photo(10),
  'Takeout/Google Photos/Album/IMG_11.jpg': photo(11),
  'deep/down/IMG_12.jpg': photo(12),
};

/** What is done to the tree between two scans. */
const CHANGES: Readonly<Record<string, (folder: string) => void>> = {
  nothing: () => undefined,
  'other bytes of the same size under the old date': (folder) => {
    const file = path.join(folder, 'plain/IMG_2.jpg');
    const { atime, mtime } = statSync(file);
    const other = photo(2);
    other[other.length - 3] = (other[other.length - 3] ?? 0) ^ 1;
    writeFileSync(file, other);
    utimesSync(file, atime, mtime);
  },
  'another date': (folder) => utimesSync(path.join(folder, 'plain/IMG_2.jpg'), new Date(), new Date(1_690_000_000_500)),
  'one file less': (folder) => rmSync(path.join(folder, 'plain/IMG_2.jpg')),
  'one file more': (folder) => addFiles(folder, { 'plain/IMG_20.jpg': photo(20) }),
  'one file less and one more': (folder) => {
    rmSync(path.join(folder, 'plain/IMG_2.jpg'));
    addFiles(folder, { 'plain/IMG_20.jpg': photo(20) });
  },
  'another name': (folder) => renameSync(path.join(folder, 'plain/IMG_2.jpg'), path.join(folder, 'plain/IMG_21.jpg')),
  'two names exchanged': (folder) => {
    const [one, two, aside] = ['IMG_1.jpg', 'IMG_2.jpg', 'aside'].map((name) => path.join(folder, 'plain', name));
    renameSync(String(one), String(aside));
    renameSync(String(two), String(one));
    renameSync(String(aside), String(two));
  },
  'no bytes any more': (folder) => writeFileSync(path.join(folder, 'plain/IMG_2.jpg'), ''),
  'a note beside a photo': (folder) => addFiles(folder, { 'plain/IMG_2.AAE': '<plist/>' }),
  'a folder less': (folder) => rmSync(path.join(folder, 'plain'), { recursive: true }),
  'the film that was missing': (folder) => addFiles(folder, { 'plain/IMG_4.MOV': MOV }),
};

/** Contents without the moment of the scan. */
function plain(contents: PlaceContents): PlaceContents {
  return { ...timeless(contents), asOf: 0 };
}

describe('a folder that was scanned before', () => {
  it.each(Object.keys(CHANGES))('gives what a first scan would give: %s', async (change) => {
    const folder = tempTree(TREE);
    const dataFolder = tempFolder();
    const first = await runScan(folder, { dataFolder, proof: true, inOnePass: true });
    CHANGES[change]?.(folder);
    const again = await runScan(folder, { dataFolder, proof: true, inOnePass: true });
    const anew = await runScan(folder, { proof: true, inOnePass: true });
    expect(plain(again.contents)).toEqual(plain(anew.contents));
    // The window, which had the assets of the first scan, has those of the second.
    const sorted = [...again.contents.assets].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(assetsHeard(again.events, first.contents.assets)).toEqual(sorted);
  });

  it('is proven by the second scan where the first one only listed it', async () => {
    const folder = tempTree(TREE);
    const dataFolder = tempFolder();
    await runScan(folder, { dataFolder });
    const again = await runScan(folder, { dataFolder, proof: true });
    const anew = await runScan(folder, { proof: true });
    expect(plain(again.contents)).toEqual(plain(anew.contents));
  });
});

describe('a listed folder', () => {
  const status = { size: 5, mtimeMs: 1.5, ctimeMs: 2.5, inode: 2 ** 53 };

  it('has its files in columns until somebody asks for records', () => {
    const folder = new ListedFolder('a/b', null);
    expect(folder.isEmpty).toBe(true);
    folder.list('IMG_1.jpg', 'photo', status);
    expect([folder.isEmpty, folder.isInColumns, folder.names]).toEqual([false, true, ['IMG_1.jpg']]);
    expect(folder.files).toMatchObject([{ name: 'IMG_1.jpg', nameClass: 'photo', state: 'unread', ...status }]);
    expect(folder.files[0]?.folder).toBe(folder);
    expect([folder.isEmpty, folder.isInColumns, folder.files.length]).toEqual([false, false, 1]);
    expect(() => folder.list('IMG_2.jpg', 'photo', status)).toThrow();
  });

  it('knows a file by everything in its status', () => {
    const folder = new ListedFolder('', null);
    folder.list('IMG_1.jpg', 'photo', status);
    const { size, mtimeMs, ctimeMs, inode } = status;
    expect(folder.isAt(0, 'photo', size, mtimeMs, ctimeMs, inode)).toBe(true);
    expect(folder.isAt(1, 'photo', size, mtimeMs, ctimeMs, inode)).toBe(false);
    expect(folder.isAt(0, 'unknown', size, mtimeMs, ctimeMs, inode)).toBe(false);
    expect(folder.isAt(0, 'photo', null, mtimeMs, ctimeMs, inode)).toBe(false);
    expect(folder.isAt(0, 'photo', size, mtimeMs + 0.5, ctimeMs, inode)).toBe(false);
    expect(folder.isAt(0, 'photo', size, mtimeMs, ctimeMs + 0.5, inode)).toBe(false);
    expect(folder.isAt(0, 'photo', size, mtimeMs, ctimeMs, inode - 1)).toBe(false);
  });

  it('that was let go of has no files', () => {
    const folder = new ListedFolder('', null);
    folder.list('IMG_1.jpg', 'photo', status);
    folder.letGo();
    expect([folder.isEmpty, folder.isInColumns, folder.files]).toEqual([true, false, []]);
  });
});
