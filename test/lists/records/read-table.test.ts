import { describe, expect, it } from 'vitest';
import { readSheet, readTable, type TableHints } from '../../../src/lists/records/read-table.ts';
import { type TableHead, tableKeys } from '../../../src/lists/records/table-head.ts';
import { CONTEXT, SeenRecords, textItem } from '../../fixtures/lists/text-item.ts';

type Cells = readonly (readonly unknown[])[];

const table = (more: Partial<TableHead> = {}, head: readonly string[] = ['Name', 'Size', 'Album']): TableHead => ({
  kind: 'table',
  delimiter: ',',
  change: null,
  head,
  keys: tableKeys(head),
  sample: [],
  rowsBefore: false,
  ...more,
});

const NO_HEAD: TableHints = { isHead: () => false };
const hasName: TableHints = { isHead: (keys) => keys.has('name') };

/** The rows that are read of a sheet. */
function sheet(cells: Cells, head: TableHead = table(), hints = NO_HEAD, seen = new SeenRecords()) {
  readSheet(cells, 'list.xlsx', seen.log, { ...head, delimiter: null }, seen, hints);
  return seen;
}

/** The rows that are read of a text. */
async function text(lines: string, head: TableHead = table(), hints = NO_HEAD, seen = new SeenRecords()) {
  await readTable(textItem(lines), CONTEXT, seen.log, head, seen, hints);
  return seen;
}

const HEAD = ['Name', 'Size', 'Album'];
const A = ['a.jpg', 5, 'x'];
const B = ['b.jpg', 6, 'y'];

describe('the rows of a table', () => {
  it('begin below its head: what is above it is a title', () => {
    const seen = sheet([['My photos', '', ''], ['of', 'Anna', 'and Paul'], HEAD, A, B]);
    expect(seen.records).toEqual([
      [4, ...A],
      [5, ...B],
    ]);
    expect(seen.problems).toEqual([]);
    expect(seen.told).toEqual(['name,size,album']);
  });

  it('are above its head too, where the text was sorted', () => {
    const seen = sheet([A, HEAD, B], table({ rowsBefore: true }));
    expect(seen.records.map(([line]) => line)).toEqual([1, 3]);
  });

  it('are all rows where it has no head, whose width is that of the widest', () => {
    const bare = table({ sample: [['a'], A] }, []);
    const seen = sheet([A, ['b.jpg'], ['c.jpg', 1, 'z', 'w']], bare);
    expect(seen.records).toEqual([
      [1, ...A],
      [2, 'b.jpg', '', ''],
    ]);
    expect(seen.problems).toEqual(['3 row-unreadable c.jpg,1,z,w']);
    expect(sheet([['a.jpg']], table({}, [])).records).toEqual([[1, 'a.jpg']]);
  });

  it('say where they are short', () => {
    const seen = sheet([HEAD, A, ['b.jpg', 6], ['c.jpg']]);
    expect(seen.short).toEqual([false, true, true]);
    expect(seen.records[1]).toEqual([3, 'b.jpg', 6, '']);
  });

  it('reach at least the last cell that a reader needs', () => {
    const least = (...required: readonly number[]) =>
      sheet([HEAD, ['a.jpg'], ['b.jpg', 6], B], table(), NO_HEAD, new SeenRecords(required)).records.map(
        ([line]) => line,
      );
    expect(least()).toEqual([2, 3, 4]);
    expect(least(0)).toEqual([2, 3, 4]);
    expect(least(0, 1)).toEqual([3, 4]);
    expect(least(0, 1, -1)).toEqual([3, 4]);
    expect(least(0, 2)).toEqual([4]);
    expect(least(-1)).toEqual([2, 3, 4]);
  });

  it('may have more cells than the head only where those are empty', () => {
    const seen = sheet([HEAD, [...A, '', null, ' '], [...B, '', 'z'], [...B, 0]]);
    expect(seen.records).toEqual([[2, ...A]]);
    expect(seen.problems).toEqual(['3 row-unreadable b.jpg,6,y,,z', '4 row-unreadable b.jpg,6,y,0']);
    expect(seen.short).toEqual([false]);
  });

  it('are put together again where a tool knows how', () => {
    const given: unknown[] = [];
    const hints: TableHints = {
      isHead: () => false,
      repair(cells, head) {
        given.push(cells, head);
        return cells[3] === 'join' ? [cells[0] ?? '', '1', '2'] : null;
      },
    };
    const seen = sheet([HEAD, ['a', null, 5, 'join'], ['b', null, 5, 'x']], table(), hints);
    expect(seen.records).toEqual([[2, 'a', '1', '2']]);
    expect(given.slice(0, 2)).toEqual([['a', '', '5', 'join'], HEAD]);
    expect(seen.problems).toEqual(['3 row-unreadable b,,5,x']);
  });

  it('are told where their tool does not know them', () => {
    const seen = sheet([HEAD, A, B], table(), NO_HEAD, new SeenRecords([0], (record) => record.cell(0) !== 'a.jpg'));
    expect(seen.problems).toEqual(['2 row-unreadable a.jpg,5,x']);
    expect(seen.records).toEqual([[3, ...B]]);
  });
});

describe('a row that is none', () => {
  it.each<[what: string, cells: readonly unknown[]]>([
    ['blank cells', ['', null, ' ']],
    ['no cells', []],
    ['a rule', ['---', '---', '---']],
    ['a shorter rule', ['---']],
    ['a sum', ['Total', '', '']],
    ['a shorter sum', ['Total', 2]],
    ['a line of a database', ['(2 rows)']],
    ['a fence', ['```']],
    ['a prompt', ['$ ls']],
    ['the end of a letter', ['Viele Grüße']],
    ['the end of a letter, with empty cells', ['Sent from my iPhone', '', null]],
  ])('is passed over: %s', (_, cells) => {
    const seen = sheet([HEAD, A, cells, B], table(), NO_HEAD, new SeenRecords([0], (record) => record.cell(1) !== ''));
    expect(seen.records.map(([line]) => line)).toEqual([2, 4]);
    expect(seen.problems).toEqual([]);
  });

  it('is looked for where the name has no full stop before a reader is asked', () => {
    const seen = sheet([HEAD, ['Total', 5, ''], ['12 files.', '', ''], [7, 5, '']]);
    expect(seen.records).toEqual([
      [3, '12 files.', '', ''],
      [4, 7, 5, ''],
    ]);
  });

  it('is not one with words beside the end of a letter', () => {
    const refuse = new SeenRecords([0], () => false);
    const cells = [['Viele Grüße', 'x', ''], ['Viele Grüße', '', 5], [5]];
    expect(sheet([HEAD, ...cells], table(), NO_HEAD, refuse).problems).toHaveLength(3);
  });

  it('ends a letter by its line of two dashes, with a name below', () => {
    const names = (first: string) =>
      sheet([HEAD, A, [first], ['Anna']], table(), NO_HEAD, new SeenRecords([0, 1])).problems;
    expect(names('--')).toEqual([]);
    expect(names('-- ')).toEqual([]);
    expect(names('---')).toEqual(['4 row-unreadable Anna']);
    expect(names('Liebe Grüße')).toEqual([]);
  });

  it('may say how many rows there are, and a prompt that they are a part', () => {
    expect(sheet([HEAD, A, ['(20 rows)']]).said).toEqual([20, false, null]);
    expect(sheet([HEAD, A, ['Total', 20]]).said).toEqual([0, false, null]);
    expect(
      sheet(
        [
          ['Name', 'Album'],
          ['a.jpg', 'x'],
          ['Total', 20],
        ],
        table({}, ['Name', 'Album']),
      ).said[0],
    ).toBe(20);
    expect(sheet([HEAD, A, ['$ head -5 list.csv']]).said).toEqual([0, true, null]);
    expect(sheet([HEAD, A, ['$ cat list.csv']]).said).toEqual([0, false, null]);
    expect(sheet([HEAD, A, ['---']]).said).toEqual([0, false, null]);
  });
});

describe('a line above the head', () => {
  it('may say that the rows are a part, over its cells', () => {
    expect(sheet([['Page 1', null, 'of 3'], HEAD, A]).said).toEqual([0, true, null]);
    expect(sheet([['page', 1, 'of', 3], HEAD, A]).said).toEqual([0, true, null]);
    expect(sheet([['My photos'], HEAD, A]).said).toEqual([0, false, null]);
  });

  it('is kept where it says that something failed', () => {
    const seen = sheet([['ERROR', 'no access'], HEAD, A]);
    expect(seen.problems).toEqual(['1 row-unreadable ERROR,no access']);
    expect(seen.records).toHaveLength(1);
  });
});

describe('a head in the middle', () => {
  const others = (again: readonly unknown[], hints = hasName) =>
    sheet([HEAD, A, again, ['p', 'q', 'r']], table(), hints);

  it('is the same again, in any letters, with marks or without', () => {
    for (const again of [
      HEAD,
      ['NAME', 'SIZE', 'ALBUM'],
      ['name', 'size', 'al-bum'],
      ['\ufeffName', 'Size', 'Album'],
    ]) {
      const seen = others(again);
      expect(seen.records, String(again)).toEqual([
        [2, ...A],
        [4, 'p', 'q', 'r'],
      ]);
      expect(seen.told, String(again)).toEqual(['name,size,album']);
    }
  });

  it('is another one where its first column is called like one of the head, or it has another width', () => {
    expect(others(['Size', 'Name', 'Place']).told).toEqual(['name,size,album', 'size,name,place']);
    expect(others(['\ufeffPlace', 'Name', 'Size']).told).toHaveLength(2);
    expect(others(['Place', 'Name', 'Size', 'Day']).told).toHaveLength(2);
    expect(others(['Name', 'Place']).told).toHaveLength(2);
    expect(others(['Size', 'Name', 'Place'], NO_HEAD).told).toHaveLength(1);
  });

  it('is none where the words are of no head', () => {
    for (const row of [
      ['Place', 'Name', 'Day'],
      ['SIZE', 'Name', 'Place'],
      ['NAME', 'Size', 'Place'],
      ['Name', 'Size', '2022-06-04'],
      ['Name', 'a.jpg', 'x'],
      [5, 'Name', 'Size'],
    ]) {
      const seen = others(row);
      expect([seen.told.length, seen.records[1]], String(row)).toEqual([1, [3, ...row]]);
    }
  });

  it('is none in a row whose name is empty, although a column is called nothing', () => {
    const head = ['Name', '', 'Album'];
    const seen = sheet([head, A, ['', 'Name', 'Title']], table({}, head), hasName);
    expect(seen.told).toHaveLength(1);
    expect(seen.records).toHaveLength(2);
  });

  it('gives the rows below it by its own names', () => {
    const seen = sheet(
      [HEAD, A, ['Size', 'Name'], [6, 'b.jpg'], ['7', 'c.jpg', 'z']],
      table(),
      hasName,
      new SeenRecords([0], (record) => record.entries().length === 2 || record.line === 2),
    );
    expect(seen.records).toEqual([
      [2, ...A],
      [4, 6, 'b.jpg'],
    ]);
    expect(seen.problems).toEqual(['5 row-unreadable 7,c.jpg,z']);
  });
});

describe('a cell over several lines', () => {
  const rows = async (...lines: readonly string[]) => {
    const seen = await text(`Name,Size,Album\n${lines.join('\n')}\n`);
    return [seen.records.map(([line, name]) => `${line} ${name}`), seen.problems.length];
  };

  it('is one cell', async () => {
    expect(await rows('a.jpg,5,"two', 'lines"', 'b.jpg,6,y')).toEqual([['2 a.jpg', '4 b.jpg'], 0]);
    expect(await rows('"a', '.jpg",5,x')).toEqual([['2 a\n.jpg'], 0]);
    expect(await rows('"IMG_1.JPG', '(edited)",5,x')).toEqual([['2 IMG_1.JPG\n(edited)'], 0]);
  });

  it('is broken by a quote where two lines of a name have a photo each', async () => {
    expect(await rows('"IMG_1.JPG', 'IMG_2.JPG",5,x', 'b.jpg,6,y')).toEqual([['3 IMG_2.JPG"', '4 b.jpg'], 1]);
  });

  it('hides no row', async () => {
    expect(await rows('a.jpg,5,"x', 'b.jpg,6,y"', 'c.jpg,7,z')).toEqual([['3 b.jpg', '4 c.jpg'], 1]);
    expect(await rows('a.jpg,5,"x', '""b.jpg"",6,y"', 'c.jpg,7,z')).toEqual([['3 b.jpg""', '4 c.jpg'], 1]);
    expect((await rows('a.jpg,5,"x', 'k,AfQj57ORF2JIumUCjO+PawZ9nqPg,y"', 'c.jpg,7,z'))[1]).toBe(1);
    expect(await rows('a.jpg,5,"x', 'see x/b.jpg"', 'c.jpg,7,z')).toEqual([['2 a.jpg', '4 c.jpg'], 0]);
    expect(await rows('a.jpg,5,"x', 'one,two,three"', 'c.jpg,7,z')).toEqual([['2 a.jpg', '4 c.jpg'], 0]);
    expect(await rows('a.jpg,5,"x', 'b.jpg,6"', 'c.jpg,7,z')).toEqual([['2 a.jpg', '4 c.jpg'], 0]);
  });

  it('is broken in a sheet too, and only where the name is', () => {
    const seen = sheet([HEAD, ['IMG_1.JPG\nIMG_2.JPG', 5, 'x'], ['IMG_3.JPG', 5, 'IMG_4.JPG\nIMG_5.JPG']]);
    expect(seen.records.map(([line]) => line)).toEqual([3]);
    expect(seen.problems).toHaveLength(1);
  });

  it('is no end of a letter', async () => {
    const seen = await text('Name,Size,Album\n"Viele Grüße\n"\n', table(), NO_HEAD, new SeenRecords([0], () => false));
    expect(seen.problems).toHaveLength(2);
  });
});

describe('the last row of a text without a line break', () => {
  const last = async (row: string, sample: Cells = []) => {
    const seen = await text(`Name,Size,Album\na.jpg,5,x\n${row}`, table({ sample }));
    return [seen.records.length, seen.problems.length];
  };

  it('is one where it is whole, and none where cells are missing', async () => {
    expect(await last('b.jpg,6,y')).toEqual([2, 0]);
    expect(await last('b.jpg,6')).toEqual([1, 1]);
    expect(await last('b.jpg,6\n')).toEqual([2, 0]);
    expect(await last('Viele Grüße')).toEqual([1, 0]);
    expect(await last('Grüße')).toEqual([1, 1]);
    expect(await last('Grüße\n')).toEqual([1, 0]);
  });

  it('is none where its last cell is a piece of what the others have', async () => {
    const sample = [1, 2, 3].map((n) => ['a.jpg', n, 'yes']);
    expect(await last('b.jpg,6,ye', sample)).toEqual([1, 1]);
    expect(await last('b.jpg,6,ye\n', sample)).toEqual([2, 0]);
    expect(await last('b.jpg,6,yes', sample)).toEqual([2, 0]);
  });
});

describe('a text of a table', () => {
  it('has its rows by their lines, and lines that are no rows', async () => {
    const seen = await text(`Name,Size,Album\n\na.jpg,5,x\n${'x'.repeat((1 << 20) + 1)}\n"b.jpg,6,y\n`);
    expect(seen.records).toEqual([[3, 'a.jpg', '5', 'x']]);
    expect(seen.log.problems.map(({ code, line, path }) => [code, line, path])).toEqual([
      ['list-line-too-long', 4, 'folder/list.txt'],
      ['list-row-unreadable', 5, 'folder/list.txt'],
    ]);
  });

  it('is parted by its own mark, and by commas where none is known', async () => {
    const rows = async (delimiter: string | null, row: string) =>
      (await text(`${row}\n`, table({ delimiter, rowsBefore: true }))).records[0]?.slice(1);
    expect(await rows(';', 'a.jpg;5;x')).toEqual(['a.jpg', '5', 'x']);
    expect(await rows(null, 'a.jpg,5,x')).toEqual(['a.jpg', '5', 'x']);
  });

  it('is made plain line by line, also its last one', async () => {
    const change = { delimiter: ',', plain: (line: string) => line.replace(/^# ?/, '') };
    const seen = await text('# Name,Size,Album\n# a.jpg,5,x\n# b.jpg,6,y', table({ change }));
    expect(seen.records.map(([line, name]) => `${line} ${name}`)).toEqual(['2 a.jpg', '3 b.jpg']);
  });
});
