import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { CompareInput, Comparison } from '../../src/compare/comparison.ts';
import { BLIND_SPOT_CODES, CHECK_REASON_CODES } from '../../src/compare/reason-codes.ts';
import { decide, type Finding, finding, makeVerdict } from '../../src/compare/verdict.ts';
import type { Asset } from '../../src/model/asset.ts';
import type { PlaceContents } from '../../src/model/place.ts';
import { asset, folder, icloudList, resource, TODAY } from '../fixtures/assets.ts';

const FORCES = ['wrong-list', 'not-yet', 'cannot-tell', 'for-yes'] as const;
const DAY = 86_400_000;

describe('the answer', () => {
  it('is yes for no combination but one: something speaks for it and nothing against', () => {
    for (let mask = 0; mask < 16; mask += 1) {
      const findings: Finding[] = FORCES.filter((_, i) => mask & (1 << i)).map((forces) => finding(forces, 'missing'));
      const answer = decide(findings);
      const has = (forces: Finding['forces']) => findings.some((f) => f.forces === forces);
      if (has('wrong-list')) expect(answer).toBe('cannot-tell');
      else if (has('not-yet')) expect(answer).toBe('not-yet');
      else if (has('cannot-tell')) expect(answer).toBe('cannot-tell');
      else expect(answer).toBe(has('for-yes') ? 'yes' : 'cannot-tell');
    }
  });

  it('names its own reasons first', () => {
    const findings = [
      finding('for-yes', 'waiting-here'),
      finding('cannot-tell', 'uncertain'),
      finding('not-yet', 'missing'),
    ];
    expect(makeVerdict(findings, [], 0).reasons.map((r) => r.code)).toEqual(['missing', 'uncertain', 'waiting-here']);
  });

  it('lapses after 30 days', () => {
    expect(makeVerdict([], [], TODAY).expires).toBe(TODAY + 30 * DAY);
  });
});

/** A good check, and everything that can be wrong with it, each for itself. */
const LIBRARY = ['a', 'b', 'c'].map((id) =>
  asset(`${id}.heic`, { id, path: `${id}.heic`, content: id, size: 9_000, captured: '2024-06-01T12:00:00Z' }),
);
const GOOD: CompareInput = { lists: [icloudList(LIBRARY)], counts: null, places: [folder(LIBRARY)], today: TODAY };

type Flaw = {
  readonly code: string;
  readonly answer: 'not-yet' | 'cannot-tell';
  readonly spoil: (input: CompareInput) => CompareInput;
};

const onList =
  (change: (list: PlaceContents) => PlaceContents) =>
  (input: CompareInput): CompareInput => ({ ...input, lists: input.lists.map(change) });
const onPlace =
  (change: (place: PlaceContents) => PlaceContents) =>
  (input: CompareInput): CompareInput => ({ ...input, places: input.places.map(change) });
const onFirst = (change: (first: Asset) => Asset) =>
  onPlace((place) => ({ ...place, assets: place.assets.map((a) => (a.id === 'a' ? change(a) : a)) }));
const withFile = (parts: Parameters<typeof resource>[1]) =>
  onFirst((a) => ({ ...a, resources: [resource(a.name, { size: 9_000, ...parts })] }));
const typed = { view: 'icloud-com', photos: null, videos: null, firstDay: null, lastDay: null } as const;

const FLAWS: readonly Flaw[] = [
  {
    code: 'missing',
    answer: 'not-yet',
    spoil: onPlace((p) => ({ ...p, assets: p.assets.filter((a) => a.id !== 'a') })),
  },
  { code: 'different', answer: 'not-yet', spoil: withFile({ content: 'other' }) },
  { code: 'different', answer: 'not-yet', spoil: withFile({ state: 'cut-short', content: 'cut' }) },
  { code: 'different', answer: 'not-yet', spoil: withFile({ state: 'unreadable' }) },
  { code: 'placeholder', answer: 'not-yet', spoil: withFile({ state: 'placeholder' }) },
  {
    code: 'uncertain',
    answer: 'cannot-tell',
    spoil: onFirst((a) => ({ ...a, captured: { kind: 'unknown' }, resources: [resource(a.name, {})] })),
  },
  {
    code: 'waiting-not-here',
    answer: 'not-yet',
    spoil: onList((l) => ({
      ...l,
      assets: [...l.assets, asset('w.heic', { id: 'w', flags: { waiting: true }, content: 'w' })],
    })),
  },
  { code: 'no-list', answer: 'cannot-tell', spoil: (input) => ({ ...input, lists: [] }) },
  { code: 'empty-list', answer: 'cannot-tell', spoil: onList((l) => ({ ...l, assets: [] })) },
  { code: 'no-place', answer: 'cannot-tell', spoil: (input) => ({ ...input, places: [] }) },
  {
    code: 'counts-exceed-list',
    answer: 'cannot-tell',
    spoil: (input) => ({ ...input, counts: { ...typed, photos: 4 } }),
  },
  {
    code: 'counts-exceed-list',
    answer: 'cannot-tell',
    spoil: (input) => ({ ...input, counts: { ...typed, videos: 1 } }),
  },
  {
    code: 'first-day-short',
    answer: 'cannot-tell',
    spoil: (input) => ({ ...input, counts: { ...typed, firstDay: '2020-01-01' } }),
  },
  {
    code: 'last-day-short',
    answer: 'cannot-tell',
    spoil: (input) => ({ ...input, counts: { ...typed, lastDay: '2026-01-01' } }),
  },
  {
    code: 'list-incomplete',
    answer: 'cannot-tell',
    spoil: onList((l) => ({ ...l, notes: [{ code: 'parts-missing', blocks: true }] })),
  },
  {
    code: 'place-incomplete',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, notes: [{ code: 'wal-missing', blocks: true }] })),
  },
  {
    code: 'scan-unfinished',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, notes: [{ code: 'scan-unfinished', blocks: true }] })),
  },
  {
    code: 'rows-unreadable',
    answer: 'cannot-tell',
    spoil: onList((l) => ({ ...l, problems: [{ code: 'list-row-unreadable', line: 3 }] })),
  },
  {
    code: 'only-in-synced-place',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, place: { ...p.place, independenceKey: 'icloud' } })),
  },
  {
    code: 'only-by-list',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, place: { ...p.place, source: 'list' } })),
  },
  { code: 'expired', answer: 'cannot-tell', spoil: (input) => ({ ...input, today: TODAY + 31 * DAY }) },
  { code: 'clock-behind', answer: 'cannot-tell', spoil: (input) => ({ ...input, today: TODAY - 3 * DAY }) },
];

const codes = (result: Comparison) => result.verdict.reasons.map((reason) => reason.code);

describe('a good check', () => {
  it('is a yes', () => {
    expect(compare(GOOD).verdict).toMatchObject({
      answer: 'yes',
      reasons: [{ code: 'all-verified', values: { listed: 3 } }],
    });
  });

  it('stays one until the day it lapses', () => {
    expect(compare({ ...GOOD, today: TODAY + 30 * DAY }).verdict.answer).toBe('yes');
    expect(compare({ ...GOOD, today: TODAY + 30 * DAY + 1 }).verdict.answer).toBe('cannot-tell');
  });

  it('is not spoilt by what is beside the library', () => {
    const deleted = asset('d.heic', { id: 'd', flags: { deleted: true }, content: 'd', deletedAt: TODAY - 28 * DAY });
    const burst = asset('e.heic', { id: 'e', flags: { burstFrame: true }, content: 'e' });
    const waiting = asset('w.heic', { id: 'w', path: 'w.heic', flags: { waiting: true }, content: 'w', size: 9 });
    const lists = [icloudList([...LIBRARY, deleted, burst, waiting])];
    const result = compare({
      ...GOOD,
      lists,
      places: [folder([...LIBRARY, { ...waiting, flags: LIBRARY[0]?.flags ?? waiting.flags }])],
    });
    expect(result.verdict.answer).toBe('yes');
    expect(codes(result)).toContain('waiting-here');
    expect(result.coverage.verified).toBe(3);
    expect(result.gaps.find((gap) => gap.kind === 'deleted-soon')?.daysLeft).toBe(2);
  });

  it('counts hidden photos like all others', () => {
    const hidden = LIBRARY.map((a) => ({ ...a, flags: { ...a.flags, hidden: true } }));
    const result = compare({ ...GOOD, lists: [icloudList(hidden)], places: [] });
    expect(result.rows).toHaveLength(3);
  });

  it('becomes "here" when bytes are not proven, and says so', () => {
    const unproved = LIBRARY.map((a) => ({ ...a, resources: [resource(a.name, {})] as const }));
    const result = compare({ ...GOOD, lists: [icloudList(unproved)] });
    expect(result.verdict.reasons[0]).toEqual({ code: 'all-here', values: { listed: 3, verified: 0, matched: 3 } });
    expect(result.verdict.blindSpots.map((spot) => spot.code)).toEqual(
      expect.arrayContaining(['bytes-not-compared', 'quality-not-seen']),
    );
  });
});

describe('one flaw', () => {
  it.each(FLAWS.map((flaw, i) => [flaw.code, flaw.answer, i] as const))('%s makes it %s (%#)', (code, answer, i) => {
    const result = compare(FLAWS[i]?.spoil(GOOD) ?? GOOD);
    expect(result.verdict.answer).toBe(answer);
    expect(codes(result)).toContain(code);
  });
});

it('what a scan has not found yet may still come, but what it found broken is broken', () => {
  const unfinished = onPlace((p) => ({ ...p, notes: [{ code: 'scan-unfinished', blocks: true }] }));
  const missing = FLAWS.find((flaw) => flaw.code === 'missing');
  const broken = FLAWS.find((flaw) => flaw.code === 'different');
  const answer = (flaw: Flaw | undefined) => compare(unfinished(flaw?.spoil(GOOD) ?? GOOD)).verdict.answer;
  expect([answer(missing), answer(broken)]).toEqual(['cannot-tell', 'not-yet']);
});

describe('any set of flaws', () => {
  it('is never a yes, and a known gap is never hidden behind a doubt', () => {
    fc.assert(
      fc.property(fc.subarray([...FLAWS.keys()], { minLength: 1 }), (picked) => {
        const result = compare(picked.reduce((input, i) => FLAWS[i]?.spoil(input) ?? input, GOOD));
        expect(result.verdict.answer).not.toBe('yes');
        const known = result.coverage.different + result.coverage.placeholder > 0;
        if (known && result.places.length > 1) expect(result.verdict.answer).toBe('not-yet');
        for (const { code } of result.verdict.reasons) expect(CHECK_REASON_CODES).toContain(code);
        for (const { code } of result.verdict.blindSpots) expect(BLIND_SPOT_CODES).toContain(code);
      }),
      { numRuns: 400 },
    );
  });
});

describe('totals without a list', () => {
  const counts = { ...typed, photos: 3, videos: 0 };

  it('never say yes', () => {
    const result = compare({ ...GOOD, lists: [], counts });
    expect(result.verdict).toMatchObject({ answer: 'cannot-tell', reasons: [{ code: 'counts-only' }] });
    expect(result.gaps).toEqual([]);
  });

  it('say not yet when there are fewer here, and how many', () => {
    const result = compare({ ...GOOD, lists: [], counts: { ...counts, photos: 10, videos: 2 } });
    expect(result.verdict).toMatchObject({
      answer: 'not-yet',
      reasons: [{ code: 'counts-short', values: { typed: 12, here: 3, difference: 9 } }],
    });
    expect(result.gaps).toMatchObject([{ kind: 'count-unexplained', count: 9, asset: null }]);
    expect(result.ledger).toEqual([
      { code: 'in-icloud', count: 12 },
      { code: 'unexplained', count: -9 },
      { code: 'here', count: -3 },
    ]);
  });

  it('are not made up for by photos where videos lack', () => {
    const result = compare({ ...GOOD, lists: [], counts: { ...counts, photos: 1, videos: 2 } });
    expect(result.verdict.reasons[0]?.values).toEqual({ typed: 3, here: 3, difference: 2 });
  });

  it('count two copies here as two, as iCloud does', () => {
    const twice = [...LIBRARY, ...LIBRARY.map((a) => ({ ...a, id: `${a.id}2` }))];
    const result = compare({ ...GOOD, lists: [], counts: { ...counts, photos: 6 }, places: [folder(twice)] });
    expect(result.verdict.answer).toBe('cannot-tell');
  });

  it('hold the days against the days here', () => {
    const result = compare({
      ...GOOD,
      lists: [],
      counts: { ...counts, firstDay: '2019-05-05', lastDay: '2024-06-02' },
    });
    expect(result.verdict.reasons.map((r) => r.code)).toEqual(['first-day-short']);
    expect(result.gaps.map((gap) => gap.kind)).toEqual(['date-range-short']);
  });
});
