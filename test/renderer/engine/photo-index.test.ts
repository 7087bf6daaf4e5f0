// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { CompareInput } from '../../../src/compare/comparison.ts';
import { comparisonInput } from '../../../src/renderer/engine/folder-comparison.ts';
import { createPhotoIndex } from '../../../src/renderer/engine/photo-index.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { quietPhone } from '../../fixtures/phone/phone-facts.ts';

const photo = (name: string, day: string, parts: Parameters<typeof asset>[1] = {}) =>
  asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 9_000, ...parts });

const ALL = { part: null, month: null, media: null, search: '', newestFirst: false } as const;

const both = photo('BOTH.JPG', '2023-01-01');
const notHere = photo('CLOUD.JPG', '2023-02-02');
const stub = photo('STUB.JPG', '2023-03-03');
const onlyHere = photo('HERE.JPG', '2023-04-04');
const list = icloudList([both, notHere, stub]);
const here = [both, onlyHere, photo('STUB.JPG', '2023-03-03', { state: 'placeholder', content: null })];

const indexOf = (parts: Partial<CompareInput>) =>
  createPhotoIndex(compare({ lists: [list], counts: null, places: [folder(here)], today: TODAY, ...parts }));

describe('the photos that are not in two places', () => {
  it('are counted by what is the matter with them', () => {
    const index = indexOf({});
    expect(index.parts).toMatchObject({ 'not-here': 1, 'cloud-only': 1, 'only-here': 1, 'not-sure': 0 });
    expect(index.find({ ...ALL, set: 'to-copy' }).total).toBe(2);
  });

  it('may be in what nobody could read: then nobody can tell, and there is no alarm', () => {
    const closed = folder(here, { notes: [{ code: 'unreadable-folders', blocks: true, count: 1 }] });
    const { parts } = indexOf({ places: [closed] });
    expect(parts).toMatchObject({ 'not-here': 0, 'cloud-only': 0, 'only-here': 0 });
    expect(parts).toMatchObject({ 'not-sure': 2, 'not-sure-here': 1 });
  });

  it('that are on no cloud yet are only on the iPhone, when its own list says so', () => {
    const waiting = photo('WAITS.JPG', '2023-05-05', { flags: { waiting: true } });
    const phone = { ...icloudList([both, waiting]), phone: quietPhone(TODAY) };
    expect(indexOf({ lists: [phone], places: [folder([both])] }).parts).toMatchObject({
      'only-phone': 1,
      'not-sure': 0,
    });
  });

  it('of two folders likewise', () => {
    const at = (id: string, ...photos: (typeof both)[]) => folder(photos, { place: { id, name: id } });
    const [first, second] = [at('old', both, notHere), at('new', both, onlyHere)];
    const pair = (places: readonly [typeof first, typeof second]) => {
      const input = comparisonInput(
        { lists: [], counts: null, places, sameFiles: { paths: [], isOpen: false } },
        { first: 'old', second: 'new' },
      );
      if (!input) throw new Error('nothing to compare');
      return createPhotoIndex(compare({ ...input, today: TODAY }));
    };
    expect(pair([first, second]).parts).toMatchObject({ 'not-here': 1, 'only-here': 1 });
    const notes = [{ code: 'unreadable-folders', blocks: true, count: 1 }] as const;
    expect(pair([first, { ...second, notes }]).parts).toMatchObject({ 'not-sure': 1, 'not-here': 0 });
    expect(pair([{ ...first, notes }, second]).parts).toMatchObject({ 'not-sure-here': 1, 'only-here': 0 });
  });

  it('in a place of which one copy is enough are in no number and no bar', () => {
    const enough = folder(here, { place: { oneCopyIsEnough: true } });
    const index = indexOf({ places: [enough] });
    expect(index.enough).toBe(1);
    expect(index.parts).toMatchObject({ 'only-here': 0, 'not-here': 1 });
    expect(index.months.map(({ month }) => month)).not.toContain('2023-04');
    const elsewhere = folder([onlyHere], { place: { id: 'usb', name: 'usb' } });
    expect(indexOf({ places: [enough, elsewhere] }).enough).toBe(0);
  });

  describe('filtered and paged', () => {
    const june = [photo('D.JPG', '2023-06-09'), photo('B.JPG', '2023-06-03'), photo('C.MOV', '2023-07-01')];
    const sub = photo('sub/ONLY.JPG', '2024-03-01');
    const index = () => indexOf({ lists: [icloudList([both, ...june])], places: [folder([both, sub])] });
    const names = (query: Partial<Parameters<ReturnType<typeof index>['find']>[0]>): string[] => {
      const found = index();
      const { total } = found.find({ ...ALL, set: 'one-place', ...query });
      return found.page(0, total).map(({ name }) => name);
    };

    it('are by date, in runs of a month, the newest first where that is asked for', () => {
      const found = index();
      expect(found.find({ ...ALL, set: 'to-copy' }).groups).toEqual([
        { month: '2023-06', start: 0, count: 2 },
        { month: '2023-07', start: 2, count: 1 },
      ]);
      expect(names({ set: 'to-copy' })).toEqual(['B.JPG', 'D.JPG', 'C.MOV']);
      expect(names({ set: 'to-copy', newestFirst: true })).toEqual(['C.MOV', 'D.JPG', 'B.JPG']);
    });

    it('are those that fit a set, a part, a month, a type, a search', () => {
      expect(names({ month: '2023-06' })).toEqual(['B.JPG', 'D.JPG']);
      expect(names({ media: 'video' })).toEqual(['C.MOV']);
      expect(names({ part: 'only-here' })).toEqual(['sub/ONLY.JPG']);
      expect(names({ set: 'no-second-copy' })).toEqual(['sub/ONLY.JPG']);
      expect(names({ search: 'b.jp' })).toEqual(['B.JPG']);
      expect(names({ search: 'SUB/' })).toEqual(['sub/ONLY.JPG']);
      expect(names({ month: '1999-01' })).toEqual([]);
    });

    it('a page is of the last search; beyond its end there is nothing', () => {
      const found = index();
      found.find({ ...ALL, set: 'one-place', search: 'C.MOV' });
      expect(found.page(0, 100)).toHaveLength(1);
      expect(found.page(100, 200)).toEqual([]);
    });

    it('have a picture only where a file of them was scanned, and say what every place has of them', () => {
      const found = index();
      found.find({ ...ALL, set: 'no-second-copy' });
      const [item] = found.page(0, 1);
      expect(item).toMatchObject({ gap: 'missing-in-icloud', picture: { placeId: 'here', path: 'sub/ONLY.JPG' } });
      expect(item?.locations.map(({ placeId, state }) => [placeId, state])).toEqual([
        ['list', 'not-listed'],
        ['here', 'itself-read'],
      ]);
      found.find({ ...ALL, set: 'to-copy' });
      expect(found.page(0, 1)[0]).toMatchObject({ gap: 'missing-here', picture: null });
    });
  });
});
