// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { countOf, PARTS_OF_SET } from '../../../src/renderer/engine/photo-parts.ts';
import { baseNumber } from '../../../src/renderer/overview/base-number.ts';
import { explainedLines } from '../../../src/renderer/overview/explained-numbers.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { summaryOf } from './views.ts';

const photo = (n: number, parts: Parameters<typeof asset>[1] = {}): Asset =>
  asset(`IMG_${1000 + n}.JPG`, {
    captured: `20${20 + (n % 5)}-0${1 + (n % 9)}-1${n % 9}T10:0${n % 6}:00Z`,
    content: `photo ${n}`,
    size: 5_000 + n,
    ...parts,
  });

/** What may be the matter with one photo. */
const FATES = ['both', 'cloud', 'here', 'other-bytes', 'stub', 'waiting', 'deleted', 'twice', 'name-only'] as const;

function library(fates: readonly (typeof FATES)[number][]) {
  const [listed, here]: [Asset[], Asset[]] = [[], []];
  for (const [n, fate] of fates.entries()) {
    if (fate === 'deleted') listed.push(photo(n, { flags: { deleted: true } }));
    else if (fate === 'waiting') listed.push(photo(n, { flags: { waiting: true } }));
    else if (fate !== 'here') listed.push(photo(n));
    if (fate === 'both' || fate === 'here' || fate === 'twice') here.push(photo(n));
    if (fate === 'twice') here.push(photo(n, { path: `again/IMG_${n}.JPG` }));
    if (fate === 'other-bytes') here.push(photo(n, { content: `other ${n}`, size: 900 }));
    if (fate === 'stub') here.push(photo(n, { state: 'placeholder', content: null, size: 5_000 + n }));
    if (fate === 'name-only') here.push(photo(n, { captured: '1999-01-01T00:00:00Z', content: `x ${n}`, size: 1 }));
  }
  return { listed, here };
}

const CLOSES = { code: 'empty-list', blocks: false } as const;

describe('the base number', () => {
  it('calls copies exact only where those among the places are proven too', async () => {
    const disk = (id: string, ...photos: Asset[]) =>
      folder(photos, { place: { id, name: id, independenceKey: `disk-${id}` } });
    const list = icloudList([photo(1)]);
    const both = [disk('a', photo(1), photo(2)), disk('b', photo(2))];
    expect(baseNumber(await summaryOf({ list, places: both }))).toMatchObject({ inTwo: 2, proof: 'exact' });
    // The same name and time on both disks; the bytes of one were never read.
    const unread = [disk('a', photo(1), photo(2)), disk('b', photo(2, { content: null }))];
    expect(baseNumber(await summaryOf({ list, places: unread }))).toMatchObject({ inTwo: 2, proof: 'some' });
  });

  it('is the sum of its parts, whatever is the matter with the photos', async () => {
    const check = async (fates: readonly (typeof FATES)[number][], blocks: boolean): Promise<void> => {
      const { listed, here } = library(fates);
      const notes = blocks ? [{ code: 'parts-missing', blocks: true } as const] : [CLOSES];
      const summary = await summaryOf({ list: icloudList(listed, { notes }), places: [folder(here)] });
      const base = baseNumber(summary);
      expect(base.inTwo + base.toCopy + base.noSecondCopy + base.notSure).toBe(base.all);
      expect(base.all).toBe(summary.twoPlaces.all);
      expect(base.inTwo).toBe(summary.twoPlaces.inTwo);
      // The bars and the account add up to the same number.
      expect(summary.months.reduce((sum, { all }) => sum + all, 0)).toBe(base.all);
      const lines = explainedLines(summary);
      expect(lines.at(-1)).toEqual({ code: 'all', count: base.all, look: 'sum' });
      for (const part of summary.months)
        expect(part.toCopy + part.noSecondCopy + part.notSure).toBeLessThanOrEqual(part.all);
      const inMonths = summary.months.reduce((sum, m) => sum + m.toCopy + m.noSecondCopy + m.notSure, 0);
      expect(inMonths).toBe(countOf(summary.parts, PARTS_OF_SET['one-place']));
      // Every photo of a set can be had.
      for (const set of ['one-place', 'to-copy', 'no-second-copy', 'not-sure', 'recently-deleted'] as const)
        expect(summary.previews[set].length).toBe(Math.min(4, countOf(summary.parts, PARTS_OF_SET[set])));
    };
    const fates = fc.array(fc.constantFrom(...FATES), { minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(fates, fc.boolean(), check), { numRuns: 60, seed: 7 });
  });

  it('counts copies of a photo that is nowhere else once, and in two own places as in two', async () => {
    const [a, b] = [photo(1), photo(2)];
    const disk = folder([a], { place: { id: 'usb', name: 'usb', independenceKey: 'disk-2' } });
    const summary = await summaryOf({ list: icloudList([b]), places: [folder([a, b]), disk] });
    expect(baseNumber(summary)).toMatchObject({ all: 2, inTwo: 2, noSecondCopy: 0 });
    expect(explainedLines(summary)).toContainEqual({ code: 'twoElsewhere', count: 1, look: 'plus' });
  });

  it('of two folders counts both, though they lie on one disk', async () => {
    const [a, b, c] = [photo(1), photo(2), photo(3)];
    const at = (id: string, ...photos: Asset[]) => folder(photos, { place: { id, name: id } });
    const places = [at('old', a, b), at('new', b, c)];
    const summary = await summaryOf({ places, folderComparison: { first: 'old', second: 'new' } });
    expect(baseNumber(summary)).toMatchObject({ all: 3, inTwo: 1, toCopy: 1, noSecondCopy: 1, notSure: 0 });
    expect(explainedLines(summary).at(-1)).toMatchObject({ code: 'all', count: 3 });
  });
});
