import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOnDisk } from '../../../src/main/security/file-on-disk.ts';
import { tempTree } from '../../fixtures/temp-tree.ts';

describe('the file on the disk behind a path of a place', () => {
  it('is the file, or the zip that a photo is in', async () => {
    const folder = tempTree({ 'x/a.zip': 'zip', 'x/IMG_1.JPG': 'photo' });
    expect(await fileOnDisk(folder, 'x/IMG_1.JPG')).toBe(path.join(folder, 'x', 'IMG_1.JPG'));
    expect(await fileOnDisk(folder, 'x/a.zip/iCloud Photos/IMG_1.JPG')).toBe(path.join(folder, 'x', 'a.zip'));
    const zip = path.join(folder, 'x', 'a.zip');
    expect(await fileOnDisk(zip, 'iCloud Photos/IMG_1.JPG')).toBe(zip);
  });

  it('is no folder, and no zip above a folder that is there', async () => {
    const folder = tempTree({ 'x/IMG_1.JPG': 'photo' });
    for (const wanted of ['x', 'x/IMG_2.JPG', 'x/y/IMG_2.JPG'])
      expect(await fileOnDisk(folder, wanted), wanted).toBe(wanted === 'x' ? path.join(folder, 'x') : null);
    expect(await fileOnDisk(path.join(folder, 'x', 'IMG_1.JPG'), '../IMG_1.JPG/a')).toBeNull();
  });

  it('is nothing for what is not there, and never anything outside', async () => {
    const folder = tempTree({ 'in/IMG_1.JPG': 'photo', 'a.zip': 'zip' });
    const inside = path.join(folder, 'in');
    for (const wanted of ['x/IMG_2.JPG', 'IMG_2.JPG', '../a.zip/IMG_1.JPG', 'x/../../a.zip/IMG_1.JPG', '/a.zip/x', ''])
      expect(await fileOnDisk(inside, wanted)).toBeNull();
  });
});
