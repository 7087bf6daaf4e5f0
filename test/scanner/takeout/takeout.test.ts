import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PlaceContents } from '../../../src/model/place.ts';
import { describePlace } from '../../../src/scanner/describe-place.ts';
import { readRememberedContents } from '../../../src/scanner/remembered-contents.ts';
import { startScan } from '../../../src/scanner/scan.ts';
import { matchSidecars } from '../../../src/scanner/takeout/match-sidecars.ts';
import { parseSidecar } from '../../../src/scanner/takeout/takeout-sidecar.ts';
import { makeJpeg, makePng } from '../../fixtures/media/media.ts';
import { type TreeFiles, tempFolder, tempTree } from '../../fixtures/temp-tree.ts';

const TAKEN = Date.UTC(2022, 5, 4, 10, 11, 0);

function sidecar(title: string, more: object = {}): string {
  return JSON.stringify({
    title,
    creationTime: { timestamp: '1700000000', formatted: '14 nov. 2023' },
    photoTakenTime: { timestamp: String(TAKEN / 1000), formatted: '04.06.2022, 10:11:00 UTC' },
    geoData: { latitude: 0 },
    ...more,
  });
}

/** Which title each file gets. */
function titles(files: readonly string[], json: Readonly<Record<string, string>>): Record<string, string> {
  const sidecars = Object.entries(json).map(([jsonName, title]) => ({
    jsonName,
    part: 'a',
    sidecar: { title, taken: null, trashed: false },
  }));
  const album = files.map((name) => ({ name, part: 'a', size: 1 }));
  return Object.fromEntries([...matchSidecars(album, sidecars)].map(([{ name }, found]) => [name, found.title]));
}

describe('which file a sidecar of Google Takeout describes', () => {
  it.each([
    ['IMG_1.jpg.json', 'IMG_1.jpg'],
    ['IMG_1.jpg.supplemental-metadata.json', 'IMG_1.jpg'],
    ['IMG_1.jpg.supplemental-metadat.json', 'IMG_1.jpg'],
    ['IMG_1.jpg.supple.json', 'IMG_1.jpg'],
    ['IMG_1.jpg.s.json', 'IMG_1.jpg'],
  ])('knows %s', (json, file) => {
    expect(titles([file], { [json]: 'IMG_1.jpg' })).toEqual({ [file]: 'IMG_1.jpg' });
  });

  it('follows the number that moves behind the ending', () => {
    const files = ['DSC_0101.JPG', 'DSC_0101(1).JPG', 'Scan35(2).jpg'];
    const json = {
      'DSC_0101.JPG.json': 'DSC_0101.JPG',
      'DSC_0101.JPG(1).json': 'DSC_0101.JPG',
      'Scan35.jpg.supplemental-metadata(2).json': 'Scan35.jpg',
    };
    expect(titles(files, json)).toEqual({
      'DSC_0101.JPG': 'DSC_0101.JPG',
      'DSC_0101(1).JPG': 'DSC_0101.JPG',
      'Scan35(2).jpg': 'Scan35.jpg',
    });
  });

  it('never gives the number of one to another', () => {
    expect(titles(['DSC_0101.JPG'], { 'DSC_0101.JPG(1).json': 'DSC_0101.JPG' })).toEqual({});
  });

  it('finds names that were cut, where the title fits', () => {
    const title = 'a very long title of a picture of the sea at Easter 2022 with all of us.jpg';
    const file = `${title.slice(0, 47)}.jpg`;
    expect(titles([file], { [`${title.slice(0, 46)}.json`]: title })).toEqual({ [file]: title });
    expect(titles([`${title.slice(0, 43)}.jpg`], { [`${title.slice(0, 40)}.json`]: title })).toEqual({
      [`${title.slice(0, 43)}.jpg`]: title,
    });
  });

  it('leaves it open where a cut name fits two files', () => {
    const title = 'the same beginning of a long title, number one of many.jpg';
    const json = { [`${title.slice(0, 30)}.json`]: title };
    expect(titles([`${title.slice(0, 33)}.jpg`, `${title.slice(0, 36)}.jpg`], json)).toEqual({});
  });

  it('finds titles with characters that no file name has, and other Unicode forms', () => {
    expect(titles(['was_ _1_2_.jpg'], { 'was_ _1_2_.jpg.json': 'was? "1/2".jpg' })).toEqual({
      'was_ _1_2_.jpg': 'was? "1/2".jpg',
    });
    expect(titles(['Frítest.jpg'.normalize('NFD')], { 'x.json': 'Frítest.jpg'.normalize('NFC') })).toEqual({
      ['Frítest.jpg'.normalize('NFD')]: 'Frítest.jpg'.normalize('NFC'),
    });
  });
});

describe('a sidecar', () => {
  it('knows the moment in UTC whatever the language of the account', () => {
    expect(parseSidecar(sidecar('a.jpg'))).toEqual({
      title: 'a.jpg',
      taken: { kind: 'instant', ms: TAKEN, offsetMinutes: null, precision: 'second' },
      trashed: false,
    });
  });

  it.each([
    ['an album', JSON.stringify({ title: 'Holiday', date: { timestamp: '1' } })],
    ['cut JSON', sidecar('a.jpg').slice(0, 60)],
    ['other JSON', '{"name": "package", "version": "1.0.0"}'],
    ['a title of nothing', sidecar('')],
    ['no JSON', 'hello'],
  ])('is not %s', (_, text) => {
    expect(parseSidecar(text)).toBeNull();
  });

  it('has no date where the timestamp is nonsense or zero', () => {
    for (const timestamp of ['', '0', 'x', '99999999999999'])
      expect(parseSidecar(sidecar('a.jpg', { photoTakenTime: { timestamp } }))?.taken).toBeNull();
  });
});

async function scan(files: TreeFiles, dataFolder: string | null = null) {
  const folder = tempTree(files);
  const request = { place: await describePlace(folder), folder, proof: true, dataFolder };
  const outcome = await startScan(request, () => undefined).done;
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return { contents: outcome.contents, request };
}

const names = (contents: PlaceContents) => contents.assets.map((asset) => asset.name);

describe('a Google Takeout as a place', () => {
  const YEAR = 'Takeout/Google Photos/Photos from 2022';

  it('has true names, and the moment where the file says none', async () => {
    const long = 'a very long title of a picture of the sea at Easter 2022 with all of us.png';
    const { contents } = await scan({
      [`${YEAR}/${long.slice(0, 47)}.png`]: makePng({ width: 8, height: 8, seed: 1 }),
      [`${YEAR}/${long.slice(0, 46)}.json`]: sidecar(long),
      [`${YEAR}/metadata.json`]: JSON.stringify({ title: 'Photos from 2022' }),
    });
    expect(contents.assets).toMatchObject([{ name: long, captured: { kind: 'instant', ms: TAKEN } }]);
    // One file says both: they are one witness.
    expect(contents.assets[0]?.capturedFrom).toBe('sidecar-with-name');
  });

  it('believes the file before the sidecar', async () => {
    const { contents } = await scan({
      [`${YEAR}/IMG_1.jpg`]: makeJpeg({ width: 8, height: 8, seed: 1, date: '2022:06:04 12:11:00', offset: null }),
      [`${YEAR}/IMG_1.jpg.json`]: sidecar('IMG_1.HEIC'),
    });
    expect(contents.assets[0]?.captured.kind).toBe('wall');
    expect(contents.assets[0]?.capturedFrom ?? 'content').toBe('content');
  });

  it.each([
    'edited',
    'bearbeitet',
    'modifié',
    'bewerkt',
    'edytowane',
    '編集済み',
    'modificato',
    'ha editado',
    'editado',
    'editat',
    'redigeret',
  ])('takes -%s for an edited version, numbered ones too', async (word) => {
    const { contents } = await scan({
      [`${YEAR}/IMG_1.png`]: makePng({ width: 8, height: 8, seed: 1 }),
      [`${YEAR}/IMG_1-${word}.png`]: makePng({ width: 8, height: 8, seed: 2 }),
      [`${YEAR}/IMG_1(1).png`]: makePng({ width: 8, height: 8, seed: 3 }),
      [`${YEAR}/IMG_1-${word}(1).png`]: makePng({ width: 8, height: 8, seed: 4 }),
      [`${YEAR}/IMG_1.png.json`]: sidecar('IMG_1.png'),
      [`${YEAR}/IMG_1.png(1).json`]: sidecar('IMG_1.png'),
    });
    expect(names(contents)).toEqual(['IMG_1.png', 'IMG_1.png']);
    expect(contents.assets.map((asset) => asset.resources.filter((r) => r.role === 'edited').length)).toEqual([1, 1]);
  });

  it('says how many are in the trash at Google; their files are here all the same', async () => {
    const { contents } = await scan({
      [`${YEAR}/IMG_1.png`]: makePng({ width: 8, height: 8, seed: 1 }),
      [`${YEAR}/IMG_1.png.json`]: sidecar('IMG_1.png', { trashed: true }),
    });
    expect(contents.notes).toContainEqual({ code: 'deleted-listed', count: 1, blocks: false });
    expect(contents.assets[0]?.flags.deleted).toBe(false);
  });

  it('remembers its names', async () => {
    const { contents, request } = await scan(
      {
        [`${YEAR}/IMG_1(1).png`]: makePng({ width: 8, height: 8, seed: 1 }),
        [`${YEAR}/IMG_1.png(1).json`]: sidecar('IMG_1.png'),
      },
      tempFolder(),
    );
    expect(names(contents)).toEqual(['IMG_1.png']);
    expect((await readRememberedContents(request))?.assets).toEqual(contents.assets);
  });

  it('looks at no JSON where no photo lies, and is not led astray by other JSON', async () => {
    const { contents, request } = await scan({
      'photos/IMG_1.png': makePng({ width: 8, height: 8, seed: 1 }),
      'photos/IMG_1.json': '{"title": 5}',
      'code/package.json': sidecar('IMG_1.png'),
    });
    expect(names(contents)).toEqual(['IMG_1.png']);
    writeFileSync(path.join(request.folder, 'photos/IMG_1.json'), 'x'.repeat(2_000_000));
    expect(contents.problems).toEqual([]);
  });
});
