import type { Comparison } from '../../compare/comparison.ts';
import type { Answers } from '../answers.ts';
import { answerFacts } from './answer-facts.ts';
import { copyFacts } from './copy-facts.ts';
import { listFacts } from './list-facts.ts';
import { ERASE_FACTS, type EraseFactId, type FactState } from './reason-codes.ts';

/** One thing that must be true before a phone may be erased, and what is known of it. */
export interface EraseFact {
  readonly id: EraseFactId;
  /** `good`: seen or said, and recent. `bad`: known to be otherwise. `unknown`: nobody has looked. */
  readonly state: FactState;
  /** The numbers and names of its sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Everything the erase verdict stands on, in the order of {@link ERASE_FACTS}, one entry each.
 * `today` is ms, UTC. What is not known is `unknown`, never `good`.
 */
export function eraseFacts(comparison: Comparison, answers: Answers, today: number): EraseFact[] {
  const facts = [
    ...listFacts(comparison, today),
    ...copyFacts(comparison, today),
    ...answerFacts(comparison, answers, today),
  ];
  return ERASE_FACTS.map((id) => facts.find((fact) => fact.id === id) ?? { id, state: 'unknown', values: {} });
}
