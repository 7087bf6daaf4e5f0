import type { Comparison } from '../../../src/compare/comparison.ts';
import type { Answers } from '../../../src/guidance/answers.ts';
import { eraseFacts } from '../../../src/guidance/erase/facts.ts';
import type { EraseFact, EraseFactId, FactState } from '../../../src/guidance/erase/reason-codes.ts';
import { comparisonOf, FOLDER, GOOD_ANSWERS, LIST, library, summary, TODAY } from '../build-comparison.ts';

// What the tests of single facts share.

export function factOf(id: EraseFactId, comparison: Comparison, answers: Partial<Answers> = {}): EraseFact | undefined {
  return eraseFacts(comparison, { ...GOOD_ANSWERS, ...answers }, TODAY).find((fact) => fact.id === id);
}
export const stateOf = (...args: Parameters<typeof factOf>): FactState | undefined => factOf(...args)?.state;
export const withList = (changes: Parameters<typeof summary>[2]): Comparison =>
  comparisonOf({ places: [summary(LIST, library(), changes), summary(FOLDER, library())] });
