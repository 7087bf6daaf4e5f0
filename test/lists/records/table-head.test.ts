import { describe, expect, it } from 'vitest';
import {
  isNoRow,
  sheetHeads,
  showCells,
  TableRecord,
  tableHeads,
  tableKeys,
  withHead,
} from '../../../src/lists/records/table-head.ts';

const headsOf = (...lines: readonly string[]) =>
  tableHeads(
    lines.map((line) => `${line}\n`).join(''),
    lines.filter((line) => line.trim() !== ''),
  );
/** The heads that were found with a mark, each with the first cells of the rows below it. */
const found = (mark: string, ...lines: readonly string[]) =>
  headsOf(...lines)
    .filter(({ delimiter }) => delimiter === mark)
    .map(({ head, sample, rowsBefore }) => [head.join(mark), sample.map(([first]) => first).join(' '), rowsBefore]);

describe('the keys of a table', () => {
  const keys = tableKeys(['\ufeffName', 'Date taken', '', 'name', null]);

  it('are its cells in their plain form, and of two of one name the first counts', () => {
    expect(keys.plain).toEqual(['name', 'datetaken', '', 'name', '']);
    expect([keys.at('NAME'), keys.at('date-taken'), keys.at('size'), keys.at('')]).toEqual([0, 1, -1, -1]);
  });

  it('are asked for by several names, the best first', () => {
    expect(keys.at('size', 'date taken', 'name')).toBe(1);
    expect([keys.has('Date_Taken'), keys.has('size'), keys.has('')]).toEqual([true, false, false]);
  });
});

describe('a row of a table', () => {
  it('has its cells by number and by name, and none for what the head has more', () => {
    const record = new TableRecord();
    expect([record.line, record.short, record.head, record.cells]).toEqual([0, false, [], []]);
    record.head = ['a', null, 'c'];
    record.cells = ['1', 2];
    expect([record.cell(0), record.cell(1), record.cell(2), record.cell(-1)]).toEqual(['1', 2, undefined, undefined]);
    expect(record.entries()).toEqual([
      ['a', '1'],
      ['', 2],
      ['c', undefined],
    ]);
    expect(record.shown()).toBe('1,2');
  });

  it('is shown by its cells, and no longer than a line', () => {
    expect(showCells(['a', null, 5, undefined, true])).toBe('a,,5,,true');
    expect(showCells(['x'.repeat(300), 'y'])).toBe('x'.repeat(200));
    expect(showCells([...new Array(150).fill('')])).toBe(','.repeat(99));
    expect(showCells(['x'.repeat(199), 'yz'])).toBe(`${'x'.repeat(199)},`);
  });
});

describe('the head of a table', () => {
  it.each([',', ';', '\t', '|', '，', '；', '^', '~', '\u00a6', '#', '!', '@', '%', '*', '+', '=', ':', '\u001f'])(
    'is found whatever parts its cells: %j',
    (mark) => {
      const lines = ['Name_Size_Album', 'a.jpg_5_x', 'b.jpg_6_y'].map((line) => line.replaceAll('_', mark));
      expect(found(mark, ...lines)[0]).toEqual([`Name${mark}Size${mark}Album`, 'a.jpg b.jpg', false]);
    },
  );

  it('needs an unusual mark as often in every line', () => {
    expect(found('^', 'Name^Size', 'a.jpg^5', 'b.jpg^6^7')).toEqual([]);
    expect(found('^', 'Name^Size')).toEqual([]);
    expect(found('^', 'Name^Size', 'a.jpg^5', ...new Array<string>(8).fill('b.jpg^6'), 'c.jpg^7^8')).toHaveLength(2);
    expect(found('^', 'Name^Size', 'a.jpg^5', ...new Array<string>(7).fill('b.jpg^6'), 'c.jpg^7^8')).toEqual([]);
  });

  it('may be missing: then every row is one', () => {
    expect(found(',', 'a.jpg,5', 'b.jpg,6')).toEqual([['', 'a.jpg b.jpg', true]]);
    expect(found(',', 'Name,Size', 'a.jpg,5', 'b.jpg,6').at(-1)).toEqual(['', 'Name a.jpg b.jpg', true]);
  });

  it('is none where no line has two cells', () => {
    expect(headsOf('Name', 'a.jpg', 'b.jpg')).toEqual([]);
  });

  it('may stand below titles, and not below more than twenty', () => {
    const titles = (count: number) => Array.from({ length: count }, (_, i) => `Title ${i}`);
    const head = (count: number) => found(',', ...titles(count), 'Name,Size', 'a.jpg,5', 'b.jpg,6')[0];
    expect(head(1)).toEqual(['Name,Size', 'a.jpg b.jpg', false]);
    expect(head(20)).toEqual(['Name,Size', 'a.jpg b.jpg', false]);
    expect(head(21)?.[0]).toBe('');
  });

  it('may stand between rows of a text that was sorted: those before it are rows', () => {
    expect(found(',', 'IMG_1.JPG,5', 'Name,Size', 'IMG_2.JPG,6')[0]).toEqual([
      'Name,Size',
      'IMG_1.JPG IMG_2.JPG',
      true,
    ]);
  });

  it.each<[what: string, above: string, isRow: boolean, width?: number]>([
    ['a title with a comma, in a wider table', 'My photos, 2022', false, 3],
    ['a title with a comma, in a table as wide as it', 'My photos, 2022', false],
    ['a title with a comma and no blank behind it', 'My photos,2022', false],
    ['a title with a comma and a day', 'Export of Anna, 4.6.2022', false],
    ['a title with several commas', 'My photos, Rome, 2022', false],
    ['a photo in a title with a comma', 'IMG_0001, 2022', true],
    ['a fingerprint in a title with a comma', 'AfQj57ORF2JIumUCjO+PawZ9nqPg, 2022', true],
    ['a row with a name that has no ending', 'Beach,12', true],
    ['a row that begins with a number', '5, 2022', true],
    ['a row with a year of another century', 'Beach,1812', true],
    ['a row of the same width', '2022-06-04,12', true],
    ['half of it filled', '2022-06-04,12,,', true],
    ['less than half of it filled', '5,,,,', false],
    ['a name of a photo alone', 'IMG_1.JPG', true],
    ['a photo in a sentence', 'see IMG_1.JPG', true],
    ['a fingerprint', 'AfQj57ORF2JIumUCjO+PawZ9nqPg', true],
    ['a sum', 'Total,5', false],
    ['a blank row', ' , ', false],
  ])('has above it %s', (_, above, isRow, width = Math.max(2, above.split(',').length)) => {
    const head = ['Name', 'Size', 'Album', 'Person', 'Place'].slice(0, width).join(',');
    const [first] = found(',', above, head, 'b.jpg,6');
    expect([first?.[0], first?.[2]]).toEqual([head, isRow]);
  });

  it('has no title above it that is like the rows below', () => {
    const isRow = (above: string, ...rows: readonly string[]) => found(',', above, 'Name,Size', ...rows)[0]?.[2];
    expect(isRow('Beach, 12', 'a.jpg,5', 'b.jpg,6')).toBe(false);
    expect(isRow('Beach, 12', 'a.jpg, 5', 'b.jpg,6')).toBe(true);
    expect(isRow('Beach,2022', 'a.jpg,5', 'b.jpg,2021')).toBe(true);
    expect(isRow('Beach, 2022', 'a.jpg,5', 'b.jpg,2021')).toBe(false);
    expect(isRow('Beach, 12', 'a.jpg,5')).toBe(false);
    expect(found(',', 'Beach, 12', 'Sea,13', 'Name,Size', 'a.jpg,5')[0]?.[2]).toBe(true);
  });

  it('is tried at three rows at most, and without', () => {
    const heads = found(',', 'Name,Size', 'File,Bytes', 'Photo,Length', 'Image,Large', 'a.jpg,5');
    expect(heads.map(([head]) => head)).toEqual(['Name,Size', 'File,Bytes', 'Photo,Length', '']);
  });

  it('is that of a sheet, whose cells may be no texts', () => {
    const [first, second] = sheetHeads([
      ['Photos of 2022', null],
      ['Name', 'Size'],
      ['a.jpg', 5],
      [null, undefined],
      ['Total', 5],
    ]);
    expect(first).toMatchObject({
      kind: 'table',
      delimiter: null,
      change: null,
      head: ['Name', 'Size'],
      sample: [['a.jpg', 5]],
    });
    expect(second).toMatchObject({ head: [], rowsBefore: true, keys: { plain: [] } });
    const rows = Array.from({ length: 300 }, (_, i) => [`${i}.jpg`, i]);
    expect(sheetHeads(rows)[0]?.sample).toHaveLength(200);
  });

  it('can be given to a table that has none', () => {
    const [bare] = sheetHeads([['a.jpg', 5]]);
    if (!bare) throw new Error('no table');
    const named = withHead(bare, ['Name', 'Size']);
    expect(named).toMatchObject({ head: ['Name', 'Size'], rowsBefore: true, sample: [['a.jpg', 5]] });
    expect(named.keys.at('size')).toBe(1);
  });
});

describe('the rows that are looked at', () => {
  it('are two hundred, marks and blank lines left out', () => {
    const rows = Array.from({ length: 250 }, (_, i) => `${i}.jpg,5`);
    const [first] = headsOf('sep=,', '', 'Name,Size', '```', ...rows);
    expect(first?.head).toEqual(['Name', 'Size']);
    expect(first?.sample).toHaveLength(199);
    expect(first?.sample[0]).toEqual(['0.jpg', '5']);
  });

  it('do not have the last one of a text that was cut there, unless it is all there is', () => {
    const sampleOf = (text: string) => tableHeads(text, text.split('\n'))[0]?.sample;
    expect(sampleOf('Name,Size\na.jpg,5\nb.jp')).toEqual([['a.jpg', '5']]);
    expect(sampleOf('Name,Size\na.jpg,5')).toEqual([['a.jpg', '5']]);
  });
});

describe('what is no row', () => {
  it.each([
    [['', ' ', null, undefined], true],
    [[], true],
    [['----', '--'], true],
    [['----', ''], true],
    [['----', 'a'], false],
    [['a', '----'], false],
    [['Total', '5'], true],
    [['(14 rows)'], true],
    [['sep=', ''], true],
    [['sep=;', null], true],
    [['sep=', 'x'], false],
    [['#TYPE System.Object'], true],
    [['```'], true],
    [['```', '', 'x'], false],
    [['varchar', 'int64'], true],
    [['<chr>', '<dbl>'], true],
    [['varchar'], false],
    [['varchar', 'photo'], false],
    [['varchar', 64], false],
    [['text', ' date '], true],
    [['a.jpg', '5'], false],
    [[5, 6], false],
  ] as const)('%j: %s', (cells, is) => expect(isNoRow(cells)).toBe(is));
});
