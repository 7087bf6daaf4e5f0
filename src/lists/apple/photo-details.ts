import { type AssetFlags, NO_FLAGS } from '../../model/asset.ts';
import { isFingerprint, toFingerprint } from '../../model/fingerprint.ts';
import { isAppleDateHead, isAppleDateTail, isNoDate, parseAppleDate } from '../dates/apple-date.ts';
import { DateColumn } from '../dates/date-column.ts';
import type { RecordsHead } from '../format-reader.ts';
import { isCameraName, isNoName } from '../list-name.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import type { ProblemLog } from '../problem-log.ts';
import type { TableHints } from '../records/read-table.ts';
import { type ListRecord, plainKey, type RecordHandler, type RecordKeys } from '../records/record.ts';
import { withHead } from '../records/table-head.ts';
import { checkRowLimit } from '../row-limit.ts';
import { textOf, truthOf } from '../values/cell.ts';

/** What a list of Apple's export is, by its keys. */
export type AppleCsvKind = 'details' | 'shared-library' | 'album';

export interface AppleCsvHead {
  readonly kind: AppleCsvKind;
  /** How to read its records; null for the names of an album, which stand one a line. */
  readonly head: RecordsHead | null;
}

/** The head of every `Photo Details.csv` that was seen. */
const STANDARD = 'imgName,fileChecksum,favorite,hidden,deleted,originalCreationDate,viewCount,importDate'.split(',');
const ALBUM = ['images', 'imgname', 'imagename'];

const isDetails = (keys: RecordKeys): boolean => keys.has('imgName') && keys.has('fileChecksum');

/** Which list of Apple's export a text is, and how to read it; null when it is none of them. */
export function appleCsvHead(heads: readonly RecordsHead[], firstLine: string): AppleCsvHead | null {
  for (const head of heads) {
    if (isDetails(head.keys)) return { kind: 'details', head };
    if (head.keys.has('imgName') && head.keys.has('contributedByMe')) return { kind: 'shared-library', head };
  }
  for (const head of heads) {
    // The head got lost, as in a list that was cut into pieces.
    if (head.kind !== 'table' || head.head.length > 0 || !head.sample.every(isStandardRow)) continue;
    if (head.sample.length > 0) return { kind: 'details', head: withHead(head, STANDARD) };
  }
  return ALBUM.includes(plainKey(firstLine)) ? { kind: 'album', head: null } : null;
}

function isStandardRow(cells: readonly unknown[]): boolean {
  const created = textOf(cells[5]);
  return (
    cells.length === STANDARD.length &&
    isFingerprint(textOf(cells[1])) &&
    truthOf(cells[3]) !== null &&
    truthOf(cells[4]) !== null &&
    (created === '' || parseAppleDate(created) !== null)
  );
}

/** How rows of Apple's list are mended, and known. */
export const DETAILS_HINTS: TableHints = { isHead: isDetails, repair: mendRow };

/** Joins cells that a comma inside an unquoted date or name has split; null when the row still does not fit. */
function mendRow(fields: readonly string[], head: readonly string[]): string[] | null {
  const plain = head.map(plainKey);
  const [nameAt, checksumAt] = [plain.indexOf('imgname'), plain.indexOf('filechecksum')];
  const cells: string[] = [];
  for (let i = 0; i < fields.length; i += 1) {
    const [cell, next] = [fields[i] ?? '', fields[i + 1]];
    if (next !== undefined && isAppleDateHead(cell) && isAppleDateTail(next)) {
      cells.push(`${cell},${next}`);
      i += 1;
    } else cells.push(cell);
  }
  // A comma in a name pushes the fingerprint to the right; it shows how many cells the name was split into.
  const shift = cells.findIndex((cell) => toFingerprint(cell) !== null) - checksumAt;
  if (nameAt === 0 && checksumAt === 1 && shift > 0 && cells.length - shift >= head.length) {
    cells.splice(0, shift + 1, cells.slice(0, shift + 1).join(','));
  }
  while (cells.length > head.length && cells.at(-1)?.trim() === '') cells.pop();
  return cells.length === head.length ? cells : null;
}

export interface DetailsTarget {
  readonly path: string;
  readonly scope: string;
  readonly now: number;
  readonly log: ProblemLog;
  readonly rows: ListedRow[];
  /** Told every day on which a photo came to iCloud (ms, UTC). */
  readonly onAdded: (ms: number) => void;
}

/** Reads one `Photo Details*.csv`: one row for each file, dates in GMT to the minute. */
export class DetailsReader implements RecordHandler {
  readonly #target: DetailsTarget;
  readonly #dates: DateColumn;
  readonly #imported: DateColumn;
  /** Whether each head that was seen says of its photos whether they are hidden, and deleted. */
  showsHidden = true;
  showsDeleted = true;
  #name = -1;
  #checksum = -1;
  #hidden = -1;
  #deleted = -1;
  #createdAt = -1;
  #importedAt = -1;

  constructor(target: DetailsTarget) {
    this.#target = target;
    // Apple's dates are always GMT, and stay so where a program wrote them again without saying it.
    this.#dates = new DateColumn(target.log, target.path, target.now, { zoneless: 'utc', zeroIsNoZone: true });
    this.#imported = new DateColumn(target.log, target.path, target.now, { zoneless: 'utc' });
  }

  keys(keys: RecordKeys): readonly number[] {
    this.#name = keys.at('imgName');
    this.#checksum = keys.at('fileChecksum');
    this.#hidden = keys.at('hidden');
    this.#deleted = keys.at('deleted');
    this.#createdAt = keys.at('originalCreationDate');
    this.#importedAt = keys.at('importDate');
    this.showsHidden &&= this.#hidden >= 0;
    this.showsDeleted &&= this.#deleted >= 0;
    // Not to know whether a photo was deleted is not to know the row.
    return [this.#name, this.#checksum, this.#deleted];
  }

  record(record: ListRecord): boolean {
    const { rows, scope, path, onAdded } = this.#target;
    const fingerprint = fingerprintOf(record.cell(this.#checksum));
    const written = nameOf(record.cell(this.#name));
    // A photo without a name is still a photo; its fingerprint is the only name it has.
    const name = written === '' ? fingerprint : written;
    // Where a row breaks off, only its fingerprint tells that what is there is whole.
    if (name === null || (record.short && fingerprint === null)) return false;
    // The foot of a group (`2022`), `etc.`, a remark: neither a photo's name nor anything that Apple says of one.
    if (fingerprint === null && !isCameraName(name) && isNoDate(textOf(record.cell(this.#createdAt)))) return false;
    const added = this.#imported.moment(record.cell(this.#importedAt));
    if (added !== null) onAdded(added);
    // All of it by name: spreading `PLAIN_ROW` a million times costs as much as reading the dates.
    rows.push({
      name,
      path: null,
      size: null,
      captured: this.#dates.read(record.cell(this.#createdAt), record.line, rows.length),
      fingerprint,
      partialFingerprint: null,
      flags: flagsOf(truthOf(record.cell(this.#hidden)) === true, truthOf(record.cell(this.#deleted)) === true),
      deletedAt: null,
      scope,
      video: null,
      width: null,
      height: null,
      companions: PLAIN_ROW.companions,
      ownId: null,
    });
    checkRowLimit(rows.length, path);
    return true;
  }

  /** Call after the last record. */
  finish(): DateColumn {
    this.#dates.settle(this.#target.rows);
    return this.#dates;
  }
}

function fingerprintOf(value: unknown) {
  return typeof value === 'string' && isFingerprint(value) ? value : toFingerprint(textOf(value));
}

function nameOf(value: unknown): string {
  const name = typeof value === 'string' && !value.startsWith('=') ? value.trim() : textOf(value);
  return name === 'null' || isNoName(name) ? '' : name;
}

const HIDDEN: AssetFlags = Object.freeze({ ...NO_FLAGS, hidden: true });
const DELETED: AssetFlags = Object.freeze({ ...NO_FLAGS, deleted: true });
const BOTH: AssetFlags = Object.freeze({ ...NO_FLAGS, hidden: true, deleted: true });

/** Only a clear yes takes a photo out of the count: anything else leaves it in, where it must be found. */
function flagsOf(hidden: boolean, deleted: boolean): AssetFlags {
  if (hidden) return deleted ? BOTH : HIDDEN;
  return deleted ? DELETED : NO_FLAGS;
}
