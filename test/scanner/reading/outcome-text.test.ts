import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { type Fingerprint, toFingerprint } from '../../../src/model/fingerprint.ts';
import type { MediaFacts } from '../../../src/scanner/media/media-facts.ts';
import { readOutcomes, writeOutcomes } from '../../../src/scanner/reading/outcome-text.ts';
import type { ReadOutcome, ReadResult } from '../../../src/scanner/reading/read-job.ts';

const FINGERPRINT: Fingerprint | null = toFingerprint('AQabcdefghijklmnopqrstuvwxyz');

const count = fc.option(fc.nat(), { nil: null });
const ms = fc.double({ min: -1e13, max: 1e13, noNaN: true }).map((n) => (n === 0 ? 0 : n));
const captured: fc.Arbitrary<CaptureTime> = fc.oneof(
  fc.record({
    kind: fc.constant('instant' as const),
    ms,
    offsetMinutes: count,
    precision: fc.constant('second' as const),
  }),
  fc.record({
    kind: fc.constant('wall' as const),
    ms,
    precision: fc.constantFrom('second' as const, 'minute' as const),
  }),
  fc.record({ kind: fc.constant('day' as const), ms, precision: fc.constant('day' as const) }),
  fc.constant({ kind: 'unknown' as const }),
);
const facts: fc.Arbitrary<MediaFacts> = fc.record({
  type: fc.constantFrom('heic' as const, 'jpeg' as const, 'mov' as const),
  whole: fc.boolean(),
  captured,
  width: count,
  height: count,
  durationMs: count,
  camera: fc.option(fc.string({ unit: 'grapheme', minLength: 1 }), { nil: null }),
  hasLocation: fc.boolean(),
  contentIdentifier: fc.option(fc.uuid(), { nil: null }),
});
const outcome: fc.Arbitrary<ReadOutcome> = fc.oneof(
  fc.record({
    kind: fc.constant('read' as const),
    // A size may lie beyond 32 bits, an inode beyond every exact number.
    status: fc.record({
      size: fc.maxSafeNat(),
      mtimeMs: ms,
      ctimeMs: ms,
      inode: fc.double({ min: 0, max: 2 ** 64, noNaN: true }),
    }),
    facts: fc.option(facts, { nil: null }),
    fingerprint: fc.constantFrom(FINGERPRINT, null),
    endZeros: count,
    settled: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('gone' as const, 'changed' as const, 'slow' as const, 'crashed' as const) }),
  fc.record({ kind: fc.constant('unreadable' as const), technical: fc.string({ unit: 'binary' }) }),
);

test('what a worker found arrives as it was', () => {
  expect(FINGERPRINT).not.toBeNull();
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 20 }), (outcomes) => {
      const results = outcomes.map((each, id): ReadResult => ({ id, outcome: each }));
      expect(readOutcomes(writeOutcomes(results))).toEqual(results);
    }),
  );
});
