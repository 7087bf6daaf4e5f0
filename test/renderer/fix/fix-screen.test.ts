import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../src/bridge/contract.ts';
import { doneTasks } from '../../../src/renderer/fix/fix-screen.tsx';
import { TODAY } from '../../fixtures/assets.ts';

const DAY_MS = 86_400_000;

const entry = (daysAgo: number, part: Partial<HistoryEntry>): HistoryEntry => ({
  id: `check-${daysAgo}`,
  at: TODAY - daysAgo * DAY_MS,
  answer: 'not-yet',
  eraseAnswer: 'not-yet',
  listed: 10,
  here: 8,
  verified: 8,
  matched: 0,
  gaps: 2,
  listName: 'list.csv',
  all: 10,
  inOnePlace: 2,
  gapKeys: ['missing-here:list:A', 'missing-here:list:B'],
  ...part,
});

describe('done tasks', () => {
  it('are what a later check no longer misses, and the files say so', () => {
    const done = [
      entry(0, { verified: 10, here: 10, gapKeys: [] }),
      entry(1, { verified: 9, gapKeys: ['missing-here:list:B'] }),
      entry(2, {}),
    ];
    expect(doneTasks(done, TODAY)).toEqual([
      { at: TODAY, copied: 1, uploaded: 0 },
      { at: TODAY - DAY_MS, copied: 1, uploaded: 0 },
    ]);
  });

  it('are not photos that were deleted in iCloud, nor those that another list does not name', () => {
    expect(doneTasks([entry(0, { gapKeys: [] }), entry(1, {})], TODAY)).toEqual([]);
    expect(doneTasks([entry(0, { verified: 10, gapKeys: [], listName: 'other.csv' }), entry(1, {})], TODAY)).toEqual(
      [],
    );
  });

  it('go after thirty days', () => {
    expect(doneTasks([entry(31, { verified: 10, gapKeys: [] }), entry(32, {})], TODAY)).toEqual([]);
    expect(doneTasks([], TODAY)).toEqual([]);
  });
});
