import { fixedColumns } from './fixed-columns.ts';
import { mixedDelimiters } from './mixed-delimiters.ts';
import { spacedColumns } from './spaced-columns.ts';

/** How a program dressed up the lines of a table, and how they are made plain again. A line stays one line. */
export interface LineChange {
  /** What parts the cells of the plain lines; null where it has to be found. */
  readonly delimiter: string | null;
  plain(line: string): string;
}

/** Lines that are looked at. */
const LOOK = 100;

/**
 * Every way in which the lines of a text may be a dressed-up table: in a frame of bars, with numbers of lines, with typographic or
 * single quotes, each row in quotes as a whole, in aligned columns, with two delimiters. The likeliest first; none for a plain table.
 */
export function lineChanges(lines: readonly string[]): LineChange[] {
  const some = lines.slice(0, LOOK).filter((line) => line.trim() !== '');
  if (some.length < 2) return [];
  const share = (fits: (line: string) => boolean) => some.filter(fits).length / some.length;
  const changes: LineChange[] = [];
  if (some.some((line) => BAR.test(line)) && share((line) => FRAMED.test(line) || FRAME.test(line)) > 0.8)
    changes.push({ delimiter: '|', plain: withoutFrame });
  if (share((line) => NUMBERED.test(line)) > 0.9 && isCounted(some))
    changes.push({ delimiter: null, plain: withoutNumber });
  if (share((line) => FROM_FILE.test(line)) > 0.9) changes.push({ delimiter: null, plain: withoutFile });
  if (share((line) => WHOLE_ROW.test(line)) > 0.9) changes.push({ delimiter: null, plain: withoutRowQuotes });
  if (share((line) => CURLY.test(line) || CURLY_CELL.test(line)) > 0.8)
    changes.push({ delimiter: null, plain: withoutCurls });
  if (share((line) => SINGLE.test(line)) > 0.8) changes.push({ delimiter: null, plain: withoutSingles });
  const columns = fixedColumns(lines.slice(0, LOOK)) ?? spacedColumns(lines) ?? mixedDelimiters(some);
  if (columns !== null) changes.push({ delimiter: '\t', plain: columns });
  return changes;
}

const BAR = /[│┃║]/;
const FRAMED = /^\s*[│┃║].*[│┃║]\s*$/;
/** The lines of a frame, and nothing else. */
const FRAME = /^[\s\u2500-\u257f]+$/;

function withoutFrame(line: string): string {
  if (FRAME.test(line)) return '';
  if (!FRAMED.test(line)) return line;
  return line.trim().slice(1, -1).replaceAll(/[│┃║]/g, '|');
}

/** The number of the line, as `cat -n` and `grep -n` put it before each. */
const NUMBERED = /^\s*\d+[\t:]/;

function isCounted(lines: readonly string[]): boolean {
  const numbers = lines.map((line) => Number.parseInt(line, 10));
  return numbers.every((number, i) => number > 0 && (i === 0 || number > (numbers[i - 1] ?? 0)));
}

function withoutNumber(line: string): string {
  return line.replace(NUMBERED, '');
}

/** The file that a line is from, as `grep` puts it before each, with the number of the line or without. */
const FROM_FILE = /^[^,;\t|"]{1,200}\.(?:csv|tsv|txt):(?:\d{1,9}:)?/i;

function withoutFile(line: string): string {
  return line.replace(FROM_FILE, '');
}

/** A row that a program put into quotes as a whole, because it saw one column; other programs add empty cells behind it. */
const WHOLE_ROW = /^"(?:[^"]|"")*[^"](?:"")*[,;\t|](?:[^"]|"")*"[,;\t]*$/;

function withoutRowQuotes(line: string): string {
  const inside = /^"(.*)"[,;\t]*$/.exec(line)?.[1];
  return inside === undefined ? line : inside.replaceAll('""', '"');
}

const CURLY = /^[\s\ufeff]*[“”„‟«»][^,;\t|]*[“”„‟«»]\s*(?:[,;\t|]|$)/;

/** Quoted so only where a cell needs it, and with no other quotes on the line. */
const CURLY_CELL = /^[^"“”„‟«»]{1,500}[,;\t|]\s?[“„«][^"“”„‟«»]{1,500}[”“‟»]\s*(?:[,;\t|]|$)/;

function withoutCurls(line: string): string {
  return line
    .replaceAll('"', '""')
    .replaceAll(/(^|[,;\t|])[\s\ufeff]{0,8}[“”„‟«»]/g, '$1"')
    .replaceAll(/[“”„‟«»]\s*(?=[,;\t|]|$)/g, '"');
}

const SINGLE = /^[\s\ufeff]*'[^',;\t|]*'\s*(?:[,;\t|]|$)/;

function withoutSingles(line: string): string {
  return line
    .replaceAll('"', '""')
    .replaceAll(/(^|[,;\t|])[\s\ufeff]{0,8}'/g, '$1"')
    .replaceAll(/'\s*(?=[,;\t|]|$)/g, '"');
}
