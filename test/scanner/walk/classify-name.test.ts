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
    'a.b.c.jpeg',
    'ü😀.png',
    'a\nb.jpg',
  ])('%s promises a photo', (name) => expect(classifyName(name)).toEqual({ nameClass: 'photo', stubOf: null }));

  it.each(['IMG_0001', 'photo.jpg_original', 'IMG_0001.jpg.bak', 'noext.'])('%s says nothing', (name) =>
    expect(classifyName(name).nameClass).toBe('unknown'),
  );

  it.each([
    'Thumbs.db',
    'desktop.ini',
    '.DS_Store',
    '._IMG_0001.HEIC',
    '.hidden.jpg',
    'notes.txt',
    'song.m4a',
    'MVI_1.THM',
  ])('%s is no photo', (name) => expect(classifyName(name).nameClass).toBe('other'));

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
