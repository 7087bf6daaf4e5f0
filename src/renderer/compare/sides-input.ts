import type { CompareInput } from '../../compare/comparison.ts';
import { folderReference } from '../../compare/folder-reference.ts';
import type { PlaceContents } from '../../model/place.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import type { Sides } from '../sides/sides-store.ts';

/** What there is to compare. */
export interface KnownSides {
  readonly lists: readonly PlaceContents[];
  readonly counts: TypedCounts | null;
  readonly places: readonly PlaceContents[];
}

/**
 * What goes into the comparison for a question; null while one of its sides is not known (yet). A folder in place of
 * iCloud is compared with other folders alone: no list and no totals are in play.
 */
export function sidesInput(known: KnownSides, sides: Sides | null): Omit<CompareInput, 'today'> | null {
  const first = sides?.first ?? null;
  const others = known.places.filter(({ place }) => place.id !== first && (!sides || place.id === sides.second));
  if (others.length === 0) return null;
  if (first === null) {
    const { lists, counts } = known;
    return lists.length === 0 && counts === null ? null : { lists, counts, places: others };
  }
  const reference = known.places.find(({ place }) => place.id === first);
  return reference ? { lists: [folderReference(reference)], counts: null, places: others } : null;
}
