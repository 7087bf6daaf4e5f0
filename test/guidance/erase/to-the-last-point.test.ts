import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import { cableFacts } from '../../../src/guidance/erase/cable-facts.ts';
import { CARD_OF_FACT } from '../../../src/guidance/erase/cards-of-facts.ts';
import { contradictions } from '../../../src/guidance/erase/contradictions.ts';
import { answerOf, eraseVerdict, openFacts, reasonsOf } from '../../../src/guidance/erase/erase-verdict.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import { ANSWERS_OF_QUESTION, FACT_OF_QUESTION, openQuestions } from '../../../src/guidance/erase/questions.ts';
import {
  ERASE_FACTS,
  type EraseFact,
  type EraseFactId,
  type FactState,
} from '../../../src/guidance/erase/reason-codes.ts';
import { isMissing, witnessOf } from '../../../src/guidance/erase/witness-facts.ts';
import { UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import { type PhoneFacts, STANDSTILLS } from '../../../src/model/phone-facts.ts';
import { missing, type Witness, type WitnessKind } from '../../../src/model/witness.ts';
import { QUIET_FILES, QUIET_ITEMS, quietPhone } from '../../fixtures/phone/phone-facts.ts';
import {
  comparisonOf,
  DAY,
  FIVE,
  FOLDER,
  factsOf,
  GOOD_ANSWERS,
  gap,
  HOUR,
  LIST,
  library,
  note,
  photo,
  row,
  summary,
  TODAY,
} from '../build-comparison.ts';

// Each point of the erase answer, turned one way and the other.

const MINUTE = 60_000;

function factOf(id: EraseFactId, comparison: Comparison, answers: Partial<Answers> = {}): EraseFact | undefined {
  return eraseFacts(comparison, { ...GOOD_ANSWERS, ...answers }, TODAY).find((fact) => fact.id === id);
}

const stateOf = (...args: Parameters<typeof factOf>): FactState | undefined => factOf(...args)?.state;
const withList = (changes: Parameters<typeof summary>[2]): Comparison =>
  comparisonOf({ places: [summary(LIST, library(), changes), summary(FOLDER, library())] });

describe('what the person says', () => {
  test.each<[EraseFactId, Partial<Answers>, FactState]>([
    ['icloud-photos-on', { icloudPhotosOn: true }, 'good'],
    ['icloud-photos-on', { icloudPhotosOn: false }, 'bad'],
    ['icloud-photos-on', { icloudPhotosOn: null }, 'unknown'],
    ['nothing-waiting', { status: 'finished' }, 'good'],
    ['nothing-waiting', { status: 'syncing' }, 'bad'],
    ['nothing-waiting', { status: 'paused' }, 'bad'],
    ['nothing-waiting', { status: 'waiting' }, 'bad'],
    ['nothing-waiting', { status: 'storage-full' }, 'bad'],
    ['nothing-waiting', { status: null }, 'unknown'],
    ['storage-not-full', { storageFull: false }, 'good'],
    ['storage-not-full', { storageFull: true }, 'bad'],
    ['storage-not-full', { storageFull: null }, 'unknown'],
    ['storage-not-full', { storageFull: false, status: 'storage-full' }, 'bad'],
    ['phone-counts-agree', {}, 'good'],
    ['phone-counts-agree', { phonePhotos: 3 }, 'bad'],
    ['phone-counts-agree', { phoneVideos: 2 }, 'bad'],
    ['phone-counts-agree', { phonePhotos: 1 }, 'unknown'],
    ['phone-counts-agree', { phoneVideos: 0 }, 'unknown'],
    ['phone-counts-agree', { phonePhotos: null }, 'unknown'],
    ['phone-counts-agree', { phoneVideos: null }, 'unknown'],
    // Half numbers and numbers below none are no totals, whatever they are compared with.
    ['phone-counts-agree', { phonePhotos: 2.5 }, 'unknown'],
    ['phone-counts-agree', { phoneVideos: 7.5 }, 'unknown'],
    ['phone-counts-agree', { phonePhotos: -1, phoneVideos: 9 }, 'unknown'],
    ['phone-counts-agree', { phonePhotos: 9, phoneVideos: -1 }, 'unknown'],
    ['phone-counts-agree', { phonePhotos: Number.POSITIVE_INFINITY }, 'unknown'],
    ['newest-agree', { newestAgree: true }, 'good'],
    ['newest-agree', { newestAgree: false }, 'bad'],
    ['newest-agree', { newestAgree: null }, 'unknown'],
    ['recently-deleted-checked', { recentlyDeletedChecked: false }, 'bad'],
    ['recently-deleted-checked', { recentlyDeletedChecked: null }, 'unknown'],
    ['shared-library-checked', { usesSharedLibrary: null }, 'unknown'],
    ['shared-library-checked', { usesSharedLibrary: true }, 'unknown'],
    ['answers-recent', { answeredAt: null }, 'unknown'],
  ])('%s by %o: %s', (id, answers, state) => {
    expect(stateOf(id, comparisonOf(), answers)).toBe(state);
  });

  test('the newest are named whatever was answered, and nothing agrees where there is none', () => {
    for (const newestAgree of [true, false, null])
      expect(factOf('newest-agree', comparisonOf(), { newestAgree })?.values).toEqual({
        names: 'c.HEIC, b.HEIC, a.HEIC',
      });
    const undated = library().map((each) => ({ ...each, captured: { kind: 'unknown' } as const }));
    expect(stateOf('newest-agree', comparisonOf({}, undated))).toBe('unknown');
  });

  test('the age of answers is told in days', () => {
    expect(factOf('answers-recent', comparisonOf(), { answeredAt: TODAY - 3 * DAY })?.values).toEqual({ ageDays: 3 });
    expect(factOf('answers-recent', comparisonOf(), { answeredAt: null })?.values).toEqual({ ageDays: 0 });
  });

  test('Recently Deleted is told with the fewest days left, where they are known', () => {
    const values = (...daysLeft: (number | null)[]) =>
      factOf(
        'recently-deleted-checked',
        comparisonOf({ gaps: daysLeft.map((left) => gap('deleted-soon', photo('x'), { daysLeft: left })) }),
      )?.values;
    expect(values(9)).toEqual({ count: 1, daysLeft: 9 });
    expect(values(9, null, 4)).toEqual({ count: 3, daysLeft: 4 });
    expect(values(null)).toEqual({ count: 1, daysLeft: '' });
  });

  test('hidden photos: a list that shows them needs no answer, and “I did not look” is none', () => {
    const shows = (hidden: boolean) => ({ ...factsOf(TODAY - DAY), shows: { ...UNKNOWN_LIST.shows, hidden } });
    const state = (hidden: boolean, hiddenChecked: boolean | null, ...notes: ReturnType<typeof note>[]) =>
      stateOf('hidden-checked', withList({ facts: shows(hidden), notes }), { hiddenChecked });
    expect([state(true, null), state(true, true), state(true, false)]).toEqual(['good', 'good', 'unknown']);
    expect([state(false, null), state(false, true), state(false, false)]).toEqual(['unknown', 'good', 'unknown']);
    const not = note('hidden-not-shown', false);
    const other = note('deleted-not-shown', false);
    expect([state(true, null, not), state(true, null, other), state(true, null, other, not)]).toEqual([
      'unknown',
      'good',
      'unknown',
    ]);
    expect(stateOf('hidden-checked', withList({ facts: null }), { hiddenChecked: null })).toBe('unknown');
    expect(stateOf('hidden-checked', comparisonOf({ listId: null }), { hiddenChecked: null })).toBe('unknown');
  });

  test('a Shared Library: the person and the list must say the same, in every way a list can say it', () => {
    const shared = library().map((each) => ({ ...each, flags: { ...each.flags, sharedLibrary: true } }));
    const noted = withList({ notes: [note('deleted-not-shown', false), note('shared-library-listed', false)] });
    const other = withList({ notes: [note('deleted-not-shown', false)] });
    const states = (comparison: Comparison) =>
      [true, false, null].map((usesSharedLibrary) =>
        stateOf('shared-library-checked', comparison, { usesSharedLibrary }),
      );
    expect(states(comparisonOf({}, shared))).toEqual(['good', 'unknown', 'unknown']);
    expect(states(noted)).toEqual(['good', 'unknown', 'unknown']);
    expect(states(other)).toEqual(['unknown', 'good', 'unknown']);
    expect(states(comparisonOf({ listId: null }))).toEqual(['unknown', 'good', 'unknown']);
  });
});

describe('what the list says', () => {
  test('is complete only with everything for it', () => {
    const state = (changes: Parameters<typeof summary>[2]) => stateOf('list-complete', withList(changes));
    expect(state({})).toBe('good');
    expect(state({ complete: false })).toBe('unknown');
    expect(state({ notes: [note('parts-missing')] })).toBe('unknown');
    expect(state({ notes: [note('parts-missing', false)] })).toBe('good');
    const { counts } = summary(LIST, library());
    expect(state({ counts: { ...counts, assets: 0 } })).toBe('unknown');
    expect(state({ counts: { ...counts, assets: 1 } })).toBe('good');
  });

  test('is recent by its own day and by that of its witness', () => {
    const at = (days: number, witness: number) => {
      const age = { ...FIVE.age, at: TODAY - witness * DAY };
      const forErasing = { witnesses: [age], missing: [], asOf: TODAY, expires: TODAY };
      return factOf('list-recent', { ...withList({ asOf: TODAY - days * DAY }), forErasing });
    };
    expect(at(7, 2)).toMatchObject({ state: 'good', values: { name: 'Photo Details.csv', day: '2026-11-20' } });
    expect(at(8, 2)).toMatchObject({ state: 'unknown', values: { name: 'Photo Details.csv', day: '' } });
    expect(at(2, 8)).toMatchObject({ state: 'unknown' });
  });

  test('is older than a photo that is here and not on it, and the newest is named', () => {
    const range = (last: string | null) => ({ range: { first: '2020-01-01', last } });
    const fact = (last: string, ...here: (string | null)[]) =>
      factOf(
        'list-newer-than-photos',
        comparisonOf({
          places: [
            summary(LIST, library(), { ...range(last), asOf: Date.UTC(2026, 10, 21, 12) }),
            ...here.map((each, i) => summary({ ...FOLDER, id: `f${i}` }, library(), range(each))),
          ],
        }),
      )?.values;
    expect(fact('2026-11-20', '2026-11-20')).toEqual({ newest: '2026-11-20', day: '2026-11-21', photos: 0 });
    expect(fact('2026-11-20', '2026-11-22', '2026-11-23', '2026-11-21', null)).toEqual({
      newest: '2026-11-23',
      day: '2026-11-21',
      photos: 1,
    });
    // Later than the list's newest photo, and before the list was made.
    expect(fact('2026-11-18', '2026-11-20', '2026-11-19')).toEqual({
      newest: '2026-11-20',
      day: '2026-11-21',
      photos: 0,
    });
    const nobody = { ...UNKNOWN_LIST, age: { ...UNKNOWN_LIST.age, at: TODAY, source: 'none' } } as const;
    const none = { newest: '', day: '', photos: 0 };
    for (const changes of [{ facts: nobody }, { facts: factsOf(Number.NaN) }, range(null)])
      expect(factOf('list-newer-than-photos', withList(changes))).toMatchObject({ state: 'unknown', values: none });
  });
});

describe('what lies here', () => {
  const DISK = { ...FOLDER, id: 'disk', name: 'T7', independenceKey: 'volume:2' };
  const places = (folder: number, disk: number) => [
    summary(LIST, library()),
    summary(FOLDER, library(), { asOf: TODAY - folder }),
    summary(DISK, library(), { asOf: TODAY - disk }),
  ];

  test('was looked at after the last answer, wherever copies count', () => {
    const fact = (lastAnsweredAt: number | null, ...all: ReturnType<typeof places>) =>
      factOf('places-looked-after', comparisonOf({ places: all }), { lastAnsweredAt });
    expect(fact(TODAY - HOUR, ...places(HOUR, HOUR))).toMatchObject({ state: 'good', values: { count: 0, name: '' } });
    expect(fact(TODAY - HOUR, ...places(0, HOUR + 1))).toMatchObject({
      state: 'unknown',
      values: { count: 1, name: 'T7' },
    });
    expect(fact(null, ...places(0, 0))).toMatchObject({ state: 'unknown', values: { count: 2, name: 'Pictures' } });
    expect(fact(TODAY - HOUR, ...places(0, 0).slice(0, 1))).toMatchObject({ state: 'unknown', values: { count: 0 } });
  });

  test('is named by a place that counts, or by the first', () => {
    const name = (folder: number, disk: number) =>
      factOf('places-checked', comparisonOf({ places: places(folder, disk) }))?.values.name;
    expect([name(0, 0), name(8 * DAY, 0), name(8 * DAY, 8 * DAY)]).toEqual(['Pictures', 'T7', 'Pictures']);
  });

  test('is a copy of every photo, or a gap, or nobody knows', () => {
    const [first, ...others] = library().map((each) => row(each));
    const fact = (changes: Partial<Comparison>) => factOf('every-photo-copied', comparisonOf(changes));
    const rows = (one: ReturnType<typeof row>) => ({ rows: [one, ...others] });
    expect(fact({})?.state).toBe('good');
    expect(fact(rows(row(photo('a'), 'absent')))?.state).toBe('bad');
    expect(fact(rows(row(photo('a'), 'likely')))?.state).toBe('unknown');
    expect(fact({ ...rows(row(photo('a'), 'absent')), places: [summary(LIST, library())] })?.state).toBe('unknown');
    expect(fact({ gaps: [gap('uncertain', photo('a'))] })).toMatchObject({
      state: 'unknown',
      values: { uncertain: 1 },
    });
    expect(fact({ gaps: [gap('missing-here', photo('a'))] })).toMatchObject({ state: 'bad', values: { missing: 1 } });
    expect(fact({ rows: [] })?.state).toBe('unknown');
    expect(fact({ rows: others })?.state).toBe('unknown');
    expect(fact({ forErasing: null })?.state).toBe('unknown');
    expect(first?.coverage).toBe('verified');
  });

  test('is damaged by what is broken in iCloud too', () => {
    const broken = (code: string) =>
      comparisonOf({ verdict: { ...comparisonOf().verdict, reasons: [{ code, values: { count: 2 } }] } });
    expect(factOf('no-damage', broken('broken-here'))).toMatchObject({ state: 'bad', values: { count: 2 } });
    expect(factOf('no-damage', broken('edits-beside'))).toMatchObject({ state: 'good', values: { count: 0 } });
  });
});

describe('what a phone says by cable', () => {
  const NOW = quietPhone(TODAY - MINUTE);
  const facts = (parts: Partial<PhoneFacts>) =>
    Object.fromEntries(cableFacts({ ...NOW, ...parts }, TODAY).map(({ id, state, values }) => [id, { state, values }]));
  const items = (parts: Partial<typeof QUIET_ITEMS>) => facts({ items: { ...QUIET_ITEMS, ...parts } });
  const files = (parts: Partial<typeof QUIET_FILES> | null) =>
    facts({ files: parts === null ? null : { ...QUIET_FILES, ...parts } });

  test('has its numbers', () => {
    expect(items({ waiting: 2, deletedWaiting: 3 })['cable-nothing-only-here']).toEqual({
      state: 'bad',
      values: { count: 5, deleted: 3 },
    });
    expect(items({ halvesWaiting: 2, editsWaiting: 3 })['cable-whole-items']).toEqual({
      state: 'bad',
      values: { count: 5 },
    });
    expect(files({ unnamed: 2, foldersUnread: 3 })['cable-camera-folder']).toEqual({
      state: 'bad',
      values: { count: 5 },
    });
    expect(files({ originalsLost: 2 })['cable-originals-found']).toEqual({ state: 'bad', values: { count: 2 } });
    expect(facts({ lastSync: null })['cable-in-step']).toEqual({ state: 'bad', values: {} });
    expect(files(null)['cable-originals-found']).toEqual({ state: 'unknown', values: { count: 0 } });
    expect(files(null)['cable-camera-folder']).toEqual({ state: 'unknown', values: { count: 0 } });
  });

  test.each(STANDSTILLS)('%s', (reason) => {
    const goesOn = reason === 'no-mobile-data' || reason === 'changes-waiting';
    expect(facts({ standstills: [reason] })['cable-in-step']?.state).toBe(goesOn ? undefined : 'bad');
  });

  test('is of today for a day, and ten minutes ahead', () => {
    const state = (readAt: number | null) =>
      facts({ readAt, lastSync: readAt, items: { ...QUIET_ITEMS, waiting: 1 } })['cable-nothing-only-here']?.state;
    expect([state(TODAY), state(TODAY - DAY), state(TODAY + 10 * MINUTE)]).toEqual(['bad', 'bad', 'bad']);
    expect([state(TODAY - DAY - 1), state(TODAY + 10 * MINUTE + 1), state(null)]).toEqual(Array(3).fill('unknown'));
  });

  test('is in step for a day after its last sync', () => {
    const state = (lastSync: number | null, firstSyncFinished: boolean | null = true) =>
      facts({ readAt: TODAY, lastSync, firstSyncFinished })['cable-in-step']?.state;
    expect([state(TODAY - DAY), state(TODAY - DAY - 1), state(null)]).toEqual([undefined, 'bad', 'bad']);
    expect([state(TODAY, false), state(TODAY, null)]).toEqual(['bad', 'bad']);
    expect(facts({ readAt: null, lastSync: TODAY })['cable-in-step']?.state).toBe('unknown');
  });

  test('makes other points worse and never better', () => {
    const state = (id: EraseFactId, parts: Partial<PhoneFacts>, answers: Partial<Answers> = {}) =>
      stateOf(id, { ...comparisonOf(), phone: { ...NOW, ...parts } }, answers);
    const shared = (sharedLibrary: number, usesSharedLibrary: boolean | null) =>
      state('shared-library-checked', { items: { ...QUIET_ITEMS, sharedLibrary } }, { usesSharedLibrary });
    expect([shared(0, false), shared(1, false)]).toEqual(['good', 'unknown']);
    const totals = (photos: number, videos: number, answers: Partial<Answers> = {}) =>
      state('phone-counts-agree', { items: { ...QUIET_ITEMS, photos, videos } }, answers);
    expect([totals(2, 1), totals(3, 1), totals(2, 2)]).toEqual(['good', 'unknown', 'unknown']);
    // What is known to be bad stays so.
    expect(totals(3, 1, { phonePhotos: 9 })).toBe('bad');
    expect(state('icloud-photos-on', { icloudPhotos: 'unknown' }, { icloudPhotosOn: false })).toBe('bad');
    expect(state('nothing-waiting', { standstills: ['changes-waiting'] }, { status: 'paused' })).toBe('bad');
    // Two objections: the worse one counts.
    const both = { standstills: ['changes-waiting'], items: { ...QUIET_ITEMS, waiting: 1 } } as const;
    expect(state('nothing-waiting', both)).toBe('bad');
    expect(state('list-complete', both)).toBe('good');
  });
});

describe('what contradicts', () => {
  const codes = (comparison: Comparison, answers: Partial<Answers>) =>
    contradictions(comparison, { ...GOOD_ANSWERS, ...answers }, TODAY);
  const copy = (assets = library()) => {
    const parts = { of: 1, present: [1], doubtful: 0, photosWithoutRow: null, rowsWithoutPhoto: null };
    return comparisonOf({ places: [summary(LIST, assets, { facts: { ...factsOf(TODAY), parts } })] });
  };

  test('has its numbers', () => {
    expect(codes(comparisonOf(), { icloudPhotosOn: false, status: null })).toEqual([
      { code: 'erase-conflict-off-but-new', values: { day: '2026-11-21', count: 3, newest: '2026-11-20' } },
    ]);
    expect(codes(copy(), { advancedDataProtection: true })).toEqual([
      { code: 'erase-conflict-protected-but-apple-copy', values: { count: 3 } },
    ]);
  });

  test('Advanced Data Protection only with photos in a copy by Apple', () => {
    const said = { advancedDataProtection: true };
    expect(codes(copy([]), said)).toEqual([]);
    expect(codes(comparisonOf(), said)).toEqual([]);
    expect(codes(withList({ facts: null }), said)).toEqual([]);
    expect(codes(comparisonOf({ listId: null }), said)).toEqual([]);
    for (const advancedDataProtection of [false, null]) expect(codes(copy(), { advancedDataProtection })).toEqual([]);
  });

  test('“off” only with a list', () => {
    const off = { icloudPhotosOn: false, status: null };
    expect(codes(comparisonOf({ listId: null }), off)).toEqual([]);
    expect(codes(withList({ range: { first: null, last: null } }), off)).toEqual([]);
    expect(codes(comparisonOf(), { icloudPhotosOn: null, status: null })).toEqual([]);
  });
});

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

describe('points, cards and questions', () => {
  test('have the card that helps', () => {
    const cards = new Map<string, EraseFactId[]>();
    for (const id of [...ERASE_FACTS, ...CABLE])
      cards.set(CARD_OF_FACT[id], [...(cards.get(CARD_OF_FACT[id]) ?? []), id]);
    expect(Object.fromEntries(cards)).toEqual({
      'list-not-usable': ['list-complete', 'list-recent', 'list-newer-than-photos'],
      'second-place': ['places-checked'],
      'before-erasing': ['places-looked-after', 'answers-recent', 'answers-agree'],
      'originals-here': ['every-photo-copied', 'no-placeholders', 'check-passed'],
      'converted-or-smaller': ['no-damage'],
      totals: ['counts-explained'],
      'icloud-photos-off': ['icloud-photos-on'],
      'uploads-unfinished': ['nothing-waiting', 'cable-nothing-only-here', 'cable-whole-items'],
      'storage-full': ['storage-not-full'],
      'phone-has-more': ['phone-counts-agree', 'newest-agree'],
      'hidden-and-deleted': ['recently-deleted-checked', 'hidden-checked'],
      shared: ['shared-library-checked'],
      'by-cable': ['cable-camera-folder', 'cable-originals-found'],
      'uploads-hang': ['cable-in-step'],
    });
  });

  test('have the answer that settles them', () => {
    expect(Object.entries(ANSWERS_OF_QUESTION).map(([question, answers]) => [question, answers.join()])).toEqual([
      ['ios-version', 'iosVersion'],
      ['icloud-photos-on', 'icloudPhotosOn'],
      ['status', 'status'],
      ['totals', 'phonePhotos,phoneVideos'],
      ['newest', 'newestAgree'],
      ['storage-full', 'storageFull'],
      ['optimize', 'optimizeOn'],
      ['recently-deleted', 'recentlyDeletedChecked'],
      ['hidden', 'hiddenChecked'],
      ['shared-library', 'usesSharedLibrary'],
    ]);
    expect(Object.values(FACT_OF_QUESTION)).toEqual([
      null,
      'icloud-photos-on',
      'nothing-waiting',
      'phone-counts-agree',
      'newest-agree',
      'storage-not-full',
      null,
      'recently-deleted-checked',
      'hidden-checked',
      'shared-library-checked',
    ]);
  });

  test('are asked for all that is open, and for nothing that serves no point', () => {
    const nothing = Object.fromEntries(Object.keys(GOOD_ANSWERS).map((key) => [key, null])) as unknown as Answers;
    const facts = ERASE_FACTS.map((id) => ({ id, state: 'unknown' }) as const);
    expect(openQuestions(facts, nothing)).toEqual([
      'icloud-photos-on',
      'status',
      'totals',
      'newest',
      'storage-full',
      'recently-deleted',
      'hidden',
      'shared-library',
    ]);
    expect(openQuestions(facts, GOOD_ANSWERS)).toEqual([]);
  });
});

const CABLE = [
  'cable-nothing-only-here',
  'cable-whole-items',
  'cable-camera-folder',
  'cable-originals-found',
  'cable-in-step',
] as const;

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
