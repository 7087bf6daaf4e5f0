import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { TypedCounts } from '../../src/model/typed-counts.ts';
import { asset, fingerprintOf, folder, icloudList, resource, TODAY, typedTotals } from '../fixtures/assets.ts';

const DAY = 86_400_000;

/** Photos of one a day, with proof. */
function library(count: number, from = 0, camera: string | null = null): Asset[] {
  return Array.from({ length: count }, (_, i) => {
    const n = from + i;
    const name = `IMG_${String(n + 1).padStart(4, '0')}.HEIC`;
    const captured = {
      kind: 'instant',
      ms: Date.UTC(2025, 0, 1, 12) + n * DAY,
      offsetMinutes: null,
      precision: 'second',
    } as const;
    return asset(name, { id: `${n}`, path: name, content: `c${n}`, size: 2_000_000 + n, captured, camera });
  });
}

const check = (listed: readonly Asset[], here: readonly Asset[]) =>
  compare({ lists: [icloudList(listed)], counts: null, places: [folder(here)], today: TODAY });

describe('the ledger', () => {
  it('explains every difference between the two counts, line by line', () => {
    const twin = (of: string, id: string, dir = '') =>
      asset(`${of}.jpg`, { id, path: `${dir}${id}.jpg`, content: of, size: 9 });
    const listed = [
      twin('one', '1'),
      twin('one', '2'),
      asset('h.jpg', { id: '3', content: 'h', flags: { hidden: true } }),
      asset('m.jpg', { id: '4', content: 'm' }),
      asset('p.jpg', { id: '5', content: 'p' }),
      asset('n.jpg', { id: '6', content: 'n', captured: '2024-06-01T12:00:00Z' }),
      asset('d.jpg', { id: '7', content: 'd', flags: { deleted: true } }),
      asset('w.jpg', { id: '8', content: 'w', flags: { waiting: true } }),
      asset('b.jpg', { id: '9', content: 'b', flags: { burstFrame: true } }),
      twin('two', '10'),
    ];
    const here = [
      twin('one', 'x'),
      twin('two', 'y'),
      twin('two', 'z', 'copies/'),
      asset('p.jpg', { path: 'p.jpg', state: 'placeholder', size: 7 }),
      asset('n.jpg', { path: 'n.jpg', content: 'rewritten', size: 7, captured: '2024-06-01T12:00:00Z' }),
      twin('d', 'd'),
      twin('w', 'w'),
      twin('b', 'b'),
      twin('extra', 'e'),
    ];
    expect(check(listed, here).ledger).toEqual([
      { code: 'in-icloud', count: 8 },
      { code: 'missing-here', count: -1 },
      { code: 'hidden', count: -1 },
      { code: 'placeholder-here', count: -1 },
      { code: 'not-whole-here', count: -1 },
      { code: 'identical-in-icloud', count: -1 },
      { code: 'identical-here', count: 1 },
      { code: 'waiting', count: 1 },
      { code: 'deleted-items', count: 1 },
      { code: 'only-here', count: 1 },
      { code: 'unexplained', count: 0 },
      { code: 'here', count: -7 },
    ]);
  });
});

describe('identical copies', () => {
  const at = (month: number) => `2024-0${month}-01T12:00:00Z`;
  const rows = (...contents: (number | null)[]) =>
    contents.map((content, i) => asset(`${i}.jpg`, { captured: at(i + 1), content }));
  const files = (count: number, content = 1) =>
    Array.from({ length: count }, (_, i) => asset(`${i}.jpg`, { captured: at(i + 1), content, size: 9 }));
  const lines = (listed: readonly Asset[], here: readonly Asset[]) => {
    const ledger = check(listed, here).ledger.filter(({ code }) => /^identical|^unexplained/.test(code));
    return ledger.map(({ code, count }) => `${code} ${count}`);
  };
  const EXPLAINED = 'unexplained 0';

  it('are in iCloud where the list knows the bytes of both', () => {
    expect(lines(rows(1, 1), files(2))).toEqual(['identical-in-icloud -1', 'identical-here 1', EXPLAINED]);
    expect(lines(rows(1, 1), files(1))).toEqual(['identical-in-icloud -1', EXPLAINED]);
  });

  it('are not said to be in iCloud by a list that knows no bytes, whatever the bytes here are', () => {
    expect(lines(rows(null, null), files(2))).toEqual([EXPLAINED]);
    expect(lines(rows(null, null, null), files(3))).toEqual([EXPLAINED]);
    expect(lines(rows(1, null), files(2))).toEqual([EXPLAINED]);
  });

  it('are those rows alone whose bytes are known', () => {
    expect(lines(rows(1, 1, null), files(3))).toEqual(['identical-in-icloud -1', 'identical-here 1', EXPLAINED]);
    expect(lines(rows(null, null), [...files(2), asset('copy.jpg', { content: 1, size: 9 })])).toEqual([
      'identical-here 1',
      EXPLAINED,
    ]);
  });

  it('are none where a Live Photo is one here and two on the list, or the other way round', () => {
    const film = resource('IMG_1.MOV', { role: 'live-video', content: 'film', size: 5 });
    const one = asset('IMG_1.HEIC', { captured: at(1), content: 'still', size: 9, live: film });
    const two = [
      asset('IMG_1.HEIC', { captured: at(1), content: 'still', size: 9 }),
      asset('IMG_1.MOV', { captured: at(1), content: 'film', size: 5 }),
    ];
    for (const [listed, here, count] of [
      [two, [one], -1],
      [[one], two, 1],
    ] as const)
      expect(check(listed, here).ledger).toEqual([
        { code: 'in-icloud', count: listed.length },
        { code: 'live-videos', count },
        { code: 'unexplained', count: 0 },
        { code: 'here', count: 0 - here.length },
      ]);
  });
});

describe('the calendar', () => {
  it('puts a pair into one month, by the side that knows where it was taken', () => {
    const listed = asset('a.heic', { content: 1, captured: '2023-06-30T22:30:00Z' });
    const here = asset('a.heic', { content: 1, size: 9, captured: '2023-07-01T00:30:00+02:00' });
    expect(check([listed], [here]).calendar).toEqual([{ month: '2023-07', icloud: 1, here: 1, both: 1 }]);
    const wall = asset('a.heic', { content: 1, size: 9, captured: '2023-07-01T00:30:00' });
    expect(check([listed], [wall]).calendar).toEqual([{ month: '2023-07', icloud: 1, here: 1, both: 1 }]);
  });

  it('counts what is only on one side there, and the undated apart', () => {
    const result = check(
      [asset('a.heic', { id: '1', content: 1, captured: '2023-06-01' }), asset('b.heic', { id: '2', content: 2 })],
      [
        asset('c.heic', { content: 3, size: 9, captured: '2022-01-01T00:00:00Z' }),
        asset('d.heic', { content: 4, size: 9, captured: { kind: 'file', ms: TODAY, precision: 'second' } }),
      ],
    );
    expect(result.calendar).toEqual([
      { month: '2022-01', icloud: 0, here: 1, both: 0 },
      { month: '2023-06', icloud: 1, here: 0, both: 0 },
      { month: 'unknown', icloud: 1, here: 1, both: 0 },
    ]);
  });
});

describe('gaps', () => {
  it('come with what blocks first, then by date, then by name', () => {
    const listed = [
      asset('late.heic', { id: '1', content: 1, captured: '2024-01-01T00:00:00Z' }),
      asset('b.heic', { id: '2', content: 2, captured: '2023-01-01T00:00:00Z' }),
      asset('a.heic', { id: '3', content: 3, captured: '2023-01-01T00:00:00Z' }),
    ];
    const early = asset('z.heic', { content: 9, size: 9, captured: '2001-05-05T00:00:00Z' });
    const gaps = check(listed, [early]).gaps;
    expect(gaps.map((gap) => `${gap.kind} ${gap.asset?.name}`)).toEqual([
      'missing-here a.heic',
      'missing-here b.heic',
      'missing-here late.heic',
      'missing-in-icloud z.heic',
    ]);
    expect(gaps.map((gap) => gap.from)).toEqual(['list', 'list', 'list', 'here']);
  });

  it('name each photo that the list lacks once, however many copies are here', () => {
    const extra = ['x', 'y'].map((dir) => asset('e.heic', { path: `${dir}/e.heic`, content: 'e', size: 9 }));
    expect(check(library(3), [...library(3), ...extra]).gaps.map((gap) => gap.kind)).toEqual(['missing-in-icloud']);
  });

  it('say nothing of iCloud when the list could not know', () => {
    const parts = {
      lists: [icloudList(library(3), { notes: [{ code: 'parts-missing', blocks: true }] })],
      counts: null,
      today: TODAY,
    };
    expect(compare({ ...parts, places: [folder(library(5))] }).gaps).toEqual([]);
  });

  it('count the days of Recently Deleted down to none, and know when they are not known', () => {
    const deleted = (id: string, deletedAt: number | null) =>
      asset(`${id}.heic`, { id, content: id, flags: { deleted: true }, deletedAt });
    const listed = [
      deleted('a', TODAY - 1 * DAY),
      deleted('b', TODAY - 99 * DAY),
      deleted('c', null),
      deleted('d', TODAY + DAY),
    ];
    const gaps = check([...library(1), ...listed], library(1)).gaps;
    expect(gaps.map((gap) => [gap.asset?.id, gap.daysLeft])).toEqual([
      ['a', 29],
      ['b', 0],
      ['c', null],
      ['d', 30],
    ]);
  });

  it('know a photo that waits to be uploaded from the library of this computer', () => {
    const waiting = asset('w.heic', { path: 'w.heic', content: 'w', size: 9, flags: { waiting: true } });
    const result = check(library(2), [...library(2), waiting]);
    expect(result.gaps.map((gap) => [gap.kind, gap.from])).toEqual([['waiting-to-upload', 'here']]);
    expect(result.ledger).toContainEqual({ code: 'waiting', count: 1 });
  });
});

describe('places', () => {
  const disk = (assets: readonly Asset[], id: string, key: string) =>
    folder(assets, { place: { id, name: id, independenceKey: key } });
  const listed = library(3);

  it('count only where one accident cannot reach both', () => {
    const result = compare({
      lists: [icloudList(listed)],
      counts: null,
      places: [
        disk(listed.slice(0, 1), 'computer', 'disk-1'),
        disk(listed.slice(0, 1), 'same-disk', 'disk-1'),
        disk(listed.slice(0, 2), 'usb', 'disk-2'),
        disk(listed, 'icloud-drive', 'icloud'),
      ],
      today: TODAY,
    });
    expect(result.rows.map((row) => row.independentPlaces)).toEqual([3, 2, 1]);
    expect(result.twoPlaces).toEqual({ inTwo: 2, all: 3 });
    expect(result.coverage.verified).toBe(3);
    expect(result.verdict.answer).toBe('cannot-tell');
    expect(result.verdict.blindSpots).toContainEqual({ code: 'synced-place', values: { place: 'icloud-drive' } });
  });

  it('without any list are compared with each other, renamed or not', () => {
    const renamed = library(3).map((a, i) => ({
      ...a,
      id: `r${i}`,
      name: `x${i}.heic`,
      resources: [{ ...a.resources[0], name: `x${i}.heic` }] as const,
    }));
    const unproved = (assets: readonly Asset[]) =>
      assets.map((a) => ({ ...a, resources: [{ ...a.resources[0], fingerprint: null }] as const }));
    const two = (a: readonly Asset[], b: readonly Asset[]) =>
      compare({ lists: [], counts: null, places: [disk(a, 'a', 'disk-1'), disk(b, 'b', 'disk-2')], today: TODAY })
        .twoPlaces;
    expect(two(library(3), renamed)).toEqual({ inTwo: 3, all: 3 });
    expect(two(unproved(library(3)), unproved(library(2)))).toEqual({ inTwo: 2, all: 3 });
    expect(two(library(2), library(2, 10))).toEqual({ inTwo: 0, all: 4 });
  });

  it('show their own counts, range and notes', () => {
    const result = compare({
      lists: [icloudList(listed)],
      counts: null,
      places: [folder([...listed, asset('v.mov', { size: 5 })])],
      today: TODAY,
    });
    expect(result.places.map((p) => [p.place.id, p.counts.photos, p.counts.videos, p.range.first, p.complete])).toEqual(
      [
        ['list', 3, 0, '2025-01-01', true],
        ['here', 3, 1, '2025-01-01', true],
      ],
    );
    expect(result.listId).toBe('list');
  });
});

describe('the wrong list', () => {
  it('is called so, and nothing is called missing', () => {
    const result = check(library(200), library(200, 300));
    expect(result.verdict).toMatchObject({
      answer: 'cannot-tell',
      reasons: [{ code: 'wrong-list', values: { listed: 200, here: 200, common: 0 } }, { code: 'missing' }],
    });
    expect(result.gaps.some((gap) => gap.kind === 'missing-here' || gap.kind === 'missing-in-icloud')).toBe(false);
    expect(result.places[0]?.notes).toContainEqual({ code: 'wrong-list', blocks: true });
    expect(result.patterns).toEqual([]);
  });

  it('is not suspected when there is something in common, or too little to tell', () => {
    expect(check(library(200), library(50, 190)).verdict.answer).toBe('not-yet');
    expect(check(library(200), library(5, 300)).verdict.answer).toBe('not-yet');
    expect(check(library(200), []).verdict.answer).toBe('not-yet');
  });
});

describe('checksums of another kind', () => {
  const other = (assets: readonly Asset[]) =>
    assets.map((a) => ({
      ...a,
      resources: [{ ...a.resources[0], size: null, fingerprint: fingerprintOf(`other ${a.id}`) }] as const,
    }));

  it('are noticed when not one agrees though names and times do, and never lead to yes', () => {
    const result = check(other(library(50)), library(50));
    expect(result.coverage).toMatchObject({ likely: 50, different: 0 });
    expect(result.verdict.answer).toBe('cannot-tell');
    expect(result.places[0]?.notes).toContainEqual({ code: 'checksums-do-not-apply', count: 50, blocks: true });
    expect(result.rows[0]?.asset.resources[0].fingerprint).not.toBeNull();
  });

  it('are not supposed when a single one agrees: then the others were rewritten', () => {
    const listed = [...other(library(49)), ...library(1, 49)];
    expect(check(listed, library(50)).coverage).toMatchObject({ verified: 1, different: 49 });
  });
});

describe('two lists', () => {
  const bare = (assets: readonly Asset[]) =>
    assets.map((a) => ({
      ...a,
      id: `b${a.id}`,
      resources: [resource(a.name, { size: a.resources[0].size })] as const,
    }));
  const joined = (
    a: readonly Asset[],
    b: readonly Asset[],
    here: readonly Asset[] = library(40),
    counts: TypedCounts | null = null,
  ) =>
    compare({
      // The second one is a table: nobody counts beside its rows.
      lists: [icloudList(a), icloudList(b, { place: { id: 'second', name: 'second.csv' }, list: { totals: null } })],
      counts,
      places: [folder(here)],
      today: TODAY,
    });

  it('of one library become one', () => {
    const result = joined(library(40), bare(library(40)));
    expect(result.rows).toHaveLength(40);
    expect(result.verdict.answer).toBe('yes');
    expect(result.places[0]?.place).toMatchObject({ id: 'list', name: 'Photo Details.csv + second.csv' });
    expect(result.rows[0]?.asset.resources[0].size).toBe(2_000_000);
  });

  it('that do not agree say for how many, and never yes', () => {
    const result = joined(library(40), bare(library(38)));
    expect(result.verdict.answer).toBe('cannot-tell');
    expect(result.places[0]?.notes).toContainEqual({ code: 'lists-disagree', count: 2, blocks: true });
    expect(result.rows).toHaveLength(40);
  });

  it('lose nothing that only one of them has', () => {
    const result = joined(library(30), bare(library(10, 30)), library(30));
    expect(result.rows).toHaveLength(40);
    expect(result.coverage.absent).toBe(10);
    expect(result.verdict.answer).toBe('not-yet');
  });

  it('of different days agree when one is only older', () => {
    const old = icloudList(bare(library(30)), { place: { id: 'old' }, asOf: Date.UTC(2025, 0, 30) });
    const result = compare({
      lists: [icloudList(library(40)), old],
      counts: null,
      places: [folder(library(40))],
      today: TODAY,
    });
    expect(result.places[0]?.notes.map((note) => note.code)).not.toContain('lists-disagree');
    expect(result.verdict.missing.map(({ code }) => code)).toContain('list-too-old');
    expect(result.verdict.answer).toBe('cannot-tell');
  });

  it('are not disagreeing about a library that one of them does not show', () => {
    const shared = library(5, 40).map((a) => ({ ...a, flags: { ...a.flags, sharedLibrary: true } }));
    const result = joined(library(40), shared, library(45), typedTotals([...library(40), ...shared]));
    expect(result.rows).toHaveLength(45);
    expect(result.places[0]?.notes).toEqual([]);
    expect(result.verdict.answer).toBe('yes');
  });

  it('keep two photos apart whose names differ by a number, though one list has no dates', () => {
    const one = asset('beach 1.jpg', { captured: '2024-06-01T12:00:00Z', content: 1, size: 9_000 });
    const other = asset('beach 2.jpg', {});
    const result = joined([one], [other], [one]);
    expect(result.rows.map((row) => row.asset.name)).toEqual(['beach 1.jpg', 'beach 2.jpg']);
    expect(result.verdict.answer).not.toBe('yes');
  });

  it('agree where one knows a Live Photo and the other its two files', () => {
    const captured = '2024-06-01T12:00:00Z';
    const film = resource('IMG_1.MOV', { role: 'live-video', content: 'film', size: 5_000 });
    const live = asset('IMG_1.HEIC', { captured, content: 'still', size: 9_000, live: film });
    // Their dates are too far apart in this list for a pair.
    const video = asset('IMG_1.MOV', { captured: '2024-06-03T12:00:00Z', content: 'film' });
    const result = joined(
      [live, ...library(40)],
      [asset('IMG_1.HEIC', { captured, content: 'still' }), video, ...library(40)],
      [live, ...library(40)],
      typedTotals([live, ...library(40)]),
    );
    expect(result.places[0]?.notes).toEqual([]);
    expect(result.verdict.answer).toBe('yes');
  });
});
