import { canBeHead } from './can-be-head.ts';
import { cutLine } from './fixed-columns.ts';

/** Lines that are looked at. */
const LOOK = 100;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Turns a line of a table whose columns are set side by side with two blanks or more between them (`column -t`, what pandas and R
 * print) into one with tabs; null where the lines show no such columns. A row whose text runs over the blanks between two columns is left
 * as it is, so that it is counted as one that could not be read.
 */
export function spacedColumns(lines: readonly string[]): ((line: string) => string) | null {
  const some = lines.slice(0, LOOK).map((line) => line.trimEnd());
  if (some.some((line) => line.includes('\t'))) return null;
  const at = some.slice(0, 20).findIndex((line) => isHead(line));
  const head = some[at];
  const rows = some.slice(at + 1).filter((line) => /\S {2,}\S/.test(line));
  if (head === undefined || rows.length === 0) return null;
  const spans = spansOf(head);
  // pandas and R number their rows below an empty head.
  // `..` stands where it left rows out.
  const numbers = rows.map((row) => /^ *(?:\d+|\.{2,3})(?= )/.exec(row)?.[0].length ?? 0);
  const [first] = spans;
  const isNumbered = first !== undefined && numbers.every((end) => end > 0 && end < first.end);
  const columns = isNumbered && first.start > 0 ? [{ start: 0, end: Math.max(...numbers) }, ...spans] : spans;
  const cuts = cutsBetween(columns, [head, ...rows]);
  return cuts && ((line) => cutLine(line.trimEnd(), { cuts }));
}

function isHead(line: string): boolean {
  const cells = spansOf(line).map(({ start, end }) => line.slice(start, end));
  return cells.length >= 2 && canBeHead(cells);
}

/** Words with single blanks between them are one. */
function spansOf(line: string): Span[] {
  return [...line.matchAll(/[^ ]+(?: [^ ]+)*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** A place between every two columns that is blank, with a neighbour that is too, in every row; null where there is none. */
function cutsBetween(columns: readonly Span[], rows: readonly string[]): number[] | null {
  const isBlank = (place: number) => rows.every((row) => place >= row.length || row[place] === ' ');
  const cuts: number[] = [];
  for (let i = 1; i < columns.length; i += 1) {
    const [left, right] = [columns[i - 1], columns[i]];
    if (!left || !right) return null;
    let best: number | null = null;
    for (let place = left.start + 1; place < right.end; place += 1) {
      // Numbers have one blank before them where they are as wide as their column.
      const isGap =
        isBlank(place) && (isBlank(place - 1) || isBlank(place + 1) || (place >= left.end && place < right.start));
      if (!isGap || place <= (cuts.at(-1) ?? -1)) continue;
      if (best === null || outside(place, left, right) < outside(best, left, right)) best = place;
    }
    if (best === null) return null;
    cuts.push(best);
  }
  return cuts;
}

/** How far a place lies outside the gap between the heads of two columns. */
function outside(place: number, left: Span, right: Span): number {
  return place < left.end ? left.end - place : place >= right.start ? place - right.start + 1 : 0;
}
