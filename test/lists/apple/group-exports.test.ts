import { describe, expect, it } from 'vitest';
import { groupExports } from '../../../src/lists/apple/group-exports.ts';
import { gather } from '../../../src/lists/gather-input.ts';
import type { ListFile } from '../../../src/lists/parsed-list.ts';
import { photoDetails } from '../../fixtures/lists/apple-rows.ts';
import { listFile } from '../../fixtures/lists/list-file.ts';
import { makeZip } from '../../fixtures/lists/zip-file.ts';

// Which files are one export: a piece that is forgotten is photos that nobody looks for.

const DETAILS = photoDetails([{ name: 'a.jpg', at: Date.UTC(2022, 5, 4, 12, 11) }]);
const CSV = 'Photo Details.csv';
const JPEG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
const CUT = new Uint8Array(40).fill(7);
const zip = (path: string, ...entries: readonly (readonly [string, string | Uint8Array])[]) =>
  makeZip(
    entries.map(([inner, content]) => ({ path: inner, content })),
    { stored: true },
  ).then((content) => listFile(path, content));

type Given = ListFile | Promise<ListFile>;

/** What each export has: its CSVs with their kind, its zips and what of it is broken. */
async function exportsOf(...files: readonly Given[]) {
  const { exports, taken } = groupExports(await gather(await Promise.all(files)));
  const said = exports.map(({ csvs, zips, broken }) =>
    [
      ...csvs.map(({ item, kind }) => `${kind} ${item.source.path}`),
      ...zips.map(({ path }) => `zip ${path}`),
      ...broken.map(({ path, problem }) => `${problem.code} ${path}`),
    ].toSorted(),
  );
  return { said, taken: [...taken].toSorted(), shared: exports.map(({ sharedAlbumItems }) => sharedAlbumItems) };
}
const said = async (...files: readonly Given[]) => (await exportsOf(...files)).said;

describe('the lists of one export', () => {
  it('are one where they lie in one folder or in parts of one total', async () => {
    const part = (n: number, of: number, base = 'x') =>
      listFile(`${base}/iCloud Photos Part ${n} of ${of}/Photos/${CSV}`, DETAILS);
    expect(await said(part(1, 2), part(2, 2))).toHaveLength(1);
    expect(await said(part(1, 2), part(2, 3))).toHaveLength(2);
    expect(await said(part(1, 2), part(2, 2, 'y'))).toHaveLength(2);
    expect(await said(listFile('l.csv', 'Name,Date taken\nIMG_1.JPG,2022-06-04\n'))).toEqual([]);
    expect(await said(listFile('Albums/Summer.csv', 'Images\na.jpg\n'))).toEqual([]);
  });

  it('are taken, with everything that belongs to them', async () => {
    const { taken } = await exportsOf(listFile(`x/${CSV}`, DETAILS), listFile('x/Hidden.csv', 'Images\na.jpg\n'));
    expect(taken).toEqual(['x/Hidden.csv', `x/${CSV}`]);
  });

  it('beside one numbered export are of it, and of two of neither', async () => {
    const loose = listFile(`x/${CSV}`, DETAILS);
    const [two, three] = [2, 3].map((of) => listFile(`x/iCloud Photos Part 1 of ${of}/Photos/${CSV}`, DETAILS));
    if (!two || !three) throw new Error('no parts');
    expect(await said(loose, two)).toEqual([[`details x/${CSV}`, `details ${two.path}`].toSorted()]);
    expect(await said(loose, two, three)).toHaveLength(3);
    expect(await said(listFile(`y/${CSV}`, DETAILS), two)).toHaveLength(2);
  });
});

describe('a file beside the lists of an export', () => {
  const list = listFile(`x/${CSV}`, DETAILS);
  const beside = async (path: string, content: string | Uint8Array) => {
    const [found = []] = await said(list, listFile(path, content));
    return found.filter((each) => each !== `details x/${CSV}`);
  };

  it('that is empty is an empty list of it, where it is a CSV', async () => {
    expect(await beside('x/Photo Details-1.csv', '')).toEqual(['empty x/Photo Details-1.csv']);
    expect(await beside('x/other.csv', '')).toEqual(['empty x/other.csv']);
    expect(await beside('x/OTHER.CSV', '')).toEqual(['empty x/OTHER.CSV']);
    expect(await beside('x/other.txt', '')).toEqual([]);
    expect(await beside('y/other.csv', '')).toEqual([]);
    expect(await beside('y/Photo Details-1.csv', '')).toEqual([]);
    expect(await beside('x/Photos/Photo Details-1.csv', '')).toEqual(['empty x/Photos/Photo Details-1.csv']);
    expect(await beside('x/Photos/other.csv', '')).toEqual([]);
  });

  it('that is empty beside an album hides no rows', async () => {
    const album = listFile('x/Albums/Summer.csv', 'Images\na.jpg\n');
    const all = [`album ${album.path}`, `details x/${CSV}`];
    expect(await said(list, album, listFile('x/Albums/other.csv', ''))).toEqual([all]);
    expect(await said(list, album, listFile('x/Albums/Photo Details-1.csv', JPEG))).toEqual([all]);
  });

  it('that is called like one of them and is none may hide rows', async () => {
    const words = 'these,are,not\nthe,right,columns\n';
    expect(await beside('x/Photo Details-1.csv', words)).toEqual(['unknown x/Photo Details-1.csv']);
    expect(await beside('x/Photo Details-1.txt', words)).toEqual([]);
    expect(await beside('x/other.csv', words)).toEqual([]);
    expect(await beside('y/Photo Details-1.csv', words)).toEqual([]);
  });

  it('that is damaged is a piece of it where it is called like one of them', async () => {
    expect(await beside('x/Photo Details-1.csv', JPEG)).toEqual(['list-binary x/Photo Details-1.csv']);
    expect(await beside('x/other.csv', JPEG)).toEqual([]);
    expect(await beside('y/Photo Details-1.csv', JPEG)).toEqual([]);
  });
});

describe('the zips of an export', () => {
  const [one, two] = ['iCloud Photos Part 1 of 2', 'iCloud Photos Part 2 of 2'];
  const first = () => zip(`x/${one}.zip`, [`${one}/Photos/${CSV}`, DETAILS], [`${one}/Photos/a.jpg`, 'x']);
  const known = [`details x/${one}.zip/${one}/Photos/${CSV}`, `zip x/${one}.zip`];

  it('are its parts with a list, or with photos alone where their name says so', async () => {
    expect(await said(first())).toEqual([known]);
    expect(await said(first(), zip(`x/${two}.zip`, [`${two}/Photos/b.jpg`, 'x']))).toEqual([
      [...known, `zip x/${two}.zip`],
    ]);
  });

  it('are known by the folder in them where they were renamed', async () => {
    expect(await said(first(), zip('x/other.zip', ['b.jpg', 'x']))).toEqual([known]);
    expect(await said(first(), zip('x/other.zip', [`${two}/Photos/b.jpg`, 'x']))).toEqual([
      [...known, 'zip x/other.zip'],
    ]);
    expect(await said(zip('x/a.zip', [CSV, DETAILS]))).toEqual([[`details x/a.zip/${CSV}`, 'zip x/a.zip']]);
  });

  it('that are broken are its parts where their name says so', async () => {
    expect(await said(first(), listFile(`x/${two}.zip`, (await first()).blob.slice(0, 60)))).toEqual([
      [...known, `zip-damaged x/${two}.zip`].toSorted(),
    ]);
    expect(await said(first(), listFile('x/other.zip', (await first()).blob.slice(0, 60)))).toEqual([known]);
    expect(await said(first(), listFile(`y/${two}.zip`, (await first()).blob.slice(0, 60)))).toEqual([known]);
  });

  it('may have a CSV that is empty, unknown or damaged in them', async () => {
    const also = async (name: string, content: string | Uint8Array) => {
      const [found = []] = await said(
        zip(`x/${one}.zip`, [`${one}/Photos/${CSV}`, DETAILS], [`${one}/Photos/${name}`, content]),
      );
      return found.filter((each) => !known.includes(each));
    };
    const inside = (name: string) => `x/${one}.zip/${one}/Photos/${name}`;
    expect(await also('b.csv', '')).toEqual([`empty ${inside('b.csv')}`]);
    expect(await also('b.csv', 'these,are,not\nthe,right,columns\n')).toEqual([`unknown ${inside('b.csv')}`]);
    expect(await also('b.txt', 'these,are,not\nthe,right,columns\n')).toEqual([]);
    expect(await also('b.csv', JPEG)).toEqual([`list-binary ${inside('b.csv')}`]);
    expect(await also('b.txt', JPEG)).toEqual([]);
  });

  it('may have zips of shared albums in them, which are counted', async () => {
    const albums = (...names: readonly string[]) =>
      makeZip(
        names.map((name) => ({ path: `Trip/${name}`, content: 'x' })),
        { stored: true },
      );
    const shared = async (...inner: readonly Uint8Array[]) =>
      (
        await exportsOf(
          zip(
            `x/${one}.zip`,
            [`${one}/Photos/${CSV}`, DETAILS],
            ...inner.map((content, i) => [`${one}/Shared Albums-${i}.zip`, content] as const),
          ),
        )
      ).shared;
    expect(await shared()).toEqual([0]);
    expect(await shared(await albums('s.jpg', 't.jpg'))).toEqual([2]);
    expect(await shared(await albums('s.jpg'), await albums('t.jpg', 'u.jpg'))).toEqual([3]);
    expect(await shared(await albums('s.jpg'), CUT)).toEqual([null]);
  });
});
