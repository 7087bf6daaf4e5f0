import { baseName } from '../../model/file-name.ts';
import { isFingerprint } from '../../model/fingerprint.ts';
import { isCameraName } from '../list-name.ts';
import { fileSource, type ListSource } from '../list-source.ts';
import type { ListFile } from '../parsed-list.ts';
import { looksLikePhotoLine } from '../records/preamble.ts';
import type { Sheet, SheetRows } from './read-sheets.ts';

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
