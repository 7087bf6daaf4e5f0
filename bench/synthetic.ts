import { createHash } from 'node:crypto';
import { type Asset, NO_FLAGS } from '../src/model/asset.ts';
import { toFingerprint } from '../src/model/fingerprint.ts';
import type { PlaceContents } from '../src/model/place.ts';
import { UNKNOWN_STANDING } from '../src/model/place-standing.ts';

const START = Date.UTC(2012, 0, 1, 9);
/** A fingerprint of the right shape, as evenly spread as real ones are, another for every number. */
export function fingerprintOf(i: number): string {
  return Buffer.concat([Buffer.of(1), createHash('sha1').update(String(i)).digest()]).toString('base64');
}

/** Time of the i-th photo (ms, UTC): some a day, evenly over the years, seconds that do not repeat. */
export function timeOf(i: number): number {
  return START + i * 67_000;
}

/** Camera counters wrap at 9999, so that a large library has every name many times. */
export function nameOf(i: number): string {
  return `IMG_${String((i % 9999) + 1).padStart(4, '0')}.${i % 5 === 4 ? 'MOV' : 'HEIC'}`;
}

/** The i-th asset of a made library, as a scan (path, size, second) or as Apple's list (minute) knows it. */
function asset(i: number, side: 'scan' | 'list', checksums: boolean): Asset {
  const name = nameOf(i);
  const ms = timeOf(i);
  const path = side === 'scan' ? `${new Date(ms).toISOString().slice(0, 7)}/${i}-${name}` : null;
  return {
    id: path ?? String(i),
    kind: i % 5 === 4 ? 'video' : 'photo',
    name,
    captured:
      side === 'scan'
        ? { kind: 'instant', ms, offsetMinutes: 60, precision: 'second' }
        : { kind: 'instant', ms: ms - (ms % 60_000), offsetMinutes: 0, precision: 'minute' },
    width: null,
    height: null,
    durationMs: null,
    camera: null,
    hasLocation: null,
    flags: NO_FLAGS,
    deletedAt: null,
    resources: [
      {
        role: 'original',
        state: side === 'scan' ? 'present' : 'listed',
        name,
        path,
        size: side === 'scan' ? 400_000 + i : null,
        fingerprint: checksums ? toFingerprint(fingerprintOf(i)) : null,
        partialFingerprint: null,
        type: side === 'scan' ? (i % 5 === 4 ? 'mov' : 'heic') : null,
      },
    ],
  };
}

/** `count` assets of one side; every 500th photo is missing from the scan, so that there are gaps to find. */
export function syntheticContents(count: number, side: 'scan' | 'list', checksums: boolean): PlaceContents {
  const assets: Asset[] = [];
  for (let i = 0; i < count; i += 1) if (side === 'list' || i % 500 !== 499) assets.push(asset(i, side, checksums));
  return {
    place: {
      id: side,
      kind: side === 'list' ? 'icloud' : 'folder',
      source: side,
      name: side,
      independenceKey: side === 'list' ? 'icloud' : 'volume:1',
      standing: { ...UNKNOWN_STANDING, ground: 'disk', source: 'system', mayCount: side === 'scan' },
    },
    assets,
    notes: [],
    files: [
      { code: side === 'list' ? 'rows-found' : 'files-found', count: assets.length },
      { code: 'assets', count: -assets.length },
    ],
    problems: [],
    asOf: timeOf(count),
  };
}
