import { describe, expect, it } from 'vitest';
import type { RecordsHead } from '../../../src/lists/format-reader.ts';
import { chooseMappable, chooseTable } from '../../../src/lists/formats/table.ts';
import { JsonKeys, type JsonObject } from '../../../src/lists/records/json-record.ts';
import type { JsonHead } from '../../../src/lists/records/read-json.ts';
import { type TableHead, tableKeys } from '../../../src/lists/records/table-head.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { listFile, NOW, read } from '../../fixtures/lists/list-file.ts';

// Of all ways to read a text as a table, which one is taken, and which text is no table of photos at all.

const OPTIONS = { now: NOW };
type Rows = readonly (readonly unknown[])[];

function table(head: readonly string[], sample: Rows, delimiter: string | null = ','): TableHead {
  return { kind: 'table', delimiter, change: null, head, keys: tableKeys(head), sample, rowsBefore: head.length === 0 };
}
const json = (...sample: readonly JsonObject[]): JsonHead => ({ kind: 'json', sample, keys: new JsonKeys(sample) });
const fill = (cells: readonly string[], width: number) => [
  ...cells,
  ...Array.from({ length: width - cells.length }, (_, i) => `c${i}`),
];
/** Rows of a photo and its date, so wide. */
const rows = (width: number, count = 4): Rows =>
  Array.from({ length: count }, (_, i) => fill([`IMG_${i + 1000}.JPG`, '2022-06-04'], width));
const headed = (width: number, delimiter?: string | null, sample = rows(width)) =>
  table(fill(['name', 'date'], width), sample, delimiter);
const bare = (width: number, delimiter?: string | null) => table([], rows(width), delimiter);
const chosen = (...heads: readonly RecordsHead[]) => {
  const head = chooseTable(heads, OPTIONS);
  return head === null ? null : heads.indexOf(head);
};

describe('the way to read a table', () => {
  it('is the one with most columns, and the first of equals', () => {
    expect(chosen(headed(2), headed(3))).toBe(1);
    expect(chosen(headed(3), headed(2))).toBe(0);
    expect(chosen(headed(2), headed(2))).toBe(0);
    expect(chosen()).toBeNull();
  });

  it('with more than twenty columns is no better than with twenty', () => {
    expect(chosen(headed(20), headed(21))).toBe(0);
    expect(chosen(headed(19), headed(21))).toBe(1);
    expect(chosen(headed(19), headed(20))).toBe(1);
  });

  it('with a head counts twice as much as one without', () => {
    expect(chosen(bare(3), headed(2))).toBe(1);
    expect(chosen(bare(4), headed(2))).toBe(0);
    expect(chosen(headed(2), bare(5))).toBe(1);
    expect(chosen(bare(3))).toBe(0);
  });

  it('counts by how many of its rows fit', () => {
    const uneven = headed(4, ',', [...rows(4, 2), ...rows(5, 2)]);
    expect(chosen(headed(2), uneven)).toBe(0);
    expect(chosen(headed(2), headed(4, ',', [...rows(4, 3), ...rows(5, 1)]))).toBe(1);
    // Where fewer than half of them fit, it is no table; a row may be half as wide, but no narrower, and no wider.
    expect(chosen(uneven)).toBe(0);
    expect(chosen(headed(4, ',', [...rows(4, 2), ...rows(5, 3)]))).toBeNull();
    expect(chosen(headed(4, ',', rows(2)))).toBe(0);
    expect(chosen(headed(5, ',', rows(2)))).toBeNull();
    expect(chosen(headed(2, ',', [['IMG_1000.JPG'], ['IMG_1001.JPG']]))).toBeNull();
    expect(chosen(headed(2, ',', []))).toBe(0);
  });

  it('parts cells by an unusual mark only where a head shows it', () => {
    for (const mark of [',', ';', '\t', '|', null]) expect(chosen(bare(3, mark)), `${mark}`).toBe(0);
    for (const mark of ['^', '~', ':']) {
      expect(chosen(bare(3, mark)), mark).toBeNull();
      expect(chosen(headed(3, mark)), mark).toBe(0);
    }
    expect(chosen(bare(3, '^'), bare(2))).toBe(1);
  });

  it('looks at the first fifty rows for columns that no head names', () => {
    const note = (count: number) => Array.from({ length: count }, (_, i) => [`${i}`, 'x']);
    expect(chosen(table([], [...rows(2, 50), ...note(50)]))).toBe(0);
    expect(chosen(table([], [...rows(2, 24), ...note(26), ...rows(2, 50)]))).toBeNull();
    expect(chosen(table([], [...note(25), ...rows(2, 25)]))).toBeNull();
  });

  it('is that of objects where one of them speaks of a photo', () => {
    const person = { name: 'Anna', note: 'x', size: 5 };
    expect(chosen(json(person, { ...person, name: ' IMG_1.JPG ' }))).toBe(0);
    expect(chosen(json(person, { ...person, note: ` ${fingerprintOf('a')} ` }))).toBe(0);
    expect(chosen(json(person, { ...person, note: 'IMG_1.AAE' }))).toBe(0);
    expect(chosen(json(person, person))).toBeNull();
    expect(chosen(json({ size: 5, note: 'IMG_1.JPG' }))).toBeNull();
    expect(chosen(json({ name: 'IMG_1.JPG', date: 'x', a: 1 }), headed(2))).toBe(0);
    expect(chosen(json({ name: 'IMG_1.JPG' }), headed(2))).toBe(1);
  });
});

describe('a table is one of photos', () => {
  const isOne = (head: readonly string[], ...sample: Rows) => chosen(table(head, sample)) === 0;
  const people = (count: number, date = '') =>
    Array.from({ length: count }, (_, i) => ['Anna', `${date}${i}`] as const);

  it.each([
    'date taken',
    'taken at',
    'datetimeoriginal',
    'aufnahmedatum',
    'aufgenommen',
    'aufgenommen am',
    'photo taken time',
    'originalcreationdate',
  ])('by a column that is called “%s”, whatever its names are', (key) => {
    expect(isOne(['Name', key], ['Beach', '2022-06-04'])).toBe(true);
    expect(isOne(['Name', 'Phone'], ['Beach', '2022-06-04'])).toBe(false);
  });

  it('by a column that is called “original filename”', () => {
    expect(isOne(['original filename', 'Phone'], ['Beach', 'x'])).toBe(true);
  });

  it('where three of ten rows have the name of a photo, or a fingerprint', () => {
    const photo = (name: string, checksum = '') => [name, checksum];
    for (const one of [photo('IMG_1.JPG'), photo('x/IMG_1.mov'), photo('x', fingerprintOf('a'))]) {
      expect(isOne(['name', 'checksum'], ...people(7), one, one, one), one[0]).toBe(true);
      expect(isOne(['name', 'checksum'], ...people(8), one, one), one[0]).toBe(false);
    }
    expect(isOne(['name', 'extension', 'note'], ['IMG', 'JPG', 'x'], ['b', '.heic', 'x'])).toBe(true);
    expect(isOne(['name', 'extension', 'note'], ['IMG', 'pdf', 'x'], ['b', 'doc', 'x'])).toBe(false);
    for (const name of ['a.aae', 'a.xmp']) expect(isOne(['name', 'note'], [name, 'x']), name).toBe(true);
    for (const name of ['a.txt', 'a']) expect(isOne(['name', 'note'], [name, 'x']), name).toBe(false);
  });

  it('without rows where it has dates, sizes or checksums, in whatever column', () => {
    for (const key of ['date', 'size', 'checksum']) {
      expect(isOne(['name', key]), key).toBe(true);
      expect(isOne([key, 'name']), key).toBe(true);
    }
    expect(isOne(['name', 'phone'])).toBe(false);
  });
});

describe('the table whose columns a person maps', () => {
  const mappable = (...heads: readonly RecordsHead[]) => {
    const head = chooseMappable(heads);
    return head === null ? null : heads.indexOf(head);
  };
  const any = (width: number, delimiter?: string | null) =>
    table(fill(['a', 'b'], width), [fill(['1', '2'], width)], delimiter);

  it('is the widest whose rows fit, whatever its columns hold', () => {
    expect(mappable(any(2), any(3))).toBe(1);
    expect(mappable(any(3), any(2))).toBe(0);
    expect(mappable(any(2), any(2))).toBe(0);
    expect(mappable(any(20), any(21))).toBe(0);
    expect(mappable(any(19), any(21))).toBe(1);
    expect(mappable(any(5, '^'))).toBeNull();
    expect(mappable(any(5, '^'), any(2, null))).toBe(1);
    expect(mappable(table(['a', 'b'], [['1'], ['2']]))).toBeNull();
    expect(mappable(json({ a: 1, b: 2, c: 3 }), any(2))).toBe(0);
    expect(mappable()).toBeNull();
  });

  it('is read by the numbers of its keys where it is JSON', async () => {
    const text = JSON.stringify([{ when: '2022-06-04', title: 'Beach', amount: 5 }]);
    const mappings = [
      { head: 'other', columns: { name: 0 } },
      { head: 'keys ["when","title","amount"]', columns: { name: 1, date: 0, size: 2 } },
    ];
    const [result] = await read([listFile('l.json', text)], { mappings });
    expect(result?.ok && result.list.contents.assets).toMatchObject([
      { name: 'Beach', captured: { kind: 'day' }, resources: [{ size: 5 }] },
    ]);
    const [other] = await read([listFile('l.json', text)], { mappings: mappings.slice(0, 1) });
    expect(other?.ok).toBe(false);
  });
});
