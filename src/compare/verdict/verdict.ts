import type { Answer, Verdict, VerdictParts, YesVerdict } from '../../model/verdict.ts';
import { MISSING, type Missing, type MissingCode, type Reason, type Witness } from '../../model/witness.ts';
import { otherVerdict } from './earned-yes.ts';
import type { CheckReasonCode } from './reason-codes.ts';
import type { Testimony } from './testimony.ts';

/** One reason, with its code checked. */
export function reason(code: CheckReasonCode, values: Reason['values'] = {}): Reason {
  return { code, values };
}

/** What the answer to a question is made of. */
export interface VerdictInput {
  /** What looking for every witness of the question gave. */
  readonly testimonies: readonly Testimony[];
  /** Makes the yes out of the witnesses; null where one of them is missing. */
  readonly earn: (rest: Omit<VerdictParts, 'witnesses' | 'missing'>) => YesVerdict | null;
  /** Known gaps: each makes the answer "not yet", whatever else is known. */
  readonly gaps: readonly Reason[];
  /** Whether everything asked about was found, at least by name and time. Without that nothing is "unproven". */
  readonly allFound: boolean;
  /** What was found besides. */
  readonly reasons: readonly Reason[];
  readonly blindSpots: readonly Reason[];
  readonly asOf: number | null;
  readonly expires: number | null;
}

/** What a known gap says already. */
export const SAID_BY_GAPS: ReadonlySet<MissingCode> = new Set<MissingCode>([
  'not-found',
  'broken-in-icloud',
  'one-place-only',
  'no-copies',
  'nothing-seen',
]);

/**
 * The answer. A known gap goes before all doubt. A yes needs every witness that its question asks for. Where everything was found
 * and only proof of the bytes or of the list is missing, the answer is "unproven"; everything else that is missing leaves
 * nothing to say.
 */
export function makeVerdict(input: VerdictInput): Verdict {
  const { gaps, testimonies, blindSpots, asOf, expires } = input;
  const parts = { reasons: [...gaps, ...input.reasons], blindSpots, asOf, expires };
  const yes = gaps.length === 0 ? input.earn(parts) : null;
  if (yes) return yes;
  const witnesses = testimonies.flatMap(({ witness }): readonly Witness[] => (witness === null ? [] : [witness]));
  const missing = withoutRepeats(testimonies.flatMap((each): readonly Missing[] => each.missing));
  const answer = answerWithout(gaps, missing, input.allFound);
  const shown = answer === 'not-yet' ? missing.filter(({ code }) => !SAID_BY_GAPS.has(code)) : withoutEchoes(missing);
  return otherVerdict(answer, { ...parts, witnesses, missing: inOrder(shown) });
}

/** The answer where a yes is not earned. */
export function answerWithout(
  gaps: readonly Reason[],
  missing: readonly Missing[],
  allFound: boolean,
): Exclude<Answer, 'yes'> {
  if (gaps.length > 0) return 'not-yet';
  const mayBeUnproven = missing.every(({ code }) => MISSING[code].allows === 'unproven');
  return allFound && missing.length > 0 && mayBeUnproven ? 'unproven' : 'cannot-tell';
}

/** Without a list, or without a photo on it, there is nothing to say of its age, of bytes, or of places with copies. */
const NOTHING_LISTED: ReadonlySet<MissingCode> = new Set<MissingCode>(['no-list', 'only-totals', 'list-empty']);
const ECHOES: ReadonlySet<MissingCode> = new Set<MissingCode>([
  'age-unknown',
  'not-found',
  'no-copies',
  'nothing-seen',
]);

/** Without what only follows from something else that is missing: the person hears of each lack once. */
function withoutEchoes(all: readonly Missing[]): readonly Missing[] {
  // Of nothing, nothing can be missing.
  const some = all.filter(({ code, values }) => code !== 'not-found' || values.count !== 0);
  const missing = some.length > 0 ? some : all;
  const without = missing.filter(({ code }) => !ECHOES.has(code));
  const isEcho = missing.some(({ code }) => NOTHING_LISTED.has(code));
  return isEcho && without.length > 0 ? without : missing;
}

/** Two witnesses can lack the same. */
function withoutRepeats(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((each) => [JSON.stringify([each.code, each.values]), each])).values()];
}

/** What leaves nothing to say comes first: it is what the person has to clear up first. */
function inOrder(missing: readonly Missing[]): Missing[] {
  const rank = ({ code }: Missing) => (MISSING[code].allows === 'cannot-tell' ? 0 : 1);
  return [...missing].sort((a, b) => rank(a) - rank(b));
}

/** The oldest of some moments; null where one of them is not known, or there is none. */
export function oldestOf(moments: readonly (number | null)[]): number | null {
  let oldest: number | null = null;
  for (const moment of moments) {
    if (moment === null) return null;
    if (oldest === null || moment < oldest) oldest = moment;
  }
  return oldest;
}
