import { canBeHead } from './can-be-head.ts';

/** What parts the cells of tables that people put together. */
const MARKS = [',', ';', '\t', '|'] as const;
/** Lines that are looked at. */
const LOOK = 100;
/** Fewer cells may be parted by chance. */
const LEAST_CELLS = 3;

/**
 * Two tables put together of which one parts its cells by commas and the other by semicolons (or tabs, or bars): makes each line one
 * with tabs. Null where the lines are no such tables: each line must have as many cells as a head, by one of the two marks only. A
 * line that has not, or has by both, is left as it is, so that it is counted as one that could not be read.
 */
export function mixedDelimiters(lines: readonly string[]): ((line: string) => string) | null {
  const some = lines.slice(0, LOOK);
  for (const first of MARKS) {
    const head = some
      .map((line) => cellsOf(line, first))
      .find((cells) => cells.length >= LEAST_CELLS && canBeHead(cells));
    if (head === undefined) continue;
    for (const second of MARKS) {
      if (second === first) continue;
      const fits = (mark: string) => some.filter((line) => markOf(line, [first, second], head.length) === mark).length;
      const [a, b] = [fits(first), fits(second)];
      if (a >= 2 && b >= 2 && a + b >= 0.9 * some.length) return (line) => withTabs(line, [first, second], head.length);
    }
  }
  return null;
}

/** The one mark that parts a line into so many cells; null for none or both. */
function markOf(line: string, marks: readonly string[], width: number): string | null {
  const fitting = marks.filter((mark) => cellsOf(line, mark).length === width);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function withTabs(line: string, marks: readonly string[], width: number): string {
  const mark = markOf(line, marks, width);
  if (mark === null) return line;
  return cellsOf(line, mark)
    .map((cell) => (/["\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join('\t');
}

/** The cells of one line, quotes taken away. */
function cellsOf(line: string, mark: string): string[] {
  const cells: string[] = [];
  let [cell, inQuotes] = ['', false];
  for (let i = 0; i < line.length; i += 1) {
    const char = line[i] ?? '';
    if (inQuotes) {
      if (char !== '"') cell += char;
      else if (line[i + 1] === '"') {
        cell += '"';
        i += 1;
      } else inQuotes = false;
    } else if (char === '"' && cell === '') inQuotes = true;
    else if (char === mark) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell];
}
