import { describe, expect, it } from 'vitest';
import { findSyncedParts } from '../../../src/scanner/place/synced-parts.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

describe('folders inside a place that iCloud keeps in step', () => {
  it.each<[string, string, readonly string[], readonly string[], readonly string[]]>([
    [
      'a Photos library',
      '/Users/a/Pictures',
      ['', 'L.photoslibrary/originals/0'],
      ['L.photoslibrary'],
      ['L.photoslibrary'],
    ],
    [
      'iCloud for Windows',
      'C:\\Users\\a\\Pictures',
      ['iCloud Photos/Photos', 'iCloud Photos/Photos/x', 'Export'],
      [],
      ['iCloud Photos'],
    ],
    ['iCloud Drive', '/Users/a/Library', ['Mobile Documents/com~apple~CloudDocs/P'], [], ['Mobile Documents']],
    ['what was unpacked on a Mac', '/Users/a/Downloads', ['iCloud Photos/Photos'], [], []],
    ['nothing', '/Users/a/Pictures', ['', '2023'], [], []],
    ['the place itself', '/Users/a/L.photoslibrary', ['originals/0'], [''], []],
    ['all of iCloud Drive', 'C:\\Users\\a\\iCloudDrive', ['x'], [], []],
    [
      'a library in a library',
      '/a',
      ['L.photoslibrary/x'],
      ['L.photoslibrary', 'L.photoslibrary/M.photoslibrary'],
      ['L.photoslibrary'],
    ],
  ])('%s', (_, root, folders, libraries, parts) => {
    expect(findSyncedParts(root, folders, libraries)).toEqual(parts);
  });

  it('are found by what lies in them where Windows is not running, and never in a zip', async () => {
    const photo = makeJpeg({ width: 32, height: 24, seed: 1 });
    const folder = tempTree({
      'disk/iCloud Photos/Photos/IMG_1.JPG': photo,
      'download/iCloud Photos/IMG_1.JPG': photo,
      'a.zip': await makeZip([{ path: 'iCloud Photos/Photos/IMG_1.JPG', content: photo }]),
    });
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.syncedParts).toEqual(['disk/iCloud Photos']);
  });

  it('are told by a scan', async () => {
    const photo = makeJpeg({ width: 32, height: 24, seed: 1 });
    const folder = tempTree({ 'Pictures/L.photoslibrary/originals/0/A.jpeg': photo, 'Pictures/b.jpg': photo });
    const { contents } = await runScan(`${folder}/Pictures`, { proof: true });
    expect(contents.syncedParts).toEqual(['L.photoslibrary']);
  });
});
