import { ICLOUD_KEY } from '../../model/place.ts';
import type { GroundSource, PlaceGround } from '../../model/place-standing.ts';

/** What a folder lies on, as far as the system or a mark says it. */
export interface Volume {
  readonly ground: PlaceGround;
  readonly source: GroundSource;
  /** What a person calls it: a disk's label, a machine, a service; null without a name. */
  readonly name: string | null;
  /** The same on every day the volume is there, different for volumes that one accident does not reach together. */
  readonly key: string;
  /** More keys whose accident reaches it too: the other disks of a RAID, the address of a machine. */
  readonly alsoReachedBy: readonly string[];
  /** Whether it is known to be apart from iCloud and the phone. */
  readonly mayCount: boolean;
  /** A disk that can be carried away. */
  readonly portable: boolean;
  /** The file that holds it, when it is a disk image: an absolute path. */
  readonly inFile: string | null;
  /**
   * The folder that is shown here, as it is called where it lies: `/iCloud Photos` of the share `//pc/iCloud Photos`, the folder behind a
   * bind mount. Null when all of a disk is shown, or nobody says.
   */
  readonly shows: string | null;
}

/** A disk inside this computer. Everything inside it is one place: theft, fire or a spilled coffee reach all of it. */
export const THIS_COMPUTER: Volume = Object.freeze({
  ground: 'disk',
  source: 'system',
  name: null,
  key: 'computer',
  alsoReachedBy: [],
  mayCount: true,
  portable: false,
  inFile: null,
  shows: null,
});

/** Nobody knows where it lies. It is this computer at best, and never counts as a place of its own. */
export const UNKNOWN_VOLUME: Volume = Object.freeze({
  ...THIS_COMPUTER,
  ground: 'unknown',
  source: 'not-known',
  mayCount: false,
});

/** The memory of this computer, shown as a folder: what lies there is gone when it is switched off. */
export const IN_MEMORY: Volume = Object.freeze({ ...UNKNOWN_VOLUME, ground: 'memory', source: 'system' });

/**
 * A phone that is plugged in and shows its photos as a folder. Phone and iCloud are one place: what is deleted on one is
 * deleted on the other, and nobody may erase the phone because its own photos were found on it.
 */
export const PHONE_ITSELF: Volume = Object.freeze({
  ...UNKNOWN_VOLUME,
  ground: 'phone',
  source: 'system',
  key: ICLOUD_KEY,
});

/** Where a desktop shows shares, phones and clouds, each in a folder with its address: what is in it lies anywhere, as its name says. */
export const SESSIONS: Volume = Object.freeze({ ...UNKNOWN_VOLUME, source: 'system' });

/** A program's view of one cloud: folder and cloud are one place. */
export function cloudVolume(service: string): Volume {
  return { ...UNKNOWN_VOLUME, ground: 'service', source: 'system', name: service, key: service, mayCount: true };
}
