import { describe, expect, it } from 'vitest';
import { dataStart, entryPath, isBomb, looksLikeZip } from '../../src/zip/entry.ts';

describe('what an entry says', () => {
  it('keeps a path inside the zip', () => {
    expect(entryPath('../../etc\\passwd')).toBe('etc/passwd');
    expect(entryPath('/a//./b.csv')).toBe('a/b.csv');
  });

  it('begins behind its local header', () => {
    const header = new Uint8Array(30);
    header.set([0x50, 0x4b, 3, 4]);
    header.set([5, 0, 7, 0], 26);
    expect(dataStart(header, 100)).toBe(142);
    expect(dataStart(header.subarray(0, 29), 100)).toBeNull();
    expect(dataStart(new Uint8Array(30), 100)).toBeNull();
  });

  it('is a zip by its first bytes', () => {
    const starts = (...bytes: number[]) => looksLikeZip(Uint8Array.of(0x50, 0x4b, ...bytes));
    expect([starts(3, 4), starts(5, 6), starts(7, 8), starts(0x30, 0x30), starts(1, 2)]).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    expect(looksLikeZip(Uint8Array.of(0x50))).toBe(false);
  });

  it('is a bomb when it promises too much and is large enough to hurt', () => {
    expect([isBomb(1000, 4, 500), isBomb(1000, 4, 2000), isBomb(1000, 5, 500), isBomb(1000, 0, 500)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
