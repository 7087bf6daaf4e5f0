import { describe, expect, it } from 'vitest';
import { spacedColumns } from '../../../src/lists/records/spaced-columns.ts';
import { line, listFile, readOne } from '../../fixtures/lists/list-file.ts';

const plain = (...lines: readonly string[]): readonly string[] | null => {
  const change = spacedColumns(lines.filter((text) => text.trim() !== ''));
  return change && lines.map(change);
};
const cells = (...lines: readonly string[]) => plain(...lines)?.map((text) => text.split('\t'));

// What pandas 2 prints with `to_string()`, with and without its numbers of rows.
const PANDAS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    'numbered, heads with blanks in them',
    [
      '       File Name           Date Taken  File Size Album',
      '0  IMG_0001.HEIC  2025-06-01 12:11:09     100001     A',
      '1  IMG_0002.HEIC  2025-06-02 12:11:09     200002   Bcd',
      '2   IMG_0003.JPG  2025-06-03 12:11:09       3000   E f',
    ],
  ],
  [
    'numbered, dates with one blank before them',
    [
      '  Original File Name          Date Taken    Size Album Title',
      '0      IMG_0001.HEIC 2025-06-01 12:11:09  100001           A',
      '1      IMG_0002.HEIC 2025-06-02 12:11:09  200002         Bcd',
      '2       IMG_0003.JPG 2025-06-03 12:11:09    3000         E f',
    ],
  ],
  [
    'without numbers, one blank between all',
    [
      '    File Name          Date Taken  Size in bytes Album',
      'IMG_0001.HEIC 2025-06-01 12:11:09         100001     A',
      'IMG_0002.HEIC 2025-06-02 12:11:09         200002   Bcd',
      ' IMG_0003.JPG 2025-06-03 12:11:09           3000   E f',
    ],
  ],
  [
    'without numbers, no row with two blanks beside each other',
    [
      '    File Name          Date Taken   Size',
      'IMG_0001.HEIC 2025-06-01 12:11:09 100001',
      'IMG_0002.HEIC 2025-06-02 12:11:09 200002',
      ' IMG_0003.JPG 2025-06-03 12:11:09   3000',
    ],
  ],
];
const DAYS: readonly (readonly [what: string, lines: readonly string[]])[] = [
  [
    'without numbers, heads as wide as their columns',
    [
      '    File Name Date Taken  File Size Album',
      'IMG_0001.HEIC 2025-06-01     100001     A',
      'IMG_0002.HEIC 2025-06-02     200002   Bcd',
      ' IMG_0003.JPG 2025-06-03       3000   E f',
    ],
  ],
  [
    'without numbers, a head wider than its column',
    [
      'Original File Name Date Taken   Size Album Title',
      '     IMG_0001.HEIC 2025-06-01 100001           A',
      '     IMG_0002.HEIC 2025-06-02 200002         Bcd',
      '      IMG_0003.JPG 2025-06-03   3000         E f',
    ],
  ],
];

async function photosOf(lines: readonly string[]) {
  const list = await readOne([listFile('list.txt', `${lines.join('\n')}\n`)]);
  expect(line(list, 'unreadable-rows')).toBe(0);
  return list.contents.assets.map(({ name, captured, resources: [{ size }] }) => [
    name,
    captured.kind === 'unknown' ? null : new Date(captured.ms).toISOString().slice(0, 19),
    size,
  ]);
}

describe('what pandas prints', () => {
  it.each(PANDAS)('has its names, dates and sizes: %s', async (_, lines) => {
    expect(await photosOf(lines)).toEqual([
      ['IMG_0001.HEIC', '2025-06-01T12:11:09', 100_001],
      ['IMG_0002.HEIC', '2025-06-02T12:11:09', 200_002],
      ['IMG_0003.JPG', '2025-06-03T12:11:09', 3_000],
    ]);
  });

  it.each(DAYS)('has its names, days and sizes: %s', async (_, lines) => {
    expect(await photosOf(lines)).toEqual([
      ['IMG_0001.HEIC', '2025-06-01T00:00:00', 100_001],
      ['IMG_0002.HEIC', '2025-06-02T00:00:00', 200_002],
      ['IMG_0003.JPG', '2025-06-03T00:00:00', 3_000],
    ]);
  });
});

describe('columns set side by side', () => {
  const ROWS = ['a.jpg  2025-06-01 12:11:09  5', 'b.jpg  2025-06-02 12:11:09  6', 'c.jpg  2025-06-03 12:11:09  7'];

  it('are parted where every row is blank: a day and its clock stay one', () => {
    expect(cells('Name   Date taken           Size', ...ROWS)).toEqual([
      ['Name', 'Date taken', 'Size'],
      ['a.jpg', '2025-06-01 12:11:09', '5'],
      ['b.jpg', '2025-06-02 12:11:09', '6'],
      ['c.jpg', '2025-06-03 12:11:09', '7'],
    ]);
  });

  it('keep a head of two words whose blank stands above that between a day and its clock', () => {
    const rows = ['a.jpg  1.6.25 12:11', 'b.jpg  2.6.25 13:11', 'c.jpg  3.6.25 14:11'];
    expect(cells('Name   Taken  on', ...rows)?.[1]).toEqual(['a.jpg', '1.6.25', '12:11']);
    expect(cells('Name   Opened on  ', ...rows)?.[1]).toEqual(['a.jpg', '1.6.25 12:11']);
  });

  it('keep a head of two words as one where a row has nothing below the second', () => {
    const rows = ['a.jpg   5 x', 'b.jpg   6 y', 'c.jpg   7'];
    expect(cells('Name    S album', ...rows)?.slice(0, 2)).toEqual([
      ['Name', 'S album'],
      ['a.jpg', '5 x'],
    ]);
    expect(cells('Name    S album', ...rows.slice(0, 2), 'c.jpg   7 z')?.slice(0, 2)).toEqual([
      ['Name', 'S', 'album'],
      ['a.jpg', '5', 'x'],
    ]);
  });

  it('keep a head of two words as one where a row has nothing below the first, or the next thing far behind', () => {
    const rows = ['a.jpg   5 x', 'b.jpg     y', 'c.jpg   7 z'];
    expect(cells('Name    S album', ...rows)?.slice(0, 3)).toEqual([
      ['Name', 'S album'],
      ['a.jpg', '5 x'],
      ['b.jpg', 'y'],
    ]);
    const far = ['a.jpg   5 x      1', 'b.jpg   6        2', 'c.jpg   7 z      3'];
    expect(cells('Name    S album  Day', ...far)?.slice(0, 3)).toEqual([
      ['Name', 'S album', 'Day'],
      ['a.jpg', '5 x', '1'],
      ['b.jpg', '6', '2'],
    ]);
  });

  it('part no word of a head, whatever stands below it', () => {
    expect(cells('Name   Description', 'a.jpg  one   two', 'b.jpg  six   ten', 'c.jpg  abc   xyz')?.[1]).toEqual([
      'a.jpg',
      'one   two',
    ]);
  });

  it('may be followed by words, and a row may end before them', () => {
    const rows = ['a.jpg  5  x', 'b.jpg  6  y', 'c.jpg  7'];
    expect(cells('Name   S  Album', ...rows, 'd.jpg  8  z', '[4 rows x 3 columns]')).toEqual([
      ['Name', 'S', 'Album'],
      ['a.jpg', '5', 'x'],
      ['b.jpg', '6', 'y'],
      ['c.jpg', '7'],
      ['d.jpg', '8', 'z'],
      ['[4 rows x 3 columns]'],
    ]);
  });

  it('have numbers of rows as a column of their own', () => {
    const rows = [' 9  a.jpg  5', '10  b.jpg  6', '..    ...  .', '11  c.jpg  7'];
    expect(cells('     Name  S', ...rows)).toEqual([
      ['', 'Name', 'S'],
      ['9', 'a.jpg', '5'],
      ['10', 'b.jpg', '6'],
      ['..    ...  .'],
      ['11', 'c.jpg', '7'],
    ]);
  });

  it('have no such column where the head begins with the rows', () => {
    expect(cells('Nr   Name', '1    a.jpg', '2    b.jpg', '3    c.jpg')).toEqual([
      ['Nr', 'Name'],
      ['1', 'a.jpg'],
      ['2', 'b.jpg'],
      ['3', 'c.jpg'],
    ]);
  });

  it('leave a row as it is that runs over the gap, or has one blank there by chance', () => {
    const more = [...Array.from({ length: 120 }, (_, i) => `i${String(i).padStart(3, '0')}.jpg  5`)];
    const long = 'img_of_us.jpg  5';
    expect(plain('Name      Size', ...more, long, 'one twoxx y')?.slice(-2)).toEqual([long, 'one twoxx y']);
  });

  it('are found where the head is below some titles, and not far below', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, i) => `- ${i} -`);
    expect(cells(...titles(19), 'Name   Date taken           Size', ...ROWS)?.at(-1)?.[0]).toBe('c.jpg');
    expect(cells(...titles(20), 'Name   Date taken           Size', ...ROWS)).toBeUndefined();
  });

  it.each([
    ['two rows', ['Name   Size', 'a.jpg  5', 'b.jpg  6']],
    ['one column', ['Name', 'a.jpg', 'b.jpg', 'c.jpg']],
    ['tabs', ['Name   Size', 'a.jpg  5', 'b.jpg  6', 'c.jpg\t7']],
    ['commas in the head', ['Name,  Size', 'a.jpg  5', 'b.jpg  6', 'c.jpg  7']],
    ['a photo in the head', ['IMG_1.JPG  Size', 'a.jpg      5', 'b.jpg      6', 'c.jpg      7']],
    ['rows that run over each other', ['Name   Size', 'a.jpg  5', 'bbbbbbbbbb  6', 'ccccccccccccccc  7']],
    ['no lines', []],
  ])('are none with %s', (_, lines) => expect(plain(...lines)).toBeNull());
});
