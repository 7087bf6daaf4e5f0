import type { Comparison } from '../compare/comparison.ts';
import type { Advice, AdviceCause } from './advice.ts';
import type { Answers } from './answers.ts';
import { CAUSES, cardOfCause, rankOf, SINGLE_PHOTOS } from './causes.ts';
import type { CardId } from './codes.ts';
import { answersRule } from './rules/answers.ts';
import { type Hit, type Rule, ruleContext } from './rules/context.ts';
import { gapsRule } from './rules/gaps.ts';
import { notesRule } from './rules/notes.ts';
import { patternsRule } from './rules/patterns.ts';
import { placesRule } from './rules/places.ts';
import { stoppedRule } from './rules/stopped.ts';

const RULES: readonly Rule[] = [placesRule, stoppedRule, patternsRule, notesRule, answersRule, gapsRule];

/**
 * The cards for this comparison, each with the causes it was chosen for, in the written order of causes (`causes.ts`). A card
 * comes once. Empty for a library without a fault. `today` is ms, UTC.
 */
export function advise(comparison: Comparison, answers: Answers, today: number): Advice[] {
  const context = ruleContext(comparison, answers, today);
  const all = RULES.flatMap((rule) => rule(context));
  const hits = all.some(({ quiet }) => quiet !== true) ? all.sort(inOrder) : [];
  const cards = new Map<CardId, Hit[]>();
  for (const hit of hits) {
    const card = cardOfCause(hit.cause);
    const known = cards.get(card);
    if (known === undefined) cards.set(card, [hit]);
    else known.push(hit);
  }
  return [...cards].flatMap(([card, chosen]) => {
    const [first, ...more] = chosen;
    if (first === undefined) return [];
    const gapKinds = [...new Set(chosen.flatMap((hit) => hit.gapKinds ?? []))];
    return [{ card, causes: [causeOf(first), ...distinct(first, more)], gapKinds }];
  });
}

/** By rank, then by photos, then as written: what was seen in single photos only comes after every pattern. */
function inOrder(a: Hit, b: Hit): number {
  return rankOfHit(a) - rankOfHit(b) || b.photos - a.photos || CAUSES.indexOf(a.cause) - CAUSES.indexOf(b.cause);
}

function rankOfHit({ cause, single }: Hit): number {
  return single === true ? Math.max(rankOf(cause), SINGLE_PHOTOS) : rankOf(cause);
}

/** One cause can be seen by two rules, as a pattern and in single photos: it is told once. */
function distinct(first: Hit, more: readonly Hit[]): AdviceCause[] {
  const told = new Set([first.cause]);
  return more.filter(({ cause }) => !told.has(cause) && told.add(cause)).map(causeOf);
}

function causeOf({ cause, values }: Hit): AdviceCause {
  return { cause, values };
}
