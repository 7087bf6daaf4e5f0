import { describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/bridge/contract.ts';
import type { Place } from '../../../src/model/place.ts';
import { type PlaceStanding, UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import type { ContentsSummary } from '../../../src/renderer/engine/check-summary.ts';
import { placeView } from '../../../src/renderer/library/place-view.ts';
import { newPlace, type PlaceState } from '../../../src/renderer/state/places-state.ts';
import { TODAY } from '../../fixtures/assets.ts';

const ON_DISK: PlaceStanding = { ...UNKNOWN_STANDING, ground: 'disk', source: 'system', mayCount: true };

interface Given extends Partial<Omit<PlaceState, 'summary' | 'ref' | 'found'>> {
  readonly id?: string;
  readonly ref?: Partial<PlaceRef>;
  readonly key?: string;
  readonly standing?: PlaceStanding | null;
  readonly found?: Partial<ContentsSummary>;
}

function place({
  id = 'a',
  ref = {},
  key = 'disk:1',
  standing = ON_DISK,
  found = {},
  ...part
}: Given = {}): PlaceState {
  const known: Place = {
    id,
    kind: 'folder',
    source: 'scan',
    name: id,
    independenceKey: key,
    ...(standing === null ? {} : { standing }),
  };
  const summary: ContentsSummary = {
    place: known,
    passedOver: null,
    counts: { assets: 3, photos: 2, videos: 1, livePhotos: 0, files: 3, bytes: 12_000 },
    range: { first: '2024-01-11', last: '2024-03-11' },
    notes: [],
    files: [],
    problems: [],
    problemCount: 0,
    asOf: TODAY,
    previews: [],
    months: [],
    ...found,
  };
  const whole: PlaceRef = { id, label: id, kind: 'folder', available: true, lastScanAt: TODAY, ...ref };
  return { ...newPlace(whole), phase: 'finished', summary, ...part };
}

const nothing = { counts: { assets: 0, photos: 0, videos: 0, livePhotos: 0, files: 0, bytes: 0 } };

describe('how a place stands now', () => {
  const now = (given: Given, isWatching = true) => placeView(place(given), [], isWatching).now;

  it.each<[Given, object]>([
    [{}, { code: 'watched' }],
    [{ phase: 'reading' }, { code: 'reading' }],
    [{ phase: 'proving', paused: true }, { code: 'paused' }],
    [{ phase: 'stopped' }, { code: 'stopped' }],
    [{ phase: 'failed', failure: { code: 'folder-unreadable' } }, { code: 'failed' }],
    [{ letGo: true }, { code: 'let-go' }],
    [{ ref: { available: false, kind: 'external-disk' } }, { code: 'unplugged', since: TODAY }],
    [{ ref: { available: false } }, { code: 'gone', since: TODAY }],
    [{ gone: true }, { code: 'gone', since: TODAY }],
    [{ found: nothing }, { code: 'empty' }],
  ])('%j', (given, expected) => expect(now(given)).toEqual(expected));

  it('is watched only where folders are watched', () => expect(now({}, false)).toEqual({ code: 'looked-at' }));

  it('is never empty where nobody could look', () =>
    expect(now({ found: { ...nothing, notes: [{ code: 'unreadable-folders', count: 3, blocks: true }] } })).toEqual({
      code: 'closed',
    }));
});

describe('whether it counts as a second place', () => {
  const counts = (given: Given, before: readonly PlaceState[] = []) => placeView(place(given), before, true).counts;

  it('of its own; the same as one before it on the same disk; not with one that counts for nothing', () => {
    expect(counts({})).toEqual({ code: 'own' });
    expect(counts({}, [place({ id: 'b' })])).toEqual({ code: 'same', as: 'b' });
    expect(counts({}, [place({ id: 'b', key: 'disk:2' })])).toEqual({ code: 'own' });
    expect(counts({}, [place({ id: 'b', standing: null })])).toEqual({ code: 'own' });
  });

  it('one with iCloud where iCloud syncs it; nothing where it goes away by itself', () => {
    const icloud: PlaceStanding = { ...UNKNOWN_STANDING, ground: 'icloud' };
    expect(counts({ key: 'icloud', standing: icloud })).toEqual({ code: 'icloud' });
    expect(counts({ key: 'icloud', standing: { ...icloud, ground: 'bin' } })).toEqual({ code: 'nothing' });
  });

  it('nothing where nobody knows where it lies, which is the default', () => {
    expect(counts({ standing: null })).toEqual({ code: 'nothing' });
    expect(counts({ found: { place: null } })).toEqual({ code: 'unknown' });
  });

  it('a question where a program may mirror, until it is answered', () => {
    const suspected: PlaceStanding = { ...ON_DISK, mirrorSuspected: true, mayCount: false };
    expect(counts({ standing: suspected })).toEqual({ code: 'question' });
    expect(counts({ standing: { ...suspected, mirror: 'no', mayCount: true } })).toEqual({ code: 'own' });
  });
});
