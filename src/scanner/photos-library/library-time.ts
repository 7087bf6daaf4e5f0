import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import type { LibraryRow } from './library-rows.ts';

const MAX_OFFSET_MINUTES = 14 * 60;

/**
 * When the photo was taken, by the library: an instant, with the zone it was taken in when one can be told. The stored
 * zone is often empty; then the one Photos inferred, then the wall clock of the EXIF block against UTC.
 */
export function libraryTime(row: LibraryRow, nowMs: number): CaptureTime {
  if (row.createdAt === null) return UNKNOWN_TIME;
  const ms = Math.round(row.createdAt * 1000);
  if (!isPlausibleTime(ms, nowMs)) return UNKNOWN_TIME;
  return { kind: 'instant', ms, offsetMinutes: zoneMinutes(row, ms), precision: 'second' };
}

function zoneMinutes(row: LibraryRow, ms: number): number | null {
  for (const seconds of [row.zoneOffset, row.inferredZoneOffset]) {
    if (seconds !== null && Math.abs(seconds) <= MAX_OFFSET_MINUTES * 60) return Math.round(seconds / 60);
  }
  const wall = row.exifTime?.match(/^(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)/);
  if (!wall) return null;
  const [, year, month, day, hour, minute, second] = wall.map(Number);
  const wallMs = Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
  // Zones are whole quarters of an hour; anything else means that the date was changed by hand.
  const quarters = Math.round((wallMs - ms) / 900_000);
  const exact = Math.abs(wallMs - ms - quarters * 900_000) < 2_000;
  return exact && Math.abs(quarters * 15) <= MAX_OFFSET_MINUTES ? quarters * 15 : null;
}
