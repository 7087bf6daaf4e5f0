/** Where the columns of a text with aligned columns are cut: before each of these places, which are blank in every row. */
export interface FixedColumns {
  readonly cuts: readonly number[];
}

/** `----  ------- ---` or `====  =====`: a line below the head that shows where columns begin. */
const RULER = /^ *(?:-{2,}|={2,})(?: +(?:-{2,}|={2,}|-))+ *$/;
/** Rows that are looked at to find where columns end. */
const LOOK = 100;

/**
 * Turns a line of a table with aligned columns (PowerShell's `Format-Table`, `sqlite3 -column`) into one with tabs; null where
 * the lines show no such columns. A row whose text runs over a cut, or was shortened to fit (`IMG_00…`), is left as it is, so
 * that it is counted as one that could not be read.
 */
export function fixedColumns(lines: readonly string[]): ((line: string) => string) | null {
  const at = lines.slice(0, 20).findIndex((line) => RULER.test(line));
  const ruler = lines[at];
  // A grid has a rule above its head too.
  const head = lines[RULER.test(lines[at + 2] ?? '') ? at + 1 : at - 1];
  if (ruler === undefined || head === undefined) return null;
  const groups = [...ruler.matchAll(/[-=]+/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
  if (groups.some(({ start, end }) => head.slice(start, end).trim() === '')) return null;
  const rows = lines.slice(at + 1, at + 1 + LOOK).filter((line) => line.trim() !== '' && !RULER.test(line));
  const columns = cutsOf(groups, [head, ...rows]);
  return columns && ((line) => cutLine(line, columns));
}

function cutsOf(
  groups: readonly { readonly start: number; readonly end: number }[],
  rows: readonly string[],
): FixedColumns | null {
  const cuts: number[] = [];
  for (let i = 1; i < groups.length; i += 1) {
    const [left, right] = [groups[i - 1], groups[i]];
    if (!left || !right) return null;
    // Numbers stand at the right of their column and may begin before its ruler; words may run on behind theirs.
    let best = -1;
    for (let place = right.end - 1; place > left.start; place -= 1) {
      const blank = rows.filter((row) => place >= row.length || row[place] === ' ').length;
      if (blank < 0.95 * rows.length) continue;
      if (best < 0 || distance(place, left.end, right.start) < distance(best, left.end, right.start)) best = place;
    }
    if (best < 0) return null;
    cuts.push(best);
  }
  return { cuts };
}

/** How far a place lies outside the gap between two columns. */
function distance(place: number, from: number, to: number): number {
  return place < from ? from - place : place >= to ? place - to + 1 : 0;
}

/** A line cut at its columns, as one with tabs. */
export function cutLine(line: string, { cuts }: FixedColumns): string {
  if (line.trim() === '' || RULER.test(line)) return '';
  if (cuts.some((cut) => cut < line.length && line[cut] !== ' ')) return line;
  const cells: string[] = [];
  let from = 0;
  for (const cut of [...cuts, line.length]) {
    // What a line does not reach is left out, so that a row that was cut shows it.
    if (from >= line.length) break;
    cells.push(line.slice(from, cut).trim());
    from = cut;
  }
  // A cell that was shortened says what it is not.
  if (cells.some((cell) => /(?:…|\.\.\.)$/.test(cell))) return line;
  return cells.map((cell) => (/["\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t');
}
