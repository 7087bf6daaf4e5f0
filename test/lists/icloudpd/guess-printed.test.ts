import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessPrinted } from '../../../src/lists/icloudpd/guess-printed.ts';
import { asPrinted, printedAs } from '../../../src/lists/icloudpd/printed-names.ts';
import { isComplete, type PlaceContents } from '../../../src/model/place.ts';
import { asset, folder } from '../../fixtures/assets.ts';
import { listFile, readOne } from '../../fixtures/lists/list-file.ts';

const days = (count: number, from = 1) =>
  Array.from({ length: count }, (_, i) => `2020/09/${String(from + i).padStart(2, '0')}`);
const printedAt = (root: string, paths: readonly string[]) => paths.map((path) => `${root}${path}`).join('\n');
const read = async (text: string): Promise<PlaceContents> => (await readOne([listFile('names.txt', text)])).contents;
const place = (paths: readonly string[], name = 'data'): PlaceContents =>
  folder(
    paths.map((path) => asset(path.slice(path.lastIndexOf('/') + 1), { path })),
    { place: { name } },
  );
const TWENTY = days(20).map((day, i) => `${day}/IMG_${1000 + i}.JPG`);
const OLD = days(9).map((day, i) => `${day}/IMG_${5000 + i}.JPG`);

describe('which kind a list of printed names is, by a folder', () => {
  it.each([
    ['an absolute path', '/volumes/nas/data/'],
    ['a relative path', 'data/'],
    ['a drive', 'D:\\Photos\\'],
    ['a folder above', '/data/icloud/'],
  ])('most are at their place and little else is: everything (%s)', async (_, root) => {
    const inside = root.endsWith('icloud/') ? TWENTY.map((path) => `icloud/${path}`) : TWENTY;
    const list = await read(printedAt(root, TWENTY));
    expect(guessPrinted(list, [place(inside.slice(0, 18))])).toEqual({
      looksLike: 'everything',
      placeId: 'here',
      placeName: 'data',
      printed: 20,
      found: 18,
      others: 0,
    });
  });

  it('hardly any is there, though the folder has the same folders inside: what was missing', async () => {
    const list = await read(printedAt('/data/', TWENTY));
    expect(guessPrinted(list, [place(OLD)])).toMatchObject({ looksLike: 'only-missing', found: 0, others: 9 });
  });

  it('a list of what was missing that was downloaded since is not taken for everything', async () => {
    const list = await read(printedAt('/data/', TWENTY.slice(0, 3)));
    const filled = [...TWENTY, ...OLD];
    expect(guessPrinted(list, [place(filled)])).toMatchObject({ looksLike: 'only-missing', found: 3, others: 26 });
  });

  it('another folder, or one that has a part, tells nothing', async () => {
    const list = await read(printedAt('/data/', TWENTY));
    expect(guessPrinted(list, [place(['Summer/a.jpg', 'Summer/b.jpg', 'Winter/c.jpg'])])).toBeNull();
    expect(guessPrinted(list, [place(TWENTY.slice(0, 6))])).toBeNull();
    expect(guessPrinted(list, [])).toBeNull();
    expect(guessPrinted(place([]), [place(OLD)])).toBeNull();
  });

  it('the folder with most of them speaks', async () => {
    const list = await read(printedAt('/data/', TWENTY));
    const [none, all] = [place(OLD, 'old'), { ...place(TWENTY), place: { ...place([]).place, id: 'x', name: 'new' } }];
    expect(guessPrinted(list, [none, all])?.placeName).toBe('new');
    expect(guessPrinted(list, [all, none])?.placeName).toBe('new');
  });

  it('speaks from half of the printed files on, or where one in twenty is there at most', async () => {
    const list = await read(printedAt('/data/', TWENTY));
    const looks = (paths: readonly string[]) => guessPrinted(list, [place(paths)])?.looksLike ?? null;
    expect(looks(TWENTY.slice(0, 10))).toBe('everything');
    expect(looks(TWENTY.slice(0, 9))).toBeNull();
    expect(looks([...TWENTY.slice(0, 1), ...OLD])).toBe('only-missing');
    expect(looks([...TWENTY.slice(0, 2), ...OLD])).toBeNull();
    // As much else as what was printed is little else; more is not.
    const others = (count: number) => Array.from({ length: count }, (_, i) => `2021/01/01/IMG_${i}.JPG`);
    expect(looks([...TWENTY, ...others(20)])).toBe('everything');
    expect(looks([...TWENTY, ...others(21)])).toBe('only-missing');
    // Files in folders of another kind are not its files.
    expect(looks([...TWENTY, ...others(0), ...Array.from({ length: 99 }, (_, i) => `Summer/${i}.jpg`)])).toBe(
      'everything',
    );
    const summer = (count: number) => Array.from({ length: count }, (_, i) => `Summer/${i}.jpg`);
    expect(looks([...OLD, ...summer(9)])).toBe('only-missing');
    expect(looks([...OLD, ...summer(10)])).toBeNull();
    expect(looks([])).toBeNull();
  });

  it('is told by a folder that was read alone, and by the first of equals', async () => {
    const list = await read(printedAt('/data/', TWENTY));
    const named = (name: string) => ({ ...place(TWENTY, name), place: { ...place([], name).place, id: name } });
    expect(guessPrinted(list, [named('a'), named('b')])?.placeId).toBe('a');
    const listed = { ...named('c'), place: { ...named('c').place, source: 'list' as const } };
    expect(guessPrinted(list, [listed])).toBeNull();
    expect(guessPrinted(list, [listed, named('b')])?.placeId).toBe('b');
  });

  it('finds its folder by what the printed paths share, where hardly any is there', async () => {
    const looks = async (printed: readonly string[], here: readonly string[]) =>
      guessPrinted(await read(printed.join('\n')), [place(here)])?.looksLike ?? null;
    const shifted = (root: string) => TWENTY.map((path) => `${root}${path}`);
    expect(await looks(shifted('/a/b/'), OLD)).toBe('only-missing');
    expect(await looks(shifted('a/'), OLD)).toBe('only-missing');
    expect(await looks(shifted(''), OLD)).toBe('only-missing');
    expect(
      await looks(
        shifted('/a/b/'),
        OLD.map((path) => `b/${path}`),
      ),
    ).toBeNull();
    // A year that all of them share is no folder that they lie in.
    expect(
      await looks(
        shifted('/a/').slice(0, 9),
        OLD.map((path) => path.replace('2020', '2019')),
      ),
    ).toBe('only-missing');
    // One file alone shares its own name with itself, which is no folder.
    expect(await looks(['/a/2020/09/14/IMG_1.JPG'], OLD)).toBe('only-missing');
    expect(await looks(['/a/x/IMG_1_HEVC.MOV'], ['IMG_2.JPG'])).toBe('only-missing');
  });

  it('takes names in any case and form for one', async () => {
    const list = await read(
      printedAt(
        'C:\\data\\',
        TWENTY.map((path) => path.replaceAll('/', '\\').toLowerCase()),
      ),
    );
    expect(guessPrinted(list, [place(TWENTY)])).toMatchObject({ looksLike: 'everything', found: 20, others: 0 });
  });

  it('counts both files of a Live Photo', async () => {
    const list = await read('/data/2020/09/14/IMG_1693.HEIC\n/data/2020/09/14/IMG_1693_HEVC.MOV\n');
    expect(guessPrinted(list, [place(['2020/09/14/IMG_1693.HEIC'])])).toMatchObject({ printed: 2, found: 1 });
  });

  it('whatever the paths, it neither fails nor finds more than was printed', () => {
    const path = fc.array(fc.constantFrom('', '2020', '09', 'a', '..', 'IMG_1.JPG', 'ü'), {
      minLength: 1,
      maxLength: 6,
    });
    const paths = fc.array(
      path.map((parts) => parts.join('/')),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(paths, paths, (listed, here) => {
        const guess = guessPrinted(place(listed), [place(here)]);
        if (guess) expect(guess.found).toBeLessThanOrEqual(guess.printed);
        if (guess?.looksLike === 'everything') expect(guess.found * 2).toBeGreaterThanOrEqual(guess.printed);
      }),
    );
  });
});

describe('what the person says it is', () => {
  it('decides alone, is taken back as easily, and leaves every other note', async () => {
    const list = await read(printedAt('/data/', TWENTY));
    expect(printedAs(list)).toBe('only-missing');
    const all = asPrinted(list, 'everything');
    expect(printedAs(all)).toBe('everything');
    // Hidden photos are never printed, so even everything is not enough for a yes.
    expect(isComplete(all)).toBe(false);
    expect(asPrinted(all, 'only-missing')).toEqual(list);
    expect(asPrinted(list, 'only-missing')).toEqual(list);
  });
});
