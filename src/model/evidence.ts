/**
 * Why two files are thought to be the same photo, best first.
 * `same-bytes` is proof. `same-second`: one photo of that kind and second on each side, under another name. `time-in-name`:
 * name and time agree, and the time is known from the name alone, so they are one witness. `name-only` is a hint and never makes anything safe.
 */
export const EVIDENCE_LADDER = [
  'same-bytes',
  'partial-fingerprint',
  'size-name-time',
  'size-name',
  'name-time',
  'other-name-time',
  'time-pixels',
  'same-second',
  'time-in-name',
  'name-only',
  'none',
] as const;

export type Evidence = (typeof EVIDENCE_LADDER)[number];

/** Position on the ladder: 0 is proof; larger is weaker. */
export function evidenceRank(evidence: Evidence): number {
  return EVIDENCE_LADDER.indexOf(evidence);
}
