import { isBomb } from '../../zip/entry.ts';
import { ListReadError } from '../list-read-error.ts';
import type { ListFile } from '../parsed-list.ts';

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
