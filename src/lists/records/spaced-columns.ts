import { canBeHead } from './can-be-head.ts';
import { cutLine } from './fixed-columns.ts';

/** Lines that are looked at. */
const LOOK = 100;
/** In fewer rows a blank between two words may look like one between two columns. */
const LEAST_ROWS = 3;

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
  if (head === undefined) return null;
  // Where all columns stand at the right, as pandas sets them, every row ends below the head.
  const rows = some.slice(at + 1).filter((line) => /\S {2,}\S/.test(line) || line.length === head.length);
  if (rows.length < LEAST_ROWS) return null;
  const spans = spansOf(head).flatMap((span) => partsOf(span, head, rows));
  // pandas and R number their rows below an empty head.
  // `..` stands where it left rows out.
  const numbers = rows.map((row) => /^ *(?:\d+|\.{2,3})(?= )/.exec(row)?.[0].length ?? 0);
  const [first] = spans;
  const isNumbered = first !== undefined && numbers.every((end) => end > 0 && end < first.end);
  const columns = isNumbered && first.start > 0 ? [{ start: 0, end: Math.max(...numbers) }, ...spans] : spans;
  const gaps = gapsBetween(columns, [head, ...rows]);
  if (gaps === null) return null;
  const cuts = gaps.map(({ place }) => place);
  // Words with a blank where a column ends by chance are no row.
  const fits = (line: string) => gaps.every((gap) => isGapIn(line, gap));
  return (line) => (fits(line.trimEnd()) ? cutLine(line.trimEnd(), { cuts }) : line);
}

/** A place between two columns; wide where the next place, or the one before, is blank too in every row. */
interface Gap {
  readonly place: number;
  readonly beside: number | null;
}

function isGapIn(line: string, { place, beside }: Gap): boolean {
  const isBlank = (at: number) => at >= line.length || line[at] === ' ';
  return isBlank(place) && (beside === null || isBlank(beside));
}

function isHead(line: string): boolean {
  const cells = spansOf(line).map(({ start, end }) => line.slice(start, end));
  // What stands at the end of a word shows another way to part cells.
  return cells.length >= 2 && canBeHead(cells) && cells.every((cell) => WORDS.test(cell));
}

/** A name of a column, without bars, commas or quotes. */
const WORDS = /^[\p{L}\p{N}#][^|│,;"]*$/u;

/** Words with single blanks between them are one. */
function spansOf(line: string): Span[] {
  return [...line.matchAll(/[^ ]+(?: [^ ]+)*/g)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/**
 * A name of several words may be those of several columns that fill their width (`File Size Album`): a blank in it parts two where
 * it is blank in every row too, and every row has something on both sides that is no day with its clock.
 */
function partsOf({ start, end }: Span, head: string, rows: readonly string[]): Span[] {
  for (let place = start + 1; place < end; place += 1) {
    if (head[place] !== ' ' || rows.some((row) => row[place] !== ' ')) continue;
    const isApart = rows.every((row) => {
      const [left, right] = [row.slice(0, place).trimEnd(), row.slice(place + 1).trimStart()];
      return left.length > start && row.length - right.length < end && !CLOCK.test(right);
    });
    if (isApart) return [{ start, end: place }, ...partsOf({ start: place + 1, end }, head, rows)];
  }
  return [{ start, end }];
}

const CLOCK = /^\d{1,2}[:.]\d{2}\b/;

/** A place between every two columns that is blank in every row, with a neighbour that is too; null where there is none. */
function gapsBetween(columns: readonly Span[], rows: readonly string[]): Gap[] | null {
  const isBlank = (place: number) => rows.every((row) => place >= row.length || row[place] === ' ');
  const gaps: Gap[] = [];
  for (let i = 1; i < columns.length; i += 1) {
    const [left, right] = [columns[i - 1], columns[i]];
    if (!left || !right) return null;
    let best: Gap | null = null;
    for (let place = left.start + 1; place < right.end; place += 1) {
      if (!isBlank(place) || place <= (gaps.at(-1)?.place ?? -1)) continue;
      const beside = isBlank(place + 1) ? place + 1 : isBlank(place - 1) ? place - 1 : null;
      // Numbers have one blank before them where they are as wide as their column.
      if (beside === null && (place < left.end || place >= right.start)) continue;
      const gap = { place, beside };
      if (best === null || costOf(gap, left, right) < costOf(best, left, right)) best = gap;
    }
    if (best === null) return null;
    gaps.push(best);
  }
  return gaps;
}

/** The gap nearest to that between the heads of its columns is the best; a narrow one, as inside of a date, is the last choice. */
function costOf({ place, beside }: Gap, left: Span, right: Span): number {
  const outside = place < left.end ? left.end - place : place >= right.start ? place - right.start + 1 : 0;
  return outside + (beside === null ? 1_000 : 0);
}
