import { bytesSource } from '../../../src/scanner/media/byte-source.ts';
import type { MediaFacts } from '../../../src/scanner/media/media-facts.ts';
import { readMediaFacts } from '../../../src/scanner/media/read-media-facts.ts';

/** The facts of bytes that must be recognised. */
export async function factsOf(bytes: Uint8Array): Promise<MediaFacts> {
  const facts = await readMediaFacts(bytesSource(bytes));
  if (!facts) throw new Error('not recognised as a photo or video');
  return facts;
}

export const LIVE_ID = '0FD24349-014A-423D-AE8D-35FCE43A24E7';

/** Everything an iPhone writes into a photo. */
export const IPHONE = {
  date: '2023:06:01 12:34:56',
  offset: '+02:00',
  subsec: '123',
  camera: { make: 'Apple', model: 'iPhone 14' },
  gps: { latitude: 48.2, longitude: -16.3, date: '2023:06:01', time: '10:34:50' },
  contentIdentifier: LIVE_ID,
  width: 80,
  height: 60,
};

/** What must come out of {@link IPHONE}, whatever the container. */
export const IPHONE_FACTS = {
  wholeness: 'whole',
  captured: {
    kind: 'instant',
    ms: Date.UTC(2023, 5, 1, 10, 34, 56, 123),
    offsetMinutes: 120,
    precision: 'second',
  },
  width: 80,
  height: 60,
  durationMs: null,
  camera: 'Apple iPhone 14',
  hasLocation: true,
  contentIdentifier: LIVE_ID,
};

/** What comes out of a recognised file that says nothing. */
export const NOTHING_KNOWN = {
  wholeness: 'whole',
  captured: { kind: 'unknown' },
  width: null,
  height: null,
  durationMs: null,
  camera: null,
  hasLocation: false,
  contentIdentifier: null,
};
