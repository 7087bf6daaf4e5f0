import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PassedOverKind } from '../../../src/model/place-standing.ts';
import { concat, u32 } from '../../../src/scanner/media/write-bytes.ts';
import { passedOverKind } from '../../../src/scanner/walk/passed-over.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { type TreeFiles, tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

const JPEG = makeJpeg({ date: '2023:06:01 12:00:00' });

async function passedOver(files: TreeFiles, prepare: (folder: string) => void = () => undefined): Promise<string[]> {
  const folder = tempTree({ 'a.jpg': JPEG, ...files });
  prepare(folder);
  const { contents } = await runScan(folder);
  return (contents.passedOver ?? []).map(({ kind, count, example }) => `${count} ${kind}: ${example}`);
}

describe('what a scan passes over', () => {
  it('is counted by kind, with an example of each', async () => {
    const found = await passedOver({
      '2009.7z': 'x',
      'b/takeout-1.rar': 'x',
      'c.jpg.part': 'x',
      'notes.txt': 'x',
      'b/.secret.jpg': 'x',
      '.picasaoriginals/a.jpg': 'x',
      '.picasaoriginals/deep/b.jpg': 'x',
      'Thumbs.db': 'x',
      '@eaDir/a/b.jpg': 'x',
      '$RECYCLE.BIN/S-1/c.jpg': 'x',
    });
    expect(found).toEqual([
      '1 hidden-folder: .picasaoriginals',
      '1 hidden-file: b/.secret.jpg',
      '2 archive: 2009.7z',
      '1 unfinished-download: c.jpg.part',
      '1 other-ending: notes.txt',
      '3 system-entry: Thumbs.db',
    ]);
  });

  it('is nothing where everything was looked at', async () => {
    expect(await passedOver({ 'b.heic': JPEG, 'b.AAE': 'x', 'b.xmp': 'x', 'c.unknown': 'x', 'd/e.mov': 'x' })).toEqual(
      [],
    );
  });

  it('are folders of sync programs in which photos may be, and not their empty marks', async () => {
    const found = await passedOver({
      '.stfolder/syncthing-folder-1.txt': 'x',
      '.sync/Archive/a.jpg': 'x',
      '.stversions/a.jpg': 'x',
      '.tmp.drivedownload/1': 'x',
      '.dropbox': 'x',
    });
    expect(found).toEqual(['3 hidden-folder: .stversions', '2 system-entry: .dropbox']);
  });

  it('is no hidden folder that holds nothing', async () => {
    const found = await passedOver({ '.only/.DS_Store': 'x', '.links/x': 'x' }, (folder) => {
      mkdirSync(path.join(folder, '.empty'));
      mkdirSync(path.join(folder, '.link'));
      symlinkSync('/', path.join(folder, '.link/root'));
    });
    expect(found).toEqual(['1 link: .link/root', '1 hidden-folder: .links']);
  });

  it.skipIf(process.platform === 'win32')('are links that leave the place, and no link that stays in it', async () => {
    const found = await passedOver({ 'b/c.jpg': JPEG }, (folder) => {
      symlinkSync('a.jpg', path.join(folder, 'same.jpg'));
      symlinkSync('../a.jpg', path.join(folder, 'b/up.jpg'));
      symlinkSync(folder, path.join(folder, 'b/loop'));
      symlinkSync('../..', path.join(folder, 'b/out'));
      symlinkSync('/no/such/disk', path.join(folder, '2009'));
      symlinkSync(`${folder}2/x.jpg`, path.join(folder, 'beside.jpg'));
    });
    expect(found).toEqual(['3 link: 2009']);
  });

  it('are entries of a zip too', async () => {
    const zip = await makeZip([
      { path: 'a.jpg', content: JPEG },
      { path: 'old/2009.tar', content: 'x' },
      { path: 'old/.DS_Store', content: 'x' },
    ]);
    expect(await passedOver({ 'x.zip': zip })).toEqual([
      '1 archive: x.zip/old/2009.tar',
      '1 system-entry: x.zip/old/.DS_Store',
    ]);
  });

  it('is never a photo whose name begins like that of a second half (AppleDouble)', async () => {
    const half = concat(u32(0x00051607, 0x00020000), new Uint8Array(4_088));
    const zip = await makeZip([
      { path: 'in.jpg', content: JPEG },
      { path: '._in.jpg', content: JPEG },
      { path: '._in.mov', content: half },
    ]);
    const folder = tempTree({ 'a.jpg': JPEG, '._a.jpg': half, '._b.jpg': JPEG, '._c.txt': half, 'x.zip': zip });
    const { contents } = await runScan(folder);
    expect(contents.assets.flatMap(({ resources }) => resources.map(({ path }) => path)).sort()).toEqual([
      '._b.jpg',
      'a.jpg',
      'x.zip/._in.jpg',
      'x.zip/in.jpg',
    ]);
    expect(contents.passedOver).toEqual([{ kind: 'system-entry', count: 1, example: '._c.txt' }]);
    expect(contents.files).toContainEqual({ code: 'not-photos', count: -4 });
  });

  it.each<[string, PassedOverKind]>([
    ['a.tar.gz', 'archive'],
    ['a.RAR', 'archive'],
    ['a.7z.001', 'archive'],
    ['a.z01', 'archive'],
    ['a.dmg', 'archive'],
    ['a.crdownload', 'unfinished-download'],
    ['a.heic.partial', 'unfinished-download'],
    ['._a.jpg', 'system-entry'],
    ['.DS_Store', 'system-entry'],
    ['Icon\r', 'system-entry'],
    ['.a.jpg', 'hidden-file'],
    ['.picasa.ini', 'hidden-file'],
    ['.dropbox', 'system-entry'],
    ['.sync_0a1b2c3d4e5f.db', 'system-entry'],
    ['.sync_0a1b2c3d4e5f.db-wal', 'system-entry'],
    ['._sync_0a1b2c3d4e5f.db', 'system-entry'],
    ['.nextcloudsync.log', 'system-entry'],
    ['.owncloudsync.log.1', 'system-entry'],
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'system-entry'],
    ['.megaignore', 'system-entry'],
    ['.stignore', 'system-entry'],
    ['.dropbox.jpg', 'hidden-file'],
    ['.sync_holiday.db', 'hidden-file'],
    ['.sync_0a1b2c3d4e5f.db.jpg', 'hidden-file'],
    ['a.ts', 'other-ending'],
    ['Thumbs.db.jpg.doc', 'other-ending'],
    ['tar', 'other-ending'],
  ])('%j: %s', (name, kind) => expect(passedOverKind(name)).toBe(kind));
});
