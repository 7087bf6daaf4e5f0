import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import { isMediaName } from '../list-name.ts';
import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { LineMapper } from '../text/line-mapper.ts';
import { type ReadContext, readText, type TextItem } from '../text/text-item.ts';
import { besideRows } from './beside-rows.ts';
import { canBeHead } from './can-be-head.ts';
import { CsvReader, type RecordEnding } from './csv-reader.ts';
import { isCutInLastCell } from './last-cell.ts';
import { MailEnd } from './mail-end.ts';
import { isPrompt, looksLikePhotoLine, saidRows } from './preamble.ts';
import { plainKey, type RecordHandler, type RecordKeys } from './record.ts';
import type { SaidOfList } from './says-more.ts';
import { isNoRow, showCells, type TableHead, TableRecord, tableKeys } from './table-head.ts';

/** What a format knows of its tables besides the keys. */
export interface TableHints {
  /** Whether a row in the middle is another head of the same tool. */
  isHead(keys: RecordKeys): boolean;
  /** Puts the cells of a row together that a writer without quotes has split; null where it cannot. */
  readonly repair?: (cells: readonly string[], head: readonly string[]) => string[] | null;
}

/** Gives every row of a table by the names of its columns, and what is no row as a problem with its line. */
export async function readTable(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  table: TableHead,
  handler: RecordHandler,
  hints: TableHints,
): Promise<void> {
  const { path } = item.source;
  const rows = new TableRows(table, handler, hints, (said) => log.said(said));
  const delimiter = table.delimiter ?? ',';
  const reader = new CsvReader(delimiter, {
    row(fields, line, ending) {
      checkRowLimit(line, path);
      if (rows.take(fields, line, ending, delimiter)) return true;
      log.row(path, line, showCells(fields), 'list-row-unreadable');
      return false;
    },
    bad(line, why, start) {
      log.row(path, line, start, why === 'too-long' ? 'list-line-too-long' : 'list-row-unreadable');
    },
  });
  if (table.change === null) await readText(item, context, (text) => reader.push(text));
  else {
    const mapper = new LineMapper(table.change.plain, (text) => reader.push(text));
    await readText(item, context, (text) => mapper.push(text));
    mapper.finish();
  }
  reader.finish();
}

const CLOSED: RecordEnding = { breaks: 0, closed: true };

/** Gives the rows of a sheet, whose cells may be numbers, dates and truths. */
export function readSheet(
  cells: readonly (readonly unknown[])[],
  path: string,
  log: ProblemLog,
  table: TableHead,
  handler: RecordHandler,
  hints: TableHints,
): void {
  const rows = new TableRows(table, handler, hints, (said) => log.said(said));
  cells.forEach((fields, i) => {
    if (!rows.take(fields, i + 1, CLOSED, null)) log.row(path, i + 1, showCells(fields), 'list-row-unreadable');
  });
}

const BOM = 0xfeff;

class TableRows {
  readonly #handler: RecordHandler;
  readonly #hints: TableHints;
  /** Told what the table says of itself. */
  readonly #said: (said: SaidOfList) => void;
  readonly #mailEnd = new MailEnd();
  readonly #record = new TableRecord();
  readonly #sample: readonly (readonly unknown[])[];
  #head: readonly string[] = [];
  #headCells: ReadonlySet<unknown> = new Set();
  #plainHead: readonly string[] = [];
  /** The cell by which a repeated head is noticed: that of the name. */
  #probe = 0;
  /** A row has at least so many cells. */
  #least = 1;
  #waitingForHead: boolean;

  constructor(table: TableHead, handler: RecordHandler, hints: TableHints, said: (said: SaidOfList) => void) {
    this.#handler = handler;
    this.#said = said;
    this.#hints = hints;
    this.#sample = table.sample;
    this.#waitingForHead = table.head.length > 0 && !table.rowsBefore;
    this.#setHead(table.head.length > 0 ? table.head : widest(table.sample), table.keys);
  }

  /** False for what is no row and may be a photo. */
  take(fields: readonly unknown[], line: number, ending: RecordEnding, delimiter: string | null): boolean {
    if (this.#isHead(fields)) {
      this.#waitingForHead = false;
      return true;
    }
    // What comes before was looked at when the head was found: titles, marks, the status of a program.
    if (this.#waitingForHead) return this.#isHarmless(fields);
    const name = fields[this.#probe];
    // A sum has no ending; every photo that has one is spared the question.
    if (typeof name === 'string' && !name.includes('.') && this.#isNoRow(fields)) return true;
    let cells = fields;
    if (fields.length !== this.#head.length) {
      if (this.#isNoRow(fields) || this.#isMailEnd(fields, ending)) return true;
      const fitted = this.#fit(fields, ending);
      if (fitted === null) return false;
      cells = fitted;
    }
    if (delimiter === null || ending.breaks > 0) {
      if (isBroken(cells[this.#probe]) || (delimiter !== null && hidesRow(cells, delimiter))) return false;
    }
    if (!ending.closed && isCutInLastCell(fields, this.#sample)) return false;
    this.#record.cells = cells;
    this.#record.line = line;
    this.#record.short = fields.length < cells.length;
    return this.#handler.record(this.#record) || this.#isNoRow(fields) || this.#isMailEnd(fields, ending);
  }

  /** Whether a line before the rows is a mere title: it may say that there are more rows than these, or that some are missing. */
  #isHarmless(fields: readonly unknown[]): boolean {
    const said = besideRows(fields.map((cell) => String(cell ?? '')).join(' '));
    this.#said(said);
    return !said.failed;
  }

  #isMailEnd(fields: readonly unknown[], ending: RecordEnding): boolean {
    const [first, ...others] = fields;
    if (typeof first !== 'string' || ending.breaks > 0 || others.some((cell) => String(cell ?? '').trim() !== ''))
      return false;
    return this.#mailEnd.takes(first, ending.closed);
  }

  #isNoRow(fields: readonly unknown[]): boolean {
    if (!isNoRow(fields)) return false;
    const [first] = fields;
    if (typeof first === 'string' && isPrompt(first)) this.#said(besideRows(first));
    if (first === '--' || first === '-- ') this.#mailEnd.takes(first, true);
    const said = saidRows(fields, this.#head);
    if (said !== null) this.#said({ count: said, goesOn: false });
    return true;
  }

  #setHead(head: readonly string[], keys: RecordKeys): void {
    this.#head = head;
    this.#headCells = new Set(head.filter((cell) => cell !== ''));
    this.#plainHead = head.map(plainKey);
    this.#record.head = head;
    const required = this.#handler.keys(keys);
    this.#probe = Math.max(0, required[0] ?? 0);
    this.#least = 1 + Math.max(0, ...required);
  }

  /**
   * Whether a row is a head: the same one again, or that of another version of the tool, whose columns have other places from
   * here on.
   */
  #isHead(fields: readonly unknown[]): boolean {
    const cell = fields[this.#probe];
    if (typeof cell !== 'string') return false;
    const known = this.#headCells.has(cell) || cell.charCodeAt(0) === BOM || fields.length !== this.#head.length;
    // In other letters a row is a head only where all of it is the same one. Nearly every photo has a full stop in its name.
    if (!known && (cell.includes('.') || plainKey(cell) !== this.#plainHead[this.#probe])) return false;
    if (!canBeHead(fields)) return false;
    const head = fields.map((text) => String(text ?? ''));
    if (head.length === this.#head.length && head.every((text, i) => plainKey(text) === this.#plainHead[i]))
      return true;
    const keys = tableKeys(head);
    if (!known || !this.#hints.isHead(keys)) return false;
    this.#setHead(head, keys);
    return true;
  }

  /** A row with as many cells as the head, or null. */
  #fit(fields: readonly unknown[], ending: RecordEnding): readonly unknown[] | null {
    const width = this.#head.length;
    let length = fields.length;
    if (length < width) {
      // Programs leave out empty cells at the end. A row over several lines, or a last one without its end, is damaged.
      const whole = ending.breaks === 0 && ending.closed && length >= this.#least;
      return whole ? [...fields, ...new Array<string>(width - length).fill('')] : null;
    }
    const repaired = this.#hints.repair?.(
      fields.map((cell) => String(cell ?? '')),
      this.#head,
    );
    if (repaired) return repaired;
    while (length > width && String(fields[length - 1] ?? '').trim() === '') length -= 1;
    return length === width ? fields.slice(0, width) : null;
  }
}

/** Names for columns that have none, as many as the widest rows have cells. */
function widest(sample: readonly (readonly unknown[])[]): string[] {
  const width = Math.max(1, ...sample.map((row) => row.length));
  return new Array<string>(width).fill('');
}

/** Whether two lines with a photo each stand in the cell of a name: a stray quote has joined them, or a person in a sheet. */
function isBroken(name: unknown): boolean {
  return typeof name === 'string' && name.split(/[\r\n]+/).filter(looksLikePhotoLine).length > 1;
}

/** Whether a quote that was never closed has swallowed another row: a line inside a cell that is one by itself. */
function hidesRow(cells: readonly unknown[], delimiter: string): boolean {
  return cells.some(
    (cell) =>
      typeof cell === 'string' &&
      /[\r\n]/.test(cell) &&
      cell.split(/\r\n|\r|\n/).some((line) => {
        const inside = line.split(delimiter);
        return (
          inside.length > 2 &&
          inside.some((text) => isFingerprint(text) || isMediaName(baseName(text.replaceAll('"', ''))))
        );
      }),
  );
}
