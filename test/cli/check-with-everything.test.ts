import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeZip } from '../fixtures/lists/zip-file.ts';
import { makeJpeg } from '../fixtures/media/media.ts';
import { runCli } from '../fixtures/run-cli.ts';
import { makeTar, makeTgz } from '../fixtures/tar-file.ts';
import { type TreeFiles, tempFolder, tempTree } from '../fixtures/temp-tree.ts';

const photo = (seed: number) => makeJpeg({ width: 32, height: 24, seed });
const A = { 'A/IMG_1.JPG': photo(1), 'B/IMG_1.JPG': photo(1) };

/** What was passed over in the first folder and is in no copy, by kind, and the exit code. */
async function check(files: TreeFiles, prepare: (folder: string) => void = () => undefined) {
  const cwd = tempTree({ ...A, ...files });
  prepare(cwd);
  const run = await runCli(['check', 'A', '--with', 'B', '--json', '-'], cwd, tempFolder());
  const json: unknown = JSON.parse(run.stdout);
  if (typeof json !== 'object' || json === null || !('places' in json) || !Array.isArray(json.places))
    throw new Error('no places');
  const first = json.places.find((place: { name: string }) => place.name === 'A');
  const found: { kind: string; count: number }[] = first?.passedOver ?? [];
  return { exit: run.exit, found: found.map(({ kind, count }) => `${count} ${kind}`), text: run.stdout };
}

describe('two-places check A --with B looks at every file of A', () => {
  it.each<[string, TreeFiles, readonly string[]]>([
    ['a packed year', { 'A/2009.7z': 'packed' }, ['1 archive']],
    ['an unfinished download', { 'A/IMG_2.JPG.part': 'half' }, ['1 unfinished-download']],
    ['a film with an ending of programs', { 'A/00001.exe': 'film' }, ['1 other-ending']],
    ['a hidden file', { 'A/.IMG_2.JPG': photo(2) }, ['1 hidden-file']],
    ['originals in a hidden folder', { 'A/.picasaoriginals/IMG_2.JPG': photo(2) }, ['1 hidden-folder']],
    ['what a repair found', { 'A/lost+found/#12': photo(2) }, ['1 hidden-folder']],
    ['what a library made of its originals', { 'A/L.photolibrary/Previews/1.jpg': photo(2) }, ['1 inside-library']],
    ['the lists of a library', { 'A/iPhoto Library/AlbumData.xml': '<plist/>' }, ['1 inside-library']],
    ['previews that Lightroom works on', { 'A/Smart Previews.lrdata/1/2.dng': photo(2) }, ['1 inside-library']],
    ['the notes beside a photo', { 'A/IMG_1.AAE': 'edit', 'A/IMG_1.xmp': 'stars' }, ['2 other-ending']],
    ['a file that is nothing known', { 'A/strange.xyz': 'what' }, ['1 other-ending']],
    ['another text of the same length', { 'A/notes.txt': 'one', 'B/notes.txt': 'two' }, ['1 other-ending']],
  ])('and names what no copy has: %s', async (_, files, found) => {
    expect((await check(files)).found).toEqual(found);
  });

  it.each<[string, TreeFiles]>([
    ['under the same name', { 'A/2009.7z': 'packed', 'B/2009.7z': 'packed' }],
    ['under another name', { 'A/notes.txt': 'text', 'B/x/other.doc': 'text' }],
    ['as a photo', { 'A/.picasaoriginals/IMG_2.JPG': photo(2), 'B/originals/IMG_2.JPG': photo(2) }],
    ['in a zip', { 'A/IMG_1.AAE': 'edit', 'B/x.zip': 'zip' }],
    ['of a library', { 'A/iPhoto Library/Modified/1.jpg': photo(2), 'B/iPhoto Library/Modified/1.jpg': photo(2) }],
    ['of no bytes', { 'A/empty.txt': '' }],
  ])('and finds it by its bytes: %s', async (_, files) => {
    const zip = await makeZip([
      { path: 'IMG_1.JPG', content: photo(1) },
      { path: 'IMG_1.AAE', content: 'edit' },
    ]);
    const made = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, text === 'zip' ? zip : text]));
    const { found, exit } = await check(made);
    expect([found, exit]).toEqual([[], 0]);
  });

  it('and the entries of a zip', async () => {
    const zip = await makeZip([
      { path: 'IMG_1.JPG', content: photo(1) },
      { path: 'old/2009.tar', content: 'packed' },
      { path: 'notes.txt', content: 'text' },
    ]);
    expect((await check({ 'A/x.zip': zip, 'B/notes.txt': 'text' })).found).toEqual(['1 archive']);
    expect((await check({ 'A/x.zip': zip, 'B/y.zip': zip })).found).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')(
    'and names a pipe that is called like a photo, which hinders no yes',
    async () => {
      const { found, exit, text } = await check({}, (folder) => {
        for (const name of ['A/pipe.jpg', 'B/other.jpg']) execFileSync('mkfifo', [path.join(folder, name)]);
      });
      expect([found, exit]).toEqual([['1 special-file'], 0]);
      expect(text).toContain('pipe.jpg');
      expect(text).toContain('other.jpg');
    },
  );

  const IN_TAR = [
    { path: 'x/IMG_1.AAE', content: 'edit' },
    { path: 'x/IMG_5.JPG', content: photo(5) },
    { path: 'old/2009.rar', content: 'packed' },
  ];
  const UNPACKED = { 'B/IMG_1.AAE': 'edit', 'B/IMG_5.JPG': photo(5) };

  it.each<[string, TreeFiles, number, readonly string[]]>([
    ['all of them', { ...UNPACKED, 'B/2009.rar': 'packed' }, 0, []],
    ['all but one', UNPACKED, 2, ['1 archive']],
    ['in another tar', { 'B/y.tar': makeTar(IN_TAR) }, 0, []],
    ['no photo of it', { 'B/IMG_1.AAE': 'edit' }, 1, ['1 archive']],
  ])('and the entries of a tar: %s', async (_, copies, exit, found) => {
    expect(await check({ 'A/x.tgz': makeTgz(IN_TAR), ...copies })).toMatchObject({ exit, found });
  });

  it('and a zip that holds no photo, or cannot be read, as one file', async () => {
    const zip = await makeZip([{ path: 'notes.txt', content: 'text' }]);
    expect((await check({ 'A/x.zip': zip })).found).toEqual(['1 archive']);
    expect((await check({ 'A/x.zip': zip, 'B/y.zip': zip })).found).toEqual([]);
    expect((await check({ 'A/x.zip': 'no zip at all' })).found).toEqual(['1 archive']);
  });

  describe('and a zip of which something cannot be read', () => {
    const made = async () => {
      const locked = await makeZip([{ path: 'IMG_2.JPG', content: photo(2) }], { password: 'x' });
      const outer = await makeZip(
        [
          { path: 'IMG_3.JPG', content: photo(3) },
          { path: 'in/locked.zip', content: locked },
        ],
        { stored: true },
      );
      const packed = await makeZip([
        { path: 'IMG_3.JPG', content: photo(3) },
        { path: 'locked.zip', content: locked },
      ]);
      return { locked, outer, packed, cut: locked.subarray(0, 200), fake: 'only called a zip' };
    };
    const names = ['locked', 'outer', 'packed', 'cut', 'fake'] as const;

    it.each(names)('by its bytes, where a copy has it as it is: %s', async (name) => {
      const bytes = (await made())[name];
      expect(await check({ 'A/x.zip': bytes, 'B/y/z.zip': bytes })).toMatchObject({ exit: 0, found: [] });
    });

    it.each(names)('never without such a copy: %s', async (name) => {
      const bytes = Buffer.from((await made())[name]);
      const other = Buffer.from(bytes);
      const at = Math.min(60, other.length - 1);
      other.writeUInt8((other.at(at) ?? 0) ^ 1, at);
      for (const copies of [{}, { 'B/x.zip': other }, { 'B/x.zip': bytes.subarray(0, -1) }])
        expect((await check({ 'A/x.zip': bytes, ...copies })).exit, String(Object.keys(copies))).not.toBe(0);
    });

    it('and nothing else that cannot be read is forgotten with it', async () => {
      const { locked, fake } = await made();
      expect((await check({ 'A/x.zip': locked, 'B/x.zip': locked, 'A/w.zip': fake })).exit).not.toBe(0);
      expect((await check({ 'A/x.zip': locked, 'B/x.zip': locked, 'A/IMG_2.JPG': photo(2) })).exit).toBe(1);
    });

    it.skipIf(process.platform === 'win32')('never by a hard link of it', async () => {
      const { locked } = await made();
      const linked = await check({ 'A/x.zip': locked }, (cwd) => {
        linkSync(path.join(cwd, 'A/x.zip'), path.join(cwd, 'B/x.zip'));
      });
      expect(linked.exit).not.toBe(0);
    });
  });

  it('and a file that only calls itself a photo, by its bytes', async () => {
    expect(await check({ 'A/x.JPG': 'no photo', 'B/y.JPG': 'no photo' })).toMatchObject({ exit: 0, found: [] });
    expect((await check({ 'A/x.JPG': 'no photo', 'B/x.JPG': 'no phone' })).exit).not.toBe(0);
    expect((await check({ 'A/x.JPG': 'no photo' })).exit).not.toBe(0);
  });

  it
    .skipIf(process.platform === 'win32')
    .each(['.Trash-1000/files', '@GMT-2026.01.01-00.00.00', '.local/share/Trash/files'])(
    'and takes nothing for a copy that goes away by itself: %s',
    async (folder) => {
      const cwd = tempTree({ 'A/IMG_1.JPG': photo(1), [`C/${folder}/IMG_1.JPG`]: photo(1) });
      const run = await runCli(['check', 'A', '--with', `C/${folder}`], cwd, tempFolder());
      expect(run.exit).toBe(1);
    },
  );

  it('says what it passed over for good, which forbids nothing', async () => {
    const { found, exit } = await check({
      'A/.DS_Store': 'x',
      'A/Thumbs.db': 'x',
      'A/@eaDir/x.jpg': 'x',
      'A/._IMG_1.JPG': 'x',
    });
    expect([found, exit]).toEqual([['4 system-entry'], 0]);
  });

  it.skipIf(process.platform === 'win32')('counts links that lead out, and none that stay', async () => {
    const { found } = await check({ 'C/IMG_9.JPG': photo(9) }, (cwd) => {
      symlinkSync(path.join(cwd, 'C'), path.join(cwd, 'A/2009'));
      symlinkSync('IMG_1.JPG', path.join(cwd, 'A/again.jpg'));
    });
    expect(found).toEqual(['1 link']);
  });
});

describe('two-places check A --with B never takes one file for two', () => {
  it.skipIf(process.platform === 'win32')('hard links', async () => {
    const cwd = tempTree({ 'A/IMG_1.JPG': photo(1), 'A/IMG_2.JPG': photo(2), 'B/IMG_2.JPG': photo(2) });
    linkSync(path.join(cwd, 'A/IMG_1.JPG'), path.join(cwd, 'B/other name.jpg'));
    const run = await runCli(['check', 'A', '--with', 'B'], cwd, tempFolder());
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('IMG_1.JPG');
    expect(run.stdout).toContain('hard link');
  });

  it.skipIf(process.platform === 'win32')('hard links of what is no photo, and of zips', async () => {
    const zip = await makeZip([{ path: 'IMG_3.JPG', content: photo(3) }]);
    const cwd = tempTree({ ...A, 'A/notes.txt': 'text', 'A/x.zip': zip });
    for (const name of ['notes.txt', 'x.zip']) linkSync(path.join(cwd, 'A', name), path.join(cwd, 'B', name));
    const run = await runCli(['check', 'A', '--with', 'B', '--json', '-'], cwd, tempFolder());
    expect(run.exit).toBe(1);
    expect(run.stdout).toContain('"kind": "other-ending"');
  });

  const mount = (...args: string[]) => execFileSync('mount', args, { stdio: 'ignore' });
  const canMount = process.platform === 'linux' && process.getuid?.() === 0;

  it.skipIf(!canMount)('a bind mount of the folder itself (needs root)', async () => {
    const cwd = tempTree({ 'A/IMG_1.JPG': photo(1) });
    mkdirSync(path.join(cwd, 'B'));
    mount('--bind', path.join(cwd, 'A'), path.join(cwd, 'B'));
    try {
      expect((await runCli(['check', 'A', '--with', 'B'], cwd, tempFolder())).exit).toBe(3);
      const both = await runCli(['check', 'A', 'B'], cwd, tempFolder());
      expect(both.stderr).not.toContain('A is inside');
      expect(both.stderr).toContain('B is a folder that was given before; it is counted once.');
    } finally {
      execFileSync('umount', [path.join(cwd, 'B')]);
    }
  });

  it.skipIf(!canMount)('a bind mount of a folder around it (needs root)', async () => {
    const cwd = tempTree({ 'all/A/IMG_1.JPG': photo(1) });
    mkdirSync(path.join(cwd, 'B'));
    mount('--bind', path.join(cwd, 'all'), path.join(cwd, 'B'));
    try {
      expect((await runCli(['check', 'all/A', '--with', 'B'], cwd, tempFolder())).exit).toBe(3);
    } finally {
      execFileSync('umount', [path.join(cwd, 'B')]);
    }
  });

  const canFuse = canMount && hasProgram('bindfs');
  it.skipIf(!canFuse)('the same folder seen through a program (needs root and bindfs)', async () => {
    const cwd = tempTree({ 'A/IMG_1.JPG': photo(1) });
    mkdirSync(path.join(cwd, 'B'));
    execFileSync('bindfs', [path.join(cwd, 'A'), path.join(cwd, 'B')]);
    try {
      const run = await runCli(['check', 'A', '--with', 'B'], cwd, tempFolder());
      expect(run.exit).toBe(1);
    } finally {
      execFileSync('umount', [path.join(cwd, 'B')]);
    }
  });
});

const canShow = process.platform === 'linux' && process.getuid?.() === 0;

describe('what a program shows as a folder', () => {
  it.skipIf(!canShow || !hasProgram('rclone'))('may be the first folder itself (needs root and rclone)', async () => {
    const cwd = tempTree({ 'A/IMG_1.JPG': photo(1), 'B/notes.txt': 'text' });
    mkdirSync(path.join(cwd, 'C'));
    mkdirSync(path.join(cwd, 'B/inside'));
    for (const point of ['C', 'B/inside']) {
      execFileSync('rclone', ['mount', path.join(cwd, 'A'), path.join(cwd, point), '--daemon'], { stdio: 'ignore' });
      try {
        const run = await runCli(['check', 'A', '--with', point.slice(0, 1)], cwd, tempFolder());
        expect([run.exit, run.stdout]).toEqual([2, expect.stringContaining('the very same files')]);
        expect(run.stdout).toMatch(
          /Choose the folders themselves on their disks[\s\S]+\bcloud,\s+copy\s+the\s+photos\b/,
        );
        const back = await runCli(['check', point, '--with', 'A'], cwd, tempFolder());
        expect(back.exit).toBe(2);
      } finally {
        execFileSync('umount', [path.join(cwd, point)]);
      }
    }
  });

  it.skipIf(!canShow || !hasProgram('bindfs'))(
    'may be a copy, and nobody can tell (needs root and bindfs)',
    async () => {
      const cwd = tempTree({ 'A/IMG_1.JPG': photo(1), 'B/IMG_1.JPG': photo(1) });
      mkdirSync(path.join(cwd, 'C'));
      execFileSync('bindfs', [path.join(cwd, 'B'), path.join(cwd, 'C')]);
      try {
        expect((await runCli(['check', 'A', '--with', 'C'], cwd, tempFolder())).exit).toBe(2);
      } finally {
        execFileSync('umount', [path.join(cwd, 'C')]);
      }
      expect((await runCli(['check', 'A', '--with', 'B'], cwd, tempFolder())).exit).toBe(0);
    },
  );
});

function hasProgram(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
