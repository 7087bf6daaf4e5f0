import { lstatSync, mkdirSync, readdirSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { makeLibrary } from '../fixtures/photos-library/make-library.ts';
import { tempFolder } from '../fixtures/temp-tree.ts';
import { photoTree } from './photo-library.ts';
import { moreThanLooking, opened } from './read-only-calls.ts';
import { NO_STRACE, traceCommand, traceProgram } from './traced-run.ts';

/** Size, dates and rights of everything in a folder, as one text; of files also the date of the last reading. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const info = lstatSync(path.join(folder, name), { bigint: true });
      const read = info.isFile() ? info.atimeNs : '';
      return `${name} ${info.ino} ${info.mode} ${info.uid} ${info.size} ${info.mtimeNs} ${info.ctimeNs} ${read}`;
    });
}

/** Makes every file look as if it was last read in 2020, before it was last written: reading it would show. */
function setReadLongAgo(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(folder, name);
    if (lstatSync(file).isFile()) utimesSync(file, new Date('2020-01-01T00:00:00Z'), lstatSync(file).mtime);
  }
}

const READ_AS_LIST = ['--icloud', 'list'];

describe.skipIf(NO_STRACE !== null)(`a check only looks${NO_STRACE ? ` (skipped: ${NO_STRACE})` : ''}`, () => {
  it('strace itself would see every way to write', () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'a'), 'x');
    writeFileSync(path.join(folder, 'b'), 'x');
    const sins = [
      `fs.appendFileSync('a', 'y')`, `fs.writeFileSync('new', 'y')`, `fs.renameSync('b', 'c')`, `fs.unlinkSync('c')`,
      `fs.chmodSync('a', 0o600)`, `fs.utimesSync('a', 1, 1)`, `fs.mkdirSync('d')`, `fs.rmdirSync('d')`,
      `fs.linkSync('a', 'e')`, `fs.symlinkSync('a', 'f')`, `fs.truncateSync('a')`, `fs.chownSync('a', 0, 0)`,
      `const fd = fs.openSync('a', 'r'); fs.futimesSync(fd, 1, 1); fs.fchmodSync(fd, 0o600)`,
    ]; // biome-ignore format: a table
    for (const sin of sins) {
      const code = `process.chdir(${JSON.stringify(folder)}); const fs = require('fs'); ${sin.replaceAll(/'([a-f]|new)'/g, `'${folder}/$1'`)}`;
      const run = traceProgram([process.execPath, '-e', code]);
      expect(moreThanLooking(run.calls, folder), sin).not.toEqual([]);
    }
  });

  it('with every report, twice, with the index elsewhere: nothing under the folder is written, renamed or touched', () => {
    const tree = photoTree();
    const [photos, out] = [path.join(tree, 'photos'), tempFolder()];
    setReadLongAgo(photos);
    const before = stateOf(photos);
    const reports = ['--report', `${out}/r.html`, '--csv', `${out}/r.csv`, '--json', `${out}/r.json`];
    const args = ['check', photos, ...READ_AS_LIST, ...reports, '--checksums', `${out}/r.sha1`, '--index', `${out}/i`];
    for (const round of ['first', 'from the index']) {
      const run = traceCommand(args, { cwd: tree });
      expect(run.stderr, round).toContain('Saved:');
      expect(run.exit, round).toBe(1);
      expect(moreThanLooking(run.calls, photos), round).toEqual([]);
      // The list was only read, too.
      expect(moreThanLooking(run.calls, path.join(tree, 'list')), round).toEqual([]);
      const photosOpened = opened(run.calls, photos).filter(({ flags }) => !flags.includes('O_DIRECTORY'));
      if (round === 'first') expect(photosOpened.length).toBeGreaterThan(12);
      else expect(photosOpened).toEqual([]);
      for (const { path: file, flags } of photosOpened) {
        expect(flags, file).toContain('O_NOATIME');
        expect(flags, file).toContain('O_NOFOLLOW');
      }
    }
    expect(stateOf(photos)).toEqual(before);
  });

  it('zips are read where they lie: nothing is unpacked, and one that is in a cloud is not opened', async () => {
    const [tree, out] = [photoTree(3), tempFolder()];
    const photos = path.join(tree, 'photos');
    const picture = makeJpeg({ width: 16, height: 16, seed: 77 });
    const entries = [
      { path: 'Takeout/Google Photos/A/IMG_1.jpg', content: picture },
      { path: 'Takeout/Google Photos/A/IMG_1.jpg.json', content: '{"title":"IMG_1.jpg"}' },
    ];
    writeFileSync(path.join(photos, 'takeout-1.zip'), await makeZip(entries));
    writeFileSync(path.join(photos, 'takeout-2.zip'), await makeZip(entries, { stored: true }));
    writeFileSync(path.join(photos, 'cloud.zip'), '');
    truncateSync(path.join(photos, 'cloud.zip'), 3_000_000);
    setReadLongAgo(photos);
    const before = stateOf(photos);
    const args = ['check', photos, ...READ_AS_LIST, '--checksums', `${out}/sums`, '--index', `${out}/i`];
    for (const round of ['first', 'from the index']) {
      const run = traceCommand(args, { cwd: tree });
      expect(run.stderr, round).toContain('cloud.zip');
      expect(moreThanLooking(run.calls, photos), round).toEqual([]);
      const zips = opened(run.calls, photos).filter(({ path: file }) => file.endsWith('.zip'));
      expect(new Set(zips.map(({ path: file }) => path.basename(file))), round).toEqual(
        new Set(['takeout-1.zip', 'takeout-2.zip']),
      );
      for (const { path: file, flags } of zips) {
        expect(flags, file).toContain('O_NOATIME');
        expect(flags, file).toContain('O_NOFOLLOW');
      }
    }
    const verified = traceCommand(['verify', photos, '--checksums', `${out}/sums`], { cwd: tree });
    expect(moreThanLooking(verified.calls, photos)).toEqual([]);
    expect(stateOf(photos)).toEqual(before);
  });

  it('two folders side by side: each photo is opened once, and nothing that is in a cloud, whatever the other folder has there', () => {
    const [one, two] = [path.join(photoTree(3), 'photos'), path.join(photoTree(3), 'photos')];
    // What a hole gives to who reads it.
    writeFileSync(path.join(one, '2023', 'cloud.HEIC'), Buffer.alloc(100_000));
    writeFileSync(path.join(two, '2023', 'cloud.HEIC'), '');
    truncateSync(path.join(two, '2023', 'cloud.HEIC'), 100_000);
    writeFileSync(path.join(one, '2023', 'linked.JPG'), Buffer.alloc(1_000));
    symlinkSync(path.join(one, '2023', 'linked.JPG'), path.join(two, '2023', 'linked.JPG'));
    for (const folder of [one, two]) setReadLongAgo(folder);
    const before = [one, two].map(stateOf);
    const run = traceCommand(['check', one, '--with', two, '--index', tempFolder()]);
    expect(run.exit, run.stderr).not.toBe(3);
    for (const folder of [one, two]) {
      expect(moreThanLooking(run.calls, folder)).toEqual([]);
      const files = opened(run.calls, folder).filter(({ flags }) => !flags.includes('O_DIRECTORY'));
      for (const { path: file, flags } of files) {
        expect(flags, file).toContain('O_NOATIME');
        expect(flags, file).toContain('O_NOFOLLOW');
      }
      const names = files.map(({ path: file }) => path.basename(file)).sort();
      expect(names.filter((name) => name.startsWith('P_'))).toEqual(['P_0000.JPG', 'P_0001.JPG', 'P_0002.JPG']);
      if (folder === two) expect(names.filter((name) => /^(cloud|linked)/.test(name))).toEqual([]);
    }
    expect([one, two].map(stateOf)).toEqual(before);
  });

  it.each([['erase-check'], ['plan-storage'], ['verify']])('%s', (command) => {
    const tree = photoTree(3);
    const [photos, out] = [path.join(tree, 'photos'), tempFolder()];
    if (command === 'verify') {
      const made = traceCommand(['check', photos, '--checksums', `${out}/sums`, '--index', `${out}/i`], { cwd: tree });
      expect(moreThanLooking(made.calls, photos)).toEqual([]);
    }
    setReadLongAgo(photos);
    const before = stateOf(photos);
    const args =
      command === 'verify' ? ['--checksums', `${out}/sums`] : [...READ_AS_LIST, '--index', path.join(out, 'index')];
    const run = traceCommand([command, photos, ...args], { cwd: tree });
    expect(run.exit, run.stderr).not.toBe(3);
    expect(moreThanLooking(run.calls, photos)).toEqual([]);
    expect(stateOf(photos)).toEqual(before);
  });

  it('a Photos library as list and as place: its database is never opened as one', () => {
    const tree = photoTree(3);
    const library = path.join(tree, 'Test.photoslibrary');
    const bytes = new Uint8Array(5_000).fill(7);
    const database = makeLibrary(library, '15', [{ uuid: 'A1', name: 'IMG_0001.JPG', bytes, size: bytes.length }]);
    onTestFinished(() => database.close());
    setReadLongAgo(library);
    const before = stateOf(library);
    const run = traceCommand(['check', library, '--icloud', library, '--index', tempFolder()]);
    expect(run.exit, run.stderr).not.toBe(3);
    expect(moreThanLooking(run.calls, library)).toEqual([]);
    const locks = run.calls.filter(({ name, line }) => name === 'fcntl' && line.includes(library));
    expect(locks).toEqual([]);
    expect(stateOf(library)).toEqual(before);
  });

  it('placeholders are never opened: holes, stubs, links and pipes', () => {
    const tree = photoTree(2);
    const photos = path.join(tree, 'photos');
    mkdirSync(path.join(photos, 'cloud'));
    const cloud = (name: string) => path.join(photos, 'cloud', name);
    writeFileSync(cloud('IMG_5.HEIC'), '');
    truncateSync(cloud('IMG_5.HEIC'), 3_000_000);
    writeFileSync(cloud('.IMG_6.HEIC.icloud'), 'bplist00');
    symlinkSync(path.join(photos, 'broken.jpg'), cloud('link.jpg'));
    traceProgram(['mkfifo', cloud('pipe.jpg')]);
    const run = traceCommand(['check', photos, ...READ_AS_LIST, '--index', tempFolder()], { cwd: tree });
    expect(run.exit, run.stderr).toBe(1);
    const names = opened(run.calls, photos).map((call) => path.basename(call.path));
    expect(names).toContain('broken.jpg');
    for (const name of ['IMG_5.HEIC', '.IMG_6.HEIC.icloud', 'link.jpg', 'pipe.jpg']) expect(names).not.toContain(name);
    expect(moreThanLooking(run.calls, photos)).toEqual([]);
  });
});
