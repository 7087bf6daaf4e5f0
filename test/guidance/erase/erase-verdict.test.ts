import { describe, expect, test } from 'vitest';
import type { PatternCode } from '../../../src/compare/comparison.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { answerOf, eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import {
  ERASE_FACTS,
  ERASE_REASON_CODES,
  type EraseFact,
  type FactState,
} from '../../../src/guidance/erase/reason-codes.ts';
import { sayPhoneTotals } from '../../../src/words/say-erase.ts';
import { createWords } from '../../../src/words/words.ts';
import {
  comparisonOf,
  DAY,
  FIVE,
  FOLDER,
  GOOD_ANSWERS,
  HOUR,
  LIST,
  library,
  pattern,
  photo,
  row,
  summary,
  TODAY,
} from '../build-comparison.ts';

import { type Case, GOOD, SPOILERS, state, verdict, withAnswers, withGap, withList } from './spoilers.ts';

describe('the answer from the facts', () => {
  test('is yes when every fact is good', () => {
    expect(answerOf(ERASE_FACTS.map((id) => ({ id, state: 'good' as const })))).toBe('yes');
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
          reasons.every(({ code }) => code.endsWith('-unknown') || code.startsWith('erase-conflict-')),
          name,
        ).toBe(true);
    }
  });

  test.each<PatternCode>([
    'downloads-stopped',
    'only-videos',
    'only-big-files',
    'only-live-halves',
    'one-device',
    'one-shared-library',
    'reduced-copies',
    'whole-month',
    'hidden-explains',
    'deleted-explains',
    'constant-time-shift',
    'one-folder',
    'converted-copies',
    'rewritten-copies',
  ])('the pattern %s is no sign that uploads stopped', (code) => {
    const it = { ...GOOD, comparison: comparisonOf({ patterns: [pattern(code)] }) };
    expect(state(it, 'nothing-waiting')).toBe('good');
    expect(verdict(it).answer).toBe('yes');
  });

  test('always says that nobody looked at the phone, and what else is erased with it', () => {
    for (const [, , , spoil] of [['', 'list-complete', 'good', (it: Case) => it] as const, ...SPOILERS]) {
      expect(
        verdict(spoil(GOOD))
          .blindSpots.map(({ code }) => code)
          .slice(0, 4),
      ).toEqual(['erase-blind-phone', 'erase-blind-other-data', 'erase-blind-shared-albums', 'erase-blind-edits']);
    }
    const matched = comparisonOf({ rows: library().map((asset) => row(asset, 'matched')) });
    expect(verdict({ comparison: matched, answers: GOOD_ANSWERS }).blindSpots).toContainEqual({
      code: 'erase-blind-not-proven',
      values: { count: 3 },
    });
  });

  test('ends with the first of what it rests on: answers after 24 hours, the rest as the witnesses say', () => {
    expect(verdict(GOOD).asOf).toBe(TODAY - DAY);
    expect(verdict(GOOD).expires).toBe(TODAY + 23 * HOUR);
    expect(verdict(withAnswers({ answeredAt: TODAY - 20 * HOUR })(GOOD)).expires).toBe(TODAY + 4 * HOUR);
    const witnesses = Object.values(FIVE);
    for (const expires of [TODAY + HOUR, TODAY + 5 * DAY]) {
      const comparison = comparisonOf({ forErasing: { witnesses, missing: [], asOf: TODAY - 2 * DAY, expires } });
      const { answer, asOf, expires: end } = eraseVerdict(comparison, GOOD_ANSWERS, TODAY);
      expect([answer, asOf, end]).toEqual(['yes', TODAY - 2 * DAY, Math.min(expires, TODAY + 23 * HOUR)]);
    }
    // The list of six days ends first.
    const old = withList(() => ({ asOf: TODAY - 7 * DAY + HOUR }))(GOOD);
    expect(verdict(old).expires).toBe(TODAY + HOUR);
  });

  test('tells the newest of the list by name, so that they can be looked for on the phone', () => {
    const fact = eraseFacts(GOOD.comparison, GOOD_ANSWERS, TODAY).find(({ id }) => id === 'newest-agree');
    expect(fact?.values.names).toBe('c.HEIC, b.HEIC, a.HEIC');
  });

  test('the last line of a yes has both totals of the phone; no other answer has one', () => {
    const say = createWords('en');
    expect(sayPhoneTotals(say, verdict(GOOD))).toBe(
      'Your phone: 2 photos, 1 video. If your phone shows anything else now, do not erase it. Any new photo ends this answer.',
    );
    expect(sayPhoneTotals(say, verdict(withAnswers({ hiddenChecked: null })(GOOD)))).toBeNull();
  });

  test('is no longer yes once it has lapsed', () => {
    const expires = verdict(GOOD).expires ?? Number.NaN;
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

  test('a copy in the folder that iCloud syncs is none', () => {
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

  test('without the hidden ones they agree only in photos and in videos', () => {
    const flags = { ...photo('v').flags, hidden: true };
    const more = [...hidden, photo('v', '2026-04-02', { kind: 'video', flags })];
    const comparison = comparisonOf({}, more);
    const state4 = (phonePhotos: number, phoneVideos: number) =>
      state({ comparison, answers: { ...GOOD_ANSWERS, phonePhotos, phoneVideos } }, 'phone-counts-agree');
    expect([state4(2, 1), state4(3, 2)]).toEqual(['good', 'good']);
    expect([state4(2, 2), state4(3, 1), state4(2, 0), state4(1, 1)]).toEqual(Array(4).fill('unknown'));
    expect([state4(4, 2), state4(2, 3)]).toEqual(['bad', 'bad']);
  });

  test('what is in Recently Deleted, and a burst frame nobody chose, is not counted', () => {
    const flagged = (flag: 'deleted' | 'burstFrame') =>
      photo(flag, '2026-04-03', { flags: { ...photo(flag).flags, [flag]: true } });
    const comparison = comparisonOf({}, [...library(), flagged('deleted'), flagged('burstFrame')]);
    expect(state({ comparison, answers: GOOD_ANSWERS }, 'phone-counts-agree')).toBe('good');
  });

  test('a fact names how many the phone has more', () => {
    const facts: EraseFact[] = eraseFacts(GOOD.comparison, { ...GOOD_ANSWERS, phonePhotos: 40 }, TODAY);
    expect(facts.find(({ id }) => id === 'phone-counts-agree')?.values.onlyOnPhone).toBe(38);
  });
});
