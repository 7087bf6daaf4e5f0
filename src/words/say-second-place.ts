import type { Comparison } from '../compare/comparison.ts';
import { sayReason } from './say-codes.ts';
import { sayMissing, sayStep } from './say-witnesses.ts';
import type { Say } from './words.ts';

/** "Is what is here also in a second place?" in one or two sentences; null where that was not asked. */
export function saySecondPlace(say: Say, { secondPlace }: Pick<Comparison, 'secondPlace'>): string | null {
  if (secondPlace === null) return null;
  const { answer, reasons, missing } = secondPlace;
  const [first] = missing;
  const counts = reasons.map((reason) => sayReason(say, reason)).join(' ');
  if (answer === 'yes') return say('second-place.yes');
  if (answer === 'not-yet') return `${counts} ${say('second-place.not-yet')}`;
  return [counts, first ? `${sayMissing(say, first)} ${sayStep(say, first.step)}` : ''].filter(Boolean).join(' ');
}

/** How many of all known photos are in two places that one accident cannot reach: they "are" as exact copies, else they "seem". */
export function sayInTwoPlaces(say: Say, comparison: InTwoPlaces): string {
  const { inTwo, all } = comparison.twoPlaces;
  return say(areProven(comparison) ? 'locations.count' : 'locations.count-seem', { count: all, inTwo });
}

/** What knows whether those in two places are exact copies. */
export type InTwoPlaces = Pick<Comparison, 'twoPlaces' | 'coverage' | 'secondPlace'>;

/** Whether all that is counted in two places was compared byte for byte: on the list, and among places. */
export function areProven({ coverage, secondPlace }: Pick<InTwoPlaces, 'coverage' | 'secondPlace'>): boolean {
  return coverage.matched === 0 && !secondPlace?.reasons.some(({ code }) => code === 'seem-in-two-places');
}
