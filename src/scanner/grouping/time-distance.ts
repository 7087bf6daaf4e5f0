import { type CaptureTime, localMs } from '../../model/capture-time.ts';

/** The two halves of a Live Photo, or RAW and JPEG, are taken within seconds; a copy may be written minutes later. */
const TOGETHER_MS = 120_000;
const QUARTER_HOUR_MS = 15 * 60_000;
const FARTHEST_ZONES_MS = 26 * 3_600_000;

/**
 * Whether two capture times forbid that two files belong together. A time that is not known forbids nothing. Where
 * one side is a point in time and the other a wall clock, any difference that time zones can make is allowed.
 */
export function timesContradict(a: CaptureTime, b: CaptureTime): boolean {
  if (a.kind === 'unknown' || b.kind === 'unknown' || a.kind === 'file' || b.kind === 'file') return false;
  const slack = TOGETHER_MS + (a.precision === 'minute' || b.precision === 'minute' ? 60_000 : 0);
  if (a.precision === 'day' || b.precision === 'day') {
    return Math.abs((localMs(a) ?? 0) - (localMs(b) ?? 0)) > 2 * 86_400_000;
  }
  if (a.kind === b.kind) return Math.abs(a.ms - b.ms) > slack;
  const apart = Math.abs(a.ms - b.ms);
  if (apart > FARTHEST_ZONES_MS) return true;
  const beyond = apart % QUARTER_HOUR_MS;
  return Math.min(beyond, QUARTER_HOUR_MS - beyond) > slack;
}
