import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { type Answers, NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { answerOf, eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { type EraseFact, eraseFacts } from '../../../src/guidance/erase/facts.ts';
import {
  ERASE_FACTS,
  ERASE_REASON_CODES,
  type EraseFactId,
  type FactState,
} from '../../../src/guidance/erase/reason-codes.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  LIST,
  library,
  note,
  pattern,
  photo,
  row,
  summary,
  TODAY,
} from '../build-comparison.ts';

interface Case {
  readonly comparison: Comparison;
  readonly answers: Answers;
}

const GOOD: Case = { comparison: comparisonOf(), answers: GOOD_ANSWERS };

function state({ comparison, answers }: Case, id: EraseFactId): FactState | undefined {
  return eraseFacts(comparison, answers, TODAY).find((fact) => fact.id === id)?.state;
}

function verdict({ comparison, answers }: Case) {
  return eraseVerdict(comparison, answers, TODAY);
}

const withList =
  (change: (list: Comparison['places'][number]) => Partial<Comparison['places'][number]>) =>
  (it: Case): Case => ({
    ...it,
    comparison: {
      ...it.comparison,
      places: it.comparison.places.map((place) => (place.place.id === 'list' ? { ...place, ...change(place) } : place)),
    },
  });

const withFolder =
  (change: (folder: Comparison['places'][number]) => Partial<Comparison['places'][number]>) =>
  (it: Case): Case => ({
    ...it,
    comparison: {
      ...it.comparison,
      places: it.comparison.places.map((place) =>
        place.place.id === 'folder' ? { ...place, ...change(place) } : place,
      ),
    },
  });

const withGap =
  (kind: Parameters<typeof gap>[0], asset = photo('g')) =>
  (it: Case): Case => ({
    ...it,
    comparison: { ...it.comparison, gaps: [...it.comparison.gaps, gap(kind, asset)] },
  });

const withAnswers =
  (change: Partial<Answers>) =>
  (it: Case): Case => ({ ...it, answers: { ...it.answers, ...change } });

/** Every way we know to spoil one fact, with the state it must then have. */
const SPOILERS: readonly (readonly [string, EraseFactId, FactState, (it: Case) => Case])[] = [
  ['a note that blocks', 'list-complete', 'unknown', withList(() => ({ notes: [note('parts-missing')] }))],
  ['an incomplete list', 'list-complete', 'unknown', withList(() => ({ complete: false }))],
  ['no list', 'list-complete', 'unknown', (it) => ({ ...it, comparison: { ...it.comparison, listId: null } })],
  ['a list of 8 days', 'list-recent', 'unknown', withList(() => ({ asOf: TODAY - 8 * DAY }))],
  ['a list from the future', 'list-recent', 'unknown', withList(() => ({ asOf: TODAY + 3 * DAY }))],
  ['a list without a day', 'list-recent', 'unknown', withList(() => ({ asOf: Number.NaN }))],
  [
    'a photo after the list',
    'list-newer-than-photos',
    'unknown',
    withGap('missing-in-icloud', photo('late', '2026-11-22')),
  ],
  [
    'a place that ends after the list',
    'list-newer-than-photos',
    'unknown',
    withFolder(() => ({ range: { first: '2020-01-01', last: '2026-12-24' } })),
  ],
  [
    'a photo here that is neither on the list nor a gap',
    'list-newer-than-photos',
    'unknown',
    (it) => ({ ...it, comparison: { ...it.comparison, ledger: [{ code: 'only-here', count: 1 }] } }),
  ],
  [
    'a photo of the day the list was made',
    'list-newer-than-photos',
    'unknown',
    withFolder(() => ({ range: { first: '2020-01-01', last: '2026-11-21' } })),
  ],
  [
    'a list with more photos than were compared',
    'every-photo-copied',
    'unknown',
    withList((list) => ({ counts: { ...list.counts, assets: 9 } })),
  ],
  [
    'a list without dates',
    'list-newer-than-photos',
    'unknown',
    withList(() => ({ range: { first: null, last: null } })),
  ],
  ['an old scan', 'places-checked', 'unknown', withFolder(() => ({ asOf: TODAY - 8 * DAY }))],
  ['half a scan', 'places-checked', 'unknown', withFolder(() => ({ notes: [note('scan-unfinished')] }))],
  ['a scan not proved', 'places-checked', 'unknown', withFolder(() => ({ notes: [note('not-proved', false)] }))],
  [
    'a place that is part of iCloud',
    'places-checked',
    'unknown',
    withFolder(() => ({ place: { ...FOLDER, independenceKey: 'icloud' } })),
  ],
  [
    'a place known by a list',
    'places-checked',
    'unknown',
    withFolder(() => ({ place: { ...FOLDER, source: 'list' } })),
  ],
  ['a missing photo', 'every-photo-copied', 'bad', withGap('missing-here')],
  [
    'a listed photo without a copy',
    'every-photo-copied',
    'bad',
    (it) => ({ ...it, comparison: { ...it.comparison, rows: [...it.comparison.rows, row(photo('x'), 'absent')] } }),
  ],
  [
    'a photo that is only likely',
    'every-photo-copied',
    'unknown',
    (it) => ({ ...it, comparison: { ...it.comparison, rows: [...it.comparison.rows, row(photo('x'), 'likely')] } }),
  ],
  ['an empty list', 'every-photo-copied', 'unknown', (it) => ({ ...it, comparison: { ...it.comparison, rows: [] } })],
  ['a placeholder', 'no-placeholders', 'bad', withGap('placeholder-only')],
  ['half a Live Photo', 'no-damage', 'bad', withGap('half-live-photo')],
  ['a file cut short', 'no-damage', 'bad', withGap('cut-short')],
  ['an unreadable file', 'no-damage', 'bad', withGap('unreadable')],
  ['other bytes', 'no-damage', 'bad', withGap('different-bytes')],
  ['a reduced copy', 'no-damage', 'bad', withGap('reduced-copy')],
  ['a count not explained', 'counts-explained', 'bad', withGap('count-unexplained')],
  ['a short range', 'counts-explained', 'bad', withGap('date-range-short')],
  [
    'a check that says not yet',
    'check-passed',
    'bad',
    (it) => ({ ...it, comparison: { ...it.comparison, verdict: { ...it.comparison.verdict, answer: 'not-yet' } } }),
  ],
  [
    'a check that cannot tell',
    'check-passed',
    'unknown',
    (it) => ({ ...it, comparison: { ...it.comparison, verdict: { ...it.comparison.verdict, answer: 'cannot-tell' } } }),
  ],
  ['answers of 8 days', 'answers-recent', 'unknown', withAnswers({ answeredAt: TODAY - 8 * DAY })],
  ['answers without a day', 'answers-recent', 'unknown', withAnswers({ answeredAt: null })],
  ['answers from the future', 'answers-recent', 'unknown', withAnswers({ answeredAt: TODAY + 2 * DAY })],
  ['a contradiction', 'answers-agree', 'unknown', withAnswers({ status: 'finished', storageFull: true })],
  ['iCloud Photos off', 'icloud-photos-on', 'bad', withAnswers({ icloudPhotosOn: false })],
  ['iCloud Photos not known', 'icloud-photos-on', 'unknown', withAnswers({ icloudPhotosOn: null })],
  ['a paused phone', 'nothing-waiting', 'bad', withAnswers({ status: 'paused' })],
  ['a syncing phone', 'nothing-waiting', 'bad', withAnswers({ status: 'syncing' })],
  ['a waiting phone', 'nothing-waiting', 'bad', withAnswers({ status: 'waiting' })],
  ['no status shown', 'nothing-waiting', 'unknown', withAnswers({ status: 'none-shown' })],
  ['a status not known', 'nothing-waiting', 'unknown', withAnswers({ status: null })],
  ['a photo that waits', 'nothing-waiting', 'bad', withGap('waiting-to-upload')],
  [
    'uploads that stopped',
    'nothing-waiting',
    'bad',
    (it) => ({ ...it, comparison: { ...it.comparison, patterns: [pattern('uploads-stopped')] } }),
  ],
  ['full storage', 'storage-not-full', 'bad', withAnswers({ storageFull: true })],
  ['storage by the status', 'storage-not-full', 'bad', withAnswers({ status: 'storage-full' })],
  ['storage not known', 'storage-not-full', 'unknown', withAnswers({ storageFull: null })],
  ['more on the phone', 'phone-counts-agree', 'bad', withAnswers({ phonePhotos: 3 })],
  ['more videos on the phone', 'phone-counts-agree', 'bad', withAnswers({ phonePhotos: 1, phoneVideos: 2 })],
  ['fewer on the phone', 'phone-counts-agree', 'unknown', withAnswers({ phonePhotos: 1 })],
  ['a total not known', 'phone-counts-agree', 'unknown', withAnswers({ phoneVideos: null })],
  ['a total that is no number', 'phone-counts-agree', 'unknown', withAnswers({ phonePhotos: Number.NaN })],
  ['wanted photos deleted', 'recently-deleted-checked', 'bad', withAnswers({ recentlyDeletedChecked: false })],
  ['Recently Deleted not opened', 'recently-deleted-checked', 'unknown', withAnswers({ recentlyDeletedChecked: null })],
  [
    'hidden photos nobody saw',
    'hidden-checked',
    'unknown',
    (it) => withAnswers({ hiddenChecked: null })(withList(() => ({ notes: [note('hidden-not-shown', false)] }))(it)),
  ],
  ['a Shared Library not listed', 'shared-library-checked', 'unknown', withAnswers({ usesSharedLibrary: true })],
  ['a Shared Library not known', 'shared-library-checked', 'unknown', withAnswers({ usesSharedLibrary: null })],
];

describe('the answer from the facts', () => {
  test('is yes when every fact is good', () => {
    expect(answerOf(ERASE_FACTS.map((id) => ({ id, state: 'good' as const })))).toBe('yes');
  });

  test.each(['bad', 'unknown'] as const)('is never yes with any set of facts %s', (other) => {
    const facts = ERASE_FACTS.map((id) => ({ id, state: 'good' as FactState }));
    const wrong: number[] = [];
    for (let mask = 1; mask < 1 << ERASE_FACTS.length; mask++) {
      for (const [index, fact] of facts.entries()) fact.state = mask & (1 << index) ? other : 'good';
      if (answerOf(facts) !== (other === 'bad' ? 'not-yet' : 'cannot-tell')) wrong.push(mask);
    }
    expect(wrong).toEqual([]);
  });

  test('is the same whatever the other facts are: one bad fact outweighs any number of unknown ones', () => {
    for (const bad of ERASE_FACTS) {
      for (const unknown of ERASE_FACTS) {
        const facts = ERASE_FACTS.map((id) => ({
          id,
          state: (id === bad ? 'bad' : id === unknown ? 'unknown' : 'good') as FactState,
        }));
        expect(answerOf(facts)).toBe('not-yet');
      }
    }
  });

  test('is never yes when a fact is absent', () => {
    for (const absent of ERASE_FACTS) {
      const facts = ERASE_FACTS.filter((id) => id !== absent).map((id) => ({ id, state: 'good' as const }));
      expect(answerOf(facts)).toBe('cannot-tell');
    }
    expect(answerOf([])).toBe('cannot-tell');
  });
});

describe('the erase verdict', () => {
  test('is yes when all is known to be well, and says what it checked', () => {
    const { answer, reasons } = verdict(GOOD);
    expect(answer).toBe('yes');
    expect(reasons.map(({ code }) => code)).toEqual(ERASE_FACTS.map((id) => `erase-${id}-good`));
  });

  test.each(SPOILERS)('is not yes with %s', (_, id, wanted, spoil) => {
    const it = spoil(GOOD);
    expect(state(it, id)).toBe(wanted);
    expect(verdict(it).answer).not.toBe('yes');
  });

  test('is not yes with any two things wrong', () => {
    for (const [first, , , spoilFirst] of SPOILERS) {
      for (const [second, , , spoilSecond] of SPOILERS) {
        const { answer } = verdict(spoilSecond(spoilFirst(GOOD)));
        expect(answer, `${first} and ${second}`).not.toBe('yes');
      }
    }
  });

  test('every combination of one fault for each fact: yes only without any', () => {
    const oneEach = ERASE_FACTS.flatMap((id) => SPOILERS.filter((spoiler) => spoiler[1] === id).slice(-1));
    expect(oneEach).toHaveLength(ERASE_FACTS.length);
    // 2^14 cases at a time: the first 14 facts, then the last 14.
    for (const some of [oneEach.slice(0, 14), oneEach.slice(-14)]) {
      let yes = 0;
      for (let mask = 0; mask < 1 << some.length; mask++) {
        const it = some.reduce((made, [, , , spoil], index) => (mask & (1 << index) ? spoil(made) : made), GOOD);
        if (verdict(it).answer === 'yes') yes += 1;
      }
      expect(yes).toBe(1);
    }
  });

  test('cannot tell when nothing was answered, and names what is missing', () => {
    const { answer, reasons } = verdict({ ...GOOD, answers: NO_ANSWERS });
    expect(answer).toBe('cannot-tell');
    expect(reasons.map(({ code }) => code)).toContain('erase-answers-recent-unknown');
    expect(reasons.map(({ code }) => code)).toContain('erase-phone-counts-agree-unknown');
  });

  test('not yet names every known gap first and leaves out what they settle', () => {
    const it = withAnswers({ storageFull: null })(withGap('missing-here')(GOOD));
    const spoilt = {
      ...it,
      comparison: { ...it.comparison, verdict: { ...it.comparison.verdict, answer: 'not-yet' as const } },
    };
    expect(verdict(spoilt).answer).toBe('not-yet');
    expect(verdict(spoilt).reasons.map(({ code }) => code)).toEqual([
      'erase-every-photo-copied-bad',
      'erase-storage-not-full-unknown',
    ]);
  });

  test('a not yet always names at least one known gap', () => {
    for (const [name, , , spoil] of SPOILERS) {
      const { answer, reasons } = verdict(spoil(GOOD));
      expect(reasons.length, name).toBeGreaterThan(0);
      if (answer === 'not-yet')
        expect(
          reasons.some(({ code }) => code.endsWith('-bad')),
          name,
        ).toBe(true);
      if (answer === 'cannot-tell')
        expect(
          reasons.every(({ code }) => code.endsWith('-unknown')),
          name,
        ).toBe(true);
    }
  });

  test('always says that nobody looked at the phone', () => {
    for (const [, , , spoil] of SPOILERS) {
      expect(verdict(spoil(GOOD)).blindSpots.map(({ code }) => code)).toContain('erase-blind-phone');
    }
    const matched = comparisonOf({ rows: library().map((asset) => row(asset, 'matched')) });
    expect(verdict({ comparison: matched, answers: GOOD_ANSWERS }).blindSpots).toContainEqual({
      code: 'erase-blind-not-proven',
      values: { count: 3 },
    });
  });

  test('lapses seven days after its oldest evidence', () => {
    expect(verdict(GOOD).asOf).toBe(TODAY - DAY);
    expect(verdict(GOOD).expires).toBe(TODAY + 6 * DAY);
    expect(verdict(withAnswers({ answeredAt: TODAY - 5 * DAY })(GOOD)).expires).toBe(TODAY + 2 * DAY);
    expect(verdict(withFolder(() => ({ asOf: TODAY - 6 * DAY }))(GOOD)).expires).toBe(TODAY + DAY);
  });

  test('is no longer yes once it has lapsed', () => {
    const { expires } = verdict(GOOD);
    expect(eraseVerdict(GOOD.comparison, GOOD.answers, expires).answer).toBe('yes');
    expect(eraseVerdict(GOOD.comparison, GOOD.answers, expires + 1).answer).not.toBe('yes');
  });

  test('has a sentence code for everything it says', () => {
    for (const [, , , spoil] of [['', 'list-complete', 'good', (it: Case) => it] as const, ...SPOILERS]) {
      const { reasons, blindSpots } = verdict(spoil(GOOD));
      for (const { code } of [...reasons, ...blindSpots]) expect(ERASE_REASON_CODES).toContain(code);
    }
  });
});

describe('copies count only in a second place that was looked at', () => {
  const disk = { ...FOLDER, id: 'disk', kind: 'external-disk' as const, independenceKey: 'volume:2' };

  test('a copy on an old disk leaves a photo uncertain', () => {
    const [first, ...rest] = library();
    if (first === undefined) throw new Error('The library is empty.');
    const comparison = comparisonOf({
      rows: [row(first, 'verified', 'disk'), ...rest.map((asset) => row(asset))],
      places: [summary(LIST, library()), summary(FOLDER, rest), summary(disk, [first], { asOf: TODAY - 90 * DAY })],
    });
    expect(state({ comparison, answers: GOOD_ANSWERS }, 'every-photo-copied')).toBe('unknown');
  });

  test('a copy on a disk checked this week is as good as one on the computer', () => {
    const [first, ...rest] = library();
    if (first === undefined) throw new Error('The library is empty.');
    const comparison = comparisonOf({
      rows: [row(first, 'verified', 'disk'), ...rest.map((asset) => row(asset))],
      places: [summary(LIST, library()), summary(FOLDER, rest), summary(disk, [first])],
    });
    expect(verdict({ comparison, answers: GOOD_ANSWERS }).answer).toBe('yes');
  });

  test('a copy in the folder that iCloud keeps in step is none', () => {
    const synced = { ...FOLDER, id: 'synced', independenceKey: 'icloud' };
    const [first, ...rest] = library();
    if (first === undefined) throw new Error('The library is empty.');
    const comparison = comparisonOf({
      rows: [row(first, 'verified', 'synced'), ...rest.map((asset) => row(asset))],
      places: [summary(LIST, library()), summary(FOLDER, rest), summary(synced, [first])],
    });
    expect(state({ comparison, answers: GOOD_ANSWERS }, 'every-photo-copied')).toBe('bad');
  });
});

describe('totals of the phone', () => {
  const hidden = [...library(), photo('h', '2026-04-01', { flags: { ...photo('h').flags, hidden: true } })];

  test('without the hidden ones they agree only when somebody looked at Hidden', () => {
    const comparison = comparisonOf({}, hidden);
    const seen = { ...GOOD_ANSWERS, hiddenChecked: true };
    expect(state({ comparison, answers: seen }, 'phone-counts-agree')).toBe('good');
    expect(state({ comparison, answers: { ...seen, hiddenChecked: null } }, 'phone-counts-agree')).toBe('unknown');
    expect(state({ comparison, answers: { ...seen, phonePhotos: 3 } }, 'phone-counts-agree')).toBe('good');
  });

  test('a fact names how many the phone has more', () => {
    const facts: EraseFact[] = eraseFacts(GOOD.comparison, { ...GOOD_ANSWERS, phonePhotos: 40 }, TODAY);
    expect(facts.find(({ id }) => id === 'phone-counts-agree')?.values.onlyOnPhone).toBe(38);
  });
});
