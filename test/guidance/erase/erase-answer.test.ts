import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { isMissing, witnessOf } from '../../../src/guidance/erase/copy-facts.ts';
import { answerOf, eraseVerdict, openFacts, reasonsOf } from '../../../src/guidance/erase/erase-verdict.ts';
import {
  ERASE_FACTS,
  type EraseFact,
  type EraseFactId,
  type FactState,
} from '../../../src/guidance/erase/reason-codes.ts';
import { missing, type Witness, type WitnessKind } from '../../../src/model/witness.ts';
import {
  comparisonOf,
  DAY,
  FIVE,
  FOLDER,
  GOOD_ANSWERS,
  HOUR,
  LIST,
  library,
  row,
  summary,
  TODAY,
} from '../build-comparison.ts';

// Each point of the erase answer, turned one way and the other.

describe('the answer', () => {
  const all = (state: FactState = 'good') => ERASE_FACTS.map((id) => ({ id, state, values: {} }));

  test('is yes by every point, and by nothing less', () => {
    expect(answerOf(all())).toBe('yes');
    expect(answerOf(all('unknown'))).toBe('cannot-tell');
    expect(answerOf([])).toBe('cannot-tell');
    for (const [i, id] of ERASE_FACTS.entries()) {
      const others = all().filter((fact) => fact.id !== id);
      expect(answerOf(others), id).toBe('cannot-tell');
      expect(answerOf(all().with(i, { id, state: 'unknown', values: {} })), id).toBe('cannot-tell');
      expect(answerOf(all('unknown').with(i, { id, state: 'bad', values: {} })), id).toBe('not-yet');
    }
    // A point beside the others that nobody knows.
    expect(answerOf([...all(), { id: 'cable-in-step', state: 'unknown' }])).toBe('cannot-tell');
  });

  test('leaves out only what another open point settles', () => {
    const open = (...pairs: readonly (readonly [EraseFactId, FactState])[]) =>
      openFacts(pairs.map(([id, state]) => ({ id, state, values: {} }))).map(({ id }) => id);
    const SETTLED: readonly (readonly [EraseFactId, readonly EraseFactId[]])[] = [
      [
        'check-passed',
        ['every-photo-copied', 'no-placeholders', 'no-damage', 'counts-explained', 'list-complete', 'places-checked'],
      ],
      ['nothing-waiting', ['cable-nothing-only-here']],
      ['list-recent', ['list-complete']],
      ['list-newer-than-photos', ['list-complete', 'list-recent']],
      ['places-looked-after', ['places-checked', 'answers-recent']],
    ];
    const settles = new Map<EraseFactId, readonly EraseFactId[]>(SETTLED);
    for (const id of ERASE_FACTS)
      for (const other of [...ERASE_FACTS, 'cable-nothing-only-here'] as const) {
        if (other === id) continue;
        const both = [id, other].filter(
          (each) => !settles.get(each)?.some((one) => one !== each && (one === id || one === other)),
        );
        for (const state of ['bad', 'unknown'] as const)
          expect(open([id, state], [other, state]), `${id}, ${other}`).toEqual(both);
        const isSettled = settles.get(id)?.includes(other) ?? false;
        expect(open([id, 'unknown'], [other, 'bad']), `${id}, ${other}`).toEqual(isSettled ? [other] : [id, other]);
        // A known gap is never settled by what nobody knows, and nothing by what is good.
        expect(open([id, 'bad'], [other, 'unknown'])).toContain(id);
        expect(open([id, 'unknown'], [other, 'good'])).toEqual([id]);
      }
  });

  test('names what is bad first, and for a yes everything', () => {
    const facts: EraseFact[] = [
      { id: 'list-complete', state: 'unknown', values: { notes: 1 } },
      { id: 'no-damage', state: 'bad', values: { count: 2 }, details: [{ code: 'x', values: {} }] },
      { id: 'hidden-checked', state: 'good', values: {} },
    ];
    expect(reasonsOf(facts, 'not-yet')).toEqual([
      { code: 'erase-no-damage-bad', values: { count: 2 } },
      { code: 'x', values: {} },
      { code: 'erase-list-complete-unknown', values: { notes: 1 } },
    ]);
    expect(reasonsOf(facts, 'yes').map(({ code }) => code)).toEqual([
      'erase-list-complete-unknown',
      'erase-no-damage-bad',
      'x',
      'erase-hidden-checked-good',
    ]);
  });

  test('carries the witnesses and what is missing, and none where nothing was compared', () => {
    const lack = missing('age-by-file-only', { day: '2026-11-20' });
    const forErasing = { witnesses: [FIVE.bytes], missing: [lack], asOf: TODAY, expires: TODAY };
    expect(eraseVerdict(comparisonOf({ forErasing }), GOOD_ANSWERS, TODAY)).toMatchObject({
      answer: 'cannot-tell',
      witnesses: [FIVE.bytes],
      missing: [lack],
    });
    expect(eraseVerdict(comparisonOf({ forErasing: null }), GOOD_ANSWERS, TODAY)).toMatchObject({
      answer: 'cannot-tell',
      witnesses: [],
      missing: [],
      asOf: TODAY - DAY,
      expires: TODAY + 23 * HOUR,
    });
  });

  test('says what it did not look at', () => {
    const spots = (changes: Partial<Comparison>) =>
      eraseVerdict(comparisonOf(changes), GOOD_ANSWERS, TODAY).blindSpots.slice(1);
    const always = ['erase-blind-other-data', 'erase-blind-shared-albums', 'erase-blind-edits'].map((code) => ({
      code,
      values: {},
    }));
    expect(spots({})).toEqual(always);
    const matched = library().map((each, i) => row(each, i === 0 ? 'verified' : 'matched'));
    expect(spots({ rows: matched })).toEqual([...always, { code: 'erase-blind-not-proven', values: { count: 2 } }]);
    const mac = summary({ ...FOLDER, id: 'mac', kind: 'photos-library' }, library());
    expect(spots({ places: [summary(LIST, library()), summary(FOLDER, library()), mac] })).toEqual([
      ...always,
      { code: 'erase-blind-synced-library', values: {} },
    ]);
  });

  test('ends with a place that counts, not with an old one that nothing rests on', () => {
    const DISK = { ...FOLDER, id: 'disk', name: 'T7', independenceKey: 'volume:2' };
    const ends = (...looks: number[]) => {
      const places = [FOLDER, DISK].slice(0, looks.length);
      const { asOf, expires } = eraseVerdict(
        comparisonOf({
          places: [
            summary(LIST, library(), { asOf: TODAY }),
            ...places.map((place, i) => summary(place, library(), { asOf: TODAY - (looks[i] ?? 0) * DAY })),
          ],
          forErasing: null,
        }),
        { ...GOOD_ANSWERS, answeredAt: null },
        TODAY,
      );
      return [asOf, expires].map((at) => ((at ?? Number.NaN) - TODAY) / DAY);
    };
    expect(ends(3, 40)).toEqual([-3, 4]);
    // Where none counts, the oldest says how long ago anything was known; it ended before.
    expect(ends(40, 9)).toEqual([-40, -33]);
    expect(ends()).toEqual([0, 7]);
  });
});

test('a witness counts where nothing of its kind is missing', () => {
  const witnesses: readonly Witness[] = Object.values(FIVE);
  const of = (kind: WitnessKind, lacks: readonly ReturnType<typeof missing>[]) =>
    witnessOf(comparisonOf({ forErasing: { witnesses, missing: lacks, asOf: null, expires: null } }), kind);
  for (const witness of witnesses) expect(of(witness.kind, [])).toBe(witness);
  const lacks = [missing('age-unknown'), missing('no-copies')];
  expect(witnesses.map(({ kind }) => of(kind, lacks)?.kind ?? null)).toEqual([
    'bytes',
    'whole-list',
    null,
    null,
    'looked-everywhere',
  ]);
  const none = comparisonOf({ forErasing: { witnesses: [FIVE.age], missing: lacks, asOf: null, expires: null } });
  expect(witnessOf(none, 'bytes')).toBeNull();
  expect(witnessOf(comparisonOf({ forErasing: null }), 'bytes')).toBeNull();
  expect(isMissing(none, 'no-copies', 'no-list')).toBe(true);
  expect(isMissing(none, 'no-list')).toBe(false);
  expect(isMissing(comparisonOf({ forErasing: null }), 'no-copies')).toBe(false);
});
