import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/guidance/answers.ts';
import { cableFacts } from '../../../src/guidance/erase/cable-facts.ts';
import type { EraseFactId } from '../../../src/guidance/erase/reason-codes.ts';
import { type PhoneFacts, STANDSTILLS } from '../../../src/model/phone-facts.ts';
import { QUIET_FILES, QUIET_ITEMS, quietPhone } from '../../fixtures/phone/phone-facts.ts';
import { comparisonOf, DAY, TODAY } from '../build-comparison.ts';
import { stateOf } from './fact-parts.ts';

// Each point of the erase answer, turned one way and the other.

const MINUTE = 60_000;

describe('what a phone says by cable', () => {
  const NOW = quietPhone(TODAY - MINUTE);
  const facts = (parts: Partial<PhoneFacts>) =>
    Object.fromEntries(cableFacts({ ...NOW, ...parts }, TODAY).map(({ id, state, values }) => [id, { state, values }]));
  const items = (parts: Partial<typeof QUIET_ITEMS>) => facts({ items: { ...QUIET_ITEMS, ...parts } });
  const files = (parts: Partial<typeof QUIET_FILES> | null) =>
    facts({ files: parts === null ? null : { ...QUIET_FILES, ...parts } });

  test('has its numbers', () => {
    expect(items({ waiting: 2, deletedWaiting: 3 })['cable-nothing-only-here']).toEqual({
      state: 'bad',
      values: { count: 5, deleted: 3 },
    });
    expect(items({ halvesWaiting: 2, editsWaiting: 3 })['cable-whole-items']).toEqual({
      state: 'bad',
      values: { count: 5 },
    });
    expect(files({ unnamed: 2, foldersUnread: 3 })['cable-camera-folder']).toEqual({
      state: 'bad',
      values: { count: 5 },
    });
    expect(files({ originalsLost: 2 })['cable-originals-found']).toEqual({ state: 'bad', values: { count: 2 } });
    expect(facts({ lastSync: null })['cable-in-step']).toEqual({ state: 'bad', values: {} });
    expect(files(null)['cable-originals-found']).toEqual({ state: 'unknown', values: { count: 0 } });
    expect(files(null)['cable-camera-folder']).toEqual({ state: 'unknown', values: { count: 0 } });
  });

  test.each(STANDSTILLS)('%s', (reason) => {
    const goesOn = reason === 'no-mobile-data' || reason === 'changes-waiting';
    expect(facts({ standstills: [reason] })['cable-in-step']?.state).toBe(goesOn ? undefined : 'bad');
  });

  test('is of today for a day, and ten minutes ahead', () => {
    const state = (readAt: number | null) =>
      facts({ readAt, lastSync: readAt, items: { ...QUIET_ITEMS, waiting: 1 } })['cable-nothing-only-here']?.state;
    expect([state(TODAY), state(TODAY - DAY), state(TODAY + 10 * MINUTE)]).toEqual(['bad', 'bad', 'bad']);
    expect([state(TODAY - DAY - 1), state(TODAY + 10 * MINUTE + 1), state(null)]).toEqual(Array(3).fill('unknown'));
  });

  test('is in sync for a day after its last sync', () => {
    const state = (lastSync: number | null, firstSyncFinished: boolean | null = true) =>
      facts({ readAt: TODAY, lastSync, firstSyncFinished })['cable-in-step']?.state;
    expect([state(TODAY - DAY), state(TODAY - DAY - 1), state(null)]).toEqual([undefined, 'bad', 'bad']);
    expect([state(TODAY, false), state(TODAY, null)]).toEqual(['bad', 'bad']);
    expect(facts({ readAt: null, lastSync: TODAY })['cable-in-step']?.state).toBe('unknown');
  });

  test('makes other points worse and never better', () => {
    const state = (id: EraseFactId, parts: Partial<PhoneFacts>, answers: Partial<Answers> = {}) =>
      stateOf(id, { ...comparisonOf(), phone: { ...NOW, ...parts } }, answers);
    const shared = (sharedLibrary: number, usesSharedLibrary: boolean | null) =>
      state('shared-library-checked', { items: { ...QUIET_ITEMS, sharedLibrary } }, { usesSharedLibrary });
    expect([shared(0, false), shared(1, false)]).toEqual(['good', 'unknown']);
    const totals = (photos: number, videos: number, answers: Partial<Answers> = {}) =>
      state('phone-counts-agree', { items: { ...QUIET_ITEMS, photos, videos } }, answers);
    expect([totals(2, 1), totals(3, 1), totals(2, 2)]).toEqual(['good', 'unknown', 'unknown']);
    // What is known to be bad stays so.
    expect(totals(3, 1, { phonePhotos: 9 })).toBe('bad');
    expect(state('icloud-photos-on', { icloudPhotos: 'unknown' }, { icloudPhotosOn: false })).toBe('bad');
    expect(state('nothing-waiting', { standstills: ['changes-waiting'] }, { status: 'paused' })).toBe('bad');
    // Two objections: the worse one counts.
    const both = { standstills: ['changes-waiting'], items: { ...QUIET_ITEMS, waiting: 1 } } as const;
    expect(state('nothing-waiting', both)).toBe('bad');
    expect(state('list-complete', both)).toBe('good');
  });
});
