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
