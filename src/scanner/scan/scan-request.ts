import type { Place } from '../../model/place.ts';

/** What to scan. `dataFolder` is where the index lives; null scans without one (nothing is remembered). */
export interface ScanRequest {
  readonly place: Place;
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Whether to read every byte and compute fingerprints after the quick pass. */
  readonly proof: boolean;
  readonly dataFolder: string | null;
  /**
   * With `proof`: read metadata and fingerprints in one pass. Quickest to the end, for a caller that shows nothing before
   * it; without it the quick pass comes first.
   */
  readonly inOnePass?: boolean;
  /**
   * With `proof`: files whose bytes were last read before this moment (ms, UTC), or at a moment that nobody knows or that is
   * still to come, are read again, the oldest first. Left out: what was read once is not read again.
   */
  readonly rereadBefore?: number;
  /** Names in the folder that are the place: the zips of one Google Takeout. Without it, everything in the folder is. */
  readonly only?: readonly string[];
}
