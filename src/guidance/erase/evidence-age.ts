const DAY_MS = 86_400_000;

/** How long an observation of a phone, a list or a disk may be relied on. */
export const EVIDENCE_LASTS_MS = 7 * DAY_MS;

/**
 * How old something is. `future` is more than a day ahead of now: a clock is wrong somewhere, and nothing can be said.
 * A day is allowed because lists carry times to the minute of another zone.
 */
export type Age = 'recent' | 'old' | 'future' | 'unknown';

/** The age of something true at `at` (ms, UTC; null when not known). */
export function ageOf(at: number | null, today: number): Age {
  if (at === null || !Number.isFinite(at)) return 'unknown';
  if (at > today + DAY_MS) return 'future';
  return today - at > EVIDENCE_LASTS_MS ? 'old' : 'recent';
}

/** Whole days since `at`, never negative; 0 for a moment that is no number. */
export function ageDays(at: number, today: number): number {
  return !Number.isFinite(at) ? 0 : Math.max(0, Math.floor((today - at) / DAY_MS));
}

/** The UTC calendar day of a moment, `YYYY-MM-DD`. */
export function utcDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
