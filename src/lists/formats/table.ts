import { NO_FLAGS } from '../../model/asset.ts';
import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { baseName } from '../../model/file-name.ts';
import { isFingerprint, toFingerprint } from '../../model/fingerprint.ts';
import { DateColumn } from '../dates/date-column.ts';
import type { EitherDate } from '../dates/table-date.ts';
import { ageOf, finishList } from '../finish-list.ts';
import { type FormatReader, type ReadContext, readText, type TextItem } from '../format-reader.ts';
import { LeftOut } from '../left-out.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import type { ListResult } from '../parsed-list.ts';
import { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { parseSize } from '../table/size-cell.ts';
import { isOnComputer, originNotes } from '../table/table-origin.ts';
import { type TableShape, tableShape } from '../table/table-shape.ts';
import { CsvReader } from '../text/csv-reader.ts';

/** Any table of photos: separated by commas, semicolons, tabs or bars, its columns found by meaning or mapped by hand. */
export const TABLE: FormatReader = {
  format: 'table',
  recognise: (head, options) => tableShape(head, options) !== null,
  async read(item, context) {
    const shape = tableShape(item.head, context.options);
    if (shape === null) {
      return { ok: false, problem: { code: 'list-not-recognised', path: item.source.path } };
    }
    return await readTable(item, context, shape);
  },
};

async function readTable(item: TextItem, context: ReadContext, shape: TableShape): Promise<ListResult> {
  const { now } = context.options;
  const { path } = item.source;
  const { columns } = shape;
  const log = new ProblemLog();
  const left = new LeftOut();
  const rows: ListedRow[] = [];
  const dates = new DateColumn(now);
  const later: { row: number; date: EitherDate; line: number; text: string }[] = [];
  let onComputer = 0;
  let skip = (shape.hasSeparatorLine ? 1 : 0) + (shape.header.length > 0 ? 1 : 0);
  const reader = new CsvReader(shape.delimiter, {
    row(fields, line) {
      checkRowLimit(rows.length, path);
      if (fields.length === 1 && fields[0]?.trim() === '') return true;
      if (skip > 0) {
        skip -= 1;
        return true;
      }
      while (fields.length > shape.width && fields.at(-1)?.trim() === '') fields.pop();
      const written = (fields[columns.name] ?? '').trim();
      if (fields.length !== shape.width || written === '') {
        log.row(path, line, fields.join(shape.delimiter), 'list-row-unreadable');
        return false;
      }
      const folder = columns.folder === null ? '' : (fields[columns.folder] ?? '');
      if (left.takes(baseName(written))) return true;
      if (isOnComputer(written) || isOnComputer(folder)) onComputer += 1;
      const checksum = columns.checksum === null ? '' : (fields[columns.checksum] ?? '').trim();
      const fingerprint = isFingerprint(checksum) ? checksum : toFingerprint(checksum);
      let captured: CaptureTime = UNKNOWN_TIME;
      const text = columns.date === null ? '' : (fields[columns.date] ?? '');
      const cell = dates.read(text);
      if ('time' in cell) captured = cell.time;
      else if ('later' in cell) later.push({ row: rows.length, date: cell.later, line, text });
      else log.date(path, line, text);
      rows.push({
        ...PLAIN_ROW,
        ...placeOf(written, folder),
        captured: columns.dateOfFile ? asFileDate(captured) : captured,
        size: columns.size === null ? null : parseSize(fields[columns.size] ?? ''),
        fingerprint,
        flags: NO_FLAGS,
      });
      return true;
    },
    bad(line, why, start) {
      log.row(path, line, start, why === 'too-long' ? 'list-line-too-long' : 'list-row-unreadable');
    },
  });
  await readText(item, context, (text) => reader.push(text));
  reader.finish();
  for (const { row, date, line, text } of later) {
    const time = dates.settle(date);
    const known = rows[row];
    if (time === null) log.date(path, line, text);
    else if (known) rows[row] = { ...known, captured: columns.dateOfFile ? asFileDate(time) : time };
  }
  const notes = originNotes(shape.header, columns, { all: rows.length, onComputer });
  if (shape.guessed) notes.push({ code: 'columns-guessed', detail: describe(shape), blocks: false });
  if (dates.ambiguous > 0) notes.push({ code: 'dates-ambiguous', count: dates.ambiguous, blocks: false });
  const asOf = ageOf(item.source.modifiedMs, now);
  const list = finishList({ format: 'table', name: item.source.name, rows, log, leftOut: left.ledger(), notes, asOf });
  return { ok: true, list };
}

/** Name, path and scope from a name that may be a path, and a folder that may stand in a column of its own. */
function placeOf(written: string, folderCell: string): Pick<ListedRow, 'name' | 'path' | 'scope'> {
  const name = baseName(written);
  const path = written.replaceAll('\\', '/');
  const folder = folderCell.trim().replaceAll('\\', '/').replace(/\/$/, '');
  if (path !== name) return { name, path, scope: path.slice(0, path.length - name.length - 1) };
  if (folder === '') return { name, path: null, scope: '' };
  if (baseName(folder) === name)
    return { name, path: folder, scope: folder.slice(0, Math.max(0, folder.length - name.length - 1)) };
  return { name, path: `${folder}/${name}`, scope: folder };
}

/** The date of a file may be the day of a copy: it is shown, and proves nothing. */
function asFileDate(time: CaptureTime): CaptureTime {
  return 'ms' in time ? { kind: 'file', ms: time.ms, precision: 'second' } : time;
}

function describe({ columns }: TableShape): string {
  const parts = [`name=${columns.name + 1}`];
  if (columns.date !== null) parts.push(`date=${columns.date + 1}`);
  if (columns.size !== null) parts.push(`size=${columns.size + 1}`);
  if (columns.checksum !== null) parts.push(`checksum=${columns.checksum + 1}`);
  return parts.join(', ');
}
