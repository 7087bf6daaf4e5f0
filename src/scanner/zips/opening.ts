import type { PassedOverKind } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { Archive, PackedPlace } from '../files/packed-entry.ts';
import type { ScannedFolder } from '../files/scanned-file.ts';
import { isPartOfTakeout } from '../names/takeout-album.ts';
import { countPassedOver } from '../walk/passed-over.ts';
import { addCounts, type WalkCounts } from '../walk/walk-counts.ts';
import type { ArchiveFolders } from './archive-folders.ts';

/** What is in an archive of the place. */
export interface OpenedArchive {
  readonly folders: readonly ScannedFolder[];
  /** Of the entries; the archive itself is counted by whoever met it. */
  readonly counts: WalkCounts;
  readonly problems: readonly Problem[];
  /** Paths inside the place of archives in it that could not be looked into. */
  readonly blind: readonly string[];
  /** Entries that are passed over. */
  readonly others: readonly PackedOther[];
}

/** An entry that is no part of a photo. */
export interface PackedOther {
  /** Path inside the place. */
  readonly path: string;
  readonly kind: PassedOverKind;
  readonly size: number;
  /** Null when it cannot be read in place. */
  readonly place: PackedPlace | null;
}

/** An archive that is being looked into. */
export interface Opening {
  readonly handle: number;
  readonly archive: Archive;
  readonly yieldToEventLoop: () => Promise<void>;
  readonly others: PackedOther[];
  readonly folders: ScannedFolder[];
  readonly counts: WalkCounts;
  readonly problems: Problem[];
  readonly blind: string[];
  innerSeen: number;
}

/** Takes in what one archive holds: nothing of one in which no entry is called like a photo, which is of no interest. */
export function addArchive(
  opening: Opening,
  root: string,
  { folders, counts, problems }: ArchiveFolders,
  others: readonly PackedOther[],
): void {
  if (root !== '' && !folders.some(isWorthReading)) {
    // What is packed once more may still hold some.
    const { archive: packed } = counts.passedOver;
    if (packed) countPassedOver(opening.counts.passedOver, 'archive', packed.example ?? root, packed.count);
    return;
  }
  opening.folders.push(...folders);
  for (const other of others) opening.others.push(other);
  opening.problems.push(...problems);
  addCounts(opening.counts, counts);
}

/** Whether a folder of an archive has photos, or the sidecars of photos that may lie in another part of the same Takeout. */
function isWorthReading(folder: ScannedFolder): boolean {
  return folder.files.some((file) => file.nameClass === 'photo') || isPartOfTakeout(folder.path);
}
