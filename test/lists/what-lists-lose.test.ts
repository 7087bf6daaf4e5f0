import { describe, expect, it } from 'vitest';
import { ageOfSource, oldestAge } from '../../src/lists/list-age.ts';
import { ListReadError, problemOf } from '../../src/lists/list-read-error.ts';
import { mixedDelimiters } from '../../src/lists/records/mixed-delimiters.ts';
import { isNoRow } from '../../src/lists/records/table-head.ts';
import { withListDate } from '../../src/lists/with-list-date.ts';
import { ascii, concat } from '../../src/scanner/media/write-bytes.ts';
import { folder } from '../fixtures/assets.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { line, listFile, NOW, note, read, readOne } from '../fixtures/lists/list-file.ts';

// What of a list could not be read is counted and named: a row that is lost without a word is a photo that nobody misses.

const AT = Date.UTC(2022, 5, 4, 12, 11);

describe('a file that cannot be read', () => {
  it('is told by what happened to it', () => {
    expect(problemOf(new ListReadError('zip-damaged', 'x', 'why', 'y'.repeat(300)), 'z')).toEqual({
      code: 'zip-damaged',
      path: 'x',
      technical: 'why',
      detail: 'y'.repeat(200),
    });
    expect(problemOf(new ListReadError('zip-damaged', 'x'), 'z')).toEqual({ code: 'zip-damaged', path: 'x' });
    const gone = new DOMException('gone', 'NotReadableError');
    expect(problemOf(gone, 'z')).toEqual({ code: 'read-failed', path: 'z', technical: 'NotReadableError: gone' });
    expect(problemOf(new RangeError('odd'), 'z')).toEqual({
      code: 'internal',
      path: 'z',
      technical: 'RangeError: odd',
    });
    expect(problemOf('odd', 'z')).toEqual({ code: 'internal', path: 'z', technical: 'odd' });
  });

  it('is no list, and its first line is told, not more of it', async () => {
    const [result] = await read([listFile('x.txt', `${'words and words '.repeat(30)}\nmore\n`)]);
    expect(result?.ok).toBe(false);
    if (result?.ok === false) expect(result.problem.detail?.length ?? 0).toBeLessThanOrEqual(200);
  });
});

describe('rows that cannot be read', () => {
  it('are counted, and named with their line', async () => {
    const list = await readOne([
      listFile(
        'x.json',
        '[{"filename":"a.jpg","date":"2022-06-04"},{"date":"2022-06-05"},{"filename":"c.jpg","date":"2022-06-06"}]',
      ),
    ]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'c.jpg']);
    expect(list.contents.problems.map(({ code }) => code)).toEqual(['list-row-unreadable']);
    expect(list.contents.list?.unread).toBe(1);
    expect(note(list, 'rows-unreadable')).toMatchObject({ count: 1, blocks: true });
  });

  it('of a list of checksums are those that its writer could not read, too', async () => {
    const hash = (c: string) => c.repeat(40);
    const text = `# Two Places checksum list\n# not read in full and therefore not listed: 3\n${hash('a')}  x/a.jpg\n${hash('b')}  x/a.mov\n`;
    const list = await readOne([listFile('sums.txt', text)]);
    expect(note(list, 'not-proved')).toMatchObject({ count: 3, blocks: true });
    expect(list.contents.assets.map(({ name, resources }) => `${resources[0].path} ${name}`)).toEqual([
      'x/a.jpg a.jpg',
      'x/a.mov a.mov',
    ]);
  });

  it('are no rules, sums, blanks and kinds of columns', () => {
    expect(
      [['', ''], [' ', null], ['---', '==='], ['varchar', 'int64'], ['<chr>', '<date>'], ['(2 rows)']].map(isNoRow),
    ).toEqual([true, true, true, true, true, true]);
    expect([['a.jpg', ''], ['---', 'a'], ['varchar', 'a.jpg'], ['varchar', 5], ['varchar']].map(isNoRow)).toEqual([
      ...[false, false, false, false, false],
    ]);
  });
});

describe('the parts of Apple’s export', () => {
  const details = (path: string, ...names: string[]) =>
    listFile(path, photoDetails(names.map((name, i) => ({ name, seed: `${path} ${i}`, at: AT }))));

  it('mark the rows of their own folder alone', async () => {
    const list = await readOne([
      details('x/iCloud Photos Part 1 of 2/Photos/Photo Details.csv', 'a.jpg', 'b.jpg'),
      details('x/iCloud Photos Part 2 of 2/Photos/Photo Details-1.csv', 'b.jpg', 'a.jpg'),
      listFile('x/iCloud Photos Part 1 of 2/Photos/Shared Library Details.csv', 'imgName,contributedByMe\nb.jpg,no\n'),
    ]);
    expect(list.contents.assets.map(({ name, flags }) => `${name} ${flags.sharedLibrary}`)).toEqual([
      'a.jpg false',
      'b.jpg true',
      'b.jpg false',
      'a.jpg false',
    ]);
  });

  it('are one list with a loose CSV of the same folder, and its rows are there once', async () => {
    const results = await read([
      details('x/iCloud Photos Part 1 of 2/Photos/Photo Details.csv', 'a.jpg'),
      details('x/Photo Details-1.csv', 'b.jpg'),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const [one] = results;
    if (!one?.ok) throw new Error('no list');
    expect(one.list.contents.assets.map(({ name }) => name).sort()).toEqual(['a.jpg', 'b.jpg']);
    expect(line(one.list, 'rows-found')).toBe(2);
  });

  it('that are damaged are each counted as unread', async () => {
    const list = await readOne([
      details('x/iCloud Photos Part 1 of 3/Photos/Photo Details.csv', 'a.jpg'),
      listFile('x/iCloud Photos Part 2 of 3.zip', concat(ascii('PK\x03\x04'), new Uint8Array(400))),
      listFile('x/iCloud Photos Part 3 of 3.zip', concat(ascii('PK\x03\x04'), new Uint8Array(500))),
    ]);
    expect(list.contents.list?.unread).toBe(2);
    expect(note(list, 'parts-missing')).toMatchObject({ blocks: true });
  });
});

describe('the day of a list', () => {
  const age = (at: number | null, newestAddition: number | null = null) => ({
    at,
    source: at === null ? ('none' as const) : ('file-date' as const),
    newestAddition,
    fileDate: at,
  });

  it('of several files is that of the oldest, also of one from long ago with no additions', () => {
    const old = Date.UTC(2015, 0, 1);
    expect(oldestAge([age(old)])).toEqual(age(old));
    expect(oldestAge([age(NOW), age(old)])).toMatchObject({ at: old, fileDate: old, newestAddition: null });
    expect(oldestAge([age(null), age(old)])).toMatchObject({ at: null });
    expect(ageOfSource({ modifiedMs: old, inZip: false, fileDateMs: old }, null, NOW).at).toBe(old);
  });

  it('is not given to what is no list', () => {
    const place = folder([]);
    expect(withListDate(place, NOW)).toBe(place);
    expect(withListDate(place, null)).toBe(place);
  });
});

describe('two tables put together', () => {
  const commas = (n: number) => Array.from({ length: n }, (_, i) => `a${i}.jpg,2022-06-04,5`);
  const semicolons = (n: number) => Array.from({ length: n }, (_, i) => `b${i}.jpg;2022-06-04;5`);
  const isMixed = (a: number, b: number, others = 0) =>
    mixedDelimiters([
      'name,date,size',
      ...commas(a),
      ...semicolons(b),
      ...Array.from({ length: others }, () => 'words'),
    ]) !== null;

  it('are told by two lines at least of each, and nine of ten of all', () => {
    expect([isMixed(1, 2), isMixed(0, 2), isMixed(1, 1), isMixed(5, 4), isMixed(5, 4, 1), isMixed(5, 4, 2)]).toEqual([
      ...[true, false, false, true, true, false],
    ]);
    const change = mixedDelimiters(['name,date,size', ...commas(2), ...semicolons(2)]);
    expect(change?.('a;b;c')).toBe('a\tb\tc');
    expect(change?.('a,b,c')).toBe('a\tb\tc');
    expect(change?.('a,b')).toBe('a,b');
  });
});
