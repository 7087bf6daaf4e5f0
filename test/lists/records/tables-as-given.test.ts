import { describe, expect, it } from 'vitest';
import { CsvReader, MAX_RECORD } from '../../../src/lists/records/csv-reader.ts';
import { isCutInLastCell } from '../../../src/lists/records/last-cell.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const listOf = (...lines: readonly string[]) => readOne([listFile('list.csv', lines.join('\n'))]);
const rowsOf = ({ contents }: Awaited<ReturnType<typeof listOf>>) =>
  contents.assets.map(({ name, resources: [{ size }] }) => [name, size]);
const unread = ({ contents }: Awaited<ReturnType<typeof listOf>>) => contents.problems.map((problem) => problem.line);

describe('a table as it is given', () => {
  const [HEAD, A, B] = ['Name,Size,Date taken,Album', 'a.jpg,9000,2022-06-04,x', 'b.jpg,9001,2022-06-05,y'];

  it('has every row, its head once or again', async () => {
    for (const again of [
      HEAD,
      `\ufeff${HEAD}`,
      'Name,size,date_taken,album',
      HEAD.toUpperCase(),
      HEAD.toLowerCase(),
      'NAME,Size,DATE-TAKEN,album',
    ]) {
      const list = await listOf(HEAD, A, again, B, '');
      expect(rowsOf(list), again).toEqual([
        ['a.jpg', 9_000],
        ['b.jpg', 9_001],
      ]);
      expect(unread(list), again).toEqual([]);
    }
  });

  it('has no head in a row that is only called like one column', async () => {
    const list = await listOf(HEAD, A, 'name,9001,2022-06-05,y', 'NAME,size,place,title', '');
    expect(rowsOf(list).map(([name]) => name)).toEqual(['a.jpg', 'name']);
    expect(unread(list)).toEqual([4]);
  });

  it('has a title above it, also one with a comma in a table of two columns', async () => {
    for (const title of ['My photos, 2022', 'My photos,2022', 'My photos', 'Anna, Rome']) {
      const list = await listOf(title, 'Name,Size', 'a.jpg,9000', 'b.jpg,9001', '');
      expect(rowsOf(list), title).toEqual([
        ['a.jpg', 9_000],
        ['b.jpg', 9_001],
      ]);
      expect(unread(list), title).toEqual([]);
    }
  });

  it('goes on with other columns below another head', async () => {
    const list = await listOf(HEAD, A, 'Album,Date taken,Name,Size', 'y,2022-06-05,b.jpg,9001', '');
    expect(rowsOf(list)).toEqual([
      ['a.jpg', 9_000],
      ['b.jpg', 9_001],
    ]);
    expect(rowsOf(await listOf(HEAD, A, 'Size,Name', '9002,c.jpg', ''))[1]).toEqual(['c.jpg', 9_002]);
  });

  it('may leave out cells at the end of a row, or have more that are empty', async () => {
    const list = await listOf(HEAD, 'a.jpg', 'b.jpg,9001', 'c.jpg,9002,,,,', 'd.jpg,9003,,, ,', '');
    expect(rowsOf(list)).toEqual([
      ['a.jpg', null],
      ['b.jpg', 9_001],
      ['c.jpg', 9_002],
      ['d.jpg', 9_003],
    ]);
    expect(unread(list)).toEqual([]);
  });

  it('tells a row with more cells than its head', async () => {
    const list = await listOf(HEAD, A, 'b.jpg,9001,2022-06-05,y,z', 'c.jpg,9002,2022-06-05,y,,z', B, '');
    expect(rowsOf(list).map(([name]) => name)).toEqual(['a.jpg', 'b.jpg']);
    expect(unread(list)).toEqual([3, 4]);
  });

  it('tells a row that a quote broke, and reads what it swallowed', async () => {
    const list = await listOf(
      HEAD,
      A,
      '"b.jpg,9001,2022-06-05,y',
      'c.jpg,9002,2022-06-05,y',
      'd.jpg,9003,2022-06-05,"y"',
      '',
    );
    expect(rowsOf(list).map(([name]) => name)).toEqual(['a.jpg', 'c.jpg', 'd.jpg']);
    expect(unread(list)).toEqual([3]);
  });

  it('may have a line break inside quotes, and never a photo behind it', async () => {
    const list = await listOf(
      HEAD,
      'a.jpg,9000,2022-06-04,"two',
      'lines"',
      'b.jpg,9001,2022-06-05,"x',
      'c.jpg,9002,2022-06-05"',
      '',
    );
    expect(rowsOf(list).map(([name]) => name)).toContain('a.jpg');
    expect(rowsOf(list).map(([name]) => name)).toContain('c.jpg');
    expect(unread(list)[0]).toBe(4);
  });

  it('has the last row although no line break follows, unless it is short', async () => {
    expect(rowsOf(await listOf(HEAD, A, B))).toHaveLength(2);
    const cut = await listOf(HEAD, A, 'b.jpg,90');
    expect([rowsOf(cut).length, unread(cut)]).toEqual([1, [3]]);
  });

  it('has sums, rules and blank lines between its rows that are none', async () => {
    const list = await listOf(HEAD, A, '', '-----,----,----------,-----', 'Total,2,,', B, '---', '(2 rows)', '');
    expect(rowsOf(list)).toHaveLength(2);
    expect(unread(list)).toEqual([]);
    expect(note(list, 'says-more')).toBeUndefined();
    expect(line(list, 'rows-found')).toBe(2);
  });

  it('has titles above its head, which may say that it is not all', async () => {
    expect(note(await listOf('My photos', '', HEAD, A, B, ''), 'says-more')).toBeUndefined();
    expect(note(await listOf('Page 1 of 3', '', HEAD, A, B, ''), 'says-more')).toMatchObject({ blocks: true });
    const failed = await listOf('ERROR: 3 photos missing', '', HEAD, A, B, '');
    expect([rowsOf(failed).length, unread(failed)]).toEqual([2, [1]]);
  });
});

describe('a record that is too long', () => {
  const parse = (...pieces: readonly string[]) => {
    const seen: unknown[] = [];
    const reader = new CsvReader(',', {
      row(fields, at, { breaks, closed }) {
        seen.push([at, fields.join('|').slice(0, 9), breaks, closed]);
        return true;
      },
      bad: (at, why, start) => seen.push([at, why, start.length]),
    });
    for (const piece of pieces) reader.push(piece);
    reader.finish();
    return seen;
  };
  const long = 'x'.repeat(MAX_RECORD + 1);

  it('is passed over up to its end, wherever the pieces end', () => {
    const next = [3, 'b|2', 0, true];
    const want = [[1, 'a|1', 0, true], [2, 'too-long', 80], next];
    expect(parse(`a,1\n${long}\nb,2\n`)).toEqual(want);
    expect(parse(`a,1\n${long}`, '\nb,2\n')).toEqual(want);
    expect(parse(`a,1\n${long}`, 'yyy', 'zzz\r', '\nb,2\n')).toEqual(want);
    expect(parse(`a,1\n${long}\r`, '\nb,2\n')).toEqual(want);
    expect(parse(`a,1\n${long}`, 'yyy\rb,2\n')).toEqual(want);
    expect(parse(`a,1\n${long}`)).toEqual(want.slice(0, 2));
    expect(parse(`a,1\n${long}\r`)).toEqual(want.slice(0, 2));
  });

  it('is one of more than a million characters', () => {
    expect(parse(`${'x'.repeat(MAX_RECORD - 1)}\nb,2\n`)).toEqual([
      [1, 'xxxxxxxxx', 0, true],
      [2, 'b|2', 0, true],
    ]);
    expect(parse(`${'x'.repeat(MAX_RECORD)}\nb,2\n`)).toEqual([
      [1, 'too-long', 80],
      [2, 'b|2', 0, true],
    ]);
  });
});

describe('the last cell of a text', () => {
  const FINGERPRINT = 'AfQj57ORF2JIumUCjO+PawZ9nqPg';
  const rows = (...cells: readonly string[]) => cells.map((cell) => ['a.jpg', cell]);
  const others = (cell: string) => rows(...new Array<string>(3).fill(cell));

  it.each<[what: string, cell: string, sample: readonly (readonly string[])[], isCut: boolean]>([
    ['a piece of a fingerprint', 'AfQj57', others(FINGERPRINT), true],
    ['a fingerprint', 'AajbmkOeE5jrXARFERC3shcaBahx', others(FINGERPRINT), false],
    ['a date without its end', 'Saturday June 4,2022 12:1', others('Saturday June 4,2022 12:11 PM GMT'), true],
    ['a date with its end', '2022-06-04T12:11:09Z', others('2022-06-04T12:11:10Z'), false],
    ['a piece of a truth', 'fal', others('false'), true],
    ['nothing', '', others(FINGERPRINT), false],
    ['a number among numbers', '12', others('1234'), false],
    ['a piece, and fewer rows', 'AfQj57', others(FINGERPRINT).slice(1), false],
    ['a piece, and one other kind', 'AfQj57', [...others(FINGERPRINT), ...rows('yes')], false],
    ['a piece, and blank cells', 'AfQj57', [...others(FINGERPRINT), ...rows('', ' ')], true],
    ['a piece, and rows of another width', 'AfQj57', [...others(FINGERPRINT), ['x']], true],
    ['a piece, itself among them', 'AfQj57', [...others(FINGERPRINT), ...rows('AfQj57')], true],
    ['a word among dates', 'GMT', others('2022-06-04T12:11:10Z'), true],
  ])('%s', (_, cell, sample, isCut) => expect(isCutInLastCell(['b.jpg', cell], sample)).toBe(isCut));
});
