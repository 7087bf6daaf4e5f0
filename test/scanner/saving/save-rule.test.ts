import { linkSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveRefusal, withEnding } from '../../../src/scanner/saving/save-rule.ts';
import { makeHeic, makeJpeg } from '../../fixtures/media/media.ts';
import { tempFolder } from '../../fixtures/temp-tree.ts';

const JPEG = makeJpeg({ date: '2023:06:01 12:00:00' });

function setUp() {
  const base = tempFolder();
  const photos = path.join(base, 'Photos');
  mkdirSync(path.join(photos, '2023'), { recursive: true });
  writeFileSync(path.join(photos, '2023', 'IMG_1.JPG'), JPEG);
  const zip = path.join(base, 'takeout.zip');
  writeFileSync(zip, 'PK');
  return { base, photos, places: [photos, zip], zip };
}

describe('nothing is written into a place', () => {
  it('by its path, below it, through links, in another case, or where nothing is yet', async () => {
    const { base, photos, places } = setUp();
    symlinkSync(path.join(photos, '2023'), path.join(base, 'short'), 'junction');
    for (const target of [
      path.join(photos, 'report.html'),
      path.join(photos, '2023', 'new', 'deep', 'report.html'),
      path.join(base, 'short', 'report.html'),
      path.join(base, 'other', '..', 'Photos', 'report.html'),
      path.join(base, 'PHOTOS', 'report.html'),
      photos,
    ])
      expect(await saveRefusal(target, places), target).toBe('save-inside-photos');
    for (const target of [path.join(base, 'report.html'), path.join(base, 'Photos 2', 'report.html')])
      expect(await saveRefusal(target, places), target).toBeNull();
  });

  it('and never over a zip that is one, beside which anything may be written', async () => {
    const { base, zip, places } = setUp();
    expect(await saveRefusal(zip, places)).toBe('save-inside-photos');
    linkSync(zip, path.join(base, 'same.html'));
    expect(await saveRefusal(path.join(base, 'same.html'), places)).toBe('save-inside-photos');
    expect(await saveRefusal(path.join(base, 'takeout.html'), places)).toBeNull();
  });

  it('also when its disk is not connected', async () => {
    const away = path.join(tempFolder(), 'T7');
    expect(await saveRefusal(path.join(away, 'x', 'r.html'), [away])).toBe('save-inside-photos');
    expect(await saveRefusal(path.join(away, 'x', 'r.html'), [`${away}${path.sep}`])).toBe('save-inside-photos');
    expect(await saveRefusal(path.join(`${away}b`, 'r.html'), [away])).toBeNull();
  });

  it('and not into any library of photos, known or not', async () => {
    const base = tempFolder();
    const library = path.join(base, 'Old.photoslibrary', 'originals');
    mkdirSync(library, { recursive: true });
    expect(await saveRefusal(path.join(library, 'r.html'), [])).toBe('save-inside-photos');
    expect(await saveRefusal(path.join(base, 'old.photoslibrary.html'), [])).toBeNull();
  });
});

describe('nothing takes the place of a photo', () => {
  it('wherever it is, by its name or by its bytes', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'IMG_2.JPG'), JPEG);
    writeFileSync(path.join(folder, 'a.html'), JPEG);
    writeFileSync(path.join(folder, 'b.csv'), makeHeic({ date: '2023:06:01 12:00:00' }));
    symlinkSync(path.join(folder, 'IMG_2.JPG'), path.join(folder, 'c.html'));
    // Its bytes are elsewhere: the name has to do, and it is not opened.
    writeFileSync(path.join(folder, 'd.heic'), '');
    truncateSync(path.join(folder, 'd.heic'), 3_000_000);
    for (const name of ['IMG_2.JPG', 'a.html', 'b.csv', 'c.html', 'd.heic'])
      expect(await saveRefusal(path.join(folder, name), []), name).toBe('save-over-photo');
    expect(readFileSync(path.join(folder, 'a.html'))).toEqual(Buffer.from(JPEG));
  });

  it('but of an older report, or of nothing', async () => {
    const folder = tempFolder();
    writeFileSync(path.join(folder, 'r.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'empty.html'), '');
    for (const name of ['r.html', 'empty.html', 'new.html'])
      expect(await saveRefusal(path.join(folder, name), [])).toBeNull();
  });
});

it('the ending of what is saved is the last one, once', () => {
  expect(withEnding('/a/r.html', 'html')).toBe('/a/r.html');
  expect(withEnding('/a/r.HTML', 'html')).toBe('/a/r.HTML');
  expect(withEnding('/a/IMG_1.JPG', 'html')).toBe('/a/IMG_1.JPG.html');
  expect(withEnding('/a.html/r', 'html')).toBe('/a.html/r.html');
  expect(withEnding('/a/.html', 'html')).toBe('/a/.html.html');
});
