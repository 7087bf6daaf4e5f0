import { independentPlaces, isInStep } from '../comparison-parts.ts';
import type { Rule } from './context.ts';

/**
 * Nothing to compare with but iCloud itself, or no place that counts: a second place comes first. What iCloud syncs is
 * told apart from what is the phone, its backup, a bin, or unknown: only of the first a deletion in iCloud is known to reach it.
 */
export const placesRule: Rule = ({ comparison, list, others }) => {
  const known = list !== null || comparison.counts !== null;
  if (!known || independentPlaces(comparison).length > 0) return [];
  const count = others.length;
  if (count === 0) return [{ cause: 'no-place', values: {}, photos: 0 }];
  const cause = others.every(isInStep) ? 'in-step-only' : 'not-apart';
  return [{ cause, values: { count }, photos: 0, gapKinds: ['placeholder-only', 'missing-in-icloud'] }];
};
