/**
 * Why two files are thought to be the same photo, best first.
 * `same-bytes` is proof. `name-only` is a hint and never makes anything safe.
 */
export const EVIDENCE_LADDER = [
  'same-bytes',
  'partial-fingerprint',
  'size-name-time',
  'size-name',
  'name-time',
  'other-name-time',
  'time-pixels',
  'name-only',
  'none',
] as const;

export type Evidence = (typeof EVIDENCE_LADDER)[number];

/** Position on the ladder: 0 is proof; larger is weaker. */
export function evidenceRank(evidence: Evidence): number {
  return EVIDENCE_LADDER.indexOf(evidence);
}
