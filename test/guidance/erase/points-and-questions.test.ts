import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/guidance/answers.ts';
import { CARD_OF_FACT } from '../../../src/guidance/erase/cards-of-facts.ts';
import { ANSWERS_OF_QUESTION, FACT_OF_QUESTION, openQuestions } from '../../../src/guidance/erase/questions.ts';
import { ERASE_FACTS, type EraseFactId } from '../../../src/guidance/erase/reason-codes.ts';
import { GOOD_ANSWERS } from '../build-comparison.ts';

// Each point of the erase answer, turned one way and the other.

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
