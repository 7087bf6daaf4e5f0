import type { PlaceContents } from '../model/place.ts';
import { isFolderReference } from './folder-reference.ts';
import { type ByteIndex, indexBytes } from './match/by-bytes.ts';
import { checksumsApply, withoutFingerprints } from './match/checksum-calibration.ts';
import { matchPlace } from './match/match-place.ts';
import type { PlaceMatch } from './match/place-match.ts';
import { copiesIn, type Reference } from './reference.ts';
import { Units } from './units.ts';

/** One place matched with the list. */
export interface PlaceResult {
  readonly contents: PlaceContents;
  readonly here: Units;
  readonly index: ByteIndex;
  /** The listed photos that count. */
  readonly main: PlaceMatch;
  /** What the list knows besides: deleted, waiting, burst frames. They take only what `main` left. */
  readonly deleted: PlaceMatch;
  readonly waiting: PlaceMatch;
  readonly bursts: PlaceMatch;
}

export interface MatchedPlaces {
  readonly results: readonly PlaceResult[];
  /** False when no checksum of the list can be compared (match/checksum-calibration.ts). */
  readonly bytesApply: boolean;
}

/** Matches the list with every place, each for itself, so that a photo may be found in several. */
export function matchPlaces(reference: Reference, places: readonly PlaceContents[]): MatchedPlaces {
  const indexed = places.map((contents) => {
    const here = new Units(copiesIn(contents));
    return { contents, here, index: indexBytes(here) };
  });
  let main = new Units(reference.main);
  // Fingerprints that were computed here are always of the right kind.
  const bytesApply = isFolderReference(reference.contents) || checksumsApply(main, indexed);
  if (!bytesApply) main = withoutFingerprints(reference.main);
  const [deleted, waiting, bursts] = [reference.deleted, reference.waiting, reference.bursts].map((assets) =>
    bytesApply ? new Units(assets) : withoutFingerprints(assets),
  );
  const results = indexed.map(({ contents, here, index }) => {
    const first = matchPlace(main, here, index, { bytesApply });
    const then = (units: Units | undefined) =>
      matchPlace(units ?? new Units([]), here, index, { use: first.uses, bytesApply });
    return { contents, here, index, main: first, deleted: then(deleted), waiting: then(waiting), bursts: then(bursts) };
  });
  return { results, bytesApply };
}
