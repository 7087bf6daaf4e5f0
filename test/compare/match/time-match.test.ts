import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOneDay, relateTimes, roughMs, toleranceMs } from '../../../src/compare/match/time-match.ts';
import { type CaptureTime, UNKNOWN_TIME } from '../../../src/model/capture-time.ts';
import { taken } from '../../fixtures/assets.ts';

const noon = taken('2024-06-01T12:00:00Z');
const minute = (text: string) => taken(text, 'minute');

describe('two instants', () => {
  it('are one within a second, or within a minute where one is exact to the minute', () => {
    expect(relateTimes(noon, taken('2024-06-01T12:00:01Z')).kind).toBe('same');
    expect(relateTimes(noon, taken('2024-06-01T12:00:01.001Z')).kind).toBe('apart');
    expect(relateTimes(noon, taken('2024-06-01T12:00:02Z')).kind).toBe('apart');
    expect(relateTimes(minute('2024-06-01T12:00:00Z'), taken('2024-06-01T12:01:00Z')).kind).toBe('same');
    expect(relateTimes(minute('2024-06-01T12:00:00Z'), taken('2024-06-01T12:01:01Z')).kind).toBe('apart');
  });

  it('are compared in UTC, whatever zones they were recorded in', () => {
    expect(relateTimes(noon, taken('2024-06-01T17:30:00+05:30')).kind).toBe('same');
  });

  it('an hour apart are no zone: a clock was set wrong, or they are two photos', () => {
    expect(relateTimes(noon, taken('2024-06-01T13:00:00Z'))).toEqual({ kind: 'shifted', minutes: 60, mixed: false });
  });
});

describe('a wall clock and an instant', () => {
  it('agree when the instant knows its zone', () => {
    expect(relateTimes(taken('2024-06-01T12:00:00+02:00'), taken('2024-06-01T12:00:00')).kind).toBe('same');
  });

  it('are only shifted when it does not, by whole quarter hours up to 14 hours', () => {
    expect(relateTimes(noon, taken('2024-06-01T14:00:00'))).toEqual({ kind: 'shifted', minutes: 120, mixed: true });
    expect(relateTimes(noon, taken('2024-06-01T17:45:00'))).toEqual({ kind: 'shifted', minutes: 345, mixed: true });
    expect(relateTimes(noon, taken('2024-06-01T12:00:00'))).toEqual({ kind: 'shifted', minutes: 0, mixed: true });
    expect(relateTimes(noon, taken('2024-06-01T14:07:00')).kind).toBe('apart');
    expect(relateTimes(noon, taken('2024-06-02T02:15:00')).kind).toBe('apart');
  });
});

describe('days', () => {
  it('agree with their neighbours, since the zone of the day is not known', () => {
    expect(relateTimes(taken('2024-06-02'), noon).kind).toBe('same-day');
    expect(relateTimes(taken('2024-06-03'), noon).kind).toBe('apart');
  });
});

describe('what proves nothing', () => {
  const file = (ms: number): CaptureTime => ({ kind: 'file', ms, precision: 'second' });

  it('unknown times', () => {
    expect(relateTimes(UNKNOWN_TIME, noon).kind).toBe('unproven');
    expect(relateTimes(noon, UNKNOWN_TIME).kind).toBe('unproven');
  });

  it('the date of a file, when it differs: it may be the day of a copy', () => {
    expect(relateTimes(noon, file(Date.UTC(2026, 0, 1))).kind).toBe('unproven');
    expect(relateTimes(noon, file(Date.UTC(2024, 5, 1, 12, 0, 1))).kind).toBe('same-file-date');
  });
});

describe('two times, on both sides of each limit', () => {
  const file = (ms: number): CaptureTime => ({ kind: 'file', ms, precision: 'second' });
  const at = (ms: number, offsetMinutes: number | null = null, precision: 'second' | 'minute' = 'second') =>
    ({ kind: 'instant', ms, offsetMinutes, precision }) as const;
  const wall = (ms: number): CaptureTime => ({ kind: 'wall', ms, precision: 'second' });
  const NOON = Date.UTC(2024, 5, 1, 12);
  const QUARTER = 900_000;

  it.each<[CaptureTime, CaptureTime, number, string]>([
    [at(NOON), file(NOON + 2_000), 0, 'same-file-date'],
    [at(NOON), file(NOON - 2_001), 0, 'unproven'],
    [at(NOON, null, 'minute'), file(NOON + 60_000), 0, 'same-file-date'],
    [at(NOON), file(NOON + 5_000), 4_000, 'same-file-date'],
    [at(NOON), file(NOON + 5_001), 4_000, 'unproven'],
    [file(NOON), file(NOON), 0, 'same-file-date'],
    [wall(NOON), file(NOON), 0, 'unproven'],
    [taken('2024-06-01'), file(NOON), 0, 'unproven'],
    [at(NOON), at(NOON + 6_000), 5_000, 'same'],
    [at(NOON), at(NOON + 6_001), 5_000, 'apart'],
    [wall(NOON), wall(NOON + 1_000), 0, 'same'],
    [wall(NOON), wall(NOON + 1_001), 0, 'apart'],
    [at(NOON, 120), wall(NOON + 7_200_000), 0, 'same'],
    [at(NOON, -120), wall(NOON - 7_200_000), 0, 'same'],
    [at(NOON), wall(NOON + 56 * QUARTER), 0, 'shifted'],
    [at(NOON), wall(NOON - 56 * QUARTER), 0, 'shifted'],
    [at(NOON), wall(NOON + 57 * QUARTER), 0, 'apart'],
    [at(NOON), wall(NOON - 57 * QUARTER), 0, 'apart'],
    [at(NOON), wall(NOON + QUARTER + 1_000), 0, 'shifted'],
    [at(NOON), wall(NOON + QUARTER + 1_001), 0, 'apart'],
    [taken('2024-06-01'), at(Date.UTC(2024, 4, 31)), 0, 'same-day'],
    [taken('2024-06-01'), at(Date.UTC(2024, 4, 31) - 1), 0, 'apart'],
    [taken('2024-06-01'), at(Date.UTC(2024, 5, 3) - 1), 0, 'same-day'],
    [taken('2024-06-01'), at(Date.UTC(2024, 5, 3)), 0, 'apart'],
    [taken('2024-06-01'), at(Date.UTC(2024, 5, 2, 23, 30), 60), 0, 'apart'],
    [UNKNOWN_TIME, file(NOON), 0, 'unproven'],
    [taken('2024-06-01'), file(Date.UTC(2024, 5, 1)), 0, 'unproven'],
    // What is not known of a zone is not that of the first day of 1970.
    [wall(500), at(NOON), 0, 'apart'],
    [at(NOON, 0), at(NOON, 120), 0, 'same'],
    [wall(NOON), taken('2024-06-01'), 0, 'same-day'],
    [wall(NOON), file(NOON), 5_000, 'unproven'],
    [at(NOON, null, 'minute'), wall(NOON + QUARTER + 60_000), 0, 'shifted'],
    [at(NOON, null, 'minute'), wall(NOON + QUARTER + 60_001), 0, 'apart'],
    [at(NOON, null, 'minute'), at(NOON + 60_000, null, 'minute'), 0, 'same'],
    [at(NOON), file(NOON - 2_000), 500, 'same-file-date'],
  ])('%j and %j with %i more are %s', (a, b, slack, kind) => {
    expect([relateTimes(a, b, slack).kind, relateTimes(b, a, slack).kind]).toEqual([kind, kind]);
  });

  it('are of one day by the wall clock where it is known, and never where one is not known', () => {
    expect(isOneDay(taken('2024-06-01'), at(NOON))).toBe(true);
    expect(isOneDay(taken('2024-06-01'), at(Date.UTC(2024, 4, 31, 23, 30), 60))).toBe(true);
    expect(isOneDay(taken('2024-06-01'), at(Date.UTC(2024, 4, 31, 23, 30)))).toBe(false);
    const first: CaptureTime = { kind: 'day', ms: 0, precision: 'day' };
    expect([
      isOneDay(UNKNOWN_TIME, first),
      isOneDay(first, UNKNOWN_TIME),
      isOneDay(UNKNOWN_TIME, UNKNOWN_TIME),
    ]).toEqual([false, false, false]);
    expect([roughMs(UNKNOWN_TIME), roughMs(at(5))]).toEqual([Number.NaN, 5]);
    expect([
      toleranceMs(at(0, null, 'minute'), at(0)),
      toleranceMs(at(0), at(0)),
      toleranceMs(UNKNOWN_TIME, at(0)),
    ]).toEqual([60_000, 1_000, 1_000]);
  });
});

it('is the same seen from either side, but for the sign of a shift', () => {
  const time: fc.Arbitrary<CaptureTime> = fc.oneof(
    fc.record({
      kind: fc.constant('instant' as const),
      ms: fc.integer({ min: 0, max: 200_000_000 }),
      offsetMinutes: fc.constantFrom(null, 60, -300),
      precision: fc.constantFrom('second' as const, 'minute' as const),
    }),
    fc.record({
      kind: fc.constant('wall' as const),
      ms: fc.integer({ min: 0, max: 200_000_000 }),
      precision: fc.constant('second' as const),
    }),
    fc.record({
      kind: fc.constant('day' as const),
      ms: fc.constantFrom(0, 86_400_000),
      precision: fc.constant('day' as const),
    }),
    fc.record({
      kind: fc.constant('file' as const),
      ms: fc.integer({ min: 0, max: 200_000_000 }),
      precision: fc.constant('second' as const),
    }),
    fc.constant(UNKNOWN_TIME),
  );
  fc.assert(
    fc.property(time, time, (a, b) => {
      const [one, other] = [relateTimes(a, b), relateTimes(b, a)];
      expect(one.kind).toBe(other.kind);
      if (one.kind === 'shifted' && other.kind === 'shifted') expect(one.minutes + other.minutes).toBe(0);
    }),
  );
});
