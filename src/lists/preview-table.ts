import type { RecordsHead } from './format-reader.ts';
import { chooseMappable } from './formats/table.ts';
import { gather } from './gather-input.ts';
import type { ListFile } from './parsed-list.ts';
import { showValue } from './records/json-record.ts';
import { headSignature } from './table/head-signature.ts';

const ROWS_SHOWN = 5;
const COLUMNS_SHOWN = 200;

/** The first rows of a list that nobody recognised, as the reader reads them. */
export interface TablePreview {
  readonly name: string;
  /** The head by `headSignature`: what a mapping of its columns is remembered by. */
  readonly head: string;
  /** Columns without a heading are called by their position. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The head of a file as a table, for a person who maps its columns by hand: with the delimiter, the head and the cells that
 * reading it would have. Null when it is no table (binary, one column only, lines of different lengths).
 *
 * @param path the path of the list in the file: that of a sheet, where the file has several
 */
export async function previewTable(file: ListFile, path: string): Promise<TablePreview | null> {
  const { texts } = await gather([file]);
  const item = texts.find(({ source }) => source.path === path) ?? texts[0];
  const head = item === undefined ? null : chooseMappable(item.heads);
  // A sentence with a comma is no table.
  if (!item || !head || (head.kind === 'table' && head.sample.some((row) => row.length < 2))) return null;
  const { columns, rows } = head.kind === 'table' ? cellsOf(head) : membersOf(head);
  if (columns.length < 2 || rows.length === 0) return null;
  const shown = columns.slice(0, COLUMNS_SHOWN).map((cell, i) => cell.trim().slice(0, 80) || String(i + 1));
  return { name: item.source.name, head: headSignature(head), columns: shown, rows };
}

function cellsOf(head: Extract<RecordsHead, { kind: 'table' }>) {
  const rows = head.sample.slice(0, ROWS_SHOWN).map((row) => row.slice(0, COLUMNS_SHOWN).map(textOfCell));
  const width = head.head.length > 0 ? head.head.length : Math.max(0, ...head.sample.map((row) => row.length));
  return { columns: Array.from({ length: width }, (_, i) => head.head[i]?.replace(/^\ufeff/, '') ?? ''), rows };
}

function membersOf(head: Exclude<RecordsHead, { kind: 'table' }>) {
  const columns = head.keys.spelled.slice(0, COLUMNS_SHOWN);
  const rows = head.sample.slice(0, ROWS_SHOWN).map((record) => columns.map((key) => textOfCell(record[key])));
  return { columns, rows };
}

function textOfCell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  return cell instanceof Date ? cell.toISOString() : showValue(cell);
}
