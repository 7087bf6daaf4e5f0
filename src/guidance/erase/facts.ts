import type { Comparison } from '../../compare/comparison.ts';
import type { Answers } from '../answers.ts';
import { answerFacts } from './answer-facts.ts';
import { cableFacts, darkenedByCable } from './cable-facts.ts';
import { copyFacts } from './copy-facts.ts';
import { listFacts } from './list-facts.ts';
import { ERASE_FACTS, type EraseFact } from './reason-codes.ts';

/**
 * Everything the erase verdict stands on, in the order of {@link ERASE_FACTS}, one entry each; then what a phone says of itself.
 * `today` is ms, UTC. What is not known is `unknown`, never `good`.
 */
export function eraseFacts(comparison: Comparison, answers: Answers, today: number): EraseFact[] {
  const facts = [
    ...listFacts(comparison, today),
    ...copyFacts(comparison, answers, today),
    ...answerFacts(comparison, answers, today),
  ];
  const { phone } = comparison;
  const all = ERASE_FACTS.map(
    (id): EraseFact => facts.find((fact) => fact.id === id) ?? { id, state: 'unknown', values: {} },
  );
  return [...darkenedByCable(all, phone, answers, today), ...cableFacts(phone, today)];
}
