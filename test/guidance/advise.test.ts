import { describe, expect, test } from 'vitest';
import type { Comparison, PatternCode } from '../../src/compare/comparison.ts';
import { advise } from '../../src/guidance/advise.ts';
import { type Answers, NO_ANSWERS } from '../../src/guidance/answers.ts';
import type { CardId } from '../../src/guidance/cards/card-ids.ts';
import { CARD_OF_GAP } from '../../src/guidance/rules/gaps.ts';
import { type Difference, GAP_KINDS } from '../../src/model/gap.ts';
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
} from './build-comparison.ts';

const NOT_YET = { ...comparisonOf().verdict, answer: 'not-yet' as const };

function first(comparison: Comparison, answers: Answers = NO_ANSWERS) {
  return advise(comparison, answers, TODAY)[0];
}

function cards(comparison: Comparison, answers: Answers = NO_ANSWERS): string[] {
  return advise(comparison, answers, TODAY).map(({ card }) => card.id);
}

describe('a library without a fault', () => {
  test('gets no advice at all', () => {
    expect(advise(comparisonOf(), NO_ANSWERS, TODAY)).toEqual([]);
    expect(advise(comparisonOf(), GOOD_ANSWERS, TODAY)).toEqual([]);
  });

  test('gets none for photos that were deleted, which is an ordinary thing to do', () => {
    const gaps = [gap('deleted-soon', photo('x'), { daysLeft: 20 })];
    expect(advise(comparisonOf({ gaps }), NO_ANSWERS, TODAY)).toEqual([]);
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

describe('each kind of gap', () => {
  test.each(GAP_KINDS)('%s has its card, with its numbers', (kind) => {
    const gaps = [gap(kind, photo('x')), gap(kind, photo('y'))];
    const advice = first(comparisonOf({ gaps, verdict: NOT_YET }));
    expect(advice?.card.id).toBe(CARD_OF_GAP[kind]);
    expect(advice?.gapKinds).toContain(kind);
    if (kind !== 'date-range-short') expect(advice?.why).toMatch(/\b2\b/);
  });

  test('other bytes are told apart: converted, edited, written anew', () => {
    const by = (difference: Difference) =>
      first(
        comparisonOf({
          gaps: [
            gap('different-bytes', photo('x'), {
              findings: [
                { placeId: 'folder', coverage: 'different', evidence: 'name-time', found: 'in/x.JPG', difference },
              ],
            }),
          ],
        }),
      );
    expect(by('converted')?.card.id).toBe('converted-copies');
    expect(by('rewritten')?.card.id).toBe('rewritten-copies');
    expect(by('edited')?.card.id).toBe('edited-copies');
  });

  test('names the days left of the most urgent deleted photo', () => {
    const gaps = [gap('deleted-soon', photo('x'), { daysLeft: 12 }), gap('deleted-soon', photo('y'), { daysLeft: 3 })];
    expect(first(comparisonOf({ gaps, verdict: NOT_YET }))?.why).toContain('3 days');
  });
});

describe('each pattern', () => {
  const CASES: readonly (readonly [PatternCode, CardId, Partial<Comparison>])[] = [
    ['only-videos', 'large-videos', { gaps: [gap('missing-here', photo('x', '2026-01-01', { kind: 'video' }))] }],
    ['only-big-files', 'large-videos', { gaps: [gap('missing-here', photo('x'))] }],
    ['only-live-halves', 'live-photo-halves', { gaps: [gap('half-live-photo', photo('x'))] }],
    ['one-device', 'one-device', { gaps: [gap('missing-here', photo('x'))] }],
    ['one-shared-library', 'shared-library', { gaps: [gap('missing-here', photo('x'))] }],
    ['reduced-copies', 'reduced-copies', { gaps: [gap('reduced-copy', photo('x'))] }],
    ['whole-month', 'whole-month', { gaps: [gap('missing-here', photo('x'))] }],
    ['hidden-explains', 'hidden-photos', { gaps: [gap('count-unexplained', null, { count: 7 })] }],
    ['deleted-explains', 'recently-deleted', { gaps: [gap('count-unexplained', null, { count: 7 })] }],
    ['constant-time-shift', 'shifted-dates', { gaps: [gap('uncertain', photo('x'))] }],
    ['one-folder', 'one-folder', { gaps: [gap('unreadable', photo('x'))] }],
    ['converted-copies', 'converted-copies', { gaps: [gap('different-bytes', photo('x'))] }],
    ['rewritten-copies', 'rewritten-copies', { gaps: [gap('different-bytes', photo('x'))] }],
    ['uploads-stopped', 'get-uploads-going', { gaps: [gap('missing-in-icloud', photo('x', '2026-05-01'))] }],
    ['downloads-stopped', 'downloads-stopped', { gaps: [gap('missing-here', photo('x', '2026-05-01'))] }],
  ];

  test.each(CASES)('%s puts its card above the card of the gap', (code, card, changes) => {
    for (const strength of [0.1, 0.5, 1]) {
      const comparison = comparisonOf({
        ...changes,
        patterns: [pattern(code, { day: '2026-03-14', count: 20 }, strength)],
      });
      expect(first(comparison)?.card.id).toBe(card);
    }
  });

  test('files too large for iCloud are another matter than files too large for here', () => {
    const comparison = comparisonOf({
      gaps: [gap('missing-in-icloud', photo('x'))],
      patterns: [pattern('only-videos', { side: 'icloud', missing: 38, of: 41 }, 0.9)],
    });
    expect(first(comparison)?.card.id).toBe('large-uploads');
    expect(first(comparison)?.why).toBe('38 of the 41 photos missing in iCloud are videos.');
    expect(first(comparison)?.gapKinds).toContain('missing-in-icloud');
  });

  test.each([
    [
      'one-device',
      { device: 'Apple iPhone 12', side: 'here', missing: 38, of: 41 },
      '38 of the 41 photos missing here were taken with one device: Apple iPhone 12.',
    ],
    [
      'only-big-files',
      { bytes: 123_456_789, side: 'here', missing: 9, of: 9 },
      '9 of the 9 photos missing here are large, 123 MB or more.',
    ],
    [
      'whole-month',
      { month: '2024-03', months: 2, side: 'here', missing: 80, of: 81 },
      '80 of the 81 photos missing here are from 2024-03 and 1 other month.',
    ],
    [
      'constant-time-shift',
      { minutes: -120, count: 90, of: 100 },
      '90 of 100 photos with one name on both sides are apart by the same time, 2 hours.',
    ],
    [
      'constant-time-shift',
      { minutes: 330, count: 90, of: 100 },
      '90 of 100 photos with one name on both sides are apart by the same time, 5 hours and 30 minutes.',
    ],
    [
      'converted-copies',
      { count: 1500, of: 1600 },
      '1,500 of the 1,600 photos that differ agree in name and time, and only their format differs.',
    ],
    ['deleted-explains', { count: 12 }, '12 photos here are in Recently Deleted of iCloud.'],
  ] as const)('%s says its numbers', (code, values, why) => {
    expect(first(comparisonOf({ patterns: [pattern(code, values)] }))?.why).toBe(why);
  });

  test('uploads that stopped are told with their numbers', () => {
    const early = Array.from({ length: 20 }, (_, i) => photo(`e${i}`, '2026-01-10'));
    const late = Array.from({ length: 4 }, (_, i) => photo(`l${i}`, '2026-04-10'));
    const missing = Array.from({ length: 37 }, (_, i) => photo(`m${i}`, '2026-05-10'));
    const comparison = comparisonOf({
      rows: [...early, ...late].map((asset) => row(asset)),
      gaps: missing.map((asset) => gap('missing-in-icloud', asset)),
      patterns: [pattern('uploads-stopped', { day: '2026-03-14' })],
    });
    expect(first(comparison)?.why).toBe('37 of the 41 photos after 2026-03-14 are missing in iCloud, and none before.');
    expect(cards(comparison)).toContain('before-erasing');
  });

  test('photos from after the list speak of an old list, not of stopped uploads', () => {
    const places = [summary(LIST, library(), { asOf: Date.UTC(2026, 2, 14, 20) }), summary(FOLDER, library())];
    const comparison = comparisonOf({
      places,
      ledger: [{ code: 'only-here', count: 30 }],
      patterns: [pattern('uploads-stopped', { day: '2026-03-10', after: 31, missing: 30 })],
    });
    expect(first(comparison)?.card.id).toBe('list-too-old');
    expect(cards(comparison)).toContain('get-uploads-going');
  });

  test('photos after the list alone speak of an old list', () => {
    const places = [summary(LIST, library(), { asOf: Date.UTC(2026, 2, 14) }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, ledger: [{ code: 'only-here', count: 3 }] });
    expect(first(comparison)?.card.id).toBe('list-too-old');
    expect(first(comparison)?.why).toContain('3 photos here are from after');
  });
});

describe('places', () => {
  test('none of them, or only one that iCloud keeps in step, brings the second place first', () => {
    const alone = comparisonOf({ places: [summary(LIST, library())] });
    expect(first(alone)?.card.id).toBe('two-independent-places');
    const synced = [summary(LIST, library()), summary({ ...FOLDER, independenceKey: 'icloud' }, library())];
    expect(first(comparisonOf({ places: synced }))?.card.id).toBe('two-independent-places');
    expect(advise(comparisonOf({ places: [], listId: null, rows: [] }), NO_ANSWERS, TODAY)).toEqual([]);
  });
});

describe('notes', () => {
  test.each([
    ['wrong-list', 'wrong-list'],
    ['parts-missing', 'list-incomplete'],
    ['only-missing-files', 'list-incomplete'],
    ['unreadable-folders', 'full-disk-access'],
    ['scan-unfinished', 'scan-unfinished'],
    ['counts-only', 'totals-only'],
  ] as const)('%s brings %s when it blocks', (code, card) => {
    const gaps = [gap('missing-here', photo('x'))];
    const places = [summary(LIST, library(), { notes: [note(code, true, 2)] }), summary(FOLDER, library())];
    expect(first(comparisonOf({ places, gaps }))?.card.id).toBe(card);
  });

  test('an export without photos speaks of Advanced Data Protection', () => {
    const places = [summary(LIST, [], { notes: [note('empty-list')] }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, rows: [] });
    expect(cards(comparison)).toContain('advanced-data-protection');
    expect(first(comparison, { ...NO_ANSWERS, advancedDataProtection: true })?.card.id).toBe(
      'advanced-data-protection',
    );
  });
});

describe('answers', () => {
  test.each([
    [{ icloudPhotosOn: false }, 'icloud-photos-off'],
    [{ storageFull: true }, 'icloud-storage-full'],
    [{ status: 'storage-full' }, 'icloud-storage-full'],
    [{ status: 'paused' }, 'paused-or-waiting'],
    [{ status: 'waiting' }, 'paused-or-waiting'],
  ] as const)('%o brings %s', (answers, card) => {
    const old = comparisonOf({
      places: [summary(LIST, library(), { asOf: TODAY - 20 * DAY }), summary(FOLDER, library())],
    });
    expect(first(old, { ...NO_ANSWERS, ...answers })?.card.id).toBe(card);
  });

  test('that contradict the data are shown, each with its own sentence, and never overruled', () => {
    const answers = { ...GOOD_ANSWERS, icloudPhotosOn: false, storageFull: true };
    const advice = first(comparisonOf(), answers);
    expect(advice?.card.id).toBe('answers-contradict');
    expect(advice?.why).toContain('iCloud Photos is off, but the list of 2026-11-21 has 3 photos and videos');
    expect(advice?.why).toContain('storage is full');
  });

  test('with more photos on the phone than in iCloud bring the uploads back first', () => {
    const advice = first(comparisonOf(), { ...GOOD_ANSWERS, phonePhotos: 12 });
    expect(advice?.card.id).toBe('get-uploads-going');
    expect(advice?.why).toContain('10 items more');
  });
});

describe('signing out', () => {
  const stuck: Answers = { ...GOOD_ANSWERS, status: 'paused' };

  test('is mentioned last, and only when every photo is known to be safe', () => {
    const all = cards(comparisonOf(), stuck);
    expect(all).toContain('signing-out');
    expect(all.at(-1)).toBe('signing-out');
  });

  test.each([
    ['a photo only on the phone', comparisonOf(), { ...stuck, phonePhotos: 3 }],
    ['totals nobody read', comparisonOf(), { ...stuck, phonePhotos: null }],
    ['old answers', comparisonOf(), { ...stuck, answeredAt: TODAY - 9 * DAY }],
    ['a missing photo', comparisonOf({ gaps: [gap('missing-here', photo('x'))] }), stuck],
    ['a waiting photo', comparisonOf({ gaps: [gap('waiting-to-upload', photo('x'))] }), stuck],
    ['stopped uploads', comparisonOf({ patterns: [pattern('uploads-stopped')] }), stuck],
    ['no answers', comparisonOf(), { ...NO_ANSWERS, status: 'paused' as const }],
    ['full storage', comparisonOf(), { ...stuck, storageFull: true }],
    ['a phone that is off', comparisonOf(), { ...stuck, icloudPhotosOn: false }],
  ])('is not mentioned with %s', (_, comparison, answers) => {
    expect(cards(comparison, answers)).not.toContain('signing-out');
  });
});

describe('advice', () => {
  const messy = comparisonOf({
    gaps: [
      ...GAP_KINDS.map((kind) => gap(kind, photo(kind))),
      gap('missing-here', photo('z')),
      gap('cut-short', photo('v', '2026-01-01', { kind: 'video' })),
    ],
    patterns: [pattern('downloads-stopped', { day: '2026-03-14' }, 0.8), pattern('only-videos', {}, 0.8)],
  });

  test('comes strongest first, each card once, with a sentence that ends', () => {
    const advice = advise(messy, { ...NO_ANSWERS, optimizeOn: true, status: 'waiting' }, TODAY);
    const strengths = advice.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    expect(new Set(advice.map(({ card }) => card.id)).size).toBe(advice.length);
    for (const { why, strength } of advice) {
      expect(why).toMatch(/^[A-Z0-9].*\.$/);
      expect(why).not.toMatch(/undefined|NaN|null|Infinity|\.\./);
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
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
