import { areApart } from '../../compare/group/independence.ts';
import type { Place } from '../../model/place.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { liesOnQuickDisk, liesOnTurningDisk } from '../../scanner/scan/scan-root.ts';

interface Chosen {
  readonly target: ChosenPlace;
  readonly place: Place;
}

/** What is known of the disks below a folder; others in tests. */
export interface Disks {
  readonly turns: (folder: string) => boolean;
  readonly isQuick: (folder: string) => boolean;
}

const SYSTEM: Disks = { turns: liesOnTurningDisk, isQuick: liesOnQuickDisk };

/**
 * Whether two places may be read at the same time, to and fro between their files: not where a disk turns, since its head would go to and
 * fro as well; and of two that may lie on one disk only where that is known to answer at once.
 */
export function mayBeReadTogether(a: Chosen, b: Chosen, disks: Disks = SYSTEM): boolean {
  const folders = [a.target.folder, b.target.folder];
  if (folders.some(disks.turns)) return false;
  return areApart(a.place, b.place) || folders.every(disks.isQuick);
}
