import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import type { ListHead } from '../format-reader.ts';
import { isMediaName } from '../list-name.ts';
import type { ReadListOptions } from '../parsed-list.ts';
import { CsvReader } from '../text/csv-reader.ts';
import { columnsByContent, columnsByHeader, type TableColumns } from './find-columns.ts';

export interface TableShape {
  readonly delimiter: string;
  /** Lines before the first row of the table: `sep=;` and the header. */
  readonly columns: TableColumns;
  readonly width: number;
  /** Cells of the header line; empty without one. */
  readonly header: readonly string[];
  /** A first line `sep=;`, as Excel writes it. */
  readonly hasSeparatorLine: boolean;
  readonly guessed: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
const LOOK_ROWS = 50;

/** How a table is written and where its columns are, from its first lines; null when it is no table of photos. */
export function tableShape(head: ListHead, options: ReadListOptions): TableShape | null {
  const separator = /^\ufeff?"?sep=(.)"?\s*$/i.exec(head.lines[0] ?? '')?.[1];
  if (separator !== undefined) return shapeWith(separator, head, options, true);
  let best: { shape: TableShape; even: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(head, delimiter, false);
    const width = rows[0]?.length ?? 0;
    if (width < 2 && options.columns === undefined) continue;
    const even = rows.filter((row) => row.length === width).length / rows.length;
    if (even < 0.5) continue;
    const shape = shapeWith(delimiter, head, options, false);
    if (shape && (best === null || even * shape.width > best.even * best.shape.width)) best = { shape, even };
  }
  return best?.shape ?? null;
}

function shapeWith(delimiter: string, head: ListHead, options: ReadListOptions, skip: boolean): TableShape | null {
  const rows = firstRows(head, delimiter, skip);
  const [first, ...rest] = rows;
  if (first === undefined) return null;
  const base = { delimiter, width: first.length, hasSeparatorLine: skip };
  const mapped = options.columns;
  if (mapped?.name !== undefined) {
    if (mapped.name >= first.length) return null;
    const columns: TableColumns = {
      name: mapped.name,
      folder: null,
      date: mapped.date ?? null,
      size: mapped.size ?? null,
      checksum: mapped.checksum ?? null,
      dateOfFile: false,
    };
    return { ...base, columns, header: isRow(first, columns) ? [] : first, guessed: false };
  }
  const byHeader = columnsByHeader(first);
  if (byHeader && !isRow(first, byHeader)) return { ...base, columns: byHeader, header: first, guessed: false };
  const columns = columnsByContent(rest.length > 0 ? rest : rows, options.now);
  return columns && { ...base, columns, header: isRow(first, columns) ? [] : first, guessed: true };
}

/** Whether a line is a row of photos already, and no header. */
function isRow(cells: readonly string[], columns: TableColumns): boolean {
  const name = cells[columns.name]?.trim() ?? '';
  const checksum = columns.checksum === null ? '' : (cells[columns.checksum]?.trim() ?? '');
  return isMediaName(baseName(name)) || isFingerprint(checksum);
}

function firstRows(head: ListHead, delimiter: string, skip: boolean): string[][] {
  const rows: string[][] = [];
  const reader = new CsvReader(delimiter, {
    row(fields) {
      if (rows.length < LOOK_ROWS + 2 && !(fields.length === 1 && fields[0]?.trim() === '')) rows.push(fields);
      return true;
    },
    bad: () => undefined,
  });
  // Without `finish`, so that a record cut at the end of the head is left out, unless it is all there is.
  reader.push(head.text);
  if (rows.length < 2) reader.finish();
  return skip ? rows.slice(1, LOOK_ROWS) : rows.slice(0, LOOK_ROWS);
}
