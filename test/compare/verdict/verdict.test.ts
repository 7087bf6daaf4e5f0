import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import type { CompareInput, Comparison } from '../../../src/compare/comparison.ts';
import { earnYes } from '../../../src/compare/verdict/earned-yes.ts';
import { BLIND_SPOT_CODES, CHECK_REASON_CODES } from '../../../src/compare/verdict/reason-codes.ts';
import { answerWithout, makeVerdict, reason } from '../../../src/compare/verdict/verdict.ts';
import type { Verdict } from '../../../src/model/verdict.ts';
import { MISSING, type MissingCode, missing, WITNESS_KINDS, WITNESS_SIGHTS } from '../../../src/model/witness.ts';
import { asset, folder, icloudList, ON_A_DISK, resource, TODAY } from '../../fixtures/assets.ts';
import { FIVE } from '../../guidance/build-comparison.ts';
import {
  type Change,
  DAY,
  GOOD,
  LIBRARY,
  missingOf,
  NOBODY_KNOWS,
  onFacts,
  onFirst,
  onList,
  onPlace,
  standing,
  TYPED,
  typing,
  withFile,
} from './good-check.ts';

const REST = { reasons: [], blindSpots: [], asOf: TODAY, expires: TODAY + DAY };

describe('a yes', () => {
  it('is never made beside a known gap, although every witness is there', () => {
    const parts = {
      testimonies: Object.values(FIVE).map((witness) => ({ witness, missing: [] }) as const),
      earn: () => earnYes('check', FIVE, REST),
      allFound: true,
      ...REST,
    };
    expect(makeVerdict({ ...parts, gaps: [] }).answer).toBe('yes');
    const gap = reason('in-one-place', { count: 1, all: 5 });
    expect(makeVerdict({ ...parts, gaps: [gap] })).toMatchObject({ answer: 'not-yet', reasons: [gap] });
  });

  it('does not compile without each of its witnesses, nor made by hand', () => {
    // @ts-expect-error one witness is left out
    expect(() => earnYes('check', { ...FIVE, age: undefined }, REST)).toThrow();
    const { bytes: _, ...four } = FIVE;
    // @ts-expect-error no bytes
    expect(() => earnYes('check', four, REST)).toThrow();
    const exchanged = { ...FIVE, bytes: FIVE.age };
    // @ts-expect-error one witness in the place of another
    expect(() => earnYes('folder-comparison', exchanged, REST)).toThrow();
    // @ts-expect-error a yes has a mark that only `earnYes` gives
    const byHand: Verdict = { answer: 'yes', witnesses: Object.values(FIVE), missing: [], ...REST };
    expect(byHand.answer).toBe('yes');
  });

  it('names the witnesses of its question, and nothing that is missing', () => {
    const yes = earnYes('folder-comparison', FIVE, REST);
    expect(yes.witnesses.map(({ kind }) => kind)).toEqual(['bytes', 'looked-everywhere']);
    expect(yes.missing).toEqual([]);
    expect(earnYes('check', FIVE, REST).witnesses.map(({ kind }) => kind)).toEqual([...WITNESS_KINDS]);
  });
});

describe('an answer without a yes', () => {
  const gap = [reason('missing', { count: 1, listed: 3 })];
  it.each([
    ['not-yet', gap, [], true],
    ['not-yet', gap, [missing('age-unknown')], false],
    ['unproven', [], [missing('totals-missing')], true],
    ['unproven', [], [missing('bytes-not-listed', { count: 3, listed: 3 }), missing('totals-half')], true],
    ['cannot-tell', [], [missing('totals-missing')], false],
    ['cannot-tell', [], [missing('totals-missing'), missing('age-unknown')], true],
    ['cannot-tell', [], [], true],
  ] as const)('is %s', (answer, gaps, lacks, allFound) => {
    expect(answerWithout(gaps, lacks, allFound)).toBe(answer);
  });

  it('is never unproven where anything but bytes or the wholeness of the list is missing', () => {
    for (const [code, { witness, allows }] of Object.entries(MISSING)) {
      if (allows === 'unproven') expect(['bytes', 'whole-list'], code).toContain(witness);
    }
  });
});

type Flaw = {
  readonly code: MissingCode | (typeof CHECK_REASON_CODES)[number];
  readonly answer: 'not-yet' | 'cannot-tell' | 'unproven';
  readonly spoil: Change;
};

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
  { code: 'broken-here', answer: 'not-yet', spoil: withFile({ state: 'cut-short', content: 'a' }) },
  {
    code: 'not-certain',
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
  { code: 'bytes-not-read', answer: 'unproven', spoil: withFile({ content: null }) },
  { code: 'proof-stale', answer: 'unproven', spoil: withFile({ content: 'a', readAt: TODAY - 91 * DAY }) },
  { code: 'proof-undated', answer: 'unproven', spoil: withFile({ content: 'a', readAt: null }) },
  { code: 'proof-undated', answer: 'unproven', spoil: withFile({ content: 'a', readAt: TODAY + DAY }) },
  { code: 'totals-missing', answer: 'unproven', spoil: onFacts(() => ({ totals: null })) },
  { code: 'no-list', answer: 'cannot-tell', spoil: (input) => ({ ...input, lists: [] }) },
  { code: 'list-empty', answer: 'cannot-tell', spoil: onList((l) => ({ ...l, assets: [] })) },
  { code: 'list-of-other', answer: 'cannot-tell', spoil: onFacts(() => ({ subject: 'folder' })) },
  { code: 'list-subject-unknown', answer: 'cannot-tell', spoil: onFacts(() => ({ subject: 'unknown' })) },
  { code: 'no-place', answer: 'cannot-tell', spoil: (input) => ({ ...input, places: [] }) },
  { code: 'totals-differ', answer: 'cannot-tell', spoil: typing({ photos: 4 }) },
  { code: 'totals-differ', answer: 'cannot-tell', spoil: typing({ videos: 1 }) },
  { code: 'totals-differ', answer: 'cannot-tell', spoil: typing({ photos: 2 }) },
  { code: 'days-differ', answer: 'cannot-tell', spoil: typing({ firstDay: '2020-01-01' }) },
  { code: 'days-differ', answer: 'cannot-tell', spoil: typing({ lastDay: '2026-01-01' }) },
  {
    code: 'list-lacks',
    answer: 'cannot-tell',
    spoil: onList((l) => ({ ...l, notes: [{ code: 'parts-missing', blocks: true }] })),
  },
  { code: 'rows-not-read', answer: 'cannot-tell', spoil: onFacts(() => ({ unread: 1 })) },
  {
    code: 'rows-not-read',
    answer: 'cannot-tell',
    spoil: onList((l) => ({ ...l, problems: [{ code: 'list-row-unreadable', line: 3 }] })),
  },
  {
    code: 'place-unread',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, notes: [{ code: 'unreadable-folders', blocks: true, count: 1 }] })),
  },
  {
    code: 'scan-unfinished',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, notes: [{ code: 'scan-unfinished', blocks: true }] })),
  },
  { code: 'passed-over-not-counted', answer: 'cannot-tell', spoil: onPlace(({ passedOver: _, ...p }) => p) },
  {
    code: 'place-in-step',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, place: { ...p.place, independenceKey: 'icloud' } })),
  },
  { code: 'place-in-step', answer: 'cannot-tell', spoil: standing({ mirror: 'yes' }) },
  { code: 'proof-elsewhere', answer: 'cannot-tell', spoil: standing({ mirror: 'yes' }) },
  { code: 'place-unknown', answer: 'cannot-tell', spoil: NOBODY_KNOWS },
  { code: 'place-of-phone', answer: 'cannot-tell', spoil: standing({ ground: 'phone-backup', mayCount: false }) },
  { code: 'place-in-memory', answer: 'cannot-tell', spoil: standing({ ground: 'memory', mayCount: false }) },
  { code: 'place-goes-away', answer: 'cannot-tell', spoil: standing({ ground: 'snapshot', mayCount: false }) },
  {
    code: 'made-like-open',
    answer: 'cannot-tell',
    spoil: standing({ mayCount: false, mirror: 'not-asked', mirrorSuspected: true }),
  },
  {
    code: 'place-by-list',
    answer: 'cannot-tell',
    spoil: onPlace((p) => ({ ...p, place: { ...p.place, source: 'list' } })),
  },
  { code: 'list-too-old', answer: 'cannot-tell', spoil: (input) => ({ ...input, today: TODAY + 31 * DAY }) },
  { code: 'age-future', answer: 'cannot-tell', spoil: (input) => ({ ...input, today: TODAY - DAY }) },
  {
    code: 'age-unknown',
    answer: 'cannot-tell',
    spoil: onFacts(() => ({ age: { at: null, source: 'none', newestAddition: null, fileDate: null } })),
  },
];

const codesOf = (result: Comparison): string[] => [
  ...result.verdict.reasons.map(({ code }) => code),
  ...result.verdict.missing.map(({ code }) => code),
];

describe('the witness of bytes', () => {
  const kinds = (result: Comparison) => result.verdict.witnesses.map(({ kind }) => kind);
  const [first, ...others] = LIBRARY;
  const inStep = (assets: readonly (typeof LIBRARY)[number][]) =>
    folder(assets, { place: { id: 'other', name: 'Mirror', standing: { ...ON_A_DISK, mirror: 'yes' } } });

  it('speaks of copies that count only, and never of none', () => {
    if (first === undefined) throw new Error('no photos');
    const all = compare({ ...GOOD, places: [inStep(LIBRARY)] });
    expect(missingOf(all)).toContain('proof-elsewhere');
    expect(all.verdict.missing.find(({ code }) => code === 'proof-elsewhere')?.values).toEqual({ count: 3 });
    const one = compare({ ...GOOD, places: [folder(others), inStep([first])] });
    expect(one.verdict.missing.find(({ code }) => code === 'proof-elsewhere')?.values).toEqual({ count: 1 });
    for (const result of [all, one]) {
      expect(kinds(result)).not.toContain('bytes');
      expect(result.verdict.missing.filter(({ values }) => values.count === 0)).toEqual([]);
      expect(result.verdict.answer).toBe('cannot-tell');
    }
  });

  it('says nothing of photos that no list names', () => {
    for (const spoil of FLAWS.filter(({ code }) => code === 'no-list' || code === 'list-empty'))
      expect(missingOf(compare(spoil.spoil(GOOD)))).not.toContain('not-found');
  });
});

describe('a good check', () => {
  it('is a yes, with five witnesses and nothing missing', () => {
    const { verdict } = compare(GOOD);
    expect(verdict).toMatchObject({
      answer: 'yes',
      missing: [],
      reasons: [{ code: 'all-verified', values: { listed: 3 } }],
    });
    expect(verdict.witnesses.map(({ kind }) => kind)).toEqual([...WITNESS_KINDS]);
    for (const { saw } of verdict.witnesses) expect(WITNESS_SIGHTS).toContain(saw.code);
  });

  it('stays one until the day it lapses', () => {
    const { expires } = compare(GOOD).verdict;
    expect(expires).toBe(TODAY + 30 * DAY);
    expect(compare({ ...GOOD, today: TODAY + 30 * DAY }).verdict.answer).toBe('yes');
    expect(compare({ ...GOOD, today: TODAY + 30 * DAY + 1 }).verdict.answer).toBe('cannot-tell');
  });

  it('is as of its oldest evidence: a reading, the list, or the look at the place', () => {
    const read = (at: number) => compare(withFile({ content: 'a', readAt: at })(GOOD)).verdict;
    expect(read(TODAY - 40 * DAY)).toMatchObject({ answer: 'yes', asOf: TODAY - 40 * DAY });
    expect(compare({ ...GOOD, lists: [icloudList(LIBRARY, { asOf: TODAY - 9 * DAY })] }).verdict.asOf).toBe(
      TODAY - 9 * DAY,
    );
    expect(compare({ ...GOOD, places: [folder(LIBRARY, { asOf: TODAY - 3 * DAY })] }).verdict.asOf).toBe(
      TODAY - 3 * DAY,
    );
  });

  it('is not spoilt by what is beside the library', () => {
    const deleted = asset('d.heic', { id: 'd', flags: { deleted: true }, content: 'd', deletedAt: TODAY - 28 * DAY });
    const waiting = asset('w.heic', { id: 'w', path: 'w.heic', flags: { waiting: true }, content: 'w', size: 9 });
    const lists = [icloudList([...LIBRARY, deleted, waiting])];
    const here = folder([...LIBRARY, { ...waiting, flags: LIBRARY[0]?.flags ?? waiting.flags }]);
    const result = compare({ ...GOOD, lists, places: [here], counts: TYPED });
    expect(result.verdict.answer).toBe('yes');
    expect(codesOf(result)).toContain('waiting-here');
    expect(result.coverage.verified).toBe(3);
    expect(result.gaps.find((gap) => gap.kind === 'deleted-soon')?.daysLeft).toBe(2);
  });

  it('counts hidden photos like all others', () => {
    const hidden = LIBRARY.map((a) => ({ ...a, flags: { ...a.flags, hidden: true } }));
    const result = compare({ ...GOOD, lists: [icloudList(hidden)], places: [] });
    expect(result.rows).toHaveLength(3);
  });

  it('becomes unproven when bytes are not proven, and says so', () => {
    const unproved = LIBRARY.map((a) => ({ ...a, resources: [resource(a.name, {})] as const }));
    const { verdict } = compare({ ...GOOD, lists: [icloudList(unproved)] });
    expect(verdict.answer).toBe('unproven');
    expect(verdict.reasons[0]).toEqual({ code: 'all-here', values: { listed: 3, verified: 0, matched: 3 } });
    expect(verdict.missing).toEqual([missing('bytes-not-listed', { count: 3, listed: 3 })]);
    expect(verdict.blindSpots.map((spot) => spot.code)).toEqual(
      expect.arrayContaining(['bytes-not-compared', 'quality-not-seen']),
    );
  });
});

describe('one flaw', () => {
  it.each(FLAWS.map((flaw, i) => [flaw.code, flaw.answer, i] as const))('%s makes it %s (%#)', (code, answer, i) => {
    const result = compare(FLAWS[i]?.spoil(GOOD) ?? GOOD);
    expect(result.verdict.answer).toBe(answer);
    expect(codesOf(result)).toContain(code);
  });
});

it('a photo that may lie in something that nobody read is no known gap, and neither is one that is not whole', () => {
  const lacking = FLAWS.filter(({ answer, code }) => answer === 'not-yet' && code !== 'broken-here');
  const unread: readonly Change[] = [
    onPlace((p) => ({ ...p, notes: [{ code: 'scan-unfinished', blocks: true }] })),
    onPlace((p) => ({ ...p, passedOver: [{ kind: 'archive', count: 1, example: 'old.7z' }] })),
    onPlace((p) => ({ ...p, passedOver: [{ kind: 'link', count: 1, example: '2009' }] })),
  ];
  for (const { spoil } of lacking)
    for (const hide of unread) expect(compare(hide(spoil(GOOD))).verdict.answer).toBe('cannot-tell');
  const other = onPlace((p) => ({ ...p, passedOver: [{ kind: 'other-ending', count: 1, example: 'notes.txt' }] }));
  for (const { spoil } of lacking) expect(compare(other(spoil(GOOD))).verdict.answer).toBe('not-yet');
});

it('a list of files shows gaps, and no gap of it is a "not yet"', () => {
  const files = onFacts(() => ({ subject: 'folder' }));
  const result = compare(files(FLAWS[0]?.spoil(GOOD) ?? GOOD));
  expect(result.verdict.answer).toBe('cannot-tell');
  expect(codesOf(result)).toContain('missing');
  expect(result.gaps.map(({ kind }) => kind)).toContain('missing-here');
});

describe('any set of flaws', () => {
  it('is never a yes; every code has its words; what is missing names its step', () => {
    fc.assert(
      fc.property(fc.subarray([...FLAWS.keys()], { minLength: 1 }), (picked) => {
        const result = compare(picked.reduce((input, i) => FLAWS[i]?.spoil(input) ?? input, GOOD));
        // A change may undo another one (a file that is damaged and then only unread); what is left is still a flaw.
        expect(result.verdict.answer).not.toBe('yes');
        for (const { code } of result.verdict.reasons) expect(CHECK_REASON_CODES).toContain(code);
        for (const { code } of result.verdict.blindSpots) expect(BLIND_SPOT_CODES).toContain(code);
        for (const { code, step, witness } of result.verdict.missing)
          expect(MISSING[code]).toMatchObject({ step, witness });
        if (result.verdict.answer === 'unproven') expect(result.rows.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});

describe('totals without a list', () => {
  const only = (counts: Partial<typeof TYPED>): CompareInput => ({
    ...GOOD,
    lists: [],
    counts: { ...TYPED, ...counts },
  });

  it('never say yes', () => {
    const result = compare(only({}));
    expect(result.verdict).toMatchObject({ answer: 'cannot-tell', reasons: [] });
    expect(missingOf(result)).toContain('only-totals');
    expect(result.gaps).toEqual([]);
  });

  it('name no photo, so fewer here is no "not yet"; how many is told', () => {
    const result = compare(only({ photos: 10, videos: 2 }));
    expect(result.verdict).toMatchObject({
      answer: 'cannot-tell',
      reasons: [
        { code: 'photos-short', values: { typed: 10, here: 3, difference: 7 } },
        { code: 'videos-short', values: { typed: 2, here: 0, difference: 2 } },
      ],
    });
    expect(result.gaps).toMatchObject([{ kind: 'count-unexplained', count: 9, asset: null }]);
    expect(result.ledger).toEqual([
      { code: 'in-icloud', count: 12 },
      { code: 'unexplained', count: -9 },
      { code: 'here', count: -3 },
    ]);
  });

  it('are not made up for by photos where videos lack', () => {
    expect(compare(only({ photos: 1, videos: 2 })).verdict.reasons).toEqual([
      reason('videos-short', { typed: 2, here: 0, difference: 2 }),
    ]);
  });

  it('count two copies here as two, as iCloud does', () => {
    const twice = [...LIBRARY, ...LIBRARY.map((a) => ({ ...a, id: `${a.id}2` }))];
    const result = compare({ ...only({ photos: 6 }), places: [folder(twice)] });
    expect(result.verdict.reasons).toEqual([]);
  });

  it('hold the days against the days here', () => {
    const result = compare(only({ firstDay: '2019-05-05', lastDay: '2024-06-02' }));
    expect(result.verdict.reasons.map((r) => r.code)).toEqual(['first-day-short']);
    expect(result.gaps.map((gap) => gap.kind)).toEqual(['date-range-short']);
  });
});
