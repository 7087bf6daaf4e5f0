import type { OtherVerdict, VerdictParts, YesVerdict } from '../../model/verdict.ts';
import { type Question, WITNESSES_NEEDED, type Witness } from '../../model/witness.ts';

/** The witnesses that a question asks for, each of its own kind. */
export type WitnessesOf<Q extends Question> = {
  readonly [K in (typeof WITNESSES_NEEDED)[Q][number]]: Witness<K>;
};

/**
 * The only place where a yes is made. Code that leaves out a witness does not compile, and what the compiler cannot see (data
 * that came from elsewhere) is looked at once more.
 */
export function earnYes<Q extends Question>(
  question: Q,
  witnesses: NoInfer<WitnessesOf<Q>>,
  rest: Omit<VerdictParts, 'witnesses' | 'missing'>,
): YesVerdict {
  const given = new Map<string, Witness>(Object.entries<Witness>(witnesses));
  const found = WITNESSES_NEEDED[question].flatMap((kind) => given.get(kind) ?? []);
  const yes = { ...rest, answer: 'yes', witnesses: found, missing: [] } as const;
  if (!isEarned(yes, question)) throw new Error(`a yes to ${question} without its witnesses`);
  return yes;
}

/** A verdict that says less than yes. */
export function otherVerdict(answer: OtherVerdict['answer'], parts: VerdictParts): OtherVerdict {
  return { ...parts, answer };
}

function isEarned(yes: VerdictParts & { readonly answer: 'yes' }, question: Question): yes is YesVerdict {
  return WITNESSES_NEEDED[question].every((kind) => yes.witnesses.some((witness) => witness.kind === kind));
}
