import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { type Fingerprint, toFingerprint } from '../../../src/model/fingerprint.ts';
import { WHOLENESS } from '../../../src/model/wholeness.ts';
import type { MediaFacts } from '../../../src/scanner/media/media-facts.ts';
import { ZEROS_FOUND } from '../../../src/scanner/media/zero-ranges.ts';
import { readJobs, readOutcomes, writeJobs, writeOutcomes } from '../../../src/scanner/reading/message-text.ts';
import type { ReadJob, ReadOutcome, ReadResult } from '../../../src/scanner/reading/read-job.ts';

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
  wholeness: fc.constantFrom(...WHOLENESS),
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
    zeros: fc.constantFrom(...ZEROS_FOUND, null),
    settled: fc.boolean(),
  }),
  fc.record({ kind: fc.constantFrom('gone' as const, 'changed' as const, 'slow' as const, 'crashed' as const) }),
  fc.record({ kind: fc.constant('unreadable' as const), technical: fc.string({ unit: 'binary' }) }),
);

const status = fc.record({ size: fc.maxSafeNat(), mtimeMs: ms, ctimeMs: ms, inode: fc.maxSafeNat() });
const twinFound = fc.option(fc.record({ status, settled: fc.boolean() }), { nil: null });
const twinsFound = fc.option(fc.array(twinFound, { maxLength: 3 }), { nil: null });

test('what a worker found arrives as it was', () => {
  expect(FINGERPRINT).not.toBeNull();
  fc.assert(
    fc.property(fc.array(fc.tuple(outcome, twinsFound), { maxLength: 20 }), (outcomes) => {
      const results = outcomes.map(
        ([each, twins], id): ReadResult =>
          // Of what could not be read no twin is known.
          twins === null || each.kind !== 'read' ? { id, outcome: each } : { id, outcome: each, twins },
      );
      expect(readOutcomes(writeOutcomes(results))).toEqual(results);
    }),
  );
});

const job: fc.Arbitrary<ReadJob> = fc.record({
  id: fc.nat(),
  // Text of any kind, and bytes that are no text.
  path: fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ minLength: 1 }).map(Buffer.from)),
  wantFacts: fc.boolean(),
  wantFingerprint: fc.boolean(),
  promised: fc.boolean(),
  packed: fc.option(
    fc.record({
      entry: fc.record({
        offset: fc.maxSafeNat(),
        packedSize: fc.maxSafeNat(),
        size: fc.maxSafeNat(),
        method: fc.constantFrom(0, 8),
        crc: fc.nat(0xffff_ffff),
      }),
      archive: status,
      file: status,
    }),
    { nil: null },
  ),
});

const twinJob = fc.record({ path: fc.string({ unit: 'binary' }), status });
const twinJobs = fc.option(fc.array(twinJob, { maxLength: 3 }), { nil: null });

test('what a worker is asked arrives as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(job, twinJobs), { maxLength: 20 }), (both) => {
      const jobs = both.map(([one, twins]): ReadJob => (twins === null ? one : { ...one, twins }));
      expect(readJobs(writeJobs(jobs))).toEqual(jobs);
    }),
  );
});
