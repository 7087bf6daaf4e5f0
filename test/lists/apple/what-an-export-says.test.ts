import { describe, expect, it } from 'vitest';
import type { ListFile } from '../../../src/lists/parsed-list.ts';
import { fingerprintOf, photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { listFile, note, readOne } from '../../fixtures/lists/list-file.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';

// What an export says of its rows and of the photos in its zips: each counted once, and what is missing counted too.

const AT = Date.UTC(2022, 5, 4, 12, 11);
const HEAD = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate';
const PART = 'iCloud Photos Part 1 of 1';
const details = (...names: readonly string[]) => photoDetails(names.map((name) => ({ name, at: AT })));
const zip = async (...entries: readonly (readonly [string, string | Uint8Array])[]): Promise<ListFile> =>
  listFile(
    `${PART}.zip`,
    await makeZip(
      entries.map(([path, content]) => ({ path: `${PART}/${path}`, content })),
      { stored: true },
    ),
  );
const bytes = (length: number) => new Uint8Array(length).fill(7);

describe('an export of lists alone', () => {
  it('counts its rows, and no files', async () => {
    const { contents } = await readOne([listFile('Photo Details.csv', details('a.jpg', 'b.jpg'))]);
    expect(contents.files).toEqual([
      { code: 'rows-found', count: 2 },
      { code: 'assets', count: -2 },
    ]);
    expect(contents.list?.parts).toMatchObject({ photosWithoutRow: null, rowsWithoutPhoto: null });
    expect(contents.notes.map(({ code }) => code)).toEqual(['parts-unknown', 'no-sizes', 'minute-precision']);
    expect(contents.assets.map(({ resources: [{ path, size }] }) => [path, size])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('shows hidden and deleted photos where each of its lists has a column for them', async () => {
    const shows = async (...texts: readonly string[]) =>
      (await readOne(texts.map((text, i) => listFile(i === 0 ? 'Photo Details.csv' : `Photo Details-${i}.csv`, text))))
        .contents.list?.shows;
    const bare = (head: string) => `imgName,fileChecksum${head}\nc.jpg,${fingerprintOf('c')}${head && ',no'}\n`;
    expect(await shows(details('a.jpg'))).toEqual({ hidden: true, deleted: true, waiting: false });
    expect(await shows(bare(''))).toEqual({ hidden: false, deleted: false, waiting: false });
    expect(await shows(details('a.jpg'), bare(',hidden'))).toEqual({ hidden: true, deleted: false, waiting: false });
    expect(await shows(bare(',deleted'), details('a.jpg'))).toEqual({ hidden: false, deleted: true, waiting: false });
  });

  it('is as old as its oldest list, and knows the newest addition of all of them', async () => {
    const day = (n: number) => Date.UTC(2026, 9, n);
    const csv = (name: string, modified: number, ...added: readonly number[]) => {
      const rows = added.map((at, i) => {
        const row = photoDetails([{ name: `${name}${i}.jpg`, at }]).split('\n')[1] ?? '';
        return row;
      });
      return listFile(name, `${[HEAD, ...rows].join('\n')}\n`, modified);
    };
    const list = await readOne([
      csv('Photo Details.csv', day(20), day(2), day(9), day(1)),
      csv('Photo Details-1.csv', day(19), day(3)),
    ]);
    expect(list.contents.list?.age).toMatchObject({ at: day(19), newestAddition: day(9), source: 'file-date' });
    expect(list.contents.assets).toHaveLength(4);
  });
});

describe('an export with its photos', () => {
  it('gives sizes to rows, and a row to each photo that has none', async () => {
    const list = await readOne([
      await zip(
        ['Photos/Photo Details.csv', details('a.jpg', 'b.jpg')],
        ['Photos/a.jpg', bytes(5)],
        ['Photos/c.mov', bytes(1)],
        ['Photos/d.jpg', bytes(0)],
        ['Recently Deleted/e.jpg', bytes(9)],
        ['Not Recently Deleted/f.jpg', bytes(9)],
      ),
    ]);
    const { contents } = list;
    expect(
      contents.assets.map(({ name, kind, captured, flags, resources: [{ path, size }] }) => [
        ...[name, kind, captured.kind, flags.deleted, path, size],
      ]),
    ).toEqual([
      ['a.jpg', 'photo', 'instant', false, null, 5],
      ['b.jpg', 'photo', 'instant', false, null, null],
      ['c.mov', 'video', 'unknown', false, `${PART}/Photos/c.mov`, 1],
      ['d.jpg', 'photo', 'unknown', false, `${PART}/Photos/d.jpg`, null],
      ['e.jpg', 'photo', 'unknown', true, `${PART}/Recently Deleted/e.jpg`, 9],
      ['f.jpg', 'photo', 'unknown', false, `${PART}/Not Recently Deleted/f.jpg`, 9],
    ]);
    expect(contents.files).toEqual([
      { code: 'rows-found', count: 2 },
      { code: 'files-found', count: 4 },
      { code: 'assets', count: -5 },
      { code: 'deleted-items', count: -1 },
    ]);
    expect(note(list, 'files-without-row')).toEqual({ code: 'files-without-row', count: 4, blocks: false });
    expect(note(list, 'rows-without-file')).toEqual({ code: 'rows-without-file', count: 1, blocks: false });
    expect(contents.list?.parts).toMatchObject({ photosWithoutRow: 4, rowsWithoutPhoto: 1 });
  });

  it('says nothing of rows without a photo where a list of it lies beside its zips', async () => {
    const list = await readOne([
      await zip(['Photos/Photo Details.csv', details('a.jpg')], ['Photos/a.jpg', bytes(5)]),
      listFile(`${PART}/Photos/Photo Details-1.csv`, details('b.jpg')),
    ]);
    expect(note(list, 'rows-without-file')).toBeUndefined();
    expect(list.contents.list?.parts).toMatchObject({ photosWithoutRow: 0, rowsWithoutPhoto: null });
    expect(note(list, 'files-without-row')).toBeUndefined();
  });

  it('says nothing where each row has its photo', async () => {
    const list = await readOne([await zip(['Photos/Photo Details.csv', details('a.jpg')], ['Photos/a.jpg', bytes(5)])]);
    expect(list.contents.notes.map(({ code }) => code)).toEqual(['minute-precision']);
    expect(list.contents.list?.parts).toMatchObject({ photosWithoutRow: 0, rowsWithoutPhoto: 0 });
    expect(list.contents.list?.unread).toBe(0);
  });

  it('counts each piece that could not be read', async () => {
    const words = 'these,are,not\nthe,right,columns\n';
    const list = await readOne([
      await zip(
        ['Photos/Photo Details.csv', details('a.jpg')],
        ['Photos/b.csv', words],
        ['Photos/c.csv', words],
        ['Photos/d.csv', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
      ),
    ]);
    expect(list.contents.list?.unread).toBe(3);
    expect(list.contents.problems.map(({ code, path }) => [code, path?.slice(-5)])).toEqual([
      ['list-not-recognised', 'b.csv'],
      ['list-not-recognised', 'c.csv'],
      ['list-binary', 'd.csv'],
    ]);
    expect(note(list, 'rows-unreadable')).toEqual({ code: 'rows-unreadable', blocks: true });
  });
});

describe('lists of names in an export', () => {
  const marked = async (name: string, text: string) => {
    const { contents } = await readOne([
      listFile('e/Photos/Photo Details.csv', details('a.jpg', 'b.jpg', 'c.jpg', 'c.jpg')),
      listFile(`e/${name}`, text),
    ]);
    return contents.assets.map(({ flags }) => (flags.hidden ? 'h' : flags.sharedLibrary ? 's' : '.')).join('');
  };

  it('mark as hidden only where they are the hidden album', async () => {
    expect(await marked('Albums/Hidden.csv', 'Images\na.jpg\nc.jpg\n')).toBe('h...');
    expect(await marked('Albums/HIDDEN.CSV', 'imageName\nb.jpg\n')).toBe('.h..');
    expect(await marked('Albums/Not Hidden.csv', 'Images\na.jpg\n')).toBe('....');
    expect(await marked('Albums/Hidden.csv', 'Images\n\n')).toBe('....');
    expect(await marked('Albums/Hidden.csv', 'Images\n"A.JPG"\n z.jpg\n b.jpg \n')).toBe('hh..');
  });

  it('mark the Shared Library, each row of a name', async () => {
    const text = 'imgName,contributedByMe\na.jpg,yes\nc.jpg,no\n';
    expect(await marked('Photos/Shared Library Details.csv', text)).toBe('s.ss');
  });
});
