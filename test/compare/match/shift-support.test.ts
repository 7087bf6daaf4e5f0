import { describe, expect, it } from 'vitest';

import { indexBytes } from '../../../src/compare/match/by-bytes.ts';
import { matchPlace } from '../../../src/compare/match/match-place.ts';
import {
  dominantShift,
  type SeenShift,
  SeenShifts,
  seenShift,
  shiftSupport,
} from '../../../src/compare/match/shift-support.ts';
import { Units } from '../../../src/compare/match/units.ts';
import { asset, resource } from '../../fixtures/assets.ts';

// A clock that was off by some hours is believed where enough other photos near in time show the same; one in eight fits by chance.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const AT = Date.UTC(2024, 5, 1, 12);
/** So many pairs with a shift (minutes, null for none that is one), all at one moment before or after the one that is asked for. */
const pairs = (count: number, minutes: number | null = 120, away = HOUR): SeenShift[] =>
  Array.from({ length: count }, () => ({ at: AT + away, minutes }));
const asked: SeenShift = { at: AT, minutes: 120 };
const isBelieved = (proven: readonly SeenShift[], named: readonly SeenShift[] = [], one = asked) =>
  shiftSupport(() => proven, named).supports(one);

describe('how far two clocks are apart', () => {
  const at = (captured: string) => new Units([asset('a.jpg', { captured })]).at(0);
  const noon = Date.UTC(2024, 5, 1, 12);
  it.each([
    ['2024-06-01T12:00:00Z', '2024-06-01T14:00:00', { at: noon, minutes: 120 }],
    ['2024-06-01T12:00:00', '2024-06-01T10:00:00Z', { at: noon, minutes: -120 }],
    ['2024-06-01T12:00:00Z', '2024-06-02T02:00:00', { at: noon, minutes: 840 }],
    ['2024-06-01T12:00:00Z', '2024-06-01T12:37:00', { at: noon, minutes: null }],
    ['2024-06-01T12:00:00Z', '2024-06-02T01:59:00', { at: noon, minutes: null }],
    ['2024-06-01T12:00:00Z', '2024-06-02T02:01:00', null],
    ['2024-06-01T12:00:00Z', '2024-06-01T14:00:00Z', null],
    ['2024-06-01T12:00:00', '2024-06-01T14:00:00', null],
    ['2024-06-01', '2024-06-01T14:00:00', null],
  ])('%s and %s', (listed, here, seen) => {
    expect(seenShift(at(listed), at(here))).toEqual(seen);
  });

  it('is asked of files that are there', () => {
    expect(() => new Units([]).at(0)).toThrow('no unit 0 of 0');
    expect(() => new Units([asset('a.jpg')]).resourceAt(1)).toThrow('no unit 1 of 1');
  });
});

describe('photos that are proved to be the same', () => {
  it('are enough when three of them show it', () => {
    expect(isBelieved(pairs(2))).toBe(false);
    expect(isBelieved(pairs(3))).toBe(true);
  });

  it('speak against it when they show another shift, or none, and are more than one in ten', () => {
    expect(isBelieved([...pairs(9), ...pairs(1, 60)])).toBe(true);
    expect(isBelieved([...pairs(8), ...pairs(1, 60)])).toBe(false);
    expect(isBelieved([...pairs(9), ...pairs(1, null)])).toBe(true);
    expect(isBelieved([...pairs(8), ...pairs(1, null)])).toBe(false);
    expect(isBelieved(pairs(3, 60), pairs(100))).toBe(false);
    expect(isBelieved([...pairs(2), ...pairs(1, 60)])).toBe(false);
  });

  it('speak for two days before and after', () => {
    for (const side of [1, -1]) {
      const reach = side * 2 * DAY - Number(side === 1);
      expect(isBelieved(pairs(3, 120, reach))).toBe(true);
      expect(isBelieved(pairs(3, 120, reach + side))).toBe(false);
    }
  });
});

describe('photos that share only a name', () => {
  it('are enough when eight others of the days around show it, and nine in ten agree', () => {
    expect(isBelieved([], pairs(8))).toBe(false);
    expect(isBelieved([], pairs(9))).toBe(true);
    expect(isBelieved([], [...pairs(9), ...pairs(1, 60)])).toBe(true);
    expect(isBelieved([], [...pairs(9), ...pairs(2, 60)])).toBe(false);
    expect(isBelieved([], [...pairs(9), ...pairs(2, null)])).toBe(false);
  });

  it('are enough when fifteen others of the weeks around show it, and nineteen in twenty agree', () => {
    expect(isBelieved([], pairs(15, 120, 10 * DAY))).toBe(false);
    expect(isBelieved([], pairs(16, 120, 10 * DAY))).toBe(true);
    expect(isBelieved([], [...pairs(19, 120, 10 * DAY), ...pairs(1, 60, 10 * DAY)])).toBe(true);
    expect(isBelieved([], [...pairs(18, 120, 10 * DAY), ...pairs(1, 60, 10 * DAY)])).toBe(false);
  });

  it('speak for two days, and for three weeks', () => {
    expect(isBelieved([], pairs(9, 120, -2 * DAY))).toBe(true);
    expect(isBelieved([], pairs(9, 120, -2 * DAY - 1))).toBe(false);
    expect(isBelieved([], pairs(16, 120, -21 * DAY))).toBe(true);
    expect(isBelieved([], pairs(16, 120, -21 * DAY - 1))).toBe(false);
  });

  it('are not asked for what they do not show', () => {
    expect(isBelieved(pairs(100), pairs(100), { at: AT, minutes: 60 })).toBe(false);
    expect(isBelieved(pairs(100), pairs(100), { at: AT, minutes: null })).toBe(false);
    expect(isBelieved([], [])).toBe(false);
  });
});

describe('a whole library', () => {
  const far = 400 * DAY;

  it('shows one shift when fifty photos do, and nineteen in twenty', () => {
    expect(dominantShift(pairs(49))).toBeNull();
    expect(dominantShift(pairs(50))).toBe(120);
    expect(dominantShift([...pairs(95), ...pairs(5, 60)])).toBe(120);
    expect(dominantShift([...pairs(94), ...pairs(5, 60)])).toBeNull();
    expect(dominantShift([...pairs(95), ...pairs(5, null)])).toBe(120);
    expect(dominantShift([...pairs(94), ...pairs(5, null)])).toBeNull();
    expect(dominantShift([])).toBeNull();
  });

  it('is believed at any time where nobody near speaks against it', () => {
    expect(isBelieved(pairs(50, 120, far))).toBe(true);
    expect(isBelieved([], pairs(50, 120, far))).toBe(true);
    expect(isBelieved(pairs(50, 120, far), pairs(1, 60))).toBe(false);
    expect(isBelieved(pairs(50, 60, far), pairs(50, 120, far))).toBe(false);
    expect(isBelieved(pairs(50, 120, far), [], { at: AT, minutes: 60 })).toBe(false);
  });
});

describe('a photo of two files', () => {
  const live = (index: number, captured: string) =>
    asset(`IMG_${index}.HEIC`, { captured, live: resource(`IMG_${index}.MOV`, { role: 'live-video' }) });
  const one = (captured: string) => new Units([live(1, captured)]);
  /** So many Live Photos of one day, listed by their moments; here their clocks are two hours ahead. */
  const coverages = (count: number): Set<string> => {
    const side = (hour: number, zone: string) =>
      new Units(Array.from({ length: count }, (_, index) => live(index, `2024-06-01T${hour}:${10 + index}:00${zone}`)));
    const [listed, here] = [side(10, 'Z'), side(12, '')];
    const match = matchPlace(listed, here, indexBytes(here));
    return new Set(Array.from({ length: listed.count }, (_, unit) => match.outcome(unit).coverage));
  };

  it('speaks once for its clock: nine photos are enough, and eight are not, though they have sixteen files', () => {
    expect(coverages(9)).toEqual(new Set(['matched']));
    for (const count of [5, 8]) expect(coverages(count), String(count)).toEqual(new Set(['likely']));
  });

  it('speaks once for each shift that it shows, and once against every other', () => {
    const listed = one('2024-06-01T10:00:00Z');
    const seen = new SeenShifts();
    for (const unit of [0, 1]) {
      const here = one('2024-06-01T12:00:00');
      expect(seen.add(listed.at(unit), here.at(unit))).toEqual({ at: Date.UTC(2024, 5, 1, 10), minutes: 120 });
    }
    seen.add(listed.at(0), one('2024-06-01T13:00:00').at(0));
    const apart = one('2024-06-01T12:07:00');
    for (const unit of [0, 1]) seen.add(listed.at(unit), apart.at(unit));
    expect(seen.add(listed.at(0), one('2024-07-01T12:00:00').at(0))).toBeNull();
    expect(seen.all.map(({ minutes }) => minutes)).toEqual([120, 180, null]);
  });

  it('speaks once when both sides have it twice', () => {
    const twice = (captured: string) => new Units([live(1, captured), live(1, captured)]);
    const [listed, here] = [twice('2024-06-01T10:00:00Z'), twice('2024-06-01T12:00:00')];
    const seen = new SeenShifts();
    for (const a of [0, 2]) for (const b of [0, 2]) seen.add(listed.at(a), here.at(b));
    expect(seen.all).toHaveLength(1);
  });
});
