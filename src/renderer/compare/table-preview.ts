import Papa from 'papaparse';
import type { TablePreview } from './check-summary.ts';

const BYTES_LOOKED_AT = 64 * 1024;
const ROWS_SHOWN = 5;

/**
 * The head of a file as a table, for a person who maps its columns by hand; null when it is no table of text
 * (binary, one column only, or lines of different lengths). Columns without a heading are called by their position.
 */
export async function previewTable(file: File): Promise<TablePreview | null> {
  const bytes = new Uint8Array(await file.slice(0, BYTES_LOOKED_AT).arrayBuffer());
  const text = decode(bytes);
  if (text === null) return null;
  const parsed = Papa.parse<string[]>(text, { preview: ROWS_SHOWN + 1, skipEmptyLines: true });
  const [head, ...rows] = parsed.data;
  if (!head || head.length < 2 || rows.length === 0) return null;
  // A sentence with a comma is no table: every line must have as many cells as the first.
  if (rows.some((row) => row.length !== head.length)) return null;
  return { name: file.name, columns: head.map((cell, i) => cell.trim().slice(0, 80) || String(i + 1)), rows };
}

function decode(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.includes(0) ? null : new TextDecoder('utf-8').decode(bytes);
}
