// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { monthBars, yearBars } from '../../../src/renderer/overview/years-view.ts';
import { shareStep } from '../../../src/renderer/ui/share.ts';

const month = (name: string, all: number, toCopy = 0, noSecondCopy = 0, notSure = 0) => ({
  month: name,
  all,
  toCopy,
  noSecondCopy,
  notSure,
});

describe('year by year', () => {
  it('sums months, keeps empty years between, and what has no date last', () => {
    const bars = yearBars(
      [month('2021-02', 4, 1), month('2021-03', 6), month('2023-01', 2, 0, 2), month('unknown', 1)],
      true,
    );
    expect(bars.map(({ key, all, look }) => [key, all, look])).toEqual([
      ['2021', 10, 'down'],
      ['2022', 0, 'empty'],
      ['2023', 2, 'up'],
      ['unknown', 1, 'good'],
    ]);
  });

  it('one photo of long ago makes no row of empty years', () => {
    expect(yearBars([month('1926-01', 1), month('2026-01', 9)], true).map(({ key }) => key)).toEqual(['1926', '2026']);
    expect(yearBars([], true)).toEqual([]);
    expect(yearBars([month('unknown', 3, 0, 0, 3)], true)).toMatchObject([{ key: 'unknown', look: 'open' }]);
  });

  it('tells the directions of a month apart', () => {
    const bars = monthBars(
      [month('2024-06', 9, 4), month('2024-07', 9, 1, 1), month('2024-12', 3, 0, 0, 1)],
      '2024',
      true,
    );
    expect(bars).toHaveLength(12);
    expect(bars.map(({ look }) => look)).toEqual([
      ...Array(5).fill('empty'),
      'down',
      'both',
      ...Array(4).fill('empty'),
      'open',
    ]);
  });

  it('where copies are known by name and date only, no bar is good', () => {
    const months = [month('2021-02', 4, 1), month('2022-03', 6), month('unknown', 2)];
    expect(yearBars(months, false).map(({ look }) => look)).toEqual(['down', 'seem', 'seem']);
    expect(monthBars(months, '2022', false).map(({ look }) => look)).toEqual([
      'empty',
      'empty',
      'seem',
      ...Array(9).fill('empty'),
    ]);
  });

  it('a share above nothing is never drawn as nothing, below all never as all', () => {
    expect([
      shareStep(0, 142),
      shareStep(1, 142),
      shareStep(78, 142),
      shareStep(141, 142),
      shareStep(142, 142),
    ]).toEqual([0, 10, 50, 90, 100]);
    expect(shareStep(3, 0)).toBe(0);
  });
});
