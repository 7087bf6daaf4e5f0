import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isPartOfTakeout, takeoutAlbum, takeoutName } from '../../../src/scanner/names/takeout-album.ts';
import { type AlbumFile, matchSidecars, type NamedSidecar } from '../../../src/scanner/takeout/match-sidecars.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';
import { makeJpeg, makePng } from '../../fixtures/media/media.ts';
import { type TreeFiles, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from '../scan/run-scan.ts';

const TAKEN = Date.UTC(2022, 5, 4, 10, 11, 0);
const YEAR = 'Google Photos/Photos from 2022';
const TITLE = 'a very long title of a picture of the sea at Easter 2022 with all of us.png';
const silent = (seed: number) => makePng({ width: 8, height: 8, seed });

function sidecar(title: string, taken = TAKEN): string {
  return JSON.stringify({ title, photoTakenTime: { timestamp: String(taken / 1000) } });
}

async function namesOf(files: TreeFiles, only?: readonly string[]) {
  const { contents } = await runScan(tempTree(files), { proof: true, ...(only ? { only } : {}) });
  return contents.assets.map(({ name, captured }) => [name, captured.kind === 'instant' ? captured.ms : captured.kind]);
}

/** Files as zips: the text before the first `:` is the zip. */
async function zips(files: TreeFiles): Promise<TreeFiles> {
  const byZip = Map.groupBy(Object.entries(files), ([name]) => name.split(':')[0] ?? '');
  const made: Record<string, Uint8Array> = {};
  for (const [zip, entries] of byZip)
    made[zip] = await makeZip(entries.map(([name, content]) => ({ path: name.split(':')[1] ?? '', content })));
  return made;
}

describe('the parts of one Takeout', () => {
  it.each([
    ['Takeout', 'Takeout 2'],
    ['Takeout', 'Takeout (1)'],
    ['takeout-20260101T000000Z-001.zip/Takeout', 'takeout-20260101T000000Z-002.zip/Takeout'],
    ['takeout-20260101T000000Z-3-001', 'takeout-20260101T000000Z-3-002'],
    ['takeout-20260101T000000Z-001/Takeout', 'takeout-20260101T000000Z-002 (1).zip/Takeout'],
  ])('are known by their names: %s and %s', (a, b) => {
    const album = takeoutAlbum(`x/${a}/${YEAR}`);
    expect(album).not.toBeNull();
    expect(takeoutAlbum(`x/${b}/${YEAR.normalize('NFD')}`)).toBe(album);
  });

  it.each([
    ['Takeout/A', 'Takeout/B'],
    ['Anna/Takeout/A', 'Ben/Takeout/A'],
    ['takeout-20260101T000000Z-001/Takeout/A', 'takeout-20250101T000000Z-001/Takeout/A'],
  ])('are not: %s and %s', (a, b) => {
    expect(takeoutAlbum(a)).not.toBe(takeoutAlbum(b));
  });

  it('no other folder is one', () => {
    for (const folder of ['', 'Photos', 'Takeout', 'Takeouts/A', 'take-out/A']) {
      expect(isPartOfTakeout(folder)).toBe(false);
    }
    expect(takeoutName('takeout-2026-002.zip')).toBe('takeout-2026');
    expect(takeoutName('holiday-001.zip')).toBeNull();
  });
});

describe('a sidecar that lies in another part', () => {
  it.each([
    ['Takeout/', 'Takeout 2/'],
    ['takeout-20260101T000000Z-001/Takeout/', 'takeout-20260101T000000Z-002/Takeout/'],
  ])('serves its photo, unpacked side by side: %s and %s', async (one, two) => {
    expect(
      await namesOf({
        [`${one}${YEAR}/${TITLE.slice(0, 47)}.png`]: silent(1),
        [`${one}${YEAR}/IMG_1(1).png`]: silent(2),
        [`${one}${YEAR}/IMG_1.png`]: silent(3),
        [`${one}${YEAR}/IMG_1.png.json`]: sidecar('IMG_1.PNG'),
        [`${two}${YEAR}/${TITLE.slice(0, 46)}.json`]: sidecar(TITLE),
        [`${two}${YEAR}/IMG_1.png(1).json`]: sidecar('IMG_1.png', TAKEN + 5000),
      }),
    ).toEqual([
      ['IMG_1.png', TAKEN + 5000],
      ['IMG_1.PNG', TAKEN],
      [TITLE, TAKEN],
    ]);
  });

  it('serves its photo across zips, in one folder and as a place of their own', async () => {
    const files = await zips({
      [`takeout-2026-001.zip:Takeout/${YEAR}/${TITLE.slice(0, 47)}.png`]: silent(1),
      [`takeout-2026-002.zip:Takeout/${YEAR}/${TITLE.slice(0, 46)}.json`]: sidecar(TITLE),
      [`takeout-2026-003.zip:Takeout/${YEAR}/IMG_3.png`]: silent(3),
    });
    const more = { 'IMG_9.png': silent(9) };
    expect((await namesOf({ ...files, ...more })).slice(1)).toEqual([
      [TITLE, TAKEN],
      ['IMG_3.png', 'file'],
    ]);
    expect(await namesOf({ ...files, ...more }, ['takeout-2026-001.zip', 'takeout-2026-002.zip'])).toEqual([
      [TITLE, TAKEN],
    ]);
  });

  it('gives an edited version the moment of its original, and not its name', async () => {
    expect(
      await namesOf({
        [`Takeout/${YEAR}/IMG_1.png`]: silent(1),
        [`Takeout/${YEAR}/IMG_1.png.json`]: sidecar('IMG_1.png'),
        [`Takeout 2/${YEAR}/IMG_1-bearbeitet.png`]: silent(2),
      }),
    ).toEqual([
      ['IMG_1.png', TAKEN],
      ['IMG_1-bearbeitet.png', TAKEN],
    ]);
  });

  it("never gives anything to another album, another person's Takeout, or a file that has its own", async () => {
    const own = makeJpeg({ width: 8, height: 8, seed: 4 });
    const names = await namesOf({
      'Anna/Takeout/Google Photos/A/IMG_1.png': silent(1),
      'Ben/Takeout/Google Photos/A/IMG_1.png.json': sidecar('stranger.png'),
      'Anna/Takeout/Google Photos/B/IMG_1.png.json': sidecar('other-album.png'),
      'Takeout/Google Photos/C/IMG_2.jpg': own,
      'Takeout/Google Photos/C/IMG_2.jpg.json': sidecar('mine.jpg'),
      'Takeout 2/Google Photos/C/IMG_2.jpg.json': sidecar('theirs.jpg'),
    });
    expect(names.map(([name]) => name).sort()).toEqual(['IMG_1.png', 'mine.jpg']);
  });
});

describe('which file of an album in parts a sidecar describes', () => {
  const file = (name: string, part: string, size = 1): AlbumFile => ({ name, part, size });
  const json = (jsonName: string, part: string, title: string, ms = TAKEN): NamedSidecar => ({
    jsonName,
    part,
    sidecar: { title, taken: { kind: 'instant', ms, offsetMinutes: null, precision: 'second' }, trashed: false },
  });
  const titles = (files: readonly AlbumFile[], sidecars: readonly NamedSidecar[]) =>
    Array.from(matchSidecars(files, sidecars), ([{ name, part }, { title }]) => `${part}/${name}: ${title}`).sort();

  it('the one beside it comes first', () => {
    const files = [file('IMG_1.jpg', '1'), file('IMG_1.jpg', '2')];
    expect(
      titles(files, [json('IMG_1.jpg.json', '2', 'two/IMG_1.jpg'), json('IMG_1.jpg.json', '1', 'IMG_1.jpg')]),
    ).toEqual(['1/IMG_1.jpg: IMG_1.jpg', '2/IMG_1.jpg: two/IMG_1.jpg']);
  });

  it('a part that was downloaded twice is served twice; two files of one name are left open', () => {
    const sidecars = [json('IMG_1.jpg.json', '3', 'IMG_1.HEIC')];
    expect(titles([file('IMG_1.jpg', '1'), file('IMG_1.jpg', '2')], sidecars)).toHaveLength(2);
    expect(titles([file('IMG_1.jpg', '1'), file('IMG_1.jpg', '2', 7)], sidecars)).toEqual([]);
  });

  it('two sidecars of one name that disagree serve nobody', () => {
    const files = [file('IMG_1.jpg', '1')];
    const same = [json('IMG_1.jpg.json', '2', 'IMG_1.jpg'), json('IMG_1.jpg.json', '3', 'IMG_1.jpg')];
    expect(titles(files, same)).toHaveLength(1);
    expect(titles(files, [...same, json('IMG_1.jpg.json', '4', 'IMG_1.jpg', TAKEN + 1000)])).toEqual([]);
  });

  it('a cut name that fits files in two parts is left open', () => {
    const title = 'the same beginning of a long title, number one of many.jpg';
    const sidecars = [json(`${title.slice(0, 30)}.json`, '1', title)];
    expect(titles([file(`${title.slice(0, 33)}.jpg`, '2')], sidecars)).toHaveLength(1);
    expect(titles([file(`${title.slice(0, 33)}.jpg`, '1'), file(`${title.slice(0, 36)}.jpg`, '2')], sidecars)).toEqual(
      [],
    );
  });

  it('costs little with many long names that fit nothing', () => {
    const name = (i: number) => `a long title that is cut somewhere, number ${String(i).padStart(6, '0')}`;
    const files = Array.from({ length: 3000 }, (_, i) => file(`${i} ${name(i)}.jpg`, '1'));
    const sidecars = Array.from({ length: 3000 }, (_, i) => json(`${i + 3000} ${name(i)}.json`, '2', `${name(i)}.jpg`));
    expect(titles(files, sidecars)).toEqual([]);
  });
});

describe('a place made of some files of a folder', () => {
  it('looks at nothing else', async () => {
    const folder = tempFolder();
    writeFileSync(
      path.join(folder, 'takeout-1.zip'),
      await makeZip([{ path: `Takeout/${YEAR}/IMG_1.png`, content: silent(1) }]),
    );
    writeFileSync(path.join(folder, 'IMG_2.png'), silent(2));
    const { contents } = await runScan(folder, { proof: true, only: ['takeout-1.zip'] });
    expect(contents.assets.map((asset) => asset.id)).toEqual([`takeout-1.zip/Takeout/${YEAR}/IMG_1.png`]);
  });
});
