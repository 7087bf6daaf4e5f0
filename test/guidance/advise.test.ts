import { describe, expect, test } from 'vitest';
import type { Comparison, PatternCode } from '../../src/compare/comparison.ts';
import { advise } from '../../src/guidance/advise.ts';
import { type Answers, NO_ANSWERS } from '../../src/guidance/answers.ts';
import { CARD_IDS } from '../../src/guidance/cards/all-plans.ts';
import { CAUSES, cardOfCause, rankOf, SINGLE_PHOTOS } from '../../src/guidance/causes.ts';
import type { Cause } from '../../src/guidance/codes.ts';
import { CAUSE_OF_GAP } from '../../src/guidance/rules/gaps.ts';
import { sayCause } from '../../src/guidance/say-card.ts';
import { type Difference, GAP_KINDS } from '../../src/model/gap.ts';
import { type Missing, missing } from '../../src/model/witness.ts';
import { causes as words } from '../../src/words/en/causes.ts';
import { notes } from '../../src/words/en/notes.ts';
import { createWords } from '../../src/words/words.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  factsOf,
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
import { ENGINE } from './cards/reading-level.ts';

const NOT_YET = { ...comparisonOf().verdict, answer: 'not-yet' as const };
const en = createWords('en');

function first(comparison: Comparison, answers: Answers = NO_ANSWERS): Cause | undefined {
  return advise(comparison, answers, TODAY)[0]?.causes[0].cause;
}

function why(comparison: Comparison, answers: Answers = NO_ANSWERS): string {
  const [advice] = advise(comparison, answers, TODAY);
  return advice === undefined ? '' : sayCause(en, advice);
}

function causes(comparison: Comparison, answers: Answers = NO_ANSWERS): Cause[] {
  return advise(comparison, answers, TODAY).flatMap((each) => each.causes.map(({ cause }) => cause));
}

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
  test.each(GAP_KINDS.filter((kind) => kind !== 'different-bytes'))('%s has its cause, with its number', (kind) => {
    const comparison = comparisonOf({ gaps: [gap(kind, photo('x')), gap(kind, photo('y'))], verdict: NOT_YET });
    expect(first(comparison)).toBe(CAUSE_OF_GAP[kind]);
    expect(advise(comparison, NO_ANSWERS, TODAY)[0]?.gapKinds).toContain(kind);
    if (kind !== 'date-range-short') expect(why(comparison)).toMatch(/\b2\b/);
  });

  test('other content is told apart: converted, edited, written anew', () => {
    const by = (difference: Difference) => {
      const found = { placeId: 'folder', coverage: 'different', evidence: 'name-time', found: 'in/x.JPG' } as const;
      return first(
        comparisonOf({ gaps: [gap('different-bytes', photo('x'), { findings: [{ ...found, difference }] })] }),
      );
    };
    expect(by('converted')).toBe('converted-copies');
    expect(by('rewritten')).toBe('rewritten-copies');
    expect(by('edited')).toBe('edited-copies');
  });
});

describe('patterns', () => {
  const CASES: readonly (readonly [PatternCode, Cause, Partial<Comparison>])[] = [
    [
      'only-videos',
      'videos-missing-here',
      { gaps: [gap('missing-here', photo('x', '2026-01-01', { kind: 'video' }))] },
    ],
    ['only-big-files', 'large-missing-here', { gaps: [gap('missing-here', photo('x'))] }],
    ['only-live-halves', 'live-halves', { gaps: [gap('half-live-photo', photo('x'))] }],
    ['one-device', 'one-device-here', { gaps: [gap('missing-here', photo('x'))] }],
    ['one-shared-library', 'shared-library', { gaps: [gap('missing-here', photo('x'))] }],
    ['reduced-copies', 'reduced-copies', { gaps: [gap('reduced-copy', photo('x'))] }],
    ['whole-month', 'whole-month-here', { gaps: [gap('missing-here', photo('x'))] }],
    ['hidden-explains', 'hidden-explains', { gaps: [gap('count-unexplained', null, { count: 7 })] }],
    ['deleted-explains', 'deleted-explains', { gaps: [gap('count-unexplained', null, { count: 7 })] }],
    ['constant-time-shift', 'times-shifted', { gaps: [gap('uncertain', photo('x'))] }],
    ['one-folder', 'one-folder-here', { gaps: [gap('unreadable', photo('x'))] }],
    ['converted-copies', 'converted-copies', { gaps: [gap('different-bytes', photo('x'))] }],
    ['rewritten-copies', 'rewritten-copies', { gaps: [gap('different-bytes', photo('x'))] }],
    ['uploads-stopped', 'uploads-stopped', { gaps: [gap('missing-in-icloud', photo('x', '2026-05-01'))] }],
    ['downloads-stopped', 'downloads-stopped', { gaps: [gap('missing-here', photo('x', '2026-05-01'))] }],
  ];

  test.each(CASES)('%s is told before the kind of gap', (code, cause, changes) => {
    for (const strength of [0.1, 0.5, 1]) {
      const patterns = [pattern(code, { day: '2026-03-14', count: 20 }, strength)];
      expect(first(comparisonOf({ ...changes, patterns }))).toBe(cause);
    }
  });

  test('files too large for iCloud are another matter than files too large for here', () => {
    const comparison = comparisonOf({
      gaps: [gap('missing-in-icloud', photo('x'))],
      patterns: [pattern('only-videos', { side: 'icloud', missing: 38, of: 41 }, 0.9)],
    });
    expect(first(comparison)).toBe('videos-missing-in-icloud');
    expect(why(comparison)).toBe('38 of the photos and videos missing in iCloud are videos. Large files take longest.');
    expect(advise(comparison, NO_ANSWERS, TODAY)[0]?.gapKinds).toContain('missing-in-icloud');
  });

  test.each([
    [
      'one-device',
      { device: 'Apple iPhone 12', side: 'here', missing: 38, of: 41 },
      '38 photos missing here were taken with one device: Apple iPhone 12.',
    ],
    [
      'whole-month',
      { month: '2024-03', months: 2, side: 'here', missing: 80, of: 81 },
      '80 photos missing here are from whole months, the first of them March 2024.',
    ],
    [
      'constant-time-shift',
      { minutes: 330, count: 90, of: 100 },
      '90 photos have the same name on both sides, and all times differ by 330 minutes.',
    ],
    [
      'converted-copies',
      { count: 1500, of: 1600 },
      '1,500 photos here agree in name and time, and only their format differs.',
    ],
    ['deleted-explains', { count: 12 }, '12 photos here are in Recently Deleted of iCloud.'],
  ] as const)('%s says its numbers', (code, values, sentence) => {
    expect(why(comparisonOf({ patterns: [pattern(code, values)] }))).toBe(sentence);
  });

  test('placeholders after a day are no download that stopped', () => {
    const gaps = Array.from({ length: 9 }, (_, i) => gap('placeholder-only', photo(`p${i}`, '2026-05-10')));
    const patterns = [pattern('downloads-stopped', { day: '2026-03-14', missing: 9, after: 9 })];
    expect(first(comparisonOf({ gaps, patterns }))).toBe('still-in-cloud');
  });
});

describe('a transfer that stopped', () => {
  const missing = Array.from({ length: 37 }, (_, i) => gap('missing-in-icloud', photo(`m${i}`, '2026-05-10')));

  test('is told with its numbers and the day that was seen', () => {
    const early = gap('missing-in-icloud', photo('e', '2026-01-10'));
    const comparison = comparisonOf({
      gaps: [...missing, early],
      patterns: [pattern('uploads-stopped', { day: '2026-03-14', missing: 37, after: 41 })],
    });
    expect(why(comparison)).toBe('Of 41 photos after 14 March 2026, 37 are missing in iCloud. Before that day: 1.');
  });

  test('hangs only where nothing newer is in iCloud, and says the day of the newest that is', () => {
    const patterns = [pattern('uploads-stopped', { day: '2026-03-14', missing: 37, after: 37 })];
    const before = [summary(LIST, [photo('a', '2026-03-12')], { asOf: TODAY }), summary(FOLDER, library())];
    const hanging = advise(comparisonOf({ gaps: missing, patterns, places: before }), NO_ANSWERS, TODAY);
    const hangs = hanging.find(({ card }) => card === 'uploads-hang');
    expect(hangs && sayCause(en, hangs)).toBe(
      'The newest photo in iCloud is from 12 March 2026, and 37 newer ones are missing there.',
    );
    // The library of these tests has a photo of November on its list.
    expect(causes(comparisonOf({ gaps: missing, patterns }))).not.toContain('uploads-hang');
  });

  test('is not told without a day, and no day is made up', () => {
    for (const values of [{}, { day: 'soon' }, { last: '2026-03-14' }]) {
      const comparison = comparisonOf({ gaps: missing, patterns: [pattern('uploads-stopped', values)] });
      expect(causes(comparison)).toEqual(['missing-in-icloud']);
      expect(why(comparison)).not.toMatch(/2026|day/);
    }
    const here = missing.map((each) => ({ ...each, kind: 'missing-here' as const }));
    expect(causes(comparisonOf({ gaps: here, patterns: [pattern('downloads-stopped', {})] }))).toEqual([
      'missing-here',
    ]);
  });

  test('of last week is not one that hangs for weeks', () => {
    const patterns = [pattern('uploads-stopped', { day: '2026-11-18', missing: 37, after: 37 })];
    const places = [summary(LIST, library(), { asOf: TODAY }), summary(FOLDER, library())];
    expect(causes(comparisonOf({ gaps: missing, patterns, places }))).not.toContain('uploads-hang');
  });

  test('is no cause where most of the photos are from after the list', () => {
    const places = [summary(LIST, library(), { asOf: Date.UTC(2026, 2, 14, 20) }), summary(FOLDER, library())];
    const comparison = comparisonOf({
      places,
      ledger: [{ code: 'only-here', count: 30 }],
      patterns: [pattern('uploads-stopped', { day: '2026-03-10', after: 31, missing: 30 })],
    });
    expect(first(comparison)).toBe('list-older-than-photos');
    expect(causes(comparison)).toContain('uploads-stopped');
  });

  test('photos after the list alone speak of an old list', () => {
    const places = [summary(LIST, library(), { asOf: Date.UTC(2026, 2, 14) }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, ledger: [{ code: 'only-here', count: 3 }] });
    expect(first(comparison)).toBe('list-older-than-photos');
    expect(why(comparison)).toBe(
      'The list is from 14 March 2026 at the latest, and 3 photos here are from after that day.',
    );
  });
});

describe('places', () => {
  test('one that iCloud keeps in step leads to “copy it out”, never to checking again', () => {
    const synced = [summary(LIST, library()), summary({ ...FOLDER, independenceKey: 'icloud' }, library())];
    expect(first(comparisonOf({ places: synced }))).toBe('in-step-only');
    expect(why(comparisonOf({ places: synced }))).toContain('Copy it out.');
    const unfinished = synced.map((place) => ({ ...place, notes: [note('scan-unfinished')] }));
    expect(first(comparisonOf({ places: unfinished }))).toBe('in-step-only');
  });

  test('none at all brings the second place, and nothing known brings nothing', () => {
    expect(first(comparisonOf({ places: [summary(LIST, library())] }))).toBe('no-place');
    expect(advise(comparisonOf({ places: [], listId: null, rows: [] }), NO_ANSWERS, TODAY)).toEqual([]);
  });
});

describe('notes', () => {
  test.each([
    ['wrong-list', 'wrong-list'],
    ['parts-missing', 'parts-missing'],
    ['only-missing-files', 'list-of-missing'],
    ['unreadable-folders', 'folders-unreadable'],
    ['scan-unfinished', 'scan-unfinished'],
    ['wal-missing', 'library-unreadable'],
    ['sync-old', 'list-behind'],
    ['not-proved', 'list-lacks-something'],
  ] as const)('%s brings %s when it blocks, in its own words', (code, cause) => {
    const gaps = [gap('missing-here', photo('x'))];
    const places = [summary(LIST, library(), { notes: [note(code, true, 2)] }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, gaps });
    expect(first(comparison)).toBe(cause);
    expect(why(comparison)).not.toMatch(/\{\{|note\./);
    const harmless = [summary(LIST, library(), { notes: [note(code, false, 2)] }), summary(FOLDER, library())];
    expect(causes(comparisonOf({ places: harmless, gaps }))).not.toContain(cause);
  });

  test('a list without photos speaks of Advanced Data Protection where that is on', () => {
    const places = [summary(LIST, [], { notes: [note('empty-list')] }), summary(FOLDER, library())];
    const comparison = comparisonOf({ places, rows: [] });
    expect(first(comparison)).toBe('list-empty');
    expect(first(comparison, { ...NO_ANSWERS, advancedDataProtection: true })).toBe('data-protected');
    expect(causes(comparisonOf(), { ...NO_ANSWERS, advancedDataProtection: true })).toEqual([]);
  });
});

describe('answers', () => {
  test.each([
    [{ icloudPhotosOn: false }, 'icloud-off'],
    [{ storageFull: true }, 'icloud-storage-full'],
    [{ status: 'storage-full' }, 'icloud-storage-full'],
    [{ status: 'paused' }, 'uploads-paused'],
    [{ status: 'waiting' }, 'uploads-waiting'],
    [{ status: 'syncing' }, 'uploads-syncing'],
  ] as const)('%o brings %s', (answers, cause) => {
    const old = comparisonOf({
      places: [summary(LIST, library(), { asOf: TODAY - 20 * DAY }), summary(FOLDER, library())],
    });
    expect(first(old, { ...NO_ANSWERS, ...answers })).toBe(cause);
  });

  test('with more photos on the phone than in iCloud speak of the phone', () => {
    const answers = { ...GOOD_ANSWERS, phonePhotos: 12 };
    expect(first(comparisonOf(), answers)).toBe('phone-has-more');
    expect(why(comparisonOf(), answers)).toContain('10 items more');
  });

  test.each([
    ['iCloud Photos off', { icloudPhotosOn: false }, 'icloud-off'],
    ['full storage', { storageFull: true }, 'icloud-storage-full'],
    ['a Shared Library that the list does not mark', { usesSharedLibrary: true }, 'shared-library-not-listed'],
    ['Hidden that nobody counted', { hiddenChecked: false }, 'hidden-not-listed'],
  ] as const)('%s is told before uploads, with more photos on the phone', (_, answers, cause) => {
    const comparison = comparisonOf({ gaps: [gap('missing-in-icloud', photo('x'))] });
    const said: Answers = { ...GOOD_ANSWERS, phonePhotos: 12, ...answers };
    expect(first(comparison, said)).toBe(cause);
    expect(causes(comparison, said)).toContain('phone-has-more');
  });

  test('“I don’t know” brings nothing', () => {
    expect(advise(comparisonOf({ rows: [row(photo('a'))] }), NO_ANSWERS, TODAY)).toEqual([]);
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

describe('the age of a list', () => {
  const withAge = (...missed: readonly Missing[]) =>
    comparisonOf({ verdict: { ...NOT_YET, answer: 'cannot-tell', missing: missed } });

  test('that is too old is told with the day that was seen', () => {
    const old = withAge(missing('list-too-old', { day: '2026-09-01', count: 82 }));
    expect(first(old)).toBe('list-too-old');
    expect(why(old)).toBe('The list is from 1 September 2026 at the latest, 82 days ago. That is too old.');
  });

  test.each(['age-unknown', 'age-impossible', 'age-future', 'age-by-file-only'] as const)(
    '%s is told without a day',
    (code) => {
      const unknown = withAge(missing(code, { day: '1980-01-01', today: '2026-11-22' }));
      expect(first(unknown)).toBe('list-age-unknown');
      expect(why(unknown)).not.toMatch(/\d/);
    },
  );

  test('that nobody knows makes no photo newer than the list, and uploads hang on no such day', () => {
    const gaps = Array.from({ length: 37 }, (_, i) => gap('missing-in-icloud', photo(`m${i}`, '2026-05-10')));
    const patterns = [pattern('uploads-stopped', { day: '2026-03-14', missing: 37, after: 37 })];
    const list = [photo('a', '2026-03-12')];
    const by = (facts: ReturnType<typeof factsOf> | null) =>
      causes(comparisonOf({ gaps, patterns, places: [summary(LIST, list, { facts }), summary(FOLDER, library())] }));
    expect(by(factsOf(TODAY))).toContain('uploads-hang');
    // The date of the file is that of the last copying.
    for (const facts of [null, factsOf(null, 'none'), factsOf(TODAY, 'file-date')])
      expect(by(facts)).not.toContain('uploads-hang');
    const places = [summary(LIST, list, { facts: factsOf(null, 'none') }), summary(FOLDER, library())];
    const ledger = [{ code: 'only-here', count: 30 }] as const;
    expect(causes(comparisonOf({ gaps, places, ledger }))).not.toContain('list-older-than-photos');
  });
});

describe('totals without a list', () => {
  const counts = { view: 'icloud-com', photos: 2, videos: 1, firstDay: null, lastDay: null } as const;
  const changes = { listId: null, counts, rows: [], places: [summary(FOLDER, library())], verdict: NOT_YET };

  test('ask for a list; where they differ, that is told', () => {
    expect(first(comparisonOf(changes))).toBe('only-totals');
    expect(first(comparisonOf({ ...changes, gaps: [gap('count-unexplained', null, { count: 9 })] }))).toBe(
      'counts-differ',
    );
  });
});

describe('what every note brings', () => {
  test.each(['en', 'de'] as const)('is said without a word of the engine (%s)', (language) => {
    const say = createWords(language);
    const codes = Object.keys(notes).filter((code): code is keyof typeof notes => code in notes);
    const said = codes.flatMap((code) =>
      [true, false].flatMap((blocks) => {
        const places = [summary(LIST, library(), { notes: [note(code, blocks, 2)] }), summary(FOLDER, library())];
        const gaps = [gap('missing-here', photo('x')), gap('placeholder-only', photo('y'))];
        return advise(comparisonOf({ places, gaps, verdict: NOT_YET }), NO_ANSWERS, TODAY).map((each) =>
          sayCause(say, each),
        );
      }),
    );
    expect(new Set(said).size).toBeGreaterThan(25);
    expect(said.filter((text) => ENGINE.test(text))).toEqual([]);
  });
});
