import { ListReadError } from './list-read-error.ts';

/** Five times the largest libraries; beyond it a file is no list of photos, and its rows would fill the memory. */
export const MAX_ROWS = 5_000_000;

/** Throws `list-too-many-rows`, whose words say the number, when a list has more rows than any library has photos. */
export function checkRowLimit(rows: number, path: string): void {
  if (rows > MAX_ROWS) throw new ListReadError('list-too-many-rows', path);
}
