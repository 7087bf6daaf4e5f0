import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { ledgerLine, resourcesOf, runScan } from '../scan/run-scan.ts';

const JPEG = makeJpeg({ date: '2023:06:01 12:00:00' });

describe('walking a folder', () => {
  it('counts everything it meets, and takes only photos', async () => {
    const folder = tempTree({
      'a.jpg': JPEG,
      'deep/er/and/deeper/b.JPG': JPEG,
      noending: JPEG,
      'Thumbs.db': 'x',
      'notes.txt': 'x',
      'a.AAE': '<plist/>',
      'other.AAE': '<plist/>',
      'a.xmp': '<x/>',
      'random.bin2': 'x',
      '.hidden.jpg': JPEG,
      '@eaDir/a.jpg/SYNOPHOTO_THUMB_M.jpg': JPEG,
      '.Trash/gone.jpg': JPEG,
      'Lib.photoslibrary/originals/0/0A.jpg': JPEG,
      'Lib.photoslibrary/resources/derivatives/0/0A_1.jpg': JPEG,
      'Lib.photoslibrary/resources/renders/0/0A_2.jpg': JPEG,
      'Lib.photoslibrary/scopes/cloudsharing/data/s.jpg': JPEG,
    });
    const { contents } = await runScan(folder);
    expect(resourcesOf(contents)).toEqual([
      'Lib.photoslibrary/originals/0/0A.jpg: original present',
      'a.AAE: adjustment present',
      'a.jpg: original present',
      'a.xmp: sidecar present',
      'deep/er/and/deeper/b.JPG: original present',
      'noending: original present',
    ]);
    expect(contents.files).toEqual([
      { code: 'files-found', count: 16 },
      { code: 'assets', count: -4 },
      { code: 'adjustments', count: -2 },
      { code: 'sidecars', count: -1 },
      { code: 'not-photos', count: -7 },
      { code: 'derivatives', count: -2 },
    ]);
  });

  it('follows no link, neither out of the folder nor in circles', async () => {
    const outside = tempTree({ 'secret.jpg': JPEG });
    const folder = tempTree({ 'a.jpg': JPEG, 'sub/b.jpg': JPEG });
    symlinkSync(outside, path.join(folder, 'out'));
    symlinkSync(path.join(outside, 'secret.jpg'), path.join(folder, 'c.jpg'));
    symlinkSync(folder, path.join(folder, 'sub', 'loop'));
    symlinkSync('nowhere', path.join(folder, 'broken.jpg'));
    const { contents } = await runScan(folder);
    expect(contents.assets.map((asset) => asset.id)).toEqual(['a.jpg', 'sub/b.jpg']);
    expect(ledgerLine(contents, 'links-not-followed')).toBe(-4);
  });

  it('scans a folder that was chosen through a link', async () => {
    const folder = tempTree({ 'a.jpg': JPEG });
    const link = path.join(tempFolder(), 'link');
    symlinkSync(folder, link);
    expect((await runScan(link)).contents.assets).toHaveLength(1);
  });

  it('keeps every name as it is: both Unicode forms, emoji, 255 bytes, newline, spaces', async () => {
    const names = [
      'u\u0308.jpg',
      '\u00fc.jpg',
      '😀👩‍👩‍👧.jpg',
      'a\nb.jpg',
      ' lead and trail .jpg',
      `${'x'.repeat(251)}.jpg`,
      '%00.jpg',
      'q\'"$`.jpg',
    ];
    const folder = tempTree(Object.fromEntries(names.map((name) => [name, JPEG])));
    const { contents } = await runScan(folder, { proof: true });
    expect(contents.assets.map((asset) => asset.name).sort()).toEqual([...names].sort());
    expect(contents.assets.every((asset) => asset.resources[0].fingerprint !== null)).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('reads files whose names are not valid UTF-8', async () => {
    const folder = tempFolder();
    const inside = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xe9])]);
    mkdirSync(inside);
    writeFileSync(Buffer.concat([inside, Buffer.from('/'), Buffer.from([0xe9, 0x2e, 0x6a, 0x70, 0x67])]), JPEG);
    writeFileSync(Buffer.concat([inside, Buffer.from('/'), Buffer.from([0xe8, 0x2e, 0x6a, 0x70, 0x67])]), JPEG);
    writeFileSync(Buffer.concat([inside, Buffer.from('/plain.jpg')]), JPEG);
    const { contents } = await runScan(folder, { proof: true, dataFolder: tempFolder() });
    expect(resourcesOf(contents)).toEqual([
      'f\\xE9/\\xE8.jpg: original present',
      'f\\xE9/\\xE9.jpg: original present',
      'f\\xE9/plain.jpg: original present',
    ]);
    expect(contents.notes).toEqual([]);
  });

  it('never opens a pipe or another special file', async () => {
    const folder = tempTree({ 'a.jpg': JPEG });
    execFileSync('mkfifo', [path.join(folder, 'pipe.jpg')]);
    const { contents } = await runScan(folder, { proof: true });
    expect(ledgerLine(contents, 'not-photos')).toBe(-1);
    expect(contents.passedOver).toEqual([{ kind: 'special-file', count: 1, example: 'pipe.jpg' }]);
  });

  it('counts a file with two names twice: it has two paths', async () => {
    const folder = tempTree({ 'a.jpg': JPEG });
    linkSync(path.join(folder, 'a.jpg'), path.join(folder, 'b.jpg'));
    expect((await runScan(folder)).contents.assets).toHaveLength(2);
  });

  it('reports a path longer than the system allows as an unreadable folder', async () => {
    const folder = tempTree({ 'a.jpg': JPEG });
    // Made step by step from inside, as a path of its own it would be too long.
    const script =
      'cd "$0"; i=0; while [ $i -lt 25 ]; do mkdir ' +
      'd'.repeat(200) +
      '; cd ' +
      'd'.repeat(200) +
      '; i=$((i+1)); done';
    execFileSync('sh', ['-c', script, folder], { stdio: 'ignore' });
    const { contents } = await runScan(folder);
    expect(contents.notes).toEqual([
      { code: 'unreadable-folders', count: 1, blocks: true },
      { code: 'not-proved', count: 1, blocks: false },
    ]);
    expect(contents.problems.map((problem) => problem.code)).toEqual(['folder-unreadable']);
    execFileSync('rm', ['-rf', path.join(folder, 'd'.repeat(200))]);
  });

  it('knows empty files', async () => {
    const folder = tempTree({ 'empty.jpg': '', 'empty.txt': '', empty: '' });
    truncateSync(path.join(folder, 'empty.jpg'), 0);
    const { contents } = await runScan(folder, { proof: true });
    expect(resourcesOf(contents)).toEqual(['empty.jpg: original empty']);
    expect(contents.problems).toEqual([{ code: 'file-empty', path: 'empty.jpg' }]);
    expect(ledgerLine(contents, 'not-photos')).toBe(-2);
  });
});
