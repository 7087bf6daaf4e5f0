import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import type { EraseFactId, FactState } from '../../../src/guidance/erase/reason-codes.ts';
import { UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import { comparisonOf, DAY, factsOf, gap, library, note, photo, TODAY } from '../build-comparison.ts';
import { factOf, stateOf, withList } from './fact-parts.ts';

// Each point of the erase answer, turned one way and the other.

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
