import { describe, expect, it } from 'vitest';
import type { PlaceSummary, Row } from '../../../src/compare/comparison.ts';
import { independenceWitness, isApart } from '../../../src/compare/verdict/independence-witness.ts';
import { CHECK_LIMITS, ERASE_LIMITS } from '../../../src/compare/verdict/limits.ts';
import { listedTotals } from '../../../src/compare/verdict/listed-totals.ts';
import { serverTotalsWord } from '../../../src/compare/verdict/server-totals.ts';
import { checkTypedCounts } from '../../../src/compare/verdict/typed-counts-check.ts';
import { typedTotalsWord } from '../../../src/compare/verdict/typed-totals.ts';
import { type WholeListInput, wholeListWitness } from '../../../src/compare/verdict/whole-list-witness.ts';
import type { ExportParts, ListFacts, ServerTotals } from '../../../src/model/list-facts.ts';
import type { CompletenessNote, PlaceContents } from '../../../src/model/place.ts';
import type { PlaceStanding } from '../../../src/model/place-standing.ts';
import type { TypedCounts } from '../../../src/model/typed-counts.ts';
import { missing } from '../../../src/model/witness.ts';
import { asset, folder, healthyList, ON_A_DISK, TODAY } from '../../fixtures/assets.ts';
import { TYPED } from './good-check.ts';

// What the totals and the places say, to the last number.

const [MINUTE, HOUR, DAY] = [60_000, 3_600_000, 86_400_000];
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const listed = { photos: 3, videos: 2, hidden: 0, sharedLibrary: 0 };
const FACTS = healthyList([]);

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

describe('the totals of the server', () => {
  const word = (totals: Partial<ServerTotals>, counts: Partial<typeof listed> = {}, deleted = 0, byCable = false) =>
    serverTotalsWord(
      {
        ...FACTS,
        byCable,
        totals: {
          photos: 3,
          videos: 2,
          uploadedPhotos: 3,
          uploadedVideos: 2,
          checkedAt: TODAY - DAY,
          lastSync: TODAY - DAY,
          newestUploaded: null,
          ...totals,
        },
      },
      { ...listed, ...counts },
      deleted,
      TODAY,
    );

  it('witness by the day on which they were asked for', () => {
    expect(word({})).toEqual({
      witness: {
        kind: 'whole-list',
        saw: { code: 'server-totals', values: { photos: 3, videos: 2, day: day(TODAY - DAY) } },
        at: TODAY - DAY,
      },
      missing: [],
    });
    expect(serverTotalsWord({ ...FACTS, totals: null }, listed, 0, TODAY)).toEqual({ witness: null, missing: [] });
  });

  const differ = (photos: number, videos: number) =>
    missing('server-totals-differ', { photos, videos, listPhotos: 3, listVideos: 2 });

  it.each<[Partial<ServerTotals>, Partial<typeof listed>, number, ReturnType<typeof missing>]>([
    [{ photos: 4 }, {}, 0, differ(4, 2)],
    [{ videos: 1 }, {}, 0, differ(3, 1)],
    [{ photos: 5, videos: 1 }, { hidden: 2 }, 0, differ(5, 1)],
    [{ photos: 4, videos: 1 }, { hidden: 1, sharedLibrary: 1 }, 0, missing('server-totals-open', { count: 2 })],
    [{ photos: 4 }, {}, 1, missing('server-totals-open', { count: 1 })],
    [{}, { hidden: 1 }, 0, missing('server-totals-open', { count: 1 })],
    [{}, { hidden: 1, sharedLibrary: 2 }, 4, missing('server-totals-open', { count: 7 })],
    [{ checkedAt: null }, {}, 0, missing('server-totals-old')],
    [{ lastSync: null }, {}, 0, missing('server-totals-old')],
    [{ checkedAt: TODAY + 10 * MINUTE + 1 }, {}, 0, missing('server-totals-old')],
    [{ lastSync: TODAY - DAY + HOUR + 1 }, {}, 0, missing('server-totals-old')],
    [{ newestUploaded: TODAY - DAY + 1 }, {}, 0, missing('server-totals-old')],
  ])('%o beside %o and %i deleted', (totals, counts, deleted, lack) => {
    expect(word(totals, counts, deleted)).toEqual({ witness: null, missing: [lack] });
  });

  it.each<Partial<ServerTotals>>([
    { checkedAt: TODAY + 10 * MINUTE },
    { lastSync: TODAY - DAY + HOUR },
    { newestUploaded: TODAY - DAY },
  ])('may be %o', (totals) => {
    expect(word(totals).missing).toEqual([]);
  });

  it('by the cable warn, whatever else is open', () => {
    expect(word({}, { hidden: 1 }, 0, true).missing).toEqual([missing('cable-only-warns')]);
    expect(word({ photos: 9 }, {}, 0, true).missing).toEqual([differ(9, 2)]);
  });
});

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
    expect(lacks(null, {}, copy)).toEqual([missing('totals-missing'), missing('totals-need-pair')]);
    expect(lacks({ atRequest: null }, {}, copy)).toEqual([missing('totals-need-pair')]);
    for (const wrong of [{ at: null }, { at: TODAY }, { at: Number.NaN }])
      expect(lacks({ atRequest: { ...atRequest, ...wrong } }, {}, copy)).toEqual([missing('totals-undated')]);
    for (const at of [null, TODAY + 10 * MINUTE + 1])
      expect(lacks({ at, atRequest }, {}, copy)).toEqual([missing('totals-undated')]);
    expect(lacks({ at: TODAY + 10 * MINUTE, atRequest }, {}, copy)).toEqual([]);
    for (const half of [{ photos: null }, { videos: null }])
      expect(lacks({ atRequest: { ...atRequest, ...half } }, {}, copy)).toEqual([missing('totals-half')]);
    for (const other of [{ photos: 4 }, { videos: 1 }])
      expect(lacks({ atRequest: { ...atRequest, ...other } }, {}, copy)).toEqual([missing('totals-changed')]);
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

describe('typed totals beside what is there', () => {
  const side = (photos: number, videos: number, first: string | null = null, last: string | null = null) => ({
    photos,
    videos,
    range: { first, last },
  });
  const typed: TypedCounts = { ...TYPED, photos: 10, videos: 5 };
  type Side = Parameters<typeof checkTypedCounts>[1];
  const check = (list: unknown, here: unknown, parts: Partial<TypedCounts> = {}) =>
    checkTypedCounts({ ...typed, ...parts }, list as Side, here as Side, 'typed');

  it('say nothing without totals, and without anything to hold them against', () => {
    const nothing = { reasons: [], missing: [], gaps: [] };
    expect(checkTypedCounts(null, side(1, 1) as Side, null, 'typed')).toEqual(nothing);
    expect(check(null, null)).toEqual(nothing);
  });

  it('are short of photos, of videos, and never of both by the sum', () => {
    const reasons = (photos: number, videos: number) => check(null, side(photos, videos)).reasons;
    expect(reasons(10, 5)).toEqual([]);
    expect(reasons(99, 4)).toEqual([{ code: 'videos-short', values: { typed: 5, here: 4, difference: 1 } }]);
    expect(reasons(8, 99)).toEqual([{ code: 'photos-short', values: { typed: 10, here: 8, difference: 2 } }]);
    expect(check(null, side(8, 1)).gaps).toMatchObject([{ kind: 'count-unexplained', count: 6 }]);
    expect(check(null, side(99, 4)).gaps).toMatchObject([{ kind: 'count-unexplained', count: 1 }]);
    expect(check(null, side(0, 0), { photos: null, videos: null })).toEqual({ reasons: [], missing: [], gaps: [] });
  });

  it('go before what is here where there is a list', () => {
    expect(check(side(10, 5), side(1, 1))).toEqual({ reasons: [], missing: [], gaps: [] });
    const short = check(side(9, 5), side(99, 99));
    expect(short).toMatchObject({ reasons: [], missing: [], gaps: [{ kind: 'count-unexplained', count: 1 }] });
  });

  it.each([
    ['firstDay', '2020-03-01', '2020-03-02', null, []],
    ['firstDay', '2020-02-28', '2020-03-01', null, ['first-day-short']],
    ['firstDay', '2020-03-01', null, null, ['first-day-short']],
    ['firstDay', '2020-03-01', '2019-01-01', null, []],
    ['lastDay', '2020-12-31', null, '2020-12-30', []],
    ['lastDay', '2020-12-31', null, '2020-12-29', ['last-day-short']],
    ['lastDay', '2021-01-01', null, '2020-12-31', []],
    ['lastDay', '2020-03-01', null, null, ['last-day-short']],
    ['lastDay', '2020-03-01', null, '2030-01-01', []],
  ] as const)('%s %s beside %s to %s: %o', (key, said, first, last, codes) => {
    const here = check(null, side(10, 5, first, last), { [key]: said });
    expect(here.reasons.map(({ code }) => code)).toEqual(codes);
    expect(here.gaps.map(({ kind, count }) => [kind, count])).toEqual(codes.map(() => ['date-range-short', 1]));
    const values = { typed: said, found: (key === 'firstDay' ? first : last) ?? '' };
    for (const { values: own } of here.reasons) expect(own).toEqual(values);
    expect(check(side(10, 5, first, last), null, { [key]: said }).missing).toEqual(
      codes.map(() => missing('days-differ', values)),
    );
  });
});

describe('the witness of the whole list', () => {
  const summary = (facts: Partial<ListFacts>, notes: readonly CompletenessNote[] = []): PlaceSummary =>
    ({ facts: { ...FACTS, totals: null, ...facts }, notes }) as PlaceSummary;
  const ROWS = [{ asset: asset('a.heic') } as Row];
  const PARTS: ExportParts = { of: 2, present: [1, 2], doubtful: 0, photosWithoutRow: 0, rowsWithoutPhoto: 0 };
  const whole = (input: Partial<WholeListInput>) =>
    wholeListWitness({
      list: summary({ parts: PARTS }),
      rows: ROWS,
      deleted: 0,
      unreadableRows: 0,
      accounts: new Set(),
      typed: null,
      listAt: TODAY - DAY,
      today: TODAY,
      ...input,
    });

  it('is of all parts of Apple’s copy', () => {
    const saw = { code: 'all-parts', values: { count: 2 } };
    expect(whole({})).toEqual({ witness: { kind: 'whole-list', saw, at: TODAY - DAY }, missing: [] });
    expect(whole({ listAt: null }).witness?.at).toBe(TODAY);
  });

  it.each<[Partial<ExportParts>, ReturnType<typeof missing>[]]>([
    [{ photosWithoutRow: 1 }, []],
    [{ rowsWithoutPhoto: 1 }, []],
    [{ photosWithoutRow: null }, []],
    [{ rowsWithoutPhoto: null }, []],
    [{ of: null }, []],
    [{ of: 3 }, [missing('parts-missing', { of: 3, present: 2 })]],
    [{ of: 1 }, []],
    [{ doubtful: 2 }, [missing('parts-doubtful', { count: 2 })]],
  ])('is not of parts with %o', (parts, lacks) => {
    expect(whole({ list: summary({ parts: { ...PARTS, ...parts } }) })).toEqual({
      witness: null,
      missing: [...lacks, missing('totals-missing'), missing('totals-need-pair')],
    });
  });

  it('says once that a part is missing', () => {
    const list = (blocks: boolean) => summary({ parts: { ...PARTS, of: 3 } }, [{ code: 'parts-missing', blocks }]);
    const codes = (blocks: boolean) => whole({ list: list(blocks) }).missing.map(({ code }) => code);
    expect(codes(true)).toEqual(['list-lacks', 'totals-missing', 'totals-need-pair']);
    expect(codes(false)).toEqual(['parts-missing', 'totals-missing', 'totals-need-pair']);
  });

  it.each<[string, Partial<WholeListInput>, ReturnType<typeof missing>]>([
    ['no list', { list: null }, missing('no-list')],
    [
      'totals without a list',
      { list: null, typed: { ...TYPED, photos: 3, videos: null } },
      missing('only-totals', { photos: 3, videos: 0 }),
    ],
    [
      'one total without a list',
      { list: null, typed: { ...TYPED, photos: null, videos: 4 } },
      missing('only-totals', { photos: 0, videos: 4 }),
    ],
    ['an empty list', { rows: [] }, missing('list-empty')],
    ['two accounts', { accounts: new Set(['a', 'b']) }, missing('two-accounts')],
    [
      'a list of a folder',
      { list: summary({ parts: PARTS, subject: 'folder' }) },
      missing('list-of-other', { subject: 'folder' }),
    ],
    ['nobody knows what', { list: summary({ parts: PARTS, subject: 'unknown' }) }, missing('list-subject-unknown')],
    ['lines that were not read', { unreadableRows: 2 }, missing('rows-not-read', { count: 2 })],
    [
      'rows that were not read',
      { list: summary({ parts: PARTS, unread: 4 }), unreadableRows: 2 },
      missing('rows-not-read', { count: 4 }),
    ],
    [
      'rows that the list counts itself',
      { list: summary({ parts: PARTS }, [{ code: 'rows-unreadable', blocks: true, count: 6 }]), unreadableRows: 2 },
      missing('rows-not-read', { count: 6 }),
    ],
    [
      'rows of which nobody knows how many',
      { list: summary({ parts: PARTS }, [{ code: 'rows-unreadable', blocks: true }]) },
      missing('rows-not-read', { count: 1 }),
    ],
    [
      'what the list lacks',
      { list: summary({ parts: PARTS }, [{ code: 'hidden-not-shown', blocks: true, count: 3 }]) },
      missing('list-lacks', { note: 'hidden-not-shown', noted: 3 }),
    ],
    [
      'what the list lacks, not counted',
      { list: summary({ parts: PARTS }, [{ code: 'hidden-not-shown', blocks: true }]) },
      missing('list-lacks', { note: 'hidden-not-shown', noted: 0 }),
    ],
  ])('is missing: %s', (_, input, lack) => {
    expect(whole(input)).toEqual({ witness: null, missing: [lack] });
  });

  it('leaves to the other witnesses what is theirs, and to nobody what blocks nothing', () => {
    const notes = (['checksums-do-not-apply', 'empty-list'] as const).map((code) => ({ code, blocks: true }));
    expect(whole({ list: summary({ parts: PARTS }, notes) }).missing).toEqual([]);
    const shown: CompletenessNote = { code: 'hidden-not-shown', blocks: false, count: 3 };
    expect(whole({ list: summary({ parts: PARTS }, [shown]) }).missing).toEqual([]);
    expect(whole({ accounts: new Set(['a']), list: summary({ parts: PARTS, subject: 'phone' }) }).missing).toEqual([]);
  });

  it('never speaks for a list that the server or the person contradicts', () => {
    const totals = {
      photos: 1,
      videos: 0,
      checkedAt: TODAY,
      lastSync: TODAY,
      uploadedPhotos: 1,
      uploadedVideos: 0,
      newestUploaded: null,
    };
    const list = summary({ parts: PARTS, totals: { ...totals, photos: 7 } });
    expect(whole({ list })).toEqual({
      witness: null,
      missing: [missing('server-totals-differ', { photos: 7, videos: 0, listPhotos: 1, listVideos: 0 })],
    });
    expect(whole({ typed: { ...TYPED, photos: 8, videos: 0 } })).toEqual({
      witness: null,
      missing: [missing('totals-differ', { photos: 8, videos: 0, listPhotos: 1, listVideos: 0 })],
    });
    expect(whole({ list: summary({ parts: PARTS, totals }) }).witness?.saw.code).toBe('server-totals');
  });
});

describe('the witness of independence', () => {
  const at = (
    name: string,
    standing: Partial<PlaceStanding> = {},
    parts: Parameters<typeof folder>[1] = {},
  ): PlaceContents =>
    folder([], {
      ...parts,
      place: { id: name, name, independenceKey: name, standing: { ...ON_A_DISK, ...standing }, ...parts.place },
    });
  const byList = at('L', {}, { place: { source: 'list' } });
  const word = (places: readonly PlaceContents[], copiesIn: number[], onlyIn: number[] = [], limits = CHECK_LIMITS) =>
    independenceWitness(places, { copiesIn, onlyIn }, limits);

  it('names the places that have copies, as of the oldest look', () => {
    const places = [at('T7', {}, { asOf: TODAY - DAY }), at('NAS', {}, { asOf: TODAY - 2 * DAY }), at('empty')];
    expect(word(places, [3, 1, 0])).toEqual({
      witness: {
        kind: 'independence',
        saw: { code: 'places-apart', values: { count: 2, places: 'T7, NAS' } },
        at: TODAY - 2 * DAY,
      },
      missing: [],
    });
  });

  it('is nobody’s without a place, and without a copy', () => {
    expect(word([], [])).toEqual({ witness: null, missing: [missing('no-place')] });
    expect(word([at('T7')], [0])).toEqual({ witness: null, missing: [missing('no-copies')] });
    expect(word([at('T7')], [])).toEqual({ witness: null, missing: [missing('no-copies')] });
  });

  it.each<[Partial<PlaceStanding>, string, string]>([
    [{ ground: 'phone' }, 'k', 'place-of-phone'],
    [{ ground: 'phone-backup' }, 'k', 'place-of-phone'],
    [{ ground: 'bin' }, 'k', 'place-goes-away'],
    [{ ground: 'snapshot' }, 'k', 'place-goes-away'],
    [{ ground: 'icloud' }, 'k', 'place-in-step'],
    [{}, 'icloud', 'place-in-step'],
    [{ mirror: 'yes' }, 'k', 'place-in-step'],
    [{ mirror: 'not-asked', mirrorSuspected: true }, 'k', 'made-like-open'],
    [{ mirror: 'no', mirrorSuspected: true }, 'k', 'place-unknown'],
    [{ mirror: 'not-asked' }, 'k', 'place-unknown'],
    [{ ground: 'unknown' }, 'k', 'place-unknown'],
  ])('a copy only in a place with %o and the key %s: %s', (standing, independenceKey, code) => {
    const place = at('P', { mayCount: false, ...standing }, { place: { independenceKey } });
    expect(word([place], [0], [2]).missing).toEqual([
      { ...missing('no-place'), ...missing(code as 'no-place', { place: 'P', count: 2 }) },
    ]);
  });

  it('is not of a list, nor of what nobody looked at', () => {
    expect(word([byList], [0], [4]).missing).toEqual([missing('place-by-list', { place: 'L', count: 4 })]);
    expect(isApart(byList)).toBe(false);
    const bare = folder([]);
    const { standing: _, ...place } = bare.place;
    expect(isApart({ ...bare, place })).toBe(false);
    expect(word([{ ...bare, place }], [1], [1]).missing).toEqual([
      missing('place-unknown', { place: 'Pictures', count: 1 }),
    ]);
    expect(isApart(at('T7'))).toBe(true);
    expect(isApart(at('T7', { mirror: 'yes' }))).toBe(false);
    expect(isApart(at('T7', { mayCount: false }))).toBe(false);
    expect(isApart(at('T7', {}, { place: { independenceKey: 'icloud' } }))).toBe(false);
  });

  it('asks before erasing whether a program makes the place like another', () => {
    const places = [at('T7', { mirror: 'not-asked' }), at('NAS', { mirror: 'not-asked' }), at('T5')];
    expect(word(places, [1, 0, 1]).missing).toEqual([]);
    expect(word(places, [1, 0, 1], [], ERASE_LIMITS).missing).toEqual([missing('made-like-open', { place: 'T7' })]);
  });
});
