import { describe, expect, it } from 'vitest';
import { type ListedRow, PLAIN_ROW } from '../../../src/lists/listed-row.ts';
import { ProblemLog } from '../../../src/lists/problem-log.ts';
import { JsonKeys } from '../../../src/lists/records/json-record.ts';
import { type TableHead, TableRecord, tableKeys } from '../../../src/lists/records/table-head.ts';
import {
  columnsByContent,
  columnsByHand,
  columnsByKeys,
  type TableColumns,
} from '../../../src/lists/table/find-columns.ts';
import { FolderRows } from '../../../src/lists/table/folder-rows.ts';
import { headSignature } from '../../../src/lists/table/head-signature.ts';
import { isLive, LiveRows } from '../../../src/lists/table/live-rows.ts';
import { originNotes } from '../../../src/lists/table/table-origin.ts';
import { NO_FLAGS } from '../../../src/model/asset.ts';
import { taken } from '../../fixtures/assets.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';

const FINGERPRINT = 'AfQj57ORF2JIumUCjO+PawZ9nqPg';
/** The columns that are there, by their numbers. */
const there = (columns: TableColumns | null) =>
  columns && Object.fromEntries(Object.entries(columns).filter(([, at]) => at !== -1 && at !== false));
const byKeys = (...head: readonly string[]) => there(columnsByKeys(tableKeys(head)));

describe('columns by what they are called', () => {
  it('are each found by their own words', () => {
    expect(
      byKeys(
        ...['Name', 'Folder', 'Date', 'Size', 'Checksum', 'Hidden', 'Deleted', 'Date added', 'Live Photo', 'Kind'],
        ...['IsDir', 'Extension', 'Time'],
      ),
    ).toEqual({
      name: 0,
      folder: 1,
      date: 2,
      size: 3,
      checksum: 4,
      hidden: 5,
      deleted: 6,
      added: 7,
      live: 8,
      kind: 9,
      isFolder: 10,
      extension: 11,
      time: 12,
    });
  });

  it.each<[head: readonly string[], columns: object | null]>([
    [['Size', 'Date'], null],
    [['Place', 'Who'], null],
    [[], null],
    [['Path'], { name: 0 }],
    [['Path', 'Folder'], { name: 0, folder: 1 }],
    [['Path', 'Name'], { name: 1, folder: 0 }],
    [['Path', 'Name', 'Folder'], { name: 1, folder: 2 }],
    [['Name', 'Modified'], { name: 0, date: 1, dateOfFile: true }],
    [['Name', 'Modified', 'Date taken'], { name: 0, date: 2 }],
    [['Name', 'Time'], { name: 0, date: 1 }],
    [['Name', 'Time', 'Date'], { name: 0, date: 2, time: 1 }],
    [['ZORIGINALFILENAME', 'ZDATECREATED'], { name: 0, date: 1, ofCoreData: true }],
    [['Name', 'Type'], { name: 0, kind: 1, extension: 1 }],
    [['Titel', 'Dateiname'], { name: 1 }],
  ])('%j', (head, columns) => expect(byKeys(...head)).toEqual(columns));

  it('may be keys of JSON, of which one has two numbers', () => {
    const keys = new JsonKeys([{ name: 1, time: 2 }]);
    const columns = columnsByKeys(keys);
    expect(keys.names[columns?.date ?? -1]).toBe('time');
    expect(keys.names[columns?.name ?? -1]).toBe('name');
  });

  it('are those that a person chose', () => {
    const ten = (place: number) => place + 10;
    expect(there(columnsByHand({ name: 0, date: 1, size: 2, checksum: 3 }, ten))).toEqual({
      name: 10,
      date: 11,
      size: 12,
      checksum: 13,
    });
    expect(there(columnsByHand({}, ten))).toEqual({});
    expect(there(columnsByHand({ size: 0 }, (place) => place))).toEqual({ size: 0 });
  });
});

describe('columns by what stands in them', () => {
  const found = (...rows: readonly (readonly unknown[])[]) => there(columnsByContent(rows, NOW));
  const photo = (n: number, ...more: readonly unknown[]) => [`IMG_000${n}.JPG`, ...more];

  it.each<[what: string, rows: readonly (readonly unknown[])[], columns: object | null]>([
    [
      'all of them',
      [photo(1, '2022-06-04 12:11', '1953393', FINGERPRINT), photo(2, '2022-06-05 12:11', '6009', FINGERPRINT)],
      { name: 0, date: 1, size: 2, checksum: 3 },
    ],
    [
      'names behind other things',
      [
        ['x', 'IMG_0001.JPG'],
        ['y', 'IMG_0002.JPG'],
      ],
      { name: 1 },
    ],
    ['no names', [['x', 'y']], null],
    ['no rows', [], null],
    ['names in two columns', [['IMG_0001.JPG', 'IMG_0002.JPG']], null],
    ['dates of Apple', [photo(1, 'Saturday June 4,2022 12:11 PM GMT')], { name: 0, date: 1 }],
    ['dates of a spreadsheet', [photo(1, '44716.5')], { name: 0, date: 1 }],
    ['numbers that may be dates', [photo(1, '44716'), photo(2, '44717')], { name: 0, size: 1 }],
    ['days without marks', [photo(1, '20220604')], { name: 0, size: 1 }],
    ['numbers that are too small for bytes', [photo(1, '9999'), photo(2, 17)], { name: 0 }],
    ['numbers of which one is large enough', [photo(1, '9999'), photo(2, 10_000)], { name: 0, size: 1 }],
    ['yes and no', [photo(1, 1), photo(2, 0)], { name: 0 }],
  ])('%s', (_, rows, columns) => expect(found(...rows)).toEqual(columns));

  it('may be empty in half of the rows, and wrong in one of five', () => {
    const sizes = (...cells: readonly unknown[]) => found(...cells.map((cell, i) => photo(i, cell)))?.size;
    expect([sizes(50_000, '', 50_000, ''), sizes(50_000, '', '', '')]).toEqual([1, undefined]);
    expect([sizes(50_000, 50_000, 50_000, 50_000, 'x'), sizes(50_000, 50_000, 50_000, 'x')]).toEqual([1, undefined]);
    expect(found(['', 'x'], ['', 'y'])).toBeNull();
  });
});

describe('a table by its head', () => {
  const table = (head: readonly string[], sample: TableHead['sample'] = []): TableHead => ({
    kind: 'table',
    delimiter: ',',
    change: null,
    head,
    keys: tableKeys(head),
    sample,
    rowsBefore: false,
  });

  it('is one text for one head, and no longer than is kept', () => {
    expect(headSignature(table(['Name', 'Date taken']))).toBe('head ["name","datetaken"]');
    expect(headSignature(table([], [['a.jpg', 5, null], ['b.jpg']]))).toBe('row ["a.jpg","5",""]');
    expect(headSignature(table([]))).toBe('row []');
    const keys = new JsonKeys([{ 'Date taken': 1 }]);
    expect(headSignature({ kind: 'json', sample: [], keys })).toBe('keys ["datetaken"]');
    const long = 'k'.repeat(5_000);
    expect(headSignature(table([long]))).toHaveLength(4_000);
    expect(headSignature(table([], [[long]]))).toHaveLength(4_000);
    expect(headSignature({ kind: 'json', sample: [], keys: new JsonKeys([{ [long]: 1 }]) })).toHaveLength(4_000);
  });

  const notes = (
    head: readonly string[],
    sample: TableHead['sample'] = [],
    rows = { all: 1, onComputer: 0 },
  ): string | undefined => {
    const columns = columnsByKeys(tableKeys(head));
    if (columns === null) throw new Error('no name');
    const [first, ...more] = originNotes(table(head, sample), columns, rows);
    expect(more).toEqual([]);
    if (first) expect(first.blocks).toBe(true);
    return first?.code;
  };

  it.each<[what: string, code: string | undefined, head: readonly string[], sample?: TableHead['sample']]>([
    ['a photo library', undefined, ['Name', 'Date', 'Size', 'Checksum']],
    ['dates of files alone', 'list-of-files', ['Name', 'Modified']],
    ['a column of folders', 'list-of-files', ['Name', 'IsDir']],
    ['a weak mark', undefined, ['Name', 'Date', 'Kind']],
    ['a weak mark beside a size', 'list-of-files', ['Name', 'Date', 'Kind', 'Size']],
    ['a weak mark beside a size and a checksum', undefined, ['Name', 'Date', 'Kind', 'Size', 'Checksum']],
    ['a strong mark beside all', 'list-of-files', ['Name', 'Date', 'Inode', 'Size', 'Checksum']],
    ['our own table of gaps', 'only-missing-files', ['kind', 'name', 'days left', 'evidence', 'what it means']],
    ['nearly our own table', undefined, ['kind', 'name', 'days left', 'evidence']],
    ['a tag of ExifTool', 'list-of-files', ['Name', 'MediaCreateDate']],
    ['dates of ExifTool', 'list-of-files', ['Name', 'Date'], [['a.jpg', '2022:06:04 12:11:09']]],
    [
      'dates of ExifTool in half',
      undefined,
      ['Name', 'Date'],
      [
        ['a.jpg', '2022:06:04 12:11:09'],
        ['b.jpg', ''],
      ],
    ],
    ['such dates elsewhere', undefined, ['Name', 'Date', 'X'], [['a.jpg', '', '2022:06:04 12:11:09']]],
    ['hashes', 'list-of-files', ['Name', 'Checksum'], [['a.jpg', 'a'.repeat(40)]]],
    ['hashes elsewhere', undefined, ['Name', 'Checksum', 'X'], [['a.jpg', '', 'a'.repeat(40)]]],
    ['hashes without a column', undefined, ['Name', 'X'], [['a.jpg', 'a'.repeat(40)]]],
    ['other addresses', 'list-of-service', ['Name', 'X'], [['a.jpg', ' https://photos.example.org/1']]],
    ['addresses of Apple', undefined, ['Name', 'X'], [['a.jpg', 'https://www.icloud.com/photos/1']]],
    ['no text', undefined, ['Name', 'X'], [['a.jpg', 5]]],
  ])('shows what it is of: %s', (_, code, head, sample) => expect(notes(head, sample)).toBe(code));

  it('is of a folder where half of its rows lie on a computer', () => {
    const of = (onComputer: number, all: number) => notes(['Name', 'Date'], [], { all, onComputer });
    expect([of(1, 2), of(1, 3), of(0, 0), of(2, 2)]).toEqual(['list-of-files', undefined, undefined, 'list-of-files']);
  });

  it('is looked at by a hundred rows', () => {
    const rows = (hashes: number, others: number) => [
      ...new Array<readonly string[]>(hashes).fill(['a.jpg', 'a'.repeat(32)]),
      ...new Array<readonly string[]>(others).fill(['a.jpg', '']),
    ];
    expect([notes(['Name', 'Checksum'], rows(51, 200)), notes(['Name', 'Checksum'], rows(50, 200))]).toEqual([
      'list-of-files',
      undefined,
    ]);
  });

  it('may be JSON, whose keys are spelled in any way', () => {
    const sample = [{ NAME: 'a.jpg', 'Check-sum': 'a'.repeat(64) }];
    const keys = new JsonKeys(sample);
    const columns = columnsByKeys(keys);
    if (columns === null) throw new Error('no name');
    const rows = { all: 1, onComputer: 0 };
    expect(originNotes({ kind: 'json', sample, keys }, columns, rows)).toEqual([
      { code: 'list-of-files', blocks: true },
    ]);
    expect(originNotes({ kind: 'json', sample: [{ NAME: 'a'.repeat(64) }], keys }, columns, rows)).toEqual([]);
  });
});

it('rows of folders are counted, and a thousand of them named', () => {
  const folders = new FolderRows();
  const record = new TableRecord();
  record.cells = ['2022/'];
  for (let i = 0; i < 1_002; i += 1) {
    record.line = i + 2;
    folders.add(record);
  }
  const log = new ProblemLog();
  folders.tell(log, 'x.csv');
  expect([folders.count, log.unreadableRows, log.problems.length]).toEqual([1_002, 1_002, 1_000]);
  expect(log.problems[999]).toEqual({ code: 'list-row-unreadable', path: 'x.csv', line: 1_001, detail: '2022/' });
});

describe('a Live Photo', () => {
  it.each<[live: unknown, kind: unknown, is: boolean]>([
    [true, undefined, true],
    ['yes', undefined, true],
    ['live', undefined, true],
    ['Live Photo', undefined, true],
    ['no', undefined, false],
    ['lives', undefined, false],
    ['', undefined, false],
    [undefined, 'Live Photo', true],
    [undefined, 'photo live', true],
    [undefined, 'HEIC, livephoto', true],
    [undefined, 'ライブ写真', true],
    [undefined, 'live', false],
    [undefined, 'alive photo', false],
    [undefined, 'live photography', false],
    [undefined, 'yes', false],
    [undefined, undefined, false],
    ['no', 'Live Photo', true],
  ])('is one by %j and %j: %s', (live, kind, is) => expect(isLive(live, kind)).toBe(is));

  const row = (name: string, parts: Partial<ListedRow> = {}): ListedRow => ({
    ...PLAIN_ROW,
    name,
    captured: taken('2024-06-01T12:00:00Z'),
    flags: NO_FLAGS,
    ...parts,
  });
  const later = (ms: number) => ({ captured: taken(new Date(Date.UTC(2024, 5, 1, 12) + ms).toISOString()) });
  /** The films that are given to the first row. */
  const films = (...rows: ListedRow[]) => {
    const live = new LiveRows();
    live.add(0);
    live.add(99);
    live.giveFilms(rows);
    return rows[0]?.companions.map(({ role, name }) => `${role} ${name}`);
  };

  it('has a film, unless the list has one of it', () => {
    const given = ['live-video IMG_1.mov'];
    expect(films(row('IMG_1.HEIC'))).toEqual(given);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.MOV'))).toEqual([]);
    expect(films(row('IMG_1.HEIC'), row('img_1.mp4'))).toEqual([]);
    expect(films(row('IMG_1.HEIC'), row('IMG_2.MOV'))).toEqual(given);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.JPG'))).toEqual(given);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.MOV', { scope: 'x' }))).toEqual(given);
    expect(films(row('IMG_1.HEIC', { scope: 'x' }), row('IMG_1.MOV', { scope: 'x' }))).toEqual([]);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.MOV', later(120_000)))).toEqual([]);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.MOV', later(121_000)))).toEqual(given);
    expect(films(row('IMG_1.HEIC', later(121_000)), row('IMG_1.MOV'))).toEqual(given);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.MOV', later(999_000)), row('IMG_1.MOV'))).toEqual([]);
    expect(films(row('IMG_1.HEIC'), row('IMG_1.MOV', { captured: { kind: 'unknown' } }))).toEqual([]);
    expect(films(row('IMG_1.HEIC', { captured: { kind: 'unknown' } }), row('IMG_1.MOV'))).toEqual([]);
    expect(films(row('IMG_1.MOV'))).toEqual([]);
  });

  it('is none where the list does not say so', () => {
    const rows = [row('IMG_1.HEIC')];
    new LiveRows().giveFilms(rows);
    expect(rows[0]?.companions).toEqual([]);
  });
});
