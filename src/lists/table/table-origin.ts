import type { CompletenessNote } from '../../model/place.ts';
import { plainHeader, type TableColumns } from './find-columns.ts';

/** Headers that only a listing of a disk has: PowerShell's `Get-ChildItem` and its like. */
const OF_A_DISK: ReadonlySet<string> = new Set(
  'fullname|directoryname|lastwritetime|lastwritetimeutc|lastaccesstime|length|mtime|inode|permissions'.split('|'),
);

/** `C:\…`, `\\nas\…`, `/Users/…`, `~/…`, `file://…`: where a file lies on a computer. iCloud knows no such paths. */
const ON_A_COMPUTER = /^(?:[A-Za-z]:[\\/]|[\\/]|~[\\/]|file:\/\/)/;

/** Columns of the table of gaps that Two Places itself writes (report/render-gap-csv.ts). */
const OUR_GAPS = ['kind', 'name', 'days left', 'evidence', 'what it means'] as const;

/**
 * What a table is a list of, as far as it shows. A listing of a folder names what is in that folder: held against the
 * same folder it would find everything and prove nothing, so it can never lead to a yes. Nor can our own table of gaps.
 *
 * @param header the cells of the header line; empty without one
 * @param rows how many rows the table has, and how many of them say where a file lies on a computer
 */
export function originNotes(
  header: readonly string[],
  columns: TableColumns,
  rows: { readonly all: number; readonly onComputer: number },
): CompletenessNote[] {
  const heads = new Set(header.map(plainHeader));
  if (OUR_GAPS.every((head) => heads.has(head))) return [{ code: 'only-missing-files', blocks: true }];
  const ofDisk = columns.dateOfFile || [...heads].some((head) => OF_A_DISK.has(head));
  const onComputer = rows.onComputer > 0 && rows.onComputer * 2 >= rows.all;
  return ofDisk || onComputer ? [{ code: 'list-of-files', blocks: true }] : [];
}

/** Whether a cell says where a file lies on a computer. */
export function isOnComputer(cell: string): boolean {
  return ON_A_COMPUTER.test(cell.trim());
}
