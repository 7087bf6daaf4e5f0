import type { Comparison, PlaceSummary } from '../compare/comparison.ts';
import type { GapKind } from '../model/gap.ts';

/** The list's summary among the places, or null when only counts were typed. */
export function listOf(comparison: Comparison): PlaceSummary | null {
  return comparison.places.find((summary) => summary.place.id === comparison.listId) ?? null;
}

/** Every place but the list. */
export function otherPlaces(comparison: Comparison): PlaceSummary[] {
  return comparison.places.filter((summary) => summary.place.id !== comparison.listId);
}

/** Items in the gaps of some kinds; a gap between counts counts as many as it says. */
export function countGaps(comparison: Comparison, ...kinds: readonly GapKind[]): number {
  let count = 0;
  for (const gap of comparison.gaps) if (kinds.includes(gap.kind)) count += Math.max(1, Math.abs(gap.count));
  return count;
}

/** `1 photo`, `2 photos`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/**
 * Photos here that the list does not have and that no gap names: they were taken after the list was made, or share only
 * a name with it. Photos that iCloud lacks by the list are gaps of their own (`missing-in-icloud`) and not among them.
 */
export function photosAfterList(comparison: Comparison): number {
  const onlyHere = comparison.ledger.reduce((sum, { code, count }) => (code === 'only-here' ? sum + count : sum), 0);
  return Math.max(0, onlyHere - countGaps(comparison, 'missing-in-icloud'));
}
