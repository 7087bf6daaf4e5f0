import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isComplete } from '../../src/model/place.ts';
import { appleDate, fingerprintOf } from '../fixtures/lists/apple-rows.ts';
import { line, listFile, note, read } from '../fixtures/lists/list-file.ts';

// Three photos in what people and their programs make of a list: whether all of it is read, and whether it is still taken for all.

const PHOTOS = [1, 2, 3].map((n) => ({
  name: `IMG_000${n}.HEIC`,
  at: Date.UTC(2022, 5, n, 12, 11),
  size: String(100_000 + n),
  fingerprint: fingerprintOf(`a${n}`),
}));
const APPLE = [
  'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate',
  ...PHOTOS.map((p) => `${p.name},${p.fingerprint},no,no,no,"${appleDate(p.at)}",0,"${appleDate(p.at)}"`),
];
const HEAD = ['Name', 'Date taken', 'Size', 'Checksum'];
const date = (at: number) => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
const CELLS = PHOTOS.map((p) => [p.name, date(p.at), p.size, p.fingerprint]);
const csv = (rows: readonly (readonly string[])[] = [HEAD, ...CELLS], mark = ',') =>
  `${rows.map((row) => row.join(mark)).join('\n')}\n`;
const RECORDS = PHOTOS.map((p) => ({ name: p.name, date: date(p.at), size: Number(p.size), checksum: p.fingerprint }));
const RULE = [13, 19, 6, 28].map((width) => '='.repeat(width)).join(' ');
const JSON_ROWS = JSON.stringify(RECORDS);
const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;

/** A table in a frame, as databases print it. */
function framed(rows: readonly (readonly string[])[], foot = ''): string {
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => (row[i] ?? '').length)));
  const row = (cells: readonly string[]) => `│ ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' │ ')} │`;
  const rule = (a: string, b: string, c: string) => a + widths.map((width) => '─'.repeat(width + 2)).join(b) + c;
  const [top, middle, bottom] = [rule('┌', '┬', '┐'), rule('├', '┼', '┤'), rule('└', '┴', '┘')];
  const inner = widths.reduce((sum, width) => sum + width + 3, -3);
  const end = foot === '' ? [bottom] : [rule('├', '┴', '┤'), `│ ${foot.padEnd(inner)} │`, rule('└', '─', '┘')];
  return lines(top, row(HEAD), row(['varchar', 'timestamp', 'int64', 'varchar']), middle, ...rows.map(row), ...end);
}

function mysql(foot: string): string {
  const widths = HEAD.map((head, i) => Math.max(head.length, ...CELLS.map((row) => (row[i] ?? '').length)));
  const rule = `+${widths.map((width) => '-'.repeat(width + 2)).join('+')}+`;
  const row = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return lines(rule, row(HEAD), rule, ...CELLS.map(row), rule, foot);
}

function workbook(sheets: Readonly<Record<string, readonly (readonly string[])[]>>): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
}

const wide = (text: string) => text.replaceAll(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const wrapped = (wrapper: object) => JSON.stringify({ ...wrapper, photos: RECORDS });

/** All three photos, every line read, and nothing speaks against it. */
const WHOLE: readonly (readonly [what: string, content: string | Uint8Array])[] = [
  ["Apple's list, its fingerprints kept as formulas", APPLE.join('\n').replace(/,(A[^,]{27}),/g, ',="$1",')],
  ["Apple's list, its fingerprints kept with apostrophes", APPLE.join('\n').replace(/,(A[^,]{27}),/g, ",'$1,")],
  ['pages with their heads', lines(APPLE[0] ?? '', APPLE[1] ?? '', `\f${APPLE[0]}`, ...APPLE.slice(2))],
  ['what DuckDB prints', framed(CELLS, '3 rows                 4 columns')],
  ['what MySQL prints', mysql('3 rows in set (0.00 sec)')],
  ['a sum in Russian', csv([HEAD, ...CELLS, ['Всего', '3', '', '']])],
  ['a sum in Turkish', `${csv()}Toplam: 3\n`],
  ['a sum in Japanese', `${csv()}合計: 3\n`],
  ['a column of numbers (pandas)', csv([['', ...HEAD], ...CELLS.map((row, n) => [String(n), ...row])])],
  ['a delimiter at the end of each row', csv([HEAD, ...CELLS], ',').replaceAll('\n', ',\n')],
  ['tabs, the fingerprint last', csv([HEAD, ...CELLS], '\t')],
  ['tabs below a title', `Fotos vom Sommer\n${csv([HEAD, ...CELLS], '\t')}`],
  [
    'Markdown with names set off',
    csv([HEAD.map((head) => `**${head}**`), ...CELLS.map(([name, ...more]) => [`\`${name}\``, ...more])], ' | '),
  ],
  [
    'Markdown with names that are links',
    csv([HEAD, ...CELLS.map(([name, ...more]) => [`[${name}](https://example.org/${name})`, ...more])], '|'),
  ],
  [
    'a table of reStructuredText',
    lines(
      RULE,
      [HEAD[0]?.padEnd(13), HEAD[1]?.padEnd(19), HEAD[2]?.padEnd(6), HEAD[3]].join(' '),
      RULE,
      ...CELLS.map((row) => row.map((cell, at) => cell.padEnd([13, 19, 6, 28][at] ?? 0)).join(' ')),
      RULE,
    ),
  ],
  ['JSON in a fence', `\`\`\`json\n${JSON_ROWS}\n\`\`\`\n`],
  ['JSON with an error count of none', wrapped({ errors: 0, missing: [], failed: null, next: null, limit: 3 })],
  ['JSON with a larger limit', wrapped({ limit: 500, offset: 0, page: 1, pages: 1 })],
  ['JSON below an answer of HTTP', `HTTP/1.1 200 OK\ncontent-type: application/json\n\n${JSON_ROWS}`],
  [
    'JSON of GraphQL',
    JSON.stringify({
      data: { photos: { edges: RECORDS.map((node) => ({ node })), pageInfo: { hasNextPage: false } } },
    }),
  ],
  [
    'JSON of MongoDB',
    JSON.stringify(RECORDS.map((r) => ({ ...r, size: { $numberLong: String(r.size) }, date: { $date: r.date } }))),
  ],
  ['a title with the number of the photos', `Album: Sommer (3 Fotos)\n${csv()}`],
  ['a title that is a path', `/Users/anna/Missing Photos/list.csv\n${csv()}`],
  ['a title of an album', `Lost in Rome\n${csv()}`],
  ['a title with a comma and a year', `My photos, exported 1 May 2024\n\n${csv()}`],
  ['a letter with the mark of its end', `${csv()}\n-- \nBob\n`],
  [
    'JSON with a description of its columns (pandas)',
    JSON.stringify({
      schema: {
        fields: HEAD.map((name) => ({ name, type: 'string', extDtype: 'str' })),
        primaryKey: ['index'],
        pandas_version: '1.4.0',
      },
      data: RECORDS,
    }),
  ],
  [
    'digits as a Japanese keyboard writes them',
    csv([HEAD, ...CELLS.map(([name = '', day = '', ...more]) => [name, wide(day), ...more])]),
  ],
  [
    'JSON with blanks around its values',
    JSON.stringify(
      RECORDS.map((r) => ({ ...r, name: ` ${r.name} `, date: ` ${r.date} `, checksum: ` ${r.checksum} ` })),
    ),
  ],
  [
    'blocks with running numbers',
    RECORDS.map((r, n) =>
      [`#        : ${n + 1}`, ...Object.entries(r).map(([key, value]) => `${key.padEnd(9)}: ${value}`), ''].join(
        '\r\n',
      ),
    ).join('\r\n'),
  ],
  [
    'years of the Buddhist era',
    csv([HEAD, ...CELLS.map(([name = '', day = '', ...more]) => [name, day.replace('2022', '2565'), ...more])]),
  ],
  ['a status without errors', `Exported by PhotoTool 3.2 – 3 photos, 0 errors, 0 skipped\n${csv()}`],
  ['a mail that was forwarded', `Von: Anna\nGesendet: Sonntag\nBetreff: Liste\n\n${csv()}`],
  ['a mail that was answered, with the answer below', `${csv().trim().replaceAll(/^/gm, '> ')}\nDanke!\nPaul\n`],
  ['an .xlsx file with notes', workbook({ Photos: [HEAD, ...CELLS], About: [['Notes'], ['made on a Sunday']] })],
];

/** All three photos are read, and the list is not taken for all. */
const NOT_WHOLE: readonly (readonly [what: string, content: string | Uint8Array])[] = [
  ['rows left out between rows', lines(...APPLE.slice(0, 2), '...,...,...,...,...,...,...,...', ...APPLE.slice(2))],
  ['a remark between rows', lines(...APPLE.slice(0, 2), '# 17 rows removed here', ...APPLE.slice(2))],
  ['[snip]', lines(...APPLE.slice(0, 2), '[snip]', ...APPLE.slice(2))],
  ['usw.', lines(...APPLE, 'usw.')],
  ['the first of four pages', lines(...APPLE, 'Seite 1 von 4')],
  ['a filter', lines('Filtered: 3 of 20', ...APPLE)],
  ['favourites only', `Seulement les favoris\n${csv()}`],
  ['the result of a search', `Suchergebnisse für "Hund"\n${csv()}`],
  ['a letter that promises more', `Hi Anna,\nthese are the first 3, more tomorrow.\n\n${csv()}\nCheers\nBob\n`],
  ['a letter with a PS', `${csv()}\nLG Anna\n\nP.S. Es kommen noch 20 Bilder.\n`],
  ['a query with a limit', `sqlite> select * from photos limit 3;\n${csv()}`],
  ['a command that takes the first', `PS C:\\Users\\a> Import-Csv x.csv | Select-Object -First 3\n${csv()}`],
  [
    'what DuckDB cut',
    framed([...CELLS.slice(0, 2), ['·', '·', '·', '·'], ...CELLS.slice(2)], '1000 rows (3 shown)    4 columns'),
  ],
  ['the foot of DuckDB', framed(CELLS, '1000 rows (3 shown)    4 columns')],
  ['what MySQL cut', mysql('1000 rows in set (0.00 sec)')],
  ['what MySQL warns of', mysql('3 rows in set, 2 warnings (0.00 sec)')],
  ['the shape of polars', `shape: (1_000, 4)\n${framed(CELLS)}`],
  ['a sum of more in Turkish', `${csv()}Toplam: 50\n`],
  ['a part by HTTP', `Content-Range: items 0-2/5000\n\n${JSON_ROWS}`],
  ['a next page by HTTP', `Link: <https://example.org/?page=2>; rel="next"\n\n${JSON_ROWS}`],
  ['JSON with more coming (CloudKit)', wrapped({ moreComing: true })],
  ['JSON with a total of its own', JSON.stringify({ hits: { total: { value: 5000 }, hits: RECORDS } })],
  ['JSON with a total deep inside', JSON.stringify({ data: RECORDS, meta: { pagination: { total: 5000 } } })],
  ['JSON with warnings', wrapped({ warnings: ['2 photos could not be read'] })],
  ['JSON with an object for no photo', JSON.stringify([{ error: 'timeout' }, ...RECORDS])],
  ['JSON with null for a photo', JSON.stringify([null, ...RECORDS])],
  ['a status behind JSON', `${JSON_ROWS}\n3 of 20 photos exported\n`],
  ['a folder in a sheet', workbook({ Photos: [HEAD, ...CELLS, ['2025/', '', '', '']] })],
  ['a failure above a sheet', workbook({ Photos: [['ERROR: 2 photos missing'], HEAD, ...CELLS] })],
];

describe.each(WHOLE)('%s', (_, content) => {
  it('is all of the list', async () => {
    const results = await read([listFile('list.txt', content)]);
    const [list, ...others] = results.flatMap((result) => (result.ok ? [result.list] : []));
    expect(others).toEqual([]);
    expect(list?.contents.assets.map(({ name }) => name)).toEqual(PHOTOS.map(({ name }) => name));
    expect(list?.contents.assets.map(({ resources: [{ fingerprint }] }) => fingerprint)).toEqual(
      PHOTOS.map(({ fingerprint }) => fingerprint),
    );
    expect(list?.contents.assets.map(({ captured }) => captured.kind)).not.toContain('unknown');
    expect(list?.contents.list).toMatchObject({ subject: 'icloud', unread: 0 });
    expect(list && isComplete(list.contents)).toBe(true);
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
  });
});

describe.each(NOT_WHOLE)('%s', (_, content) => {
  it('is read and not taken for all', async () => {
    const results = await read([listFile('list.txt', content)]);
    const [list] = results.flatMap((result) => (result.ok ? [result.list] : []));
    expect(list?.contents.assets.map(({ name }) => name)).toEqual(PHOTOS.map(({ name }) => name));
    expect(list && isComplete(list.contents)).toBe(false);
  });
});

describe('the notes in a spreadsheet', () => {
  it('that say what failed are told, as a row that was not read', async () => {
    const errors = { Photos: [HEAD, ...CELLS], Errors: [['Log'], ['12 photos could not be read']] };
    for (const path of ['list.xlsx', 'folder/list.xlsx']) {
      const results = await read([listFile(path, workbook(errors))]);
      expect(results.filter(({ ok }) => !ok)).toEqual([
        {
          ok: false,
          problem: {
            code: 'list-row-unreadable',
            path: `${path} (Errors)`,
            detail: '12 photos could not be read',
          },
        },
      ]);
    }
  });
});

describe('a list of Windows', () => {
  it('has its dates, although marks of the direction of writing stand between their numbers', async () => {
    const rows = ['\u200e04.\u200e06.\u200e2022 \u200f\u200e12:11', '\u200e15.\u200e06.\u200e2022 \u200f\u200e12:11'];
    const text = lines('Name\tDate taken\tSize', ...rows.map((day, n) => `IMG_000${n}.HEIC\t${day}\t100001`));
    const [result] = await read([listFile('list.txt', text)]);
    if (!result?.ok) throw new Error('no list');
    expect(result.list.contents.assets.map(({ captured }) => captured.kind)).toEqual(['wall', 'wall']);
  });
});

describe("Apple's list without a column", () => {
  const without = async (column: string) => {
    const at = (APPLE[0] ?? '').split(',').indexOf(column);
    const text = lines(
      ...APPLE.map((row) =>
        row
          .split(',')
          .filter((__, i) => i !== at)
          .join(','),
      ),
    );
    const [result] = await read([listFile('Photo Details.csv', text)]);
    if (!result?.ok) throw new Error('no list');
    return result.list.contents.list?.shows;
  };

  it('does not say that it shows what that column said', async () => {
    expect(await without('favorite')).toMatchObject({ hidden: true, deleted: true });
    expect(await without('hidden')).toMatchObject({ hidden: false, deleted: true });
    expect(await without('deleted')).toMatchObject({ hidden: true, deleted: false });
  });
});

describe('what pandas left out', () => {
  it('counts, and the numbers of its rows are no part of the names', async () => {
    const text = lines(
      '              Name           Date taken    Size',
      '0    IMG_0001.HEIC  2025-06-01 12:11:09  100001',
      '1    IMG_0002.HEIC  2025-06-02 12:11:09  100002',
      '..             ...                  ...     ...',
      '999  IMG_0999.HEIC  2025-06-03 12:11:09  100003',
      '',
      '[1000 rows x 3 columns]',
    );
    const [result] = await read([listFile('list.txt', text)]);
    if (!result?.ok) throw new Error('no list');
    const names = result.list.contents.assets.map(({ name }) => name);
    expect(names).toEqual(['IMG_0001.HEIC', 'IMG_0002.HEIC', 'IMG_0999.HEIC']);
    expect(line(result.list, 'unreadable-rows')).toBe(-1);
    expect(note(result.list, 'says-more')).toMatchObject({ count: 1000, blocks: true });
  });
});
