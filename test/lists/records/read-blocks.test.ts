import { describe, expect, it } from 'vitest';
import { JsonKeys } from '../../../src/lists/records/json-record.ts';
import { blocksHead, readBlocks } from '../../../src/lists/records/read-blocks.ts';
import { CONTEXT, SeenRecords, textItem } from '../../fixtures/lists/text-item.ts';

async function records(lines: readonly string[], seen = new SeenRecords(), end = '\n') {
  const item = textItem(lines.join('\n') + end);
  const mark = blocksHead(item.head.lines)?.mark ?? ':';
  const sample = [{ Name: '', Size: '' }];
  await readBlocks(item, CONTEXT, seen.log, { kind: 'blocks', sample, keys: new JsonKeys(sample), mark }, seen);
  return seen;
}

const A = ['Name : a.jpg', 'Size : 5'];
const B = ['Name : b.jpg', 'Size : 6'];
const BOTH = [
  [1, 'a.jpg', '5'],
  [4, 'b.jpg', '6'],
];

describe('a block of members', () => {
  it('begins at its first line, wherever it stands', async () => {
    expect((await records([...A, '', ...B])).records).toEqual(BOTH);
    expect((await records(['', '', ...A, '', '', ...B])).records).toEqual([
      [3, 'a.jpg', '5'],
      [7, 'b.jpg', '6'],
    ]);
    expect((await records([...A, ...B])).records).toEqual([BOTH[0], [3, 'b.jpg', '6']]);
    expect((await records([...A, '-----', ...B])).records).toEqual(BOTH);
  });

  it.each<[mark: string, lines: readonly string[]]>([
    [':', ['Name: a.jpg', 'Size :5', '', 'Name : b.jpg', 'Size:  6']],
    ['=', ['Name = a.jpg', '  Size = 5', '', 'Name =  b.jpg', '  Size = 6']],
    ['|', ['-[ RECORD 1 ]', 'Name | a.jpg', 'Size | 5', '-[ RECORD 2 ]', 'Name | b.jpg', 'Size | 6']],
    [':', ['***** 1. row *****', '  Name: a.jpg', '  Size: 5', '***** 2. row *****', '  Name: b.jpg', '  Size: 6']],
    ['=', ['-[ RECORD 1 ]', 'Name = a.jpg', 'Size = 5', '-[ RECORD 2 ]', 'Name = b.jpg', 'Size = 6']],
  ])('has %s between key and value', async (mark, lines) => {
    expect(blocksHead(lines.filter((line) => line !== ''))?.mark).toBe(mark);
    expect((await records(lines)).records.map(([, ...values]) => values)).toEqual([
      ['a.jpg', '5'],
      ['b.jpg', '6'],
    ]);
  });

  it('keeps a key that is set in only where the text is of MySQL', async () => {
    const seen = await records([...A, '   more : x', '', ...B, '   still : y']);
    expect(seen.records).toEqual([
      [1, 'a.jpg', '5more : x'],
      [5, 'b.jpg', '6still : y'],
    ]);
  });

  it('has a value that goes on below itself, up to ten thousand letters', async () => {
    const seen = await records([...A, `  ${'x'.repeat(6_000)}`, `  ${'x'.repeat(6_000)}`, '', ...B]);
    expect(seen.records[0]?.[2]).toBe(`5${'x'.repeat(9_999)}`);
    expect((await records(['Name : a.jpg', 'words', ...B, '', ...A])).problems).toEqual(['2 row-unreadable words']);
    const nothing = await records([...A, '', '  words', ...B, '', ...A, '', ...B, '', ...A]);
    expect(nothing.problems).toEqual(['4 row-unreadable   words']);
    const one = await records([...A, ' words', '', ...B, '', ...A, '', ...B, '', ...A, '', ...B]);
    expect(one.problems).toEqual(['3 row-unreadable  words']);
  });

  it('has two thousand members at most', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => `Key${i} : 1`);
    expect((await records(many(1_999))).records[0]).toHaveLength(2_000);
    expect((await records(many(2_000))).records[0]).toHaveLength(2_001);
    expect((await records(many(2_001))).records[0]).toHaveLength(2_001);
  });

  it('has the file that ExifTool names', async () => {
    const seen = await records(['======== x/a.jpg', 'Size : 5', '======== x/b.jpg', 'Size : 6']);
    expect(seen.records).toEqual([
      [1, 'x/a.jpg', '5'],
      [3, 'x/b.jpg', '6'],
    ]);
    expect(seen.told).toEqual(['name,size', 'name,size,sourcefile']);
  });

  it('tells its keys again where it has more, and is told where a tool does not know it', async () => {
    const seen = new SeenRecords([0], (record) => record.line !== 4);
    const lines = [...A, '', ...B, '', ...Array.from({ length: 55 }, () => [...A, '']).flat(), ...B, 'Album : x'];
    await records(lines, seen);
    expect(seen.told).toEqual(['name,size', 'name,size,album']);
    expect(seen.problems).toEqual(['4 row-unreadable {Name: b.jpg, Size: 6}']);
    expect(seen.records).toHaveLength(57);
  });
});

describe('the head of blocks', () => {
  it('has fifty of them, of the first four hundred lines', () => {
    const blocks = (count: number) => Array.from({ length: count }, (_, i) => [`Name : ${i}.jpg`, 'Size : 5']).flat();
    expect(blocksHead(blocks(60))?.sample).toHaveLength(50);
    expect(blocksHead([...blocks(200), 'words', 'words', ...new Array<string>(90).fill('words')])).not.toBeNull();
    expect(blocksHead([...new Array<string>(45).fill('words'), ...blocks(200)])).toBeNull();
    expect(blocksHead(blocks(1))).toMatchObject({ kind: 'blocks', sample: [{ Name: '0.jpg', Size: '5' }] });
    expect(blocksHead(blocks(2))?.keys.plain).toEqual(['name', 'size']);
  });

  it('needs two members', () => {
    expect(blocksHead(['Name : a.jpg', '    x', '    y'])).toBeNull();
    expect(blocksHead(['Name : a.jpg', 'Size : 5', '    y'])).not.toBeNull();
    expect(blocksHead(['-[ RECORD 1 ]', 'Name | a.jpg'])).not.toBeNull();
  });

  it.each(['csv', 'tsv', 'txt', 'CSV'])('is none where grep names a file of .%s', (ending) => {
    expect(blocksHead([`list.${ending}:a.jpg`, `list.${ending}:b.jpg`])).toBeNull();
    expect(blocksHead([`list.${ending}x:a.jpg`, `list.${ending}x:b.jpg`])).not.toBeNull();
  });
});

describe('a line that is no member', () => {
  const MANY = Array.from({ length: 12 }, () => [...A, '']).flat();

  it.each<[line: string, before: number, behind: number]>([
    ['words', 0, 1],
    ['see IMG_0001.JPG', 1, 1],
    ['could not read 3 photos', 1, 1],
    ['Error : no access', 1, 1],
    ['critical errors: 12', 1, 1],
    ['Fehler: kein Zugriff', 1, 1],
    ['```', 0, 0],
    ['anna@mac Pictures %', 0, 0],
  ])('%s: counts so often before and behind the records', async (line, before, behind) => {
    expect((await records([line, '', ...MANY])).log.unreadableRows).toBe(before);
    const seen = await records([...MANY, line]);
    expect(seen.problems).toEqual(behind === 0 ? [] : [`${MANY.length + 1} row-unreadable ${line}`]);
  });

  it('is a member where an error says nothing', async () => {
    const seen = await records([...A, 'Error : ', '', ...B, 'Error :']);
    expect([seen.records.length, seen.problems]).toEqual([2, []]);
  });

  it('says that the records are a part', async () => {
    expect((await records(['20 photos', '', ...MANY])).said[0]).toBe(20);
    expect((await records([...MANY, 'page 1 of 2'])).said[1]).toBe(true);
  });

  it('is told where it is too long', async () => {
    const seen = await records([...A, 'x'.repeat((1 << 20) + 1), ...MANY]);
    expect(seen.log.problems.map(({ code, line }) => [code, line])).toEqual([['list-line-too-long', 3]]);
  });
});

describe('the last block of a text that ends in it', () => {
  const last = async (lines: readonly string[], end = '') => (await records(lines, new SeenRecords(), end)).problems;

  it('was cut where it has not the last key of the one before', async () => {
    expect(await last([...A, '', 'Name : b.jpg'])).toEqual(['4 row-unreadable {Name: b.jpg}']);
    expect(await last([...A, '', 'Name : b.jpg'], '\n')).toEqual([]);
    expect(await last([...A, '', 'Name : b.jpg'], '\r')).toEqual([]);
    expect(await last([...A, '', ...B])).toEqual([]);
    expect(await last(A)).toEqual([]);
  });

  it('and any block of a database that has fewer keys', async () => {
    const of = (...keys: readonly string[]) => [...keys.map((key) => `${key} = 5`), ''];
    expect(await last([...of('Name', 'Size'), ...of('Name'), ...of('Name', 'Size')], '\n')).toEqual([
      '4 row-unreadable {Name: 5}',
    ]);
    expect(await last([...of('Name'), ...of('Name', 'Size')], '\n')).toEqual([]);
    expect(await last([...of('Name', 'Size'), ...of('Name', 'Album')], '\n')).toEqual([]);
  });
});
