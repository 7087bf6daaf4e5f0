import { describe, expect, it } from 'vitest';
import { cutLine, fixedColumns } from '../../../src/lists/records/fixed-columns.ts';

const plain = (text: string): readonly string[] | null => {
  const lines = text.split('\n');
  const change = fixedColumns(lines.filter((line) => line.trim() !== ''));
  return change && lines.map(change);
};

describe('aligned columns', () => {
  it('are cut where every row is blank: numbers begin before their rule, words go on behind theirs', () => {
    const text = [
      'Name                 Length Date taken',
      '----                 ------ ----------',
      'IMG 0001 of us.HEIC 1953393 2022-06-04 12:11:09',
      'IMG_2.JPG              6009 2022-06-05 12:11:09',
    ];
    expect(plain(text.join('\n'))).toEqual([
      'Name\tLength\tDate taken',
      '',
      'IMG 0001 of us.HEIC\t1953393\t2022-06-04 12:11:09',
      'IMG_2.JPG\t6009\t2022-06-05 12:11:09',
    ]);
  });

  it('leave a row as it is that runs over a cut, or whose text was shortened', () => {
    const rows = Array.from({ length: 30 }, (_, i) => `IMG_${1000 + i}.JPG  6009`);
    const text = [
      'Name          Length',
      '----          ------',
      ...rows,
      'IMG_1_and_more.JPG 5',
      'IMG_199…      6009',
    ];
    expect(plain(text.join('\n'))?.slice(-2)).toEqual(['IMG_1_and_more.JPG 5', 'IMG_199…      6009']);
  });

  it('have a rule above their head too, and below their last row, in a grid', () => {
    const rule = '======  =====';
    expect(plain([rule, 'Name    Size', rule, 'a.jpg   5', 'b.jpg   6', rule].join('\n'))).toEqual([
      '',
      'Name\tSize',
      '',
      'a.jpg\t5',
      'b.jpg\t6',
      '',
    ]);
  });

  it('are looked for below titles, and not far below', () => {
    const below = (titles: number) =>
      plain(
        [...Array.from({ length: titles }, (_, i) => `title ${i}`), 'Name   Size', '-----  ----', 'a.jpg  5'].join(
          '\n',
        ),
      );
    expect(below(18)?.at(-1)).toBe('a.jpg\t5');
    expect(below(19)).toBeNull();
  });

  it('may be run over by one row in twenty, and not by more', () => {
    const table = (over: number) =>
      plain(
        [
          'Name   Size',
          '-----  ----',
          ...Array.from({ length: 20 - over - 1 }, (_, i) => `${i % 10}.jpg  5`),
          ...Array.from({ length: over }, () => 'longer_than_it.jpg'),
        ].join('\n'),
      );
    expect(table(1)?.at(-1)).toBe('longer_than_it.jpg');
    expect(table(1)?.at(2)).toBe('0.jpg\t5');
    expect(table(2)).toBeNull();
  });

  it('are looked for in the first hundred rows', () => {
    const table = (rows: number) =>
      plain(
        [
          'Name   Size',
          '-----  ----',
          ...Array.from({ length: rows }, () => 'a.jpg  5'),
          ...Array.from({ length: 100 }, () => 'longer_than_it.jpg'),
        ].join('\n'),
      );
    expect(table(100)?.[2]).toBe('a.jpg\t5');
    expect(table(90)).toBeNull();
  });

  it('are cut in the gap of their rule, or as near to it as can be', () => {
    // A number that begins two places before its rule, and a name that goes on two places behind its own.
    expect(
      plain(['Name      Size', '----      ----', 'a.jpg  1234567', 'b.jpg        8'].join('\n'))?.slice(2),
    ).toEqual(['a.jpg\t1234567', 'b.jpg\t8']);
    expect(plain(['N      S', '--     --', 'a b    c', 'd   e  f'].join('\n'))?.slice(2)).toEqual([
      'a b\tc',
      'd   e\tf',
    ]);
  });

  it('leave out what a row does not reach, so that it shows that it was cut', () => {
    const text = [
      'Name   Size  Album',
      '-----  ----  -----',
      'a.jpg  5     x',
      'b.jpg  6',
      'c.jpg',
      '',
      'd.jpg        y',
    ];
    expect(plain(text.join('\n'))?.slice(2)).toEqual(['a.jpg\t5\tx', 'b.jpg\t6', 'c.jpg', '', 'd.jpg\t\ty']);
  });

  it('put cells with quotes or tabs into quotes', () => {
    const text = ['Name          Size', '------------  ----', 'a "b" c.jpg   5', 'd\te.jpg       6'];
    expect(plain(text.join('\n'))?.slice(2)).toEqual(['"a ""b"" c.jpg"\t5', '"d\te.jpg"\t6']);
  });

  it('leave a row as it is that a program shortened by three dots', () => {
    const text = ['Name   Size', '-----  ----', 'a....  5', 'b.jpg  6', 'c…d    7'];
    expect(plain(text.join('\n'))?.slice(2)).toEqual(['a....  5', 'b.jpg\t6', 'c…d\t7']);
  });

  it('may end where a column does', () => {
    expect(plain(['Name    Size', '------  ----', 'abc.jpg', 'a.jpg   5'].join('\n'))?.slice(2)).toEqual([
      'abc.jpg',
      'a.jpg\t5',
    ]);
    expect(cutLine(' b.jpg', { cuts: [6] })).toBe('b.jpg');
    expect(cutLine(' b.jpg ', { cuts: [6] })).toBe('b.jpg\t');
    expect(cutLine(' b.jpgx', { cuts: [6] })).toBe(' b.jpgx');
  });

  it('are told by their rows alone, not by rules and blank lines', () => {
    const grid = ['====  ======', 'Name     Len', '====  ======', 'abcdefg    5', '====  ======'];
    expect(plain(grid.join('\n'))?.[3]).toBe('abcdefg\t5');
    const rows = ['Name   Size', '-----  ----', 'a.jpg  5', 'longer_than_it.jpg', ...new Array<string>(60).fill('')];
    expect(fixedColumns(rows)).toBeNull();
  });

  it.each([
    'Name\n----  ----\nIMG_1.JPG  5\n',
    'Name  Length\nIMG_1.JPG  5\n',
    '----  ----\nIMG_1.JPG  5\n',
    'Name\n-----\nIMG_1.JPG\n',
    '# Photos\n========\n\nsome words\n',
    'a\n--\nb\n',
    '',
  ])('are none: %j', (text) => expect(plain(text)).toBeNull());
});
