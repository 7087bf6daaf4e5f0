import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import { isBomb } from '../../zip/entry.ts';
import { isCameraName } from '../list-name.ts';
import { ListReadError } from '../list-read-error.ts';
import { fileSource, type ListSource } from '../list-source.ts';
import type { ListFile } from '../parsed-list.ts';
import { looksLikePhotoLine } from '../records/preamble.ts';

/** A million rows of eight short cells unpack to about as much; a library that holds all cells at once needs ten times that. */
const MAX_UNPACKED = 200 << 20;
/** Below this even a bomb is harmless. */
const BOMB_FROM = 8 << 20;

/** The rows of one sheet, cells as a spreadsheet keeps them: texts, numbers, truths and dates (a wall clock, read as UTC). */
export type SheetRows = readonly (readonly unknown[])[];

export interface Sheet {
  readonly name: string;
  readonly rows: SheetRows;
}

/**
 * Every sheet of an `.xlsx` or `.ods` file that has any rows; null when the file is none that can be read. Read by
 * SheetJS, which is loaded only now. Throws `list-too-long` for one that would fill the memory, and `zip-too-large` for a bomb.
 *
 * @param unpackedSize all bytes that the file unpacks to, by its directory
 */
export async function readSheets(file: ListFile, unpackedSize: number): Promise<Sheet[] | null> {
  if (isBomb(unpackedSize, file.blob.size, BOMB_FROM))
    throw new ListReadError('zip-too-large', file.path, `${unpackedSize} bytes`);
  if (unpackedSize > MAX_UNPACKED) throw new ListReadError('list-too-long', file.path, `${unpackedSize} bytes`);
  const { read, utils } = await import('@e965/xlsx');
  try {
    const book = read(new Uint8Array(await file.blob.arrayBuffer()), {
      type: 'array',
      dense: true,
      cellDates: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      UTC: true,
    });
    return book.SheetNames.flatMap((name) => {
      const sheet = book.Sheets[name];
      const rows = sheet
        ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true, UTC: true })
        : [];
      return rows.some((row) => row.some((cell) => cell !== '')) ? [{ name, rows }] : [];
    });
  } catch {
    return null;
  }
}

/** One sheet of a file: where its text is, and its cells; null cells where it has only one column and is read as lines. */
export interface SheetText {
  readonly source: ListSource;
  readonly cells: SheetRows | null;
  /** The text in its first rows. */
  readonly head: string;
  /** Whether nothing in it speaks of a photo: notes beside the list. */
  readonly isNote: boolean;
}

/** Rows that are looked at to recognise a sheet. */
const HEAD_ROWS = 300;

/**
 * The sheets of a spreadsheet file as lists of their own: two sheets of one file are two lists, as two files would be. The
 * path of a sheet carries its name where the file has several.
 */
export function sheetTexts(file: ListFile, sheets: readonly Sheet[]): SheetText[] {
  const whole = fileSource(file);
  return sheets.map(({ name, rows }) => {
    const lines = isOneColumn(rows) ? rows.map(([cell]) => textOfCell(cell)) : null;
    const behind = sheets.length === 1 ? '' : ` (${name.replaceAll('/', '-').slice(0, 40)})`;
    const source = {
      ...whole,
      name: whole.name + behind,
      path: whole.path + behind,
      chunks: () => linesAsBytes(lines ?? rows.map((cells) => JSON.stringify(cells))),
    };
    const head = (lines ?? rows.map((cells) => cells.map(textOfCell).join(','))).slice(0, HEAD_ROWS).join('\n');
    return {
      source,
      cells: lines === null ? rows : null,
      head,
      isNote: !rows.some((cells) => cells.some(speaksOfPhoto)),
    };
  });
}

function speaksOfPhoto(cell: unknown): boolean {
  if (typeof cell !== 'string') return false;
  return isCameraName(baseName(cell.trim())) || looksLikePhotoLine(cell) || isFingerprint(cell.trim());
}

function isOneColumn(rows: SheetRows): boolean {
  return rows.every((cells) => cells.slice(1).every((cell) => textOfCell(cell) === ''));
}

function textOfCell(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString();
  return String(cell ?? '').replaceAll(/[\r\n]+/g, ' ');
}

async function* linesAsBytes(lines: readonly string[]): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for (let at = 0; at < lines.length; at += 10_000)
    yield encoder.encode(`${lines.slice(at, at + 10_000).join('\n')}\n`);
}
