import type { Comparison } from '../compare/comparison.ts';
import type { Advice } from './advice.ts';
import type { Answers } from './answers.ts';
import { cardById } from './cards/all-cards.ts';
import type { CardId } from './cards/card-ids.ts';
import { answersRule } from './rules/answers.ts';
import { type Hit, type Rule, ruleContext } from './rules/context.ts';
import { gapsRule } from './rules/gaps.ts';
import { notesRule } from './rules/notes.ts';
import { patternsRule } from './rules/patterns.ts';
import { placesRule } from './rules/places.ts';
import { stoppedRule } from './rules/stopped.ts';

const RULES: readonly Rule[] = [placesRule, stoppedRule, patternsRule, notesRule, answersRule, gapsRule];

/**
 * The cards for this comparison, strongest first, each with the sentence that says why. A card that several rules chose
 * comes once, with its strongest reason; contradictions keep each their own. Empty for a library without a fault.
 * `today` is ms, UTC.
 */
export function advise(comparison: Comparison, answers: Answers, today: number): Advice[] {
  const context = ruleContext(comparison, answers, today);
  const best = new Map<CardId, Hit>();
  for (const hit of RULES.flatMap((rule) => rule(context))) {
    const known = best.get(hit.card);
    best.set(hit.card, known === undefined ? hit : merge(known, hit));
  }
  return [...best.values()]
    .sort((a, b) => b.strength - a.strength || (a.card < b.card ? -1 : 1))
    .map(({ card, why, strength, gapKinds }) => ({ card: cardById(card), why, strength, gapKinds: gapKinds ?? [] }));
}

function merge(a: Hit, b: Hit): Hit {
  const [strong, weak] = b.strength > a.strength ? [b, a] : [a, b];
  const gapKinds = [...new Set([...(strong.gapKinds ?? []), ...(weak.gapKinds ?? [])])];
  // Two contradictions are two things to clear up: neither sentence may hide the other.
  const both = strong.card === 'answers-contradict' && !strong.why.includes(weak.why);
  return { ...strong, why: both ? `${strong.why} ${weak.why}` : strong.why, gapKinds };
}
