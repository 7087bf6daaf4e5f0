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

  it('of one name and a time that stands in it become one where each list has the name once', () => {
    const told = (captured: string, id = 'a') => ({
      ...asset('a.jpg', { id, captured }),
      capturedFrom: 'name' as const,
    });
    expect(join([told(NOON)], [told(NOON)]).assets).toHaveLength(1);
    expect(join([told('2024-06-01')], [told(NOON)]).assets).toHaveLength(1);
    const shifted = join([told('2024-06-01T14:00:00')], [told(NOON)]);
    expect([shifted.assets.length, disagreeing(shifted)]).toEqual([2, 1]);
    const twice = join([told(NOON)], [told(NOON, '1'), told(NOON, '2')]);
    expect(twice.assets).toHaveLength(3);
    expect(disagreeing(twice)).toBeGreaterThan(0);
    const proved = asset('z.jpg', { content: 'z' });
    expect(join([told(NOON), proved], [told(NOON, '1'), told(NOON, '2'), proved]).assets).toHaveLength(4);
    expect(join([told(NOON, '1'), told(NOON, '2'), proved], [told(NOON), proved]).assets).toHaveLength(4);
  });

  it('of one name and two times are two photos, each missing on the other list', () => {
    const joined = join([asset('a.jpg', { captured: NOON })], [asset('a.jpg', { captured: '2025-02-03T10:07:00Z' })]);
    expect(disagreeing(joined)).toBe(2);
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
  it('stays a video of a shifted clock, and of a moment more than some seconds later', () => {
    expect(join([live], [still, film('2024-06-01T12:00:06Z')]).assets).toHaveLength(1);
    expect(join([live], [still, film('2024-06-01T12:00:07Z')]).assets).toHaveLength(2);
    expect(join([live], [still, film('2024-06-01T14:00:00')]).assets).toHaveLength(2);
  });
  it('is the film of one photo, not of two of its name', () => {
    const other = asset('IMG_1.HEIC', { id: '2', captured: NOON, content: 'other', live: bare });
    const joined = join([live, other], [still, film(NOON)]);
    expect(joined.assets.flatMap(({ resources }) => resources).filter(({ size }) => size === 5_000)).toHaveLength(1);
  });
  it('whose size contradicts the one that is listed is said', () => {
    const sized = (size: number | null) =>
      asset('IMG_1.HEIC', {
        captured: NOON,
        content: 'still',
        live: resource('IMG_1.MOV', { role: 'live-video', content: 'film', size }),
      });
    const video = asset('IMG_1.MOV', { captured: NOON, content: 'film', size: 8 });
    const says = (other: readonly Asset[]) => [9, 8, null].map((size) => disagreeing(join([sized(size)], other)));
    expect(says([still, video])).toEqual([1, 0, 0]);
    expect(says([sized(8)])).toEqual([1, 0, 0]);
    expect(says([sized(null)])).toEqual([0, 0, 0]);
    const other = asset('IMG_1.HEIC', {
      captured: NOON,
      content: 'still',
      live: resource('IMG_1.MOV', { role: 'live-video', content: 'another film', size: 9 }),
    });
    expect(says([other])).toEqual([1, 1, 1]);
    // An edit may be another one by now.
    const edit = (content: number) =>
      asset('a.jpg', { content: 1, companions: [resource('b.jpg', { role: 'edited', content, size: content })] });
    expect(disagreeing(join([edit(2)], [edit(3)]))).toBe(0);
  });
  it('is the film where its bytes are known, and nothing that is known of both is different', () => {
    const known = resource('IMG_1.MOV', { role: 'live-video', content: 'f', size: 7 });
    const proven = asset('IMG_1.HEIC', { captured: NOON, content: 'still', live: known });
    const video = (parts: Parameters<typeof asset>[1]) => asset('IMG_1.MOV', parts);
    for (const parts of [{}, { size: 7 }, { captured: NOON }])
      expect(join([proven], [still, video(parts)]).assets).toHaveLength(1);
    for (const parts of [{ size: 8 }, { captured: NOON, size: 8 }, { captured: NOON, content: 9 }])
      expect(join([proven], [still, video(parts)]).assets).toHaveLength(2);
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
    // Of two of one moment neither is newer, whichever of them is the base.
    const ofOneMoment = [
      [deleted, kept],
      [kept, deleted],
    ].map(([one, other]) => {
      const lists = [one, other].map((each, i) => list(`${i}`, each === undefined ? [] : [each], from(2)));
      return joinLists(lists)?.assets[0]?.flags.deleted;
    });
    expect(ofOneMoment).toEqual([false, false]);
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
    expect(facts({}, { subject: 'folder' }, two)?.subject).toBe('unknown');
    expect(facts({ account: 'x' }, { account: 'y' })?.subject).toBe('unknown');
    expect(facts({ unread: 1 }, { unread: 2 })?.unread).toBe(3);
  });

  it('is what the list of iCloud says, where it has every row of one that is of files, of names, or a part', () => {
    const blocked = { code: 'list-of-files', blocks: true } as const;
    const lost = { code: 'rows-unreadable', count: 1, blocks: true } as const;
    const age = { at: 5, source: 'last-sync', newestAddition: null, fileDate: null } as const;
    const beside = (rows: readonly Asset[], facts: Partial<ListFacts> = { subject: 'folder' }) => ({
      ...list('b', rows, { unread: 1, ...facts }),
      notes: [blocked, lost],
    });
    const joined = (of: PlaceContents, other: PlaceContents) => {
      const both = [joinLists([of, other]), joinLists([other, of])];
      expect(both[0]?.list).toEqual(both[1]?.list);
      return both[0];
    };
    const names = [asset('a.jpg'), asset('b.jpg')];
    for (const rows of [one, two, names]) {
      const found = joined(list('a', two, { age }), beside(rows));
      expect(found?.list).toMatchObject({ subject: 'icloud', age, unread: 1 });
      expect(found?.notes).toEqual([lost]);
    }
    expect(joined(list('a', two), beside(one, {}))?.notes).toEqual([lost]);
    // A row of its own, a fingerprint of its own, or another account: then it takes part.
    expect(joined(list('a', one), beside(two))?.list?.subject).toBe('unknown');
    expect(
      joined(list('a', [asset('a.jpg', { captured: NOON })]), beside([asset('a.jpg', { captured: NOON, content: 1 })]))
        ?.list?.subject,
    ).toBe('unknown');
    expect(joined(list('a', two, { account: 'x' }), beside(one, { account: 'y' }))?.notes).toContainEqual(blocked);
  });

  it('knows one zone of the clock on the wall, in winter and in summer, and no photo by it that has the name of two', () => {
    const month = (n: number, hours: number, kind: 'wall' | 'instant') => {
      const ms = Date.UTC(2023, n, 5, 10 + hours, n, 3 * n);
      return kind === 'wall'
        ? ({ kind, ms, precision: 'second' } as const)
        : ({ kind, ms, offsetMinutes: null, precision: 'second' } as const);
    };
    const rows = (count: number, kind: 'wall' | 'instant') =>
      Array.from({ length: count }, (_, n) => ({
        ...asset(`IMG_${1000 + n}.JPG`, kind === 'instant' ? { content: n } : {}),
        captured: month(n, kind === 'instant' ? 0 : n > 2 && n < 9 ? 2 : 1, kind),
      }));
    expect(join(rows(10, 'instant'), rows(10, 'wall')).assets).toHaveLength(10);
    expect(join(rows(4, 'instant'), rows(4, 'wall')).assets).toHaveLength(8);
    const later = {
      ...asset('IMG_1001.JPG'),
      captured: { ...month(1, 1, 'wall'), ms: Date.UTC(2024, 8, 1, 10, 1, 3) },
    };
    expect(join(rows(10, 'instant'), [...rows(10, 'wall'), later]).assets).toHaveLength(12);
    const newer = rows(10, 'wall').with(1, later);
    expect(join(rows(10, 'instant'), newer).assets).toHaveLength(11);
    const elsewhere = rows(10, 'wall').map((row, n) => ({ ...row, captured: month(n, n, 'wall') }));
    expect(join(rows(10, 'instant'), elsewhere).assets.length).toBeGreaterThan(15);
  });
});

describe('two lists as one', () => {
  const a = {
    ...list('a', [asset('a.jpg', { content: 1 })]),
    asOf: 5,
    problems: [{ code: 'file-unreadable' as const }],
  };
  const b = {
    ...list('b', [asset('b.jpg', { content: 2, captured: NOON })]),
    asOf: 4,
    problems: [{ code: 'folder-silent' as const }],
  };
  const blocked = (count: number) => ({ code: 'parts-missing', count, blocks: true }) as const;
  it('has the notes and problems of both, each once, the lines of both, and the older moment', () => {
    const joined = joinLists([
      { ...a, notes: [blocked(1), blocked(2)] },
      { ...b, notes: [blocked(2), { ...blocked(2), detail: 'x' }, { ...blocked(2), blocks: false }] },
    ]);
    expect(joined?.notes).toEqual([
      blocked(1),
      blocked(2),
      { ...blocked(2), detail: 'x' },
      { ...blocked(2), blocks: false },
    ]);
    expect(joined?.problems.map(({ code }) => code)).toEqual(['file-unreadable', 'folder-silent']);
    expect(joined?.files).toContainEqual({ code: 'files-found', count: 2 });
    expect(joined?.asOf).toBe(4);
    expect(joined?.place).toMatchObject({ id: 'a', name: 'a + b' });
    expect(joined?.assets.map(({ id }) => id)).toEqual(['a.jpg', 'b/b.jpg']);
    expect([joinLists([]), joinLists([a])]).toEqual([null, a]);
  });

  it('begins with the one that has most check sums, then most photos, then by its id', () => {
    const base = (...lists: PlaceContents[]) => joinLists(lists)?.place.name;
    const bare = list('c', [asset('x.jpg'), asset('y.jpg'), asset('z.jpg')]);
    const more = list('d', [asset('p.jpg', { content: 1 }), asset('q.jpg')]);
    for (const order of [
      [a, bare, more],
      [more, bare, a],
      [bare, a, more],
    ])
      expect(base(...order)).toBe('d + a + c');
    expect(base(b, a)).toBe('a + b');
  });

  it('shows what either shows, is of a cable where either is, and of an account where one says so', () => {
    const facts = (one: Partial<ListFacts>, other: Partial<ListFacts>) =>
      joinLists([list('a', a.assets, one), list('b', a.assets, other)])?.list;
    for (const flag of ['hidden', 'deleted', 'waiting', 'sharedLibrary'] as const) {
      const shows = { hidden: false, deleted: false, waiting: false, [flag]: true };
      for (const joined of [facts({ shows }, {}), facts({}, { shows }), facts({ shows }, { shows })])
        expect(joined?.shows, flag).toEqual(shows);
    }
    expect(facts({}, {})?.shows).toEqual({ hidden: false, deleted: false, waiting: false });
    expect([facts({ byCable: true }, {}), facts({}, { byCable: true }), facts({}, {})]).toMatchObject([
      { byCable: true },
      { byCable: true },
      { byCable: false },
    ]);
    expect([
      facts({ account: 'x' }, {}),
      facts({}, { account: 'y' }),
      facts({ account: 'x' }, { account: 'x' }),
    ]).toMatchObject([{ account: 'x' }, { account: 'y' }, { account: 'x', subject: 'icloud' }]);
    expect(facts({ account: 'x' }, { account: 'y' })?.account).toBeNull();
    const totals = {
      photos: 1,
      videos: 0,
      checkedAt: 1,
      lastSync: 1,
      uploadedPhotos: 1,
      uploadedVideos: 0,
      newestUploaded: null,
    };
    expect([
      facts({ totals }, {})?.totals,
      facts({}, { totals })?.totals,
      facts({ totals }, { totals })?.totals,
    ]).toEqual([totals, totals, null]);
  });

  it('lists files that are in iCloud, wherever their bytes are besides', () => {
    const of = (state: 'absent' | 'placeholder' | 'present' | 'cut-short') => {
      const live = resource('a.mov', { role: 'live-video', state });
      const contents = { ...a, assets: [asset('a.heic', { state, content: 1, live })] };
      return joinLists([contents, b])?.assets[0]?.resources.map((each) => each.state);
    };
    expect([of('absent'), of('placeholder'), of('present'), of('cut-short')]).toEqual([
      ['listed', 'listed'],
      ['listed', 'listed'],
      ['present', 'present'],
      ['cut-short', 'cut-short'],
    ]);
  });

  it('disagrees over a photo that a whole list should have had: not a later one, nor one of a kind it does not show', () => {
    const asOf = Date.parse(NOON) + 86_400_000;
    const count = (parts: Parameters<typeof asset>[1], shown: Parameters<typeof asset>[1] = {}, notes = a.notes) => {
      const whole = { ...list('a', [asset('a.jpg', { content: 1, ...shown })]), asOf, notes };
      const other = {
        ...list('b', [asset('a.jpg', { content: 1, ...shown }), asset('b.jpg', parts)]),
        notes: [blocked(1)],
      };
      return disagreeing(joinLists([whole, other]) ?? whole);
    };
    expect([count({}), count({ captured: NOON }), count({ captured: '2024-06-01T12:00:01Z' })]).toEqual([1, 1, 0]);
    for (const flag of ['hidden', 'deleted', 'sharedLibrary', 'burstFrame', 'waiting'] as const) {
      const flags = { [flag]: true };
      expect([count({ flags }), count({ flags }, { flags })], flag).toEqual([0, 1]);
    }
    // A list of the Shared Library says nothing of one's own; one that is not whole says nothing.
    expect([count({}, { flags: { sharedLibrary: true } }), count({}, {}, [blocked(1)])]).toEqual([0, 0]);
  });

  it('disagrees over a photo of one’s own that a list should have had which shows photos of both libraries', () => {
    const own = asset('a.jpg', { content: 1 });
    const shared = asset('s.jpg', { content: 2, flags: { sharedLibrary: true } });
    const missed = asset('b.jpg', { content: 3 });
    expect(disagreeing(join([own, shared], [own, shared, missed]))).toBe(1);
    expect(disagreeing(join([shared], [shared, missed]))).toBe(0);
  });

  it('is as old as the older of two, whichever is the base', () => {
    const from = (at: number) => ({ age: { at, source: 'last-sync', newestAddition: null, fileDate: null } as const });
    const joined = (one: number, other: number) =>
      joinLists([list('a', a.assets, from(one)), list('b', b.assets, from(other))])?.list?.age.at;
    expect([joined(4, 5), joined(5, 4), joined(4, 4)]).toEqual([4, 4, 4]);
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
