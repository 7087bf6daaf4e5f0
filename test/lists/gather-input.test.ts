import { describe, expect, it } from 'vitest';
import { gather } from '../../src/lists/gather-input.ts';
import { isComplete } from '../../src/model/place.ts';
import { photoDetails } from '../fixtures/lists/apple-rows.ts';
import { listFile, note, read, readOne } from '../fixtures/lists/list-file.ts';
import { makeZip, type ZipEntryInput } from '../fixtures/lists/zip-file.ts';

const AT = Date.UTC(2022, 5, 4, 12, 11);
const LIST = photoDetails([{ name: 'a.jpg', at: AT }]);
const TABLE = 'Name,Date taken\nIMG_1.JPG,2022-06-04\n';
const zip = (entries: readonly ZipEntryInput[]) => makeZip(entries, { stored: true });
const photo = (path: string) => ({ path, content: new Uint8Array(5).fill(7) });

/** A list in a zip, that in another, and so on. */
async function deep(zips: number, stored = true): Promise<Uint8Array> {
  let inner = await zip([{ path: 'iCloud Photos/Photos/Photo Details.csv', content: LIST }]);
  for (let i = 1; i < zips; i += 1)
    inner = await makeZip([{ path: `iCloud Photos ${i}.zip`, content: inner }], { stored });
  return inner;
}

describe('a zip in a zip', () => {
  it.each([1, 2, 3])('is read in place, %s deep', async (zips) => {
    const list = await readOne([listFile('outer.zip', await deep(zips))]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg']);
    expect(isComplete(list.contents)).toBe(true);
  });

  it('is said where it is deeper, or packed once more', async () => {
    const none = (path: string, detail: string) => ({
      ok: false,
      problem: { code: 'list-not-recognised', path, detail },
    });
    const unread = (path: string) => none(path, 'zip in zip');
    expect(await read([listFile('o.zip', await deep(4))])).toEqual([
      unread('o.zip/iCloud Photos 3.zip/iCloud Photos 2.zip/iCloud Photos 1.zip'),
    ]);
    expect(await read([listFile('o.zip', await deep(2, false))])).toEqual([
      unread('o.zip/iCloud Photos 1.zip'),
      none('o.zip', '0 photos'),
    ]);
  });

  it('makes the list beside it less than everything where it cannot be read', async () => {
    const outer = await zip([
      { path: 'iCloud Photos Part 1 of 1/Photos/Photo Details.csv', content: LIST },
      { path: 'iCloud Photos Part 1 of 1/part.zip', content: new Uint8Array(40).fill(7) },
    ]);
    const results = await read([listFile('iCloud Photos Part 1 of 1.zip', outer)]);
    const said = results.flatMap((result) => (result.ok ? result.list.contents.problems : [result.problem]));
    expect(said.map(({ code, path }) => [code, path])).toEqual([
      ['zip-damaged', 'iCloud Photos Part 1 of 1.zip/iCloud Photos Part 1 of 1/part.zip'],
    ]);
  });
});

describe('the shared albums in an export', () => {
  const albums = (...names: string[]) => zip(names.map((name) => photo(`My Albums/Trip/${name}`)));
  const withAlbums = async (...contents: Uint8Array[]) =>
    readOne([
      listFile(
        'iCloud Photos Part 1 of 1.zip',
        await zip([
          { path: 'iCloud Photos Part 1 of 1/Photos/Photo Details.csv', content: LIST },
          photo('iCloud Photos Part 1 of 1/Photos/a.jpg'),
          ...contents.map((content, i) => ({
            path: `iCloud Photos Part 1 of 1/iCloud Shared Albums${i === 0 ? '' : `-${i}`}.zip`,
            content,
          })),
        ]),
      ),
    ]);
  const counted = { code: 'shared-albums-excluded', blocks: false };

  it('are counted over all their zips', async () => {
    const list = await withAlbums(await albums('s.jpg'), await albums('t.jpg', 'u.jpg'));
    expect(note(list, 'shared-albums-excluded')).toEqual({ ...counted, count: 3 });
    expect(list.contents.assets).toHaveLength(1);
  });

  it('are not counted where one of the zips is damaged, whichever it is', async () => {
    const [good, bad] = [await albums('s.jpg'), new Uint8Array(40).fill(7)];
    expect(note(await withAlbums(good, bad), 'shared-albums-excluded')).toEqual(counted);
    expect(note(await withAlbums(bad, good), 'shared-albums-excluded')).toEqual(counted);
  });
});

describe('texts in a zip', () => {
  it('are lists whatever their ending, unless photos lie beside them: then only a CSV is', async () => {
    const named = async (name: string, ...more: ZipEntryInput[]) => {
      const content = name.endsWith('.json') ? '[{"name": "IMG_1.JPG", "date taken": "2022-06-04"}]' : TABLE;
      const results = await read([listFile('z.zip', await zip([{ path: `x/${name}`, content }, ...more]))]);
      return results.map((result) => (result.ok ? result.list.format : result.problem.code));
    };
    for (const name of ['l.csv', 'l.txt', 'l.json', 'l.CSV']) expect(await named(name), name).toEqual(['table']);
    for (const name of ['l.csv', 'l.CSV']) expect(await named(name, photo('x/b.jpg')), name).toEqual(['table']);
    for (const name of ['l.txt', 'l.json'])
      expect(await named(name, photo('x/b.jpg')), name).toEqual(['list-not-recognised']);
  });

  it('are said once where the zip has a password', async () => {
    const entries = ['a.csv', 'b.csv'].map((path) => ({ path, content: TABLE }));
    const locked = await makeZip(entries, { password: 'x' });
    const results = await read([listFile('z.zip', locked)]);
    expect(results).toMatchObject([{ ok: false, problem: { code: 'zip-encrypted', path: 'z.zip/a.csv' } }]);
    expect((await gather([listFile('z.zip', locked)])).brokenZips).toHaveLength(1);
  });

  it('that are empty, or no texts, are kept apart with their zip', async () => {
    const found = await gather([
      listFile(
        'z.zip',
        await zip([
          { path: 'a.csv', content: '' },
          { path: 'b.csv', content: '%PDF-1.7' },
        ]),
      ),
      listFile('c.csv', ''),
    ]);
    expect(found.empty.map(({ source, zip: outer }) => [source.path, outer])).toEqual([
      ['z.zip/a.csv', 'z.zip'],
      ['c.csv', null],
    ]);
    expect(found.noLists.map(({ problem, zip: outer }) => [problem, outer])).toEqual([
      [{ code: 'list-document', path: 'z.zip/b.csv', detail: 'PDF' }, 'z.zip'],
    ]);
  });
});

describe('what was given', () => {
  it('twice as the same zip counts once, and as another zip twice', async () => {
    const one = await zip([{ path: 'a.csv', content: TABLE }]);
    const other = await zip([{ path: 'a.csv', content: `${TABLE}IMG_2.JPG,2022-06-05\n` }]);
    const zips = async (...all: Uint8Array[]) =>
      (await gather(all.map((content, i) => listFile(`${i}.zip`, content)))).zips.map(({ path }) => path);
    expect(await zips(one, one, other)).toEqual(['0.zip', '2.zip']);
    expect(await zips(await zip([]), await zip([]))).toEqual(['0.zip', '1.zip']);
  });

  it.each([
    ['a database of Photos', 'SQLite format 3\0 ZASSET', 'Photos.sqlite', 'list-photos-database', 'Photos.sqlite'],
    ['an old workbook', '\xd0\xcf\x11\xe0', 'a.xls', 'list-document', 'Excel'],
    ['an old letter', '\xd0\xcf\x11\xe0', 'a.doc', 'list-document', 'Word'],
    ['a PDF', '%PDF-1.7', 'a.csv', 'list-document', 'PDF'],
    ['a picture', '\xff\xd8\xff\xe0', 'a.csv', 'list-binary', 'JPEG'],
  ])('is said: %s', async (_, content, name, code, detail) => {
    const results = await read([listFile(name, new Uint8Array(Buffer.from(content, 'latin1')))]);
    expect(results).toEqual([{ ok: false, problem: { code, path: name, detail } }]);
  });

  it('as a comparison, or as two tables beside each other, is no list', async () => {
    const said = async (text: string) =>
      (await read([listFile('a.csv', text)])).map((r) => (r.ok ? r.list : r.problem));
    expect(await said('Status,Name\nadded,IMG_1.JPG\nremoved,IMG_2.JPG\n')).toEqual([
      { code: 'list-comparison', path: 'a.csv' },
    ]);
    expect(await said('Name,Name\nIMG_1.JPG,IMG_2.JPG\nIMG_3.JPG,IMG_3.JPG\n')).toEqual([
      { code: 'list-other-form', path: 'a.csv' },
    ]);
    expect(await said('@@ -1,2 +1,2 @@\n-IMG_1.JPG\n+IMG_2.JPG\n')).toEqual([
      { code: 'list-comparison', path: 'a.csv' },
    ]);
  });

  it('is not looked at once it was cancelled', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped'));
    await expect(gather([listFile('a.csv', TABLE)], stop.signal)).rejects.toThrow('stopped');
    await expect(gather([listFile('a.zip', await deep(1))], stop.signal)).rejects.toThrow('stopped');
  });

  it('and cannot be read is said, and the rest is read', async () => {
    const gone = new Blob(['x']);
    Object.defineProperty(gone, 'slice', {
      value: () => {
        throw new DOMException('gone', 'NotReadableError');
      },
    });
    const found = await gather([listFile('a.csv', gone), listFile('b.csv', TABLE)]);
    expect(found.unreadable).toMatchObject([{ problem: { code: 'read-failed', path: 'a.csv' } }]);
    expect(found.texts.map(({ source }) => source.path)).toEqual(['b.csv']);
  });
});
