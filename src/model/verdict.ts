/** The only three answers there are. "Cannot tell" is an honest one. */
export type Answer = 'yes' | 'not-yet' | 'cannot-tell';

/** One reason, as a code with numbers and names; the sentence is made in `words/`. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * An answer with what it stands on. It never outlives its evidence: after `expires` it must be asked again.
 * Times are ms, UTC.
 */
export interface Verdict {
  readonly answer: Answer;
  readonly reasons: readonly Reason[];
  /** What nobody looked at: never empty (the phone itself is always among them). */
  readonly blindSpots: readonly Reason[];
  readonly asOf: number;
  readonly expires: number;
}
