import { CLOCKS_DIFFER_MS, DAY_MS } from '../../model/moments.ts';

/** How long an observation of a list or a disk may be relied on. */
export const EVIDENCE_LASTS_MS = 7 * DAY_MS;
/** How long an answer about the phone holds: people go on taking photos. */
export const ANSWERS_LAST_MS = DAY_MS;

/** How old something is. `future` is more than ten minutes ahead of now: a clock is wrong somewhere, and nothing can be said. */
export type Age = 'recent' | 'old' | 'future' | 'unknown';

/** The age of something true at `at` (ms, UTC; null when not known), which may be relied on for `lasts` ms. */
export function ageOf(at: number | null, today: number, lasts = EVIDENCE_LASTS_MS): Age {
  if (at === null || !Number.isFinite(at)) return 'unknown';
  if (at > today + CLOCKS_DIFFER_MS) return 'future';
  return today - at > lasts ? 'old' : 'recent';
}
