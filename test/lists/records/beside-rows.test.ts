import { describe, expect, it } from 'vitest';
import { besideRows } from '../../../src/lists/records/beside-rows.ts';
import {
  isPrompt,
  isRule,
  isTableMark,
  isTotal,
  looksLikePhotoLine,
  saidRows,
} from '../../../src/lists/records/preamble.ts';

const NOTHING = { count: null, goesOn: false, failed: false };

describe('a line beside the rows of a list', () => {
  it.each([
    ['page 1 of 5', true],
    ['page 1 of 1', false],
    ['page 2 of 2', true],
    ['Teil 2/3', true],
    ['Seite 1 von 1', false],
    ['sheet #1 of 2', true],
    ['Blatt Nr. 1 von 2', true],
    ['strona 1 z 4', true],
    ['homepage 1 of 5', null],
    ['part 1 of 5x', null],
  ])('is a page of several: %s', (line, goesOn) => {
    // Without such a word the numbers count rows.
    expect(besideRows(line)).toMatchObject(goesOn === null ? { goesOn: false } : { ...NOTHING, goesOn });
  });

  it.each([
    ['1000 of 5000', 5000],
    ['rows 1-100 von 5.000', 5000],
    ['3 von 1 234 567 Bildern', 1_234_567],
    ['3 out of 20', 20],
    ["10 / 1'000", 1000],
    ['3 / 20', 20],
    ['3/20', null],
    ['4 de 2022', null],
    ['4 of 1999', null],
    ['4 of 2100', 2100],
    ['4 of 1899', 1899],
    ['IMG4 of 20', null],
    ['3 of 20th', null],
    ['3 of 20.5', null],
    ['3 of 20.', 20],
    ['5,000 photos', 5000],
    ['120 Fotos und 3 Bilder', 120],
    ['3 Bilder, 120 Fotos', 120],
    ['photos: 120', null],
    ['120 photoshoots', null],
    ['2022 photos', 0],
    ['12:30 photos', null],
    ['4 files', 4],
    ['5枚', null],
    ['5 枚', 5],
    ['Content-Range: items 0-99/5000', 5000],
    ['X-Total-Count: 5000', 5000],
    ['x-total: 20', 20],
    ['shape: (1_000, 4)', 1000],
    ['# A tibble: 1,000 × 4', 1000],
    ['the shape: (1_000, 4)', null],
    ['My photos', null],
    ['', null],
  ])('counts %s as %s', (line, count) => {
    expect(besideRows(line)).toEqual({ count, goesOn: false, failed: false });
  });

  it.each([
    'Link: <https://example.org/?page=2>; rel="next"',
    'select * from photos limit 100',
    'the first 100',
    'top 10',
    'die letzten 10: letzte 10',
    'premiers 10',
    'primeros 10',
    'only favourites',
    'Auszug',
    'Nur Favoriten',
    'Suchergebnis für Hund',
    'filtered',
    'sélection',
    'solo',
    'のみ',
    '検索結果',
    '검색 결과',
  ])('is of a part: %s', (line) => {
    expect(besideRows(line)).toEqual({ count: null, goesOn: true, failed: false });
  });

  it.each(['firstly', 'the first', 'Wanduhr', 'nurture', 'unlimited 5', 'laptop 10'])('is of no part: %s', (line) => {
    expect(besideRows(line)).toEqual(NOTHING);
  });

  it('says that something failed, and is asked nothing else', () => {
    expect(besideRows('ERROR: 3 of 20 photos')).toEqual({ count: null, goesOn: false, failed: true });
    expect(besideRows('only 3 photos missing')).toEqual({ count: null, goesOn: false, failed: true });
  });

  it('is looked at by its first thousand characters', () => {
    expect(besideRows(`${'x'.repeat(990)} 5 photos`).count).toBe(5);
    expect(besideRows(`${'x'.repeat(991)} 5 Bilder`).count).toBe(5);
    expect(besideRows(`${'x'.repeat(992)} 5 Bilder`).count).toBeNull();
    expect(besideRows(`$ ${'x'.repeat(1_990)} limit 5`).goesOn).toBe(true);
    expect(besideRows(`$ ${'x'.repeat(1_991)} limit 5`).goesOn).toBe(false);
  });
});

describe('the command before a list', () => {
  it.each([
    '$ osxphotos query --json | head -100',
    '$ tail -5 list.csv',
    'anna@mac ~ % grep IMG list.csv',
    '$ cat list | rg 2022',
    'C:\\Users\\anna>findstr IMG list.txt',
    'PS C:\\> Get-ChildItem | Where-Object Name',
    'PS C:\\> dir | Select-Object -First 5',
    'PS C:\\> dir | Select-Object -Last 5',
    'PS C:\\> dir | Select-Object -Skip 5',
    '$ osxphotos query --from-date 2022-01-01',
    '$ osxphotos query --to-date=2022',
    '$ icloudpd --recent 500',
    '$ icloudpd --album Sea',
    '$ osxphotos query --favorite',
    '$ osxphotos query --not-hidden',
    '$ exiftool --exclude x',
    '$ sqlite3 x "select * from p limit 5"',
    '$ ls | uniq -c',
    '$ sort -R x | shuf -n 5',
  ])('asks for a part: %s', (line) => {
    expect(besideRows(line)).toEqual({ count: null, goesOn: true, failed: false });
  });

  it.each([
    '$ osxphotos query --json',
    '$ ls -l',
    '$ overhead x',
    'anna@mac ~ % icloudpd --directory /photos --dry-run',
    'PS C:\\> dir',
    '$ cat missing.txt',
    'C:\\Users\\anna>',
  ])('asks for all: %s', (line) => {
    expect(besideRows(line)).toEqual(NOTHING);
  });
});

describe('what is a prompt, a mark or a rule', () => {
  it.each([
    ['anna@mac Pictures % ls -l', true],
    ['anna@mac:~$ ls', true],
    ['anna@nas: /photos # ls', true],
    ['(base) anna@mac ~ % ls', true],
    ['PS C:\\Users\\anna> dir', true],
    ['C:\\Users\\anna>dir /s /b', true],
    ['C:\\Users\\anna> dir', true],
    ['C:\\Users\\anna>', true],
    ['C:\\Users\\anna\\IMG_1.JPG,"a > b"', false],
    ['C:\\Users\\anna\\IMG_1.JPG\ta > b', false],
    ['$ ls', true],
    ['% ls', true],
    ['➜ ls', true],
    ['  $ ls', true],
    ['$ IMG_1.JPG', false],
    ['$5', false],
    ['anna@example.org', false],
  ])('%s is a prompt: %s', (line, is) => expect(isPrompt(line)).toBe(is));

  it.each([
    ['sep=;', true],
    ['"sep=,"', true],
    ['\ufeffSEP=\t', true],
    ['sep=;;;', true],
    ['sep=ab', false],
    ['#TYPE System.IO.FileInfo', true],
    ['"#TYPE x"', true],
    ['#type x', false],
    ['```', true],
    ['```json', true],
    ['~~~', true],
    ['```json x', false],
    ['$ ls', true],
    ['Name,Size', false],
  ])('%j is a mark: %s', (line, is) => expect(isTableMark(line)).toBe(is));

  it.each([
    ['-----', true],
    ['+--+--+', true],
    ['|---|:--:|', true],
    ['== ==', true],
    ['__', true],
    ['-', false],
    ['-=', true],
    ['--a', false],
    ['', false],
    ['|||', false],
  ])('%j is a rule: %s', (line, is) => expect(isRule(line)).toBe(is));

  it.each([
    ['IMG_1.JPG', true],
    ['see IMG_1.JPG.', true],
    ['(IMG_1.JPG)', true],
    ['"a.jpg","b"', true],
    ['x/a.jpg: gone', true],
    ['a photo', false],
    ['a.txt', false],
    ['Using last opened Photos library: /a.jpg', false],
  ])('%s speaks of a photo: %s', (line, is) => expect(looksLikePhotoLine(line)).toBe(is));
});

describe('a row that adds up the others', () => {
  it.each<[cells: readonly unknown[], rows: number | null, isSum: boolean]>([
    [['(14 rows)'], 14, true],
    [['(1 row)'], 1, true],
    [['(14 Zeilen)'], 14, true],
    [['[14 rows x 3 columns]'], 14, true],
    [['14 rows in set (0.01 sec)'], 14, true],
    [['14 rows in set'], 14, true],
    [['14 rows (3 shown)   4 columns'], 14, true],
    [['14 rows', '4'], 14, true],
    [['2 directories, 14 files'], 14, true],
    [['2 Ordner, 14 Dateien'], 14, true],
    [['14 files.'], 14, true],
    [['', '14 photos'], 14, true],
    [['14 photos', 'IMG'], 14, false],
    [['Total', '14'], 14, true],
    [['', 'Total', '14'], 14, true],
    [[null, 'Total', 14], 14, true],
    [['Total', null], null, true],
    [[undefined, '14 photos'], 14, true],
    [['Total: 14'], 14, true],
    [['Total 1.014'], 1014, true],
    [['Total', "1'014"], 1014, true],
    [['Total', '1,014,000'], 1_014_000, true],
    [['Total', '14.5'], null, true],
    [['Total'], null, true],
    [['Total', ''], null, true],
    [['Total', '14 MB'], null, true],
    [['Total', 'IMG_1.JPG'], null, false],
    [['Total', '1', '2', '3', '4', '5'], 1, true],
    [['Total', '1', '2', '3', '4', '5', '6'], 1, false],
    [['grand total', '14'], 14, true],
    [['Gesamtergebnis', '14'], 14, true],
    [['合計', '14'], 14, true],
    [['Totally', '14'], null, false],
    [['IMG_1.JPG', '14'], null, false],
    [['', null], null, false],
    [[], null, false],
    [[5], null, false],
    [['Total', '1234567890'], null, true],
  ])('%j', (cells, rows, isSum) => {
    expect([saidRows(cells, []), isTotal(cells)]).toEqual([rows, isSum]);
  });

  it.each(['Size', 'Bytes', 'Größe', 'Views', 'Duration', 'Dauer', 'サイズ'])('counts no photos below %s', (head) => {
    expect(saidRows(['Total', '14'], ['Name', head])).toBeNull();
    expect(saidRows(['', 'Total', '14'], ['', 'Name', head])).toBeNull();
    expect(saidRows(['Total', '14'], ['Name', 'Album', head])).toBe(14);
    expect(saidRows(['Total: 14', '5'], ['Name', head])).toBe(14);
  });
});
