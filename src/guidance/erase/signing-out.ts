import type { Comparison } from '../../compare/comparison.ts';
import type { Answers } from '../answers.ts';
import { type EraseFact, eraseFacts } from './facts.ts';

/**
 * What stands against signing out of iCloud: every fact of the erase verdict that is not good. A phone that does not
 * finish is why somebody thinks of signing out, so its status alone is no objection; a photo known to wait is one, and
 * so is a phone with other totals than the list. Only an empty answer lets the app mention signing out at all.
 */
export function signingOutObjections(comparison: Comparison, answers: Answers, today: number): EraseFact[] {
  return eraseFacts(comparison, answers, today).filter((fact) => {
    if (fact.state === 'good') return false;
    if (fact.id !== 'nothing-waiting') return true;
    const stopped = comparison.patterns.some(({ code }) => code === 'uploads-stopped');
    return stopped || Number(fact.values.count) > 0 || answers.status === null;
  });
}
