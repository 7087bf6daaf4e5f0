import type { RecordsHead } from '../format-reader.ts';
import { plainKey } from '../records/record.ts';
import { MAX_SIGNATURE } from './column-mapping.ts';

/**
 * One text for the same head, whatever parts its cells: a table saved again with another delimiter has the same columns. A
 * table without a head is known by its first row, which only the same file has.
 */
export function headSignature(head: RecordsHead): string {
  if (head.kind !== 'table') return `keys ${JSON.stringify(head.keys.plain)}`.slice(0, MAX_SIGNATURE);
  if (head.head.length > 0) return `head ${JSON.stringify(head.head.map(plainKey))}`.slice(0, MAX_SIGNATURE);
  return `row ${JSON.stringify((head.sample[0] ?? []).map((cell) => String(cell ?? '')))}`.slice(0, MAX_SIGNATURE);
}
