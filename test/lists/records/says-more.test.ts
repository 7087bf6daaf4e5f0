import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidRows } from '../../../src/lists/records/preamble.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const ROWS = ['a.jpg', 'b.jpg', 'c.jpg'].map((name, i) => ({
  Filename: name,
  'Date taken': `2022-06-0${i + 1} 12:11:09`,
  Size: 1_000_000 + i,
  Checksum: fingerprintOf(name),
}));
const TABLE = ['Filename,Date taken,Size,Checksum', ...ROWS.map((row) => Object.values(row).join(','))].join('\n');

describe('a list that counts more than it has', () => {
  it.each([
    '(20 rows)',
    '20 files',
    '20 photos',
    'Total,20,,',
    'Summe: 20,,,',
    'Anzahl,20,,',
    'Total: 1.020',
    'Rows,20',
  ])('is not all of itself: %s', async (foot) => {
    const list = await readOne([listFile('list.csv', `${TABLE}\n${foot}\n`)]);
    expect(list.contents.assets).toHaveLength(3);
    expect(note(list, 'says-more')).toMatchObject({ count: foot.includes('1.020') ? 1020 : 20, blocks: true });
  });

  it.each(['(3 rows)', '3 files', 'Total,3,,', 'Total,,3000003,', 'Total', 'Total,2,,', 'Sum,n/a,,'])(
    'says nothing of the kind by %s',
    async (foot) => {
      const list = await readOne([listFile('list.csv', `${TABLE}\n${foot}\n`)]);
      expect(list.contents.assets).toHaveLength(3);
      expect(note(list, 'says-more')).toBeUndefined();
    },
  );

  it.each([
    { total: 120, items: ROWS },
    { items: ROWS, totalCount: '120' },
    { data: { photos: ROWS, pageInfo: { hasNextPage: true } } },
    { items: ROWS, nextPageToken: 'abc' },
    { value: ROWS, '@odata.nextLink': 'https://example.org/next' },
    { entries: ROWS, has_more: true },
    { photos: ROWS, errors: ['a page could not be read'] },
    { photos: ROWS, isTruncated: 'true' },
  ])('says so in the object around it: %j', async (wrapper) => {
    const list = await readOne([listFile('list.json', JSON.stringify(wrapper))]);
    expect(list.contents.assets).toHaveLength(3);
    expect(note(list, 'says-more')?.blocks).toBe(true);
  });

  it.each([
    { total: 3, items: ROWS },
    { items: ROWS, nextPageToken: null, has_more: false, errors: [], next: '' },
    { count: 2, made: { by: 'x', count: 1 }, photos: ROWS },
  ])('says nothing of the kind in %j', async (wrapper) => {
    const list = await readOne([listFile('list.json', JSON.stringify(wrapper))]);
    expect(list.contents.assets).toHaveLength(3);
    expect(note(list, 'says-more')).toBeUndefined();
  });

  it('says so in an object too large to be read in one piece', async () => {
    const many = Array.from({ length: 90_000 }, (_, i) => ({ ...ROWS[0], Filename: `IMG_${i}.JPG` }));
    const list = await readOne([listFile('list.json', JSON.stringify({ total: 90_001, items: many }))]);
    expect(note(list, 'says-more')).toMatchObject({ count: 90_001, blocks: true });
  });

  it('is never taken for whole, whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('', ' ', ': '), (count, between) => {
        expect(saidRows([`(${count} rows)`], [])).toBe(count);
        if (between !== '') expect(saidRows([`Total${between}${count}`], [])).toBe(count);
        expect(saidRows(['Total', String(count)], ['Name', 'Date'])).toBe(count);
        expect(saidRows(['Total', String(count)], ['Name', 'Size'])).toBeNull();
      }),
    );
  });
});
