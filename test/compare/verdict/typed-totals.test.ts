import { describe, expect, it } from 'vitest';
import type { Row } from '../../../src/compare/comparison.ts';
import { listedTotals, typedTotalsWord } from '../../../src/compare/verdict/typed-totals.ts';
import type { ExportParts, ListFacts } from '../../../src/model/list-facts.ts';
import type { TypedCounts } from '../../../src/model/typed-counts.ts';
import { missing } from '../../../src/model/witness.ts';
import { asset, TODAY } from '../../fixtures/assets.ts';
import { TYPED } from './good-check.ts';
import { DAY, day, FACTS, HOUR, listed, MINUTE } from './totals-parts.ts';

// What the totals and the places say, to the last number.

describe('rows, counted as iCloud counts', () => {
  const row = (name: string, flags: object = {}, live?: string): Row =>
    ({ asset: asset(name, { flags, ...(live === undefined ? {} : { live }) }) }) as Row;

  it('are photos and videos; a Live Photo is one, a frame of a burst none', () => {
    const rows = [
      row('a.heic'),
      row('b.heic', {}, 'b.mov'),
      row('c.mov'),
      row('d.heic', { burstFrame: true, hidden: true }),
      row('e.heic', { hidden: true }),
      row('f.mov', { sharedLibrary: true }),
      row('g.mov', { sharedLibrary: true, hidden: true }),
    ];
    expect(listedTotals(rows)).toEqual({ photos: 3, videos: 3, hidden: 2, sharedLibrary: 2 });
    expect(listedTotals([])).toEqual({ photos: 0, videos: 0, hidden: 0, sharedLibrary: 0 });
  });
});

// What the totals and the places say, to the last number.

describe('typed totals', () => {
  const typed: TypedCounts = { ...TYPED, photos: 3, videos: 2 };
  const word = (
    parts: Partial<TypedCounts> | null,
    counts: Partial<typeof listed> = {},
    facts: Partial<ListFacts> = {},
    at: number | null = TODAY,
  ) =>
    typedTotalsWord(
      parts === null ? null : { ...typed, ...parts },
      { facts: { ...FACTS, ...facts }, at, totals: { ...listed, ...counts } },
      TODAY,
    );
  const lacks = (...args: Parameters<typeof word>) => word(...args).missing;
  const COPY: ExportParts = { of: 2, present: [1, 2], doubtful: 0, photosWithoutRow: null, rowsWithoutPhoto: null };

  it('witness by their day and by where they were read', () => {
    expect(word({ at: TODAY - HOUR })).toEqual({
      witness: {
        kind: 'whole-list',
        saw: {
          code: 'typed-totals',
          values: { photos: 3, videos: 2, view: 'icloud-com', day: day(TODAY - HOUR) },
        },
        at: TODAY - HOUR,
      },
      missing: [],
    });
  });

  const differ = (photos: number | '?', videos: number | '?') =>
    missing('totals-differ', { photos, videos, listPhotos: 3, listVideos: 2 });

  it.each<[Partial<TypedCounts> | null, Partial<typeof listed>, ReturnType<typeof missing>[]]>([
    [null, {}, [missing('totals-missing')]],
    [{ photos: null, videos: null }, {}, [missing('totals-missing')]],
    [{ photos: null }, {}, [missing('totals-half')]],
    [{ videos: null }, {}, [missing('totals-half')]],
    [{ photos: 4 }, {}, [differ(4, 2)]],
    [{ photos: null, videos: 3 }, {}, [differ('?', 3)]],
    [{ photos: 2, videos: null }, {}, [differ(2, '?')]],
    [{ videos: 1 }, {}, [differ(3, 1)]],
    // More photos never make up for fewer videos.
    [{ photos: 4, videos: 1 }, { hidden: 2 }, [differ(4, 1)]],
    [{ photos: 2, videos: 1 }, { hidden: 1 }, [differ(2, 1)]],
    [{ photos: 2 }, { hidden: 1 }, [missing('hidden-open', { count: 1 })]],
    [{ photos: 2, videos: 1 }, { hidden: 1, sharedLibrary: 1 }, [missing('hidden-open', { count: 1 })]],
    [{ videos: 1 }, { sharedLibrary: 2 }, [missing('shared-open', { count: 2 })]],
    [{ at: null }, {}, [missing('totals-undated')]],
    [{ at: Number.NaN }, {}, [missing('totals-undated')]],
    [{ at: TODAY + 10 * MINUTE + 1 }, {}, [missing('totals-undated')]],
    [{ at: TODAY - 24 * HOUR - 1 }, {}, [missing('totals-apart', { count: 24 })]],
    [{ at: TODAY - 26 * HOUR + 1 }, {}, [missing('totals-apart', { count: 25 })]],
    [{ view: 'mac-photos' }, {}, [missing('totals-of-itself', { view: 'mac-photos' })]],
  ])('%o beside %o', (parts, counts, expected) => {
    expect(word(parts, counts)).toEqual({ witness: null, missing: expected });
  });

  it('may be up to a day, and ten minutes to come, from a list whose day is known', () => {
    expect(lacks({ at: TODAY - 24 * HOUR })).toEqual([]);
    expect(lacks({ at: TODAY + 10 * MINUTE })).toEqual([]);
    expect(lacks({}, {}, {}, TODAY + 24 * HOUR)).toEqual([]);
    expect(lacks({}, {}, {}, TODAY + 25 * HOUR)).toEqual([missing('totals-apart', { count: 25 })]);
    expect(lacks({}, {}, {}, null)).toEqual([missing('totals-undated')]);
  });

  it('of a phone say nothing of a list of a phone', () => {
    expect(lacks({ view: 'iphone-about' })).toEqual([]);
    for (const facts of [{ subject: 'phone' }, { byCable: true }] as const)
      expect(lacks({ view: 'iphone-about' }, {}, facts)).toEqual([
        missing('totals-of-itself', { view: 'iphone-about' }),
      ]);
  });

  it('of a Mac say something only of Apple’s copy, and there those of both days are needed', () => {
    const atRequest = { photos: 3, videos: 2, at: TODAY - 3 * DAY };
    const copy = { parts: COPY };
    expect(lacks({ view: 'mac-photos', atRequest }, {}, copy)).toEqual([]);
    expect(lacks(null, {}, copy)).toEqual([missing('totals-need-pair')]);
    expect(lacks({ atRequest: null }, {}, copy)).toEqual([missing('totals-need-pair')]);
    for (const wrong of [{ at: null }, { at: Number.NaN }])
      expect(lacks({ atRequest: { ...atRequest, ...wrong } }, {}, copy)).toEqual([missing('totals-undated')]);
    for (const wrong of [{ at: TODAY }, { at: TODAY + DAY }])
      expect(lacks({ atRequest: { ...atRequest, ...wrong } }, {}, copy)).toEqual([missing('totals-out-of-order')]);
    expect(lacks({ atRequest: { ...atRequest, at: TODAY - 1 } }, {}, copy)).toEqual([]);
    for (const at of [null, Number.NaN, TODAY + 10 * MINUTE + 1])
      expect(lacks({ at, atRequest }, {}, copy)).toEqual([missing('totals-undated')]);
    expect(lacks({ at: TODAY + 10 * MINUTE, atRequest }, {}, copy)).toEqual([]);
    for (const half of [{ photos: null }, { videos: null }])
      expect(lacks({ atRequest: { ...atRequest, ...half } }, {}, copy)).toEqual([missing('totals-half')]);
    for (const other of [{ photos: 4 }, { videos: 1 }])
      expect(lacks({ atRequest: { ...atRequest, ...other } }, {}, copy)).toEqual([missing('totals-changed')]);
  });

  it('of two days say nothing where the days are more than 30 days apart', () => {
    const asked = (days: number, ms = 0) => ({ atRequest: { photos: 3, videos: 2, at: TODAY - days * DAY - ms } });
    expect(lacks(asked(31, -1), {}, { parts: COPY })).toEqual([]);
    expect(lacks(asked(31), {}, { parts: COPY })).toEqual([missing('totals-far-apart', { count: 31, most: 30 })]);
    expect(lacks(asked(300), {}, { parts: COPY })).toEqual([missing('totals-far-apart', { count: 300, most: 30 })]);
  });

  it('of two days are equal by chance where a photo was added in between, as far as zones let one know', () => {
    const atRequest = { photos: 3, videos: 2, at: TODAY - 3 * DAY };
    const added = (newestAddition: number | null) => ({ parts: COPY, age: { ...FACTS.age, newestAddition } });
    const latest = TODAY - 3 * DAY + 26 * HOUR;
    expect(lacks({ atRequest }, {}, added(latest + 1))).toEqual([missing('totals-changed')]);
    for (const fine of [null, TODAY - 9 * DAY, latest]) expect(lacks({ atRequest }, {}, added(fine))).toEqual([]);
  });

  it.each(['hidden', 'sharedLibrary'] as const)('leave open %s, unless the person or the list says', (kind) => {
    const code = kind === 'hidden' ? 'hidden-open' : 'shared-open';
    const open = (count: number) => [missing(code, { count })];
    const shows = (isShown: boolean) => ({ shows: { ...FACTS.shows, [kind]: isShown } });
    expect(lacks({ [kind]: 'in' }, { [kind]: 5 }, shows(false))).toEqual([]);
    expect(lacks({ [kind]: 'none' }, {}, shows(false))).toEqual([]);
    expect(lacks({ [kind]: 'none' }, { [kind]: 1 }, shows(true))).toEqual(open(1));
    expect(lacks({ [kind]: null }, {}, shows(true))).toEqual([]);
    expect(lacks({ [kind]: null }, {}, shows(false))).toEqual(open(0));
    expect(lacks({ [kind]: null }, { [kind]: 2 }, shows(true))).toEqual(open(2));
  });
});
