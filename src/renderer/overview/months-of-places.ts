import type { MonthParts } from '../engine/photo-parts.ts';
import type { PlaceState } from '../state/places-state.ts';

/** How many photos of each month are in some places together; of what is in two of them, both are counted. */
export function monthsOfPlaces(places: readonly PlaceState[]): MonthParts[] {
  const counts = new Map<string, number>();
  for (const { summary } of places)
    for (const { month, count } of summary?.months ?? []) counts.set(month, (counts.get(month) ?? 0) + count);
  return [...counts]
    .map(([month, all]) => ({ month, all, toCopy: 0, noSecondCopy: 0, notSure: 0 }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
