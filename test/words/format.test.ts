// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createFormat } from '../../src/words/format.ts';

const format = createFormat('en-GB');

describe('numbers and dates', () => {
  it('never rounds "nearly all" up to all', () => {
    expect(format.percent(9_999, 10_000)).toBe('99.9%');
    expect(format.percent(199_999, 200_000)).toBe('99.9%');
    expect(format.percent(10_000, 10_000)).toBe('100%');
    expect(format.percent(0, 0)).toBe('0%');
  });

  it('writes sizes in decimal units', () => {
    expect([0, 1, 999, 1000, 2_500_000, 48_000_000_000].map(format.bytes)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 kB',
      '2.5 MB',
      '48 GB',
    ]);
  });

  it('writes what rounds up to the next unit in that unit', () => {
    expect([999_499, 999_500, 999_999, 9_949_999, 9_950_000].map(format.bytes)).toEqual([
      '999 kB',
      '1 MB',
      '1 MB',
      '9.9 MB',
      '10 MB',
    ]);
  });

  it('writes time left no finer than anybody can know it', () => {
    expect([1, 42, 100, 5000, 20_000].map(format.duration)).toEqual([
      '5 seconds',
      '45 seconds',
      '2 minutes',
      '84 minutes',
      '6 hours',
    ]);
  });

  it('writes days and months as they are, in no zone', () => {
    expect(format.day('2023-06-01')).toBe('1 June 2023');
    expect(format.month('2023-06')).toBe('June 2023');
    expect(format.day('no day')).toBe('no day');
  });

  it('falls back to English for a locale that does not exist', () => {
    expect(createFormat('xx-nowhere').number(1234)).toBe('1,234');
  });
});
