import type { Comparison } from '../compare/comparison.ts';
import { sayReason } from './say-codes.ts';
import { sayMissing, sayStep } from './say-witnesses.ts';
import type { Say } from './words.ts';

/** "Is what is here also in a second place?" as it is read: the count first, the other sentences under it, one step last. */
export interface SaidSecondPlace {
  readonly headline: string;
  readonly more: readonly string[];
  /** Null where nothing is to be done. */
  readonly nextStep: string | null;
}

/** The answer for {@link SaidSecondPlace}; null where that was not asked. */
export function splitSecondPlace(say: Say, { secondPlace }: Pick<Comparison, 'secondPlace'>): SaidSecondPlace | null {
  if (secondPlace === null) return null;
  const { answer, reasons, missing } = secondPlace;
  if (answer === 'yes') return { headline: say('second-place.yes'), more: [], nextStep: null };
  const [first] = missing;
  const isLacking = answer !== 'not-yet' && first !== undefined;
  const sentences = [
    ...reasons.map((reason) => sayReason(say, reason)),
    ...(isLacking ? [sayMissing(say, first)] : []),
  ];
  const step = answer === 'not-yet' ? say('second-place.not-yet') : isLacking ? sayStep(say, first.step) : null;
  const [headline = '', ...more] = sentences;
  return { headline, more, nextStep: step };
}

/** The same in one text; null where that was not asked. */
export function saySecondPlace(say: Say, comparison: Pick<Comparison, 'secondPlace'>): string | null {
  const said = splitSecondPlace(say, comparison);
  return said && [said.headline, ...said.more, said.nextStep ?? ''].filter(Boolean).join(' ');
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
