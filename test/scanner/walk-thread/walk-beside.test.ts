import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListedFolder } from '../../../src/scanner/files/listed-folder.ts';
import type { ScannedFile } from '../../../src/scanner/files/scanned-file.ts';
import { SparseFileDetector } from '../../../src/scanner/placeholders/no-blocks.ts';
import { PlaceholderSurvey } from '../../../src/scanner/placeholders/placeholder-survey.ts';
import { ScanSwitch } from '../../../src/scanner/pool/shared-state.ts';
import { locateFileWorker, walkerBeside } from '../../../src/scanner/pool/worker-location.ts';
import { noCounts } from '../../../src/scanner/walk/walk-counts.ts';
import { type WalkOptions, walkTree } from '../../../src/scanner/walk/walk-tree.ts';
import { WalkThreadLost, walkBeside } from '../../../src/scanner/walk-thread/walk-beside.ts';
import { tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const nothing = { paths: [], foldersToo: false, unread: [] };

/** Options that write down everything they are told, and what they wrote. */
function listening(root: string, more: Partial<WalkOptions> = {}) {
  const files = (name: string) => (file: ScannedFile, kind?: string) => said.push([name, kind, bare(file)]);
  const said: unknown[] = [];
  const detector = new SparseFileDetector(false);
  const options: WalkOptions = {
    root,
    mode: 'photos',
    survey: new PlaceholderSurvey(nothing, null),
    detector,
    counts: noCounts(),
    onUnreadable: (at, problem) => said.push(['unreadable', at, problem]),
    onUnlisted: (at) => said.push(['unlisted', at]),
    onLibrary: (at) => said.push(['library', at]),
    onBackup: (at) => said.push(['backup', at]),
    onMark: (at) => said.push(['mark', at]),
    onMirrorSign: () => said.push(['mirror']),
    onZip: files('zip'),
    onOther: files('other'),
    mounts: { silent: new Set(), pseudo: new Set() },
    only: null,
    ...more,
  };
  return { options, said, detector };
}

/** A file without the folder that it is in. */
function bare({ folder, ...file }: ScannedFile) {
  return { ...file, in: folder.path, raw: folder.rawPath };
}

/** All that a walk gives and says, sorted where the order is not promised. */
async function everythingOf(
  root: string,
  walk: (options: WalkOptions) => Iterable<ListedFolder> | AsyncIterable<ListedFolder>,
  more: Partial<WalkOptions> = {},
) {
  const { options, said, detector } = listening(root, more);
  const folders: [string, Buffer | null, boolean, boolean, ScannedFile[]][] = [];
  for await (const folder of walk(options)) {
    // Empty ones say nothing.
    if (folder.isEmpty) continue;
    folders.push([folder.path, folder.rawPath, folder.isInColumns, folder.hasNotes, folder.files]);
  }
  const placeholders = detector
    .decide()
    .map(({ folder, name }) => `${folder.path}/${name}`)
    .sort();
  const bareFolders = folders.map(([at, raw, plain, notes, files]) => [at, raw, plain, notes, files.map(bare)]);
  const lines = said.map((one) => JSON.stringify(one)).sort();
  return { folders: bareFolders, placeholders, lines, counts: options.counts };
}

const beside =
  (workerFile = walkerBeside(locateFileWorker()), signal = new AbortController().signal) =>
  (options: WalkOptions) =>
    walkBeside(options, { workerFile, scanSwitch: new ScanSwitch().buffer, signal });

async function expectSame(root: string, more: Partial<WalkOptions> = {}): Promise<void> {
  const [other, here] = [await everythingOf(root, beside(), more), await everythingOf(root, walkTree, more)];
  // Of thousands of files the difference is only looked for where there is one.
  if (!isDeepStrictEqual(other, here)) expect(other).toEqual(here);
  expect(here.counts.folders).toBeGreaterThan(0);
}

/** Names of every kind that a walk tells apart. */
const NAMES = [
  ...['a.jpg', 'b.HEIC', 'c.MOV', 'c.AAE', 'c.xmp', 'noending', 'x.zip', 'x.tgz', 'x.rar', 'notes.txt', '.hidden.jpg'],
  ...[
    '.DS_Store',
    '.IMG_9.HEIC.icloud',
    'IMG_9.HEIC',
    'a\nb.jpg',
    'ü.jpg',
    'u\u0308.jpg',
    '😀.jpg',
    '00001.MTS',
    'x.d.ts',
  ],
  ...['_All-Photos', 'desktop.ini', 'Manifest.db', 'Info.plist', 'movie.crdownload'],
];
const FOLDERS = [
  '',
  'a',
  'a/b',
  '.Trash',
  '@eaDir',
  'L.photoslibrary',
  'L.photoslibrary/originals/0',
  'Papierkorb',
  'é',
];

describe('a walk in a thread of its own', () => {
  it('gives and says what a walk in this thread does, of any tree', async () => {
    const entry = fc.record({
      folder: fc.constantFrom(...FOLDERS),
      name: fc.constantFrom(...NAMES),
      kind: fc.constantFrom('bytes', 'bytes', 'bytes', 'empty', 'hole', 'link', 'far link'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 40 }), fc.boolean(), async (entries, wantsOthers) => {
        const root = tempFolder();
        for (const { folder, name, kind } of entries) {
          const file = path.join(root, folder, name);
          mkdirSync(path.dirname(file), { recursive: true });
          try {
            if (kind === 'link') symlinkSync('a.jpg', file);
            else if (kind === 'far link') symlinkSync('/nowhere', file);
            else writeFileSync(file, kind === 'bytes' ? name : '');
            if (kind === 'hole') truncateSync(file, 5000);
          } catch {
            // There is something of this name.
          }
        }
        await expectSame(root, wantsOthers ? {} : { onOther: null });
      }),
      { numRuns: 25 },
    );
  });

  it('of names that are no text, of a pipe, of folders that cannot be listed', async () => {
    const root = tempTree({ 'a.jpg': 'a', 'silent/b.jpg': 'b', 'pseudo/c.jpg': 'c', 'not asked/d.jpg': 'd' });
    const odd = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xe9])]);
    mkdirSync(odd);
    writeFileSync(Buffer.concat([odd, Buffer.from('/'), Buffer.from([0xe9, 0x2e, 0x6a, 0x70, 0x67])]), 'x');
    writeFileSync(Buffer.concat([odd, Buffer.from([0x2f, 0xe9, 0x2e, 0x7a, 0x69, 0x70])]), 'x');
    execFileSync('mkfifo', [path.join(root, 'pipe.jpg')]);
    // Longer than the system allows: made from inside, and not to be listed from outside.
    const long = 'd'.repeat(200);
    const script =
      'const [, root, name] = process.argv; process.chdir(root); for (let i = 0; i < 25; i += 1) {' +
      " fs.mkdirSync(name); process.chdir(name); } fs.writeFileSync('lost.jpg', 'x');";
    execFileSync(process.execPath, ['-e', script, root, long]);
    const mounts = { silent: new Set(['silent']), pseudo: new Set(['pseudo']) };
    await expectSame(root, { mounts });
    await expectSame(root, { only: new Set(['a.jpg', 'silent']) });
    const { lines } = await everythingOf(root, beside(), { mounts });
    execFileSync('rm', ['-rf', path.join(root, long)]);
    expect(lines.filter((line) => line.startsWith('["unreadable"'))).toHaveLength(2);
    expect(lines.filter((line) => line.includes('zip'))).toHaveLength(1);
  });

  it('of a thousand folders one in another, and of many files in one', async () => {
    const root = tempFolder();
    const deep = path.join(root, ...Array.from({ length: 1000 }, () => 'd'));
    mkdirSync(deep, { recursive: true });
    writeFileSync(path.join(deep, 'a.jpg'), 'x');
    for (let i = 0; i < 4500; i += 1) writeFileSync(path.join(root, `IMG_${i}.jpg`), 'x');
    await expectSame(root);
  });

  it('is taken for lost when it cannot start, fails, or ends before its end', async () => {
    const root = tempTree({ 'a.jpg': 'a' });
    const worker = (name: string) => path.join(import.meta.dirname, '..', 'workers', name);
    for (const file of ['/nowhere.ts', worker('broken-worker.ts'), worker('walker-that-ends.ts')])
      await expect(everythingOf(root, beside(file)), file).rejects.toThrow(WalkThreadLost);
    await expect(everythingOf(path.join(root, 'nowhere'), beside())).rejects.toThrow(WalkThreadLost);
  });

  it('that hangs is left when the scan is over', async () => {
    const abort = new AbortController();
    const file = path.join(import.meta.dirname, '..', 'workers', 'silent-walker.ts');
    const walk = everythingOf(tempFolder(), beside(file, abort.signal));
    setTimeout(() => abort.abort(new Error('over')), 50);
    await expect(walk).rejects.toThrow('over');
  });

  it('stands still while the scan is paused, and goes on', async () => {
    const root = tempTree({ 'a.jpg': 'a' });
    const scanSwitch = new ScanSwitch();
    scanSwitch.pause();
    const { options } = listening(root);
    const { signal } = new AbortController();
    const workerFile = walkerBeside(locateFileWorker());
    const walk = walkBeside(options, { workerFile, scanSwitch: scanSwitch.buffer, signal });
    const first = walk.next();
    const waited = new Promise((resolve) => setTimeout(resolve, 300, 'nothing yet'));
    expect(await Promise.race([first, waited])).toBe('nothing yet');
    scanSwitch.resume();
    expect((await first).value?.path).toBe('');
    expect((await walk.next()).done).toBe(true);
  });

  it('never walks where the system named files that are here by name only', async () => {
    const survey = new PlaceholderSurvey({ ...nothing, paths: ['a.jpg'] }, null);
    await expect(everythingOf(tempTree({ 'a.jpg': 'a' }), beside(), { survey })).rejects.toThrow('by name only');
  });
});

describe('a file without blocks', () => {
  it('is decided on in the thread of the scan', async () => {
    const root = tempTree({ 'a.jpg': 'a', 'b.jpg': '' });
    truncateSync(path.join(root, 'b.jpg'), 100_000);
    const { folders, placeholders } = await everythingOf(root, beside());
    expect(placeholders).toEqual(['/b.jpg']);
    expect(JSON.stringify(folders)).toMatch(/"name":"b.jpg".*"state":"placeholder"/);
  });
});
