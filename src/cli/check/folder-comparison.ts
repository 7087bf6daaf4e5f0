import { areApart } from '../../compare/group/independence.ts';
import { referenceFolder } from '../../compare/match/folder-comparison.ts';
import type { PlaceContents } from '../../model/place.ts';
import { withoutCopiedArchives } from '../../scanner/folder-comparison/copied-archives.ts';
import { findEverywhere } from '../../scanner/folder-comparison/find-everywhere.ts';
import { type ComparedFolder, withoutSameFiles } from '../../scanner/folder-comparison/same-files.ts';
import type { ScannedPlace } from './scan-folders.ts';

/**
 * A folder and its copies as the two sides of a comparison: the first stands in the place of a list. Files that are no photos are looked
 * for by their bytes, and what is one file under two names is no copy.
 */
export async function folderComparison(
  places: readonly ScannedPlace[],
  signal: AbortSignal,
): Promise<{ readonly lists: readonly PlaceContents[]; readonly places: readonly PlaceContents[] }> {
  const [first, ...others] = places.flatMap(({ everything, ...place }): ComparedFolder[] =>
    everything === null ? [] : [{ ...place, everything }],
  );
  if (!first) return { lists: [], places: [] };
  const copies = others.map((copy) => ({ ...copy, apart: areApart(first.contents.place, copy.contents.place) }));
  const lasting = copies.filter((copy) => !goesAway(copy));
  const { passedOver, copiedArchives } = await findEverywhere(first, lasting, signal);
  return {
    lists: [referenceFolder({ ...withoutCopiedArchives(first, copiedArchives), passedOver })],
    places: copies.map((copy) =>
      goesAway(copy) ? { ...copy.contents, assets: [] } : withoutSameFiles(first, copy, copy.apart),
    ),
  };
}

/** Whether what lies in a folder goes away by itself: a waste basket or a snapshot. Nobody may delete anything because of what is there. */
function goesAway({ contents }: ComparedFolder): boolean {
  return /^(bin|snapshot)$/.test(contents.place.standing?.ground ?? '');
}
