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
