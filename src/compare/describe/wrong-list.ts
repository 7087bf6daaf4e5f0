import type { Row } from '../comparison.ts';

/** With fewer photos than this on a side, having nothing in common means nothing. */
const ENOUGH = 30;
/** Of the smaller side. Two halves of one person's library share more than this. */
const SHARE = 0.01;

export interface InCommon {
  readonly listed: number;
  readonly here: number;
  readonly common: number;
}

/**
 * Whether a list and the places have almost nothing in common: then it is probably the list of another library, and
 * "everything is missing" would be a false alarm. Null when they belong together, or when there is too little to tell.
 */
export function findWrongList(rows: readonly Row[], here: number): InCommon | null {
  if (rows.length < ENOUGH || here < ENOUGH) return null;
  let common = 0;
  for (const row of rows) if (row.coverage !== 'absent' || row.evidence === 'name-only') common += 1;
  return common <= Math.min(rows.length, here) * SHARE ? { listed: rows.length, here, common } : null;
}
