import { describe, expect, it } from 'vitest';
import { matchMedia, type NamedRow } from '../../../src/lists/apple/export-media.ts';

const ZIP = 'Part 1 of 1.zip';
const rows = (...names: string[]) => names.map((name, index) => ({ index, zip: ZIP, name }));
const files = (...sized: (readonly [string, number])[]) =>
  sized.map(([name, size]) => ({ zip: ZIP, folder: 'Photos', name, size }));

/** What is left over of both sides, and the sizes that were told. */
function left(listed: readonly NamedRow[], found: ReturnType<typeof files>) {
  const { sizes, filesWithoutRow, rowsWithoutFile } = matchMedia(listed, found);
  return { sizes: [...sizes], files: filesWithoutRow.map(({ name }) => name), rows: rowsWithoutFile };
}

describe('an empty file beside numbered ones', () => {
  it('stands for one of them, and no more', () => {
    const one = files(['a.mp4', 0], ['a-1.mp4', 30]);
    expect(left(rows('a.mp4'), one)).toEqual({ sizes: [], files: [], rows: 0 });
    const two = files(['a.mp4', 0], ['a-1.mp4', 30], ['a-2.mp4', 31]);
    expect(left(rows('a.mp4'), two)).toEqual({ sizes: [], files: ['a-2.mp4'], rows: 0 });
    const three = files(['a.mp4', 0], ['a-1.mp4', 30], ['a-2.mp4', 31], ['a-3.mp4', 32]);
    expect(left(rows('a.mp4'), three).files).toEqual(['a-2.mp4', 'a-3.mp4']);
  });

  it('stands for as many as there are empty ones, and rows', () => {
    const found = files(['a.mp4', 0], ['a.mp4', 0], ['a-1.mp4', 30], ['a-2.mp4', 31], ['a-3.mp4', 32]);
    expect(left(rows('a.mp4', 'a.mp4'), found).files).toEqual(['a-3.mp4']);
    expect(left(rows('a.mp4'), found).files).toEqual(['a.mp4', 'a-2.mp4', 'a-3.mp4']);
  });
});

describe('a numbered file', () => {
  it('is of a row of the name without the number, one for each row that is left', () => {
    expect(left(rows('v.MOV', 'v.MOV'), files(['v.MOV', 9], ['v-1.MOV', 8]))).toEqual({
      sizes: [],
      files: [],
      rows: 0,
    });
    expect(left(rows('v.MOV', 'v.MOV'), files(['v.MOV', 9], ['v-1.MOV', 8], ['v-2.MOV', 7])).files).toEqual([
      'v-2.MOV',
    ]);
    expect(left(rows('v.MOV', 'v.MOV', 'v.MOV'), files(['v.MOV', 9], ['v-1.MOV', 8])).rows).toBe(1);
  });

  it('is of its own row where it has one, and of none where no row has the name', () => {
    expect(left(rows('v-1.MOV'), files(['v-1.MOV', 8]))).toEqual({ sizes: [[0, 8]], files: [], rows: 0 });
    expect(left(rows('w.MOV'), files(['v-1.MOV', 8]))).toEqual({ sizes: [], files: ['v-1.MOV'], rows: 1 });
    expect(left(rows('v.MOV'), files(['v.MOV', 9], ['v-1000.MOV', 8])).files).toEqual(['v-1000.MOV']);
  });

  it('may have no ending', () => {
    expect(left(rows('v', 'v'), files(['v', 9], ['v-1', 8])).files).toEqual([]);
  });
});

describe('a file in another part', () => {
  const other = { zip: 'Part 2 of 2.zip', folder: 'Photos', name: 'a.heic', size: 5 };

  it('is of a row without a file where nothing else has the name', () => {
    expect(left(rows('a.heic'), [other])).toEqual({ sizes: [], files: [], rows: 0 });
  });

  it('is nobody’s where two rows or two files have the name', () => {
    expect(left(rows('a.heic', 'a.heic'), [other])).toMatchObject({ files: ['a.heic'], rows: 2 });
    expect(left(rows('a.heic'), [other, { ...other, zip: 'Part 3 of 3.zip' }])).toMatchObject({
      files: ['a.heic', 'a.heic'],
      rows: 1,
    });
  });
});

describe('a size', () => {
  it('is told where one row and one file of a part have one name, and never of an empty file', () => {
    expect(left(rows('a.heic'), files(['a.heic', 1])).sizes).toEqual([[0, 1]]);
    expect(left(rows('A.HEIC'), files(['a.heic', 1]))).toEqual({ sizes: [[0, 1]], files: [], rows: 0 });
    expect(left(rows('a.heic'), files(['a.heic', 0]))).toEqual({ sizes: [], files: [], rows: 0 });
    expect(left(rows('a.heic', 'a.heic'), files(['a.heic', 5]))).toEqual({ sizes: [], files: [], rows: 1 });
    expect(left(rows('a.heic'), files(['a.heic', 5], ['a.heic', 6]))).toEqual({
      sizes: [],
      files: ['a.heic'],
      rows: 0,
    });
    expect(left(rows('a.heic', 'b.heic'), files(['b.heic', 7], ['a.heic', 5])).sizes).toEqual([
      [0, 5],
      [1, 7],
    ]);
  });

  it('is not told where a numbered file may be of that row', () => {
    expect(left(rows('a.heic'), files(['a.heic', 5], ['a-1.heic', 6]))).toEqual({
      sizes: [],
      files: ['a-1.heic'],
      rows: 0,
    });
    expect(left(rows('a.heic', 'b.heic'), files(['a.heic', 5], ['A-1.HEIC', 6], ['b.heic', 7])).sizes).toEqual([
      [1, 7],
    ]);
  });
});

describe('a row of a list that lies in no part', () => {
  const loose = rows('a.heic', 'b.heic').map((row) => ({ ...row, zip: null }));
  it('has a file by its name alone, and no size', () => {
    expect(left(loose, files(['a.heic', 5], ['c.heic', 6]))).toEqual({ sizes: [], files: ['c.heic'], rows: 1 });
    expect(left(loose, [])).toEqual({ sizes: [], files: [], rows: 2 });
    expect(left([], files(['a.heic', 5]))).toEqual({ sizes: [], files: ['a.heic'], rows: 0 });
  });
});

describe('a row that a numbered file is of', () => {
  it('is not open for a file of its name in another part', () => {
    const found = [...files(['v-1.MOV', 8]), { zip: 'Part 2 of 2.zip', folder: 'Photos', name: 'v.MOV', size: 5 }];
    expect(left(rows('v.MOV'), found)).toEqual({ sizes: [], files: ['v.MOV'], rows: 0 });
  });

  it('is one of its own part', () => {
    const found = [{ zip: 'Part 2 of 2.zip', folder: 'Photos', name: 'v-1.MOV', size: 5 }];
    expect(left(rows('v.MOV'), found)).toEqual({ sizes: [], files: ['v-1.MOV'], rows: 1 });
  });
});
