import { describe, expect, it } from 'vitest';
import { ledgerTotal } from '../../../src/model/ledger.ts';
import { isComplete } from '../../../src/model/place.ts';
import { fingerprintOf, photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { line, listFile, NOW, note, read, readOne } from '../../fixtures/lists/list-file.ts';
import { withSharedBytes } from '../../fixtures/lists/overlapping-zip.ts';
import { makeZip, type ZipEntryInput, type ZipOptions } from '../../fixtures/lists/zip-file.ts';

const AT = Date.UTC(2022, 5, 4, 12, 11);
const bytes = (size: number) => new Uint8Array(size).fill(7);

interface PartInput {
  readonly number: number;
  readonly of: number;
  readonly rows: readonly string[];
  /** Media; the names of the rows when left out. */
  readonly media?: readonly (readonly [path: string, size: number])[];
  readonly more?: readonly ZipEntryInput[];
}

/** A part of an export as Apple packs it. */
async function part(input: PartInput, options: ZipOptions = {}) {
  const top = `iCloud Photos Part ${input.number} of ${input.of}`;
  const media = input.media ?? input.rows.map((name) => [`Photos/${name}`, 100] as const);
  const entries: ZipEntryInput[] = [
    ...media.map(([path, size]) => ({ path: `${top}/${path}`, content: bytes(size) })),
    {
      path: `${top}/Photos/Photo Details${input.number === 1 ? '' : `-${input.number - 1}`}.csv`,
      content: photoDetails(input.rows.map((name, i) => ({ name, seed: `${input.number} ${i} ${name}`, at: AT }))),
    },
    ...(input.more ?? []).map((entry) => ({ ...entry, path: `${top}/${entry.path}` })),
  ];
  return listFile(`${top}.zip`, await makeZip(entries, options));
}

describe('Apple’s export in zips', () => {
  it('reads all parts in place as one list, with exact sizes from the directory', async () => {
    const list = await readOne([
      await part({
        number: 1,
        of: 2,
        rows: ['a.HEIC', 'a.MOV'],
        media: [
          ['Photos/a.HEIC', 1234],
          ['Photos/a.MOV', 77],
        ],
      }),
      await part({ number: 2, of: 2, rows: ['a.HEIC', 'b.PNG'] }),
    ]);
    expect(list.contents.assets.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
      'a.HEIC live-photo',
      'a.HEIC photo',
      'b.PNG photo',
    ]);
    expect(list.contents.assets[0]?.resources.map(({ size }) => size)).toEqual([1234, 77]);
    expect(list.sizes).toBe('all');
    expect(isComplete(list.contents)).toBe(true);
    expect(list.contents.notes.map(({ code }) => code)).toEqual(['minute-precision']);
    expect(list.contents.asOf).toBe(Date.UTC(2026, 10, 1));
  });

  it.each([
    ['ZIP64', { zip64: true }],
    ['data descriptors', { descriptors: true }],
    ['stored entries', { stored: true }],
    ['both', { zip64: true, descriptors: true }],
  ])('reads zips with %s', async (_, options) => {
    const list = await readOne([await part({ number: 1, of: 1, rows: ['a.jpg'] }, options)]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg']);
    expect(isComplete(list.contents)).toBe(true);
  });

  it('notices parts that are missing', async () => {
    const list = await readOne([
      await part({ number: 2, of: 4, rows: ['a.jpg'] }),
      await part({ number: 3, of: 4, rows: ['b.jpg'] }),
    ]);
    expect(note(list, 'parts-missing')).toEqual({ code: 'parts-missing', count: 2, detail: '1, 4', blocks: true });
    expect(isComplete(list.contents)).toBe(false);
  });

  it('reads an export whose outer names are Norwegian', async () => {
    const top = 'iCloud-bilder Del 1 av 2';
    const zip = await makeZip([
      { path: `${top}/Photos/Photo Details.csv`, content: photoDetails([{ name: 'a.jpg', at: AT }]) },
    ]);
    const list = await readOne([listFile('nedlasting.zip', zip)]);
    expect(note(list, 'parts-missing')).toMatchObject({ detail: '2', blocks: true });
  });

  it('joins a zipped part with an unpacked one, and counts a CSV given both ways once', async () => {
    const first = await part({ number: 1, of: 2, rows: ['a.jpg'] });
    const csv = (n: number, name: string) => photoDetails([{ name, seed: `${n} 0 ${name}`, at: AT }]);
    const list = await readOne([
      first,
      listFile('iCloud Photos Part 1 of 2/Photos/Photo Details.csv', csv(1, 'a.jpg')),
      listFile('iCloud Photos Part 2 of 2/Photos/Photo Details-1.csv', csv(2, 'b.jpg')),
    ]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg']);
    expect(note(list, 'duplicate-rows')).toMatchObject({ count: 1 });
    expect(note(list, 'parts-missing')).toBeUndefined();
  });

  it('reads a part that was downloaded twice once', async () => {
    const once = await part({ number: 1, of: 1, rows: ['a.jpg', 'b.jpg'] });
    const list = await readOne([once, listFile('iCloud Photos Part 1 of 1 (1).zip', once.blob)]);
    expect(list.contents.assets).toHaveLength(2);
    expect(note(list, 'files-without-row')).toBeUndefined();
  });

  it('lists photos that no row names, by name and size', async () => {
    const list = await readOne([
      await part({
        number: 1,
        of: 1,
        rows: ['a.jpg'],
        media: [
          ['Photos/a.jpg', 10],
          ['Photos/unlisted.jpg', 20],
          ['Recently Deleted/gone.jpg', 30],
        ],
      }),
    ]);
    const seen = list.contents.assets.map(({ name, flags, resources }) => [name, flags.deleted, resources[0].size]);
    expect(seen).toEqual([
      ['a.jpg', false, 10],
      ['unlisted.jpg', false, 20],
      ['gone.jpg', true, 30],
    ]);
    expect(note(list, 'files-without-row')).toMatchObject({ count: 2, blocks: false });
    expect([line(list, 'rows-found'), line(list, 'files-found')]).toEqual([1, 2]);
    expect(ledgerTotal(list.contents.files)).toBe(0);
  });

  it('knows how the export numbers repeated names, and claims no size then', async () => {
    const list = await readOne([
      await part({
        number: 1,
        of: 1,
        rows: ['v.MOV', 'v.MOV', 'empty.mp4', 'real-1.MOV', 'x.jpg'],
        media: [
          ['Photos/v.MOV', 10],
          ['Photos/v-1.MOV', 20],
          ['Photos/empty.mp4', 0],
          ['Photos/empty-1.mp4', 30],
          ['Photos/real-1.MOV', 40],
          ['Photos/x.jpg', 50],
        ],
      }),
    ]);
    expect(list.contents.assets.map(({ name, resources }) => [name, resources[0].size])).toEqual([
      ['v.MOV', null],
      ['v.MOV', null],
      ['empty.mp4', null],
      ['real-1.MOV', 40],
      ['x.jpg', 50],
    ]);
    expect(note(list, 'files-without-row')).toBeUndefined();
    expect(note(list, 'rows-without-file')).toBeUndefined();
  });

  it('says how many rows have no file', async () => {
    const list = await readOne([
      await part({ number: 1, of: 1, rows: ['a.jpg', 'b.jpg'], media: [['Photos/a.jpg', 1]] }),
    ]);
    expect(note(list, 'rows-without-file')).toMatchObject({ count: 1, blocks: false });
    expect(list.contents.assets).toHaveLength(2);
  });

  it('finds the row of a file in another part', async () => {
    const list = await readOne([
      await part({ number: 1, of: 2, rows: ['a.jpg', 'b.jpg'], media: [['Photos/a.jpg', 1]] }),
      await part({ number: 2, of: 2, rows: [], media: [['Photos/b.jpg', 2]] }),
    ]);
    expect(list.contents.assets.map(({ name }) => name)).toEqual(['a.jpg', 'b.jpg']);
    expect(note(list, 'files-without-row')).toBeUndefined();
    expect(note(list, 'rows-without-file')).toBeUndefined();
  });

  it('lists a file of another part twice rather than forget it, when its name is not the only one', async () => {
    const list = await readOne([
      await part({ number: 1, of: 2, rows: ['a.jpg', 'a.jpg'], media: [['Photos/a.jpg', 1]] }),
      await part({ number: 2, of: 2, rows: [], media: [['Photos/a.jpg', 2]] }),
    ]);
    expect(list.contents.assets).toHaveLength(3);
    expect(note(list, 'files-without-row')).toMatchObject({ count: 1 });
  });

  it('takes an empty CSV as harmless only where the zips show every photo', async () => {
    const empty = { path: 'Photos/Photo Details-8.csv', content: '' };
    const zipped = await readOne([await part({ number: 1, of: 1, rows: ['a.jpg'], more: [empty] })]);
    expect(note(zipped, 'empty-csv')).toEqual({
      code: 'empty-csv',
      count: 1,
      detail: 'Photo Details-8.csv',
      blocks: false,
    });
    const loose = await readOne([
      listFile('Photo Details.csv', photoDetails([{ name: 'a.jpg', at: AT }])),
      listFile('Photo Details-1.csv', ''),
    ]);
    expect(note(loose, 'empty-csv')).toMatchObject({ count: 1, blocks: true });
  });

  it('sees from the numbers of loose CSVs that some are missing', async () => {
    const csv = (name: string) => photoDetails([{ name, at: AT }]);
    const list = await readOne([
      listFile('Photo Details.csv', csv('a.jpg')),
      listFile('Photo Details-3.csv', csv('b.jpg')),
    ]);
    expect(note(list, 'parts-missing')).toMatchObject({ detail: '-1, -2', blocks: true });
  });

  it('counts shared albums apart, from the zip inside the zip', async () => {
    const albums = await makeZip([{ path: 'My Albums/Trip/s.jpg', content: bytes(5) }]);
    const more = [{ path: 'iCloud Shared Albums.zip', content: albums }];
    const list = await readOne([await part({ number: 1, of: 1, rows: ['a.jpg'], more }, { stored: true })]);
    expect(note(list, 'shared-albums-excluded')).toEqual({ code: 'shared-albums-excluded', count: 1, blocks: false });
    expect(list.contents.assets).toHaveLength(1);
    const packed = await readOne([await part({ number: 1, of: 1, rows: ['a.jpg'], more })]);
    expect(note(packed, 'shared-albums-excluded')).toEqual({ code: 'shared-albums-excluded', blocks: false });
  });

  it('reads parts inside an outer zip', async () => {
    const inner = await Promise.all([1, 2].map((number) => part({ number, of: 2, rows: [`${number}.jpg`] })));
    const entries = await Promise.all(
      inner.map(async ({ name, blob }) => ({ path: name, content: new Uint8Array(await blob.arrayBuffer()) })),
    );
    const list = await readOne([listFile('everything.zip', await makeZip(entries, { stored: true }))]);
    expect(list.contents.assets).toHaveLength(2);
    expect(isComplete(list.contents)).toBe(true);
  });

  it('keeps two exports apart', async () => {
    const results = await read([
      await part({ number: 1, of: 1, rows: ['a.jpg'] }),
      await part({ number: 1, of: 2, rows: ['a.jpg'] }),
    ]);
    expect(results.map((result) => result.ok)).toEqual([true, true]);
    const ids = results.map((result) => (result.ok ? result.list.contents.place.id : ''));
    expect(new Set(ids).size).toBe(2);
  });

  it('says that a zip is cut short, and never calls the rest complete', async () => {
    const whole = await part({ number: 2, of: 2, rows: ['b.jpg'] });
    const cut = listFile(whole.path, whole.blob.slice(0, whole.blob.size - 60));
    expect(await read([cut])).toMatchObject([{ ok: false, problem: { code: 'zip-damaged', path: whole.path } }]);
    const list = await readOne([await part({ number: 1, of: 2, rows: ['a.jpg'] }), cut]);
    expect(list.contents.problems).toMatchObject([{ code: 'zip-damaged' }]);
    expect(note(list, 'parts-missing')).toMatchObject({ detail: '2', blocks: true });
  });

  it('says that a CSV inside is damaged, keeps the rest, and is not complete then', async () => {
    const rows = Array.from({ length: 4000 }, (_, i) => `IMG_${i}.jpg`);
    const good = new Uint8Array(await (await part({ number: 1, of: 1, rows, media: [] })).blob.arrayBuffer());
    const bad = good.slice();
    // In the middle of the packed rows, well behind the header.
    bad.fill(0xaa, 60_000, 60_400);
    const list = await readOne([listFile('iCloud Photos Part 1 of 1.zip', bad)]);
    expect(list.contents.problems.some(({ code }) => code === 'zip-damaged')).toBe(true);
    expect(note(list, 'rows-unreadable')?.blocks).toBe(true);
    expect(list.contents.assets.length).toBeLessThan(4000);
  });

  it('says that a zip has a password', async () => {
    const locked = await part({ number: 1, of: 1, rows: ['a.jpg'] }, { password: 'secret' });
    expect(await read([locked])).toMatchObject([{ ok: false, problem: { code: 'zip-encrypted' } }]);
    const list = await readOne([
      listFile('iCloud Photos Part 1 of 2.zip', (await part({ number: 1, of: 2, rows: ['a.jpg'] })).blob),
      listFile(
        'iCloud Photos Part 2 of 2.zip',
        (await part({ number: 2, of: 2, rows: ['b.jpg'] }, { password: 'x' })).blob,
      ),
    ]);
    expect(list.contents.problems).toMatchObject([{ code: 'zip-encrypted' }]);
    expect(isComplete(list.contents)).toBe(false);
  });

  it('stops unpacking a bomb early', async () => {
    const header = photoDetails([{ name: 'a.jpg', at: AT }]);
    const bomb = new Uint8Array(40 << 20).fill(0x20);
    bomb.set(new TextEncoder().encode(header));
    const zip = await makeZip([{ path: 'iCloud Photos/Photos/Photo Details.csv', content: bomb }]);
    expect(zip.length).toBeLessThan(100_000);
    const list = await readOne([listFile('iCloud Photos.zip', zip)]);
    expect(list.contents.problems.map(({ code }) => code)).toContain('zip-too-large');
    expect(isComplete(list.contents)).toBe(false);
  });

  it('does not read the photos', async () => {
    const file = await part(
      { number: 1, of: 1, rows: ['a.jpg'], media: [['Photos/a.jpg', 20 << 20]] },
      { stored: true },
    );
    let touched = 0;
    const slice = file.blob.slice.bind(file.blob);
    Object.defineProperty(file.blob, 'slice', {
      value: (from: number, to: number) => {
        touched += (to ?? file.blob.size) - from;
        return slice(from, to);
      },
    });
    await readOne([file]);
    expect(touched).toBeLessThan(2 << 20);
  });

  it('says that a zip of photos is no list', async () => {
    const zip = await makeZip([{ path: 'iCloud Photos/a.jpg', content: bytes(3) }]);
    expect(await read([listFile('iCloud Photos.zip', zip)])).toMatchObject([
      { ok: false, problem: { code: 'list-not-recognised', detail: '1 photos' } },
    ]);
  });

  it('reads a name row as the same photo whether its part is zipped or not', async () => {
    const zipped = await readOne([await part({ number: 1, of: 1, rows: ['a.jpg'] })]);
    expect(zipped.contents.assets[0]?.resources[0].fingerprint).toBe(fingerprintOf('1 0 a.jpg'));
    expect(zipped.contents.asOf).toBeLessThan(NOW);
  });
});

describe('parts that are there and hold nothing', () => {
  const row = (name: string) => photoDetails([{ name, seed: name, at: AT }]);

  it('a zip without anything in it is a missing part', async () => {
    const empty = listFile('iCloud Photos Part 2 of 2.zip', await makeZip([]));
    const list = await readOne([await part({ number: 1, of: 2, rows: ['a.HEIC'] }), empty]);
    expect(note(list, 'parts-missing')).toMatchObject({ detail: '2', blocks: true });
  });

  it('so is a part whose unpacking broke off after its albums', async () => {
    const list = await readOne([
      listFile('iCloud Photos Part 1 of 2/Albums/Sea.csv', 'Images\nb.HEIC\n'),
      listFile('iCloud Photos Part 2 of 2/Photos/Photo Details.csv', row('a.HEIC')),
    ]);
    expect(note(list, 'parts-missing')).toMatchObject({ detail: '1', blocks: true });
  });

  it('so is a CSV in the middle of the count', async () => {
    const list = await readOne([
      listFile('iCloud Photos Part 1 of 2/Photos/Photo Details.csv', row('a.HEIC')),
      listFile('iCloud Photos Part 2 of 2/Photos/Photo Details-2.csv', row('b.HEIC')),
    ]);
    expect(note(list, 'parts-missing')).toMatchObject({ detail: '-1', blocks: true });
  });
});

describe('a zip made to burst', () => {
  it('whose lists share their bytes is refused', async () => {
    const content = photoDetails([{ name: 'IMG_1.JPG', seed: 'a', at: AT }]);
    const zip = await makeZip([{ path: 'Photo Details.csv', content }]);
    expect((await read([listFile('good.zip', zip)])).map(({ ok }) => ok)).toEqual([true]);
    const results = await read([listFile('bad.zip', withSharedBytes(zip, 'Photo Details.csv', 40))]);
    expect(results).toMatchObject([{ ok: false, problem: { code: 'zip-damaged' } }]);
  });
});
