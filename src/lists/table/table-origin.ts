import type { CompletenessNote } from '../../model/place.ts';
import type { RecordsHead } from '../format-reader.ts';
import { plainKey } from '../records/record.ts';
import { textOf } from '../values/cell.ts';
import type { TableColumns } from './find-columns.ts';

/** Keys that only a listing of a disk has: PowerShell's `Get-ChildItem`, Explorer's and Finder's columns, and their like. */
const OF_A_DISK =
  'fullname directoryname lastwritetime lastwritetimeutc lastaccesstime lastaccesstimeutc creationtimeutc length mtime inode permissions pschildname psparentpath dateaccessed datelastopened kind itemtype folderpath type typ art attributes mode modtime mimetype'.split(
    ' ',
  );
/** Of these one alone may stand in any table; beside a size they are the columns of Explorer. */
const WEAK = new Set(['type', 'typ', 'art', 'kind', 'mode', 'attributes', 'mimetype']);

/** `C:\…`, `\\nas\…`, `/Users/…`, `~/…`, `file://…`: where a file lies on a computer. iCloud knows no such paths. */
const ON_A_COMPUTER = /^(?:[A-Za-z]:[\\/]|[\\/]|~[\\/]|\.\.?[\\/]|file:\/\/)/;

/** Columns of the table of gaps that Two Places itself writes (report/render-gap-csv.ts). */
const OUR_GAPS = ['kind', 'name', 'days left', 'evidence', 'what it means'] as const;

/** Dates as ExifTool writes them, and nobody else. */
const EXIF_DATE = /^\d{4}:\d{2}:\d{2} \d{2}:\d{2}:\d{2}/;

/**
 * What a table is a list of, as far as it shows. A listing of a folder names what is in that folder: held against the
 * same folder it would find everything and prove nothing, so it can never lead to a yes. Nor can our own table of gaps.
 *
 * @param rows how many rows the table has, and how many of them say where a file lies on a computer
 */
export function originNotes(
  head: RecordsHead,
  columns: TableColumns,
  rows: { readonly all: number; readonly onComputer: number },
): CompletenessNote[] {
  const { keys } = head;
  if (OUR_GAPS.every((key) => keys.has(key))) return [{ code: 'only-missing-files', blocks: true }];
  const marks = OF_A_DISK.filter((key) => keys.has(key));
  const strong = marks.some((key) => !WEAK.has(key)) || (marks.length > 0 && columns.size >= 0 && columns.checksum < 0);
  const ofDisk = columns.dateOfFile || columns.isFolder >= 0 || strong || isExiftoolTable(head, columns);
  const onComputer = rows.onComputer > 0 && rows.onComputer * 2 >= rows.all;
  if (ofDisk || onComputer || hasPlainHashes(head, columns)) return [{ code: 'list-of-files', blocks: true }];
  return isOfService(head) ? [{ code: 'list-of-service', blocks: true }] : [];
}

/** MD5, SHA-1 or SHA-256 in hex: a program has read files. Apple gives nothing of the kind. */
function hasPlainHashes({ sample, ...head }: RecordsHead, { checksum }: TableColumns): boolean {
  const key = head.kind === 'table' ? '' : plainKey(head.keys.names[checksum] ?? '');
  const isHash = (value: unknown) => /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/i.test(textOf(value));
  return checksum >= 0 && mostOf(sample, (row) => isHash(Array.isArray(row) ? row[checksum] : memberOf(row, key)));
}

/** An address in the web, that is not one of Apple's. */
const ADDRESS = /^https?:\/\/(?![^/]{0,200}(?:icloud|apple|icloud-content)\.com(?:[:/]|$))/i;

/** Whether most records have an address in the web: photos of another service do, and photos in a library or folder have none. */
function isOfService({ sample }: RecordsHead): boolean {
  const isAddress = (value: unknown) => typeof value === 'string' && ADDRESS.test(value.trim());
  return mostOf(sample, (row) => Object.values(row).some(isAddress));
}

function memberOf(record: object, plain: string): unknown {
  return Object.entries(record).find(([key]) => plainKey(key) === plain)?.[1];
}

function mostOf(sample: readonly object[], fits: (row: object) => boolean): boolean {
  const rows = sample.slice(0, 100);
  return rows.length > 0 && rows.filter(fits).length * 2 > rows.length;
}

/** Whether a cell says where a file lies on a computer. */
export function isOnComputer(cell: string): boolean {
  return ON_A_COMPUTER.test(cell.trim());
}

/**
 * What ExifTool wrote without saying which files it read: `-T`, or its columns without that of the paths. Its dates are of their own
 * kind, and its columns are called like tags; a program that knows them has read files.
 */
function isExiftoolTable({ keys, ...head }: RecordsHead, columns: TableColumns): boolean {
  if (TAGS.some((tag) => keys.has(tag))) return true;
  if (head.kind !== 'table' || columns.date < 0) return false;
  return mostOf(head.sample, (row) => EXIF_DATE.test(textOf(Object.values(row)[columns.date])));
}

/** Tags of files that nobody else names a column after. */
const TAGS =
  'datetimeoriginal subsecdatetimeoriginal offsettimeoriginal mediacreatedate trackcreatedate filemodifydate fileaccessdate fileinodechangedate filetypeextension exifimagewidth'.split(
    ' ',
  );
