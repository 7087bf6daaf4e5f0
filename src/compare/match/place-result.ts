import type { PlaceContents } from '../../model/place.ts';
import { type ByteIndex, indexBytes } from './by-bytes.ts';
import { checksumsApply, withoutFingerprints } from './checksum-calibration.ts';
import { isFolderComparison } from './folder-comparison.ts';
import { matchPlace } from './match-place.ts';
import type { PlaceMatch } from './place-match.ts';
import { copiesIn, type Reference } from './reference.ts';
import { Units } from './units.ts';

/** The files of a place, ready to be matched. */
interface PlaceSide {
  readonly contents: PlaceContents;
  readonly here: Units;
  readonly index: ByteIndex;
}

/** The files of a place that can be copies, with their fingerprints indexed. */
function placeSide(contents: PlaceContents): PlaceSide {
  const here = new Units(copiesIn(contents));
  return { contents, here, index: indexBytes(here) };
}

/** One place matched with the list. */
export interface PlaceResult extends PlaceSide {
  /** The listed photos that count. */
  readonly main: PlaceMatch;
  /** What the list knows besides: deleted, waiting. They take only what `main` left. */
  readonly deleted: PlaceMatch;
  readonly waiting: PlaceMatch;
}

export interface MatchedPlaces {
  readonly results: readonly PlaceResult[];
  /** False when no checksum of the list can be compared (match/checksum-calibration.ts). */
  readonly bytesApply: boolean;
}

/** The files of a list, by the rounds in which they are matched. */
interface ListedUnits {
  readonly bytesApply: boolean;
  readonly main: Units;
  readonly deleted: Units;
  readonly waiting: Units;
}

/** Matches the list with every place, each for itself, so that a photo may be found in several. */
export function matchPlaces(reference: Reference, places: readonly PlaceContents[]): MatchedPlaces {
  const sides = places.map(placeSide);
  const listed = listedUnits(reference, sides);
  return { results: sides.map((side) => matchSide(side, listed)), bytesApply: listed.bytesApply };
}

function listedUnits(reference: Reference, sides: readonly PlaceSide[]): ListedUnits {
  const withChecksums = new Units(reference.main);
  // Fingerprints that were computed here are always of the right kind.
  const bytesApply = isFolderComparison(reference.contents) || checksumsApply(withChecksums, sides);
  const unitsOf = bytesApply ? (assets: Reference['main']) => new Units(assets) : withoutFingerprints;
  return {
    bytesApply,
    main: bytesApply ? withChecksums : withoutFingerprints(reference.main),
    deleted: unitsOf(reference.deleted),
    waiting: unitsOf(reference.waiting),
  };
}

function matchSide(side: PlaceSide, listed: ListedUnits): PlaceResult {
  const { here, index } = side;
  const { bytesApply } = listed;
  const main = matchPlace(listed.main, here, index, { bytesApply });
  const then = (units: Units) => matchPlace(units, here, index, { use: main.uses, bytesApply });
  return { ...side, main, deleted: then(listed.deleted), waiting: then(listed.waiting) };
}
