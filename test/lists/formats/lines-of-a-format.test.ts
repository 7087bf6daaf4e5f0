import { describe, expect, it } from 'vitest';
import type { LineFormat } from '../../../src/lists/format-reader.ts';
import { ICLOUD_PHOTOS_SYNC } from '../../../src/lists/formats/icloud-photos-sync.ts';
import { ICLOUDPD_NAMES } from '../../../src/lists/formats/icloudpd-names.ts';
import { LISTED_FILES } from '../../../src/lists/formats/listed-files.ts';
import { LISTING } from '../../../src/lists/formats/listing.ts';
import { NAMES } from '../../../src/lists/formats/names.ts';
import { TWO_PLACES_REPORT } from '../../../src/lists/formats/two-places-report.ts';
import type { ReadListOptions } from '../../../src/lists/parsed-list.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, NOW, note, readOne } from '../../fixtures/lists/list-file.ts';

// How many lines of a text must be those of a format, what each of them gives, and which lines are none.

const known = (format: LineFormat, lines: readonly string[], options: Partial<ReadListOptions> = {}) =>
  format.recognise({ text: lines.join('\n'), lines, whole: true }, { now: NOW, ...options });
const many = (count: number, of: (i: number) => string) => Array.from({ length: count }, (_, i) => of(i));
const listOf = (...lines: readonly string[]) => readOne([listFile('l.txt', `${lines.join('\n')}\n`)]);
type List = Awaited<ReturnType<typeof listOf>>;
const names = ({ contents }: List) => contents.assets.map(({ name }) => name);
const unread = ({ contents }: List) =>
  contents.problems.filter(({ code }) => code === 'list-row-unreadable').map((problem) => problem.line);

const photo = (i: number) => `IMG_${1000 + i}.JPG`;
const sync = (i: number) => `_All-Photos/${fingerprintOf(`${i}`).replaceAll('+', '-').replaceAll('/', '_')}.heic`;

describe.each<readonly [name: string, format: LineFormat, good: (i: number) => string, looked: number, needed: number]>(
  [
    ['names', NAMES, photo, 300, 240],
    ['a listing', LISTING, (i) => `./x/${photo(i)}`, 300, 240],
    ['lines with a name each', LISTED_FILES, (i) => `${4000 + i} ${photo(i)}`, 200, 160],
    ['names of icloudpd', ICLOUDPD_NAMES, (i) => `/d/2020/09/14/${photo(i)}`, 200, 160],
    ['names of icloud-photos-sync', ICLOUD_PHOTOS_SYNC, sync, 200, 120],
  ],
)('%s', (_, format, good, looked, needed) => {
  const words = (count: number) => many(count, (i) => `some words of mine ${i}x`);

  it('are known by a part of their first lines', () => {
    expect(known(format, [...many(needed, good), ...words(looked - needed)])).toBe(true);
    expect(known(format, [...many(needed - 1, good), ...words(looked - needed + 1)])).toBe(false);
    expect(known(format, [...many(needed, good), ...words(looked - needed + 1)])).toBe(true);
    expect(known(format, many(1, good))).toBe(true);
    expect(known(format, [])).toBe(false);
    expect(known(format, words(3))).toBe(false);
  });
});

describe('names', () => {
  it('may have a heading before them, marks and sums between them', () => {
    expect(known(NAMES, ['Name', photo(1)])).toBe(true);
    expect(known(NAMES, ['\ufeffName', photo(1)])).toBe(true);
    expect(known(NAMES, ['"Name"', photo(1)])).toBe(true);
    expect(known(NAMES, ['Names of mine', photo(1)])).toBe(false);
    expect(known(NAMES, [photo(1), 'Name'])).toBe(false);
    expect(known(NAMES, ['-----', photo(1), '1 file'])).toBe(true);
    expect(known(NAMES, ['Name', '2 files'])).toBe(false);
    expect(known(NAMES, ['{"IMG_1.JPG": "IMG_2.JPG"'])).toBe(false);
  });

  it('are each a photo; what is no photo is counted, and any other line was not read', async () => {
    const list = await listOf(
      'Name',
      ...many(12, photo),
      'a.jpg  b.jpg',
      '"c.jpg"',
      'd.aae',
      'notes.txt',
      'some words of mine',
      'Name',
      '------',
      '20 files',
    );
    expect(names(list).slice(12)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect([line(list, 'adjustments'), line(list, 'not-photos')]).toEqual([-1, -1]);
    expect(unread(list)).toEqual([18, 19]);
    expect(list.contents.assets[0]).toMatchObject({ captured: { kind: 'unknown' }, kind: 'photo' });
    expect(unread(await listOf(photo(1), photo(2), photo(3), photo(4), 'Name'))).toEqual([5]);
  });

  it('with folders are listed with them', async () => {
    const list = await listOf('x/a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg');
    expect(list.contents.assets.slice(0, 2).map(({ name, resources: [{ path }] }) => [name, path])).toEqual([
      ['a.jpg', 'x/a.jpg'],
      ['b.jpg', null],
    ]);
  });
});

describe('names of icloudpd', () => {
  it('are any names where the person says so', () => {
    expect(known(ICLOUDPD_NAMES, [photo(1)])).toBe(false);
    for (const printedNames of ['everything', 'only-missing'] as const)
      expect(known(ICLOUDPD_NAMES, [photo(1)], { printedNames })).toBe(true);
    expect(known(ICLOUDPD_NAMES, ['some words'], { printedNames: 'everything' })).toBe(false);
  });

  it.each([
    ['2020/09/14/a.jpg', true],
    ['2020\\09\\14\\a.jpg', true],
    ['C:\\x\\2020\\09\\14\\a.jpg', true],
    ['icloudpd  | /d/2020/09/14/a.jpg', true],
    ['  /d/2020/09/14/a.jpg  ', true],
    ['/d/1970/01/01/a.jpg', true],
    ['/d/2020/09/14/a.txt', false],
    ['/d/2020/09/a.jpg', false],
    ['/d/2020/09/14/x/a.jpg', false],
    ['/d/12020/09/14/a.jpg', false],
    ['a;/d/2020/09/14/b.jpg', false],
    ['a\t/d/2020/09/14/b.jpg', false],
    ['"/d/2020/09/14/b.jpg', false],
    ['/d/2020/09/14/a, b.jpg', true],
    ['x/IMG_1_HEVC.MOV', true],
    ['x/IMG_1_QVk2Yyt.JPG', true],
    ['x/AY6cxBsE0jja.JPG', true],
    ['x/IMG_1.MOV', false],
    ['IMG_1_HEVC.MOV', false],
    ['AY6cxBsE0jja.JPG', false],
    ['a.jpg', false],
  ])('%j: %s', (text, says) => {
    expect(known(ICLOUDPD_NAMES, [text])).toBe(says);
  });

  it('are each a photo, and what is none is counted or was not read', async () => {
    const day = '/d/2020/09/14';
    const list = await listOf(...many(8, (i) => `${day}/${photo(i)}`), `${day}/a.xmp`, 'some words of mine');
    expect(names(list)).toEqual(many(8, photo));
    expect(line(list, 'sidecars')).toBe(-1);
    expect(unread(list)).toEqual([10]);
    expect(list.contents.assets.map(({ resources: [{ path }] }) => path)[0]).toBe(`${day}/${photo(0)}`);
  });

  it('are what is missing where nobody says that they are everything', async () => {
    const text = `/d/2020/09/14/${photo(1)}\n`;
    const said = async (options: Partial<ReadListOptions>) =>
      note(await readOne([listFile('l.txt', text)], options), 'only-missing-files')?.blocks;
    expect(await said({})).toBe(true);
    expect(await said({ printedNames: 'only-missing' })).toBe(true);
    expect(await said({ printedNames: 'everything' })).toBeUndefined();
  });
});

describe('names of icloud-photos-sync', () => {
  it('are fingerprints with the ending of a photo, alone or at the end of a line', () => {
    const name = sync(1).split('/')[1] ?? '';
    for (const text of [name, `x/${name}`, `-rw-r--r-- 1 a b 5 Jun  4 12:11 ${name}`, `  ${name}  `])
      expect(known(ICLOUD_PHOTOS_SYNC, [text]), text).toBe(true);
    for (const text of [fingerprintOf('a'), name.replace('.heic', '.txt'), `${name} x`, `x${name}`, photo(1)])
      expect(known(ICLOUD_PHOTOS_SYNC, [text]), text).toBe(false);
  });
});

describe('a listing', () => {
  it('is one by rows or paths, and not by names alone', () => {
    const rows = ['-rw-r--r-- 1 a b 5 Jun  4 12:11 a.jpg', '-rw-r--r-- 1 a b 5 Jun  4 12:11 b.jpg'];
    expect(known(LISTING, rows)).toBe(true);
    expect(known(LISTING, ['./2022:', 'a.jpg', 'b.jpg'])).toBe(true);
    expect(known(LISTING, ['.:', '2022', '', './2022:', 'a.jpg'].filter(Boolean))).toBe(true);
    expect(known(LISTING, ['a.jpg', 'b.jpg'])).toBe(false);
    for (const path of [
      '/x/a.jpg',
      './a.jpg',
      '../a.jpg',
      '\\x\\a.jpg',
      'C:\\a.jpg',
      'c:/a.jpg',
      '~/a.jpg',
      "'/x/a.jpg'",
    ])
      expect(known(LISTING, [path]), path).toBe(true);
    expect(known(LISTING, ['x/', 'a.jpg'])).toBe(true);
    expect(known(LISTING, ['/x/a.txt', '/x/b'])).toBe(false);
    expect(known(LISTING, ['/x/a.jpg"', '/x/b'])).toBe(true);
  });

  it('of a tree is one where a photo is in it', () => {
    expect(known(LISTING, ['├── x', '│   └── a.jpg', '└── y'])).toBe(true);
    expect(known(LISTING, ['├── x', '│   └── a.txt', '└── y'])).toBe(false);
  });
});

describe('lines with a name each', () => {
  it('count folders and what is no photo, and tell any other line', async () => {
    const list = await listOf(
      'total 128',
      ...many(10, (i) => `     ${4000 + i} ${photo(i)}`),
      '        5 x/',
      '        6 a.aae',
      '        7 b.xyz',
      'some words of mine',
      '-------',
      '- - - -',
      'Size   Name',
      'Name',
    );
    expect(list.format).toBe('listing');
    expect(names(list)).toEqual(many(10, photo));
    expect(list.contents.assets[0]?.resources[0].size).toBe(4_000);
    expect(line(list, 'adjustments')).toBe(-1);
    expect(unread(list)).toEqual([15, 19]);
  });

  it('that give ids of a library have dates of photos, and those of a folder dates of files', async () => {
    const uuid = (i: number) => `0A1B2C3D-1111-4222-8333-44445555666${i}`;
    const library = await listOf(...many(3, (i) => `${uuid(i)} ${photo(i)} 2022-06-0${i + 1} 12:11:09`));
    expect(library.contents.assets.map(({ id, captured }) => [id, captured])).toEqual(
      many(3, (i) => uuid(i)).map((id, i) => [
        id,
        { kind: 'wall', ms: Date.UTC(2022, 5, 1 + i, 12, 11, 9), precision: 'second' },
      ]),
    );
    expect(library.contents.list?.subject).toBe('unknown');
  });
});

describe('our own report', () => {
  const report = (gaps: readonly unknown[], more: object = {}) =>
    JSON.stringify({ schema: 'two-places/report@1', createdAt: '2026-11-01T10:00:00Z', gaps, ...more });
  const gapsOf = (...gaps: readonly unknown[]) => readOne([listFile('r.json', report(gaps))]);

  it('is known by its schema, near its beginning', () => {
    const is = (text: string) => TWO_PLACES_REPORT.recognise({ text, lines: [text], whole: true }, { now: NOW });
    expect(is(report([]))).toBe(true);
    expect(is(`\ufeff ${report([])}`)).toBe(true);
    expect(is(`[${report([])}]`)).toBe(false);
    expect(is('{"schema": "other/report@1"}')).toBe(false);
    const far = (spaces: number) => `{${' '.repeat(spaces)}"schema":"two-places/report@1"}`;
    expect(is(far(4_000))).toBe(true);
    expect(is(far(5_000))).toBe(false);
  });

  it.each([
    ['missing-here', true],
    ['half-live-photo', true],
    ['cut-short', true],
    ['unreadable', true],
    ['placeholder-only', true],
    ['different-bytes', true],
    ['reduced-copy', true],
    ['uncertain', true],
    ['only-here', false],
  ])('names what was in iCloud: %s: %s', async (kind, says) => {
    expect(names(await gapsOf({ kind, name: 'a.jpg' }))).toEqual(says ? ['a.jpg'] : []);
  });

  it('has the name, the date and the kind of each gap', async () => {
    const kind = 'missing-here';
    const list = await gapsOf(
      { kind, name: 'a.mov', media: 'video', captured: '2022-06-04T12:11:09Z' },
      { kind, name: 'b.mov', media: 'photo', captured: 'some day' },
      { kind, name: 'c.mov' },
      { kind, name: null },
      { kind: 5, name: 'd.jpg' },
      'words',
    );
    expect(list.contents.assets.map(({ name, kind: media, captured }) => [name, media, captured])).toEqual([
      [
        'a.mov',
        'video',
        { kind: 'instant', ms: Date.UTC(2022, 5, 4, 12, 11, 9), offsetMinutes: null, precision: 'second' },
      ],
      ['b.mov', 'photo', { kind: 'unknown' }],
      ['c.mov', 'photo', { kind: 'unknown' }],
    ]);
    expect(list.contents.problems).toMatchObject([
      { line: 5, path: 'r.json', detail: '{"kind":5,"name":"d.jpg"}' },
      { line: 6, detail: '"words"' },
    ]);
  });

  it('that is damaged is no list', async () => {
    const { readLists } = await import('../../../src/lists/registry.ts');
    for (const text of [report([]).slice(0, -1), '{"schema":"two-places/report@1"}', report([], { createdAt: 5 })])
      expect(await readLists([listFile('r.json', text)], { now: NOW }), text).toEqual([
        { ok: false, problem: { code: 'list-not-recognised', path: 'r.json', detail: 'two-places/report' } },
      ]);
  });
});
