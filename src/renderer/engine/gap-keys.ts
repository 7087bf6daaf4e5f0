import type { Gap } from '../../model/gap.ts';

const KEYS_KEPT = 5000;

/** What the same gap is called in every check: its kind and the asset it is about. */
function gapKey(gap: Gap): string {
  return gap.asset ? `${gap.kind}:${gap.from}:${gap.asset.id}` : gap.kind;
}

/** The stable keys of the gaps, for the history; cut at 5,000. */
export function keptKeys(gaps: readonly Gap[]): string[] {
  return gaps.slice(0, KEYS_KEPT).map(gapKey);
}

/** How many gaps there are; one between counts counts as many as it says. */
export function countGaps(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, { count }) => sum + count, 0);
}
