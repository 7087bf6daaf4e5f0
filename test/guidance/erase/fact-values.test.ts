import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import { newestListed } from '../../../src/guidance/erase/answer-facts.ts';
import { contradictions } from '../../../src/guidance/erase/contradictions.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { ageOf } from '../../../src/guidance/erase/evidence-age.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import {
  ANSWERS_OF_QUESTION,
  FACT_OF_QUESTION,
  isAnswered,
  openQuestions,
  PHONE_QUESTIONS,
  questionOfFact,
} from '../../../src/guidance/erase/questions.ts';
import { daysBetween } from '../../../src/model/moments.ts';
import { missing } from '../../../src/model/witness.ts';
import {
  comparisonOf,
  DAY,
  FIVE,
  FOLDER,
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

/** The values of every fact, by its id. */
function values(comparison: Comparison, answers: Answers = GOOD_ANSWERS) {
  return Object.fromEntries(eraseFacts(comparison, answers, TODAY).map((fact) => [fact.id, fact.values]));
}

const LIST_NAME = { name: 'Photo Details.csv' };

describe('the numbers and names beside each point', () => {
  test('where all is well', () => {
    expect(values(comparisonOf())).toEqual({
      'list-complete': { ...LIST_NAME, notes: 0 },
      'list-recent': { ...LIST_NAME, day: '2026-11-22' },
      'list-newer-than-photos': { newest: '2026-11-20', day: '2026-11-21', photos: 0 },
      'places-checked': { places: 1, ageDays: 0, name: 'Pictures' },
      'places-looked-after': { count: 0, name: '' },
      'every-photo-copied': { listed: 3, copies: 3, missing: 0, uncertain: 0 },
      'no-placeholders': { count: 0 },
      'no-damage': { count: 0 },
      'counts-explained': { count: 0 },
      'check-passed': {},
      'answers-recent': { ageDays: 0 },
      'answers-agree': { count: 0 },
      'icloud-photos-on': {},
      'nothing-waiting': { status: 'finished', count: 0 },
      'storage-not-full': {},
      'phone-counts-agree': {
        phonePhotos: 2,
        phoneVideos: 1,
        listPhotos: 2,
        listVideos: 1,
        herePhotos: 2,
        hereVideos: 1,
        onlyOnPhone: 0,
      },
      'newest-agree': { names: 'c.HEIC, b.HEIC, a.HEIC' },
      'recently-deleted-checked': { count: 0, daysLeft: '' },
      'hidden-checked': {},
      'shared-library-checked': {},
    });
  });

  test('where much is wrong', () => {
    const disk = { ...FOLDER, id: 'disk', name: 'T7', independenceKey: 'volume:2' };
    const flagged = (id: string, flag: 'deleted' | 'burstFrame' | 'waiting') =>
      photo(id, '2026-06-01', { flags: { ...photo(id).flags, [flag]: true } });
    const rows = [
      ...library().map((asset) => row(asset)),
      row(photo('m', '2026-06-02'), 'absent'),
      row(photo('l', '2026-06-03'), 'likely'),
      row(photo('o', '2026-06-04'), 'verified', 'disk'),
      row(photo('p', '2026-06-05'), 'placeholder'),
      row(photo('d', '2026-06-06'), 'different'),
      row(flagged('x', 'deleted'), 'absent'),
      row(flagged('y', 'burstFrame'), 'absent'),
      row(flagged('w', 'waiting'), 'verified'),
      row(flagged('v', 'waiting'), 'verified'),
    ];
    const comparison = comparisonOf({
      rows,
      places: [
        summary(LIST, library(), {
          notes: [note('parts-missing'), note('rows-unreadable'), note('parts-unknown', false)],
        }),
        summary(FOLDER, library(), { asOf: TODAY - 2 * HOUR }),
        summary(disk, [photo('o'), photo('o2'), photo('o3'), photo('o4')], { asOf: TODAY - 9 * DAY - HOUR }),
      ],
      gaps: [
        gap('deleted-soon', photo('x'), { daysLeft: 7 }),
        gap('deleted-soon', photo('x2'), { daysLeft: 3 }),
        gap('deleted-soon', photo('x3')),
        gap('count-unexplained', null, { count: -4 }),
        gap('date-range-short', null, { count: 0 }),
        gap('missing-in-icloud', photo('late', '2026-11-22')),
      ],
      ledger: [{ code: 'only-here', count: 3 }],
    });
    const answers: Answers = {
      ...GOOD_ANSWERS,
      phonePhotos: 20,
      phoneVideos: 4,
      answeredAt: TODAY - 3 * DAY - HOUR,
      lastAnsweredAt: TODAY - HOUR,
      storageFull: true,
      icloudPhotosOn: false,
    };
    const verdict = {
      ...comparison.verdict,
      reasons: [{ code: 'broken-here', values: { count: 2 } }],
    };
    const found = values({ ...comparison, verdict }, answers);
    expect(found).toMatchObject({
      'list-complete': { notes: 2 },
      'list-newer-than-photos': { photos: 3 },
      'places-checked': { places: 1, ageDays: 9, name: 'Pictures' },
      'places-looked-after': { count: 1, name: 'Pictures' },
      'every-photo-copied': { listed: 10, copies: 5, missing: 3, uncertain: 2 },
      'no-placeholders': { count: 1 },
      'no-damage': { count: 3 },
      'counts-explained': { count: 5 },
      'answers-recent': { ageDays: 3 },
      'answers-agree': { count: 3 },
      'nothing-waiting': { status: 'finished', count: 2 },
      'phone-counts-agree': {
        phonePhotos: 20,
        phoneVideos: 4,
        listPhotos: 9,
        listVideos: 1,
        herePhotos: 4,
        hereVideos: 1,
        onlyOnPhone: 14,
      },
      'recently-deleted-checked': { count: 3, daysLeft: 3 },
    });
  });

  test('where there is nothing to tell', () => {
    const none = comparisonOf({ listId: null, places: [summary(FOLDER, [])], rows: [], forErasing: null });
    expect(values(none, { ...GOOD_ANSWERS, phonePhotos: null, answeredAt: null, status: null })).toMatchObject({
      'list-complete': { name: '', notes: 0 },
      'list-recent': { name: '', day: '' },
      'list-newer-than-photos': { newest: '', day: '', photos: 0 },
      'answers-recent': { ageDays: 0 },
      'nothing-waiting': { status: '', count: 0 },
      'newest-agree': { names: '' },
      'phone-counts-agree': { phonePhotos: '', listPhotos: '', listVideos: '', onlyOnPhone: 0 },
    });
    const noPlace = comparisonOf({ places: [summary(LIST, library())] });
    expect(values(noPlace)).toMatchObject({
      'places-checked': { places: 0, ageDays: 0, name: '' },
      'phone-counts-agree': { herePhotos: 0, hereVideos: 0 },
    });
  });
});

describe('how old something may be', () => {
  const minutes = 60_000;

  test('a week and no moment more, and ten minutes ahead', () => {
    const at = (ms: number) => ageOf(TODAY + ms, TODAY);
    expect([at(0), at(-7 * DAY), at(-7 * DAY - 1)]).toEqual(['recent', 'recent', 'old']);
    expect([at(10 * minutes), at(10 * minutes + 1)]).toEqual(['recent', 'future']);
    expect([ageOf(null, TODAY), ageOf(Number.NaN, TODAY), ageOf(Number.POSITIVE_INFINITY, TODAY)]).toEqual(
      Array(3).fill('unknown'),
    );
    expect([ageOf(TODAY - DAY, TODAY, DAY), ageOf(TODAY - DAY - 1, TODAY, DAY)]).toEqual(['recent', 'old']);
  });

  test('in whole days, never negative', () => {
    const days = (ms: number) => daysBetween(TODAY - ms, TODAY);
    expect([days(0), days(DAY - 1), days(DAY), days(2 * DAY - 1), days(-DAY)]).toEqual([0, 0, 1, 1, 0]);
    expect(daysBetween(Number.NaN, TODAY)).toBe(0);
  });

  test('an answer is as old as its answers, to the moment', () => {
    const state = (answeredAt: number) =>
      eraseFacts(comparisonOf(), { ...GOOD_ANSWERS, answeredAt }, TODAY).find(({ id }) => id === 'answers-recent')
        ?.state;
    expect([state(TODAY - DAY), state(TODAY - DAY - 1)]).toEqual(['good', 'unknown']);
    expect([state(TODAY + 10 * minutes), state(TODAY + 10 * minutes + 1)]).toEqual(['good', 'unknown']);
  });
});

describe('a photo here that may be later than the list', () => {
  const stateOf = (captured: string, listAt: string, kind: 'gap' | 'range') => {
    const list = summary(LIST, library(), { asOf: Date.parse(listAt) });
    const here = summary(FOLDER, library(), kind === 'range' ? { range: { first: '2020-01-01', last: captured } } : {});
    const gaps =
      kind === 'gap' ? [gap('missing-in-icloud', photo('l', '2026-11-21', { captured: atOf(captured) }))] : [];
    const fact = eraseFacts(comparisonOf({ places: [list, here], gaps }), GOOD_ANSWERS, TODAY);
    return fact.find(({ id }) => id === 'list-newer-than-photos')?.state;
  };
  const atOf = (text: string) => {
    const ms = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text.endsWith('Z') ? text : `${text}Z`);
    if (text.length === 10) return { kind: 'day', ms, precision: 'day' } as const;
    if (text.endsWith('Z')) return { kind: 'instant', ms, offsetMinutes: null, precision: 'second' } as const;
    return { kind: 'wall', ms, precision: 'second' } as const;
  };
  const NOON = '2026-11-21T12:00:00Z';

  test.each([
    ['2026-11-21T12:00:00Z', 'good'],
    ['2026-11-21T12:00:01Z', 'unknown'],
    // A clock on a wall may be twelve hours behind.
    ['2026-11-21T00:00:00', 'good'],
    ['2026-11-21T00:00:01', 'unknown'],
    // A day ends 36 hours after it began anywhere.
    ['2026-11-20', 'good'],
    ['2026-11-21', 'unknown'],
  ])('%s: %s', (captured, state) => expect(stateOf(captured, NOON, 'gap')).toBe(state));

  test('by the last day of a place, which counts as later on the day of the list', () => {
    expect(stateOf('2026-11-20', NOON, 'range')).toBe('good');
    expect(stateOf('2026-11-21', NOON, 'range')).toBe('unknown');
    // A day of the list itself is on it, whatever its clock says.
    expect(stateOf('2026-11-20', '2026-11-19T12:00:00Z', 'range')).toBe('good');
  });
});

describe('the newest of the list', () => {
  const at = (id: string, time: string) =>
    row(photo(id, '2026-01-01', { captured: { kind: 'wall', ms: Date.parse(`${time}Z`), precision: 'second' } }));
  const rows = ['04', '02', '05', '01', '03'].map((n) => at(n, `2026-02-${n}T10:00:00`));

  test('are three, the newest first, in any order of the rows', () => {
    for (let turn = 0; turn < rows.length; turn += 1)
      expect(newestListed([...rows.slice(turn), ...rows.slice(0, turn)])).toEqual(['05.HEIC', '04.HEIC', '03.HEIC']);
    expect(newestListed(rows.slice(0, 2))).toEqual(['04.HEIC', '02.HEIC']);
  });

  test('of one moment are in the order of the rows', () => {
    const same = ['a', 'b', 'c', 'd'].map((id) => at(id, '2026-02-01T10:00:00'));
    expect(newestListed(same)).toEqual(['a.HEIC', 'b.HEIC', 'c.HEIC']);
  });

  test('are none that the phone shows elsewhere, or without a date', () => {
    const hidden = (['deleted', 'hidden', 'burstFrame'] as const).map((flag) =>
      row(photo(flag, '2026-09-01', { flags: { ...photo('x').flags, [flag]: true } })),
    );
    const undated = row(photo('u', '2026-01-01', { captured: { kind: 'unknown' } }));
    expect(newestListed([...hidden, undated, ...rows.slice(0, 1)])).toEqual(['04.HEIC']);
  });
});

describe('questions and points', () => {
  test('belong to each other', () => {
    for (const question of PHONE_QUESTIONS) {
      const fact = FACT_OF_QUESTION[question];
      if (fact !== null) expect(questionOfFact(fact)).toBe(question);
    }
    expect([FACT_OF_QUESTION['ios-version'], FACT_OF_QUESTION.optimize]).toEqual([null, null]);
    expect(questionOfFact('list-complete')).toBeNull();
  });

  test('are answered when all of their answers are there', () => {
    for (const question of PHONE_QUESTIONS) {
      expect(isAnswered(question, GOOD_ANSWERS), question).toBe(true);
      for (const answer of ANSWERS_OF_QUESTION[question])
        expect(isAnswered(question, { ...GOOD_ANSWERS, [answer]: null }), answer).toBe(false);
    }
  });

  test('wait where a point is not known and nobody has answered', () => {
    const open = { ...GOOD_ANSWERS, storageFull: null, hiddenChecked: null, optimizeOn: null };
    const facts = [
      { id: 'storage-not-full', state: 'unknown' },
      { id: 'hidden-checked', state: 'good' },
      { id: 'newest-agree', state: 'unknown' },
      { id: 'list-complete', state: 'unknown' },
    ] as const;
    expect(openQuestions(facts, open)).toEqual(['storage-full']);
    expect(openQuestions(facts, { ...open, newestAgree: null })).toEqual(['newest', 'storage-full']);
  });
});

describe('what contradicts', () => {
  const off = { ...GOOD_ANSWERS, icloudPhotosOn: false, status: null };
  const codes = (changes: Parameters<typeof summary>[2]) =>
    contradictions(comparisonOf({ places: [summary(LIST, library(), changes)] }), off, TODAY).map(({ code }) => code);

  test('“off” and a list of this week whose newest photo is of its last thirty days', () => {
    const list = (asOf: number, last: string | null) => codes({ asOf, range: { first: '2020-01-01', last } }).length;
    const midnight = Date.UTC(2026, 10, 22);
    expect([list(midnight, '2026-10-23'), list(midnight + 1, '2026-10-23')]).toEqual([1, 0]);
    expect([list(TODAY - 7 * DAY, '2026-11-10'), list(TODAY - 7 * DAY - 1, '2026-11-10')]).toEqual([1, 0]);
    expect(list(TODAY, null)).toBe(0);
  });
});

describe('how long an answer lasts', () => {
  const lasts = (changes: Partial<Comparison>, answers: Partial<Answers> = {}) => {
    const { asOf, expires } = eraseVerdict(comparisonOf(changes), { ...GOOD_ANSWERS, ...answers }, TODAY);
    return [(asOf ?? Number.NaN) - TODAY, (expires ?? Number.NaN) - TODAY];
  };
  const far = { witnesses: Object.values(FIVE), missing: [], asOf: TODAY, expires: TODAY + 90 * DAY };

  test('as the first of list, places, proof and answers', () => {
    const places = (list: number, folder: number) => [
      summary(LIST, library(), { asOf: TODAY + list }),
      summary(FOLDER, library(), { asOf: TODAY + folder }),
    ];
    const noAnswer = { answeredAt: null };
    expect(lasts({ forErasing: far, places: places(-DAY, -2 * DAY) }, noAnswer)).toEqual([-2 * DAY, 5 * DAY]);
    expect(lasts({ forErasing: far, places: places(-3 * DAY, 0) }, noAnswer)).toEqual([-3 * DAY, 4 * DAY]);
    expect(lasts({ forErasing: far, places: places(0, 0) }, { answeredAt: TODAY - HOUR })).toEqual([-HOUR, 23 * HOUR]);
    const old = { ...far, asOf: TODAY - 25 * DAY };
    expect(lasts({ forErasing: old, places: places(0, 0) }, noAnswer)).toEqual([-25 * DAY, 5 * DAY]);
    expect(lasts({ forErasing: { ...far, expires: TODAY + 60_000 } }, noAnswer)[1]).toBe(60_000);
  });

  test('without the five witnesses never as a yes, whatever the points say', () => {
    for (const kind of Object.keys(FIVE)) {
      const witnesses = Object.values(FIVE).filter((witness) => witness.kind !== kind);
      const verdict = eraseVerdict(comparisonOf({ forErasing: { ...far, witnesses } }), GOOD_ANSWERS, TODAY);
      expect(verdict.answer, kind).not.toBe('yes');
    }
    const lacking = { ...far, missing: [missing('made-like-open', { place: 'x' })] };
    expect(eraseVerdict(comparisonOf({ forErasing: lacking }), GOOD_ANSWERS, TODAY).answer).toBe('cannot-tell');
  });
});
