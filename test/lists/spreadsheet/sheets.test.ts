import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { listFile, read } from '../../fixtures/lists/list-file.ts';

const HEAD = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate'.split(',');
const DATE = 'Saturday June 4,2022 12:11 PM GMT';
const apple = (...names: readonly string[]) => [
  HEAD,
  ...names.map((name, i) => [name, `AfQj57ORF2JIumUCjO+PawZ9nqP${'ABCD'[i]}`, 'no', 'no', 'no', DATE, 1, DATE]),
];
const NOTES = [['My photos'], ['made on a Sunday']];

function workbook(sheets: Readonly<Record<string, unknown[][]>>, bookType: 'xlsx' | 'ods' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}

const brief = async (sheets: Readonly<Record<string, unknown[][]>>, bookType: 'xlsx' | 'ods' = 'xlsx') =>
  (await read([listFile('list.xlsx', workbook(sheets, bookType))])).map((result) =>
    result.ok
      ? [result.list.contents.place.name, result.list.format, result.list.contents.assets.map(({ name }) => name)]
      : result.problem,
  );

describe.each(['xlsx', 'ods'] as const)('sheets of one file (.%s)', (bookType) => {
  it('are all read: pieces of one export are one list', async () => {
    expect(await brief({ A: apple('IMG_1.JPG'), B: apple('IMG_2.JPG', 'IMG_3.JPG') }, bookType)).toMatchObject([
      [expect.any(String), 'apple-export', ['IMG_1.JPG', 'IMG_2.JPG', 'IMG_3.JPG']],
    ]);
  });

  it('are lists of their own, each with its name', async () => {
    const table = (name: string) => [
      ['name', 'date taken'],
      [name, '2022-06-04 12:11:09'],
    ];
    expect(await brief({ 2022: table('IMG_1.JPG'), 2023: table('IMG_2.JPG') }, bookType)).toEqual([
      ['list.xlsx (2022)', 'table', ['IMG_1.JPG']],
      ['list.xlsx (2023)', 'table', ['IMG_2.JPG']],
    ]);
  });

  it('are passed over beside a list only where nothing in them speaks of a photo', async () => {
    expect(await brief({ About: NOTES, Photos: apple('IMG_1.JPG') }, bookType)).toHaveLength(1);
    const found = await brief(
      { About: [...NOTES, ['a', 'lost IMG_7.JPG perhaps', 'z']], Photos: apple('IMG_1.JPG') },
      bookType,
    );
    expect(found).toMatchObject([[expect.any(String), 'apple-export', ['IMG_1.JPG']], { code: 'list-other-form' }]);
  });

  it('of one column are read line by line', async () => {
    expect(await brief({ Names: [['IMG_1.JPG'], ['IMG_2.JPG']] }, bookType)).toEqual([
      ['list.xlsx', 'names', ['IMG_1.JPG', 'IMG_2.JPG']],
    ]);
  });

  it('without any list are refused', async () => {
    expect(await brief({ About: NOTES }, bookType)).toMatchObject([{ code: 'list-not-recognised' }]);
  });
});

it('two equal sheets are one list and its copy', async () => {
  const results = await read([listFile('list.xlsx', workbook({ A: apple('IMG_1.JPG'), B: apple('IMG_1.JPG') }))]);
  expect(results).toMatchObject([{ ok: true }]);
  expect(results[0]?.ok && results[0].list.contents.notes.map(({ code }) => code)).toContain('duplicate-rows');
});
