import { describe, expect, it } from 'vitest';
import { blocksHead } from '../../../src/lists/records/read-blocks.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const listOf = (...lines: readonly string[]) => readOne([listFile('list.txt', lines.join('\n'))]);
const rowsOf = ({ contents }: Awaited<ReturnType<typeof listOf>>) =>
  contents.assets.map(({ name, resources: [{ size }] }) => [name, size]);
const unread = ({ contents }: Awaited<ReturnType<typeof listOf>>) => contents.problems.map((problem) => problem.line);
const BOTH = [
  ['a.jpg', 9_000],
  ['b.jpg', 9_001],
];

describe('records as blocks of lines', () => {
  it.each<[what: string, lines: readonly string[]]>([
    ['of PowerShell', ['Name : a.jpg', 'Size : 9000', '', 'Name : b.jpg', 'Size : 9001', '']],
    ['without anything between', ['Name: a.jpg', 'Size: 9000', 'Name: b.jpg', 'Size: 9001', '']],
    ['of sqlite3', ['  Name = a.jpg', '  Size = 9000', '', '  Name = b.jpg', '  Size = 9001', '']],
    [
      'of psql',
      ['-[ RECORD 1 ]---', 'Name | a.jpg', 'Size | 9000', '-[ RECORD 2 ]---', 'Name | b.jpg', 'Size | 9001', ''],
    ],
    [
      'of MySQL',
      [
        '****** 1. row ******',
        '  Name: a.jpg',
        '  Size: 9000',
        '****** 2. row ******',
        '  Name: b.jpg',
        '  Size: 9001',
        '',
      ],
    ],
    ['with a value that goes on', ['Name : a.j', '       pg', 'Size : 9000', '', 'Name : b.jpg', 'Size : 9001', '']],
    ['with a key that one lacks', ['Name : a.jpg', 'Size : 9000', '', 'Name : b.jpg', 'Size : 9001', 'Album : x', '']],
  ])('%s', async (_, lines) => {
    const list = await listOf(...lines);
    expect(rowsOf(list)).toEqual(BOTH);
    expect(unread(list)).toEqual([]);
  });

  it('of ExifTool have the file that each is of', async () => {
    const list = await listOf(
      '======== ./a.jpg',
      'File Size : 9000',
      '======== ./b.jpg',
      'File Size : 9001',
      '    2 image files read',
      '',
    );
    expect(list.format).toBe('exiftool');
    expect(rowsOf(list).map(([name]) => name)).toEqual(['a.jpg', 'b.jpg']);
    const rules = Array.from({ length: 3 }, (_, i) => [
      ...Array.from({ length: 9 }, (__, k) => `Key${k} : 5`),
      `Name : ${i}.jpg`,
      '-----',
    ]);
    expect(rowsOf(await listOf(...rules.flat(), ''))).toHaveLength(3);
  });

  it('tell an error, and a line that is no member', async () => {
    const list = await listOf(
      'Name : a.jpg',
      'Size : 9000',
      'Error : no access',
      '',
      'Name : b.jpg',
      'Size : 9001',
      '',
    );
    expect([rowsOf(list), unread(list)]).toEqual([BOTH, [3]]);
    const many = Array.from({ length: 20 }, (_, i) => [`Name : ${i}.jpg`, `Size : ${i + 9_000}`, '']).flat();
    const words = await listOf(...many, 'words', '');
    expect([rowsOf(words).length, unread(words)]).toEqual([20, [61]]);
    const before = await listOf('words', ...many);
    expect([rowsOf(before).length, unread(before)]).toEqual([20, []]);
    const photo = await listOf('see IMG_1.JPG', ...many);
    expect([rowsOf(photo).length, unread(photo)]).toEqual([20, [1]]);
    expect(note(await listOf('page 1 of 3', ...many), 'says-more')).toMatchObject({ blocks: true });
  });

  it('tell the last one of a text that was cut inside it', async () => {
    const whole = ['Name : a.jpg', 'Size : 9000', '', 'Name : b.jpg'];
    expect(unread(await listOf(...whole, 'Size : 9001'))).toEqual([]);
    expect(unread(await listOf(...whole))).toEqual([4]);
    expect(unread(await listOf(...whole, ''))).toEqual([]);
    const rows = ['Name = a.jpg', 'Size = 9000', '', 'Name = b.jpg', ''];
    expect(unread(await listOf(...rows))).toEqual([4]);
  });

  it.each<[what: string, lines: readonly string[]]>([
    ['one member', ['Name : a.jpg']],
    ['mostly words', ['Name : a.jpg', 'Size : 5', 'words', 'more words']],
    ['what grep says', ['list.csv:a.jpg,5', 'list.csv:b.jpg,6']],
    ['bars without marks', ['Name | a.jpg', 'Name | b.jpg']],
    ['paths', ['C:\\a.jpg', 'C:\\b.jpg']],
    ['addresses', ['https://a/b.jpg', 'https://a/c.jpg']],
    ['no lines', []],
  ])('are none: %s', (_, lines) => expect(blocksHead(lines)).toBeNull());

  it('are known by nine lines of ten', () => {
    const some = (members: number, words: number) => [
      ...Array.from({ length: members }, (_, i) => `Key${i} : 5`),
      ...new Array<string>(words).fill('words'),
    ];
    expect(blocksHead(some(9, 1))?.mark).toBe(':');
    expect(blocksHead(some(8, 1))).toBeNull();
    expect(blocksHead(['Name : a.jpg', 'Size : 5', '    more of it'])?.sample).toEqual([
      { Name: 'a.jpg', Size: '5more of it' },
    ]);
  });
});
