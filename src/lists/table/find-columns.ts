import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import { parseAppleDate } from '../dates/apple-date.ts';
import { parseTableDate } from '../dates/table-date.ts';
import { isMediaName } from '../list-name.ts';
import { parseSize } from './size-cell.ts';

/** Where a table keeps what we need: 0-based columns. */
export interface TableColumns {
  readonly name: number;
  readonly folder: number | null;
  readonly date: number | null;
  readonly size: number | null;
  readonly checksum: number | null;
  /** The date is that of the file, not of the picture. */
  readonly dateOfFile: boolean;
}

/** Header words by meaning, best first, in English and German; compared without case, marks and underscores. */
const NAMES = words(
  'original filename|originalfilename|original name|filename|file name|imgname|name|dateiname|originaldateiname|bildname|file|datei|photo|foto|image|bild|title|titel',
);
const PATHS = words(
  'path|file path|filepath|full path|fullpath|fullname|full name|sourcefile|pfad|dateipfad|vollständiger pfad|location|speicherort',
);
const FOLDERS = words('folder|directory|ordner|verzeichnis|parent|dir');
const DATES = words(
  'date taken|datetaken|taken|datetimeoriginal|date time original|original date|originalcreationdate|capture date|captured|date|datum|aufnahmedatum|aufgenommen|aufgenommen am|createdate|create date|creation date|creationdate|date created|created|erstellt|erstellungsdatum|erstellt am|timestamp|zeitstempel|time|zeit',
);
const FILE_DATES = words(
  'date modified|modified|modification date|last modified|lastwritetime|mtime|geändert|änderungsdatum|geändert am|filemodifydate|file modification date|file date|dateidatum',
);
const SIZES = words(
  'size|file size|filesize|bytes|size bytes|size in bytes|original filesize|length|größe|grösse|groesse|dateigröße|dateigrösse|größe bytes',
);
const CHECKSUMS = words('filechecksum|checksum|fingerprint|prüfsumme|pruefsumme|fingerabdruck|hash');

function words(list: string): readonly string[] {
  return list.split('|');
}

/** Columns by the words of a header line; null when none of them means a name. */
export function columnsByHeader(header: readonly string[]): TableColumns | null {
  const cells = header.map(plainHeader);
  const find = (meanings: readonly string[]): number | null => {
    for (const word of meanings) {
      const at = cells.indexOf(word);
      if (at >= 0) return at;
    }
    return null;
  };
  const name = find(NAMES) ?? find(PATHS);
  if (name === null) return null;
  const taken = find(DATES);
  const date = taken ?? find(FILE_DATES);
  const path = find(PATHS);
  return {
    name,
    folder: find(FOLDERS) ?? (path === name ? null : path),
    date,
    size: find(SIZES),
    checksum: find(CHECKSUMS),
    dateOfFile: taken === null && date !== null,
  };
}

/** Columns by what stands in them, for a table without a header; null when no column holds names of photos. */
export function columnsByContent(rows: readonly (readonly string[])[], now: number): TableColumns | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const column = (fits: (cell: string) => boolean, not: readonly (number | null)[]): number | null => {
    for (let at = 0; at < width; at += 1) {
      if (not.includes(at)) continue;
      const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
      if (cells.length > 0 && cells.length >= rows.length / 2 && cells.filter(fits).length >= 0.8 * cells.length)
        return at;
    }
    return null;
  };
  const name = column((cell) => isMediaName(baseName(cell)), []);
  if (name === null) return null;
  const checksum = column(isFingerprint, [name]);
  const date = column((cell) => !/^\d+$/.test(cell) && isDate(cell, now), [name, checksum]);
  const size = column((cell) => parseSize(cell) !== null, [name, checksum, date]);
  return { name, folder: null, date, size, checksum, dateOfFile: false };
}

function isDate(cell: string, now: number): boolean {
  return parseAppleDate(cell) !== null || parseTableDate(cell, now) !== null;
}

/** A header as words alone: `File_Name` and `file name` are one. */
export function plainHeader(cell: string): string {
  return cell
    .replace(/^\ufeff/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[_\-./()[\]:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
