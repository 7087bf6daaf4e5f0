import type { Missing, Reason, Witness } from './witness.ts';

/** The four answers, best first. `unproven`: everything seems to be there, and nothing proves it. */
export const ANSWERS = ['yes', 'unproven', 'cannot-tell', 'not-yet'] as const;

export type Answer = (typeof ANSWERS)[number];

/** Of two answers the one that asks for more care: it gives a headline its words and its colour. */
export function worseAnswer(one: Answer, other: Answer): Answer {
  return ANSWERS.indexOf(one) > ANSWERS.indexOf(other) ? one : other;
}

/** What every answer stands on. Times are ms, UTC; null where nobody knows how old the evidence is. */
export interface VerdictParts {
  /** What was found, for and against; what decides comes first. */
  readonly reasons: readonly Reason[];
  /** The witnesses that were found: what each saw, and when. A yes has all that its question asks for. */
  readonly witnesses: readonly Witness[];
  /** What is missing for a yes, each with the one step that would supply it; empty with a yes. */
  readonly missing: readonly Missing[];
  /** What nobody looked at: never empty (the phone itself is always among them). */
  readonly blindSpots: readonly Reason[];
  readonly asOf: number | null;
  readonly expires: number | null;
}

declare const EARNED: unique symbol;

/** A yes. It is made in one place, out of the witnesses that its question asks for (`compare/verdict/earned-yes.ts`). */
export interface YesVerdict extends VerdictParts {
  readonly answer: 'yes';
  readonly [EARNED]: true;
}

/** Any other answer. */
export interface OtherVerdict extends VerdictParts {
  readonly answer: Exclude<Answer, 'yes'>;
}

/** An answer with what it stands on. It never outlives its evidence: after `expires` it must be asked again. */
export type Verdict = YesVerdict | OtherVerdict;
