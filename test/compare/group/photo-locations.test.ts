import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { PlaceSummary } from '../../../src/compare/comparison.ts';
import { describe as describeAll } from '../../../src/compare/describe/describe.ts';
import { independenceOf } from '../../../src/compare/group/independence.ts';
import { hasPhoto, locationsOf } from '../../../src/compare/group/photo-locations.ts';
import { relate } from '../../../src/compare/group/relate.ts';
import { joinLists } from '../../../src/compare/match/join-lists.ts';
import { partByFlags } from '../../../src/compare/match/reference.ts';
import type { Asset, AssetFlags } from '../../../src/model/asset.ts';
import { COVERAGES } from '../../../src/model/coverage.ts';
import type { PlaceFinding } from '../../../src/model/gap.ts';
import type { CompletenessNote, PlaceContents } from '../../../src/model/place.ts';
import { UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import { type AssetParts, asset, folder, icloudList, ON_A_DISK, resource, TODAY } from '../../fixtures/assets.ts';

// Where a photo is, place by place, and how many photos are in two: what a window and a report say of each.

const finding = (placeId: string, coverage: PlaceFinding['coverage']): PlaceFinding => ({
  placeId,
  coverage,
  evidence: 'none',
  found: null,
});

describe('whether a place surely has a photo', () => {
  it('is so for the place that it is known from, and for those with a copy', () => {
    for (const coverage of COVERAGES) {
      const has = hasPhoto({ from: 'a', findings: [finding('b', coverage), finding('c', 'absent')] });
      const isThere = coverage === 'verified' || coverage === 'matched';
      expect([has('a'), has('b'), has('c'), has('d')], coverage).toEqual([true, isThere, false, false]);
    }
  });
});

describe('where a photo is', () => {
  const summary = (contents: PlaceContents, complete = true): PlaceSummary =>
    ({ place: contents.place, notes: contents.notes, complete }) as unknown as PlaceSummary;
  const list = summary(icloudList([], { place: { name: 'Cloud' } }));
  const here = summary(folder([], { place: { name: 'Here' } }));
  const usb = summary(folder([], { place: { id: 'usb', name: 'Stick' } }));
  const state = (of: Asset, from: string, places: readonly PlaceSummary[], listId: string | null = 'list') =>
    locationsOf({ asset: of, from, findings: [finding('usb', 'matched')] }, places, listId).map(
      (one) => `${one.placeId} ${one.placeName} ${one.state} ${one.finding?.coverage ?? '-'} ${one.counts}`,
    );
  const photo = (flags: Partial<AssetFlags> = {}) => asset('a.jpg', { content: 1, flags });

  it('is told of every place, in their order', () => {
    expect(state(photo(), 'list', [list, here, usb])).toEqual([
      'list Cloud listed - true',
      'here Here found - true',
      'usb Stick found matched true',
    ]);
    expect(state(photo(), 'here', [list, here, usb])).toEqual([
      'list Cloud not-listed - true',
      'here Here itself-read - true',
      'usb Stick found matched true',
    ]);
    expect(state(photo(), 'here', [here, usb], null)).toEqual([
      'here Here itself-read - true',
      'usb Stick found matched true',
    ]);
    expect(locationsOf({ asset: null, from: 'list', findings: [] }, [list, here], 'list')).toEqual([]);
  });

  it('is what a list says of it', () => {
    const onList = (of: Asset, one: PlaceSummary = list, from = 'list') => state(of, from, [one])[0]?.split(' ')[2];
    expect(onList(photo({ waiting: true }))).toBe('listed-waiting');
    expect(onList(photo({ deleted: true }))).toBe('listed-deleted');
    expect(onList(photo({ waiting: true, deleted: true }))).toBe('listed-waiting');
    const files = summary(icloudList([], { place: { kind: 'folder', name: 'Files' } }));
    expect(onList(photo(), files)).toBe('listed-files');
    expect(onList(photo(), { ...list, complete: false }, 'here')).toBe('not-listed-open');
    const read = summary(folder([], { place: { id: 'list' } }));
    expect(onList(photo(), read)).toBe('itself-read');
    expect(onList(asset('a.jpg'), read)).toBe('itself');
  });

  it('is its own file, read or not, with every half', () => {
    const own = (of: Asset) => state(of, 'here', [here])[0]?.split(' ')[2];
    expect(own(photo())).toBe('itself-read');
    expect(own(asset('a.jpg'))).toBe('itself');
    const film = (content: string | null) => resource('a.mov', { role: 'live-video', content });
    expect(own(asset('a.heic', { content: 1, live: film('f') }))).toBe('itself-read');
    expect(own(asset('a.heic', { content: 1, live: film(null) }))).toBe('itself');
  });

  it('counts for nothing where a place was not read to its end', () => {
    const notes: CompletenessNote[] = [{ code: 'scan-unfinished', blocks: true }];
    expect(state(photo(), 'list', [{ ...here, notes }])).toEqual(['here Here found - false']);
  });
});

describe('how many photos are in two places', () => {
  const p = (name: string, parts: AssetParts = {}) =>
    asset(name, { content: name, size: 9_000, captured: '2024-06-01T12:00:00Z', ...parts });
  const at = (id: string, ...assets: Asset[]) => folder(assets, { place: { id, independenceKey: id } });
  const tally = (listed: readonly Asset[], ...places: PlaceContents[]) => {
    const lists = [icloudList(listed)];
    const joined = joinLists(lists);
    if (joined === null) throw new Error('no list');
    const independence = independenceOf(lists, joined.place.independenceKey, places);
    return describeAll(relate({ contents: joined, ...partByFlags(joined.assets) }, places, independence)).here;
  };
  const NONE = {
    all: 0,
    proven: 0,
    seeming: 0,
    singleCopy: 0,
    perhapsSingleCopy: 0,
    excused: 0,
    oldest: null,
    newest: [],
    undated: 0,
  };

  it('with their bytes, or by name and date', () => {
    expect(tally([p('a.jpg'), p('b.jpg')], at('x', p('a.jpg')))).toEqual({ ...NONE, all: 1, proven: 1 });
    const bare = (name: string) => p(name, { content: null });
    expect(tally([bare('a.jpg'), bare('b.jpg')], at('x', bare('a.jpg'), bare('b.jpg')))).toEqual({
      ...NONE,
      all: 2,
      seeming: 2,
    });
  });

  it('of those that wait for iCloud only where two places here have them', () => {
    const waiting = (name: string) => p(name, { flags: { waiting: true } });
    expect(tally([waiting('a.jpg')], at('x', p('a.jpg')))).toEqual({ ...NONE, all: 1, singleCopy: 1 });
    expect(tally([waiting('a.jpg')], at('x', p('a.jpg')), at('y', p('a.jpg')))).toEqual({ ...NONE, all: 1, proven: 1 });
    expect(tally([waiting('a.jpg')], at('x'))).toEqual(NONE);
  });

  it('of those that no list knows, with the oldest reading and those of unknown reading', () => {
    const read = (id: string, readAt: number | null) => at(id, p('a.jpg', { readAt }));
    expect(tally([p('z.jpg')], read('x', 5), read('y', 3))).toEqual({
      ...NONE,
      all: 1,
      proven: 1,
      oldest: 3,
      newest: [5],
    });
    expect(tally([p('z.jpg')], read('x', 3), read('y', 5))).toEqual({
      ...NONE,
      all: 1,
      proven: 1,
      oldest: 3,
      newest: [5],
    });
    expect(tally([p('z.jpg')], read('x', 5), read('y', null))).toMatchObject({ proven: 1, undated: 1 });
    const bare = (id: string) => at(id, p('a.jpg', { content: null }));
    expect(tally([p('z.jpg')], bare('x'), bare('y'))).toEqual({ ...NONE, all: 1, seeming: 1 });
    expect(tally([p('z.jpg')], at('x', p('a.jpg')))).toEqual({ ...NONE, all: 1, singleCopy: 1 });
    const enough = folder([p('a.jpg')], { place: { id: 'x', independenceKey: 'x', oneCopyIsEnough: true } });
    expect(tally([p('z.jpg')], enough)).toEqual({ ...NONE, all: 1, excused: 1 });
  });

  it('is said of what counts: not of a bin or a snapshot, even one that iCloud syncs', () => {
    const place = (ground: 'bin' | 'snapshot' | 'icloud') =>
      folder([p('a.jpg')], { place: { independenceKey: 'icloud', standing: { ...UNKNOWN_STANDING, ground } } });
    const numbers = (...places: PlaceContents[]) => independenceOf([], null, places).numbers;
    expect([numbers(place('bin')), numbers(place('snapshot')), numbers(place('icloud'))]).toEqual([[-1], [-1], [0]]);
    const other = folder([], { place: { independenceKey: 'x', standing: { ...UNKNOWN_STANDING, ground: 'icloud' } } });
    expect([numbers(other), numbers(folder([], { place: { standing: ON_A_DISK } }))]).toEqual([[-1], [0]]);
  });

  it('by typed totals alone is what each place has, copies and all', () => {
    const films = [p('a.mov', { content: 1 }), p('b.mov', { content: 1 })];
    const counts = { view: 'icloud-com', photos: 0, videos: 2, firstDay: null, lastDay: null } as const;
    const ledger = (...places: PlaceContents[]) =>
      compare({ lists: [], counts, places, today: TODAY }).ledger.map(({ code, count }) => `${code} ${count}`);
    expect(ledger(at('x', ...films))).toEqual(['in-icloud 2', 'unexplained 0', 'here -2']);
    expect(ledger(at('x', ...films), at('y', p('c.mov', { content: 1 })))).toEqual([
      'in-icloud 2',
      'unexplained 0',
      'here -2',
    ]);
    expect(ledger(at('x', p('a.jpg'), p('b.jpg', { content: 'a.jpg' })), at('y'))).toEqual([
      'in-icloud 2',
      'unexplained 0',
      'here -2',
    ]);
  });

  it('counts a file that is cut short and has the listed bytes: that is what iCloud has', () => {
    const cut = p('a.jpg', { state: 'cut-short' });
    const { ledger } = compare({
      lists: [icloudList([p('a.jpg')])],
      counts: null,
      places: [at('x', cut)],
      today: TODAY,
    });
    expect(ledger.map(({ code, count }) => `${code} ${count}`)).toEqual(['in-icloud 1', 'unexplained 0', 'here -1']);
  });

  it('of a photo that waits, without any place, says that nothing was found', () => {
    const waiting = p('a.jpg', { flags: { waiting: true } });
    const { gaps } = compare({ lists: [icloudList([waiting])], counts: null, places: [], today: TODAY });
    expect(gaps).toMatchObject([{ kind: 'waiting-to-upload', evidence: 'none', findings: [] }]);
  });
});
