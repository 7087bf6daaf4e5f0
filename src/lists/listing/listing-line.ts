import type { CaptureTime } from '../../model/capture-time.ts';
import { parseTableDate, resolveEither } from '../dates/table-date.ts';
import { isMediaName } from '../list-name.ts';
import { isTableMark } from '../records/preamble.ts';
import { sizeOf } from '../values/cell.ts';

/** What one line of a folder listing says. */
export type ListingLine =
  | { readonly kind: 'file'; readonly name: string; readonly size: number | null; readonly date: CaptureTime | null }
  /** A heading: what follows is in this folder. */
  | { readonly kind: 'heading'; readonly folder: string }
  /** A folder among the files, a total, a heading without meaning for us. */
  | { readonly kind: 'noise' };

/** A date of `ls -l`: ISO (`--full-time`, `--time-style`), seconds since 1970, or month and day in either order, with year or clock. */
const LS_DATE =
  /(?:\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: [+-]\d{4})?)?|1\d{9}|[^\s\d]{3,5}\.?\s+\d{1,2}\s+(?:\d{1,2}:\d{2}:\d{2}\s+\d{4}|\d{4}|\d{1,2}:\d{2})|\d{1,2}[月월]\s+\d{1,2}\s+(?:\d{4}|\d{1,2}:\d{2})|\d{1,2}\.?\s+[^\s\d]{3,5}\.?\s+(?:\d{1,2}:\d{2}:\d{2}\s+\d{4}|\d{4}|\d{1,2}:\d{2}))/;

/**
 * `ls -l`: inode (`-i`), blocks (`-s`), mode, links, owner and group (not with `-g`, `-o`, `-G`), bytes (rounded with `-h`),
 * date, name.
 */
const LS_LONG = new RegExp(
  `^\\s*(?:\\d+ +)?(?:\\d+(?:[.,]\\d+)?[KMGTP]? +)?([-dlbcpsD])[-rwxsStTl]{9}[@+.]?\\s+\\d+\\s+(?:\\S+\\s+){0,2}?(\\d+(?:[.,]\\d+)?[KMGTPE]?B?)\\s+(${LS_DATE.source}) (.+)$`,
);

/** `dir` of cmd.exe: date, time, bytes or <DIR>, name. The order of day and month, and the words, are those of the computer. */
const DIR_ROW =
  /^(\d{2}[./-]\d{2}[./-]\d{4}|\d{4}[./-]\d{2}[./-]\d{2})\s+(\d{2}[:.]\d{2}(?: [AP]M| [ap]\.[\u00a0 ]?m\.)?)\s+(?:(<[^>]{3,12}>)|(\d{1,3}(?:[.,'\u00a0\u202f ]?\d{3})*))\s(.+)$/i;

/** `Get-ChildItem`: mode, date, time, bytes, name. */
const POWERSHELL_ROW =
  /^([d-][-arhsl]{4,5})\s+(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\s+(\d{1,2}:\d{2}(?: [AP]M)?)\s+(\d*)\s+(.+)$/i;

const HEADINGS = [
  /^ ?(?:Directory of|Verzeichnis von) (.+)$/i,
  /^\s*(?:Directory|Verzeichnis): (.+)$/i,
  // In any other language: a space, a few words, an absolute path (`dir`); words, a colon, a path (`Get-ChildItem`).
  /^ (?:\p{L}[\p{L}'’]{0,15} ){1,4}((?:[A-Za-z]:|\\)\\.*)$/u,
  /^ {4}\p{L}{3,20} ?: ((?:[A-Za-z]:|\\)\\.+)$/u,
  /^ ((?:[A-Za-z]:|\\)\\.*) (?:のディレクトリ|的目录|的目錄|디렉터리)$/u,
];

const NOISE = [
  /^total \d+[KMG]?$|^insgesamt \d+$/i,
  /^ (?:Volume (?:in|Serial)|Datentr(?:ä|.)ger in|Volumeseriennummer)/i,
  // The same in any other language: a drive by its letter, a serial number, sums of files and bytes.
  /^ \D{4,60} [A-Z]:?(?: .{0,100})?$/u,
  /^ \D{4,60} [0-9A-F]{4}-[0-9A-F]{4}(?: \D{0,20})?$/u,
  /^ {8,}\d{1,9} \D{3,30} {2,}\d[\d.,\u00a0\u202f]{0,25} \p{L}.{0,30}$/u,
  /^\s*\d[\d.,\s]* (?:File\(s\)|Datei\(en\)|Dir\(s\)|Verzeichnis\(se\))/i,
  /^\s*(?:Total Files Listed|Anzahl der angezeigten Dateien|Gesamtzahl aufgelisteter Dateien):?\s*$/i,
  /^Mode\s+LastWriteTime\s+Length\s+Name\s*$/i,
  /^[- ]*---- +-[- ]+$/,
];

/** Reads one line of `ls -l`, `ls -R`, `dir` or `Get-ChildItem`; null when it is none of their lines. */
export function parseListingLine(line: string, now: number): ListingLine | null {
  for (const pattern of HEADINGS) {
    const heading = pattern.exec(line)?.[1];
    if (heading !== undefined) return { kind: 'heading', folder: heading.trim() };
  }
  if (isTableMark(line) || (!isMediaName(line.trim()) && NOISE.some((pattern) => pattern.test(line))))
    return { kind: 'noise' };
  const long = LS_LONG.exec(line);
  if (long) {
    if (long[1] !== '-') return { kind: 'noise' };
    const date = fileDate((long[3] ?? '').replace(/\s+/g, ' '), now);
    return { kind: 'file', name: plainLsName(long[4] ?? ''), size: sizeOf(long[2]), date };
  }
  const dir = DIR_ROW.exec(line);
  if (dir) {
    if (dir[3] !== undefined) return { kind: 'noise' };
    const size = sizeOf(dir[4] ?? '');
    return size === null
      ? null
      : { kind: 'file', name: dirName(dir[5] ?? ''), size, date: fileDate(`${dir[1]} ${dir[2]}`, now) };
  }
  const row = POWERSHELL_ROW.exec(line);
  if (row) {
    if (row[1]?.startsWith('d') || row[4] === '') return { kind: 'noise' };
    return { kind: 'file', name: row[5] ?? '', size: Number(row[4]), date: fileDate(`${row[2]} ${row[3]}`, now) };
  }
  // `./2022/06:` of `ls -R`; a drive letter alone is no folder heading.
  const recursive = /^(\.{0,2}\/.*|[^/\\:]+(?:\/[^:]*)?|[A-Za-z]:[\\/].*):$/.exec(line);
  return recursive ? { kind: 'heading', folder: recursive[1] ?? '' } : null;
}

/** Without the quotes of `-Q` and the star that `-F` puts behind a file that may be run (all of an exFAT disk). */
function plainLsName(written: string): string {
  const bare = /^"(.*)"$/.exec(written)?.[1] ?? /^'(.*)'$/.exec(written)?.[1] ?? unescaped(written);
  return bare.endsWith('*') && isMediaName(bare.slice(0, -1)) ? bare.slice(0, -1) : bare;
}

/** `find -ls` writes spaces and letters beyond ASCII after a backslash: `./K\303\266ln\ 1.jpg`. */
function unescaped(written: string): string {
  if (!/^\.{0,2}\//.test(written) || !written.includes('\\')) return written;
  const bytes: number[] = [];
  for (const found of written.matchAll(/\\([0-7]{3})|\\?(.)/gsu)) {
    if (found[1] !== undefined) bytes.push(Number.parseInt(found[1], 8));
    else bytes.push(...new TextEncoder().encode(found[2] ?? ''));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** The name behind the owner in 22 columns (`dir /q`) or the short name in 12 (`dir /x`). */
function dirName(written: string): string {
  const owner = written.slice(0, 23);
  if (written.length > 23 && (/^[^\\]{1,20}\\|^\.\.\. /.test(owner) || owner.trim() === '') && /\s$/.test(owner))
    return written.slice(23).trim();
  const owned = /^[^\\/]{1,20}\\[^\\/]{1,30}? {2,}(\S.*)$/.exec(written)?.[1];
  if (owned !== undefined) return owned.trim();
  const short = /^(?:[^\s.]{1,6}~\d(?:\.[^\s.]{1,3})?\s+| {12,})(\S.*)$/.exec(written)?.[1];
  return (short ?? written).trim();
}

/** The date of a file in a listing may be the day of a copy, so it is kept as one, and only when it is beyond doubt. */
function fileDate(text: string, now: number): CaptureTime | null {
  const date = parseTableDate(text, now);
  if (date === null) return null;
  const settled =
    date.kind === 'known' ? date : date.date.first > 12 ? resolveEither(date.date, 'day-first', now) : null;
  if (settled?.kind !== 'known' || !('ms' in settled.time)) return null;
  return { kind: 'file', ms: settled.time.ms, precision: 'second' };
}
