import { utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, note, readOne } from '../../fixtures/lists/list-file.ts';

// Which rows of a table are photos, which are none, and which could not be read; and what the table says of itself.

const listOf = (...rows: readonly string[]) => readOne([listFile('list.csv', `${rows.join('\n')}\n`)]);
type List = Awaited<ReturnType<typeof listOf>>;
const names = ({ contents }: List) => contents.assets.map(({ name }) => name);
const PHOTO = 'IMG_0001.JPG,2022-06-04 12:11:09,1000';
const HEAD = 'Name,Date taken,Size';

describe('a row of a table', () => {
  const fate = async (row: string, head = HEAD, photo = PHOTO) => {
    const list = await listOf(head, photo, row);
    const [, name] = names(list);
    return name ?? (line(list, 'unreadable-rows') === -1 ? 'unread' : list.contents.files);
  };

  it.each([
    ['letter,2022-06-05,', 'letter'],
    ['letter,,5', 'letter'],
    ['letter,2022-06-05,5', 'letter'],
    ['letter,,', 'unread'],
    ['2022,,', 'unread'],
    ['letter,soon,5', 'unread'],
    ['letter,2022-06-05,large', 'unread'],
    ['letter,soon,large', 'unread'],
    ['IMG_2.JPG,soon,large', 'IMG_2.JPG'],
    ['IMG_2.JPG,,', 'IMG_2.JPG'],
    [',2022-06-05,5', 'unread'],
    ['...,2022-06-05,5', 'unread'],
    ['IMG_2.JPG', 'IMG_2.JPG'],
    ['IMG_2.JPG,2022-06-05', 'IMG_2.JPG'],
    ['letter,2022-06-05', 'unread'],
    ['letter', 'unread'],
    ['see IMG_2.JPG', 'see IMG_2.JPG'],
    ['copied IMG_2.JPG', 'unread'],
    ['album/,2022-06-05,5', 'unread'],
    ['album\\,2022-06-05,5', 'unread'],
    ['.,2022-06-05,5', 'unread'],
    ['..,2022-06-05,5', 'unread'],
  ])('%j: %s', async (row, says) => {
    expect(await fate(row)).toBe(says);
  });

  it('of a table of names and a remark is a photo by its name alone', async () => {
    expect(await fate('letter,x', 'Name,Note', 'IMG_0001.JPG,x')).toBe('letter');
  });

  it('without a date or a size is a photo by its checksum', async () => {
    const head = 'Name,Checksum,Date taken';
    const photo = `IMG_0001.JPG,${fingerprintOf('a')},2022-06-04`;
    expect(await fate(`letter,${fingerprintOf('b')},`, head, photo)).toBe('letter');
    expect(await fate('letter,,', head, photo)).toBe('unread');
    expect(await fate('2022-06-05,letter', 'Date taken,Name', '2022-06-04,IMG_0001.JPG')).toBe('letter');
    expect(await fate(',letter', 'Date taken,Name', '2022-06-04,IMG_0001.JPG')).toBe('unread');
  });

  it('of a sheet has a date where the sheet has one', async () => {
    const book = utils.book_new();
    const rows = [
      ['Name', 'Date taken'],
      ['IMG_1.JPG', new Date(Date.UTC(2022, 5, 4, 12, 11, 9))],
      ['letter', new Date(Date.UTC(2022, 5, 5, 12, 11, 9))],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { cellDates: true, UTC: true }), 'A');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true }));
    const list = await readOne([listFile('l.xlsx', bytes)]);
    expect(names(list)).toEqual(['IMG_1.JPG', 'letter']);
    expect(list.contents.assets[1]?.captured).toMatchObject({
      kind: 'wall',
      ms: Date.UTC(2022, 5, 5, 12, 11, 9),
    });
  });

  it('has its ending, its clock and its folder in columns of their own', async () => {
    const list = await listOf(
      'Name,Extension,Date taken,Time,Folder',
      'IMG_1,JPG,2022-06-04,12:11:09,Summer',
      'IMG_2.HEIC,HEIC,2022-06-05,12:11:10,',
      ',JPG,2022-06-05,12:11:10,',
    );
    expect(names(list)).toEqual(['IMG_1.JPG', 'IMG_2.HEIC']);
    expect(list.contents.assets.map(({ captured, resources: [{ path }] }) => [captured, path])).toEqual([
      [{ kind: 'wall', ms: Date.UTC(2022, 5, 4, 12, 11, 9), precision: 'second' }, 'Summer/IMG_1.JPG'],
      [{ kind: 'wall', ms: Date.UTC(2022, 5, 5, 12, 11, 10), precision: 'second' }, null],
    ]);
    expect(line(list, 'unreadable-rows')).toBe(-1);
  });

  it('has a date of Apple’s databases only where its column is called so', async () => {
    const at = async (head: string) => {
      const list = await listOf(`Name,${head}`, 'IMG_1.JPG,676030269', 'IMG_2.JPG,676030270');
      return list.contents.assets[0]?.captured;
    };
    expect(await at('ZDATECREATED')).toMatchObject({ kind: 'instant', ms: (676_030_269 + 978_307_200) * 1_000 });
    expect(await at('date taken')).toEqual({ kind: 'unknown' });
  });

  it.each([
    ['no,no', [false, false]],
    ['yes,no', [true, false]],
    ['no,yes', [false, true]],
    ['yes,yes', [true, true]],
    ['perhaps,perhaps', [false, false]],
    [',', [false, false]],
  ])('is hidden and deleted as it says: %s', async (cells, flags) => {
    const list = await listOf('Name,Date taken,Hidden,Deleted', `IMG_1.JPG,2022-06-04 12:11:09,${cells}`);
    expect(list.contents.assets.map((asset) => [asset.flags.hidden, asset.flags.deleted])).toEqual([flags]);
    expect(list.contents.list?.shows).toEqual({ hidden: true, deleted: true, waiting: false });
  });
});

describe('a table', () => {
  it('shows hidden and deleted photos where it has a column for them, and be it the first', async () => {
    const shows = async (head: string, row: string) => (await listOf(head, row)).contents.list?.shows;
    const photo = 'IMG_1.JPG,2022-06-04';
    expect(await shows('Name,Date', photo)).toEqual({ hidden: false, deleted: false, waiting: false });
    expect(await shows('Hidden,Name,Date', `no,${photo}`)).toEqual({ hidden: true, deleted: false, waiting: false });
    expect(await shows('Deleted,Name,Date', `no,${photo}`)).toEqual({ hidden: false, deleted: true, waiting: false });
  });

  it('is of iCloud by its dates or checksums, in whatever column, and of nobody knows what by names alone', async () => {
    const subject = async (head: string, row: string) => (await listOf(head, row)).contents.list?.subject;
    expect(await subject('Date taken,Name', '2022-06-04,IMG_1.JPG')).toBe('icloud');
    expect(await subject('Fingerprint,Name', `${fingerprintOf('a')},IMG_1.JPG`)).toBe('icloud');
    expect(await subject('Name,Note', 'IMG_1.JPG,x')).toBe('unknown');
    expect(await subject('Size,Name', '5,IMG_1.JPG')).toBe('unknown');
    const json = JSON.stringify([{ name: 'IMG_1.JPG', date: '2022-06-04', title: 'x' }]);
    expect((await readOne([listFile('l.json', json)])).contents.list?.subject).toBe('icloud');
  });

  it('is as old as its newest addition at least, in whatever order its rows stand', async () => {
    const newest = async (...days: readonly string[]) =>
      (await listOf('Name,Date,Date added', ...days.map((day, i) => `IMG_${i}.JPG,2022-06-04,${day}`))).contents.list
        ?.age.newestAddition ?? null;
    const [one, two] = ['2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z'];
    expect(await newest(one, two)).toBe(Date.parse(two));
    expect(await newest(two, '', one)).toBe(Date.parse(two));
    expect(await newest('', one)).toBe(Date.parse(one));
    expect(await newest('')).toBeNull();
    expect((await listOf('Name,Date', 'IMG_1.JPG,2022-06-04')).contents.list?.age.newestAddition).toBeNull();
  });

  it('that goes on with another head goes on with other columns', async () => {
    const list = await listOf(HEAD, PHOTO, 'Size,Date taken,Name', '2000,2022-06-05 12:11:09,IMG_0002.JPG');
    expect(list.contents.assets.map(({ name, resources: [{ size }] }) => [name, size])).toEqual([
      ['IMG_0001.JPG', 1_000],
      ['IMG_0002.JPG', 2_000],
    ]);
  });

  it('lies on a computer where its paths or its folders do', async () => {
    const isOfFiles = async (head: string, ...rows: readonly string[]) =>
      (await listOf(head, ...rows)).contents.list?.subject === 'folder';
    expect(await isOfFiles('Path,Date taken', '/x/a.jpg,2022-06-04', '/x/b.jpg,2022-06-04')).toBe(true);
    expect(await isOfFiles('Name,Folder,Date taken', 'a.jpg,/x,2022-06-04', 'b.jpg,/x,2022-06-04')).toBe(true);
    expect(await isOfFiles('Name,Folder,Date taken', 'a.jpg,x,2022-06-04', 'b.jpg,x,2022-06-04')).toBe(false);
  });
});

describe('a table without a head', () => {
  const guessed = async (...rows: readonly string[]) => {
    const list = await listOf(...rows);
    return [note(list, 'columns-guessed')?.detail, list.contents.list?.subject];
  };

  it('says which columns were guessed, and that nobody knows what it is of', async () => {
    expect(await guessed('IMG_1.JPG,x', 'IMG_2.JPG,y')).toEqual(['name=1', 'unknown']);
    expect(await guessed('100000,IMG_1.JPG,2022-06-04', '200000,IMG_2.JPG,2022-06-05')).toEqual([
      'name=2, date=3, size=1',
      'unknown',
    ]);
    expect(await guessed('2022-06-04,IMG_1.JPG', '2022-06-05,IMG_2.JPG')).toEqual(['name=2, date=1', 'unknown']);
    const [a, b] = [fingerprintOf('a'), fingerprintOf('b')];
    expect(await guessed(`${a},IMG_1.JPG`, `${b},IMG_2.JPG`)).toEqual(['name=2, checksum=1', 'unknown']);
    expect(note(await listOf(HEAD, PHOTO), 'columns-guessed')).toBeUndefined();
  });

  it('and with folders lists files, which is said once', async () => {
    const said = async (...rows: readonly string[]) => {
      const list = await listOf(...rows);
      const count = list.contents.notes.filter(({ code, blocks }) => code === 'list-of-files' && blocks).length;
      return [count, list.contents.list?.subject, line(list, 'not-photos'), line(list, 'unreadable-rows')];
    };
    expect(await said('IMG_1.JPG,2022-06-04', 'IMG_2.JPG,2022-06-05')).toEqual([0, 'unknown', 0, 0]);
    const rows = ['1', '2', '3', '4', '5'].map((n) => `IMG_${n}.JPG,2022-06-0${n}`);
    expect(await said(...rows, 'x/,2022-06-04')).toEqual([1, 'folder', -1, 0]);
    const paths = rows.map((row) => `/x/${row}`);
    expect(await said(...paths, '/x/,2022-06-04')).toEqual([1, 'folder', -1, 0]);
    expect(await said('Name,Date taken', ...rows, 'x/,2022-06-04')).toEqual([0, 'icloud', 0, -1]);
  });
});
