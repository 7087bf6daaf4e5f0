import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { missing } from '../../../src/model/witness.ts';
import { asset, folder, icloudList, resource, TODAY } from '../../fixtures/assets.ts';
import { DAY, GOOD } from './good-check.ts';

// What the rows of a list come to, by small libraries.

const AT = '2024-06-01T12:00:00Z';
const check = (listed: readonly Asset[], ...places: readonly (readonly Asset[] | PlaceContents)[]) =>
  compare({
    ...GOOD,
    lists: [icloudList(listed)],
    places: places.map((place, p) =>
      'assets' in place
        ? place
        : folder(place, { place: { id: `p${p}`, name: `P${p}`, independenceKey: `disk-${p}` } }),
    ),
  }).verdict;
const lacks = (...args: Parameters<typeof check>) => check(...args).missing;
const photo = (id: string, parts: Parameters<typeof asset>[1] = {}) =>
  asset(`${id}.heic`, { id, path: `${id}.heic`, content: id, size: 9_000, captured: AT, ...parts });

describe('bytes that were not compared', () => {
  it('are told apart: the list has no checksum, or nobody read the file', () => {
    const unlisted = ['a', 'b'].map((id) => photo(id, { content: null }));
    const unread = [photo('c', { content: null })];
    const listed = [...unlisted, photo('c'), photo('d')];
    expect(lacks(listed, [photo('a'), photo('b'), ...unread, photo('d')])).toEqual([
      missing('bytes-not-listed', { count: 2, listed: 4 }),
      missing('bytes-not-read', { count: 1, listed: 4 }),
    ]);
  });

  it('are no worse for a second place in which nothing is', () => {
    const unlisted = photo('a', { content: null });
    expect(lacks([unlisted], [], [photo('a')])).toEqual([missing('bytes-not-listed', { count: 1, listed: 1 })]);
  });

  it('by size and name without a date are said to be so', () => {
    const bare = (id: string) => photo(id, { content: null, captured: { kind: 'unknown' } });
    const { reasons } = check([bare('a'), bare('b')], [bare('a'), bare('b')]);
    expect(reasons).toContainEqual({ code: 'all-here-by-size', values: { listed: 2, verified: 0, matched: 2 } });
    const dated = check([photo('a', { content: null })], [photo('a', { content: null })]).reasons;
    expect(dated).toContainEqual({ code: 'all-here', values: { listed: 1, verified: 0, matched: 1 } });
  });
});

describe('the halves of a Live Photo', () => {
  const still = (id: string, contentIdentifier?: string): Asset => {
    const plain = photo(id);
    if (contentIdentifier === undefined) return plain;
    const [first, ...more] = plain.resources;
    return { ...plain, resources: [{ ...first, contentIdentifier }, ...more] };
  };
  const film = (id: string) =>
    resource(`${id}.mov`, { role: 'live-video', content: `${id} film`, path: `${id}.mov`, size: 5_000 });
  const live = (id: string, contentIdentifier?: string): Asset => {
    const one = still(id, contentIdentifier);
    return { ...one, kind: 'live-photo', resources: [one.resources[0], film(id)] };
  };

  it('are both proven, and counted as two files', () => {
    const { answer, witnesses } = check([live('a', 'x'), photo('b')], [live('a', 'x'), photo('b')]);
    expect(answer).toBe('yes');
    expect(witnesses[0]?.saw.values.count).toBe(3);
  });

  it('a film that the list announces and has no checksum of is missing', () => {
    const announced: Asset = { ...photo('a'), kind: 'live-photo' };
    expect(lacks([announced, photo('b')], [live('a'), photo('b')])).toEqual([missing('half-not-listed', { count: 1 })]);
  });

  it('a film that only the photo announces is missing: it is here, and on no list', () => {
    expect(lacks([photo('a')], [live('a', 'x')])).toEqual([missing('half-not-listed', { count: 1 })]);
    // It is not even here.
    expect(lacks([photo('a')], [still('a', 'x')])).toEqual([missing('half-not-listed', { count: 1 })]);
    expect(lacks([photo('a')], [live('a')])).toEqual([]);
  });

  it('a film that is on the list by itself is none', () => {
    const alone = asset('a.mov', { id: 'film', path: 'a.mov', content: 'a film', size: 5_000, captured: AT });
    expect(lacks([photo('a'), alone], [live('a', 'x')])).toEqual([]);
  });

  it('a RAW beside it is no half', () => {
    const one = live('a', 'x');
    const raw = resource('a.dng', { role: 'raw', content: 'a raw', path: 'a.dng', size: 7_000 });
    const here: Asset = { ...one, resources: [...one.resources, raw] };
    const alone = asset('a.mov', { id: 'film', path: 'a.mov', content: 'a film', size: 5_000, captured: AT });
    expect(lacks([photo('a'), alone], [here])).toEqual([]);
    const stillAndRaw: Asset = { ...still('a', 'x'), resources: [still('a', 'x').resources[0], raw] };
    expect(lacks([photo('a')], [stillAndRaw])).toEqual([missing('half-not-listed', { count: 1 })]);
  });
});

describe('files that are equal, and broken', () => {
  it.each<[string, Parameters<typeof asset>[1]]>([['cut short', { state: 'cut-short' }]])(
    'are counted: %s',
    (_, parts) => {
      const bad = [photo('a', parts), photo('b', parts), photo('c')];
      const { answer, reasons } = check([photo('a'), photo('b'), photo('c')], bad);
      expect(answer).toBe('not-yet');
      expect(reasons).toContainEqual({ code: 'broken-here', values: { count: 2 } });
    },
  );
});

describe('proofs', () => {
  it('are counted by the place that has the newest, and by its oldest', () => {
    const old = (id: string, days: number) => photo(id, { readAt: TODAY - days * DAY });
    const listed = ['a', 'b', 'c'].map((id) => photo(id));
    const first = [old('a', 100), old('b', 120), old('c', 1)];
    const second = [old('a', 95), old('b', 200)];
    const day = (days: number) => new Date(TODAY - days * DAY).toISOString().slice(0, 10);
    expect(lacks(listed, first, second)).toEqual([
      missing('proof-stale', { count: 1, day: day(120), place: 'P0' }),
      missing('proof-stale', { count: 1, day: day(95), place: 'P1' }),
    ]);
    expect(lacks(listed, first)).toEqual([missing('proof-stale', { count: 2, day: day(120), place: 'P0' })]);
  });

  it('of which nobody knows when are counted by their place', () => {
    const unknown = ['a', 'b'].map((id) => photo(id, { readAt: null }));
    const listed = ['a', 'b', 'c'].map((id) => photo(id));
    expect(lacks(listed, [...unknown, photo('c')])).toEqual([missing('proof-undated', { count: 2, place: 'P0' })]);
    expect(lacks(listed, [...unknown, photo('c')], [photo('a')])).toEqual([
      missing('proof-undated', { count: 1, place: 'P0' }),
    ]);
  });

  it('of several copies are as good as the best, and none of it is still to come', () => {
    const asOf = (...at: (number | null)[]) => {
      const copies = at.map((readAt, i) => photo('a', { id: `${i}`, path: `${i}/a.heic`, readAt }));
      const { answer, asOf } = check([photo('a')], copies);
      return answer === 'yes' ? (TODAY - (asOf ?? 0)) / DAY : answer;
    };
    expect(asOf(TODAY - 3 * DAY, TODAY - DAY, TODAY - 2 * DAY)).toBe(1);
    expect(asOf(TODAY - 3 * DAY, null)).toBe(3);
    expect(asOf(null, TODAY - 3 * DAY, TODAY + DAY)).toBe(3);
    expect(asOf(null, null)).toBe('unproven');
    expect(asOf(TODAY + DAY, TODAY + 2 * DAY)).toBe('unproven');
    // Clocks may be ten minutes apart.
    expect(asOf(TODAY + 600_000)).toBe(0);
    expect(asOf(TODAY + 600_001)).toBe('unproven');
  });

  it('of an edited version count as those of the edit', () => {
    const edit = (readAt: number | null) =>
      resource('a (edited).heic', { role: 'edited', content: 'edit', path: 'a (edited).heic', size: 8_000, readAt });
    const here = (readAt: number | null): Asset => ({
      ...photo('a', { readAt: TODAY - 80 * DAY }),
      resources: [photo('a', { readAt: TODAY - 80 * DAY }).resources[0], edit(readAt)],
    });
    const listed = photo('a', { content: 'edit', size: 8_000 });
    const { answer, asOf } = check([listed], [here(TODAY - 2 * DAY)]);
    expect([answer, asOf]).toEqual(['yes', TODAY - 2 * DAY]);
    expect(check([listed], [here(null)]).answer).toBe('unproven');
    expect(check([listed], [here(TODAY + DAY)]).answer).toBe('unproven');
  });
});

describe('copies in places that do not count', () => {
  const bin = (assets: readonly Asset[]) =>
    folder(assets, { place: { id: 'bin', name: 'Bin', independenceKey: 'icloud' } });

  it('are named where there is no other, each by the first such place', () => {
    const listed = ['a', 'b', 'c'].map((id) => photo(id));
    expect(lacks(listed, [photo('c')], bin([photo('a'), photo('b'), photo('c')]))).toEqual([
      missing('place-in-step', { place: 'Bin', count: 2 }),
      missing('proof-elsewhere', { count: 2 }),
    ]);
  });
});
