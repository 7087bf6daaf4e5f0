import { expect, it } from 'vitest';
import { kindContradictsExtension, type MediaType } from '../../../src/model/media-type.ts';
import {
  makeBmp,
  makeDng,
  makeGif,
  makeHeic,
  makeJpeg,
  makeMovie,
  makeMp4,
  makePng,
  makeTiff,
  makeWebp,
} from '../../fixtures/media/media.ts';
import * as more from '../../fixtures/media/more-formats.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';
import { runScan } from './run-scan.ts';

const CONTENTS: readonly (readonly [type: MediaType, kind: 'photo' | 'video', bytes: Uint8Array])[] = [
  ['jpeg', 'photo', makeJpeg({ date: '2023:06:01 12:00:00' })],
  ['heic', 'photo', makeHeic({ date: '2023:06:01 12:00:00' })],
  ['avif', 'photo', makeHeic({ date: '2023:06:01 12:00:00', brand: 'avif' })],
  ['png', 'photo', makePng({})],
  ['gif', 'photo', makeGif()],
  ['webp', 'photo', makeWebp()],
  ['bmp', 'photo', makeBmp()],
  ['tiff', 'photo', makeTiff()],
  ['raw', 'photo', makeDng()],
  ['mov', 'video', makeMovie()],
  ['mp4', 'video', makeMp4()],
  ['avi', 'video', more.makeAviFilm()],
];
const ENDINGS = 'jpg JPEG heic png gif webp avif tif bmp jxl DNG cr2 raf MOV mp4 m4v avi mkv 3gp mts'.split(' ');

it('twelve contents under twenty endings: what a file is, its bytes say', async () => {
  const files = CONTENTS.flatMap(([type, , bytes], i) =>
    ENDINGS.map((ending, k) => [`${type}/${i}-${k}.${ending}`, bytes] as const),
  );
  const { contents } = await runScan(tempTree(Object.fromEntries(files)), { proof: true });
  const byPath = new Map(contents.assets.map((asset) => [asset.id, asset]));
  const wrong: unknown[] = [];
  for (const [i, [type, kind]] of CONTENTS.entries()) {
    for (const [k, ending] of ENDINGS.entries()) {
      const asset = byPath.get(`${type}/${i}-${k}.${ending}`);
      const [original] = asset?.resources ?? [];
      const found = [asset?.kind, original?.state, original?.type, original?.kindContradictsName];
      const expected = [kind, 'present', type, kindContradictsExtension(ending, type)];
      if (found.join() !== expected.join()) wrong.push([type, ending, found, expected]);
    }
  }
  expect(wrong).toEqual([]);
  expect(contents.assets).toHaveLength(CONTENTS.length * ENDINGS.length);
  expect(contents.problems).toEqual([]);
});
