/** Lengths of time in ms. A day is always 24 hours: days of photos are counted in UTC. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The zone farthest ahead of UTC (ms): a wall clock without a zone may be up to so much earlier in UTC than it reads. */
export const FARTHEST_ZONE_MS = 14 * HOUR_MS;

/** The clocks of two computers differ: only what is further ahead of now than this is in the future (ms). */
export const CLOCKS_DIFFER_MS = 10 * MINUTE_MS;

/** The UTC day of a moment (ms), `YYYY-MM-DD`; empty for null and for a number that is no moment. */
export function utcDay(ms: number | null): string {
  return ms !== null && Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : '';
}

/** Whole days from one moment (ms) to another: never less than 0, and 0 where one of them is no number. */
export function daysBetween(from: number, to: number): number {
  const days = Math.floor((to - from) / DAY_MS);
  return Number.isFinite(days) ? Math.max(0, days) : 0;
}
