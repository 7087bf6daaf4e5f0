import type { HistoryEntry } from '../../src/bridge/contract.ts';
import type { SavedList } from '../../src/main/stores/list-store.ts';
import { type Asset, NO_FLAGS } from '../../src/model/asset.ts';
import { toFingerprint } from '../../src/model/fingerprint.ts';
import type { PlaceContents } from '../../src/model/place.ts';

/** A photo with everything a photo can have. */
export function sampleAsset(n = 1): Asset {
  const name = `IMG_${String(n).padStart(4, '0')}.HEIC`;
  return {
    id: `2023/${name}`,
    kind: 'photo',
    name,
    captured: { kind: 'instant', ms: Date.UTC(2023, 5, 1, 12, 0, n % 60), offsetMinutes: 120, precision: 'second' },
    width: 4032,
    height: 3024,
    durationMs: null,
    camera: 'Apple iPhone 12',
    hasLocation: false,
    flags: NO_FLAGS,
    deletedAt: null,
    resources: [
      {
        role: 'original',
        state: 'present',
        name,
        path: `2023/${name}`,
        size: 1_000_000 + n,
        fingerprint: toFingerprint(`AQ${'x'.repeat(26)}`),
        partialFingerprint: null,
        type: 'heic',
      },
    ],
  };
}

/** Contents of a place with `count` photos, a note, a ledger that closes and a problem. */
export function sampleContents(count = 2): PlaceContents {
  return {
    place: { id: 'p', kind: 'folder', source: 'scan', name: 'Photos', independenceKey: 'disk-1' },
    assets: Array.from({ length: count }, (_, n) => sampleAsset(n + 1)),
    notes: [{ code: 'unreadable-files', count: 1, blocks: true }],
    files: [
      { code: 'files-found', count },
      { code: 'assets', count: -count },
    ],
    problems: [{ code: 'file-unreadable', path: '2023/broken.jpg' }],
    asOf: Date.UTC(2026, 10, 22),
  };
}

export function sampleList(count = 2): SavedList {
  return { id: 'list-1', name: 'Photo Details.csv', format: 'apple-export', contents: sampleContents(count) };
}

export function sampleHistoryEntry(id = 'check-1', at = Date.UTC(2026, 10, 22)): HistoryEntry {
  return {
    id,
    at,
    answer: 'not-yet',
    eraseAnswer: 'cannot-tell',
    listed: 10,
    here: 9,
    verified: 8,
    matched: 1,
    gaps: 1,
    listName: 'Photo Details.csv',
    all: 11,
    inOnePlace: 2,
    gapKeys: ['missing-here:2023/IMG_1.HEIC'],
  };
}
