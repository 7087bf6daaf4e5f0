import { describe, expect, test } from 'vitest';
import { advise } from '../../src/guidance/advise.ts';
import { NO_ANSWERS } from '../../src/guidance/answers.ts';
import { CARD_IDS } from '../../src/guidance/cards/all-plans.ts';
import { CAUSES, cardOfCause, rankOf, SINGLE_PHOTOS } from '../../src/guidance/causes.ts';
import { sayCause } from '../../src/guidance/say-card.ts';
import { GAP_KINDS, type Gap } from '../../src/model/gap.ts';
import { causes as words } from '../../src/words/en/causes.ts';
import { createWords } from '../../src/words/words.ts';
import { causes, first } from './advised.ts';
import {
  comparisonOf,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  LIST,
  library,
  note,
  pattern,
  photo,
  summary,
  TODAY,
} from './build-comparison.ts';

describe('the order of causes', () => {
  test('names every cause that has words, once, and gives it a card that exists', () => {
    expect([...CAUSES].sort()).toEqual(Object.keys(words).sort());
    expect(new Set(CAUSES).size).toBe(CAUSES.length);
    for (const cause of CAUSES) expect(CARD_IDS).toContain(cardOfCause(cause));
  });

  test('is the written one: off, full, Shared Library, Hidden, paused, more on the phone, stopped', () => {
    const order = [
      'wrong-list',
      'icloud-off',
      'icloud-storage-full',
      'shared-library-not-listed',
      'hidden-not-listed',
      'uploads-paused',
      'phone-has-more',
      'waiting-to-upload',
      'uploads-stopped',
      'missing-here',
    ] as const;
    const ranks = order.map(rankOf);
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    expect(new Set(ranks).size).toBe(ranks.length);
  });

  test('tells what was seen in single photos after every pattern', () => {
    expect(SINGLE_PHOTOS).toBeGreaterThan(rankOf('live-halves'));
    const gaps = [gap('half-live-photo', photo('x')), gap('half-live-photo', photo('y'))];
    const patterns = [pattern('one-folder', { folder: '2024', side: 'here', missing: 1, of: 1 })];
    expect(causes(comparisonOf({ gaps, patterns }))).toEqual(['one-folder-here', 'live-halves']);
  });

  test('tells among causes of one step the one with more photos first, whatever they are called', () => {
    const few = [gap('unreadable', photo('x'))];
    const many = Array.from({ length: 5 }, (_, i) => gap('missing-here', photo(`m${i}`)));
    expect(first(comparisonOf({ gaps: [...few, ...many] }))).toBe('missing-here');
    const turned = [gap('missing-here', photo('x')), ...many.map(({ asset }) => gap('unreadable', asset))];
    expect(first(comparisonOf({ gaps: turned }))).toBe('unreadable-files');
  });
});

describe('a library without a fault', () => {
  test('gets no advice at all', () => {
    expect(advise(comparisonOf(), NO_ANSWERS, TODAY)).toEqual([]);
    expect(advise(comparisonOf(), GOOD_ANSWERS, TODAY)).toEqual([]);
  });

  test('gets none for photos that were deleted, which is an ordinary thing to do', () => {
    const gaps = [gap('deleted-soon', photo('x'), { daysLeft: 20 })];
    expect(advise(comparisonOf({ gaps }), NO_ANSWERS, TODAY)).toEqual([]);
  });

  test('hears early only of deleted photos that are nowhere else and have few days left', () => {
    const missing = Array.from({ length: 9 }, (_, i) => gap('missing-here', photo(`m${i}`)));
    const here = { placeId: 'folder', coverage: 'matched', evidence: 'name-time', found: 'x.HEIC' } as const;
    const told = (changes: Partial<Gap>) =>
      advise(comparisonOf({ gaps: [...missing, gap('deleted-soon', photo('x'), changes)] }), NO_ANSWERS, TODAY)[0]
        ?.causes;
    expect(told({ daysLeft: 7 })).toEqual([
      { cause: 'deleted-this-week', values: { count: 1 } },
      { cause: 'deleted-soon', values: { count: 1 } },
    ]);
    for (const changes of [{ daysLeft: 8 }, { daysLeft: null }, { daysLeft: 0, findings: [here] }])
      expect(told(changes)?.[0].cause).toBe('missing-here');
  });

  test('gets none for what its list cannot show, while that forbids nothing', () => {
    const codes = [
      'no-checksums',
      'minute-precision',
      'hidden-not-shown',
      'deleted-listed',
      'bursts-excluded',
    ] as const;
    const places = [
      summary(LIST, library(), { notes: codes.map((code) => note(code, false)) }),
      summary(FOLDER, library(), { notes: [note('placeholders', false, 0), note('no-sizes', false)] }),
    ];
    expect(advise(comparisonOf({ places }), GOOD_ANSWERS, TODAY)).toEqual([]);
  });
});

describe('advice', () => {
  const messy = comparisonOf({
    gaps: [
      ...GAP_KINDS.map((kind) => gap(kind, photo(kind))),
      gap('missing-here', photo('z')),
      gap('cut-short', photo('v', '2026-01-01', { kind: 'video' })),
    ],
    patterns: [
      pattern('downloads-stopped', { day: '2026-03-14', missing: 2, after: 2 }, 0.8),
      pattern('only-videos', { missing: 2 }, 0.8),
    ],
  });

  test.each(['en', 'de'] as const)('has each card once, with a sentence that ends (%s)', (language) => {
    const say = createWords(language);
    const advice = advise(messy, { ...NO_ANSWERS, optimizeOn: true, status: 'waiting' }, TODAY);
    expect(new Set(advice.map(({ card }) => card)).size).toBe(advice.length);
    for (const each of advice) {
      expect(sayCause(say, each)).toMatch(/^[\p{Lu}0-9„“].*\.$/u);
      expect(sayCause(say, each)).not.toMatch(/undefined|NaN|null|Infinity|\.\.|\{\{|cause\./);
    }
    const ranks = advice.map((each) => CAUSES.indexOf(each.causes[0].cause));
    expect(ranks.every((rank) => rank >= 0)).toBe(true);
  });

  test('leaves no kind of gap without a card', () => {
    const kinds = new Set(advise(messy, NO_ANSWERS, TODAY).flatMap(({ gapKinds }) => gapKinds));
    for (const kind of GAP_KINDS) expect(kinds).toContain(kind);
  });

  test('is the same whatever the order of gaps and patterns', () => {
    const turned = { ...messy, gaps: [...messy.gaps].reverse(), patterns: [...messy.patterns].reverse() };
    expect(advise(turned, NO_ANSWERS, TODAY)).toEqual(advise(messy, NO_ANSWERS, TODAY));
  });
});
