import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

/** The tools of GNU, whose flags these are. */
const isGnu = process.platform === 'linux' && existsSync('/bin/ls') && existsSync('/usr/bin/find');

const FILES: Readonly<Record<string, number>> = {
  'IMG_0001.HEIC': 1_953_393,
  'IMG_0002.JPG': 6009,
  'Grüße aus Köln.jpg': 12,
  '2022-06-04 12.11.00.jpg': 700,
  'IMG_0003.MOV': 30_000_123,
  'IMG_0003.AAE': 50,
};
const PHOTOS = Object.keys(FILES).filter((name) => !name.endsWith('.AAE'));

function folderOfPhotos(): string {
  const folder = tempFolder();
  mkdirSync(path.join(folder, '2022'));
  for (const [name, size] of Object.entries(FILES)) {
    for (const place of ['', '2022']) {
      const file = path.join(folder, place, name);
      writeFileSync(file, new Uint8Array(Math.min(size, 100_000)));
      utimesSync(file, new Date('2022-06-04T12:11:09Z'), new Date('2022-06-04T12:11:09Z'));
    }
  }
  return folder;
}

const run = (tool: string, args: readonly string[], cwd: string) =>
  execFileSync(tool, args, { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' } });

async function listed(text: string) {
  const list = await readOne([listFile('list.txt', text)]);
  expect(ledgerTotal(list.contents.files)).toBe(0);
  return list;
}

const sizeOf = (name: string) => Math.min(FILES[name] ?? 0, 100_000);

describe.skipIf(!isGnu)('what tools of this computer print of a folder', () => {
  it.each([
    ['-l', 'exact'],
    ['-la', 'exact'],
    ['-li', 'exact'],
    ['-ls', 'exact'],
    ['-lis', 'exact'],
    ['-lg', 'exact'],
    ['-lo', 'exact'],
    ['-lG', 'exact'],
    ['-ln', 'exact'],
    ['-lF', 'exact'],
    ['-lQ', 'exact'],
    ['-l --full-time', 'exact'],
    ['-l --time-style=long-iso', 'exact'],
    ['-l --time-style=+%s', 'exact'],
    ['-lh', 'rounded'],
    ['-1', 'none'],
    ['-s', 'none'],
    ['-i', 'none'],
    ['-m', 'none'],
    ['-C -w 60', 'none'],
    ['-x -w 60', 'none'],
    ['-Q', 'none'],
  ])('ls %s', async (flags, sizes) => {
    const list = await listed(run('/bin/ls', [...flags.split(' '), '-I', '2022'], folderOfPhotos()));
    expect(list.contents.assets.map(({ name }) => name).sort()).toEqual([...PHOTOS].sort());
    for (const { name, resources } of list.contents.assets) {
      expect([name, resources[0].size]).toEqual([
        name,
        sizes === 'exact' || (sizes === 'rounded' && sizeOf(name) < 1000) ? sizeOf(name) : null,
      ]);
    }
    expect(list.contents.problems).toEqual([]);
  });

  it.each([['-R'], ['-lR'], ['-lahR']])('ls %s', async (flags) => {
    const list = await listed(run('/bin/ls', flags.split(' '), folderOfPhotos()));
    expect(list.contents.assets.map(({ name }) => name).sort()).toEqual([...PHOTOS, ...PHOTOS].sort());
    expect(list.contents.problems).toEqual([]);
    expect([list.contents.list?.subject, isComplete(list.contents)]).toEqual(['folder', false]);
  });

  it.each([
    ['%p\\n', 'none'],
    ['%f\\t%s\\n', 'exact'],
    ['%s\\t%p\\n', 'exact'],
    ['%TY-%Tm-%Td %TH:%TM:%TS %s %p\\n', 'exact'],
    ['%T@ %s %f\\n', 'exact'],
    ['%M %s %t %p\\n', 'exact'],
    ['%p|%s|%TY-%Tm-%Td\\n', 'exact'],
    ['%f;%s\\n', 'exact'],
  ])('find -printf %j', async (format, sizes) => {
    const list = await listed(
      run(
        '/usr/bin/find',
        ['.', '-type', 'f', '-printf', format.replaceAll('\\n', '\n').replaceAll('\\t', '\t')],
        folderOfPhotos(),
      ),
    );
    expect(list.contents.assets.map(({ name }) => name).sort()).toEqual([...PHOTOS, ...PHOTOS].sort());
    for (const { name, resources } of list.contents.assets) {
      expect([name, resources[0].size]).toEqual([name, sizes === 'exact' ? sizeOf(name) : null]);
    }
    expect(list.contents.problems).toEqual([]);
    expect(list.contents.list?.subject).not.toBe('icloud');
  });

  it('find -ls', async () => {
    const list = await listed(run('/usr/bin/find', ['.', '-ls'], folderOfPhotos()));
    expect(list.contents.assets.map(({ name }) => name).sort()).toEqual([...PHOTOS, ...PHOTOS].sort());
    expect(list.contents.assets.every(({ resources }) => resources[0].size !== null)).toBe(true);
  });
});
