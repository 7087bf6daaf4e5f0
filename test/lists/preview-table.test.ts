import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { previewTable } from '../../src/lists/preview-table.ts';
import type { MappedColumns } from '../../src/lists/table/column-mapping.ts';
import { listFile, read } from '../fixtures/lists/list-file.ts';

type Content = string | Uint8Array;
const preview = (text: Content) => previewTable(listFile('table.csv', text), 'table.csv');

/** The names of what is read once the columns of the preview are mapped. */
async function mapped(text: Content, columns: MappedColumns): Promise<unknown[]> {
  const shown = await preview(text);
  if (!shown) throw new Error('no preview');
  const results = await read([listFile('table.csv', text)], { mappings: [{ head: shown.head, columns }] });
  return results.flatMap((result) =>
    result.ok
      ? result.list.contents.assets.map(({ name, captured }) => [
          name,
          'ms' in captured ? new Date(captured.ms).toISOString().slice(0, 10) : null,
        ])
      : [result.problem.code],
  );
}

const ROWS = [
  ['one', '2022-06-04'],
  ['two; or three', '2022-06-05'],
];
const READ = [
  ['one', '2022-06-04'],
  ['two; or three', '2022-06-05'],
];
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const sheet = (rows: unknown[][]) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'A');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
};

describe('the head of an unknown table', () => {
  it.each<[string, Content]>([
    ['semicolons', 'A1;B2\none;2022-06-04\n"two; or three";2022-06-05\n'],
    ['commas', 'A1,B2\none,2022-06-04\ntwo; or three,2022-06-05\n'],
    ['tabs in UTF-16', utf16('A1\tB2\r\none\t2022-06-04\r\ntwo; or three\t2022-06-05\r\n')],
    ['sep=', 'sep=|\nA1|B2\none|2022-06-04\ntwo; or three|2022-06-05\n'],
    ['a title before it', 'My list\n\nA1,B2\none,2022-06-04\ntwo; or three,2022-06-05\nTotal,2\n'],
    ['a sheet', sheet([['A1', 'B2'], ...ROWS])],
  ])('is shown as it is read: %s', async (_, text) => {
    expect(await preview(text)).toMatchObject({ columns: ['A1', 'B2'], rows: ROWS });
    expect(await mapped(text, { name: 0, date: 1 })).toEqual(READ);
  });

  it('is that of the keys in JSON', async () => {
    const text = JSON.stringify(ROWS.map(([title, when]) => ({ title, when })));
    expect(await preview(text)).toMatchObject({ columns: ['title', 'when'], rows: ROWS });
    expect(await mapped(text, { name: 0, date: 1 })).toEqual(READ);
  });

  it('is the same for the same columns, whatever parts them', async () => {
    const [a, b, c] = [await preview('A1;B2\n1;2\n'), await preview('a1,"B 2"\n3,4\n'), await preview('A1;B3\n1;2\n')];
    expect(a?.head).toBe(b?.head);
    expect(a?.head).not.toBe(c?.head);
  });

  it('without words is that of this file alone', async () => {
    const [a, b] = [await preview('1,2,3\n4,5,6\n'), await preview('1,2,4\n4,5,6\n')];
    expect(a?.columns).toEqual(['1', '2', '3']);
    expect(a?.head).not.toBe(b?.head);
  });

  it.each([
    ['a sentence with a comma', 'Milk, two litres.\nNothing about photos here.\n'],
    ['one column', 'one\ntwo\n'],
    ['a heading alone', 'A1,B2\n'],
    ['nothing', ''],
    ['a binary file', new Uint8Array([1, 44, 0, 10, 2, 44, 0, 10])],
  ])('is not made of %s', async (_, text) => expect(await preview(text)).toBeNull());
});

describe('a mapping', () => {
  const OTHER = 'uuid,original_filename,date,incloud\n1,a.jpg,2021-01-03T12:22:09+01:00,True\n';

  it('counts for lists with its head alone', async () => {
    const shown = await preview('A1;B2\none;2022-06-04\n');
    const files = [listFile('a.csv', OTHER), listFile('b.csv', 'A1;B2\none;2022-06-04\n')];
    const results = await read(files, { mappings: [{ head: shown?.head ?? '', columns: { name: 0, date: 1 } }] });
    expect(results.map((result) => (result.ok ? result.list.format : result.problem.code))).toEqual([
      'osxphotos-csv',
      'table',
    ]);
  });

  it('does not make a row of one that has no name', async () => {
    expect(await mapped('A1;B2\none;2022-06-04\n;2022-06-05\n', { name: 0, date: 1 })).toEqual([['one', '2022-06-04']]);
  });
});

describe('what is shown of a table', () => {
  const rowsOf = (count: number, width = 2) =>
    Array.from({ length: count }, (_, row) => Array.from({ length: width }, (_, cell) => `r${row}c${cell}`));
  const csv = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(';')).join('\n')}\n`;

  it('is five rows and two hundred columns at most', async () => {
    const shown = await preview(csv([['A1', 'B2'], ...rowsOf(9)]));
    expect(shown?.rows).toEqual(rowsOf(5));
    const wide = await preview(
      csv([rowsOf(1, 201)[0]?.map((_, i) => `word${'x'.repeat(i % 7)}`) ?? [], ...rowsOf(3, 201)]),
    );
    expect([wide?.columns.length, wide?.rows.map((row) => row.length)]).toEqual([200, [200, 200, 200]]);
    const objects = rowsOf(7, 201).map((row) => Object.fromEntries(row.map((cell, i) => [`k${i}`, cell])));
    const json = await preview(JSON.stringify(objects.map((object) => ({ title: 'x', ...object }))));
    expect([json?.columns.length, json?.rows.map((row) => row.length)]).toEqual([200, [200, 200, 200, 200, 200]]);
  });

  it('has the number of a column where its head is empty, and eighty letters of a long one', async () => {
    expect((await preview('A1;;C3\n1;2;3\n'))?.columns).toEqual(['A1', '2', 'C3']);
    const long = JSON.stringify([{ title: 'a', ['k'.repeat(90)]: 1 }]);
    expect((await preview(long))?.columns).toEqual(['title', 'k'.repeat(80)]);
    expect((await preview('1;2;3\n4;5;6\n'))?.columns).toEqual(['1', '2', '3']);
    expect((await preview('1;2\n4;5;6\n7;8;9\n'))?.columns).toEqual(['1', '2', '3']);
    expect((await preview('\ufeffA1;B2\n1;2\n'))?.columns).toEqual(['A1', 'B2']);
  });

  it('has no text for nothing, the moment of a date, and numbers as they are written', async () => {
    const text = JSON.stringify([
      { title: 'a', when: null, size: 5, more: { x: 1 } },
      { title: 'b', size: 1.5, more: [1] },
    ]);
    expect((await preview(text))?.rows).toEqual([
      ['a', '', '5', '{x: 1}'],
      ['b', '', '1.5', '[1]'],
    ]);
    const dated = sheet([
      ['A1', 'B2'],
      ['one', new Date(Date.UTC(2022, 5, 4))],
    ]);
    expect((await preview(dated))?.rows[0]?.[1]).toMatch(/^2022-06-0[34]|^44716/);
  });

  it('is that of the sheet that was asked for, and else of the first', async () => {
    const book = utils.book_new();
    for (const name of ['One', 'Two'])
      utils.book_append_sheet(
        book,
        utils.aoa_to_sheet([
          ['A1', name],
          ['x', 'y'],
        ]),
        name,
      );
    const file = listFile('b.xlsx', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    const columns = async (path: string) => (await previewTable(file, path))?.columns;
    expect(await columns('b.xlsx (Two)')).toEqual(['A1', 'Two']);
    expect(await columns('b.xlsx (One)')).toEqual(['A1', 'One']);
    expect(await columns('other')).toEqual(['A1', 'One']);
  });
});
