import { type CaptureTime, isPlausibleTime } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';

/** A way in which phones and apps write the moment of capture into a name. */
interface NamePattern {
  /** Groups: year, month, day, hour, minute, second, as far as the name has them. */
  readonly pattern: RegExp;
  /** `wall`: the clock on the wall, zone unknown. `utc`: a point in time. `day`: only the day can be believed. */
  readonly clock: 'wall' | 'utc' | 'day';
}

const DATE = '(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})';
const TIME = '(\\d{2})[-_.:]?(\\d{2})[-_.:]?(\\d{2})';

/** The first that fits counts. To add one: its pattern, its clock, and a line in the test with a real name. */
const PATTERNS: readonly NamePattern[] = [
  // Google's camera (Pixel) writes UTC, with milliseconds.
  { pattern: new RegExp(`^pxl_${DATE}_${TIME}`, 'i'), clock: 'utc' },
  // WhatsApp numbers the pictures of a day, which is the day of sending.
  { pattern: new RegExp(`^(?:img|vid|aud|ptt|stk)-${DATE}-wa\\d+`, 'i'), clock: 'day' },
  // Dropbox Camera Uploads: the wall clock of the capture, `-1`, `-2` within one second.
  { pattern: /^(\d{4})-(\d{2})-(\d{2}) (\d{2})\.(\d{2})\.(\d{2})(?:-\d+)?$/, clock: 'wall' },
  // Android cameras: `20220604_121100`, `IMG_20220604_121100`, `VID_20220604_121100123`.
  {
    pattern: new RegExp(
      `^(?:(?:img|vid|pano|burst|mvimg|screenshot|screenrecord(?:er|ing)?)[-_])?${DATE}[-_]${TIME}`,
      'i',
    ),
    clock: 'wall',
  },
  // Screenshots of a Mac, in whatever language: a word, the day, a word, the time.
  {
    pattern: /^\p{L}[\p{L} ]* (\d{4})-(\d{2})-(\d{2}) \p{L}{1,4} (\d{1,2})\.(\d{2})\.(\d{2})(?: \(\d+\))?$/u,
    clock: 'wall',
  },
  // Signal: `signal-2022-06-04-121100`, `signal-2022-06-04-12-11-00-123`.
  { pattern: new RegExp(`^signal-${DATE}-${TIME}`, 'i'), clock: 'wall' },
];

/** Screen recordings of an iPhone carry Unix seconds. */
const UNIX_SECONDS = /^RPReplay_Final(\d{10})$/;

/**
 * When a photo was taken by its name alone: the last help, for files that say nothing themselves. Null for names without
 * a date, for dates that cannot be, and for camera counters.
 */
export function timeFromName(name: string): CaptureTime | null {
  const { stem } = splitName(name.normalize('NFC'));
  const unix = UNIX_SECONDS.exec(stem)?.[1];
  if (unix !== undefined) return instant(Number(unix) * 1000);
  for (const { pattern, clock } of PATTERNS) {
    const found = pattern.exec(stem);
    if (!found) continue;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
    const ms = utc(year, month, day, hour, minute, second);
    if (ms === null || !isPlausibleTime(ms)) return null;
    if (clock === 'utc') return instant(ms);
    return clock === 'day' ? { kind: 'day', ms, precision: 'day' } : { kind: 'wall', ms, precision: 'second' };
  }
  return null;
}

function instant(ms: number): CaptureTime | null {
  return isPlausibleTime(ms) ? { kind: 'instant', ms, offsetMinutes: null, precision: 'second' } : null;
}

/** Null when the numbers are no date or no time of day. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number | null {
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  const date = new Date(ms);
  const fits = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
  return fits ? ms : null;
}
