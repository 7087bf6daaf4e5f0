import type { ListedRow } from '../listed-row.ts';

/** So large a share of one list is on the other too when both are of one library, from two days. Parts of one export share nothing. */
const SHARE = 0.5;
/** Fewer rows than this can be the same photos by chance. */
const FEWEST = 3;

/**
 * Takes rows from the end of `rows`, from `from` on, that are on the lists before it already, in everything that Apple says of a photo:
 * of one library somebody has put the lists of two days into one folder (`Photo Details.csv`, `Photo Details (1).csv`). A row that is on
 * one list twice stays twice. Gives how many were taken; none where the lists have little in common.
 */
export function takeRepeatedRows(rows: ListedRow[], from: number): number {
  const before = new Map<string, number>();
  for (let i = 0; i < from; i += 1) {
    const key = keyOf(rows[i]);
    if (key !== null) before.set(key, (before.get(key) ?? 0) + 1);
  }
  const left: ListedRow[] = [];
  for (const row of rows.slice(from)) {
    const key = keyOf(row);
    const times = key === null ? 0 : (before.get(key) ?? 0);
    if (key === null || times === 0) left.push(row);
    else before.set(key, times - 1);
  }
  const repeated = rows.length - from - left.length;
  if (repeated < FEWEST || repeated < Math.min(from, rows.length - from) * SHARE) return 0;
  rows.splice(from, rows.length - from, ...left);
  return repeated;
}

/** What Apple says of a photo; null without a fingerprint, for then two photos may look the same. */
function keyOf(row: ListedRow | undefined): string | null {
  if (row === undefined || row.fingerprint === null) return null;
  const { name, fingerprint, captured, flags } = row;
  const ms = captured.kind === 'unknown' ? '' : captured.ms;
  return `${fingerprint} ${ms} ${flags.hidden} ${flags.deleted} ${name}`;
}
