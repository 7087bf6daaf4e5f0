import { isFingerprint } from '../../model/fingerprint.ts';
import { truthOf } from '../values/cell.ts';

/** What all cells of a column have in common, so that one that was cut shows. */
type CellKind = 'fingerprint' | 'date with its end' | 'truth';

const DATE_END = /(?:GMT|UTC|Z|[AP]M|[+-]\d{2}:?\d{2})$/;

function kindOf(cell: string): CellKind | null {
  if (isFingerprint(cell)) return 'fingerprint';
  if (truthOf(cell) !== null) return 'truth';
  return isDateWithItsEnd(cell) ? 'date with its end' : null;
}

function isDateWithItsEnd(cell: string): boolean {
  const end = cell.search(DATE_END);
  return end >= 0 && /\d/.test(cell.slice(0, end));
}

/** So many rows show of which kind a column is. */
const LEAST_ROWS = 3;

/**
 * Whether the last row of a text was cut inside its last cell: all other rows have a fingerprint there, a date with its zone, or a yes
 * or no, and it has the beginning of one. Everything else may be whole.
 *
 * @param sample rows from the beginning of the text, the last one perhaps among them
 */
export function isCutInLastCell(cells: readonly unknown[], sample: readonly (readonly unknown[])[]): boolean {
  const width = cells.length;
  const cell = String(cells[width - 1] ?? '').trim();
  if (cell === '' || kindOf(cell) !== null) return false;
  const others = sample.flatMap((row) => (row.length === width ? [String(row[width - 1] ?? '').trim()] : []));
  const kinds = others.filter((text) => text !== '' && text !== cell).map(kindOf);
  const [first] = kinds;
  return first !== null && kinds.length >= LEAST_ROWS && kinds.every((kind) => kind === first);
}
