import { describe, expect, it } from 'vitest';
import {
  isObject,
  JsonKeys,
  type JsonObject,
  JsonRecord,
  RecordFinder,
  showValue,
} from '../../../src/lists/records/json-record.ts';

function foundIn(...values: readonly unknown[]) {
  const records: (JsonObject | string)[] = [];
  const wrappers: JsonObject[] = [];
  const finder = new RecordFinder(
    (record) => records.push(record),
    (wrapper) => wrappers.push(wrapper),
  );
  const strange = values.reduce<number>((sum, value) => sum + finder.find(value), 0);
  return { records, strange, wrappers: wrappers.length };
}
const A = { name: 'a.jpg', size: 5 };
const B = { name: 'b.jpg', size: 6 };

/** A value inside so many objects. */
const wrapped = (depth: number, value: unknown): unknown =>
  depth === 0 ? value : { inner: wrapped(depth - 1, value) };

describe('the records in a text of JSON', () => {
  it.each<[what: string, value: unknown, records: readonly unknown[], strange: number, wrappers: number]>([
    ['one object', A, [A], 0, 0],
    ['an array of them', [A, B], [A, B], 0, 0],
    ['arrays in arrays', [[A], [[B]]], [A, B], 0, 0],
    ['a name', 'IMG_1.HEIC', ['IMG_1.HEIC'], 0, 0],
    ['a path with blanks around it', ' photos/IMG_1.HEIC ', [' photos/IMG_1.HEIC '], 0, 0],
    ['a name that no camera gives', 'letter.pdf', ['letter.pdf'], 0, 0],
    ['words', 'some words', [], 1, 0],
    ['a number', 5, [], 1, 0],
    ['nothing', null, [], 1, 0],
    ['nothing among others', [A, null, B], [A, B], 1, 0],
    ['an object without a name', { size: 5 }, [], 1, 0],
    ['an object without a name among others', [A, { size: 5 }], [A], 1, 0],
    ['no array', [], [], 0, 0],
    ['an object around them', { photos: [A, B], total: 2 }, [A, B], 0, 1],
    ['an object around one', { data: { photo: A } }, [A], 0, 2],
    ['what is strange beside them', { photos: [A, { size: 1 }], about: { size: 2 } }, [A], 1, 1],
    ['a name that is a key', { 'a.jpg': { size: 5 }, 'b.jpg': { size: 6 } }, [A, B], 0, 1],
    ['a name that is a key, beside the name', { 'x/c.jpg': A }, [A], 0, 1],
    ['a path that is a key', { 'x/c.jpg': { size: 7 } }, [{ name: 'x/c.jpg', size: 7 }], 0, 1],
    ['names alone', ['a.jpg', 'IMG_1.HEIC'], ['a.jpg', 'IMG_1.HEIC'], 0, 0],
    ['names and no name', ['IMG_1.HEIC', 'words'], [], 1, 0],
    ['a name that is no photo', { name: 'letter', size: 5 }, [{ name: 'letter', size: 5 }], 0, 0],
    ['an album with photos', { name: 'Summer', photos: [A, B] }, [A, B], 0, 1],
    [
      'an album without photos',
      { name: 'Summer', photos: [{ size: 5 }] },
      [{ name: 'Summer', photos: [{ size: 5 }] }],
      0,
      0,
    ],
    ['a key of a table for the name', { Dateiname: 'a.jpg' }, [{ Dateiname: 'a.jpg' }], 0, 0],
    ['such a key for something else', { Bild: 'on the wall' }, [], 1, 0],
    ['a name with blanks around it', { name: ' a.jpg ' }, [{ name: ' a.jpg ' }], 0, 0],
    ['no name', { name: '' }, [], 1, 0],
    ['a name that is no text', { name: 5 }, [], 1, 0],
  ])('%s', (_, value, records, strange, wrappers) => {
    expect(foundIn(value)).toEqual({ records, strange, wrappers });
  });

  it('are looked for twelve deep, and no deeper', () => {
    expect(foundIn(wrapped(12, A)).records).toEqual([A]);
    expect(foundIn(wrapped(13, A))).toEqual({ records: [], strange: 1, wrappers: 0 });
  });

  it('are found by the key that the last one had its name under, whatever stands there', () => {
    const last = { Bild: 'a.jpg' };
    expect(foundIn(last, { Bild: 'on the wall' }).records).toHaveLength(2);
    expect(foundIn(last, { Bild: '' }).strange).toBe(1);
    expect(foundIn({ Bild: 'on the wall' }, last).strange).toBe(1);
  });
});

describe('tables in JSON', () => {
  const rows = (...cells: readonly unknown[][]) => cells;

  it.each<[what: string, value: unknown, records: readonly unknown[], strange: number]>([
    ['rows below their head', rows(['name', 'size'], ['a.jpg', 5], ['b.jpg', 6]), [A, B], 0],
    ['a row that is too long', rows(['name', 'size'], ['a.jpg', 5, 'x']), [], 1],
    ['a row that is shorter', rows(['name', 'size', 'album'], ['a.jpg', 5]), [{ ...A, album: undefined }], 0],
    ['rows without a head', rows(['a.jpg', 5]), [], 1],
    ['a head that names no photo', rows(['size', 'views'], [5, 6]), [], 2],
    [
      'columns and data',
      { columns: ['name', 'size'], index: [0, 1], data: rows(['a.jpg', 5], ['b.jpg', 6]) },
      [A, B],
      0,
    ],
    ['header and rows', { header: ['name', 'size'], rows: rows(['a.jpg', 5]) }, [A], 0],
    ['headers and values', { headers: ['name', 'size'], values: rows(['a.jpg', 5]) }, [A], 0],
    ['fields and data', { fields: ['name', 'size'], data: rows(['a.jpg', 5]) }, [A], 0],
    [
      'columns that are no names',
      { columns: [1, 2], data: rows(['IMG_1.JPG'], ['IMG_2.JPG']) },
      ['IMG_1.JPG', 'IMG_2.JPG'],
      0,
    ],
    ['columns by number', { name: { 0: 'a.jpg', 1: 'b.jpg' }, size: { 0: 5, 1: 6 } }, [A, B], 0],
    ['columns as arrays', { name: ['a.jpg', 'b.jpg'], size: [5, 6] }, [A, B], 0],
  ])('%s', (_, value, records, strange) => {
    expect(foundIn(value)).toMatchObject({ records, strange });
  });

  it.each<[what: string, value: JsonObject]>([
    ['of different lengths', { name: { 0: 'letter', 1: 'card' }, size: { 0: 5 } }],
    ['not called by numbers', { name: { a: 'letter' }, size: { a: 5 } }],
    ['with something nested', { name: { 0: 'letter' }, size: { 0: [5] } }],
    ['arrays and objects mixed', { name: ['letter'], size: { 0: 5 } }],
    ['without rows', { name: {}, size: {} }],
    ['only one', { name: { 0: 'letter' } }],
    ['none called like a name', { size: { 0: 5 }, views: { 0: 6 } }],
    ['of nothing', { name: null, size: null }],
    ['texts of as many letters as there are rows', { name: { 0: 'letter', 1: 'card' }, about: 'ab' }],
    ['numbers beside rows', { name: { 0: 'letter' }, count: 5 }],
    ['nothing beside rows', { name: { 0: 'letter' }, about: null }],
  ])('are none where columns are %s', (_, value) => {
    expect(foundIn(value).records).toEqual([]);
  });
});

describe('what describes a list', () => {
  it.each([
    { name: 'size', type: 'integer' },
    { name: 'size', type: 'string', extDtype: 'str', format: 'x', mode: 'NULLABLE', constraints: {}, ordered: false },
    { name: 'at', type: 'datetime', tz: 'UTC', description: 'x', title: 'y' },
    { type: 'report', directories: 2, files: 14 },
    ...'string integer int64 number float float64 numeric boolean bool date datetime timestamp time duration any object array year'
      .split(' ')
      .map((type) => ({ name: 'letter', type })),
  ])('is no record: %j', (value) => {
    expect(foundIn(value)).toEqual({ records: [], strange: 0, wrappers: 0 });
  });

  it.each([
    { name: 'a.jpg', type: 'string' },
    { name: 'letter', type: 'photo' },
    { name: 'letter', type: 'string', size: 5 },
    { name: 'letter', type: 'report', files: 14 },
    { name: 'letter', type: 5 },
  ])('is a record: %j', (value) => {
    expect(foundIn(value).records).toEqual([value]);
  });

  it('is strange where it sums up nothing', () => {
    expect(foundIn({ type: 'report', files: 'many' })).toMatchObject({ records: [], strange: 1 });
    expect(foundIn({ name: 5, type: 'string' })).toMatchObject({ records: [], strange: 1 });
  });
});

describe('the keys of records of JSON', () => {
  it('are those of a sample, as they are written and plain, each once', () => {
    const keys = new JsonKeys([
      { originalFilename: 1, Size: 2 },
      { original_filename: 1, album: 3 },
    ]);
    expect(keys.plain).toEqual(['originalfilename', 'size', 'album']);
    expect(keys.spelled).toEqual(['originalFilename', 'Size', 'album']);
    expect([keys.has('SIZE'), keys.has('views')]).toEqual([true, false]);
  });

  it('get a number when they are asked for, and -1 where there is none', () => {
    const keys = new JsonKeys([{ b: 1, a: 2 }]);
    expect([keys.at('x', 'a'), keys.at('b', 'a'), keys.at('x'), keys.at()]).toEqual([0, 1, -1, -1]);
    expect(keys.names).toEqual(['a', 'b']);
  });

  it('grow with records that have more', () => {
    const keys = new JsonKeys([{ a: 1 }]);
    expect([keys.addKeysOf({ a: 2 }), keys.addKeysOf({ a: 2, b: 3 }), keys.addKeysOf({ b: 2 })]).toEqual([
      false,
      true,
      false,
    ]);
    expect([keys.addKeysOf({ a: 1, c: 2 }), keys.addKeysOf({ C: 1 })]).toEqual([true, false]);
    expect(keys.plain).toEqual(['a', 'b', 'c']);
  });

  it('are those of the record that is read', () => {
    const keys = new JsonKeys([{ a: 1, b: 2 }]);
    const record = new JsonRecord(keys);
    const at = keys.at('b');
    record.object = { a: 1, b: { $numberLong: '6009' } };
    expect([record.cell(at), record.cell(7), record.cell(-1)]).toEqual(['6009', undefined, undefined]);
    record.object = { b: { $date: 'x', more: 1 } };
    expect(record.cell(at)).toEqual({ $date: 'x', more: 1 });
    record.object = { b: { date: 'x' } };
    expect(record.cell(at)).toEqual({ date: 'x' });
    record.object = { b: ['$x'] };
    expect(record.cell(at)).toEqual(['$x']);
    expect(record.entries()).toEqual([['b', ['$x']]]);
    record.object = { undefined: 1 };
    expect([record.cell(7), record.cell(-1)]).toEqual([undefined, undefined]);
    record.object = { b: {} };
    expect(record.cell(at)).toEqual({});
    record.object = { b: null };
    expect(record.cell(at)).toBeNull();
    expect([record.line, record.short]).toEqual([0, false]);
  });
});

describe('a value for a message', () => {
  it.each([
    [A, '{name: a.jpg, size: 5}'],
    [{ a: { b: 1 }, c: null, d: [1] }, '{a: …, c: …, d: …}'],
    [[1, 2], '[2]'],
    ['x'.repeat(300), 'x'.repeat(200)],
    [{ a: 'x'.repeat(99) }, `{a: ${'x'.repeat(60)}}`],
    [null, 'null'],
    [
      Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`k${i}`, i])),
      `{${Array.from({ length: 12 }, (_, i) => `k${i}: ${i}`).join(', ')}}`,
    ],
  ])('%j', (value, shown) => expect(showValue(value)).toBe(shown));

  it('is no longer than a line', () => {
    const long = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`k${i}`, 'y'.repeat(60)]));
    expect(showValue(long)).toHaveLength(200);
  });

  it('is an object or none', () => {
    expect([{}, [], null, 'a', undefined].map(isObject)).toEqual([true, false, false, false, false]);
  });
});
