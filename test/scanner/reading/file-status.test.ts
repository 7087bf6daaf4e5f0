import { expect, it } from 'vitest';
import { changeTimeOf, isSettled, sameStatus } from '../../../src/scanner/reading/file-status.ts';

it('has no date of change on Windows, where every backup moves it', () => {
  const status = { ctimeMs: 1_700_000_000_123 };
  expect(changeTimeOf(status, 'win32')).toBe(0);
  for (const platform of ['linux', 'darwin'] as const) expect(changeTimeOf(status, platform)).toBe(status.ctimeMs);
});

it('is the same only with the same size, date and number', () => {
  const status = { size: 9, mtimeMs: 1_000, inode: 7 };
  expect(sameStatus(status, { ...status })).toBe(true);
  for (const other of [{ size: 8 }, { mtimeMs: 1_001 }, { inode: 8 }])
    expect(sameStatus(status, { ...status, ...other })).toBe(false);
});

it('is settled when a later change must have another date: after a tick, and on FAT after two seconds', () => {
  const at = (mtimeMs: number, later: number) => isSettled({ mtimeMs }, mtimeMs + later);
  expect([at(1_234, 50), at(1_234, 51), at(1_234, -51)]).toEqual([false, true, true]);
  expect([at(1_000, 2_100), at(1_000, 2_101)]).toEqual([false, true]);
});
