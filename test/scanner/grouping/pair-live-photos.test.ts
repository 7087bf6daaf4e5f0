import { describe, expect, it } from 'vitest';
import type { CaptureTime } from '../../../src/model/capture-time.ts';
import { timesContradict } from '../../../src/scanner/grouping/pair-live-photos.ts';
import { at } from './scanned-file.ts';

const NOON = Date.UTC(2023, 5, 1, 12);
const wall = (ms: number): CaptureTime => ({ kind: 'wall', ms, precision: 'second' });

describe('whether two times forbid one moment', () => {
  it('instants: 120 seconds', () => {
    expect(timesContradict(at(NOON), at(NOON + 120_000))).toBe(false);
    expect(timesContradict(at(NOON), at(NOON - 120_001))).toBe(true);
  });

  it('wall clocks: 120 seconds, no zones', () => {
    expect(timesContradict(wall(NOON), wall(NOON + 3_600_000))).toBe(true);
    expect(timesContradict(wall(NOON), wall(NOON + 60_000))).toBe(false);
  });

  it('an instant and a wall clock: whole quarters of an hour, up to a day', () => {
    expect(timesContradict(at(NOON), wall(NOON + 5.75 * 3_600_000 + 90_000))).toBe(false);
    expect(timesContradict(at(NOON), wall(NOON + 5.6 * 3_600_000))).toBe(true);
    expect(timesContradict(at(NOON), wall(NOON + 27 * 3_600_000))).toBe(true);
  });

  it('days: the same or the next', () => {
    const day: CaptureTime = { kind: 'day', ms: Date.UTC(2023, 5, 1), precision: 'day' };
    expect(timesContradict(day, at(NOON + 86_400_000))).toBe(false);
    expect(timesContradict(day, at(NOON + 5 * 86_400_000))).toBe(true);
  });

  it('what is not known forbids nothing', () => {
    expect(timesContradict({ kind: 'unknown' }, at(NOON))).toBe(false);
    expect(timesContradict({ kind: 'file', ms: 0, precision: 'second' }, at(NOON))).toBe(false);
  });
});
