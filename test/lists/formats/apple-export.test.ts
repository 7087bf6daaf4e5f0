import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { appleRow, fingerprintOf, PHOTO_DETAILS_HEADER, photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, NOW, note, readOne } from '../../fixtures/lists/list-file.ts';

const AT = Date.UTC(2022, 5, 4, 12, 11);
const MINUTE = 60_000;

describe('Apple’s export', () => {
  it('reads rows with name, fingerprint and minute, and says what it cannot prove', async () => {
    const list = await readOne([listFile('Photo Details.csv', photoDetails([{ name: 'IMG_0412.PNG', at: AT }]))]);
    expect(list.format).toBe('apple-export');
    expect([list.checksums, list.sizes]).toEqual(['all', 'none']);
    expect(list.contents.place).toEqual({
      id: 'list:apple-export:Photo Details.csv',
      kind: 'icloud',
      source: 'list',
      name: 'Photo Details.csv',
      independenceKey: 'icloud',
    });
    expect(list.contents.assets).toHaveLength(1);
    expect(list.contents.assets[0]).toMatchObject({
      kind: 'photo',
      name: 'IMG_0412.PNG',
      captured: { kind: 'instant', ms: AT, offsetMinutes: null, precision: 'minute' },
      resources: [{ role: 'original', state: 'listed', fingerprint: fingerprintOf('IMG_0412.PNG'), size: null }],
    });
    expect(list.contents.notes.map(({ code }) => code).sort()).toEqual([
      'minute-precision',
      'no-sizes',
      'parts-unknown',
    ]);
    expect(isComplete(list.contents)).toBe(true);
    expect(list.contents.asOf).toBe(NOW);
  });

  it('is known by its header, whatever the file is called', async () => {
    const list = await readOne([listFile('renamed by me.txt', `\ufeff${photoDetails([{ name: 'a.jpg', at: AT }])}`)]);
    expect(list.format).toBe('apple-export');
  });

  it('makes one Live Photo of two rows with one stem and times within two minutes', async () => {
    const rows = [
      { name: 'IMG_1.HEIC', at: AT },
      { name: 'IMG_1.MOV', at: AT + 2 * MINUTE },
      { name: 'IMG_2.JPG', at: AT },
      { name: 'IMG_2.MOV', at: AT + 3 * MINUTE },
      { name: 'IMG_3.HEIC' },
      { name: 'IMG_3.MOV' },
    ];
    const list = await readOne([listFile('Photo Details.csv', photoDetails(rows))]);
    expect(list.contents.assets.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'IMG_1.HEIC live-photo',
      'IMG_2.JPG photo',
      'IMG_2.MOV video',
      'IMG_3.HEIC photo',
      'IMG_3.MOV video',
    ]);
    expect(list.contents.assets[0]?.resources.map(({ role, name }) => `${role} ${name}`)).toEqual([
      'original IMG_1.HEIC',
      'live-video IMG_1.MOV',
    ]);
    expect(line(list, 'live-videos')).toBe(-1);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('pairs each shot with its own half when the camera counter came round again', async () => {
    const rows = [
      { name: 'IMG_0001.HEIC', seed: 'a1', at: AT },
      { name: 'IMG_0001.MOV', seed: 'b2', at: AT + 90_000 * MINUTE },
      { name: 'IMG_0001.HEIC', seed: 'b1', at: AT + 90_000 * MINUTE },
      { name: 'IMG_0001.MOV', seed: 'a2', at: AT },
      { name: 'IMG_0001.MOV', seed: 'c', at: AT + 5000 * MINUTE },
    ];
    const list = await readOne([listFile('Photo Details.csv', photoDetails(rows))]);
    const pairs = list.contents.assets.map((asset) => asset.resources.map((resource) => resource.fingerprint));
    expect(pairs).toEqual([
      [fingerprintOf('a1'), fingerprintOf('a2')],
      [fingerprintOf('b1'), fingerprintOf('b2')],
      [fingerprintOf('c')],
    ]);
  });

  it('never pairs over folders, nor a deleted half with a kept one', async () => {
    const list = await readOne([
      listFile('iCloud Photos Part 1 of 2/Photos/Photo Details.csv', photoDetails([{ name: 'IMG_1.HEIC', at: AT }])),
      listFile(
        'iCloud Photos Part 2 of 2/Photos/Photo Details.csv',
        photoDetails([
          { name: 'IMG_1.MOV', at: AT },
          { name: 'IMG_2.HEIC', at: AT, deleted: true },
          { name: 'IMG_2.MOV', at: AT },
        ]),
      ),
    ]);
    expect(list.contents.assets.every((asset) => asset.kind !== 'live-photo')).toBe(true);
    expect(list.contents.assets).toHaveLength(4);
  });

  it('keeps deleted photos apart and hidden ones inside', async () => {
    const rows = [
      { name: 'a.jpg', at: AT, deleted: true, hidden: true },
      { name: 'b.jpg', at: AT, hidden: true },
      { name: 'c.jpg', at: AT },
    ];
    const list = await readOne([listFile('Photo Details.csv', photoDetails(rows))]);
    const flags = list.contents.assets.map((asset) => [asset.flags.deleted, asset.flags.hidden]);
    expect(flags).toEqual([
      [true, true],
      [false, true],
      [false, false],
    ]);
    expect([line(list, 'assets'), line(list, 'deleted-items')]).toEqual([-2, -1]);
    expect(note(list, 'deleted-listed')).toMatchObject({ count: 1, blocks: false });
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('takes only a clear yes for deleted: anything else stays in the count', async () => {
    const text = `${PHOTO_DETAILS_HEADER}\na.jpg,${fingerprintOf('a')},no,no,maybe,,0,\nb.jpg,${fingerprintOf('b')},no,no,YES,,0,\n`;
    const list = await readOne([listFile('Photo Details.csv', text)]);
    expect(list.contents.assets.map((asset) => asset.flags.deleted)).toEqual([false, true]);
  });

  it('reads dates that were not quoted, and an unquoted comma in a name', async () => {
    const fp = fingerprintOf('x');
    const text = [
      PHOTO_DETAILS_HEADER,
      `a.jpg,${fp},no,no,no,Saturday June 4,2022 12:11 PM GMT,10,Sunday June 5,2022 1:11 PM GMT`,
      `b.jpg,${fp},no,no,no,Saturday June 4,2022 12:11 PM GMT,10,`,
      `c.jpg,${fp},no,no,no,Saturday June 4, 2022 12:11 PM GMT,10,null`,
      `us, all.jpg,${fp},no,no,no,"Saturday June 4,2022 12:11 PM GMT",10,`,
    ].join('\r\n');
    const list = await readOne([listFile('Photo Details.csv', text)]);
    expect(list.contents.problems).toEqual([]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg', 'us, all.jpg']);
    expect(list.contents.assets.map(({ captured }) => captured.kind === 'instant' && captured.ms)).toEqual([
      AT,
      AT,
      AT,
      AT,
    ]);
  });

  it('keeps a row whose date is missing or cannot be true, and says which line', async () => {
    const rows = [
      { name: 'a.jpg' },
      { name: 'b.jpg', at: 'null' },
      { name: 'c.jpg', at: 'Sunday June 4,2022 12:11 PM GMT' },
      { name: 'd.jpg', at: 0 },
      { name: 'e.jpg', at: Date.UTC(1904, 0, 1) },
      { name: 'f.jpg', at: Date.UTC(2001, 0, 1) },
      { name: 'g.jpg', at: NOW + 3 * 86_400_000 },
      { name: 'h.jpg', at: 'Monday January 1,2743924 1:00 AM GMT' },
    ];
    const list = await readOne([listFile('Photo Details.csv', photoDetails(rows))]);
    expect(list.contents.assets.map(({ captured }) => captured.kind)).toEqual(Array(8).fill('unknown'));
    expect(note(list, 'dates-unreadable')).toMatchObject({ count: 6, blocks: false });
    expect(list.contents.problems.map((problem) => [problem.code, problem.line])).toEqual(
      [4, 5, 6, 7, 8, 9].map((at) => ['list-date-unreadable', at]),
    );
    expect(isComplete(list.contents)).toBe(true);
  });

  it('gives a photo without a name its fingerprint as a name', async () => {
    const list = await readOne([
      listFile(
        'Photo Details.csv',
        photoDetails([
          { name: '', seed: 's', at: AT },
          { name: 'null', seed: 't', at: AT },
        ]),
      ),
    ]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual([fingerprintOf('s'), fingerprintOf('t')]);
  });

  it('reports every bad line with its number, reads the rest, and is not complete then', async () => {
    const text = photoDetails([
      { name: 'a.jpg', at: AT },
      'only one cell',
      `short.jpg,${fingerprintOf('s')},no`,
      '',
      { name: 'b.jpg', at: AT },
      `"open.jpg,${fingerprintOf('o')},no,no,no,,0,`,
      { name: 'c.jpg', at: AT },
      `cut.jpg,${fingerprintOf('z').slice(0, 9)}`,
    ]);
    const list = await readOne([listFile('Photo Details.csv', text)]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
    expect(list.contents.problems.map((problem) => [problem.code, problem.line])).toEqual([
      ['list-row-unreadable', 3],
      ['list-row-unreadable', 4],
      ['list-row-unreadable', 7],
      ['list-row-unreadable', 9],
    ]);
    expect(note(list, 'rows-unreadable')).toMatchObject({ count: 4, blocks: true });
    expect([line(list, 'rows-found'), line(list, 'unreadable-rows')]).toEqual([7, -4]);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('keeps a checksum of another kind out of the comparison', async () => {
    const list = await readOne([
      listFile('Photo Details.csv', photoDetails([{ name: 'a.jpg', checksum: 'gQ0123456789', at: AT }])),
    ]);
    expect(list.contents.assets[0]?.resources[0].fingerprint).toBeNull();
    expect(list.checksums).toBe('none');
    expect(note(list, 'no-checksums')).toMatchObject({ count: 1 });
  });

  it('counts repeated rows as the photos they are, and a repeated file once', async () => {
    const csv = photoDetails([
      { name: 'a.jpg', at: AT },
      { name: 'a.jpg', at: AT },
    ]);
    const list = await readOne([listFile('Photo Details.csv', csv), listFile('Photo Details (1).csv', csv)]);
    expect(list.contents.assets).toHaveLength(2);
    expect(new Set(list.contents.assets.map(({ id }) => id)).size).toBe(2);
    expect(note(list, 'duplicate-rows')).toMatchObject({ count: 2, blocks: false });
    expect([line(list, 'rows-found'), line(list, 'repeated-rows')]).toEqual([4, -2]);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  describe('of two days, with their lists in one folder', () => {
    const days = (count: number, from = 0) =>
      Array.from({ length: count }, (_, i) => ({ name: `IMG_${from + i}.JPG`, at: AT + (from + i) * MINUTE }));
    const read = (first: Parameters<typeof photoDetails>[0], second: Parameters<typeof photoDetails>[0]) =>
      readOne([
        listFile('Photo Details.csv', photoDetails(first)),
        listFile('Photo Details (1).csv', photoDetails(second)),
      ]);
    const names = ({ contents }: Awaited<ReturnType<typeof read>>) => contents.assets.map(({ name }) => name).sort();

    it('has each photo once, and all that is on either', async () => {
      const list = await read(days(8), days(9, 1));
      expect(names(list)).toEqual(days(10).map(({ name }) => name));
      expect(note(list, 'duplicate-rows')).toMatchObject({ count: 7, blocks: false });
      expect([line(list, 'rows-found'), line(list, 'repeated-rows')]).toEqual([17, -7]);
      expect(ledgerTotal(list.contents.files)).toBe(0);
      expect(names(await read(days(9, 1), days(8)))).toEqual(names(list));
    });

    it('has twice what one of them has twice', async () => {
      const [first, ...rest] = days(5);
      if (first === undefined) throw new Error('no row');
      expect(names(await read([first, first, ...rest], [first, ...rest]))).toHaveLength(6);
      expect(names(await read([first, ...rest], [first, first, ...rest]))).toHaveLength(6);
    });

    it('keeps both rows where anything is different, or nothing proves that they are one', async () => {
      const same = days(4);
      const other = (change: object) => same.map((row, i) => (i === 0 ? { ...row, ...change } : row));
      for (const change of [
        { name: 'x.JPG', seed: 'IMG_0.JPG' },
        { seed: 'x' },
        { at: AT - MINUTE },
        { hidden: true },
        { deleted: true },
      ])
        expect(names(await read(same, other(change))), JSON.stringify(change)).toHaveLength(5);
      const bare = other({ checksum: '' });
      expect(names(await read(bare, bare.toReversed()))).toHaveLength(5);
    });

    it('is taken for two parts of one export where few rows are on both', async () => {
      expect(names(await read(days(10), days(10, 6)))).toHaveLength(20);
      expect(names(await read(days(10), days(10, 5)))).toHaveLength(15);
      expect(names(await read(days(2), days(3)))).toHaveLength(5);
      expect(names(await read(days(3), days(30)))).toHaveLength(30);
    });
  });

  it('marks the shared library and hidden photos from the lists beside it', async () => {
    const base = 'iCloud Photos/';
    const list = await readOne([
      listFile(
        `${base}Photos/Photo Details.csv`,
        photoDetails([
          { name: 'a.jpg', at: AT },
          { name: 'b.jpg', at: AT },
          { name: 'c.jpg', at: AT },
          { name: 'twice.jpg', seed: '1', at: AT },
          { name: 'twice.jpg', seed: '2', at: AT },
        ]),
      ),
      listFile(`${base}Photos/Shared Library Details.csv`, 'imgName,contributedByMe\na.jpg,yes\nB.JPG,no\n'),
      listFile(`${base}Albums/Hidden.csv`, 'imgName\nc.jpg\ntwice.jpg\n'),
      listFile(`${base}Albums/Summer.csv`, 'Images\na.jpg\nnot-in-library.jpg\n'),
      listFile(`${base}Memories/Trip.csv`, 'imageName\nIMG_07401.JPG\n'),
    ]);
    expect(list.contents.assets.map(({ flags }) => [flags.sharedLibrary, flags.hidden])).toEqual([
      [true, false],
      [true, false],
      [false, true],
      [false, false],
      [false, false],
    ]);
    expect(note(list, 'shared-library-listed')).toMatchObject({ count: 2, blocks: false });
    expect(list.contents.assets).toHaveLength(5);
  });

  it('reads an empty list as empty, never as complete', async () => {
    const list = await readOne([listFile('Photo Details.csv', photoDetails([]))]);
    expect(list.contents.assets).toEqual([]);
    expect(note(list, 'empty-list')?.blocks).toBe(true);
  });

  it('refuses a line of many megabytes and reads on', async () => {
    const text = photoDetails([{ name: 'a.jpg', at: AT }, `${'x'.repeat(3 << 20)}.jpg`, { name: 'b.jpg', at: AT }]);
    const list = await readOne([listFile('Photo Details.csv', text)]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg']);
    expect(list.contents.problems).toMatchObject([{ code: 'list-line-too-long', line: 3 }]);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('takes the age of the oldest CSV, never the future, never an empty clock', async () => {
    const csv = (name: string) => photoDetails([{ name, at: AT }]);
    const ageOf = async (...modified: (number | null)[]) => {
      const files = modified.map((ms, i) =>
        listFile(i === 0 ? 'Photo Details.csv' : `Photo Details-${i}.csv`, csv(`${i}.jpg`), ms),
      );
      return (await readOne(files)).contents.asOf;
    };
    expect(await ageOf(NOW - 5000, NOW - 9000)).toBe(NOW - 9000);
    expect(await ageOf(NOW + 5000)).toBe(NOW);
    expect(await ageOf(0)).toBe(NOW);
    expect(await ageOf(null)).toBe(NOW);
  });

  it('gives a photo the same id in the next export', async () => {
    const first = await readOne([listFile('Photo Details.csv', photoDetails([{ name: 'a.jpg', at: AT }]))]);
    const next = await readOne([
      listFile(
        'Photo Details.csv',
        photoDetails([
          { name: 'z.jpg', at: AT },
          { name: 'a.jpg', at: AT + MINUTE },
        ]),
      ),
    ]);
    expect(next.contents.assets[1]?.id).toBe(first.contents.assets[0]?.id);
  });

  it('reads back whatever rows are written in its shape', async () => {
    const row = fc.record({
      name: fc.stringMatching(/^[A-Za-z0-9 ,"é_-]{1,12}\.(jpg|PNG|gif|mp4)$/),
      seed: fc.string(),
      at: fc.integer({ min: Date.UTC(2002, 0) / MINUTE, max: NOW / MINUTE }).map((minute) => minute * MINUTE),
      hidden: fc.boolean(),
      deleted: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 20 }), async (rows) => {
        const list = await readOne([listFile('x.csv', photoDetails(rows, '\r\n'))]);
        const back = list.contents.assets.map((asset) => ({
          name: asset.name,
          checksum: asset.resources[0].fingerprint,
          at: asset.captured.kind === 'instant' ? asset.captured.ms : null,
          hidden: asset.flags.hidden,
          deleted: asset.flags.deleted,
        }));
        const wanted = rows.map(({ seed, ...rest }) => ({
          ...rest,
          name: rest.name.trim(),
          checksum: fingerprintOf(seed),
        }));
        expect(back).toEqual(wanted);
        expect(ledgerTotal(list.contents.files)).toBe(0);
        expect(new Set(list.contents.assets.map(({ id }) => id)).size).toBe(rows.length);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order in which files are given', async () => {
    const files = [0, 1, 2].map((i) =>
      listFile(`Photo Details${i ? `-${i}` : ''}.csv`, photoDetails([{ name: `${i}.jpg`, at: AT }])),
    );
    expect(await readOne([...files].reverse())).toEqual(await readOne(files));
  });

  it('reads what a spreadsheet saved again with semicolons', async () => {
    const rows = photoDetails([{ name: 'a.jpg', at: AT, deleted: true }])
      .replaceAll('"', '')
      .split('\n');
    const text = rows.map((row) => row.replace(/,(?!\d{4} )/g, ';')).join('\r\n');
    const list = await readOne([listFile('x.csv', text)]);
    expect(list.format).toBe('apple-export');
    expect(list.contents.assets[0]).toMatchObject({ captured: { ms: AT }, flags: { deleted: true } });
  });

  it('accepts columns in another order and columns it does not know', async () => {
    const text = `favorite,originalCreationDate,imgName,fileChecksum,new\nno,"Saturday June 4,2022 12:11 PM GMT",a.jpg,${fingerprintOf('a')},1\n`;
    const list = await readOne([listFile('x.csv', text)]);
    expect(list.contents.assets[0]).toMatchObject({ name: 'a.jpg', captured: { ms: AT } });
  });

  it('writes rows as the published sample does', () => {
    expect(appleRow({ name: 'IMG_0412.HEIC', checksum: 'AfQj57ORF2JIumUCjO+PawZ9nqPg', at: AT })).toBe(
      'IMG_0412.HEIC,AfQj57ORF2JIumUCjO+PawZ9nqPg,no,no,no,"Saturday June 4,2022 12:11 PM GMT",0,"Saturday June 4,2022 12:11 PM GMT"',
    );
  });
});
