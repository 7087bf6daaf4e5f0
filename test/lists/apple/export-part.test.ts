import { describe, expect, it } from 'vitest';
import { chunkNumber, exportPartOf, partNumbers } from '../../../src/lists/apple/export-part.ts';

describe('parts of an export', () => {
  it.each([
    ['iCloud Photos Part 3 of 12.zip', { number: 3, of: 12 }],
    ['iCloud Photos Part 3 of 12', { number: 3, of: 12 }],
    ['iCloud Photos Part 3 of 12 (1).zip', { number: 3, of: 12 }],
    ['iCloud Photos Part 3 of 12(2).zip', { number: 3, of: 12 }],
    ['iCloud-bilder Del 1 av 6.zip', { number: 1, of: 6 }],
    ['iCloud-Fotos Teil 10 von 10.zip', { number: 10, of: 10 }],
    ['iCloud 照片 第 2 部分(共 6 部分).zip', { number: 2, of: 6 }],
    ['iCloud Photos.zip', null],
    ['iCloud Photos (24444).zip', null],
    ['iCloud Photos 2 May 2021.zip', null],
    ['Backup 1 of 2.zip', null],
    ['iCloud Photos Part 7 of 6.zip', null],
  ])('%s', (name, numbers) => {
    expect(partNumbers(name)).toEqual(numbers);
  });

  it('puts zips and folders of one export in one place together, and two exports apart', () => {
    const zip = exportPartOf('Downloads/iCloud Photos Part 1 of 2.zip', null);
    const folder = exportPartOf('Downloads/iCloud Photos Part 2 of 2/Photos/Photo Details.csv', null);
    expect(zip.exportKey).toBe(folder.exportKey);
    expect([zip.number, folder.number]).toEqual([1, 2]);
    expect(exportPartOf('Downloads/iCloud Photos Part 1 of 3.zip', null).exportKey).not.toBe(zip.exportKey);
    expect(exportPartOf('Other/iCloud Photos Part 1 of 2.zip', null).exportKey).not.toBe(zip.exportKey);
  });

  it('finds the number in the folder inside a zip that was renamed', () => {
    const part = exportPartOf('first.zip', 'iCloud-bilder Del 1 av 6');
    expect([part.number, part.of]).toEqual([1, 6]);
  });

  it('knows the numbers of the CSVs', () => {
    expect(chunkNumber('Photo Details.csv')).toBe(0);
    expect(chunkNumber('photo details-37.csv')).toBe(37);
    expect(chunkNumber('my list.csv')).toBeNull();
  });
});
