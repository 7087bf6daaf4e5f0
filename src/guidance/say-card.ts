import { cards as english } from '../words/en/cards.ts';
import { sayWithValues } from '../words/say-codes.ts';
import type { Say } from '../words/words.ts';
import type { Advice, AdviceCause } from './advice.ts';
import { planOf } from './cards/all-plans.ts';
import type { CardId } from './codes.ts';
import { isFor, type SourceText, type StepText, sourceTexts, stepText } from './say-steps.ts';
import type { Systems } from './system.ts';

/** A card as one person reads it: only the steps of their systems and of the causes it was chosen for. */
export interface CardText {
  readonly id: CardId;
  readonly title: string;
  readonly meaning: string;
  /** The one step to show first; the others stand behind it. */
  readonly firstStep: StepText | null;
  readonly steps: readonly StepText[];
  /** What not to do that belongs to no step. */
  readonly dontDo: readonly string[];
  readonly seeItWorked: string;
  /** What nobody knows for sure; null when there is nothing. */
  readonly unknown: string | null;
  readonly sources: readonly SourceText[];
}

/**
 * The texts of a card in the language of `say`. Without `causes` (in Help) the steps of every cause are there; with them
 * only those that fit. Systems that are not known bring every variant, each with its name.
 */
export function cardText(id: CardId, systems: Systems, say: Say, causes?: readonly AdviceCause[]): CardText {
  const plan = planOf(id);
  const chosen = plan.steps.filter(
    ({ when }) => causes === undefined || when === undefined || causes.some(({ cause }) => when.includes(cause)),
  );
  const steps = chosen
    .filter((step) => isFor(step, systems))
    .map((step) => stepText(`card.${id}.step`, english[id].steps, step, systems, say));
  const [firstStep = null, ...rest] = steps;
  const grounds = [plan.meaning, ...plan.steps.map((step) => step.grounds), ...Object.values(plan.doNot), plan.worked];
  return {
    id,
    title: say(`card.${id}.title`),
    meaning: say(`card.${id}.meaning`),
    firstStep,
    steps: rest,
    dontDo: Object.keys(plan.doNot).map((code) => say(`card.${id}.doNot.${code}`)),
    seeItWorked: say(`card.${id}.worked`),
    unknown: 'unknown' in english[id] ? say(`card.${id}.unknown`) : null,
    sources: sourceTexts(grounds, say),
  };
}

/** The sentence that says why a card was chosen, with its numbers. */
export function sayCause(say: Say, { causes: [first] }: Pick<Advice, 'causes'>): string {
  return sayWithValues(say, `cause.${first.cause}`, first.values);
}
