import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import type { EraseFactId, FactState } from '../../../src/guidance/erase/reason-codes.ts';
import { UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import { type Missing, missing, type WitnessKind } from '../../../src/model/witness.ts';
import {
  comparisonOf,
  DAY,
  FOLDER,
  GOOD_ANSWERS,
  gap,
  HOUR,
  LIST,
  library,
  note,
  pattern,
  photo,
  row,
  TODAY,
} from '../build-comparison.ts';

/** What a verdict on erasing is made of, and every way to spoil it. */

export interface Case {
  readonly comparison: Comparison;
  readonly answers: Answers;
}

export const GOOD: Case = { comparison: comparisonOf(), answers: GOOD_ANSWERS };

export function state({ comparison, answers }: Case, id: EraseFactId): FactState | undefined {
  return eraseFacts(comparison, answers, TODAY).find((fact) => fact.id === id)?.state;
}

export function verdict({ comparison, answers }: Case) {
  return eraseVerdict(comparison, answers, TODAY);
}

export const withList =
  (change: (list: Comparison['places'][number]) => Partial<Comparison['places'][number]>) =>
  (it: Case): Case => ({
    ...it,
    comparison: {
      ...it.comparison,
      places: it.comparison.places.map((place) => (place.place.id === 'list' ? { ...place, ...change(place) } : place)),
    },
  });

export const withFolder =
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

export const withGap =
  (kind: Parameters<typeof gap>[0], asset = photo('g')) =>
  (it: Case): Case => ({
    ...it,
    comparison: { ...it.comparison, gaps: [...it.comparison.gaps, gap(kind, asset)] },
  });

export const withAnswers =
  (change: Partial<Answers>) =>
  (it: Case): Case => ({ ...it, answers: { ...it.answers, ...change } });

/** One of the five witnesses taken away. */
export const without =
  (kind: WitnessKind, lack: Missing) =>
  (it: Case): Case => {
    const { forErasing } = it.comparison;
    if (forErasing === null) return it;
    const witnesses = forErasing.witnesses.filter((witness) => witness.kind !== kind);
    const changed = { ...forErasing, witnesses, missing: [...forErasing.missing, lack] };
    return { ...it, comparison: { ...it.comparison, forErasing: changed } };
  };

const SHOWS_HIDDEN = { ...UNKNOWN_LIST, shows: { hidden: true, deleted: true, waiting: false } };
const APPLE_PARTS = { of: 1, present: [1], doubtful: 0, photosWithoutRow: null, rowsWithoutPhoto: null };

function protectedCopy(it: Case): Case {
  const apple = withList(() => ({ facts: { ...UNKNOWN_LIST, parts: APPLE_PARTS } }))(it);
  return withAnswers({ advancedDataProtection: true })(apple);
}

/** Every way we know to spoil one fact, with the state it must then have. */
export const SPOILERS: readonly (readonly [string, EraseFactId, FactState, (it: Case) => Case])[] = [
  ['a note that blocks', 'list-complete', 'unknown', withList(() => ({ notes: [note('parts-missing')] }))],
  ['an incomplete list', 'list-complete', 'unknown', withList(() => ({ complete: false }))],
  ['no list', 'list-complete', 'unknown', (it) => ({ ...it, comparison: { ...it.comparison, listId: null } })],
  ['a list of 8 days', 'list-recent', 'unknown', without('age', missing('list-too-old'))],
  ['a list of which nobody knows the day', 'list-recent', 'unknown', without('age', missing('age-unknown'))],
  ['a list dated by its file alone', 'list-recent', 'unknown', without('age', missing('age-by-file-only'))],
  ['a list that nobody counted', 'list-complete', 'unknown', without('whole-list', missing('totals-missing'))],
  ['bytes read too long ago', 'every-photo-copied', 'unknown', without('bytes', missing('proof-stale'))],
  ['a place that nobody knows', 'places-checked', 'unknown', without('independence', missing('place-unknown'))],
  ['a folder not opened', 'places-checked', 'unknown', without('looked-everywhere', missing('place-unread'))],
  [
    'placeholders nobody asked about',
    'no-placeholders',
    'unknown',
    without('looked-everywhere', missing('placeholders-not-asked')),
  ],
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
    'a place that is part of iCloud, beside a list with a key of its own',
    'places-checked',
    'unknown',
    (it) =>
      withList(() => ({ place: { ...LIST, independenceKey: 'phone' } }))(
        withFolder(() => ({ place: { ...FOLDER, independenceKey: 'icloud' } }))(it),
      ),
  ],
  [
    'a place of the same key as the list',
    'places-checked',
    'unknown',
    withList(() => ({ place: { ...LIST, independenceKey: FOLDER.independenceKey } })),
  ],
  [
    'a place that is iCloud itself under a key of its own',
    'places-checked',
    'unknown',
    withFolder(() => ({ place: { ...FOLDER, kind: 'icloud' } })),
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
  [
    'copies that agree only by name and date',
    'every-photo-copied',
    'unknown',
    (it) =>
      without(
        'bytes',
        missing('bytes-not-listed', { count: 3, listed: 3 }),
      )({
        ...it,
        comparison: comparisonOf({ rows: library().map((asset) => row(asset, 'matched')) }),
      }),
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
  ['answers of 25 hours', 'answers-recent', 'unknown', withAnswers({ answeredAt: TODAY - 25 * HOUR })],
  ['a look before the last answer', 'places-looked-after', 'unknown', withAnswers({ lastAnsweredAt: TODAY + 60_000 })],
  ['a last answer of unknown time', 'places-looked-after', 'unknown', withAnswers({ lastAnsweredAt: null })],
  ['answers without a day', 'answers-recent', 'unknown', withAnswers({ answeredAt: null })],
  ['answers from the future', 'answers-recent', 'unknown', withAnswers({ answeredAt: TODAY + HOUR })],
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
  [
    'a listed photo that is marked as waiting',
    'nothing-waiting',
    'bad',
    (it) => ({
      ...it,
      comparison: comparisonOf({}, [
        ...library(),
        photo('w', '2026-06-01', { flags: { ...photo('w').flags, waiting: true } }),
      ]),
      answers: { ...it.answers, phonePhotos: 3 },
    }),
  ],
  ['full storage', 'storage-not-full', 'bad', withAnswers({ storageFull: true })],
  ['storage by the status', 'storage-not-full', 'bad', withAnswers({ status: 'storage-full' })],
  ['storage not known', 'storage-not-full', 'unknown', withAnswers({ storageFull: null })],
  ['more on the phone', 'phone-counts-agree', 'bad', withAnswers({ phonePhotos: 3 })],
  ['more videos on the phone', 'phone-counts-agree', 'bad', withAnswers({ phonePhotos: 1, phoneVideos: 2 })],
  ['fewer on the phone', 'phone-counts-agree', 'unknown', withAnswers({ phonePhotos: 1 })],
  ['a total not known', 'phone-counts-agree', 'unknown', withAnswers({ phoneVideos: null })],
  ['a total that is no number', 'phone-counts-agree', 'unknown', withAnswers({ phonePhotos: Number.NaN })],
  ['fewer videos on the phone', 'phone-counts-agree', 'unknown', withAnswers({ phoneVideos: 0 })],
  ['newer photos on the phone', 'newest-agree', 'bad', withAnswers({ newestAgree: false })],
  ['newest photos nobody compared', 'newest-agree', 'unknown', withAnswers({ newestAgree: null })],
  ['Advanced Data Protection beside Apple’s copy', 'answers-agree', 'unknown', protectedCopy],
  ['wanted photos deleted', 'recently-deleted-checked', 'bad', withAnswers({ recentlyDeletedChecked: false })],
  ['Recently Deleted not opened', 'recently-deleted-checked', 'unknown', withAnswers({ recentlyDeletedChecked: null })],
  [
    'hidden photos nobody saw',
    'hidden-checked',
    'unknown',
    (it) => withAnswers({ hiddenChecked: null })(withList(() => ({ notes: [note('hidden-not-shown', false)] }))(it)),
  ],
  ['Hidden that nobody opened', 'hidden-checked', 'unknown', withAnswers({ hiddenChecked: false })],
  [
    'Hidden that nobody opened, though the list shows it',
    'hidden-checked',
    'unknown',
    (it) => withAnswers({ hiddenChecked: false })(withList(() => ({ facts: SHOWS_HIDDEN }))(it)),
  ],
  ['a Shared Library not listed', 'shared-library-checked', 'unknown', withAnswers({ usesSharedLibrary: true })],
  [
    'shared photos listed, and “I use none”',
    'shared-library-checked',
    'unknown',
    withList(() => ({ notes: [note('shared-library-listed', false)] })),
  ],
  [
    'a listed photo in a Shared Library, and “I use none”',
    'shared-library-checked',
    'unknown',
    (it) => ({
      ...it,
      comparison: comparisonOf(
        {},
        library().map((asset) => ({ ...asset, flags: { ...asset.flags, sharedLibrary: true } })),
      ),
    }),
  ],
  [
    'a Shared Library beside any other note',
    'shared-library-checked',
    'unknown',
    (it) =>
      withAnswers({ usesSharedLibrary: true })(withList(() => ({ notes: [note('deleted-not-shown', false)] }))(it)),
  ],
  ['a Shared Library not known', 'shared-library-checked', 'unknown', withAnswers({ usesSharedLibrary: null })],
];
