import type { Comparison } from '../../src/compare/comparison.ts';
import { advise } from '../../src/guidance/advise.ts';
import { type Answers, NO_ANSWERS } from '../../src/guidance/answers.ts';
import type { Cause } from '../../src/guidance/codes.ts';
import { sayCause } from '../../src/guidance/say-card.ts';
import { createWords } from '../../src/words/words.ts';
import { comparisonOf, TODAY } from './build-comparison.ts';

/** A check that found something missing. */
export const NOT_YET = { ...comparisonOf().verdict, answer: 'not-yet' as const };
const en = createWords('en');

/** The cause that is told first; undefined where nothing is advised. */
export function first(comparison: Comparison, answers: Answers = NO_ANSWERS): Cause | undefined {
  return advise(comparison, answers, TODAY)[0]?.causes[0].cause;
}

/** Why the first card was chosen, in English; empty where nothing is advised. */
export function why(comparison: Comparison, answers: Answers = NO_ANSWERS): string {
  const [advice] = advise(comparison, answers, TODAY);
  return advice === undefined ? '' : sayCause(en, advice);
}

/** Every cause, in the order it is told. */
export function causes(comparison: Comparison, answers: Answers = NO_ANSWERS): Cause[] {
  return advise(comparison, answers, TODAY).flatMap((each) => each.causes.map(({ cause }) => cause));
}
