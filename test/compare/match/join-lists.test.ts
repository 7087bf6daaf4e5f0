import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLists } from '../../../src/compare/match/join-lists.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { ListFacts } from '../../../src/model/list-facts.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { asset, resource } from '../../fixtures/assets.ts';
import { NOON } from './found.ts';
import { disagreeing, join, list } from './joined.ts';

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
    ['time', 2, asset('a.jpg', { captured: NOON }), asset('a.jpg', { captured: '2025-02-03T10:07:00Z' })],
    ['day', 1, asset('a.jpg', { captured: NOON }), asset('a.jpg', { captured: '2024-06-01T14:00:00' })],
    ['size', 1, asset('a.jpg', { captured: NOON, size: 9_000 }), asset('a.jpg', { captured: NOON, size: 5_000 })],
    ['bytes', 1, asset('a.jpg', { captured: NOON, content: 1 }), asset('a.jpg', { captured: NOON, content: 2 })],
    ['format', 2, asset('a.jpg', { captured: NOON }), asset('a.heic', { captured: NOON })],
    ['size without a time', 1, asset('a.jpg', { captured: NOON }), asset('a.jpg', { size: 9_000 })],
  ])('of one name and another %s stay two, and the doubt is said: %i', (_, doubts, a, b) => {
    const joined = join([a], [b]);
    expect(joined.assets).toHaveLength(2);
    expect(disagreeing(joined)).toBe(doubts);
  });

  it('of one name stay two where one is of a file that is cut short', () => {
    const broken = asset('a.jpg', { state: 'cut-short' });
    const joined = joinLists([
      list('a', [asset('a.jpg', { captured: NOON })]),
      { ...list('b', [broken]), assets: [broken] },
    ]);
    expect(joined?.assets).toHaveLength(2);
    expect(joined && disagreeing(joined)).toBe(1);
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
    expect(joinLists([list('a', [kept]), list('b', [deleted], from(1))])?.assets[0]?.flags.deleted).toBe(false);
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

describe('a list of wall clocks and one of instants', () => {
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
    expect(join(rows(5, 'instant'), rows(5, 'wall')).assets).toHaveLength(5);
    // One in ten may be of another clock; a size that differs is no question of the clock.
    const odd = (all: readonly Asset[]) =>
      all.with(0, {
        ...asset('IMG_1000.JPG'),
        captured: { kind: 'wall', ms: Date.UTC(2023, 0, 5, 15), precision: 'second' },
      });
    expect(join(rows(10, 'instant'), odd(rows(10, 'wall'))).assets).toHaveLength(11);
    expect(join(rows(9, 'instant'), odd(rows(9, 'wall'))).assets).toHaveLength(18);
    const sized = (all: readonly Asset[], size: number) =>
      all.map((row, n) => (n === 1 ? { ...row, resources: [{ ...row.resources[0], size }] as const } : row));
    expect(join(sized(rows(10, 'instant'), 9), sized(rows(10, 'wall'), 9)).assets).toHaveLength(10);
    expect(join(sized(rows(10, 'instant'), 9), sized(rows(10, 'wall'), 8)).assets).toHaveLength(11);
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

  it('disagrees over a photo of a kind of which the whole list shows some', () => {
    const [own, kind] = [asset('a.jpg', { content: 1 }), asset('k.jpg', { content: 2, flags: { hidden: true } })];
    const missed = asset('b.jpg', { content: 3, flags: { hidden: true } });
    expect(disagreeing(join([own, kind], [own, kind, missed]))).toBe(1);
    expect(disagreeing(join([own], [own, missed]))).toBe(0);
    // An empty list that is surely whole misses every photo: it is not one of the Shared Library.
    const empty = list('z', [], { byCable: true });
    expect(disagreeing(joinLists([empty, list('a', [own])]) ?? empty)).toBe(1);
  });

  it('are parts of one only where all that they have in common, by bytes and by name, is next to nothing', () => {
    const day = (n: number) => new Date(Date.UTC(2024, 0, n + 1)).toISOString();
    const proven = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => asset(`p${from + i}.jpg`, { content: from + i }));
    const named = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, i) => asset(`n${from + i}.jpg`, { captured: day(from + i) }));
    const doubt = (bytes: number, names: number) =>
      disagreeing(
        join(
          [...proven(0, 15), ...named(0, 15)],
          [...proven(15 - bytes, 30 - bytes), ...named(15 - names, 30 - names)],
        ),
      );
    expect([doubt(1, 2), doubt(2, 1), doubt(3, 0), doubt(0, 3)]).toEqual([0, 0, 0, 0]);
    expect([doubt(2, 2), doubt(4, 0), doubt(0, 4)]).toEqual([52, 52, 52]);
  });

  it('is as old as the whole one where the other only stands beside it', () => {
    const beside = (id: string, asOf: number) => ({ ...list(id, a.assets, { subject: 'folder' }), asOf });
    for (const [id, asOf] of [
      ['z', 1],
      ['0', 1],
      ['z', 9],
      ['0', 9],
    ] as const)
      expect([joinLists([a, beside(id, asOf)])?.asOf, joinLists([beside(id, asOf), a])?.asOf]).toEqual([5, 5]);
    const [row, more] = [asset('a.jpg', { captured: NOON }), asset('b.jpg', { captured: '2024-06-03T12:00:00Z' })];
    for (const id of ['z', '0']) {
      const [all, files] = [
        { ...list('m', [row, more]), asOf: 5 },
        { ...list(id, [row], { subject: 'folder' }), asOf: 1 },
      ];
      expect(joinLists([all, files])).toMatchObject({ asOf: 5, list: { subject: 'icloud' } });
      const fewer = { ...list('m', [row]), asOf: 5 };
      expect(joinLists([fewer, { ...list(id, [row, more], { subject: 'folder' }), asOf: 1 }])).toMatchObject({
        asOf: 1,
        list: { subject: 'unknown' },
      });
    }
  });

  it('disagrees over a photo of one’s own that a list should have had which shows photos of both libraries', () => {
    const own = asset('a.jpg', { content: 1 });
    const shared = asset('s.jpg', { content: 2, flags: { sharedLibrary: true } });
    const missed = asset('b.jpg', { content: 3 });
    expect(disagreeing(join([own, shared], [own, shared, missed]))).toBe(1);
    expect(disagreeing(join([shared], [shared, missed]))).toBe(0);
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
