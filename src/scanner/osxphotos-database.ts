import { closeSync, readSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { copyDatabase } from './photos-library/copy-database.ts';
import { columnsOf } from './photos-library/library-schema.ts';
import { openForReading } from './reading/open-file.ts';

const MAGIC = 'SQLite format 3\0';

/** Whether a file is an SQLite database, by its first bytes. Throws the system's error. */
export function isDatabase(file: string): boolean {
  const head = Buffer.alloc(MAGIC.length);
  const handle = openForReading(file);
  try {
    return readSync(handle, head, 0, head.length, 0) === head.length && head.toString('latin1') === MAGIC;
  } finally {
    closeSync(handle);
  }
}

/** The newest run: every run names all files, those it left alone as `skipped`. */
const REPORT = 'SELECT * FROM report WHERE report_id IS (SELECT max(report_id) FROM report) OR report_id IS NULL';
const REPORT_WITHOUT_RUNS = 'SELECT * FROM report';
const EXPORT = 'SELECT filepath AS filename, 1 AS exported, 0 AS missing, 0 AS converted_to_jpeg FROM export_data';

/**
 * What osxphotos keeps as a database, as the JSON of its own export report: a report written with `--report X.db` (table
 * `report`), or the `.osxphotos_export.db` of an export folder (table `export_data`, with paths inside that folder). Null
 * for any other database. It is read from a private copy. Source: github.com/RhetTbull/osxphotos, export_db.py and
 * report_writer.py. Throws for a damaged database.
 */
export function osxphotosReport(file: string): string | null {
  const copy = copyDatabase(file, null);
  try {
    const database = new DatabaseSync(copy.file);
    try {
      const query = queryFor(columnsOf(database, 'report'), columnsOf(database, 'export_data'));
      return query === null ? null : JSON.stringify(database.prepare(query).all());
    } finally {
      database.close();
    }
  } finally {
    copy.dispose();
  }
}

function queryFor(report: ReadonlySet<string>, exported: ReadonlySet<string>): string | null {
  if (['filename', 'exported', 'missing'].every((column) => report.has(column)))
    return report.has('report_id') ? REPORT : REPORT_WITHOUT_RUNS;
  return exported.has('filepath') ? EXPORT : null;
}
