import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import { advise } from '../../src/guidance/advise.ts';
import { type Answers, NO_ANSWERS } from '../../src/guidance/answers.ts';
import type { CardId } from '../../src/guidance/codes.ts';
import { cardText, sayCause } from '../../src/guidance/say-card.ts';
import type { Gap, GapKind } from '../../src/model/gap.ts';
import { missing } from '../../src/model/witness.ts';
import { createWords } from '../../src/words/words.ts';
import { ON_A_DISK } from '../fixtures/assets.ts';
import {
  comparisonOf,
  FOLDER,
  factsOf,
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

/** A thing that happens to people, and the card and step that must come first. */
interface Situation {
  readonly name: string;
  readonly comparison: Comparison;
  readonly answers: Answers;
  readonly card: CardId;
  /** The code of the first step, for somebody with iOS 26 and Windows. */
  readonly step: string;
}

const NOT_YET = { ...comparisonOf().verdict, answer: 'not-yet' as const };

function many(kind: GapKind, count: number, day = '2026-05-10', changes: Partial<Gap> = {}): Gap[] {
  return Array.from({ length: count }, (_, i) => gap(kind, photo(`${kind}${i}`, day), changes));
}

function of(changes: Partial<Comparison>): Comparison {
  return comparisonOf({ verdict: NOT_YET, ...changes });
}

function withNote(code: Parameters<typeof note>[0]): Comparison {
  return of({
    places: [summary(LIST, library(), { notes: [note(code, true, 2)] }), summary(FOLDER, library())],
    gaps: many('missing-here', 30),
  });
}

const inStep = [summary(LIST, library()), summary({ ...FOLDER, independenceKey: 'icloud' }, library())];

const SITUATIONS: readonly Situation[] = [
  {
    name: 'iCloud Photos was switched off in spring',
    comparison: of({ gaps: many('missing-in-icloud', 40) }),
    answers: { ...GOOD_ANSWERS, icloudPhotosOn: false, phonePhotos: 60 },
    card: 'icloud-photos-off',
    step: 'copy',
  },
  {
    name: 'the storage is full',
    comparison: of({ gaps: many('missing-in-icloud', 40) }),
    answers: { ...GOOD_ANSWERS, storageFull: true, status: 'storage-full', phonePhotos: 60 },
    card: 'storage-full',
    step: 'plan',
  },
  {
    name: 'the list leaves out the Shared Library',
    comparison: of({ gaps: many('missing-in-icloud', 40) }),
    answers: { ...GOOD_ANSWERS, usesSharedLibrary: true, phonePhotos: 60 },
    card: 'shared',
    step: 'view',
  },
  {
    name: 'hidden photos are not counted',
    comparison: of({ gaps: many('missing-in-icloud', 12) }),
    answers: { ...GOOD_ANSWERS, hiddenChecked: false, phonePhotos: 14 },
    card: 'hidden-and-deleted',
    step: 'hidden',
  },
  {
    name: 'the phone is paused',
    comparison: of({ gaps: many('missing-in-icloud', 12) }),
    answers: { ...GOOD_ANSWERS, status: 'paused' },
    card: 'uploads-unfinished',
    step: 'status',
  },
  {
    name: 'the phone has more than the list, and nobody knows why',
    comparison: of({}),
    answers: { ...GOOD_ANSWERS, phonePhotos: 60 },
    card: 'phone-has-more',
    step: 'status',
  },
  {
    name: 'many photos are marked as not uploaded',
    comparison: of({
      gaps: [...many('waiting-to-upload', 30), ...many('missing-here', 40)],
      patterns: [pattern('downloads-stopped', { day: '2026-03-14', missing: 40, after: 41 })],
    }),
    answers: NO_ANSWERS,
    card: 'uploads-unfinished',
    step: 'status',
  },
  {
    name: 'uploads stopped on a day',
    comparison: of({
      gaps: many('missing-in-icloud', 40),
      patterns: [pattern('uploads-stopped', { day: '2026-03-14', missing: 40, after: 41 })],
    }),
    answers: NO_ANSWERS,
    card: 'uploads-unfinished',
    step: 'status',
  },
  {
    name: 'the only place is the folder that iCloud syncs',
    comparison: of({ places: inStep, gaps: many('placeholder-only', 9) }),
    answers: NO_ANSWERS,
    card: 'second-place',
    step: 'plug',
  },
  {
    name: 'the list of another person',
    comparison: withNote('wrong-list'),
    answers: NO_ANSWERS,
    card: 'list-not-usable',
    step: 'other',
  },
  {
    name: 'a part of Apple’s copy is missing',
    comparison: withNote('parts-missing'),
    answers: NO_ANSWERS,
    card: 'list-not-usable',
    step: 'parts',
  },
  {
    name: 'a scan broke off',
    comparison: withNote('scan-unfinished'),
    answers: NO_ANSWERS,
    card: 'list-not-usable',
    step: 'scan',
  },
  {
    name: 'Advanced Data Protection, and Apple’s copy came without photos',
    comparison: of({
      places: [summary(LIST, [], { notes: [note('empty-list')] }), summary(FOLDER, library())],
      rows: [],
    }),
    answers: { ...NO_ANSWERS, advancedDataProtection: true },
    card: 'protected-data',
    step: 'cable',
  },
  {
    name: 'some photos were never downloaded',
    comparison: of({ gaps: many('missing-here', 40) }),
    answers: NO_ANSWERS,
    card: 'originals-here',
    step: 'disks',
  },
  {
    name: 'many files are in the cloud only',
    comparison: of({ gaps: many('placeholder-only', 40) }),
    answers: NO_ANSWERS,
    card: 'originals-here',
    step: 'windows',
  },
  {
    name: 'copies were converted on the way',
    comparison: of({
      gaps: many('different-bytes', 40, '2026-05-10', {
        findings: [
          { placeId: 'folder', coverage: 'different', evidence: 'name-time', found: 'a.JPG', difference: 'converted' },
        ],
      }),
      patterns: [pattern('converted-copies', { count: 40, of: 40 })],
    }),
    answers: NO_ANSWERS,
    card: 'converted-or-smaller',
    step: 'fetch',
  },
  {
    name: 'Live Photos without their film',
    comparison: of({
      gaps: many('half-live-photo', 40),
      patterns: [pattern('only-live-halves', { count: 40, of: 40 })],
    }),
    answers: NO_ANSWERS,
    card: 'live-and-bursts',
    step: 'live',
  },
  {
    name: 'a disk that is failing',
    comparison: of({ gaps: many('unreadable', 40) }),
    answers: NO_ANSWERS,
    card: 'damaged',
    step: 'stop',
  },
  {
    name: 'photos deleted in iCloud, still here',
    comparison: of({
      gaps: many('deleted-soon', 40),
      patterns: [pattern('deleted-explains', { count: 40 })],
    }),
    answers: NO_ANSWERS,
    card: 'hidden-and-deleted',
    step: 'deleted',
  },
  {
    name: 'photos that are only in Recently Deleted, for two more days',
    comparison: of({
      gaps: [
        ...many('missing-here', 400),
        ...many('waiting-to-upload', 40),
        ...many('deleted-soon', 5, '2026-05-10', { daysLeft: 2 }),
      ],
    }),
    answers: NO_ANSWERS,
    card: 'hidden-and-deleted',
    step: 'deleted',
  },
  {
    name: 'two totals that differ, and no list',
    comparison: of({
      listId: null,
      places: [summary(FOLDER, library())],
      counts: { view: 'icloud-com', photos: 50, videos: 2, firstDay: null, lastDay: null },
      gaps: [gap('count-unexplained', null, { count: 49 })],
      rows: [],
    }),
    answers: NO_ANSWERS,
    card: 'totals',
    step: 'phone',
  },
  {
    name: 'nobody asked, and the cable says that iCloud Photos is off',
    comparison: withNote('icloud-photos-off'),
    answers: NO_ANSWERS,
    card: 'icloud-photos-off',
    step: 'copy',
  },
  {
    name: 'iCloud has no library of this account any more',
    comparison: withNote('library-detached'),
    answers: NO_ANSWERS,
    card: 'not-in-icloud',
    step: 'disk',
  },
  {
    name: 'the list is of a folder',
    comparison: withNote('list-of-files'),
    answers: NO_ANSWERS,
    card: 'other-list',
    step: 'icloud',
  },
  {
    name: 'the Mac that gave the list is behind iCloud',
    comparison: withNote('server-has-more'),
    answers: NO_ANSWERS,
    card: 'other-list',
    step: 'behind',
  },
  {
    name: 'the camera folder has files that no list names',
    comparison: of({
      places: [
        summary(LIST, library(), { notes: [note('camera-files-unnamed', false, 4)] }),
        summary(FOLDER, library()),
      ],
    }),
    answers: NO_ANSWERS,
    card: 'by-cable',
    step: 'originals',
  },
  {
    name: 'originals that the Photos library keeps outside itself',
    comparison: of({
      places: [summary(LIST, library(), { notes: [note('referenced-files', false, 9)] }), summary(FOLDER, library())],
      gaps: many('placeholder-only', 9),
    }),
    answers: NO_ANSWERS,
    card: 'originals-here',
    step: 'disks',
  },
  {
    name: 'a Photos library whose originals are not on the Mac',
    comparison: of({
      places: [
        summary(LIST, library()),
        summary(FOLDER, library()),
        summary({ ...FOLDER, id: 'mac', kind: 'photos-library', independenceKey: 'icloud' }, library(), {
          notes: [note('originals-not-here', false, 40)],
        }),
      ],
      gaps: many('placeholder-only', 40),
    }),
    answers: NO_ANSWERS,
    card: 'on-a-mac',
    step: 'download',
  },
  {
    name: 'the only place is a backup of the phone',
    comparison: of({
      places: [
        summary(LIST, library()),
        summary({ ...FOLDER, standing: { ...ON_A_DISK, ground: 'phone-backup', mayCount: false } }, library()),
      ],
      gaps: many('placeholder-only', 9),
    }),
    answers: NO_ANSWERS,
    card: 'second-place',
    step: 'plug',
  },
  {
    name: 'a list of which nobody knows the day',
    comparison: of({
      places: [summary(LIST, library(), { facts: factsOf(null, 'none') }), summary(FOLDER, library())],
      ledger: [{ code: 'only-here', count: 12 }],
      verdict: { ...NOT_YET, answer: 'cannot-tell', missing: [missing('age-unknown')] },
    }),
    answers: NO_ANSWERS,
    card: 'list-not-usable',
    step: 'old',
  },
  {
    name: 'a camera clock that was wrong',
    comparison: of({
      gaps: many('uncertain', 40),
      patterns: [pattern('constant-time-shift', { minutes: 60, count: 40, of: 41 })],
    }),
    answers: NO_ANSWERS,
    card: 'uncertain',
    step: 'clock',
  },
];

/** Small things that happen in any library beside the one that matters. */
const DISTURBANCES: Readonly<Record<string, (comparison: Comparison) => Comparison>> = {
  'one file that cannot be read': (comparison) => ({
    ...comparison,
    gaps: [...comparison.gaps, gap('unreadable', photo('disturbed'))],
  }),
  'two photos that are only here': (comparison) => ({
    ...comparison,
    gaps: [...comparison.gaps, gap('missing-in-icloud', photo('d1')), gap('missing-in-icloud', photo('d2'))],
  }),
  'a photo in Recently Deleted, and one that is uncertain': (comparison) => ({
    ...comparison,
    gaps: [...comparison.gaps, gap('deleted-soon', photo('d1'), { daysLeft: 9 }), gap('uncertain', photo('d2'))],
  }),
  'a list that says that it shows no bursts': (comparison) => ({
    ...comparison,
    places: comparison.places.map((place) =>
      place.place.id === 'list' ? { ...place, notes: [...place.notes, note('bursts-excluded')] } : place,
    ),
  }),
  'everything the other way round': (comparison) => ({
    ...comparison,
    gaps: [...comparison.gaps].reverse(),
    places: [...comparison.places].reverse(),
  }),
};

const PERSON = { ios: 'ios26', computer: 'windows' } as const;

describe.each(SITUATIONS)('$name', ({ comparison, answers, card, step }) => {
  function firstOf(changed: Comparison): [CardId | undefined, string | undefined] {
    const [advice] = advise(changed, answers, TODAY);
    if (advice === undefined) return [undefined, undefined];
    const text = cardText(advice.card, PERSON, createWords('en'), advice.causes);
    return [advice.card, text.firstStep?.code];
  }

  test('the right card comes first, with the right step first', () => {
    expect(firstOf(comparison)).toEqual([card, step]);
  });

  test.each(Object.entries(DISTURBANCES))('also with %s', (_, disturb) => {
    expect(firstOf(disturb(comparison))).toEqual([card, step]);
  });
});

test('there are twenty and more, and each is another', () => {
  expect(SITUATIONS.length).toBe(31);
  expect(new Set(SITUATIONS.map(({ name }) => name)).size).toBe(31);
});

describe('a place that iCloud syncs, and nothing else', () => {
  const unfinished = [note('scan-unfinished'), note('unreadable-folders'), note('placeholders-not-asked')];
  const comparison = of({
    places: inStep.map((place) => (place.place.id === 'list' ? place : { ...place, notes: unfinished })),
    gaps: [...many('placeholder-only', 9), ...many('missing-in-icloud', 3)],
  });

  test.each([
    ['en', /check again|look again|let it finish/i],
    ['de', /noch einmal prüfen|erneut prüfen|prüfen Sie (dann )?(erneut|noch einmal)|Zu Ende laufen/i],
  ] as const)('leads to “copy it out”, never round in a circle (%s)', (language, circle) => {
    const say = createWords(language);
    const advice = advise(comparison, NO_ANSWERS, TODAY);
    expect(advice[0]?.causes[0].cause).toBe('in-step-only');
    expect(advice.flatMap(({ causes }) => causes.map(({ cause }) => cause))).not.toContain('scan-unfinished');
    const [first] = advice;
    const said = [
      first === undefined ? '' : sayCause(say, first),
      JSON.stringify(cardText('second-place', PERSON, say, first?.causes)),
      say('gap.placeholder-only.nextStep'),
      ...['', '-macos', '-windows', '-linux'].map((system) => say(`window.fix.do-cloud-only${system}`)),
      say('window.fix.do-in-step', { count: 2 }),
      say('step.copy-out'),
    ];
    for (const text of said) expect(text).not.toMatch(circle);
    for (const text of said.slice(2)) expect(text).toMatch(language === 'en' ? /copy|Copy/ : /[Kk]opieren/);
  });

  test('a place of which that is not known is not said to be one', () => {
    const backup = SITUATIONS.find(({ name }) => name === 'the only place is a backup of the phone');
    const [advice] = backup ? advise(backup.comparison, NO_ANSWERS, TODAY) : [];
    expect(advice && sayCause(createWords('en'), advice)).toBe(
      '1 place was looked at. It is not known to be apart from iCloud and the phone, so it does not count.',
    );
  });
});

test('a day that nobody saw is never named', () => {
  const said = SITUATIONS.filter(({ comparison }) => comparison.patterns.length === 0).flatMap((situation) => {
    const places = situation.comparison.places.map((place) => ({ ...place, facts: null }));
    const comparison = { ...situation.comparison, places, ledger: [{ code: 'only-here', count: 40 }] as const };
    return advise(comparison, situation.answers, TODAY).map((each) => sayCause(createWords('en'), each));
  });
  expect(said.length).toBeGreaterThan(15);
  expect(said.filter((text) => /20\d\d/.test(text))).toEqual([]);
});

describe('a healthy library', () => {
  test.each([
    ['without answers', NO_ANSWERS],
    ['with good answers', GOOD_ANSWERS],
    ['with Optimize on', { ...GOOD_ANSWERS, optimizeOn: true }],
    ['with a Shared Library', { ...GOOD_ANSWERS, usesSharedLibrary: true }],
    ['with Advanced Data Protection', { ...GOOD_ANSWERS, advancedDataProtection: true }],
    ['with Hidden not opened', { ...GOOD_ANSWERS, hiddenChecked: false }],
  ])('gets no card %s', (_, answers) => {
    expect(advise(comparisonOf(), answers, TODAY)).toEqual([]);
  });

  test('gets none for what is no fault: bursts, shared albums, an edit that still waits', () => {
    const notes = [
      note('bursts-excluded', false, 12),
      note('shared-albums-excluded', false, 40),
      note('edits-waiting', false, 1),
      note('originals-not-here', false, 9),
      note('referenced-files', false, 3),
    ];
    const places = [summary(LIST, library(), { notes }), summary(FOLDER, library())];
    expect(advise(comparisonOf({ places }), GOOD_ANSWERS, TODAY)).toEqual([]);
    // Beside a fault they are told, after it.
    const told = advise(of({ places, gaps: many('unreadable', 3) }), GOOD_ANSWERS, TODAY);
    expect(told.map(({ card }) => card)).toEqual(['damaged', 'shared', 'live-and-bursts', 'uploads-unfinished']);
  });
});
