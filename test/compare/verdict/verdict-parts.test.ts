import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { PlaceSummary, Row } from '../../../src/compare/comparison.ts';
import type { HereTally } from '../../../src/compare/group/single-copy-photos.ts';
import { blindSpotsOf } from '../../../src/compare/verdict/blind-spots.ts';
import { forYes, type GapInput, knownGaps, possibleGaps } from '../../../src/compare/verdict/check-gaps.ts';
import { folderComparisonVerdict } from '../../../src/compare/verdict/folder-comparison-verdict.ts';
import type { RowTally } from '../../../src/compare/verdict/row-tally.ts';
import { type SecondPlaceFacts, secondPlaceVerdict } from '../../../src/compare/verdict/second-place.ts';
import { makeVerdict, oldestOf, reason, type VerdictInput } from '../../../src/compare/verdict/verdict.ts';
import type { PhoneFacts } from '../../../src/model/phone-facts.ts';
import type { CompletenessNote, NoteCode, Place, PlaceContents } from '../../../src/model/place.ts';
import { type Missing, missing } from '../../../src/model/witness.ts';
import { asset, folder, healthyList, icloudList, TODAY } from '../../fixtures/assets.ts';
import { quietPhone } from '../../fixtures/phone/phone-facts.ts';
import { FIVE } from '../../guidance/build-comparison.ts';
import { DAY, GOOD, LIBRARY, missingAfter, onList, onPlace, typing } from './good-check.ts';
import { tallyOf } from './tally-of.ts';

// The parts of an answer by themselves, to the last number.

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const LIST: Place = { id: 'list', kind: 'icloud', source: 'list', name: 'L', independenceKey: 'icloud' };
const listOf = (place: Partial<Place> = {}, notes: readonly CompletenessNote[] = []): PlaceSummary =>
  ({ place: { ...LIST, ...place }, notes, facts: healthyList([]) }) as unknown as PlaceSummary;
const at = (name: string, parts: Parameters<typeof folder>[1] = {}): PlaceContents =>
  folder([], { ...parts, place: { id: name, name, independenceKey: name, ...parts.place } });
const rowOf = (name: string, parts: Parameters<typeof asset>[1] = {}): Row => ({ asset: asset(name, parts) }) as Row;

describe('blind spots', () => {
  const spots = (
    list: PlaceSummary | null,
    parts: Partial<RowTally> = {},
    places: readonly PlaceContents[] = [at('T7')],
    rows: readonly Row[] = [rowOf('a.heic', { size: 1 })],
    phone: PhoneFacts | null = null,
  ) =>
    blindSpotsOf(list, rows, tallyOf(parts), places, phone)
      .slice(1)
      .map(({ code, values }) => [code, ...Object.values(values)].join(' '));

  it('begin with the phone, or with what of it was not looked at', () => {
    const first = (phone: PhoneFacts | null) => blindSpotsOf(listOf(), [], tallyOf(), [], phone)[0];
    expect(first(null)).toEqual({ code: 'phone-not-looked-at', values: {} });
    expect(first(quietPhone(TODAY))).toEqual({ code: 'phone-photos-only', values: { day: day(TODAY) } });
  });

  it('are what waits, unless the list knows it or is a folder', () => {
    expect(spots(listOf())).toEqual(['waiting-unknown']);
    expect(spots(null)).toEqual(['waiting-unknown']);
    expect(spots(listOf({ source: 'scan' }))).toEqual([]);
    for (const code of ['waiting-to-upload', 'not-uploaded-known'] as const)
      expect(
        spots(
          listOf({}, [
            { code: 'parts-unknown', blocks: false },
            { code, blocks: false },
          ]),
        ),
      ).toEqual([]);
    expect(spots(listOf({}, [{ code: 'parts-unknown', blocks: false }]))).toEqual(['waiting-unknown']);
  });

  it.each<NoteCode>([
    'hidden-not-shown',
    'deleted-not-shown',
    'shared-albums-excluded',
    'bursts-excluded',
    'referenced-files',
  ])('are what the list says of itself, once and with its number: %s', (code) => {
    const scanned = { source: 'scan' } as const;
    expect(spots(listOf(scanned, [{ code, blocks: false, count: 4 }]))).toEqual([`${code} 4`]);
    expect(
      spots(
        listOf(scanned, [
          { code, blocks: false },
          { code, blocks: true },
        ]),
      ),
    ).toEqual([code]);
  });

  it('are bytes, and quality where there is no size either', () => {
    const scanned = listOf({ source: 'scan' });
    expect(spots(scanned, { notListed: 2, notRead: 3 })).toEqual(['bytes-not-compared 5']);
    const bare = [rowOf('a.heic', { size: null }), rowOf('b.heic', { size: null })];
    expect(spots(scanned, { notRead: 1 }, [at('T7')], bare)).toEqual(['bytes-not-compared 1', 'quality-not-seen']);
    expect(spots(scanned, { notRead: 1 }, [at('T7')], [...bare, rowOf('c.heic', { size: 7 })])).toEqual([
      'bytes-not-compared 1',
    ]);
    expect(spots(scanned, {}, [at('T7')], bare)).toEqual([]);
  });

  it('are each place in step, and each that is only a list', () => {
    const inStep = (name: string) => at(name, { place: { independenceKey: 'icloud', source: 'list' } });
    const byList = (name: string) => at(name, { place: { source: 'list' } });
    expect(
      spots(listOf({ source: 'scan' }), {}, [inStep('A'), inStep('B'), byList('C'), byList('D'), at('E')]),
    ).toEqual(['synced-place A', 'synced-place B', 'place-by-list C', 'place-by-list D']);
  });

  it('are one disk, where a folder and its places are on it', () => {
    const of = (key: string, kind: Place['kind'], ...names: string[]) =>
      spots(
        listOf({ source: 'scan', kind, independenceKey: key }),
        {},
        names.map((name) => at(name)),
      );
    expect(of('T7', 'folder', 'T7')).toEqual(['one-disk']);
    expect(of('T7', 'folder', 'T7', 'T5')).toEqual([]);
    expect(of('T5', 'folder', 'T7')).toEqual([]);
    expect(of('T7', 'folder')).toEqual([]);
    expect(of('T7', 'icloud', 'T7')).toEqual([]);
    expect(spots(null, {}, [at('T7')])).toEqual(['waiting-unknown']);
  });
});

describe('known gaps', () => {
  const COUNTS = { missing: 2, different: 3, placeholder: 4, broken: 5 };
  const input = (parts: Partial<GapInput> = {}): GapInput => ({
    list: listOf(),
    tally: tallyOf(COUNTS),
    waiting: { notHere: 6, onPhone: false },
    places: [at('T7')],
    wrongList: null,
    ...parts,
  });
  const GAPS = [
    reason('missing', { count: 2, listed: 5 }),
    reason('different', { count: 3 }),
    reason('placeholder', { count: 4 }),
    reason('waiting-not-here', { count: 6 }),
  ];
  const BROKEN = reason('broken-here', { count: 5 });

  it('are all that is lacking, with its numbers', () => {
    expect(knownGaps(input())).toEqual([...GAPS, BROKEN]);
    expect(possibleGaps(input())).toEqual(GAPS);
    const nothing = input({ tally: tallyOf(), waiting: { notHere: 0, onPhone: true } });
    expect([knownGaps(nothing), possibleGaps(nothing)]).toEqual([[], []]);
    expect(possibleGaps(input({ places: [] }))).toEqual([]);
    expect(knownGaps(input({ waiting: { notHere: 1, onPhone: true } }))).toContainEqual(
      reason('only-on-phone', { count: 1 }),
    );
  });

  it.each<[string, Partial<GapInput>]>([
    ['without a list', { list: null }],
    ['beside the wrong list', { wrongList: { listed: 1, here: 1, common: 0 } as never }],
    ['without a place', { places: [] }],
    ['by a list of a folder', { list: { ...listOf(), facts: { ...healthyList([]), subject: 'folder' } } }],
    ['by a list of which nobody knows what it is', { list: { ...listOf(), facts: null } }],
  ])('are none %s', (_, parts) => {
    expect(knownGaps(input(parts))).toEqual([]);
  });

  it('are by a list of iCloud, of a phone, or a folder that was read', () => {
    const phone = { ...listOf(), facts: { ...healthyList([]), subject: 'phone' as const } };
    const scanned = { ...listOf({ source: 'scan' }), facts: null };
    for (const list of [phone, scanned]) expect(knownGaps(input({ list }))).toHaveLength(5);
  });

  it('are only what is broken where some place may hold the rest', () => {
    const hiding: readonly PlaceContents[] = [
      at('T5', { notes: [{ code: 'unreadable-folders', blocks: true }] }),
      at('T5', { passedOver: [{ kind: 'archive', count: 1, example: null }] }),
    ];
    for (const place of hiding) expect(knownGaps(input({ places: [at('T7'), place] }))).toEqual([BROKEN]);
    const open: readonly PlaceContents[] = [
      at('T5', { notes: [{ code: 'unreadable-folders', blocks: false }] }),
      at('T5', { passedOver: [{ kind: 'other-ending', count: 1, example: null }] }),
      at('L', { place: { source: 'list' } }),
    ];
    for (const place of open) expect(knownGaps(input({ places: [place] }))).toEqual([...GAPS, BROKEN]);
  });
});

describe('what speaks for a yes', () => {
  const said = (parts: Partial<RowTally>, rows: readonly Row[] = []) => forYes({ tally: tallyOf(parts), rows });
  const edited = (name: string, ...roles: ('edited' | 'raw')[]): Row =>
    rowOf(name, { companions: roles.map((role) => ({ ...asset(`${name}.x`).resources[0], role })) });

  it.each<[Partial<RowTally>, string | null]>([
    [{}, 'all-verified'],
    [{ verified: 3, matched: 2 }, 'all-here'],
    [{ verified: 0, matched: 5, undatedNames: 1 }, 'all-here-by-size'],
    [{ verified: 4 }, null],
    [{ verified: 5, matched: 1 }, null],
    [{ rows: 0, verified: 0 }, null],
  ])('%o: %s', (parts, code) => {
    expect(said(parts)[0]?.code ?? null).toBe(code);
  });

  it('has the edits beside it', () => {
    expect(
      said({}, [rowOf('a.heic'), edited('b.heic', 'raw', 'edited'), edited('c.heic', 'edited', 'edited')]),
    ).toEqual([reason('all-verified', { listed: 5 }), reason('edits-beside', { count: 2 })]);
    expect(said({ verified: 4, matched: 1 }, [edited('b.heic', 'edited')])).toEqual([
      reason('all-here', { listed: 5, verified: 4, matched: 1 }),
      reason('edits-beside', { count: 1 }),
    ]);
    expect(said({}, [edited('b.heic', 'raw')])).toEqual([reason('all-verified', { listed: 5 })]);
  });
});

describe('an answer', () => {
  const make = (lacks: readonly Missing[], parts: Partial<VerdictInput> = {}) =>
    makeVerdict({
      testimonies: [
        { witness: FIVE.age, missing: [] },
        ...lacks.map((lack) => ({ witness: null, missing: [lack] }) as const),
      ],
      earn: () => null,
      gaps: [],
      allFound: true,
      reasons: [],
      blindSpots: [],
      asOf: TODAY,
      expires: null,
      ...parts,
    });
  const codes = (...args: Parameters<typeof make>) => make(...args).missing.map(({ code }) => code);

  it('keeps the witnesses that were found', () => {
    expect(make([missing('totals-missing')])).toMatchObject({
      answer: 'unproven',
      witnesses: [FIVE.age],
      missing: [missing('totals-missing')],
      asOf: TODAY,
      expires: null,
    });
  });

  it('names first what leaves nothing to say, and each lack once', () => {
    expect(
      codes(
        ['totals-missing', 'place-unknown', 'bytes-not-read', 'age-unknown'].map((code) => missing(code as 'no-list')),
      ),
    ).toEqual(['place-unknown', 'age-unknown', 'totals-missing', 'bytes-not-read']);
    const place = (name: string) => missing('scan-unfinished', { place: name });
    expect(make([place('A'), place('A'), place('B')]).missing).toEqual([place('A'), place('B')]);
  });

  it.each(['no-list', 'only-totals', 'list-empty'] as const)('does not repeat what only follows from %s', (code) => {
    const lacks = [missing(code), missing('place-unknown')];
    const echoes = (['age-unknown', 'not-found', 'no-copies', 'nothing-seen'] as const).map((each) => missing(each));
    expect(codes([...echoes, ...lacks])).toEqual([code, 'place-unknown']);
    // Without it they are said.
    expect(codes([...echoes, missing('place-unknown')])).toHaveLength(5);
    expect(codes(echoes)).toHaveLength(4);
  });

  it('with a known gap does not say it twice', () => {
    const gaps = [reason('missing', { count: 1, listed: 5 })];
    const said = (['not-found', 'broken-in-icloud', 'one-place-only', 'no-copies', 'nothing-seen'] as const).map(
      (code) => missing(code),
    );
    expect(codes([...said, missing('age-unknown')], { gaps })).toEqual(['age-unknown']);
    expect(make(said, { gaps, reasons: [reason('all-here')] }).reasons).toEqual([...gaps, reason('all-here')]);
  });

  it('is as old as the oldest that it rests on, and of no known age where one is not known', () => {
    expect([oldestOf([3, 1, 2]), oldestOf([1]), oldestOf([]), oldestOf([1, null])]).toEqual([1, 1, null, null]);
  });
});

describe('the second place', () => {
  const HERE: HereTally = {
    all: 5,
    proven: 5,
    seeming: 0,
    singleCopy: 0,
    perhapsSingleCopy: 0,
    excused: 0,
    oldest: TODAY - 3 * DAY,
    undated: 0,
  };
  const verdict = (here: Partial<HereTally>, parts: Partial<SecondPlaceFacts> = {}) =>
    secondPlaceVerdict({
      list: null,
      listCounts: false,
      rows: [],
      tally: tallyOf({ oldestProof: null }),
      here: { ...HERE, ...here },
      places: [at('T7', { asOf: TODAY - DAY }), at('T5', { asOf: TODAY - 2 * DAY })],
      blindSpots: [],
      today: TODAY,
      ...parts,
    });

  it('is yes by everything that it rests on', () => {
    expect(verdict({ proven: 4, excused: 1 })).toEqual({
      answer: 'yes',
      witnesses: [
        {
          kind: 'bytes',
          saw: { code: 'same-bytes', values: { count: 4, day: day(TODAY - 3 * DAY) } },
          at: TODAY - 3 * DAY,
        },
        { kind: 'age', saw: { code: 'no-list-needed', values: {} }, at: TODAY },
        {
          kind: 'independence',
          saw: { code: 'places-apart', values: { count: 2, places: 'T7, T5' } },
          at: TODAY - 2 * DAY,
        },
        {
          kind: 'looked-everywhere',
          saw: { code: 'read-to-the-end', values: { count: 2 } },
          at: TODAY - 2 * DAY,
        },
      ],
      missing: [],
      reasons: [reason('in-two-places', { count: 4, all: 5 }), reason('one-copy-is-enough', { count: 1 })],
      blindSpots: [],
      asOf: TODAY - 3 * DAY,
      expires: TODAY + 28 * DAY,
    });
    expect(verdict({ all: 0 })).toBeNull();
  });

  it('is as old as the older of two readings, and lapses with it', () => {
    const tally = tallyOf({ oldestProof: TODAY - 80 * DAY });
    expect(verdict({}, { tally })).toMatchObject({ answer: 'yes', asOf: TODAY - 80 * DAY, expires: TODAY + 10 * DAY });
    expect(verdict({ oldest: null }, { tally })).toMatchObject({ answer: 'yes', asOf: TODAY - 80 * DAY });
  });

  it('rests on the list only where iCloud is one of the places', () => {
    const list = { ...listOf(), facts: healthyList([], TODAY - 20 * DAY) };
    expect(verdict({}, { list, listCounts: true })).toMatchObject({
      answer: 'yes',
      asOf: TODAY - 20 * DAY,
      expires: TODAY + 10 * DAY,
    });
    const old = { ...listOf(), facts: healthyList([], TODAY - 40 * DAY) };
    expect(verdict({}, { list: old, listCounts: true })?.missing).toEqual([
      missing('list-too-old', { day: day(TODAY - 40 * DAY), count: 40 }),
    ]);
    expect(verdict({}, { list: old })?.answer).toBe('yes');
  });

  it.each<[Partial<HereTally>, Partial<RowTally>, readonly Missing[]]>([
    [{ proven: 3, seeming: 2 }, {}, [missing('not-compared', { count: 2 })]],
    [{ undated: 2 }, {}, [missing('proof-undated', { count: 2, place: 'T7' })]],
    [{}, { undated: [{ place: 1, count: 4, oldest: null }] }, [missing('proof-undated', { count: 4, place: 'T5' })]],
    [{}, { undated: [{ place: 7, count: 4, oldest: null }] }, [missing('proof-undated', { count: 4, place: '' })]],
    [
      { oldest: TODAY - 90 * DAY - 1 },
      {},
      [missing('proof-stale', { count: 5, day: day(TODAY - 90 * DAY - 1), place: 'T7' })],
    ],
    [
      { oldest: TODAY - 91 * DAY },
      { stale: () => [{ place: 1, count: 2, oldest: TODAY - 92 * DAY }] },
      [missing('proof-stale', { count: 2, day: day(TODAY - 92 * DAY), place: 'T5' })],
    ],
    [{ proven: 3 }, {}, [missing('not-compared', { count: 2 })]],
    [{ oldest: null }, {}, [missing('not-compared', { count: 0 })]],
  ])('%o, %o', (here, tally, lacks) => {
    const found = verdict(here, { tally: tallyOf({ oldestProof: null, ...tally }) });
    expect(found).toMatchObject({ answer: 'unproven', missing: lacks });
  });

  it('may be 90 days from the reading', () => {
    expect(verdict({ oldest: TODAY - 90 * DAY })?.answer).toBe('yes');
  });

  it('is a gap by photos in one place, unless something was not looked at', () => {
    const single = { proven: 3, singleCopy: 2 };
    expect(verdict(single)).toMatchObject({
      answer: 'not-yet',
      reasons: [reason('in-one-place', { count: 2, all: 5 }), reason('in-two-places', { count: 3, all: 5 })],
    });
    for (const hiding of [
      { notes: [{ code: 'scan-unfinished', blocks: true }] as const },
      { passedOver: [{ kind: 'archive', count: 1, example: null }] as const },
    ])
      expect(verdict(single, { places: [at('T7'), at('T5', hiding)] })?.answer).toBe('cannot-tell');
    const perhaps = verdict({ proven: 2, singleCopy: 1, perhapsSingleCopy: 2 });
    expect(perhaps?.answer).toBe('not-yet');
    expect(verdict({ proven: 3, perhapsSingleCopy: 2 })).toMatchObject({
      answer: 'cannot-tell',
      reasons: [reason('in-two-places', { count: 3, all: 5 })],
      missing: [missing('one-place-only', { count: 2 })],
    });
    expect(verdict({ all: 2, proven: 0, perhapsSingleCopy: 2 })?.reasons).toEqual([]);
  });

  it('needs a place that is apart', () => {
    const inStep = at('T7', { place: { independenceKey: 'icloud' } });
    expect(verdict({}, { places: [inStep] })?.missing).toEqual([missing('no-copies')]);
  });
});

describe('what is looked at for a check', () => {
  const passed = onPlace((p) => ({ ...p, passedOver: [{ kind: 'archive', count: 1, example: 'old.7z' }] }));
  const lessOne = onPlace((p) => ({ ...p, assets: p.assets.slice(1) }));
  const waits = onList((l) => ({
    ...l,
    assets: [...l.assets, asset('w.heic', { id: 'w', flags: { waiting: true }, content: 'w' })],
  }));

  it('matters where something is lacking that may be in it', () => {
    expect(missingAfter(passed)).toEqual([]);
    expect(missingAfter(passed, lessOne)).toContain('passed-over');
    expect(missingAfter(passed, waits)).toContain('passed-over');
  });

  it('are the places with copies, and every place where something is lacking', () => {
    const other = folder([], { asOf: TODAY - 31 * DAY, place: { id: 'o', name: 'Old', independenceKey: 'o' } });
    const check = (assets: typeof LIBRARY) => compare({ ...GOOD, places: [folder(assets), other] }).verdict;
    expect(check(LIBRARY)).toMatchObject({ answer: 'yes', asOf: TODAY });
    expect(check(LIBRARY.slice(1)).missing.map(({ code }) => code)).toContain('looked-long-ago');
    const byList = { ...other, place: { ...other.place, source: 'list' as const } };
    const lacking = compare({ ...GOOD, places: [folder(LIBRARY.slice(1)), byList] }).verdict;
    expect(lacking.missing.map(({ code }) => code)).not.toContain('looked-long-ago');
  });

  it('reads every line that says that it was not read', () => {
    const codes = ['list-row-unreadable', 'list-line-too-long', 'list-row-unreadable'] as const;
    const lines = onList((l) => ({ ...l, problems: codes.map((code, i) => ({ code, line: i + 1 })) }));
    expect(compare(lines(GOOD)).verdict.missing).toEqual([missing('rows-not-read', { count: 3 })]);
  });

  it('is one account, whatever says which', () => {
    const list = (account: string | null) => icloudList(LIBRARY, { list: { account } });
    const check = (...accounts: (string | null)[]) =>
      compare({
        ...GOOD,
        lists: accounts.map((account, i) => ({ ...list(account), place: { ...list(account).place, id: `l${i}` } })),
      }).verdict;
    expect(check('a').answer).toBe('yes');
    expect(check('a', 'a').missing.map(({ code }) => code)).not.toContain('two-accounts');
    expect(check('a', null).missing.map(({ code }) => code)).not.toContain('two-accounts');
    expect(check('a', 'b').missing.map(({ code }) => code)).toContain('two-accounts');
  });

  it('keeps typed totals that differ beside the server’s word', () => {
    expect(missingAfter(typing({ firstDay: '2019-01-01' }))).toEqual(['days-differ']);
  });
});

describe('a folder in the others', () => {
  const verdict = (parts: Partial<RowTally>, reference = at('T7'), places = [at('T5', { asOf: TODAY - 2 * DAY })]) =>
    folderComparisonVerdict({
      first: { place: reference.place, notes: [], facts: null } as unknown as PlaceSummary,
      reference,
      rows: [],
      tally: tallyOf({ oldestProof: TODAY - 80 * DAY, ...parts }),
      places,
      blindSpots: [],
      today: TODAY,
    });

  it('is yes by bytes and looks, and lapses with the first of them', () => {
    expect(verdict({ broken: 2, halves: 3 })).toMatchObject({
      answer: 'yes',
      asOf: TODAY - 80 * DAY,
      expires: TODAY + 10 * DAY,
      reasons: [reason('all-verified', { listed: 5 })],
    });
    expect(verdict({ oldestProof: TODAY })).toMatchObject({ asOf: TODAY - 2 * DAY, expires: TODAY + 28 * DAY });
  });

  it('is unproven by names, a gap by what is lacking, and nothing where that may lie in something', () => {
    const matched = verdict({ verified: 3, matched: 2, notRead: 2 });
    expect(matched).toMatchObject({
      answer: 'unproven',
      missing: [missing('bytes-not-read', { count: 2, listed: 5 })],
      reasons: [reason('all-here', { listed: 5, verified: 3, matched: 2 })],
    });
    const lacking = { verified: 4, missing: 1 };
    expect(verdict(lacking)).toMatchObject({
      answer: 'not-yet',
      reasons: [reason('missing', { count: 1, listed: 5 })],
    });
    const zip = at('T5', { passedOver: [{ kind: 'archive', count: 1, example: 'x.7z' }] });
    expect(verdict(lacking, at('T7'), [zip])).toMatchObject({
      answer: 'cannot-tell',
      reasons: [reason('missing', { count: 1, listed: 5 })],
    });
    expect(verdict({}, at('T7'), [zip]).answer).toBe('yes');
    expect(verdict({ verified: 4, matched: 1, notRead: 1 }, at('T7'), [zip]).answer).toBe('cannot-tell');
    expect(verdict({ rows: 0, verified: 0, oldestProof: null }).answer).toBe('cannot-tell');
  });

  it('passes nothing over in the first', () => {
    const other = at('T7', { passedOver: [{ kind: 'other-ending', count: 1, example: 'x.txt' }] });
    expect(verdict({}, other)).toMatchObject({ answer: 'cannot-tell' });
    expect(
      verdict({}, at('T7'), [at('T5', { passedOver: [{ kind: 'other-ending', count: 1, example: 'x' }] })]).answer,
    ).toBe('yes');
  });
});
