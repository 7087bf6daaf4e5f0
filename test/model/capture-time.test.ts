import { describe, expect, it } from 'vitest';
import {
  type CaptureTime,
  dayOf,
  isPlausibleTime,
  localMs,
  monthOf,
  UNKNOWN_TIME,
} from '../../src/model/capture-time.ts';

const midnight = (offsetMinutes: number | null): CaptureTime => ({
  kind: 'instant',
  ms: Date.UTC(2023, 5, 30, 23, 30),
  offsetMinutes,
  precision: 'second',
});

describe('months and days', () => {
  it('follow the zone in which the photo was taken', () => {
    expect(monthOf(midnight(120))).toBe('2023-07');
    expect(dayOf(midnight(-300))).toBe('2023-06-30');
  });

  it('are those of UTC where no zone is known, whatever the zone of this computer', () => {
    expect(monthOf(midnight(null))).toBe('2023-06');
  });

  it('are unknown for an unknown time', () => {
    expect(monthOf(UNKNOWN_TIME)).toBeNull();
    expect(localMs(UNKNOWN_TIME)).toBeNull();
  });
});

describe('dates that cannot be true', () => {
  it.each([Date.UTC(1904, 0, 1), 0, Date.UTC(1980, 0, 1), Date.UTC(2001, 0, 1), Number.NaN, 8.64e15])('%s', (ms) => {
    expect(isPlausibleTime(ms)).toBe(false);
  });

  it.each([Date.UTC(1980, 0, 1, 5), Date.UTC(2001, 0, 1, 23), Date.UTC(2001, 0, 1) + 1000, Date.UTC(1970, 0, 1) + 1])(
    'but %s can be',
    (ms) => {
      expect(isPlausibleTime(ms)).toBe(true);
    },
  );

  it('keeps scans of old photos and a wall clock that is ahead', () => {
    expect(isPlausibleTime(Date.UTC(1898, 3, 2))).toBe(true);
    const now = Date.UTC(2026, 10, 22);
    expect(isPlausibleTime(now + 14 * 3_600_000, now)).toBe(true);
    expect(isPlausibleTime(now + 3 * 86_400_000, now)).toBe(false);
  });
});
