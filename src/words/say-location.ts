import type { PlaceSummary } from '../compare/comparison.ts';
import type { PhotoLocation } from '../compare/group/photo-locations.ts';
import type { Place } from '../model/place.ts';
import { safeName } from './safe-name.ts';
import { sayCoverageMeaning, sayDifference, sayEvidence } from './say-codes.ts';
import type { Say } from './words.ts';

/** What one place has of a photo and how sure that is, as half a sentence without the name of the place. */
export function sayLocation(say: Say, { state, finding, counts }: PhotoLocation): string {
  const text = state === 'found' ? sayFinding(say, finding) : say(`locations.${state}`);
  return counts ? text : say('locations.does-not-count', { text });
}

function sayFinding(say: Say, finding: PhotoLocation['finding']): string {
  if (finding === null) return sayEvidence(say, 'none');
  const { coverage, evidence, found, difference } = finding;
  if (difference !== undefined) return sayDifference(say, difference);
  if (found === null) return sayEvidence(say, evidence);
  const meaning = sayCoverageMeaning(say, coverage);
  // "Byte for byte" says all there is.
  return coverage === 'verified' || evidence === 'none' ? meaning : `${meaning}; ${sayEvidence(say, evidence)}`;
}

/**
 * The one independent place that photos are in, by the names of its folders ("Holiday, Old pictures"); iCloud by its name.
 *
 * @param where an `independenceKey`; null where no place that was checked surely holds them
 * @param has which places (by their ids) have the photos that are spoken of: one disk is one place, and a photo of one of its folders
 *   is not in the other
 */
export function sayOnePlace(
  say: Say,
  where: string | null,
  places: readonly PlaceSummary[],
  has: (placeId: string) => boolean = () => true,
): string {
  if (where === null) return say('locations.nowhere');
  const names = places
    .filter(({ place }) => isReached(place, where) && has(place.id))
    .map(({ place }) => (place.kind === 'icloud' ? say('locations.icloud') : safeName(place.name)));
  const different = [...new Set(names)];
  const key = different.length > 1 ? 'locations.only-in-together' : 'locations.only-in';
  return say(key, { places: different.join(', ') });
}

/** Whether what happens to the place of a key happens to a place: it is that one, or lies on its disk. */
function isReached({ independenceKey, standing }: Place, where: string): boolean {
  return independenceKey === where || (standing?.alsoReachedBy?.includes(where) ?? false);
}
