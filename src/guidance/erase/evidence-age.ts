const DAY_MS = 86_400_000;

/** How long an observation of a list or a disk may be relied on. */
export const EVIDENCE_LASTS_MS = 7 * DAY_MS;
/** How long an answer about the phone holds: people go on taking photos. */
export const ANSWERS_LAST_MS = DAY_MS;
/** Clocks of two computers differ; more than this is the future. */
const AHEAD_MS = 10 * 60_000;

/** How old something is. `future` is more than ten minutes ahead of now: a clock is wrong somewhere, and nothing can be said. */
export type Age = 'recent' | 'old' | 'future' | 'unknown';

/** The age of something true at `at` (ms, UTC; null when not known), which may be relied on for `lasts` ms. */
export function ageOf(at: number | null, today: number, lasts = EVIDENCE_LASTS_MS): Age {
  if (at === null || !Number.isFinite(at)) return 'unknown';
  if (at > today + AHEAD_MS) return 'future';
  return today - at > lasts ? 'old' : 'recent';
}

/** Whole days since `at`, never negative; 0 for a moment that is no number. */
export function ageDays(at: number, today: number): number {
  return !Number.isFinite(at) ? 0 : Math.max(0, Math.floor((today - at) / DAY_MS));
}

/** The UTC calendar day of a moment, `YYYY-MM-DD`. */
export function utcDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
