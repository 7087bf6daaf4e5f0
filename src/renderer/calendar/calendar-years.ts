import type { CalendarMonth } from '../../compare/comparison.ts';

/** What a month looks like: `some` and `hole` are gaps; `only-here` has photos that the list does not know. */
export type MonthState = 'nothing' | 'full' | 'some' | 'hole' | 'only-here';

export interface MonthCell {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly state: MonthState;
  readonly icloud: number;
  readonly here: number;
  readonly both: number;
  readonly missing: number;
}

export interface CalendarYear {
  readonly year: string;
  /** Twelve, January first. */
  readonly months: readonly MonthCell[];
}

/** Months as rows of twelve, newest year first; years without any photo between others are kept, for holes must show. */
export function calendarYears(months: readonly CalendarMonth[]): CalendarYear[] {
  const byMonth = new Map(months.map((month) => [month.month, month]));
  const years = months.flatMap(({ month }) => (/^\d{4}-\d{2}$/.test(month) ? [Number(month.slice(0, 4))] : []));
  if (years.length === 0) return [];
  const rows: CalendarYear[] = [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  for (let year = last; year >= first; year -= 1) {
    const name = String(year).padStart(4, '0');
    const cells = Array.from({ length: 12 }, (_, i) => `${name}-${String(i + 1).padStart(2, '0')}`);
    rows.push({ year: name, months: cells.map((month) => cellOf(month, byMonth.get(month))) });
  }
  return rows;
}

/** One month with what it looks like. */
export function cellOf(month: string, counts: CalendarMonth | undefined): MonthCell {
  const { icloud, here, both } = counts ?? { icloud: 0, here: 0, both: 0 };
  const missing = Math.max(0, icloud - both);
  return { month, state: stateOf(icloud, here, missing), icloud, here, both, missing };
}

function stateOf(icloud: number, here: number, missing: number): MonthState {
  if (icloud === 0) return here === 0 ? 'nothing' : 'only-here';
  if (missing === 0) return 'full';
  return missing === icloud ? 'hole' : 'some';
}

/** Where an arrow key leads from a cell (row, column); null when it leads nowhere or the key is another one. */
export function nextCell(
  key: string,
  row: number,
  column: number,
  rows: number,
): { readonly row: number; readonly column: number } | null {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, 11],
    PageUp: [0, column],
    PageDown: [rows - 1, column],
  };
  const to = steps[key];
  if (!to) return null;
  const [nextRow, nextColumn] = to;
  const inside = nextRow >= 0 && nextRow < rows && nextColumn >= 0 && nextColumn < 12;
  return inside ? { row: nextRow, column: nextColumn } : null;
}
