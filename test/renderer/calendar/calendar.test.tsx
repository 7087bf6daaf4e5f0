import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { CalendarMonth } from '../../../src/compare/comparison.ts';
import { calendarYears, cellOf, nextCell } from '../../../src/renderer/calendar/calendar-years.ts';
import { GapCalendar } from '../../../src/renderer/calendar/gap-calendar.tsx';
import { byYear } from '../../../src/renderer/calendar/timeline-chart.tsx';
import { testWindow } from '../support/window.tsx';

const MONTHS: readonly CalendarMonth[] = [
  { month: '2021-12', icloud: 4, here: 4, both: 4 },
  { month: '2023-06', icloud: 10, here: 3, both: 3 },
  { month: '2023-07', icloud: 5, here: 0, both: 0 },
  { month: '2023-08', icloud: 0, here: 2, both: 0 },
  { month: 'unknown', icloud: 1, here: 2, both: 1 },
];

describe('the months of the calendar', () => {
  it('are rows of twelve, newest year first, and a year without photos between others stays', () => {
    const years = calendarYears(MONTHS);
    expect(years.map(({ year }) => year)).toEqual(['2023', '2022', '2021']);
    expect(years.every(({ months }) => months.length === 12)).toBe(true);
    expect(years[1]?.months.every(({ state }) => state === 'nothing')).toBe(true);
  });

  it('know a hole from a gap, and what is only here', () => {
    const state = (month: string) =>
      cellOf(
        month,
        MONTHS.find((each) => each.month === month),
      ).state;
    expect(['2021-12', '2023-06', '2023-07', '2023-08', '2020-01'].map(state)).toEqual([
      'full',
      'some',
      'hole',
      'only-here',
      'nothing',
    ]);
  });

  it('are empty without a month', () => expect(calendarYears([])).toEqual([]));

  it('add up to years for the chart', () => {
    expect(byYear(MONTHS)).toEqual([
      { year: '2021', both: 4, missing: 0 },
      { year: '2023', both: 3, missing: 12 },
    ]);
  });
});

describe('arrow keys', () => {
  it('stay inside the grid', () => {
    expect(nextCell('ArrowUp', 0, 5, 3)).toBeNull();
    expect(nextCell('ArrowLeft', 1, 0, 3)).toBeNull();
    expect(nextCell('ArrowRight', 1, 11, 3)).toBeNull();
    expect(nextCell('ArrowDown', 2, 5, 3)).toBeNull();
    expect(nextCell('End', 1, 5, 3)).toEqual({ row: 1, column: 11 });
    expect(nextCell('PageDown', 0, 5, 3)).toEqual({ row: 2, column: 5 });
    expect(nextCell('a', 0, 0, 3)).toBeNull();
  });
});

describe('the calendar on screen', () => {
  it('is one stop of the Tab key, says each month in words, and opens the gaps of a month', async () => {
    const { services, show } = await testWindow();
    show(<GapCalendar months={MONTHS} />);
    const cells = screen.getAllByRole('gridcell');
    expect(cells).toHaveLength(36);
    expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    const june = screen.getByRole('gridcell', { name: 'June 2023: 7 of 10 are not here' });
    const july = screen.getByRole('gridcell', { name: 'July 2023: none of 5 is here' });
    act(() => june.focus());
    fireEvent.keyDown(june, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(july);
    expect(july.tabIndex).toBe(0);
    fireEvent.keyDown(july, { key: 'Enter' });
    expect(services.navigation.get()).toMatchObject({ screen: 'gaps', detail: '2023-07' });
  });

  it('does not lead to gaps from a month that has none', async () => {
    const { services, show } = await testWindow();
    show(<GapCalendar months={MONTHS} />);
    fireEvent.click(screen.getByRole('gridcell', { name: 'December 2021: all 4 of iCloud are here' }));
    expect(services.navigation.get().screen).toBe('welcome');
  });

  it('says the same as a table', async () => {
    const { show } = await testWindow();
    show(<GapCalendar months={MONTHS} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show as a table' }));
    expect(screen.getByRole('row', { name: 'June 2023 10 3 3 7' })).toBeDefined();
    expect(screen.getByRole('row', { name: 'Without a date 1 2 1 0' })).toBeDefined();
  });
});
