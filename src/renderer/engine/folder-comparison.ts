import type { CompareInput } from '../../compare/comparison.ts';
import { copyFolder, referenceFolder } from '../../compare/match/folder-comparison.ts';
import type { PlaceContents } from '../../model/place.ts';
import { SAME_FILES_UNKNOWN, type SameFiles } from '../../model/same-files.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';

/** Which two folders are compared, when it is not iCloud with every place. Ids of places. */
export interface FolderComparison {
  /** Every photo of it is looked for; null: of iCloud, by the list. */
  readonly first: string | null;
  /** Where it is looked for. */
  readonly second: string;
}

/** What there is to compare. */
export interface KnownContents {
  readonly lists: readonly PlaceContents[];
  readonly counts: TypedCounts | null;
  readonly places: readonly PlaceContents[];
  /** What in the second folder are the very files of the first; null when nobody knows. */
  readonly sameFiles: SameFiles | null;
}

/**
 * What goes into the comparison for a question; null while one of its folders is not known (yet). A folder in place of
 * iCloud is compared with other folders alone: no list and no totals are in play, and what is one file under two names is no copy.
 */
export function comparisonInput(
  known: KnownContents,
  folderComparison: FolderComparison | null,
): Omit<CompareInput, 'today'> | null {
  const first = folderComparison?.first ?? null;
  const others = known.places.filter(
    ({ place }) => place.id !== first && (!folderComparison || place.id === folderComparison.second),
  );
  if (others.length === 0) return null;
  if (first === null) {
    const { lists, counts } = known;
    return lists.length === 0 && counts === null ? null : { lists, counts, places: others };
  }
  const reference = known.places.find(({ place }) => place.id === first);
  if (!reference) return null;
  const same = known.sameFiles ?? SAME_FILES_UNKNOWN;
  return {
    lists: [referenceFolder(reference)],
    counts: null,
    places: others.map((contents) => copyFolder(contents, same)),
  };
}
