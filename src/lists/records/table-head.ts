import { isFingerprint } from '../../model/fingerprint.ts';
import { isCameraName } from '../list-name.ts';
import { LineMapper } from '../text/line-mapper.ts';
import { canBeHead } from './can-be-head.ts';
import { CsvReader } from './csv-reader.ts';
import { type LineChange, lineChanges } from './line-change.ts';
import { isRule, isTableMark, isTotal, looksLikePhotoLine } from './preamble.ts';
import { type ListRecord, plainKey, type RecordKeys } from './record.ts';

/** The keys of a table: the cells of its head. Of two columns with one name the first counts. */
export function tableKeys(head: readonly unknown[]): RecordKeys {
  const plain = head.map((cell) => plainKey(String(cell ?? '')));
  const numbers = new Map<string, number>();
  plain.forEach((key, i) => {
    if (key !== '' && !numbers.has(key)) numbers.set(key, i);
  });
  return {
    plain,
    at(...keys) {
      for (const key of keys) {
        const at = numbers.get(plainKey(key));
        if (at !== undefined) return at;
      }
      return -1;
    },
    has: (key) => numbers.has(plainKey(key)),
  };
}

/** A row of a table. One object is used for all rows, so a reader must not keep it. */
export class TableRecord implements ListRecord {
  head: readonly unknown[] = [];
  cells: readonly unknown[] = [];
  line = 0;
  short = false;

  cell(key: number): unknown {
    return this.cells[key];
  }

  entries(): (readonly [string, unknown])[] {
    return this.head.map((key, i) => [String(key ?? ''), this.cells[i]] as const);
  }

  shown(): string {
    return showCells(this.cells);
  }
}

/** The cells of a row as one line for a problem: joined by commas, at most 200 characters. */
export function showCells(cells: readonly unknown[]): string {
  return cells
    .slice(0, 100)
    .map((cell) => String(cell ?? '').slice(0, 200))
    .join(',')
    .slice(0, 200);
}

/** What can part the cells of a row. */
const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];

/** Whether a character is one of those that usually part cells. */
export function isUsualDelimiter(delimiter: string): boolean {
  return DELIMITERS.includes(delimiter);
}

/** Rows that are kept to look at. */
const SAMPLE = 200;

/** One way to read a text as a table: what parts its cells, and which row names its columns. */
export interface TableHead {
  readonly kind: 'table';
  /** Null for a sheet, whose cells are known. */
  readonly delimiter: string | null;
  /** How each line is made one of a plain table first; null where it is one. */
  readonly change: LineChange | null;
  /** Cells of the head row as they are written; empty where no row is one. */
  readonly head: readonly string[];
  readonly keys: RecordKeys;
  /** Rows that are no head, from the beginning of the text. */
  readonly sample: readonly (readonly unknown[])[];
  /** Rows before the head are rows like the others: the text was sorted, or put together in another order. */
  readonly rowsBefore: boolean;
}

/**
 * Every way to read the beginning of a text as a table, for each delimiter: with each row that can be a head, and last
 * without one.
 */
export function tableHeads(text: string, lines: readonly string[]): TableHead[] {
  const dressed = lineChanges(lines).flatMap((change) => {
    const mapped: string[] = [];
    const mapper = new LineMapper(change.plain, (piece) => mapped.push(piece));
    mapper.push(text);
    mapper.finish();
    const delimiters = change.delimiter === null ? DELIMITERS : [change.delimiter];
    return delimiters.flatMap((delimiter) => headsOf(firstRows(mapped.join(''), delimiter), delimiter, change));
  });
  const plain = [...DELIMITERS, ...otherDelimiters(lines)].flatMap((delimiter) =>
    headsOf(firstRows(text, delimiter), delimiter, null),
  );
  return [...dressed, ...plain];
}

/** What else a person may have told a tool to part its cells with (`exiftool -csvDelim ^`): as often in every line. */
function otherDelimiters(lines: readonly string[]): string[] {
  const some = lines.slice(0, 10);
  const count = (line: string, mark: string) => line.split(mark).length - 1;
  return ['，', '；', '^', '~', '\u00a6', '#', '!', '@', '%', '*', '+', '=', ':', '\u001f'].filter((mark) => {
    const first = count(some[0] ?? '', mark);
    return first > 0 && some.length > 1 && some.every((line) => count(line, mark) === first);
  });
}

/** Every way to read the rows of a sheet as a table. */
export function sheetHeads(rows: readonly (readonly unknown[])[]): TableHead[] {
  return headsOf(rows.slice(0, SAMPLE), null, null);
}

/** The same table with columns named by their places, for a tool whose own head is missing. */
export function withHead(table: TableHead, head: readonly string[]): TableHead {
  return { ...table, head, keys: tableKeys(head), rowsBefore: true };
}

function headsOf(
  rows: readonly (readonly unknown[])[],
  delimiter: string | null,
  change: LineChange | null,
): TableHead[] {
  const wide = rows.filter((row) => row.length > 1);
  if (wide.length === 0) return [];
  const heads: TableHead[] = [];
  rows.forEach((row, at) => {
    if (heads.length >= 3 || !canBeHead(row)) return;
    const head = row.map((cell) => String(cell ?? ''));
    const before = rows.slice(0, at);
    const below = rows.slice(at + 1);
    const rowsBefore = before.some((cells) => isRowBefore(cells, row.length) && !isTitle(cells, below));
    // A title is passed over; many of them are something else.
    if (!rowsBefore && before.length > MAX_TITLES) return;
    const sample = [...(rowsBefore ? before : []), ...below].filter((cells) => !isNoRow(cells));
    heads.push({ kind: 'table', delimiter, change, head, keys: tableKeys(head), sample, rowsBefore });
  });
  const sample = rows.filter((cells) => !isNoRow(cells));
  heads.push({ kind: 'table', delimiter, change, head: [], keys: tableKeys([]), sample, rowsBefore: true });
  return heads;
}

/** Lines before a head: titles, dates of making, the status of a program. */
const MAX_TITLES = 20;

/** Whether a row before the head is a row of the table, and no title. */
function isRowBefore(cells: readonly unknown[], width: number): boolean {
  if (isNoRow(cells)) return false;
  const filled = cells.filter((cell) => String(cell ?? '').trim() !== '').length;
  return (
    // A title with a comma is shorter than a row; a row that is, too, has the name of a photo.
    (filled > 1 && cells.length >= width && filled * 2 >= width && !canBeHead(cells)) || namesPhoto(cells)
  );
}

function namesPhoto(cells: readonly unknown[]): boolean {
  const texts = cells.map((cell) => String(cell ?? ''));
  return (
    texts.some((text) => isCameraName(text.trim()) || isFingerprint(text.trim())) || looksLikePhotoLine(texts.join(' '))
  );
}

/**
 * Whether words above a head are a title with a comma in it that is as wide as the table (`My photos, 2022`): no photo is named, and
 * behind the comma stands a blank or a year alone, which no row has there.
 */
function isTitle(cells: readonly unknown[], below: readonly (readonly unknown[])[]): boolean {
  if (namesPhoto(cells) || !/^\p{L}/u.test(String(cells[0] ?? '').trim())) return false;
  return cells.some(
    (cell, at) =>
      at > 0 &&
      BEHIND_COMMA.some(
        (mark) => mark.test(String(cell ?? '')) && !below.some((row) => mark.test(String(row[at] ?? ''))),
      ),
  );
}

const BEHIND_COMMA = [/^ +\S/, /^ *(?:19|20)\d{2} *$/];

/** Whether a row holds nothing of the list: blank, a rule, a mark of a program, a sum. */
export function isNoRow(cells: readonly unknown[]): boolean {
  if (cells.length <= 2 && isTableMark(cells.map((cell) => String(cell ?? '')).join(','))) return true;
  let [blank, rule] = [true, true];
  for (const cell of cells) {
    if (cell === '' || cell === null || cell === undefined) continue;
    const text = String(cell).trim();
    if (text === '') continue;
    blank = false;
    if (!isRule(text)) rule = false;
    if (!rule) break;
  }
  return blank || rule || isTotal(cells) || isTypeRow(cells);
}

/** `varchar`, `int64`, `<chr>`: the kinds of values below a head, as DuckDB, polars and R print them. */
const TYPE_OF_COLUMN =
  /^(?:<(?:chr|dbl|int|dttm|date|lgl|fct)>|varchar|(?:tiny|small|big|huge|u?big)?int(?:eger)?|[iuf](?:8|16|32|64)|u?int(?:8|16|32|64)|float(?:32|64)?|double|decimal(?:\(.{1,9}\))?|bool(?:ean)?|str|text|string|date|time|timestamp(?:\[.{1,9}\])?|datetime(?:\[.{1,9}\])?)$/i;

function isTypeRow(cells: readonly unknown[]): boolean {
  return cells.length >= 2 && cells.every((cell) => typeof cell === 'string' && TYPE_OF_COLUMN.test(cell.trim()));
}

/** The first records of a text, marks and blank lines left out. */
function firstRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader(delimiter, {
    row(fields) {
      const blank = fields.length === 1 && fields[0]?.trim() === '';
      if (rows.length < SAMPLE && !blank && !isTableMark(fields.join(delimiter))) rows.push(fields);
      return true;
    },
    bad: () => undefined,
  });
  // Without `finish`, so that a record cut at the end of the head is left out, unless it is all there is.
  reader.push(text);
  if (rows.length < 2) reader.finish();
  return rows;
}
