import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/compare/comparison.ts';
import { cableFacts } from '../../../src/guidance/erase/cable-facts.ts';
import { eraseVerdict } from '../../../src/guidance/erase/erase-verdict.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import type { EraseFactId } from '../../../src/guidance/erase/reason-codes.ts';
import {
  CABLE_IS_PROVEN,
  ICLOUD_PHOTOS_STATES,
  PHONE_SOURCES,
  type PhoneFacts,
  STANDSTILLS,
} from '../../../src/model/phone-facts.ts';
import { QUIET_FILES, QUIET_ITEMS, quietPhone } from '../../fixtures/phone/phone-facts.ts';
import { comparisonOf, DAY, GOOD_ANSWERS, TODAY } from '../build-comparison.ts';

const withPhone = (phone: PhoneFacts | null): Comparison => ({ ...comparisonOf(), phone });
const NOW = quietPhone(TODAY - 60_000);

function stateOf(phone: PhoneFacts, id: EraseFactId): string | undefined {
  return eraseFacts(withPhone(phone), GOOD_ANSWERS, TODAY).find((fact) => fact.id === id)?.state;
}

const items = (more: Partial<PhoneFacts['items']>): PhoneFacts => ({ ...NOW, items: { ...QUIET_ITEMS, ...more } });
const files = (more: Partial<typeof QUIET_FILES>): PhoneFacts => ({ ...NOW, files: { ...QUIET_FILES, ...more } });

/** A phone with one thing wrong, and the facts that it must make bad. */
const WRONG: readonly (readonly [string, PhoneFacts, readonly EraseFactId[]])[] = [
  ['iCloud Photos is off', { ...NOW, icloudPhotos: 'off' }, ['icloud-photos-on']],
  ['a photo waits', items({ waiting: 1 }), ['nothing-waiting', 'cable-nothing-only-here']],
  [
    'a photo in Recently Deleted is not uploaded',
    items({ deletedWaiting: 1 }),
    ['recently-deleted-checked', 'nothing-waiting', 'cable-nothing-only-here'],
  ],
  ['the film of a Live Photo waits', items({ halvesWaiting: 1 }), ['nothing-waiting', 'cable-whole-items']],
  ['an edit waits', items({ editsWaiting: 1 }), ['nothing-waiting', 'cable-whole-items']],
  ['a file that its list does not name', files({ unnamed: 1 }), ['cable-camera-folder']],
  ['a folder that could not be looked into', files({ foldersUnread: 1 }), ['cable-camera-folder']],
  ['a file that was not found', files({ originalsLost: 1 }), ['cable-originals-found']],
  ['iCloud is full', { ...NOW, standstills: ['icloud-full'] }, ['storage-not-full', 'cable-in-step']],
  ['no sync since yesterday', { ...NOW, lastSync: TODAY - 2 * DAY }, ['cable-in-step']],
  ['a first sync that never finished', { ...NOW, firstSyncFinished: false }, ['cable-in-step']],
  ['it does not say when it was in sync', { ...NOW, lastSync: null }, ['cable-in-step']],
];

describe('what a phone says by cable', () => {
  test.each(WRONG)('%s', (_, phone, bad) => {
    for (const id of bad) expect(stateOf(phone, id), id).toBe('bad');
    expect(eraseVerdict(withPhone(phone), GOOD_ANSWERS, TODAY).answer).toBe('not-yet');
  });

  test.each(WRONG)('and of two days ago nobody knows it any more: %s', (_, phone, bad) => {
    const old = { ...phone, readAt: TODAY - 2 * DAY };
    for (const id of bad) expect(stateOf(old, id), id).toBe('unknown');
    expect(eraseVerdict(withPhone(old), GOOD_ANSWERS, TODAY).answer).toBe('cannot-tell');
  });

  test.each([
    ['whether it is on is not known', { ...NOW, icloudPhotos: 'unknown' as const }, 'icloud-photos-on'],
    ['something is being sent', { ...NOW, standstills: ['changes-waiting' as const] }, 'nothing-waiting'],
    ['a Shared Library that was denied', items({ sharedLibrary: 1 }), 'shared-library-checked'],
    ['other totals than were typed', items({ photos: 99 }), 'phone-counts-agree'],
    ['nobody knows when it was read', { ...NOW, readAt: null }, 'cable-nothing-only-here'],
    ['only a backup of it', { ...NOW, source: 'backup' as const, files: null }, 'cable-nothing-only-here'],
  ] as const)('%s: unknown', (_, phone, id) => {
    expect(stateOf(phone, id)).toBe('unknown');
    expect(eraseVerdict(withPhone(phone), GOOD_ANSWERS, TODAY).answer).not.toBe('yes');
  });

  test('a quiet phone leaves a yes as it is, and says that other apps were not looked at', () => {
    const alone = eraseVerdict(withPhone(null), GOOD_ANSWERS, TODAY);
    const verdict = eraseVerdict(
      withPhone(quietPhone(TODAY - 60_000, { items: { ...QUIET_ITEMS, ...typed() } })),
      GOOD_ANSWERS,
      TODAY,
    );
    expect([alone.answer, verdict.answer]).toEqual(['yes', 'yes']);
    expect(alone.blindSpots[0]?.code).toBe('erase-blind-phone');
    expect(verdict.blindSpots[0]?.code).toBe('erase-blind-other-apps');
  });

  test('nothing good is said by cable until a real phone was tried', () => {
    const said = cableFacts(NOW, TODAY).filter(({ state }) => state === 'good');
    expect(said.length > 0).toBe(CABLE_IS_PROVEN);
  });
});

/** The phone's own totals, as the answers have them. */
function typed(): { photos: number; videos: number } {
  return { photos: GOOD_ANSWERS.phonePhotos ?? 0, videos: GOOD_ANSWERS.phoneVideos ?? 0 };
}

const few = fc.integer({ min: 0, max: 2 });
const time = fc.option(fc.integer({ min: TODAY - 4 * DAY, max: TODAY + DAY }));
const anyPhone: fc.Arbitrary<PhoneFacts> = fc.record({
  source: fc.constantFrom(...PHONE_SOURCES),
  readAt: time,
  device: fc.constant({ name: null, model: null, system: null }),
  icloudPhotos: fc.constantFrom(...ICLOUD_PHOTOS_STATES),
  firstSyncFinished: fc.option(fc.boolean()),
  lastSync: time,
  server: fc.constant(null),
  standstills: fc.subarray([...STANDSTILLS]),
  items: fc.record({
    photos: few,
    videos: few,
    hidden: few,
    deleted: few,
    sharedLibrary: few,
    uploaded: few,
    waiting: few,
    deletedWaiting: few,
    halvesWaiting: few,
    editsWaiting: few,
  }),
  files: fc.option(
    fc.record({
      originalsHere: few,
      originalsElsewhere: few,
      originalsLost: few,
      unnamed: few,
      unnamedBytes: few,
      unnamedPaths: fc.constant([]),
      foldersUnread: few,
    }),
  ),
});

test('whatever a phone says, the answer never becomes better', () => {
  const RANK = ['not-yet', 'cannot-tell', 'unproven', 'yes'];
  const answers = fc.record({
    icloudPhotosOn: fc.constantFrom(null, true, false),
    status: fc.constantFrom(null, 'finished' as const, 'paused' as const),
    storageFull: fc.constantFrom(null, true, false),
  });
  fc.assert(
    fc.property(anyPhone, answers, (phone, given) => {
      const all = { ...GOOD_ANSWERS, ...given };
      const [before, after] = [null, phone].map((each) => eraseVerdict(withPhone(each), all, TODAY).answer);
      expect(RANK.indexOf(after ?? '')).toBeLessThanOrEqual(RANK.indexOf(before ?? ''));
    }),
  );
});
