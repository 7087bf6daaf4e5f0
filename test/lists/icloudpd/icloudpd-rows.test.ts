import { describe, expect, it } from 'vitest';
import { parseIcloudpdName } from '../../../src/lists/icloudpd/icloudpd-name.ts';
import { folderDay, icloudpdRow, joinLiveVideos, withProvenSizes } from '../../../src/lists/icloudpd/icloudpd-rows.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';

// What the paths of icloudpd say of photos: day, size, start of the fingerprint, and which two files are one photo.

const DAY = { kind: 'day', ms: Date.UTC(2020, 8, 14), precision: 'day' };
const rowsOf = (...paths: readonly string[]) => paths.map((path) => icloudpdRow(path, NOW));

describe('a path of icloudpd', () => {
  it('gives name, folder, day and what its name says', () => {
    expect(icloudpdRow('/d/2020/09/14/IMG_7409_QVk2Yyt.JPG', NOW)).toMatchObject({
      name: 'IMG_7409_QVk2Yyt.JPG',
      path: '/d/2020/09/14/IMG_7409_QVk2Yyt.JPG',
      scope: '/d/2020/09/14',
      captured: DAY,
      size: null,
      partialFingerprint: 'AY6c+',
      fingerprint: null,
    });
    expect(icloudpdRow('C:\\d\\2020\\09\\14\\IMG_1-12345.JPG', NOW)).toMatchObject({
      name: 'IMG_1-12345.JPG',
      path: 'C:/d/2020/09/14/IMG_1-12345.JPG',
      scope: 'C:/d/2020/09/14',
      captured: DAY,
      size: 12_345,
    });
    expect(icloudpdRow('IMG_1.JPG', NOW)).toMatchObject({ scope: '', captured: { kind: 'unknown' } });
  });

  it.each([
    ['2020/09/14', true],
    ['d/2020/2020-09-14', true],
    ['d/2020_09_14', true],
    ['d/2020.09.14', true],
    ['d/photos 2020-09-14', true],
    ['d/photos_2020-09-14', true],
    ['d/photos-2020-09-14', true],
    ['d/2020/09/14/x', true],
    ['d/12020/09/14', false],
    ['d/2020/09/145', false],
    ['d/2020/9/14', false],
    ['d/2020/13/14', false],
    ['d/2020/02/30', false],
    ['d/1970/01/01', false],
    ['d/2999/01/01', false],
    ['d', false],
    ['', false],
  ])('in %j has a day: %s', (folder, says) => {
    expect(folderDay(folder, NOW)).toEqual(says ? DAY : { kind: 'unknown' });
  });
});

describe('a size in a name of icloudpd', () => {
  const sizes = (...paths: readonly string[]) => withProvenSizes(rowsOf(...paths)).map(({ size }) => size);

  it('is believed beside the file of that name without it, in the same folder', () => {
    expect(sizes('x/a.JPG', 'x/a-12345.JPG')).toEqual([null, 12_345]);
    expect(sizes('x/a-12345.JPG', 'x/a.JPG')).toEqual([12_345, null]);
    expect(sizes('x/a-12345.JPG')).toEqual([null]);
    expect(sizes('y/a.JPG', 'x/a-12345.JPG')).toEqual([null, null]);
    expect(sizes('x/a.PNG', 'x/a-12345.JPG')).toEqual([null, null]);
    expect(sizes('x/a.JPG', 'x/a-1234.JPG')).toEqual([null, null]);
    expect(sizes('x/a.JPG', 'x/a-12345678901.JPG')).toEqual([null, 12_345_678_901]);
    expect(sizes('x/a.JPG', 'x/a-123456789012.JPG')).toEqual([null, null]);
  });
});

describe('the film of a Live Photo', () => {
  const joined = (...paths: readonly string[]) => {
    const { rows, joined: count } = joinLiveVideos(rowsOf(...paths));
    return [
      rows.map(({ name, companions }) => [name, ...companions.map((one) => one.name)].join('+')).join(' '),
      count,
    ];
  };
  const day = (...names: readonly string[]) => joined(...names.map((name) => `d/2020/09/14/${name}`));

  it('is joined to the still of its name, in the same folder', () => {
    expect(day('a.HEIC', 'a_HEVC.MOV')).toEqual(['a.HEIC+a_HEVC.MOV', 1]);
    expect(day('a_HEVC.MOV', 'a.HEIC')).toEqual(['a.HEIC+a_HEVC.MOV', 1]);
    expect(day('a.heif', 'A_hevc.mov')).toEqual(['a.heif+A_hevc.mov', 1]);
    expect(day('a.HEIC', 'a.MOV')).toEqual(['a.HEIC+a.MOV', 1]);
    expect(day('a.JPG', 'a.MOV')).toEqual(['a.JPG+a.MOV', 1]);
    expect(day('a.jpeg', 'a.mov')).toEqual(['a.jpeg+a.mov', 1]);
    expect(joined('x/a.HEIC', 'y/a_HEVC.MOV')).toEqual(['a.HEIC a_HEVC.MOV', 0]);
    expect(joined('x/a.HEIC', 'x/a_HEVC.MOV')).toEqual(['a.HEIC+a_HEVC.MOV', 1]);
  });

  it('with the mark is of the HEIC, and then a film without it stays alone', () => {
    expect(day('a.JPG', 'a_HEVC.MOV')).toEqual(['a.JPG a_HEVC.MOV', 0]);
    expect(day('a.HEIC', 'a_HEVC.MOV', 'a.MOV')).toEqual(['a.HEIC+a_HEVC.MOV a.MOV', 1]);
    expect(day('a.JPG', 'a.HEIC', 'a.MOV')).toEqual(['a.JPG a.HEIC a.MOV', 0]);
  });

  it('is joined to nothing else, and not where the numbers do not agree', () => {
    expect(day('a.PNG', 'a.MOV')).toEqual(['a.PNG a.MOV', 0]);
    expect(day('a.DNG', 'a.MOV')).toEqual(['a.DNG a.MOV', 0]);
    expect(day('a.HEIC', 'a.MP4')).toEqual(['a.HEIC a.MP4', 0]);
    expect(day('a.MOV')).toEqual(['a.MOV', 0]);
    expect(day('a.HEIC', 'a.HEIC', 'a_HEVC.MOV')).toEqual(['a.HEIC a.HEIC a_HEVC.MOV', 0]);
    expect(day('a.HEIC', 'a_HEVC.MOV', 'a_HEVC.MOV')).toEqual(['a.HEIC a_HEVC.MOV a_HEVC.MOV', 0]);
    expect(day('a.HEIC', 'a.HEIC', 'a_HEVC.MOV', 'a_HEVC.MOV')).toEqual(['a.HEIC+a_HEVC.MOV a.HEIC+a_HEVC.MOV', 2]);
    // In a folder of more than a day the counter of a camera may have come round.
    expect(joined('x/a.HEIC', 'x/a.HEIC', 'x/a_HEVC.MOV', 'x/a_HEVC.MOV')).toEqual([
      'a.HEIC a.HEIC a_HEVC.MOV a_HEVC.MOV',
      0,
    ]);
  });

  it('has the path, the size and the fingerprint that its own name says', () => {
    const rows = rowsOf('x/a_QVk2Yyt.HEIC', 'x/a_HEVC.MOV', 'x/a_HEVC_QVk2Yyt.MOV');
    const [still] = joinLiveVideos(rowsOf('x/a.HEIC', 'x/a_HEVC-12345.MOV')).rows;
    expect(still?.companions).toEqual([
      {
        role: 'live-video',
        state: 'listed',
        name: 'a_HEVC-12345.MOV',
        path: 'x/a_HEVC-12345.MOV',
        size: 12_345,
        fingerprint: null,
        partialFingerprint: null,
        type: null,
      },
    ]);
    expect(joinLiveVideos(rows).rows[0]?.companions[0]).toMatchObject({ name: 'a_HEVC.MOV' });
  });
});

describe('a name of icloudpd', () => {
  const start = (name: string) => parseIcloudpdName(name).partialFingerprint;
  const id7 = (text: string) => Buffer.from(text, 'latin1').toString('base64').slice(0, 7);

  it('gives the first five characters of the fingerprint behind its last dash', () => {
    for (const text of ['AY6c+', 'AQ012', 'Af/Zz', 'AZabc', 'Aaxyz'])
      expect(start(`a_${id7(text)}.JPG`), text).toBe(text);
    for (const text of ['BY6c+', 'AP012', 'Ag012', 'AY6c-', 'AY 6c', 'AY6\u00ff+'])
      expect(start(`a_${id7(text)}.JPG`), text).toBeNull();
    expect(start(`a_${id7('AY6c+')}x.JPG`)).toBeNull();
    expect(start(`${id7('AY6c+')}.JPG`)).toBeNull();
    expect(parseIcloudpdName(`a_${id7('AY6c+')}.JPG`).stem).toBe('a');
  });

  it('is the start of the fingerprint itself where the photo has no name', () => {
    expect(start('AY6cxBsE0jja.JPG')).toBe('AY6cxBsE0jja');
    expect(start('AY6cxBsE_jja.JPG')).toBe('AY6cxBsE');
    expect(start('AY6cx_sE0jja.JPG')).toBe('AY6cx');
    expect(start('AY6c_BsE0jja.JPG')).toBeNull();
    for (const name of ['AY6cxBsE0jj.JPG', 'AY6cxBsE0jjaa.JPG', 'BY6cxBsE0jja.JPG', 'AP6cxBsE0jja.JPG'])
      expect(start(name), name).toBeNull();
    // Words in one case are no fingerprint.
    expect([start('ATTACHMENT01.JPG'), start('Abcdefghijkl.JPG')]).toEqual([null, null]);
  });

  it('has its size behind what marks a film', () => {
    expect(parseIcloudpdName('a_HEVC-12345.MOV')).toMatchObject({ stem: 'a', size: 12_345, isLiveVideo: true });
    expect(parseIcloudpdName('a_hevc.mov')).toMatchObject({ stem: 'a', isLiveVideo: true });
    expect(parseIcloudpdName('a_HEVC.MP4')).toMatchObject({ stem: 'a_HEVC', isLiveVideo: false });
    expect(parseIcloudpdName('a_HEVC.JPG')).toMatchObject({ stem: 'a_HEVC', isLiveVideo: false });
    expect(parseIcloudpdName('-12345.JPG')).toMatchObject({ stem: '-12345', size: null });
  });
});
