import { type CaptureTime, isPlausibleTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { calendarDay, fractionMs, readDateText, readOffset, type WrittenTime } from './date-text.ts';

/** The texts of EXIF from which a capture time is made, as they stand in the file; null for absent ones. */
export interface ExifTimeTexts {
  /** DateTimeOriginal and, second best, CreateDate (DateTimeDigitized). */
  readonly original: string | null;
  readonly created: string | null;
  /** OffsetTimeOriginal, OffsetTimeDigitized. (OffsetTime belongs to the last change, and says nothing about the capture.) */
  readonly offsetOriginal: string | null;
  readonly offsetCreated: string | null;
  /** SubSecTimeOriginal, SubSecTimeDigitized. */
  readonly fractionOriginal: string | null;
  readonly fractionCreated: string | null;
  /** GPSDateStamp `YYYY:MM:DD` and GPSTimeStamp hours, minutes, seconds: UTC. */
  readonly gpsDate: string | null;
  readonly gpsTime: readonly number[];
}

/**
 * When a photo was taken by its EXIF: an instant when a zone is written or the satellites tell it, else a wall clock.
 * The zeros of clocks and impossible dates are unknown.
 */
export function captureTimeFromExif(texts: ExifTimeTexts): CaptureTime {
  const gps = gpsInstant(texts);
  return (
    timeOf(texts.original, texts.fractionOriginal, texts.offsetOriginal, gps) ??
    timeOf(texts.created, texts.fractionCreated, texts.offsetCreated, gps) ??
    (gps === null ? UNKNOWN_TIME : { kind: 'instant', ms: gps, offsetMinutes: null, precision: 'second' })
  );
}

/** A written time as a capture time, or null when it cannot be true. */
export function captureTimeOf(written: WrittenTime | null): CaptureTime | null {
  if (!written || !isPlausibleTime(written.wallMs)) return null;
  const { wallMs: ms, precision, offsetMinutes } = written;
  if (precision === 'day') return { kind: 'day', ms, precision };
  if (offsetMinutes === null) return { kind: 'wall', ms, precision };
  const instant = ms - offsetMinutes * 60_000;
  return isPlausibleTime(instant) ? { kind: 'instant', ms: instant, offsetMinutes, precision } : null;
}

function timeOf(
  text: string | null,
  fraction: string | null,
  offset: string | null,
  gps: number | null,
): CaptureTime | null {
  const written = text === null ? null : readDateText(text);
  if (!written || written.precision === 'day') return captureTimeOf(written);
  const wallMs = written.wallMs + (written.wallMs % 1000 === 0 ? fractionMs(fraction) : 0);
  const offsetMinutes = written.offsetMinutes ?? readOffset(offset) ?? offsetBySatellite(wallMs, gps);
  return captureTimeOf({ ...written, wallMs, offsetMinutes });
}

/** The time of the satellites as an instant in ms, or null. */
function gpsInstant({ gpsDate, gpsTime }: ExifTimeTexts): number | null {
  const match = /^\s*(\d{4})[:\-/](\d{1,2})[:\-/](\d{1,2})/.exec(gpsDate ?? '');
  const [hour = Number.NaN, minute = Number.NaN, second = 0] = gpsTime;
  if (!match || !(hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61)) return null;
  const day = calendarDay(Number(match[1]), Number(match[2]), Number(match[3]));
  if (day === null) return null;
  const ms = day + Math.round((hour * 3600 + minute * 60 + second) * 1000);
  return isPlausibleTime(ms) ? ms : null;
}

/** Zones in use that are no whole hours, in minutes: an old fix must not look like a zone that does not exist. */
const ODD_ZONES: ReadonlySet<number> = new Set([
  -570, -270, -210, -150, 210, 270, 330, 345, 390, 525, 570, 630, 765, 825,
]);
/** A fix of the moment of capture is some seconds old. An older one would agree with some zone by chance. */
const OLDEST_FIX_MS = 60_000;

/**
 * The zone in which a wall clock agrees with the satellites, or null. Zones are multiples of 15 minutes from -12 to
 * +14 h; only those in use count, and the two must agree within a minute, else the fix may be an old one.
 */
function offsetBySatellite(wallMs: number, gps: number | null): number | null {
  if (gps === null) return null;
  const minutes = Math.round((wallMs - gps) / 900_000) * 15;
  if (minutes < -12 * 60 || minutes > 14 * 60) return null;
  if (minutes % 60 !== 0 && !ODD_ZONES.has(minutes)) return null;
  if (Math.abs(wallMs - gps - minutes * 60_000) > OLDEST_FIX_MS) return null;
  return minutes === 0 ? 0 : minutes;
}
