import { describe, expect, it } from 'vitest';
import { readSheets, type Sheet, sheetTexts } from '../../../src/lists/spreadsheet/sheet-texts.ts';
import { listFile } from '../../fixtures/lists/list-file.ts';

const FILE = listFile('x/list.xlsx', 'abc', 5);
const texts = (...sheets: readonly Sheet[]) => sheetTexts(FILE, sheets);
const one = (rows: Sheet['rows']) => {
  const [text] = texts({ name: 'A', rows });
  if (!text) throw new Error('no sheet');
  return text;
};
const bytesOf = async (rows: Sheet['rows']) => {
  const pieces: string[] = [];
  for await (const chunk of one(rows).source.chunks()) pieces.push(new TextDecoder().decode(chunk));
  return pieces;
};

describe('the sheets of a file', () => {
  it('carry their names only where there are several', () => {
    expect(one([['a', 'b']]).source).toMatchObject({ name: 'list.xlsx', path: 'x/list.xlsx', fileDateMs: 5 });
    const names = texts({ name: '2022/06', rows: [['a', 'b']] }, { name: 'n'.repeat(50), rows: [['a', 'b']] }).map(
      ({ source }) => [source.name, source.path],
    );
    expect(names).toEqual([
      ['list.xlsx (2022-06)', 'x/list.xlsx (2022-06)'],
      [`list.xlsx (${'n'.repeat(40)})`, `x/list.xlsx (${'n'.repeat(40)})`],
    ]);
  });

  it('are cells, or lines where only the first column has anything', () => {
    expect(one([['a', 'b'], ['c']]).cells).toEqual([['a', 'b'], ['c']]);
    expect(one([['a', '', null], ['c']]).cells).toBeNull();
    expect(one([['a'], ['c', '', 5]]).cells).toEqual([['a'], ['c', '', 5]]);
  });

  it('have a head of three hundred rows', () => {
    const day = new Date(Date.UTC(2022, 5, 4));
    expect(
      one([
        ['a', null, 5],
        ['b\r\nc', day, true],
      ]).head,
    ).toBe('a,,5\nb c,2022-06-04T00:00:00.000Z,true');
    expect(one([['a'], [null], ['b\n\nc']]).head).toBe('a\n\nb c');
    const many = (more: readonly unknown[]) =>
      one(Array.from({ length: 301 }, (_, i) => [i, ...more])).head.split('\n');
    expect([many([]).length, many(['x']).length, many([]).at(-1)]).toEqual([300, 300, '299']);
  });

  it('are given as bytes, ten thousand lines at a time', async () => {
    expect(await bytesOf([['a'], ['b']])).toEqual(['a\nb\n']);
    expect(
      await bytesOf([
        ['a', 5],
        ['b', null],
      ]),
    ).toEqual(['["a",5]\n["b",null]\n']);
    const pieces = await bytesOf(Array.from({ length: 10_001 }, () => ['a']));
    expect(pieces.map((piece) => piece.length)).toEqual([20_000, 2]);
    expect(await bytesOf([])).toEqual([]);
  });

  it.each<[what: string, cell: unknown, isNote: boolean]>([
    ['words', 'my photos', true],
    ['a number', 5, true],
    ['nothing', null, true],
    ['a photo', 'IMG_1.JPG', false],
    ['a photo in a folder, with blanks', ' x/IMG_0001 ', false],
    ['a sentence with a photo', 'see IMG_1.JPG there', false],
    ['a fingerprint', ' AfQj57ORF2JIumUCjO+PawZ9nqPg ', false],
  ])('are notes where nothing in them speaks of a photo: %s', (_, cell, isNote) => {
    expect(
      one([
        ['words', 'more'],
        ['x', cell],
      ]).isNote,
    ).toBe(isNote);
    expect(one([['words'], [cell]]).isNote).toBe(isNote);
  });
});

describe('a file that unpacks to very much', () => {
  const MB = 1 << 20;
  const reason = (packed: number, unpacked: number) => {
    const file = { ...FILE, blob: new Blob([new Uint8Array(packed)]) };
    return readSheets(file, unpacked).then(
      (sheets) => sheets,
      (error: { problem: { code: string; path: string; technical: string } }) => error.problem,
    );
  };

  it('is refused before it is read', async () => {
    expect(await reason(10, 8 * MB + 1)).toEqual({
      code: 'zip-too-large',
      path: 'x/list.xlsx',
      technical: `${8 * MB + 1} bytes`,
    });
    expect(await reason(2 * MB, 200 * MB + 1)).toEqual({
      code: 'list-too-long',
      path: 'x/list.xlsx',
      technical: `${200 * MB + 1} bytes`,
    });
  });
});
