import { describe, expect, it } from 'vitest';
import { classifyName } from '../../../src/scanner/walk/classify-name.ts';

describe('a file by its name', () => {
  it.each([
    'IMG_0001.HEIC',
    'img_0001.jpg',
    'clip.MOV',
    'scan.tif',
    'raw.DNG',
    'old.bmp',
    'clip.VOB',
    'film.wmv',
    'a.jp2',
    'b.dv',
    'c.m2t',
    '00001.MTS',
    'MOV01A.MOD',
    'a.b.c.jpeg',
    'ü😀.png',
    'a\nb.jpg',
  ])('%s promises a photo', (name) => expect(classifyName(name)).toEqual({ nameClass: 'photo', stubOf: null }));

  it.each([
    'IMG_0001',
    'photo.jpg_original',
    'noext.',
    'd.GPR',
    'main.mts',
    'holiday.MTS',
    'go.mod',
    'disk.raw',
    'app.ts',
    // Nearly always the second half of another file (AppleDouble): its bytes tell.
    '._IMG_0001.HEIC',
    '._x.jpg',
    '._IMG_0001',
    '._._x.jpg',
  ])('%s says nothing', (name) => expect(classifyName(name).nameClass).toBe('unknown'));

  it.each([
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '._notes.txt',
    '._IMG_0001.AAE',
    '._IMG_0001.xmp',
    '._2009.zip',
    '._.DS_Store',
    '._.IMG_0001.HEIC.icloud',
    '._.hidden.jpg',
    '.hidden.jpg',
    'notes.txt',
    'song.m4a',
    'MVI_1.THM',
    'DJI_0001.LRF',
    'GX010001.LRV',
    'MVI_1.thn',
    'IMG_1.jpg.thumb',
    'a.tmb',
    'a.preview',
    'PXL_1.cover',
    'LRV_20240101_100000_01_001.insv',
    'IMG_0001.jpg.bak',
    'index.d.ts',
  ])('%s is no photo', (name) => expect(classifyName(name).nameClass).toBe('other'));

  it.each(['iCloud Photos.zip', 'IMG_1234.livp', 'IMG_1234.LIVP'])('%s may hold some', (name) =>
    expect(classifyName(name).nameClass).toBe('zip'),
  );

  it('knows adjustments and sidecars', () => {
    expect(classifyName('IMG_0001.AAE').nameClass).toBe('adjustment');
    expect(classifyName('IMG_0001.xmp').nameClass).toBe('sidecar');
    expect(classifyName('IMG_0001.HEIC.json').nameClass).toBe('sidecar');
  });

  it('finds the real name behind a stub', () => {
    expect(classifyName('.IMG_0001.HEIC.icloud')).toEqual({ nameClass: 'photo', stubOf: 'IMG_0001.HEIC' });
    expect(classifyName('.IMG_0001.HEIC-tef.icloud')).toEqual({ nameClass: 'photo', stubOf: 'IMG_0001.HEIC' });
    expect(classifyName('.report.pdf.icloud').nameClass).toBe('other');
    expect(classifyName('IMG_0001.HEIC.icloud').stubOf).toBeNull();
  });
});
