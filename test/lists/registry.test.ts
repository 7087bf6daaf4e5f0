import { describe, expect, it } from 'vitest';
import { textForm } from '../../src/lists/registry.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, NOW, read } from '../fixtures/lists/list-file.ts';
import { makeZip } from '../fixtures/lists/zip-file.ts';

const problem = async (text: string) => {
  const [result] = await read([listFile('list.txt', text)]);
  return result?.ok === false ? result.problem : result;
};

describe('a text that speaks of photos in a form that is not read', () => {
  it.each([
    ['YAML', '- uuid: 0A1B\n  original_filename: IMG_1.HEIC\n- uuid: 0A1C\n  original_filename: IMG_2.HEIC\n'],
    ['YAML', "- {name: IMG_1.HEIC, date: '2022-06-04'}\n- {name: IMG_2.HEIC, date: '2022-06-05'}\n"],
    ['SQL', "INSERT INTO photos (name, size) VALUES\n('IMG_1.HEIC', 5),\n('IMG_2.HEIC', 6);\n"],
    ['TOML', '[[photo]]\nname = "IMG_1.HEIC"\nsize = 5\n[[photo]]\nname = "IMG_2.HEIC"\n'],
    ['Python', "[{'name': 'IMG_1.HEIC', 'live': True}, {'name': 'IMG_2.HEIC', 'live': False}]\n"],
    ['JavaScript', 'const photos = [{"name": "IMG_1.HEIC"}];\n'],
  ])('is said to be %s', async (form, text) => {
    expect(textForm(text)).toBe(form);
    expect(await problem(text)).toMatchObject({ code: 'list-other-form', detail: form });
  });

  it.each([
    '  File: IMG_1.JPG\n  Size: 6009\tBlocks: 16\nDevice: 801h/2049d\nAccess: (0644/-rw-r--r--)\n',
    'IMG_1.JPG JPEG 64x48 64x48+0+0 8-bit sRGB 6009B 0.000u 0:00.000\n',
    'The photo IMG_1.JPG was taken on a Sunday.\n',
  ])('is no unknown list: %s', async (text) => {
    expect(await problem(text)).toMatchObject({ code: 'list-other-form', path: 'list.txt' });
  });

  it.each(['hello\nworld\n', 'Dear Anna,\n\nhow are you?\n'])('is not what has no photo in it: %s', async (text) => {
    expect(textForm(text)).toBeNull();
    expect(await problem(text)).toMatchObject({ code: 'list-not-recognised' });
  });
});

const problems = async (...files: ReturnType<typeof listFile>[]) =>
  (await read(files)).map((result) => (result.ok ? result.list.format : result.problem));

const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0);
const LIST = photoDetails([{ name: 'a.jpg', at: Date.UTC(2022, 0, 2) }]);

describe('what is no list', () => {
  it('says that nothing was given', async () => {
    expect(await problems()).toEqual([{ code: 'list-missing' }]);
  });

  it('says that a list is empty', async () => {
    expect(await problems(listFile('x.csv', ''))).toEqual([{ code: 'list-empty', path: 'x.csv' }]);
    expect(await problems(listFile('x.csv', '\n \n\r\n'))).toEqual([{ code: 'list-empty', path: 'x.csv' }]);
  });

  it('says what a dropped picture is', async () => {
    expect(await problems(listFile('a.csv', JPEG))).toEqual([{ code: 'list-binary', path: 'a.csv', detail: 'JPEG' }]);
    const sqlite = new TextEncoder().encode('SQLite format 3\0\0\0\0\0');
    expect(await problems(listFile('p.sqlite', sqlite))).toMatchObject([{ code: 'list-binary', detail: 'SQLite' }]);
  });

  it('shows the first line of a text that it does not know', async () => {
    expect(await problems(listFile('letter.txt', '\n\nDear Sir or Madam,\nI write to you\n'))).toEqual([
      { code: 'list-not-recognised', path: 'letter.txt', line: 3, detail: 'Dear Sir or Madam,' },
    ]);
  });

  it('says that a workbook that cannot be read is one', async () => {
    const zip = await makeZip([
      { path: '[Content_Types].xml', content: '<Types/>' },
      { path: 'xl/workbook.xml', content: '<workbook/>' },
    ]);
    expect(await problems(listFile('list.xlsx', zip))).toMatchObject([{ code: 'list-document', detail: 'Excel' }]);
  });

  it.each([
    ['RTF', '{\\rtf1\\ansi IMG_1.JPG}'],
    ['HTML', '<!DOCTYPE html><html><table><tr><td>IMG_1.JPG</td></tr></table></html>'],
    ['HTML', '<table><tr><td>IMG_1.JPG</td></tr></table>'],
    ['PDF', '%PDF-1.7\nIMG_1.JPG'],
    ['Excel', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
    ['XML', '<?xml version="1.0"?><rows><row>IMG_1.JPG</row></rows>'],
  ])('says that it is a document of another program: %s', async (detail, content) => {
    expect(await problems(listFile('list.csv', content))).toEqual([
      { code: 'list-document', path: 'list.csv', detail },
    ]);
  });

  it('says that a table of Numbers is one', async () => {
    const zip = await makeZip([{ path: 'Index/Document.iwa', content: 'x' }]);
    expect(await problems(listFile('list.numbers', zip))).toMatchObject([{ code: 'list-document', detail: 'Numbers' }]);
  });

  it('reports what lies beside a list only when it was given by itself', async () => {
    expect(await problems(listFile('Photo Details.csv', LIST), listFile('b.csv', JPEG))).toMatchObject([
      'apple-export',
      { code: 'list-binary' },
    ]);
    expect(await problems(listFile('d/Photo Details.csv', LIST), listFile('d/b.jpg', JPEG))).toEqual(['apple-export']);
    expect(await problems(listFile('d/a.jpg', JPEG), listFile('d/b.jpg', JPEG))).toMatchObject([
      { code: 'list-binary' },
    ]);
  });

  it('never passes over what may be a damaged piece of a list', async () => {
    const cut = (await makeZip([{ path: 'x.csv', content: LIST }])).slice(0, 90);
    expect(await problems(listFile('d/Photo Details.csv', LIST), listFile('d/other.zip', cut))).toMatchObject([
      'apple-export',
      { code: 'zip-damaged' },
    ]);
    expect(
      await problems(listFile('d/a/Photo Details.csv', LIST), listFile('d/b/Photo Details.csv', JPEG)),
    ).toMatchObject(['apple-export', { code: 'list-binary' }]);
  });

  it('makes an export incomplete when one of its CSVs is no text', async () => {
    const results = await read([listFile('Photo Details.csv', LIST), listFile('Photo Details-1.csv', JPEG)]);
    expect(results).toMatchObject([{ ok: true, list: { contents: { problems: [{ code: 'list-binary' }] } } }]);
    expect(results[0]?.ok && results[0].list.contents.notes.some((note) => note.blocks)).toBe(true);
  });

  it('reads two different lists as two', async () => {
    const table = 'name,date\na.jpg,2022-06-04\n';
    expect(await problems(listFile('a.csv', table), listFile('Photo Details.csv', LIST))).toEqual([
      'apple-export',
      'table',
    ]);
    const results = await read([listFile('a/list.csv', table), listFile('b/list.csv', `${table}b.jpg,2022-06-05\n`)]);
    const ids = results.map((result) => (result.ok ? result.list.contents.place.id : ''));
    expect(ids).toEqual(['list:table:list.csv', 'list:table:list.csv#2']);
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    stop.abort();
    expect(await read([listFile('x.csv', LIST)], { signal: stop.signal })).toEqual([
      { ok: false, problem: { code: 'cancelled' } },
    ]);
  });

  it('tells how far it is', async () => {
    const seen: [number, number][] = [];
    await read([listFile('x.csv', LIST)], { onProgress: (done, total) => seen.push([done, total]) });
    expect(seen.at(-1)).toEqual([LIST.length, LIST.length]);
  });

  it('gives the same in every time zone', async () => {
    const zip = await makeZip([{ path: 'iCloud Photos/Photos/Photo Details.csv', content: LIST }]);
    const files = [listFile('iCloud Photos.zip', zip), listFile('t.csv', 'name,date\na.jpg,2022-03-27 02:30:00\n')];
    const before = process.env.TZ;
    const results: string[] = [];
    for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin']) {
      process.env.TZ = zone;
      expect(new Date(NOW).getTimezoneOffset()).not.toBe(0);
      results.push(JSON.stringify(await read(files)));
    }
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
    expect(new Set(results).size).toBe(1);
  });
});
