import { type ReadContext, readText, type TextItem } from '../format-reader.ts';
import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { CsvReader } from './csv-reader.ts';

/** One row of a table whose first line names its columns; a column that is not there reads as empty. */
export type CsvRecord = (column: string) => string;

/**
 * Reads a comma-separated list by the names of its columns, because tools add columns from version to version. A row
 * with another number of cells than the header is reported and passed over.
 */
export async function readCsvRecords(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  onRecord: (record: CsvRecord, line: number) => void,
): Promise<void> {
  const { path } = item.source;
  let columns: Map<string, number> | null = null;
  const reader = new CsvReader(',', {
    row(fields, line) {
      if (columns === null) {
        columns = new Map(fields.map((name, i) => [name.replace(/^\ufeff/, '').trim(), i]));
        return true;
      }
      checkRowLimit(line, path);
      if (fields.length === 1 && fields[0]?.trim() === '') return true;
      if (fields.length !== columns.size) {
        log.row(path, line, fields.join(','), 'list-row-unreadable');
        return false;
      }
      const known = columns;
      onRecord((column) => fields[known.get(column) ?? -1] ?? '', line);
      return true;
    },
    bad(line, why, start) {
      log.row(path, line, start, why === 'too-long' ? 'list-line-too-long' : 'list-row-unreadable');
    },
  });
  await readText(item, context, (text) => reader.push(text));
  reader.finish();
}

/** The column names of a first line, for recognising a format. */
export function headerOf(line: string | undefined): ReadonlySet<string> {
  return new Set(
    (line ?? '').split(',').map((cell) =>
      cell
        .replace(/^\ufeff/, '')
        .replaceAll('"', '')
        .trim(),
    ),
  );
}
