import type { PlaceSummary } from '../compare/comparison.ts';
import type { Whereabout } from '../compare/whereabouts.ts';
import { safeName } from './safe-name.ts';
import { sayCoverageMeaning, sayDifference, sayEvidence } from './say-codes.ts';
import type { Say } from './words.ts';

/** What one place has of a photo and how sure that is, as half a sentence without the name of the place. */
export function sayWhereabout(say: Say, { holding, finding, counts }: Whereabout): string {
  const text = holding === 'found' ? sayFinding(say, finding) : say(`whereabouts.${holding}`);
  return counts ? text : say('whereabouts.does-not-count', { text });
}

function sayFinding(say: Say, finding: Whereabout['finding']): string {
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
 */
export function sayOnePlace(say: Say, where: string | null, places: readonly PlaceSummary[]): string {
  if (where === null) return say('whereabouts.nowhere');
  const names = places
    .filter(({ place }) => place.independenceKey === where)
    .map(({ place }) => (place.kind === 'icloud' ? say('whereabouts.icloud') : safeName(place.name)));
  const different = [...new Set(names)];
  const key = different.length > 1 ? 'whereabouts.only-in-together' : 'whereabouts.only-in';
  return say(key, { places: different.join(', ') });
}
