import { type AssetFlags, NO_FLAGS } from '../../model/asset.ts';
import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { isFingerprint, toFingerprint } from '../../model/fingerprint.ts';
import { appleDateReader, isAppleDateHead, isAppleDateTail, isNoDate } from '../dates/apple-date.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { CsvReader } from '../text/csv-reader.ts';

/** What a CSV of Apple's export is, by its header line. */
export type AppleCsvKind = 'details' | 'shared-library' | 'album';

/** Null for a header that Apple's export does not have. Cells may carry spaces and any case; columns may be added. */
export function appleCsvKind(firstLine: string): AppleCsvKind | null {
  const cells = headerCells(firstLine);
  if (cells.includes('imgname') && cells.includes('filechecksum')) return 'details';
  if (cells.includes('imgname') && cells.includes('contributedbyme')) return 'shared-library';
  if (cells.length === 1 && ['images', 'imgname', 'imagename'].includes(cells[0] ?? '')) return 'album';
  return null;
}

/** What parts the cells: a comma, as Apple writes, or what a spreadsheet made of it. */
export function delimiterOf(firstLine: string): string {
  return /(?:imgName|fileChecksum)"?([,;\t])/i.exec(firstLine)?.[1] ?? ',';
}

function headerCells(line: string): string[] {
  return line.split(delimiterOf(line)).map((cell) =>
    cell
      .replaceAll('"', '')
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  );
}

export interface DetailsTarget {
  readonly path: string;
  readonly scope: string;
  readonly now: number;
  readonly log: ProblemLog;
  readonly rows: ListedRow[];
  /** The first line of the CSV: Excel saves it again with semicolons or tabs. */
  readonly firstLine: string;
}

interface Columns {
  readonly count: number;
  readonly name: number;
  readonly checksum: number;
  readonly hidden: number;
  readonly deleted: number;
  readonly created: number;
}

/**
 * A reader of one `Photo Details*.csv`: one row for each file, dates in GMT to the minute. Rows with a date that was
 * not quoted (10 cells instead of 8) are put together again; a row that still does not fit its header is reported.
 */
export function photoDetailsReader(target: DetailsTarget): CsvReader {
  let columns: Columns | null = null;
  const { log, path } = target;
  const dates = new DateCells(target);
  return new CsvReader(delimiterOf(target.firstLine), {
    row(fields, line) {
      if (columns === null) {
        columns = findColumns(fields);
        return true;
      }
      if (fields.length === 1 && fields[0]?.trim() === '') return true;
      const cells = fields.length === columns.count ? fields : mendRow(fields, columns);
      const row = cells === null ? null : toRow(cells, columns, target.scope, dates, line);
      if (row === null) {
        log.row(path, line, fields.join(','), 'list-row-unreadable');
        return false;
      }
      target.rows.push(row);
      checkRowLimit(target.rows.length, path);
      return true;
    },
    bad(line, why, start) {
      log.row(path, line, start, why === 'too-long' ? 'list-line-too-long' : 'list-row-unreadable');
    },
  });
}

function findColumns(fields: readonly string[]): Columns {
  const cells = headerCells(fields.join(','));
  return {
    count: fields.length,
    name: cells.indexOf('imgname'),
    checksum: cells.indexOf('filechecksum'),
    hidden: cells.indexOf('hidden'),
    deleted: cells.indexOf('deleted'),
    created: cells.indexOf('originalcreationdate'),
  };
}

/** Joins cells that a comma inside an unquoted date or name has split; null when the row still does not fit. */
function mendRow(fields: readonly string[], columns: Columns): string[] | null {
  const cells: string[] = [];
  for (let i = 0; i < fields.length; i += 1) {
    const [cell, next] = [fields[i] ?? '', fields[i + 1]];
    if (next !== undefined && isAppleDateHead(cell) && isAppleDateTail(next)) {
      cells.push(`${cell},${next}`);
      i += 1;
    } else cells.push(cell);
  }
  // A comma in a name pushes the fingerprint to the right; it shows how many cells the name was split into.
  const shift = cells.findIndex((cell) => toFingerprint(cell) !== null) - columns.checksum;
  if (columns.name === 0 && columns.checksum === 1 && shift > 0 && cells.length - shift >= columns.count) {
    cells.splice(0, shift + 1, cells.slice(0, shift + 1).join(','));
  }
  while (cells.length > columns.count && cells.at(-1)?.trim() === '') cells.pop();
  return cells.length === columns.count ? cells : null;
}

function toRow(
  cells: readonly string[],
  columns: Columns,
  scope: string,
  dates: DateCells,
  line: number,
): ListedRow | null {
  const checksum = cells[columns.checksum] ?? '';
  const fingerprint = isFingerprint(checksum) ? checksum : toFingerprint(checksum);
  const written = (cells[columns.name] ?? '').trim();
  // A photo without a name is still a photo; its fingerprint is the only name it has.
  const name = written === '' || written === 'null' ? fingerprint : written;
  if (name === null) return null;
  // All of it by name: spreading `PLAIN_ROW` a million times costs as much as reading the dates.
  return {
    name,
    path: null,
    size: null,
    captured: dates.read(cells[columns.created] ?? '', line),
    fingerprint,
    partialFingerprint: null,
    flags: flagsOf(cells[columns.hidden], cells[columns.deleted]),
    deletedAt: null,
    scope,
    video: null,
    width: null,
    height: null,
    companions: PLAIN_ROW.companions,
    ownId: null,
  };
}

const HIDDEN: AssetFlags = Object.freeze({ ...NO_FLAGS, hidden: true });
const DELETED: AssetFlags = Object.freeze({ ...NO_FLAGS, deleted: true });
const BOTH: AssetFlags = Object.freeze({ ...NO_FLAGS, hidden: true, deleted: true });

/** Only a clear `yes` takes a photo out of the count: anything else leaves it in, where it must be found. */
function flagsOf(hiddenCell: string | undefined, deletedCell: string | undefined): AssetFlags {
  const [hidden, deleted] = [isYes(hiddenCell), isYes(deletedCell)];
  if (hidden) return deleted ? BOTH : HIDDEN;
  return deleted ? DELETED : NO_FLAGS;
}

function isYes(cell: string | undefined): boolean {
  return cell === 'yes' || cell?.trim().toLowerCase() === 'yes';
}

/** Reads the date cells of one CSV. Neighbours often share a minute (halves of a Live Photo, bursts), so one is kept. */
class DateCells {
  readonly #target: DetailsTarget;
  readonly #parse = appleDateReader();
  #text = '';
  #time: CaptureTime = UNKNOWN_TIME;

  constructor(target: DetailsTarget) {
    this.#target = target;
  }

  read(text: string, line: number): CaptureTime {
    if (text === this.#text) return this.#time;
    if (isNoDate(text)) return UNKNOWN_TIME;
    const { now, log, path } = this.#target;
    const date = this.#parse(text);
    if (date === null || !isPlausibleTime(date.ms, now)) {
      log.date(path, line, text);
      return UNKNOWN_TIME;
    }
    this.#text = text;
    // GMT is how Apple writes the moment, not the zone in which the photo was taken.
    this.#time = { kind: 'instant', ms: date.ms, offsetMinutes: null, precision: date.precision };
    return this.#time;
  }
}
