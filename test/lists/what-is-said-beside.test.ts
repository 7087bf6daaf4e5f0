import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { gather } from '../../src/lists/gather-input.ts';
import type { ListFile } from '../../src/lists/parsed-list.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, read, readOne } from '../fixtures/lists/list-file.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';

// What is said of files that are no list: each by itself, beside a list, in a folder and in a zip.

const TABLE = 'Name,Date taken\nIMG_1.JPG,2022-06-04\n';
const FOLDER = 'FullName,Length\nC:\\a.jpg,5\n';
const LIST = photoDetails([{ name: 'a.jpg', at: Date.UTC(2022, 5, 4, 12, 11) }]);
const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** One content for each kind of what is no list. */
const NO_LISTS: readonly (readonly [code: string, content: string | Uint8Array])[] = [
  ['list-binary', bytes('\xff\xd8\xff\xe0')],
  ['list-document', '%PDF-1.7'],
  ['list-photos-database', bytes('SQLite format 3\0 ZASSET')],
  ['list-comparison', 'Status,Name\nadded,IMG_1.JPG\nremoved,IMG_2.JPG\n'],
  ['list-not-recognised', 'Dear Sir or Madam,\n'],
  ['list-other-form', '- name: IMG_1.HEIC\n- name: IMG_2.HEIC\n'],
  ['list-empty', ''],
  ['list-empty', ' \n\n'],
];
const said = async (...files: readonly ListFile[]) =>
  (await read(files)).map((result) =>
    result.ok ? result.list.format : `${result.problem.code} ${result.problem.path}`,
  );

describe('what is no list', () => {
  it.each(NO_LISTS)('%s', async (code, content) => {
    expect(await said(listFile('x', content))).toEqual([`${code} x`]);
    // Beside a list it is told where it was given by itself, and passed over in a folder.
    expect(await said(listFile('l.csv', TABLE), listFile('x', content))).toEqual(['table', `${code} x`]);
    expect(await said(listFile('d/l.csv', TABLE), listFile('d/x', content))).toEqual(['table']);
    // What is called like a list of Apple's may be a piece of one.
    expect(await said(listFile('l.csv', TABLE), listFile('d/Photo Details-1.csv', content))).toEqual([
      'table',
      `${code} d/Photo Details-1.csv`,
    ]);
  });

  it('is told once of each kind in a folder, and each by itself', async () => {
    const [, [, pdf]] = NO_LISTS as readonly [unknown, readonly [string, string]];
    const jpeg = bytes('\xff\xd8\xff\xe0');
    expect(
      await said(listFile('d/a', jpeg), listFile('d/b', jpeg), listFile('d/c', pdf), listFile('e/d', pdf)),
    ).toEqual(['list-binary d/a', 'list-document d/c']);
    expect(await said(listFile('a', jpeg), listFile('b', jpeg), listFile('d/c', jpeg))).toEqual([
      'list-binary a',
      'list-binary b',
      'list-binary d/c',
    ]);
  });

  it('is nothing where nothing was given', async () => {
    expect(await read([])).toEqual([{ ok: false, problem: { code: 'list-missing' } }]);
  });

  it('is told with its first line, at most 200 letters of it', async () => {
    const [result] = await read([listFile('x', `\r\n \r\n${'words '.repeat(60)}\r\n`)]);
    expect(result).toEqual({
      ok: false,
      problem: { code: 'list-not-recognised', path: 'x', line: 3, detail: 'words '.repeat(60).slice(0, 200) },
    });
  });
});

describe('what is in a zip', () => {
  const zip = (...entries: readonly (readonly [string, string | Uint8Array])[]) =>
    makeZip(
      entries.map(([path, content]) => ({ path, content })),
      { stored: true },
    );

  it('is counted where it is photos, and read where it is a list', async () => {
    const photos = await zip(['a.jpg', 'x'], ['b.mov', 'y']);
    expect(await read([listFile('z.zip', photos)])).toEqual([
      { ok: false, problem: { code: 'list-not-recognised', path: 'z.zip', detail: '2 photos' } },
    ]);
    expect(await said(listFile('y.zip', photos), listFile('z.zip', await zip(['l.csv', TABLE])))).toEqual([
      'table',
      'list-not-recognised y.zip',
    ]);
  });

  it('is passed over beside a list in the same zip', async () => {
    expect(await said(listFile('z.zip', await zip(['l.csv', TABLE])))).toEqual(['table']);
    expect(await said(listFile('z.zip', await zip(['l.csv', TABLE], ['x.txt', 'some words'])))).toEqual(['table']);
    expect(await said(listFile('z.zip', await zip(['x.txt', 'some words'])))).toEqual(['list-not-recognised z.zip']);
    expect(await said(listFile('z.zip', await zip(['x.csv', ''])))).toEqual(['list-not-recognised z.zip']);
  });

  it('is told by the zip inside, where there is one', async () => {
    const inner = await zip(['a.jpg', 'x']);
    expect(await said(listFile('z.zip', await zip(['iCloud Photos.zip', inner])))).toEqual([
      'list-not-recognised z.zip/iCloud Photos.zip',
    ]);
    expect(await said(listFile('z.zip', await zip(['iCloud Photos.zip', await zip(['l.csv', TABLE])])))).toEqual([
      'table',
    ]);
  });

  it('is told once where it is broken', async () => {
    const cut = (await zip(['l.csv', TABLE])).slice(0, 60);
    expect(await said(listFile('z.zip', cut))).toEqual(['zip-damaged z.zip']);
    expect(await said(listFile('z.zip', await zip(['part 1.zip', new Uint8Array(40).fill(7)])))).toEqual([
      'zip-damaged z.zip/part 1.zip',
      'list-not-recognised z.zip',
    ]);
  });

  it('may be a document of a program', async () => {
    const kinds: readonly (readonly [name: string, entries: readonly string[], detail: string])[] = [
      ['a.docx', ['[Content_Types].xml', 'word/document.xml'], 'Word'],
      ['a.pptx', ['[Content_Types].xml', 'ppt/presentation.xml'], 'PowerPoint'],
      ['a.vsdx', ['[Content_Types].xml'], 'Office'],
      ['a.pages', ['Index/Document.iwa'], 'Pages'],
      ['a.key', ['Index/Document.iwa'], 'Keynote'],
      ['a.numbers', ['Index/Document.iwa'], 'Numbers'],
      ['a.odt', ['content.xml', 'META-INF/manifest.xml'], 'OpenDocument'],
      ['a.xlsx', ['xl/workbook.xml'], 'Excel'],
      ['a.ods', ['content.xml', 'META-INF/manifest.xml'], 'OpenDocument'],
    ];
    for (const [name, entries, detail] of kinds) {
      const content = await zip(...entries.map((path) => [path, 'x'] as const));
      expect(await read([listFile(name, content)]), name).toEqual([
        { ok: false, problem: { code: 'list-document', path: name, detail } },
      ]);
      expect((await gather([listFile(name, content)])).noLists, name).toMatchObject([{ zip: null }]);
    }
  });
});

describe('a workbook', () => {
  const book = (sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>) => {
    const made = utils.book_new();
    for (const [name, rows] of Object.entries(sheets))
      utils.book_append_sheet(made, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
    return listFile('b.xlsx', new Uint8Array(write(made, { type: 'array', bookType: 'xlsx' })));
  };
  const PHOTOS = [
    ['Name', 'Date taken'],
    ['IMG_1.JPG', '2022-06-04'],
  ];

  it('is read sheet by sheet; notes beside a list are no list that was lost', async () => {
    expect(await said(book({ A: PHOTOS, B: [['Made by Anna'], ['with care']] }))).toEqual(['table']);
    expect(await said(book({ A: PHOTOS, B: PHOTOS }))).toEqual(['table', 'table']);
  });

  it('is told where a note in it says that something failed', async () => {
    const [, problem] = await read([book({ A: PHOTOS, B: [['Notes'], ['Error: 3 photos could not be exported']] })]);
    expect(problem).toMatchObject({
      ok: false,
      problem: { code: 'list-row-unreadable', detail: expect.stringContaining('could not be exported') },
    });
  });

  it('may have a sheet that compares two lists, which is none', async () => {
    const compared = [
      ['Status', 'Name'],
      ['added', 'IMG_1.JPG'],
      ['removed', 'IMG_2.JPG'],
    ];
    const results = await read([book({ A: PHOTOS, B: compared })]);
    expect(results.map((result) => (result.ok ? result.list.format : result.problem.code))).toEqual([
      'table',
      'list-comparison',
    ]);
  });
});

describe('lists given together', () => {
  it('are each a place of their own, in the order of their paths', async () => {
    const files = ['c', 'a', 'b'].map((folder) => listFile(`${folder}/l.csv`, TABLE.replace('_1', `_${folder}`)));
    const places = (await read(files)).map((result) =>
      result.ok
        ? [
            result.list.contents.place.id,
            result.list.contents.place.independenceKey,
            result.list.contents.assets[0]?.name,
          ]
        : [],
    );
    expect(places).toEqual([
      ['list:table:l.csv', 'icloud', 'IMG_a.JPG'],
      ['list:table:l.csv#2', 'icloud', 'IMG_b.JPG'],
      ['list:table:l.csv#3', 'icloud', 'IMG_c.JPG'],
    ]);
  });

  it('of one name that are of folders are no two copies of one place', async () => {
    const report = 'filename,exported,missing,converted_to_jpeg\n/x/a.jpg,1,0,0\n';
    const keys = (await read([listFile('a/r.csv', report), listFile('b/r.csv', `${report}/x/b.jpg,1,0,0\n`)])).map(
      (result) => (result.ok ? result.list.contents.place.independenceKey : ''),
    );
    expect(keys).toEqual(['list:osxphotos-report:r.csv', 'list:osxphotos-report:r.csv#2']);
  });

  it('tell how far they are, all of them together, and never more than all', async () => {
    const seen: (readonly [number, number])[] = [];
    const files = [listFile('a.csv', TABLE), listFile('b.csv', FOLDER), listFile('Photo Details.csv', LIST)];
    await read(files, { onProgress: (done, total) => seen.push([done, total]) });
    const total = TABLE.length + FOLDER.length + LIST.length;
    expect(seen.at(-1)).toEqual([total, total]);
    expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).toSorted((a, b) => a - b));
    expect(seen.every(([done, all]) => done <= all && all === total)).toBe(true);
    expect(seen.length).toBeGreaterThan(2);
  });

  it('are named by the file alone, whatever folder it lies in', async () => {
    expect((await readOne([listFile('x/y/l.csv', TABLE)])).contents.place.name).toBe('l.csv');
  });
});
