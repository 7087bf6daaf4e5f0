import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLists } from '../../../src/compare/match/join-lists.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type ListFacts, UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset, icloudList, resource } from '../../fixtures/assets.ts';

const NOON = '2024-06-01T12:00:00Z';

function list(id: string, assets: readonly Asset[], facts: Partial<ListFacts> = {}): PlaceContents {
  return { ...icloudList(assets, { place: { id, name: id } }), list: { ...UNKNOWN_LIST, subject: 'icloud', ...facts } };
}

function join(a: readonly Asset[], b: readonly Asset[]): PlaceContents {
  const joined = joinLists([list('a', a), list('b', b)]);
  if (joined === null) throw new Error('nothing was joined');
  return joined;
}

const disagreeing = (contents: PlaceContents) =>
  contents.notes.find(({ code }) => code === 'lists-disagree')?.count ?? 0;

describe('two rows', () => {
  it('of equal bytes become one, whatever they are called, with the size and the date of either', () => {
    const joined = join(
      [asset('IMG_1.HEIC', { content: 1, captured: NOON })],
      [asset('beach.heic', { content: 1, size: 9_000 })],
    );
    expect(joined.assets).toHaveLength(1);
    expect(joined.assets[0]).toMatchObject({ captured: { kind: 'instant' }, resources: [{ size: 9_000 }] });
    expect(disagreeing(joined)).toBe(0);
  });

  it('of one name and one time become one where nothing is against it', () => {
    const sized = join([asset('a.jpg', { captured: NOON, size: 9 })], [asset('a.jpg', { captured: NOON, size: 9 })]);
    expect(sized.assets).toHaveLength(1);
    expect(join([asset('a.jpg', { captured: NOON })], [asset('a.jpg', { captured: NOON })]).assets).toHaveLength(1);
  });

  it('of one name stay two where one has only the size or the bytes, and the other only the date', () => {
    for (const known of [{ size: 9_000 }, { content: 1 }])
      expect(join([asset('a.jpg', { captured: NOON })], [asset('a.jpg', known)]).assets).toHaveLength(2);
  });

  it('of one name become one where one has nothing but the name', () => {
    expect(join([asset('a.jpg', { captured: NOON, size: 9_000 })], [asset('a.jpg')]).assets).toHaveLength(1);
  });

  it.each([
    ['time', asset('a.jpg', { captured: NOON }), asset('a.jpg', { captured: '2025-02-03T10:07:00Z' })],
    ['size', asset('a.jpg', { captured: NOON, size: 9_000 }), asset('a.jpg', { captured: NOON, size: 5_000 })],
    ['bytes', asset('a.jpg', { captured: NOON, content: 1 }), asset('a.jpg', { captured: NOON, content: 2 })],
    ['format', asset('a.jpg', { captured: NOON }), asset('a.heic', { captured: NOON })],
  ])('of one name and another %s stay two, and the doubt is said', (_, a, b) => {
    const joined = join([a], [b]);
    expect(joined.assets).toHaveLength(2);
    expect(disagreeing(joined)).toBeGreaterThan(0);
  });

  it('of equal bytes and two sizes are one, and the contradiction is said', () => {
    const joined = join([asset('a.jpg', { content: 1, size: 9 })], [asset('a.jpg', { content: 1, size: 8 })]);
    expect(joined.assets).toHaveLength(1);
    expect(disagreeing(joined)).toBe(1);
  });
});

describe('a photo that one list has twice', () => {
  it('stays twice', () => {
    const twice = ['1', '2'].map((id) => asset('a.jpg', { id, content: 1 }));
    expect(join([asset('a.jpg', { content: 1 })], twice).assets).toHaveLength(2);
    expect(join(twice, twice).assets).toHaveLength(2);
    expect(disagreeing(join(twice, twice))).toBe(0);
  });

  it('stays twice where only names are known', () => {
    const names = ['1', '2'].map((id) => asset('a.jpg', { id }));
    expect(join([asset('a.jpg', { captured: NOON, content: 1 })], names).assets).toHaveLength(3);
    const twice = ['3', '4'].map((id) => asset('a.jpg', { id, captured: NOON, content: id }));
    expect(join(twice, names).assets).toHaveLength(2);
  });
});

describe('a Live Photo', () => {
  const film = resource('IMG_1.MOV', { role: 'live-video', content: 'film', size: 5_000 });
  const live = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: film });
  const halves = [
    asset('IMG_1.HEIC', { captured: NOON, content: 'still' }),
    asset('IMG_1.MOV', { captured: '2024-06-03T12:00:00Z', content: 'film' }),
  ];
  it.each([
    ['the first', [live], halves],
    ['the second', halves, [live]],
    ['both', [live], [live]],
  ])('that %s of two lists knows as one is one', (_, a, b) => {
    const joined = join(a, b);
    expect(joined.assets).toHaveLength(1);
    expect(joined.assets[0]?.kind).toBe('live-photo');
    expect(joined.assets[0]?.resources.map(({ role }) => role)).toEqual(['original', 'live-video']);
    expect(disagreeing(joined)).toBe(0);
  });
});

describe('the film of a Live Photo that the other list has as a video', () => {
  const bare = resource('IMG_1.MOV', { role: 'live-video' });
  const live = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: bare });
  const still = asset('IMG_1.HEIC', { captured: NOON, content: 'still' });
  const film = (captured: string, id = 'f') => asset('IMG_1.MOV', { id, captured, content: id, size: 5_000 });
  it('becomes its film, in either order', () => {
    for (const joined of [join([live], [still, film(NOON)]), join([still, film(NOON)], [live])]) {
      expect(joined.assets).toHaveLength(1);
      expect(joined.assets[0]?.resources[1]).toMatchObject({ role: 'live-video', size: 5_000 });
      expect(joined.assets[0]?.resources[1]?.fingerprint).not.toBeNull();
      expect(disagreeing(joined)).toBe(0);
    }
  });
  it('stays a video of another time, of two, or of a list that knows the Live Photo as well', () => {
    expect(join([live], [still, film('2024-09-01T10:07:00Z')]).assets).toHaveLength(2);
    expect(join([live], [still, film(NOON), film(NOON, 'g')]).assets).toHaveLength(3);
    expect(join([live], [live, film(NOON)]).assets).toHaveLength(2);
  });
});

describe('what a photo is, where the lists say two things', () => {
  const deleted = asset('a.jpg', { content: 1, flags: { deleted: true } });
  const kept = asset('a.jpg', { content: 1 });
  const from = (at: number) => ({ age: { at, source: 'last-sync', newestAddition: null, fileDate: null } as const });
  it('is as the newer list says, and in the library where nobody knows which that is', () => {
    const isDeleted = (a: Partial<ListFacts>, b: Partial<ListFacts>) =>
      joinLists([list('a', [deleted], a), list('b', [kept], b)])?.assets[0]?.flags.deleted;
    expect(isDeleted(from(2), from(1))).toBe(true);
    expect(isDeleted(from(1), from(2))).toBe(false);
    expect(isDeleted({}, from(1))).toBe(false);
    expect(isDeleted(from(2), {})).toBe(false);
  });
});

describe('what joined lists say of themselves', () => {
  const one = [asset('a.jpg', { content: 1 })];
  const two = [...one, asset('b.jpg', { content: 2 })];
  const parts = { of: 1, present: [1], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 };
  it('is no surer than the weaker of them', () => {
    const known = { age: { at: 5, source: 'last-sync', newestAddition: null, fileDate: null }, parts } as const;
    const facts = (a: Partial<ListFacts>, b: Partial<ListFacts>, rows = one) =>
      joinLists([list('a', one, a), list('b', rows, b)])?.list;
    expect(facts(known, {})?.age.at).toBeNull();
    expect(facts(known, { ...known, age: { ...known.age, at: 4 }, parts: null })).toMatchObject({
      age: { at: 4 },
      parts,
    });
    expect(facts(known, known, two)?.parts).toBeNull();
    expect(facts({ subject: 'folder' }, {})?.subject).toBe('unknown');
    expect(facts({ account: 'x' }, { account: 'y' })?.subject).toBe('unknown');
    expect(facts({ unread: 1 }, { unread: 2 })?.unread).toBe(3);
  });
});

describe('whatever two lists hold', () => {
  const anyAsset = fc
    .record({
      name: fc.constantFrom('a.jpg', 'b.jpg', 'IMG_1.HEIC', 'IMG_1.MOV'),
      content: fc.option(fc.constantFrom(1, 2, 3), { nil: null }),
      size: fc.option(fc.constantFrom(5_000, 9_000), { nil: null }),
      captured: fc.option(fc.constantFrom(NOON, '2024-06-01T12:00:30Z', '2025-03-03T08:11:00Z'), { nil: null }),
    })
    .map(({ captured, name, ...rest }) => asset(name, { ...rest, ...(captured === null ? {} : { captured }) }));
  const anyList = fc.array(anyAsset, { maxLength: 6 }).map((assets) => assets.map((a, i) => ({ ...a, id: `${i}` })));

  it('no bytes, no size and no row of the longer list are lost', () => {
    fc.assert(
      fc.property(anyList, anyList, (a, b) => {
        const joined = join(a, b);
        const all = joined.assets.flatMap(({ resources }) => resources);
        for (const { resources } of [...a, ...b]) {
          const [{ fingerprint, size, name }] = resources;
          if (fingerprint !== null) expect(all.map((r) => r.fingerprint)).toContain(fingerprint);
          if (size !== null && disagreeing(joined) === 0) expect(all.map((r) => r.size)).toContain(size);
          if (fingerprint === null) expect(all.map((r) => r.name)).toContain(name);
        }
        expect(joined.assets.length).toBeGreaterThanOrEqual(Math.max(a.length, b.length));
        expect(joined.assets.length).toBeLessThanOrEqual(a.length + b.length);
      }),
      { numRuns: 400 },
    );
  });
});
