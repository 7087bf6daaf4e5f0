import { describe, expect, it } from 'vitest';
import { lineChanges } from '../../../src/lists/records/line-change.ts';
import { mixedDelimiters } from '../../../src/lists/records/mixed-delimiters.ts';

/** The first way in which lines are dressed up, and what is left of each. */
function undressed(...lines: readonly string[]) {
  const [change] = lineChanges(lines);
  return change === undefined ? null : lines.map((line) => change.plain(line));
}

describe('lines that a program dressed up', () => {
  it.each<[what: string, lines: readonly string[], plain: readonly string[]]>([
    [
      'in a frame',
      ['┌───┬───┐', '│ a │ b │', '├───┼───┤', '│ 1 │ 2 │', '└───┴───┘'],
      ['', ' a | b ', '', ' 1 | 2 ', ''],
    ],
    ['in a frame of other bars', ['┃ a ┃ b ┃', '║ 1 ║ 2 ║'], [' a | b ', ' 1 | 2 ']],
    ['with numbers of lines', ['     1\ta,b', '     2\t1,2', '    10\t3,4'], ['a,b', '1,2', '3,4']],
    ['with numbers of lines by grep', ['3:a,b', '4:1,2'], ['a,b', '1,2']],
    ['with the file of each', ['list.csv:a,b', 'list.csv:1,2'], ['a,b', '1,2']],
    ['with the file and number of each', ['x/list.txt:1:a,b', 'x/list.txt:2:1,2'], ['a,b', '1,2']],
    ['each row in quotes', ['"a,b"', '"1,""2 3"""', '"3,4",,'], ['a,b', '1,"2 3"', '3,4']],
    ['with typographic quotes', ['“a”,“b”', '„1“,„2“', '«3»;«4»'], ['"a","b"', '"1","2"', '"3";"4"']],
    [
      'with such quotes where they are needed',
      ['IMG_1.JPG,“a, b”', 'IMG_2.JPG,“c, d”'],
      ['IMG_1.JPG,"a, b"', 'IMG_2.JPG,"c, d"'],
    ],
    ['with single quotes', ["'a','b'", "'1','2'"], ['"a","b"', '"1","2"']],
    ['with single quotes and others inside', [`'a "x"','b'`, `'1','2'`], ['"a ""x""","b"', '"1","2"']],
    ['in columns', ['Name   Size', '-----  ----', 'a.jpg  5'], ['Name\tSize', '', 'a.jpg\t5']],
  ])('%s', (_, lines, plain) => expect(undressed(...lines)).toEqual(plain));

  it.each<[what: string, lines: readonly string[]]>([
    ['plain rows', ['a,b', '1,2']],
    ['one line', ['│ a │ b │']],
    ['no lines', []],
    ['numbers that do not rise', ['2\ta', '1\tb']],
    ['numbers from nothing', ['0\ta', '1\tb']],
    ['numbers that stay', ['1\ta', '1\tb']],
    ['a bar in one line of many', ['│ a │ b │', '1,2', '3,4']],
    ['a rule without bars', ['───', '───']],
  ])('are none: %s', (_, lines) => expect(undressed(...lines)).toBeNull());

  it('are so whatever blank lines stand between', () => {
    expect(undressed('1\ta', '', ' ', '2\tb')).toEqual(['a', '', ' ', 'b']);
    expect(undressed('│ a │ b │', '', '')).toBeNull();
  });

  it('are so in most lines, not in all', () => {
    const framed = (more: number) => [
      ...new Array<string>(9).fill('│ a │ b │'),
      ...new Array<string>(more).fill('words'),
    ];
    expect(undressed(...framed(2))?.at(-1)).toBe('words');
    expect(undressed(...framed(3))).toBeNull();
    const numbered = (more: number) => [
      ...Array.from({ length: 19 }, (_, i) => `${i + 1}\ta`),
      ...new Array<string>(more).fill('20 words'),
    ];
    expect(undressed(...numbered(1))?.at(0)).toBe('a');
    expect(undressed(...numbered(3))).toBeNull();
  });

  it('are looked for in the first hundred', () => {
    const plain = new Array<string>(100).fill('words');
    const framed = new Array<string>(100).fill('│ a │ b │');
    expect(undressed(...framed, ...plain)).not.toBeNull();
    expect(undressed(...plain, ...framed)).toBeNull();
  });

  it('say what parts their cells, where that is known', () => {
    const delimiter = (...lines: string[]) => lineChanges(lines)[0]?.delimiter;
    expect(delimiter('│ a │ b │', '│ 1 │ 2 │')).toBe('|');
    expect(delimiter('Name   Size', '-----  ----', 'a.jpg  5')).toBe('\t');
    expect(delimiter('"a,b"', '"1,2"')).toBeNull();
    expect(delimiter("'a','b'", "'1','2'")).toBeNull();
    expect(delimiter('“a”,“b”', '“1”,“2”')).toBeNull();
    expect(delimiter('1\ta,b', '2\t1,2')).toBeNull();
  });
});

describe('two tables put together', () => {
  const mixed = (...lines: readonly string[]) => {
    const change = mixedDelimiters(lines);
    return change && lines.map(change);
  };

  it.each([
    [',', ';'],
    [';', ','],
    [',', '\t'],
    ['|', ';'],
    ['\t', '|'],
  ])('of which one parts its cells by %j and the other by %j are one with tabs', (a, b) => {
    const lines = ['Name_Size_Album', 'a.jpg_5_x'].map((line) => line.replaceAll('_', a));
    const more = ['b.jpg_6_y', 'c.jpg_7_"z ""q"""'].map((line) => line.replaceAll('_', b));
    expect(mixed(...lines, ...more)).toEqual([
      'Name\tSize\tAlbum',
      'a.jpg\t5\tx',
      'b.jpg\t6\ty',
      'c.jpg\t7\t"z ""q"""',
    ]);
  });

  it('leave a line as it is that is of neither, or of both', () => {
    const rows = Array.from({ length: 9 }, (_, i) => `${i}.jpg,5,x`);
    const lines = ['Name,Size,Album', ...rows, 'a.jpg;5;x', 'b.jpg;6;y', 'a,b,c;d;e'];
    expect(mixed(...lines)?.at(-1)).toBe('a,b,c;d;e');
    expect(mixed(...lines, 'words', 'more words')).toBeNull();
  });

  it.each<[what: string, lines: readonly string[]]>([
    ['two cells', ['Name,Size', 'a.jpg,5', 'b.jpg;6', 'c.jpg;7']],
    ['no head', ['a.jpg,5,x', 'b.jpg,6,y', 'c.jpg;7;z', 'd.jpg;8;z']],
    ['one row of the other', ['Name,Size,Album', 'a.jpg,5,x', 'b.jpg;6;y']],
    ['rows of one only', ['Name,Size,Album', 'a.jpg,5,x', 'b.jpg,6,y']],
  ])('are none with %s', (_, lines) => expect(mixed(...lines)).toBeNull());

  it('keep marks inside quotes, and put what has a tab into quotes', () => {
    const lines = ['Name,Size,Album', '"a, b.jpg",5,x', 'b.jpg;6;y', 'c.jpg;7;"p\tq"'];
    expect(mixed(...lines)?.slice(1)).toEqual(['a, b.jpg\t5\tx', 'b.jpg\t6\ty', 'c.jpg\t7\t"p\tq"']);
  });
});
