import { chmodSync, linkSync, mkdirSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noise } from '../../../src/scanner/sample/media/noise.ts';
import { makeHeic, makeJpeg, makeMovie, makePng } from '../../fixtures/media/media.ts';
import { FILE_DATE, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { remembered, sayingOf, scanAlone, scanTogether } from './twin-scans.ts';

const LIVE = '7C1F2B1E-0000-4000-8000-000000000002';
const large = Buffer.concat([Buffer.from(makeJpeg({ width: 640, height: 480 })), noise(700_000, 4)]);
const holed = Buffer.from(makeJpeg({ width: 1600, height: 1200 })).fill(0, 9_000, 15_000);

const FIRST: Readonly<Record<string, Uint8Array | string>> = {
  'IMG_1.JPG': makeJpeg({ date: '2023:06:01 12:00:00' }),
  'IMG_2.HEIC': makeHeic({ contentIdentifier: LIVE }),
  'IMG_2.MOV': makeMovie({ created: Date.UTC(2023, 5, 1), contentIdentifier: LIVE, padding: 400_000 }),
  'x/IMG_3.PNG': makePng(),
  'x/IMG_4.JPG': large,
  'x/IMG_5.JPG': holed,
  'x/nameless': makeJpeg({ seed: 5 }),
  'x/notes': 'no photo at all, and it never promised one',
  'x/IMG_6.JPG': 'no photo, whatever its name says',
  'y/IMG_7.JPG': Buffer.concat([large, Buffer.alloc(9_000)]),
  'y/IMG_7.AAE': '<plist/>',
  'y/IMG_8.JPG': large.subarray(0, 65_536),
  'y/IMG_9.JPG': '',
  'z/IMG_10.MOV': makeMovie({ created: Date.UTC(2023, 5, 2), padding: 90_000 }),
};
const NAMES = Object.keys(FIRST);

/** What may be otherwise with a file of the second folder. */
const CHANGES = {
  nothing: () => undefined,
  'first byte': (file: string, bytes: Buffer) => write(file, flip(bytes, 0)),
  'a byte in the middle': (file: string, bytes: Buffer) => write(file, flip(bytes, bytes.length >> 1)),
  'a byte of the last piece': (file: string, bytes: Buffer) => write(file, flip(bytes, Math.max(0, bytes.length - 9))),
  'last byte': (file: string, bytes: Buffer) => write(file, flip(bytes, bytes.length - 1)),
  'cut short': (file: string, bytes: Buffer) => write(file, bytes.subarray(0, bytes.length >> 1)),
  'one byte more': (file: string, bytes: Buffer) => write(file, Buffer.concat([bytes, Buffer.of(0)])),
  'a tail of zeros in its length': (file: string, bytes: Buffer) =>
    write(file, Buffer.from(bytes).fill(0, bytes.length >> 1)),
  'zeros from the first byte on': (file: string, bytes: Buffer) => write(file, Buffer.alloc(bytes.length)),
  empty: (file: string) => write(file, Buffer.alloc(0)),
  missing: (file: string) => rmSync(file),
  'another name': (file: string, bytes: Buffer) => {
    rmSync(file);
    write(`${file}.JPG`, bytes);
  },
  'another date': (file: string) => utimesSync(file, FILE_DATE, new Date(2020, 1, 1)),
  'a hole in its place': (file: string, bytes: Buffer) => {
    write(file, Buffer.alloc(0));
    truncateSync(file, bytes.length);
    utimesSync(file, FILE_DATE, FILE_DATE);
  },
  forbidden: (file: string) => chmodSync(file, 0),
  'a link in its place': (file: string) => {
    rmSync(file);
    symlinkSync('elsewhere', file);
  },
  'a folder in its place': (file: string) => {
    rmSync(file);
    mkdirSync(file);
  },
  'a stub beside it': (file: string) =>
    write(path.join(path.dirname(file), `.${path.basename(file)}.icloud`), Buffer.from('stub')),
} as const satisfies Record<string, (file: string, bytes: Buffer) => void>;
type Change = keyof typeof CHANGES;
const CHANGE_NAMES = Object.keys(CHANGES).filter((name): name is Change => name in CHANGES);

function write(file: string, bytes: Buffer): void {
  writeFileSync(file, bytes);
  utimesSync(file, FILE_DATE, FILE_DATE);
}

function flip(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  if (at >= 0 && at < other.length) other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

function secondOf(changes: Readonly<Record<string, Change>>): string {
  const folder = tempTree(FIRST);
  for (const [name, change] of Object.entries(changes))
    CHANGES[change](path.join(folder, name), Buffer.from(FIRST[name] ?? ''));
  return folder;
}

/** Both folders side by side give, and leave in the index, what each gives by itself. */
async function expectSame(folders: readonly string[], request = {}, everything = true): Promise<void> {
  const [together, ...apart] = [tempFolder(), ...folders.map(() => tempFolder())];
  const options = folders.map(() => ({ everything }));
  const runs = await scanTogether(folders, { request: { dataFolder: String(together), ...request }, options });
  for (const [i, folder] of folders.entries()) {
    const dataFolder = String(apart[i]);
    const alone = await scanAlone(folder, { dataFolder, ...request }, { everything });
    const run = runs[i];
    if (!run) throw new Error('a run for every folder');
    expect(sayingOf(run)).toEqual(sayingOf(alone));
    expect(remembered(String(together), folder)).toEqual(remembered(dataFolder, folder));
  }
}

describe('a folder that is read beside another one', () => {
  it('says what it says by itself, whatever is otherwise with a file: small, large, a photo or none', async () => {
    // Zeros are what a hole gives to who reads it.
    const files = [Buffer.from(makeJpeg({ seed: 8 })), large, Buffer.from('no photo'), Buffer.alloc(70_000)];
    const folders = [tempFolder(), tempFolder(), tempFolder()];
    for (const change of CHANGE_NAMES)
      for (const [i, bytes] of files.entries()) {
        const names = folders.map((folder) => path.join(folder, change, `IMG_${i}.JPG`));
        for (const name of names) {
          mkdirSync(path.dirname(name), { recursive: true });
          write(name, bytes);
        }
        CHANGES[change](String(names[1]), bytes);
        CHANGES[CHANGE_NAMES.at(CHANGE_NAMES.indexOf(change) - 1) ?? change](String(names[2]), bytes);
      }
    await expectSame(folders);
  });

  it('does so whatever is otherwise with which file, list first or in one pass, photos alone or everything', async () => {
    const changes = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...CHANGE_NAMES));
    await fc.assert(
      fc.asyncProperty(changes, changes, fc.boolean(), fc.boolean(), async (one, two, inOnePass, everything) => {
        await expectSame([secondOf(one), secondOf(two)], { inOnePass }, everything);
      }),
      { numRuns: 4 },
    );
  });

  it('may have hard links to the files of the first', async () => {
    const [one, two] = [tempTree(FIRST), tempTree({})];
    mkdirSync(path.join(two, 'x'));
    for (const name of ['IMG_1.JPG', 'x/IMG_4.JPG']) linkSync(path.join(one, name), path.join(two, name));
    await expectSame([one, two]);
  });

  it('may have names that are not text', async () => {
    if (process.platform !== 'linux') return;
    const folders = [tempTree(FIRST), tempTree(FIRST)];
    for (const folder of folders)
      for (const last of [0xfe, 0xff])
        writeFileSync(Buffer.concat([Buffer.from(`${folder}/IMG_`), Buffer.of(last), Buffer.from('.JPG')]), large);
    await expectSame(folders);
  });

  it('is read by its twins and not by itself: the workers of the second have nothing to do', async () => {
    // Of what promises no photo and is none, only the beginning is read, by each for itself.
    const { 'x/notes': _, ...tree } = FIRST;
    const folders = [tempTree(tree), tempTree(tree)];
    const [, second] = await scanTogether(folders, { options: [{}, { workerFile: BROKEN }] });
    expect(second?.outcome).toMatchObject({ ok: true });
    expect(second && sayingOf(second)).toEqual(sayingOf(await scanAlone(String(folders[1]))));
  });

  it('is not read at all where it is remembered, nor is what the first remembers', async () => {
    const folders = [tempTree(FIRST), tempTree(FIRST)];
    const dataFolder = tempFolder();
    await scanAlone(String(folders[1]), { dataFolder });
    const runs = await scanTogether(folders, { request: { dataFolder } });
    expect(runs.map(({ outcome }) => outcome.ok && outcome.stats.filesRead > 0)).toEqual([true, false]);
    const again = await scanTogether(folders, { request: { dataFolder }, options: [{ workerFile: BROKEN }, {}] });
    expect(again.map(({ outcome }) => outcome.ok && outcome.stats.filesRead)).toEqual([0, 0]);
  });

  it('is proven with the first where both were only listed before, and read again with it', async () => {
    const folders = [tempTree(FIRST), secondOf({ 'x/IMG_4.JPG': 'last byte' })];
    const dataFolder = tempFolder();
    for (const folder of folders) await scanAlone(folder, { dataFolder, proof: false });
    const request = { dataFolder, inOnePass: false };
    const proven = await scanTogether(folders, { request });
    const rereadBefore = Date.now() + 1;
    const reread = await scanTogether(folders, { request: { ...request, rereadBefore } });
    for (const runs of [proven, reread])
      for (const [i, folder] of folders.entries()) {
        const run = runs[i];
        const { contents, proven: made } = sayingOf(await scanAlone(folder));
        expect(run && sayingOf(run)).toMatchObject({ contents, proven: made });
        expect(run?.outcome).toMatchObject({ stats: { filesRead: expect.any(Number) } });
      }
  });
});

const BROKEN = path.resolve('test/scanner/workers/broken-worker.ts');
