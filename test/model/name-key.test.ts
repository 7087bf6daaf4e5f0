import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../src/model/file-name.ts';
import { exactStem, nameKey, quickFold, type StemReason } from '../../src/model/name-key.ts';

describe('what tools add to a name', () => {
  const cases: readonly (readonly [string, string, StemReason])[] = [
    ['IMG_1234_HEVC.MOV', 'img_1234', 'live-suffix'],
    ['IMG_1234_HEIC.MOV', 'img_1234', 'live-suffix'],
    ['FullSizeRender_HEVC-4559592.MOV', 'fullsizerender', 'live-suffix'],
    ['IMG_1234-1884695.JPG', 'img_1234', 'size-suffix'],
    ['IMG_7409_QVk2Yyt.JPG', 'img_7409', 'fingerprint-suffix'],
    ['IMG_1234-adjusted.JPG', 'img_1234', 'rendition'],
    ['IMG_1234-medium.JPG', 'img_1234', 'rendition'],
    ['IMG_0861-1.MOV', 'img_0861', 'nth'],
    ['2022-10-28 10.46.02-2.jpg', '2022-10-28 10.46.02', 'nth'],
    ['IMG_7701 (1).HEIC', 'img_7701', 'nth'],
    ['IMG_7701(1).jpg', 'img_7701', 'nth'],
    ['IMG_1234 2.HEIC', 'img_1234', 'nth'],
    ['IMG_1234 copy.HEIC', 'img_1234', 'copy'],
    ['IMG_1234 copy 3.HEIC', 'img_1234', 'copy'],
    ['IMG_1234_edited.jpeg', 'img_1234', 'edited'],
    ['IMG_1234-bearbeitet.jpg', 'img_1234', 'edited'],
    ['IMG_1234-編集済み.jpg', 'img_1234', 'edited'],
    ['IMG_E1234.JPG', 'img_1234', 'edited-render'],
    ['IMG_O1234.HEIC', 'img_1234', 'edited-render'],
    ['IMG_1234_1.JPG', 'img_1234', 'nth'],
  ];
  it.each(cases)('%s is %s with %s', (name, stem, reason) => {
    expect(nameKey(name).stripped).toContainEqual({ stem, reason });
  });

  it('takes nothing away from names that cameras write', () => {
    for (const name of ['IMG_1234.HEIC', 'DSC01234.ARW', 'PXL_20220405_090123740.jpg', 'RPReplay_Final1718801662.mp4'])
      expect(nameKey(name).stripped, name).toEqual([]);
  });

  it('gives the live suffix to videos only', () => {
    expect(nameKey('IMG_1234_HEVC.HEIC').stripped.map((s) => s.reason)).not.toContain('live-suffix');
  });
});

describe('fingerprints and sizes in names', () => {
  it('decodes the five characters of name-id7', () => {
    expect(nameKey('IMG_7409_QVk2Yyt.JPG').partialFingerprint).toBe('AY6c+');
  });

  it('takes a name of twelve characters as the start of a fingerprint', () => {
    expect(nameKey('AY6c_BsE0jja.JPG').partialFingerprint).toBe('AY6c_BsE0jja');
  });

  it('does not take other texts for one', () => {
    for (const name of ['IMG_1234_Quality.JPG', 'AUSTRIA_2019.JPG', 'Abcdefghijklm.JPG', 'IMG_1234_QAAAAAA.JPG'])
      expect(nameKey(name).partialFingerprint, name).toBeNull();
  });

  it('reads the size that icloudpd wrote', () => {
    expect(nameKey('IMG_1234-1884695.JPG').sizeSuffix).toBe(1_884_695);
    expect(nameKey('IMG_1234.JPG').sizeSuffix).toBeNull();
  });
});

describe('names that prove nothing', () => {
  it.each(['IMG_0001.HEIC', 'DSC_0042.JPG', 'FullSizeRender.jpg', 'image.jpg', '1.jpg', 'photo 3.png'])(
    '%s',
    (name) => {
      expect(nameKey(name).distinctive).toBe(false);
    },
  );

  it.each(['Grandma at the lake.jpg', 'C1283C60-51F3-4F27-9C2B-3B1B8D6A0E4F.JPG'])('%s is distinctive', (name) => {
    expect(nameKey(name).distinctive).toBe(true);
  });

  it('knows a camera counter by its number', () => {
    expect(nameKey('IMG_9999.HEIC').counter).toBe(9999);
    expect(nameKey('Lake.jpg').counter).toBeNull();
  });
});

describe('folding', () => {
  it('makes one text of NFC and NFD, of every space, of every case', () => {
    expect(exactStem('Frítest.JPG')).toBe(exactStem('FRI\u0301TEST.jpg'));
    expect(exactStem('Photo\u202f1.jpg')).toBe(exactStem('photo 1.JPG'));
  });

  it('is as quick a way to the same text as the full fold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => quickFold(text) === foldName(text)));
  });

  it('takes any text without failing, and in a bounded number of variants', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const key = nameKey(text);
        expect(key.stripped.length).toBeLessThan(12);
        expect(new Set(key.stripped.map((s) => s.stem)).size).toBe(key.stripped.length);
      }),
    );
  });

  it('stays quick on names made to be slow', () => {
    for (const part of ['(1)', '-1', ' copy', '_1 ', '((((', '   '])
      expect(nameKey(`${part.repeat(20_000)}.jpg`).stripped.length).toBeLessThan(12);
  });
});
