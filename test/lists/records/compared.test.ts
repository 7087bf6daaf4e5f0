import { describe, expect, it } from 'vitest';
import { comparesRows, holdsTwoTables, isCompared } from '../../../src/lists/records/compared.ts';
import { PHOTO_DETAILS_HEADER, photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { listFile, read } from '../../fixtures/lists/list-file.ts';
import { TOOL_LISTS } from '../../fixtures/lists/tool-lists.ts';
import { JSON_WRAPPINGS, TABLE_WRAPPINGS } from '../../fixtures/lists/wrappings.ts';

const APPLE = photoDetails([1, 2, 3].map((n) => ({ name: `IMG_000${n}.HEIC`, at: Date.UTC(2022, 5, n, 12) })));
const ROWS = APPLE.trimEnd().split('\n');
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

/** Texts that compare two lists; each names a photo that the newer list does not have. */
const COMPARED: readonly (readonly [what: string, text: string])[] = [
  [
    'a unified diff of names',
    lines('--- a.txt', '+++ b.txt', '@@ -1,2 +1,2 @@', ' IMG_1.JPG', '-IMG_9.JPG', '+IMG_2.JPG'),
  ],
  ["a unified diff of Apple's list", lines('@@ -1,4 +1,3 @@', ...ROWS.map((row) => ` ${row}`), `-${ROWS[1]}`)],
  [
    "git's diff of a new list",
    lines('diff --git a/l.csv b/l.csv', 'new file mode 100644', ...ROWS.map((row) => `+${row}`)),
  ],
  ['a diff whose head was taken off', lines(...ROWS.map((row) => ` ${row}`), '-IMG_9.JPG,,no,no,no,,,')],
  [
    'a diff below the head of the table',
    lines(PHOTO_DETAILS_HEADER, ...ROWS.slice(1).map((row) => `+${row}`), `-${ROWS[1]}`),
  ],
  ['only what was added and taken away', lines('+IMG_1.JPG', '+IMG_2.JPG', '-IMG_9.JPG')],
  ['only what was taken away', lines('-./2022/IMG_8.JPG', '-./2022/IMG_9.JPG')],
  ['only what was added', lines('+IMG_1.JPG', '+IMG_2.JPG')],
  ['a plain diff', lines('1a2', '> IMG_1.JPG', '3d3', '< IMG_9.JPG')],
  [
    'a diff with context',
    lines('*** 1,2 ****', '  IMG_1.JPG', '- IMG_9.JPG', '--- 1,2 ----', '  IMG_1.JPG', '+ IMG_2.JPG'),
  ],
  ['two marks with gaps', lines('- IMG_9.JPG', '+ IMG_2.JPG', '  IMG_1.JPG')],
  ['two columns', lines('IMG_1.JPG\t\tIMG_1.JPG', 'IMG_9.JPG\t\t<', '\t\t\t> IMG_2.JPG')],
  ['words', lines('IMG_1.JPG', '[-IMG_9.JPG-]{+IMG_2.JPG+}')],
  ['two folders', lines('Only in a/2022: IMG_9.JPG', 'Files a/IMG_1.JPG and b/IMG_1.JPG differ')],
  ['what git says of files', lines('A\tIMG_1.JPG', 'D\tIMG_9.JPG', 'R100\tIMG_2.JPG\tIMG_3.JPG')],
  ['what git says in short', lines('?? IMG_1.JPG', ' D IMG_9.JPG', 'M  IMG_2.JPG')],
  [
    'JSON in a diff',
    lines('@@ -1,3 +1,2 @@', ' [', ' {"name":"IMG_1.JPG","date":"2022-06-04"},', '-{"name":"IMG_9.JPG"}', ' ]'),
  ],
  [
    'a table with a column of states',
    lines('Status,Name,Date taken', 'same,IMG_1.JPG,2022-06-04', 'removed,IMG_9.JPG,2022-06-05'),
  ],
  [
    'a report of WinMerge',
    lines(
      'Filename,Comparison result,Date',
      'IMG_1.JPG,Binary files are identical,2022-06-04',
      'IMG_9.JPG,Left only: C:\\old,2022-06-04',
    ),
  ],
];

describe.each(COMPARED)('%s', (_, text) => {
  it('is no list: what is gone would be looked for, and what is in both may not stand there', async () => {
    expect(await read([listFile('list.txt', text)])).toMatchObject([
      { ok: false, problem: { code: 'list-comparison', path: 'list.txt' } },
    ]);
  });
});

/** Texts with the same marks that are lists all the same. */
const LISTS: readonly (readonly [what: string, text: string])[] = [
  ['bullets', lines('- IMG_1.JPG', '- IMG_2.JPG')],
  [
    'ls -l',
    lines('total 8', '-rw-r--r-- 1 a a 19 Jun  4  2022 IMG_1.HEIC', '-rwxr-xr-x@ 1 a a 6009 Jun  4  2022 IMG_2.JPG'),
  ],
  ['find -printf with modes', lines('-rw-r--r-- 19 ./IMG_1.HEIC', '-rw-r--r-- 20 ./IMG_2.HEIC')],
  [
    'PowerShell',
    lines(
      '-a----        04.06.2022     12:11             19 IMG_1.HEIC',
      '-ar---        04.06.2022     12:11             19 IMG_2.HEIC',
    ),
  ],
  ['rclone ls', lines('       19 IMG_1.HEIC', '     6009 IMG_2.JPG', '       -1 IMG_3.JPG')],
  ['rclone check --combined', lines('= IMG_1.JPG', '- IMG_2.JPG', '+ IMG_3.JPG', '* IMG_4.JPG')],
  ['longitudes in front', lines('lon,name,date', '-3.5,IMG_1.JPG,2022-06-04', '+7.1,IMG_2.JPG,2022-06-05')],
  [
    'a frame',
    lines('+------+-----+', '| Name | Day |', '+------+-----+', '| IMG_1.JPG | 2022-06-04 |', '+------+-----+'),
  ],
  ['a name that begins with a mark', lines('IMG_1.JPG', 'IMG_2.JPG', '-IMG_3.JPG')],
  ['one letter for all', lines('A\tIMG_1.JPG', 'A\tIMG_2.JPG')],
  ['states without a side', lines('Status,Name,Date taken', 'new,IMG_1.JPG,2022-06-04', 'same,IMG_2.JPG,2022-06-05')],
  ['a mail that was answered', lines('> IMG_1.JPG', '> IMG_2.JPG')],
];

describe.each(LISTS)('%s', (_, text) => {
  it('is a list', async () => {
    const [result] = await read([listFile('list.txt', text)]);
    expect(result?.ok === false ? result.problem : null).toBeNull();
  });
});

describe('lines of a comparison', () => {
  it.each<[lines: readonly string[], is: boolean]>([
    [['IMG_1.JPG', '[-IMG_9.JPG-]{+IMG_2.JPG+}'], true],
    [['words', 'Only in a/2022: IMG_9.JPG'], true],
    [['words', 'Only in a/2022: notes'], false],
    [['a.jpg  a.jpg', 'b.jpg  <'], true],
    [['a.jpg\ta.jpg', '        > b.jpg'], true],
    [['a.jpg  c.jpg', 'b.jpg  <'], false],
    [['a.jpg  a.jpg  a.jpg', 'b.jpg  <'], false],
    [['a.jpg', 'b.jpg  <'], false],
    [['a.jpg  a.jpg', 'b.jpg  b.jpg'], false],
    [['A\ta.jpg', 'D\tb.jpg'], true],
    [[' M a.jpg', '?? b.jpg'], true],
    [['A\ta.jpg', 'A\tb.jpg'], false],
    [['A\tletter', 'D\tcard'], false],
    [['A\ta.jpg', 'D\tb.jpg', 'words'], false],
    [['A\ta.jpg', 'A\tb.jpg', 'words'], false],
    [['+a.jpg', ' b.jpg'], true],
    [['-a.jpg', ' b.jpg'], true],
    [[' a.jpg', ' b.jpg'], false],
    [['Name', '+a.jpg', '-b.jpg', '+c.jpg'], true],
    [['Name', '+a.jpg', '-b.jpg'], false],
    [['Name', '+a.jpg', '+b.jpg', '+c.jpg'], false],
    [['Name', '-a.jpg', '-b.jpg', '-c.jpg'], false],
    [['Name', 'words', '+a.jpg', '-b.jpg', '+c.jpg'], false],
    [['- a.jpg', '+ b.jpg', '  c.jpg'], true],
    [['- a.jpg', '+ b.jpg'], true],
    [['- a.jpg', '- b.jpg', '  c.jpg'], false],
    [['- a.jpg', '+ b.jpg', 'words'], false],
    [['  a.jpg', '  b.jpg'], false],
    [['a.jpg', 'b.jpg'], false],
    [[], false],
  ])('%j: %s', (some, is) => expect(isCompared(some)).toBe(is));
});

describe('a column of sides', () => {
  const rows = (...cells: readonly string[]) => cells.map((cell) => [cell, 'a.jpg']);

  it.each<[head: string, cells: readonly string[], compares: boolean]>([
    ['Status', ['same', 'removed'], true],
    ['Status', ['same', '', 'removed'], true],
    ['Status', ['removed', 'deleted'], false],
    ['Status', ['same', 'new'], false],
    ['Status', ['same', 'removed', 'x'], false],
    ['Status', [], false],
    ['Place', ['same', 'removed'], false],
    ['', ['=', '---'], true],
    ['', ['+', '-'], true],
    ['Status', ['+', '=', '-'], true],
    ['Status', ['new', '-'], false],
    ['Status', ['+', '='], false],
    ['@@', ['+++', '---'], true],
    ['Vergleichsergebnis', ['gleich', 'fehlt'], true],
  ])('%s of %j', (head, cells, compares) => {
    expect(comparesRows([head, 'Name'], rows(...cells))).toBe(compares);
    expect(
      comparesRows(
        ['Name', head],
        rows(...cells).map(([cell]) => ['a.jpg', cell]),
      ),
    ).toBe(compares);
  });
});

describe('two tables in one', () => {
  it.each<[what: string, head: readonly string[], sample: readonly (readonly unknown[])[], holds: boolean]>([
    ['two columns of other photos', ['Name', 'Day', 'Name'], [['a.jpg', 5, 'b.jpg']], true],
    ['one name in other letters', ['Name', 'NAME'], [['a.jpg', 'b.jpg']], true],
    ['the same photos', ['Name', 'Name'], [['a.jpg', 'a.jpg']], false],
    ['other names', ['Name', 'File'], [['a.jpg', 'b.jpg']], false],
    ['no names', ['', ''], [['a.jpg', 'b.jpg']], false],
    ['photos in one', ['Name', 'Name'], [['a.jpg', 'x']], false],
    ['photos in the other', ['Name', 'Name'], [['x', 'b.jpg']], false],
    ['no cells in one', ['Name', 'Name'], [['a.jpg', '']], false],
    [
      'photos in half of it',
      ['Name', 'Name'],
      [
        ['a.jpg', 'b.jpg'],
        ['c.jpg', 'x'],
      ],
      false,
    ],
    [
      'photos in more than half',
      ['Name', 'Name'],
      [
        ['a.jpg', 'b.jpg'],
        ['c.jpg', 'd.jpg'],
        ['e.jpg', 'x'],
      ],
      true,
    ],
    [
      'some that are the same',
      ['Name', 'Name'],
      [
        ['a.jpg', 'a.jpg'],
        ['b.jpg', 'c.jpg'],
      ],
      true,
    ],
    ['no rows', ['Name', 'Name'], [], false],
  ])('%s', (_, head, sample, holds) => expect(holdsTwoTables(head, sample)).toBe(holds));
});

it('two tables beside each other are refused: the second would be lost without a word', async () => {
  const text = lines(
    'Name,Date taken,,Name,Date taken',
    'IMG_1.JPG,2022-06-04,,IMG_8.JPG,2021-01-01',
    'IMG_2.JPG,2022-06-05,,,',
  );
  expect(await read([listFile('list.csv', text)])).toEqual([
    { ok: false, problem: { code: 'list-other-form', path: 'list.csv' } },
  ]);
  const [twice] = await read([
    listFile('list.csv', text.replace('IMG_8.JPG', 'IMG_1.JPG').replace(',,,\n', ',,IMG_2.JPG,\n')),
  ]);
  expect(twice?.ok).toBe(true);
});

it('no list of any tool in any wrapping is taken for a comparison', () => {
  for (const { tool, records } of TOOL_LISTS)
    for (const { name, wrap } of [...TABLE_WRAPPINGS, ...JSON_WRAPPINGS]) {
      const content = wrap(records);
      if (typeof content === 'string')
        expect([tool, name, isCompared(content.split('\n'))]).toEqual([tool, name, false]);
    }
});

it('a comparison beside a list in a folder is passed over, and alone it is told', async () => {
  const compared = listFile('folder/changes.txt', COMPARED[0]?.[1] ?? '');
  const results = await read([listFile('folder/Photo Details.csv', APPLE), compared]);
  expect(results.map((result) => (result.ok ? result.list.format : result.problem.code))).toEqual(['apple-export']);
  expect(await read([compared])).toMatchObject([{ ok: false, problem: { code: 'list-comparison' } }]);
});
