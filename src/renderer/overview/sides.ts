import type { PlaceSummary } from '../../compare/comparison.ts';
import { scannedPlaceId } from '../../compare/group/place-parts.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { PlaceState } from '../state/places-state.ts';

/** The places of one comparison but its first side, each group being one place that one accident reaches. */
export function placesApart({ places, listId }: CheckSummary): PlaceSummary[][] {
  const groups = new Map<string, PlaceSummary[]>();
  for (const summary of places) {
    if (summary.place.id === listId) continue;
    const key = summary.place.independenceKey;
    groups.set(key, [...(groups.get(key) ?? []), summary]);
  }
  return [...groups.values()];
}

/** The place of the window that a place of the comparison is, or is a part of. */
export function stateOf(summary: PlaceSummary, places: readonly PlaceState[]): PlaceState | null {
  const id = scannedPlaceId(summary.place.id);
  return places.find(({ ref }) => ref.id === id) ?? null;
}

/** What the first or the second side of a comparison of two folders is called. */
export function nameOfSide(summary: CheckSummary, places: readonly PlaceState[], side: 'first' | 'second'): string {
  const found = summary.places.find(({ place }) => (place.id === summary.listId) === (side === 'first'));
  return found ? (stateOf(found, places)?.ref.label ?? found.place.name) : '';
}
