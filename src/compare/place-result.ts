import type { PlaceContents } from '../model/place.ts';
import { isFolderReference } from './folder-reference.ts';
import { checksumsApply, withoutFingerprints } from './match/checksum-calibration.ts';
import { matchPlace } from './match/match-place.ts';
import type { PlaceMatch } from './match/place-match.ts';
import { type PlaceSide, placeSide, type SideChange } from './memory/place-side.ts';
import type { Reference } from './reference.ts';
import { Units } from './units.ts';

/** One place matched with the list. */
export interface PlaceResult extends PlaceSide {
  /** The listed photos that count. */
  readonly main: PlaceMatch;
  /** What the list knows besides: deleted, waiting, burst frames. They take only what `main` left. */
  readonly deleted: PlaceMatch;
  readonly waiting: PlaceMatch;
  readonly bursts: PlaceMatch;
  /** What `main` was before the last change of the place, where only a few of its assets changed. */
  readonly mainBefore: PlaceMatch | null;
}

export interface MatchedPlaces {
  readonly results: readonly PlaceResult[];
  /** False when no checksum of the list can be compared (match/checksum-calibration.ts). */
  readonly bytesApply: boolean;
  readonly listed: ListedUnits;
}

/** The files of a list, by the rounds in which they are matched. */
interface ListedUnits {
  /** The photos that count, as they were given. */
  readonly of: Reference['main'];
  readonly bytesApply: boolean;
  readonly main: Units;
  readonly deleted: Units;
  readonly waiting: Units;
  readonly bursts: Units;
  /** `main` with its checksums, whether they apply or not. */
  readonly withChecksums: Units;
}

/**
 * Matches the list with every place, each for itself, so that a photo may be found in several. What the last comparison
 * found is used again for places that are as they were, and where equal bytes were found in a place that is nearly so.
 */
export function matchPlaces(
  reference: Reference,
  places: readonly PlaceContents[],
  before: MatchedPlaces | null = null,
): MatchedPlaces {
  const resultOf = (placeId: string) => before?.results.find(({ contents }) => contents.place.id === placeId) ?? null;
  const sides = places.map((contents) => placeSide(contents, resultOf(contents.place.id)));
  const listed = listedUnits(reference, sides, before?.listed ?? null);
  const results = sides.map((side) => {
    const old = listed === before?.listed ? resultOf(side.contents.place.id) : null;
    return old?.here === side.here ? { ...old, contents: side.contents } : matchSide(side, listed, old);
  });
  return { results, bytesApply: listed.bytesApply, listed };
}

function listedUnits(reference: Reference, sides: readonly PlaceSide[], before: ListedUnits | null): ListedUnits {
  const isSame = before?.of === reference.main;
  const withChecksums = isSame ? before.withChecksums : new Units(reference.main);
  // Fingerprints that were computed here are always of the right kind.
  const bytesApply = isFolderReference(reference.contents) || checksumsApply(withChecksums, sides);
  if (isSame && before.bytesApply === bytesApply) return before;
  const unitsOf = bytesApply ? (assets: Reference['main']) => new Units(assets) : withoutFingerprints;
  return {
    of: reference.main,
    bytesApply,
    main: bytesApply ? withChecksums : withoutFingerprints(reference.main),
    deleted: unitsOf(reference.deleted),
    waiting: unitsOf(reference.waiting),
    bursts: unitsOf(reference.bursts),
    withChecksums,
  };
}

/** Matches one place; `old` is its result with the same list before, if there is one. */
function matchSide(side: PlaceSide, listed: ListedUnits, old: PlaceResult | null): PlaceResult {
  const { contents, here, index, change } = side;
  const { bytesApply } = listed;
  const known = old && change?.before === old.here ? knownBytes(old.main, change) : null;
  const main = matchPlace(listed.main, here, index, { bytesApply, known });
  const then = (units: Units) => matchPlace(units, here, index, { use: main.uses, bytesApply });
  return {
    contents,
    here,
    index,
    change,
    main,
    deleted: then(listed.deleted),
    waiting: then(listed.waiting),
    bursts: then(listed.bursts),
    mainBefore: known && old ? old.main : null,
  };
}

/** Which file has the bytes of each listed one, as far as a small change has left no doubt; -1 for the others. */
function knownBytes(before: PlaceMatch, { unitNow, touched }: SideChange): Int32Array {
  const known = new Int32Array(before.listed.count).fill(-1);
  for (let listed = 0; listed < known.length; listed += 1) {
    const found = before.verifiedBy(listed);
    if (found >= 0 && touched[found] === 0) known[listed] = unitNow[found] ?? -1;
  }
  return known;
}
