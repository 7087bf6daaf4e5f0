import { describe, expect, it } from 'vitest';
import { ListBuilder } from '../../../src/lists/list-builder.ts';
import { parseListingLine } from '../../../src/lists/listing/listing-line.ts';
import { fingerprintIn, plainName, readListing, readTree } from '../../../src/lists/listing/read-listing.ts';
import { NOW } from '../../fixtures/lists/list-file.ts';
import { CONTEXT, textItem } from '../../fixtures/lists/text-item.ts';

const at = (...when: Parameters<typeof Date.UTC>) => ({ kind: 'file', ms: Date.UTC(...when), precision: 'second' });
const file = (name: string, size: number | null, date: unknown = null) => ({ kind: 'file', name, size, date });
const heading = (folder: string) => ({ kind: 'heading', folder });
const NOISE = { kind: 'noise' };

describe('a line of a listing', () => {
  it.each<[line: string, read: unknown]>([
    ['-rw-r--r--  1 anna  staff  6009 2022-06-04 12:11:09 a b.jpg', file('a b.jpg', 6_009, at(2022, 5, 4, 12, 11, 9))],
    ['-rw-r--r-- 1 anna staff 6009 Jun  4  2022 a.jpg', file('a.jpg', 6_009, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 1.9M Jun  4  2022 a.jpg', file('a.jpg', null, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 6009 2022-06-04 a.jpg*', file('a.jpg', 6_009, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 6009 2022-06-04 notes*', file('notes*', 6_009, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 6009 2022-06-04 "a.jpg"', file('a.jpg', 6_009, at(2022, 5, 4))],
    ["-rw-r--r-- 1 anna staff 6009 2022-06-04 'a b.jpg'", file('a b.jpg', 6_009, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 6009 2022-06-04 ./K\\303\\266ln\\ 1.jpg', file('./Köln 1.jpg', 6_009, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 6009 2022-06-04 ./é\\ 😀.jpg', file('./é 😀.jpg', 6_009, at(2022, 5, 4))],
    ['-rw-r--r-- 1 anna staff 6009 2022-06-04 a\\ 1.jpg', file('a\\ 1.jpg', 6_009, at(2022, 5, 4))],
    ['drwxr-xr-x 1 anna staff 6009 2022-06-04 a.jpg', NOISE],
    ['lrwxr-xr-x 1 anna staff 6009 2022-06-04 a.jpg -> b.jpg', NOISE],
    ['14.06.2022  11:02         1.953.393 a.jpg', file('a.jpg', 1_953_393, at(2022, 5, 14, 11, 2))],
    ['04/06/2022  11:02         6009 a.jpg', file('a.jpg', 6_009, null)],
    ['12/06/2022  11:02         6009 a.jpg', file('a.jpg', 6_009, null)],
    ['13/06/2022  11:02         6009 a.jpg', file('a.jpg', 6_009, at(2022, 5, 13, 11, 2))],
    ['14.06.2022  11:02    <DIR>          a.jpg', NOISE],
    ['14.06.2022  11:02         6009 HOME\\anna              a.jpg', file('a.jpg', 6_009, at(2022, 5, 14, 11, 2))],
    ['14.06.2022  11:02         6009 ...                    a.jpg', file('a.jpg', 6_009, at(2022, 5, 14, 11, 2))],
    [`14.06.2022  11:02         6009 ${' '.repeat(23)}a.jpg`, file('a.jpg', 6_009, at(2022, 5, 14, 11, 2))],
    [
      '14.06.2022  11:02         6009 IMG_00~1.JPG a long name.jpg',
      file('a long name.jpg', 6_009, at(2022, 5, 14, 11, 2)),
    ],
    [`14.06.2022  11:02         6009 ${' '.repeat(13)}a.jpg`, file('a.jpg', 6_009, at(2022, 5, 14, 11, 2))],
    [
      '14.06.2022  11:02         6009 a name of many words in it.jpg',
      file('a name of many words in it.jpg', 6_009, at(2022, 5, 14, 11, 2)),
    ],
    ['-a----        14.06.2022     11:02           6009 a b.jpg', file('a b.jpg', 6_009, at(2022, 5, 14, 11, 2))],
    ['d-----        14.06.2022     11:02                2022', NOISE],
    ['-a----        14.06.2022     11:02                a.jpg', NOISE],
    [' Directory of C:\\photos', heading('C:\\photos')],
    [' Verzeichnis von C:\\photos', heading('C:\\photos')],
    ['    Directory: C:\\photos', heading('C:\\photos')],
    [' Répertoire de C:\\photos', heading('C:\\photos')],
    [' C:\\photos のディレクトリ', heading('C:\\photos')],
    ['./2022/06:', heading('./2022/06')],
    ['2022:', heading('2022')],
    ['C:\\photos:', heading('C:\\photos')],
    ['C:', heading('C')],
    ['total 8', NOISE],
    ['insgesamt 8', NOISE],
    [' Volume in drive C is Windows', NOISE],
    ['Mode                LastWriteTime         Length Name', NOISE],
    ['----                -------------         ------ ----', NOISE],
    ['               2 File(s)          6,009 bytes', NOISE],
    ['sep=;', NOISE],
    ['anna@mac ~ % ls -l', NOISE],
    [' Volume in a.jpg', null],
    ['a.jpg', null],
    ['words', null],
    ['', null],
  ])('%s', (line, read) => expect(parseListingLine(line, NOW)).toEqual(read));
});

describe('a name that somebody wrote down', () => {
  it.each([
    ['a.jpg', 'a.jpg'],
    ['  - a.jpg ', 'a.jpg'],
    ['1. a.jpg', 'a.jpg'],
    ['12) a.jpg', 'a.jpg'],
    ['[x] a.jpg', 'a.jpg'],
    ['- [ ] a.jpg', 'a.jpg'],
    ['📷 a.jpg', 'a.jpg'],
    ['- "a ""b"".jpg"', 'a "b".jpg'],
    ["'a.jpg'", 'a.jpg'],
    ['-a.jpg', '-a.jpg'],
    ['"a.jpg', '"a.jpg'],
  ])('%j is %s', (text, name) => expect(plainName(text)).toBe(name));

  it('may be a fingerprint, with any ending', () => {
    expect(fingerprintIn('AfQj57ORF2JIumUCjO-PawZ9nqPg.jpg')).toBe('AfQj57ORF2JIumUCjO+PawZ9nqPg');
    expect(fingerprintIn('AfQj57ORF2JIumUCjO_PawZ9nqPg')).toBe('AfQj57ORF2JIumUCjO/PawZ9nqPg');
    expect(['AfQj57ORF2JIumUCjO-PawZ9nqP.jpg', 'IMG_1.JPG', ''].map(fingerprintIn)).toEqual([null, null, null]);
  });
});

describe('the files of a listing', () => {
  async function found(read: typeof readListing, ...lines: readonly string[]) {
    const item = textItem(lines.map((line) => `${line}\n`).join(''));
    const built = new ListBuilder(item, CONTEXT);
    await read(item, CONTEXT, built);
    return {
      rows: built.rows.map(({ path, name, size }) => `${path ?? `(${name})`} ${size ?? ''}`.trim()),
      left: built.left.ledger(),
      problems: built.log.problems.map(({ line, detail }) => `${line} ${detail}`),
    };
  }
  const left = (...counts: readonly (readonly [code: string, count: number])[]) =>
    counts.map(([code, count]) => ({ code, count }));

  it('are below their headings, without folders and what is no photo', async () => {
    const seen = await found(
      readListing,
      ...['2022', 'a.jpg', 'notes.txt', 'b.aae', '.', '..', 'c.xmp', '', './2022/:', 'd.jpg  e.jpg', 'word', '../'],
      ...['x\\y\\f.jpg', 'C:\\photos:', 'g.jpg'],
    );
    expect(seen.rows).toEqual(['(a.jpg)', './2022/d.jpg', './2022/e.jpg', 'x/y/f.jpg', 'C:/photos/g.jpg']);
    expect(seen.left).toEqual(left(['not-photos', -3], ['adjustments', -1], ['sidecars', -1]));
    expect(seen.problems).toEqual([]);
  });

  it('have folders that other paths show', async () => {
    const seen = await found(readListing, './2022', './2022/a.jpg', './b.jpg', './b.jpg/c.jpg');
    expect(seen.rows).toEqual(['./2022/a.jpg', './b.jpg/c.jpg']);
    expect(seen.left).toEqual(left(['not-photos', -2]));
  });

  it('have their sizes, and a fingerprint for a name', async () => {
    const seen = await found(
      readListing,
      '-rw-r--r-- 1 a a 6009 2022-06-04 AfQj57ORF2JIumUCjO-PawZ9nqPg',
      '-rw-r--r-- 1 a a 6009 2022-06-04 word',
    );
    expect(seen.rows).toEqual(['(AfQj57ORF2JIumUCjO-PawZ9nqPg) 6009']);
    expect(seen.left).toEqual(left(['not-photos', -1]));
  });

  it('of a tree lie in the folders above them', async () => {
    const seen = await found(
      readTree,
      ...[
        '.',
        '├── 2022',
        '│   ├── 06',
        '│   │   └── [ 6009]  a.jpg',
        '│   └── b.jpg',
        '│',
        '├── c.jpg',
        '└── notes.txt',
      ],
      ...['', '2 directories, 4 files', 'see d.jpg'],
    );
    expect(seen.rows).toEqual(['2022/06/a.jpg 6009', '2022/b.jpg', '(c.jpg)']);
    expect(seen.left).toEqual(left(['not-photos', -3]));
    expect(seen.problems).toEqual(['11 see d.jpg']);
  });

  it('of a tree of Windows stand without branches, or with their whole paths', async () => {
    const seen = await found(readTree, '│   a.jpg', '├───2022', '│   │   b.jpg', '│   └───06', '│           c.jpg');
    expect(seen.rows).toEqual(['(a.jpg)', '2022/b.jpg', '2022/06/c.jpg']);
    expect((await found(readTree, '├── ./2022', '│   └── ./2022/a.jpg')).rows).toEqual(['./2022/a.jpg']);
  });
});
