import type { PhotoSelection } from '../engine/photo-query.ts';

/** Months that stand under one heading: one, or a few next to each other with so few photos that they fill one row together. */
export interface GridSection {
  /** `YYYY-MM`, or `unknown`; in the order of the photos. */
  readonly first: string;
  readonly last: string;
  /** Position of its first photo. */
  readonly start: number;
  readonly count: number;
  /** The row of its heading. */
  readonly row: number;
}

export interface GridLayout {
  readonly columns: number;
  readonly sections: readonly GridSection[];
  readonly rowCount: number;
  readonly total: number;
}

/** A row on screen: the heading of a section, or tiles from `start` (included) to `end` (excluded). */
export type GridRow =
  | { readonly type: 'heading'; readonly section: GridSection }
  | { readonly type: 'tiles'; readonly start: number; readonly end: number };

/** Lays photos out by month. Rows are worked out when they are asked for: with 200,000 photos only the sections are kept. */
export function gridLayout({ total, groups }: PhotoSelection, columns: number): GridLayout {
  const sections: GridSection[] = [];
  let row = 0;
  for (const { month, start, count } of groups) {
    const before = sections.at(-1);
    if (before && before.count + count <= columns && isSameYear(before.first, month)) {
      sections[sections.length - 1] = { ...before, last: month, count: before.count + count };
      continue;
    }
    if (before) row = before.row + 1 + Math.ceil(before.count / columns);
    sections.push({ first: month, last: month, start, count, row });
  }
  const last = sections.at(-1);
  return { columns, sections, total, rowCount: last ? last.row + 1 + Math.ceil(last.count / columns) : 0 };
}

/** The row at an index; null outside of the grid. */
export function rowAt(layout: GridLayout, index: number): GridRow | null {
  if (index < 0 || index >= layout.rowCount) return null;
  const section = lastWith(layout.sections, ({ row }) => row <= index);
  if (!section) return null;
  if (index === section.row) return { type: 'heading', section };
  const start = section.start + (index - section.row - 1) * layout.columns;
  return { type: 'tiles', start, end: Math.min(start + layout.columns, section.start + section.count) };
}

/** The row of a photo. */
export function rowOfPhoto({ sections, columns }: GridLayout, position: number): number {
  const section = lastWith(sections, ({ start }) => start <= position);
  return section ? section.row + 1 + Math.floor((position - section.start) / columns) : 0;
}

/**
 * Where a key leads from a photo; null when it is none of the grid's. Up and down stay in their column; where the next row is
 * shorter, its last photo is taken.
 *
 * @param rows how many rows of tiles are on screen, for Page Up and Page Down
 */
export function nextPhoto(layout: GridLayout, key: string, position: number, rows: number): number | null {
  const last = layout.total - 1;
  switch (key) {
    case 'ArrowLeft':
      return Math.max(0, position - 1);
    case 'ArrowRight':
      return Math.min(last, position + 1);
    case 'ArrowUp':
      return inOtherRow(layout, position, -1);
    case 'ArrowDown':
      return inOtherRow(layout, position, 1);
    case 'PageUp':
      return times(rows, position, (at) => inOtherRow(layout, at, -1));
    case 'PageDown':
      return times(rows, position, (at) => inOtherRow(layout, at, 1));
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

function inOtherRow(layout: GridLayout, position: number, step: 1 | -1): number {
  const own = rowOfPhoto(layout, position);
  const column = position - firstOf(layout, own);
  for (let index = own + step; index >= 0 && index < layout.rowCount; index += step) {
    const row = rowAt(layout, index);
    if (row?.type === 'tiles') return Math.min(row.start + column, row.end - 1);
  }
  return position;
}

function firstOf(layout: GridLayout, index: number): number {
  const row = rowAt(layout, index);
  return row?.type === 'tiles' ? row.start : 0;
}

function times(count: number, from: number, step: (position: number) => number): number {
  let at = from;
  for (let i = 0; i < count; i += 1) at = step(at);
  return at;
}

function isSameYear(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4) && a !== 'unknown' && b !== 'unknown';
}

/** The last of an ordered list that fits, by halving. */
function lastWith<T>(items: readonly T[], fits: (item: T) => boolean): T | null {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && fits(item)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1] ?? null;
}
