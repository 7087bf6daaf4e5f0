import type { Answer, Reason, Verdict } from '../model/verdict.ts';
import type { CheckReasonCode } from './reason-codes.ts';

/** Evidence lapses: after so many days a check must be made again. */
const VALID_MS = 30 * 86_400_000;

/** A reason, and the answer it forces. `for-yes` only tells; the worst of the others decides. */
export interface Finding {
  readonly forces: 'wrong-list' | 'not-yet' | 'cannot-tell' | 'for-yes';
  readonly reason: Reason;
}

/** One finding, with its code checked. */
export function finding(
  forces: Finding['forces'],
  code: CheckReasonCode,
  values: Readonly<Record<string, string | number>> = {},
): Finding {
  return { forces, reason: { code, values } };
}

/**
 * The answer that the findings allow. The wrong list says nothing about gaps, so it goes before them; a known gap goes
 * before doubt; "yes" is left only where nothing at all forbids it.
 */
export function decide(findings: readonly Finding[]): Answer {
  if (findings.some((f) => f.forces === 'wrong-list')) return 'cannot-tell';
  if (findings.some((f) => f.forces === 'not-yet')) return 'not-yet';
  if (findings.some((f) => f.forces === 'cannot-tell')) return 'cannot-tell';
  return findings.length > 0 ? 'yes' : 'cannot-tell';
}

const FIRST = {
  yes: ['for-yes'],
  'not-yet': ['not-yet', 'cannot-tell', 'for-yes'],
  'cannot-tell': ['wrong-list', 'cannot-tell', 'not-yet', 'for-yes'],
} as const;

/** When the oldest evidence lapses. */
export function expiresAt(asOf: number): number {
  return asOf + VALID_MS;
}

/** The verdict with the reasons that force its answer first, in the order they were found. */
export function makeVerdict(findings: readonly Finding[], blindSpots: readonly Reason[], asOf: number): Verdict {
  const answer = decide(findings);
  const order: readonly Finding['forces'][] = FIRST[answer];
  const reasons = order.flatMap((forces) => findings.filter((f) => f.forces === forces).map((f) => f.reason));
  return { answer, reasons, blindSpots, asOf, expires: expiresAt(asOf) };
}
