import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

const rowsOf = async (text: string) => {
  const list = await readOne([listFile('list.txt', text)]);
  expect(ledgerTotal(list.contents.files)).toBe(0);
  return { list, rows: list.contents.assets.map(({ resources: [{ path, name, size }] }) => [path ?? name, size]) };
};

describe('listings of folders', () => {
  it('reads dir, English', async () => {
    const { list, rows } = await rowsOf(
      [
        ' Volume in drive C has no label.',
        ' Volume Serial Number is 1234-ABCD',
        '',
        ' Directory of C:\\Pics',
        '',
        '06/04/2022  12:11 PM    <DIR>          .',
        '06/04/2022  12:11 PM    <DIR>          ..',
        '06/04/2022  12:11 PM         1,953,393 IMG_0001.HEIC',
        '06/14/2022  12:11 PM               612 IMG 0001.AAE',
        '               2 File(s)      1,954,005 bytes',
        '               2 Dir(s)  10,000,000,000 bytes free',
      ].join('\r\n'),
    );
    expect(list.format).toBe('listing');
    expect(rows).toEqual([['C:/Pics/IMG_0001.HEIC', 1953393]]);
    expect(note(list, 'list-of-files')?.blocks).toBe(true);
    expect(line(list, 'adjustments')).toBe(-1);
  });

  it('knows no date of dir where day and month may be either, on any line of the list', async () => {
    const { list } = await rowsOf(
      [
        ' Directory of C:\\Pics',
        '06/04/2022  12:11 PM         1,953,393 a.jpg',
        '06/14/2022  12:11 PM         1,953,394 b.jpg',
        '14/06/2022  12:11            1,953,395 c.jpg',
      ].join('\r\n'),
    );
    expect(list.contents.assets.map(({ name, captured }) => [name, captured.kind])).toEqual([
      ['a.jpg', 'unknown'],
      ['b.jpg', 'unknown'],
      ['c.jpg', 'file'],
    ]);
  });

  it('reads dir, German, in the code page of Windows', async () => {
    const text = [
      ' Datenträger in Laufwerk C: ist Windows',
      ' Verzeichnis von C:\\Bilder',
      '04.06.2022  12:11    <DIR>          .',
      '04.06.2022  12:11         1.953.393 Größe.jpg',
      '               1 Datei(en),      1.953.393 Bytes',
    ].join('\r\n');
    const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
    const list = await readOne([listFile('x.txt', bytes)]);
    expect(list.contents.assets).toMatchObject([
      { name: 'Größe.jpg', captured: { kind: 'file', ms: Date.UTC(2022, 5, 4, 12, 11) } },
    ]);
  });

  it.each([
    [
      'French',
      "Le volume dans le lecteur C s'appelle Windows",
      'Le numéro de série du volume est',
      'Répertoire de @',
      '<REP>',
      'fichier(s)',
      'octets',
      '\u00a0',
      '14/06/2022  11:02',
    ],
    [
      'Spanish',
      'El volumen de la unidad C es Windows',
      'El número de serie del volumen es:',
      'Directorio de @',
      '<DIR>',
      'archivos',
      'bytes',
      '.',
      '14/06/2022  11:02 a.\u00a0m.',
    ],
    [
      'Dutch',
      'De volumenaam van station C is Windows',
      'Het volumenummer is',
      'Map van @',
      '<DIR>',
      'bestand(en)',
      'bytes',
      '.',
      '14-06-2022  11:02',
    ],
    [
      'Finnish',
      'Aseman C levyn nimi on Windows',
      'Aseman sarjanumero on',
      'Hakemisto @',
      '<DIR>',
      'tiedosto(a)',
      'tavua',
      '\u00a0',
      '14.06.2022  11.02',
    ],
    [
      'Japanese',
      'ドライブ C のボリューム ラベルは Windows です',
      'ボリューム シリアル番号は',
      '@ のディレクトリ',
      '<DIR>',
      '個のファイル',
      'バイト',
      ',',
      '2022/06/14  11:02',
    ],
  ])('reads dir, %s', async (_, volume, serial, heading, dir, files, bytes, group, when) => {
    const size = ['1', '953', '393'].join(group);
    const { list, rows } = await rowsOf(
      [
        ` ${volume}`,
        ` ${serial} 1A2B-3C4D`,
        '',
        ` ${heading.replace('@', 'C:\\Mes Photos')}`,
        '',
        `${when}    ${dir}          .`,
        `${when}         ${size} IMG_0001.HEIC`,
        `               1 ${files}        ${size} ${bytes}`,
        '',
        ` ${heading.replace('@', 'C:\\Mes Photos\\alt')}`,
        '',
        `${when}         ${size} IMG_0001.HEIC`,
        `               1 ${files}        ${size} ${bytes}`,
      ].join('\r\n'),
    );
    expect(list.format).toBe('listing');
    expect(rows).toEqual([
      ['C:/Mes Photos/IMG_0001.HEIC', 1953393],
      ['C:/Mes Photos/alt/IMG_0001.HEIC', 1953393],
    ]);
    expect(list.contents.problems).toEqual([]);
  });

  it('never takes a photo for a line of words, however it begins', async () => {
    const names = [' Trip to C 2022.jpg', ' Nummer von uns 1A2B-3C4D.jpg'];
    const { rows } = await rowsOf(['./a.jpg', './b.jpg', './c.jpg', './d.jpg', ...names].join('\n'));
    expect(rows).toHaveLength(6);
  });

  it('reads ls of a Mac in other languages', async () => {
    const { rows } = await rowsOf(
      [
        'total 8',
        '-rw-r--r--@ 1 a  staff  1884695 14 juin  11:02 IMG_1.JPG',
        '-rw-r--r--  1 a  staff  1884695  6月 14 11:02 IMG_2.JPG',
        '-rw-r--r--  1 a  staff  1884695  6월 14  2022 IMG_3.JPG',
      ].join('\n'),
    );
    expect(rows.map(([name, size]) => `${name} ${size}`)).toEqual([1, 2, 3].map((i) => `IMG_${i}.JPG 1884695`));
  });

  it('reads dir /s /b and find, and leaves folders out', async () => {
    expect((await rowsOf('C:\\Pics\\a.jpg\r\nC:\\Pics\\Sub\r\nC:\\Pics\\Sub\\b.HEIC\r\n')).rows).toEqual([
      ['C:/Pics/a.jpg', null],
      ['C:/Pics/Sub/b.HEIC', null],
    ]);
    const { list, rows } = await rowsOf('.\n./2022\n./2022/a.jpg\n./2022/a.jpg.xmp\n./b.MOV\n./LICENSE\n');
    expect(rows).toEqual([
      ['./2022/a.jpg', null],
      ['./b.MOV', null],
    ]);
    expect(list.format).toBe('listing');
  });

  it('reads ls -R', async () => {
    const { rows } = await rowsOf('.:\n2022\na.jpg\n\n./2022:\nb.jpg\nc d.MOV\n');
    expect(rows).toEqual([
      ['./a.jpg', null],
      ['./2022/b.jpg', null],
      ['./2022/c d.MOV', null],
    ]);
  });

  it('reads ls -l with its exact sizes', async () => {
    const { list, rows } = await rowsOf(
      [
        'total 4000',
        'drwxr-xr-x  2 me staff      64 Jun  4  2022 Sub',
        '-rw-r--r--@ 1 me staff 1953393 Jun  4  2022 IMG 0001.HEIC',
        '-rw-r--r--  1 me staff     100 Nov  4 12:11 b.jpg',
        '-rw-r--r--  1 me me        200 2022-06-04 12:11 c.jpg',
      ].join('\n'),
    );
    expect(rows).toEqual([
      ['IMG 0001.HEIC', 1953393],
      ['b.jpg', 100],
      ['c.jpg', 200],
    ]);
    expect(list.contents.assets[2]?.captured).toMatchObject({ kind: 'file', ms: Date.UTC(2022, 5, 4, 12, 11) });
    expect(list.sizes).toBe('all');
  });

  it('reads Get-ChildItem', async () => {
    const { rows } = await rowsOf(
      [
        '',
        '    Directory: C:\\Pics',
        '',
        'Mode                 LastWriteTime         Length Name',
        '----                 -------------         ------ ----',
        'd-----         6/4/2022  12:11 PM                Sub',
        '-a----         6/4/2022  12:11 PM        1953393 a.jpg',
      ].join('\r\n'),
    );
    expect(rows).toEqual([['C:/Pics/a.jpg', 1953393]]);
  });

  it('keeps a line of a listing that was swallowed by nothing: unknown things are counted, not photos', async () => {
    const { list } = await rowsOf('/p/a.jpg\n/p/unknown.thing\n/p/b.jpg\n');
    expect(list.contents.assets).toHaveLength(2);
    expect(line(list, 'not-photos')).toBe(-1);
  });
});

describe('a plain list of names', () => {
  it('is nothing but names', async () => {
    const list = await readOne([listFile('n.txt', 'IMG_1.HEIC\r\nIMG_1.HEIC\r\n"us, all.jpg"\r\n- IMG_3.MOV\r\n')]);
    expect(list.format).toBe('names');
    expect(list.contents.assets.map(({ name }) => name)).toEqual([
      'IMG_1.HEIC',
      'IMG_1.HEIC',
      'us, all.jpg',
      'IMG_3.MOV',
    ]);
    expect(list.contents.notes).toEqual([{ code: 'names-only', blocks: false }]);
    expect(isComplete(list.contents)).toBe(true);
  });

  it('never pairs by a stem alone', async () => {
    const list = await readOne([listFile('n.txt', 'IMG_1.HEIC\nIMG_1.MOV\n')]);
    expect(list.contents.assets.map(({ kind }) => kind)).toEqual(['photo', 'video']);
  });

  it('reads names whose ending is hidden, and a column with its heading', async () => {
    const list = await readOne([listFile('n.csv', 'Name\nIMG_0001\nIMG_0002\nIMG_E0003\n')]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['IMG_0001', 'IMG_0002', 'IMG_E0003']);
  });
});

describe('icloud-photos-sync', () => {
  it('takes the name of a file for its fingerprint', async () => {
    const urlSafe = fingerprintOf('a').replaceAll('+', '-').replaceAll('/', '_');
    const list = await readOne([listFile('ls.txt', `_All-Photos/${urlSafe}.heic\n_All-Photos/${urlSafe}.mov\n`)]);
    expect([list.format, list.checksums]).toEqual(['icloud-photos-sync', 'all']);
    expect(list.contents.assets[0]?.resources[0].fingerprint).toBe(fingerprintOf('a'));
    expect(isComplete(list.contents)).toBe(false);
  });
});

describe('checksum lists', () => {
  it('reads our own, with escapes and what was not proven', async () => {
    const text = [
      '# Two Places checksum list, version 1',
      '# files: 2; not read in full and therefore not listed: 3',
      `${fingerprintOf('a')}  1234  2022/a.jpg`,
      `\\${fingerprintOf('b')}  99  odd\\nname\\\\.jpg`,
      'damaged line',
    ].join('\n');
    const list = await readOne([listFile('list.txt', text)]);
    expect([list.format, list.checksums, list.sizes]).toEqual(['checksums', 'all', 'all']);
    expect(list.contents.assets.map(({ resources: [{ path, size }] }) => [path, size])).toEqual([
      ['2022/a.jpg', 1234],
      ['odd\nname\\.jpg', 99],
    ]);
    expect(note(list, 'not-proved')).toMatchObject({ count: 3, blocks: true });
    expect(list.contents.problems).toMatchObject([{ line: 5 }]);
  });

  it('takes hex checksums for names, because a plain SHA-1 never equals a fingerprint', async () => {
    const text = `${'a'.repeat(40)}  ./a.jpg\n${'b'.repeat(40)} *b.jpg\nSHA1 (c.jpg) = ${'c'.repeat(40)}\n`;
    const list = await readOne([listFile('SHA1SUMS', text)]);
    expect(list.format).toBe('checksums');
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(list.checksums).toBe('none');
    expect(note(list, 'names-only')).toBeDefined();
  });
});

describe('ExifTool', () => {
  it('reads CSV', async () => {
    const text = [
      'SourceFile,FileSize,DateTimeOriginal,OffsetTimeOriginal,ImageWidth,ImageHeight,CreationDate',
      './a.HEIC,1953393,2022:06:04 12:11:09,+02:00,4032,3024,',
      './b.jpg,1.9 MB,2022:06:04 12:11:09,,4032,3024,',
      './c.MOV,5,,,1920,1080,2022:06:04 12:11:09-05:00',
      './d.jpg,6,0000:00:00 00:00:00,,,,',
      './notes.txt,7,,,,,',
    ].join('\n');
    const list = await readOne([listFile('e.csv', text)]);
    expect(list.format).toBe('exiftool');
    expect(list.contents.assets.map(({ captured }) => captured)).toEqual([
      { kind: 'instant', ms: Date.UTC(2022, 5, 4, 10, 11, 9), offsetMinutes: 120, precision: 'second' },
      { kind: 'wall', ms: Date.UTC(2022, 5, 4, 12, 11, 9), precision: 'second' },
      { kind: 'instant', ms: Date.UTC(2022, 5, 4, 17, 11, 9), offsetMinutes: -300, precision: 'second' },
      { kind: 'unknown' },
    ]);
    expect(list.contents.assets.map(({ resources }) => resources[0].size)).toEqual([1953393, null, 5, 6]);
    // Of a HEIC, ExifTool may give the size of a tile or of its preview.
    expect(list.contents.assets.map(({ width, height }) => [width, height])).toEqual([
      [null, null],
      [4032, 3024],
      [null, null],
      [null, null],
    ]);
    expect(note(list, 'list-of-files')?.blocks).toBe(true);
  });

  it('reads JSON, also with groups', async () => {
    const text = `[{\n  "SourceFile": "p/a.jpg",\n  "File:FileSize": 12,\n  "EXIF:DateTimeOriginal": "2022:06:04 12:11:09"\n},\n{\n  "SourceFile": ""\n}]\n`;
    const list = await readOne([listFile('e.json', text)]);
    expect(list.contents.assets).toMatchObject([{ name: 'a.jpg', resources: [{ size: 12, path: 'p/a.jpg' }] }]);
    expect(list.contents.problems).toMatchObject([{ code: 'list-row-unreadable', line: 6 }]);
  });
});

describe('our own report', () => {
  it('gives back the photos that were missing, and never everything', async () => {
    const text = JSON.stringify({
      schema: 'two-places/report@1',
      createdAt: '2026-11-01T10:00:00Z',
      gaps: [
        { kind: 'missing-here', name: 'a.jpg', media: 'photo', captured: '2022-06-04T12:11Z' },
        { kind: 'missing-in-icloud', name: 'b.jpg', media: 'photo', captured: null },
        { kind: 'count-unexplained', name: null, media: null, captured: null },
        { kind: 7 },
      ],
    });
    const list = await readOne([listFile('r.json', text)]);
    expect(list.format).toBe('two-places-report');
    expect(list.contents.assets).toMatchObject([{ name: 'a.jpg', captured: { kind: 'instant', precision: 'minute' } }]);
    expect(note(list, 'only-missing-files')?.blocks).toBe(true);
    expect(list.contents.asOf).toBe(Date.UTC(2026, 10, 1, 10));
    expect(list.contents.problems).toHaveLength(1);
  });
});
