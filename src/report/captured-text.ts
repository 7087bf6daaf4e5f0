import { type CaptureTime, monthOf } from '../model/capture-time.ts';

/**
 * A capture time for machines (ISO 8601): with its offset, with `Z` when only the instant is known, without either when it
 * is the wall clock of an unknown zone, a day alone when only the day is known. Null for a date of the file, and for
 * none. In a redacted report: the month alone.
 */
export function capturedText(captured: CaptureTime, redacted: boolean): string | null {
  if (captured.kind === 'unknown' || captured.kind === 'file') return null;
  if (redacted) return monthOf(captured);
  if (captured.precision === 'day') return iso(captured.ms).slice(0, 10);
  const length = captured.precision === 'minute' ? 16 : 19;
  if (captured.kind !== 'instant') return iso(captured.ms).slice(0, length);
  const { ms, offsetMinutes } = captured;
  if (offsetMinutes === null) return `${iso(ms).slice(0, length)}Z`;
  return iso(ms + offsetMinutes * 60_000).slice(0, length) + offsetText(offsetMinutes);
}

/** ms (UTC) as ISO 8601 in UTC; null and numbers no calendar has become the text "unknown". */
export function isoMoment(ms: number | null): string {
  return ms !== null && Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? `${iso(ms).slice(0, 19)}Z` : 'unknown';
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}

function offsetText(minutes: number): string {
  const absolute = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(absolute / 60))}:${two(absolute % 60)}`;
}
