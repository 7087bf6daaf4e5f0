import { type CaptureTime, isPlausibleTime } from '../../model/capture-time.ts';
import { splitName } from '../../model/file-name.ts';

/** A way in which phones and apps write a moment into a name. */
interface NamePattern {
  readonly pattern: RegExp;
  /** `wall`: the clock on the wall, zone unknown. `utc`: a point in time. `day`: only the day can be believed. */
  readonly clock: 'wall' | 'utc' | 'day';
}

const DATE = '(?<year>\\d{4})[-_.]?(?<month>\\d{2})[-_.]?(?<day>\\d{2})';
const TIME = '(?<hour>\\d{2})[-_.:]?(?<minute>\\d{2})[-_.:]?(?<second>\\d{2})';
/**
 * What may stand behind the time: milliseconds, the names of modes (`_HDR`, `.PORTRAIT-01.COVER`, `_com.android.chrome`) and short
 * numbers, each behind a sign. Long numbers and single letters are of other names: `19231105_10153…_n.jpg` is a number of Facebook.
 */
const REST = '(?:[-_]?\\d{3})?(?:[-_.~ ](?:\\d{1,4}|[a-z]{2,30}\\d{0,3}))*(?: ?\\(\\d{1,3}\\))?$';
const COPY = '(?: ?\\(\\d{1,3}\\))?$';

/** The first that fits counts. To add one: its pattern, its clock, and a line in the test with a real name. */
const PATTERNS: readonly NamePattern[] = [
  // Google's camera (Pixel) writes UTC, with milliseconds.
  { pattern: new RegExp(`^pxl_${DATE}_${TIME}${REST}`, 'i'), clock: 'utc' },
  // OneDrive calls what an iPhone uploads by the moment in UTC.
  { pattern: new RegExp(`^${DATE}_${TIME}\\d{3}_ios(?:[_ ]\\d{1,3})?${COPY}`, 'i'), clock: 'utc' },
  // Messengers: the day of sending. WhatsApp numbers the pictures of a day; Telegram and Signal write when they came.
  { pattern: new RegExp(`^(?:img|vid|aud|ptt|stk)-${DATE}-wa\\d+${COPY}`, 'i'), clock: 'day' },
  { pattern: new RegExp(`^whatsapp \\p{L}+ ${DATE}`, 'iu'), clock: 'day' },
  { pattern: new RegExp(`^(?:photo|video)_${DATE}_${TIME}${COPY}`, 'i'), clock: 'day' },
  { pattern: new RegExp(`^signal-${DATE}-${TIME}${REST}`, 'i'), clock: 'day' },
  // Dropbox Camera Uploads: the wall clock of the capture, `-1`, `-2` within one second.
  { pattern: new RegExp(`^${DATE} ${TIME}(?:-\\d{1,3})?${COPY}`), clock: 'wall' },
  // Nextcloud's upload from an iPhone: `24-07-01 10-00-00 1234`.
  {
    pattern: /^(?<year>\d{2})-(?<month>\d{2})-(?<day>\d{2}) (?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2}) \d{4}$/,
    clock: 'wall',
  },
  // Android cameras: `20220604_121100`, `IMG_20220604_121100`, `VID_20220604_121100123`; Windows: `WIN_20220604_12_11_00_Pro`.
  {
    pattern: new RegExp(
      `^(?:(?:img|vid|pano|burst|mvimg|win|wp|screen|screenshot|screenrecord(?:er|ing)?)[-_])?${DATE}[-_T]${TIME}${REST}`,
      'i',
    ),
    clock: 'wall',
  },
  // Drones and cameras of DJI.
  { pattern: new RegExp(`^dji_${DATE}${TIME}_\\d{1,4}(?:_[a-z])?$`, 'i'), clock: 'wall' },
  // Screenshots of Macs, Windows and Linux, in whatever language: words, the day, a word or none, the time.
  {
    pattern: new RegExp(
      `^\\p{L}[\\p{L} ]* ${DATE}(?: \\p{L}{1,4})?[ _](?<hour>\\d{1,2})[-_.]?(?<minute>\\d{2})[-_.]?(?<second>\\d{2})(?:[ \u00a0\u202f](?<half>[ap]m))?${COPY}`,
      'iu',
    ),
    clock: 'wall',
  },
  // Screen recordings of an iPhone since iOS 18, the month first.
  {
    pattern:
      /^screenrecording_(?<month>\d{2})-(?<day>\d{2})-(?<year>\d{4}) (?<hour>\d{2})-(?<minute>\d{2})-(?<second>\d{2})_\d{1,3}$/i,
    clock: 'wall',
  },
];

/** Before that they carry Unix seconds. */
const UNIX_SECONDS = /^RPReplay_Final(\d{10})$/;

const SIX_DIGITS = /\d\d\D?\d\d\D?\d\d/;

/** No device has named a file by its clock before this. */
const FIRST_YEAR = 1990;

/**
 * When a photo was taken by its name alone: the last help, for files that say nothing themselves. Null for names without
 * a date, for dates that cannot be, and for camera counters. It is no second witness beside the name.
 */
export function timeFromName(name: string): CaptureTime | null {
  // Most names are of camera counters: no date has fewer digits.
  if (!SIX_DIGITS.test(name)) return null;
  const { stem } = splitName(name.normalize('NFC'));
  const unix = UNIX_SECONDS.exec(stem)?.[1];
  if (unix !== undefined) return instant(Number(unix) * 1000);
  for (const { pattern, clock } of PATTERNS) {
    const found = pattern.exec(stem)?.groups;
    if (!found) continue;
    const ms = momentOf(found, clock === 'day');
    if (ms === null || !isPlausibleTime(ms)) return null;
    if (clock === 'utc') return instant(ms);
    return clock === 'day' ? { kind: 'day', ms, precision: 'day' } : { kind: 'wall', ms, precision: 'second' };
  }
  return null;
}

/** The numbers of a name as a moment; null when they are no date or no time of day. */
function momentOf(found: Readonly<Record<string, string | undefined>>, dayOnly: boolean): number | null {
  const number = (name: string) => Number(found[name] ?? 0);
  const year = number('year') < 100 ? 2000 + number('year') : number('year');
  if (year < FIRST_YEAR) return null;
  if (dayOnly) return utc(year, number('month'), number('day'), 0, 0, 0);
  const half = found.half?.toLowerCase();
  if (half !== undefined && (number('hour') > 12 || number('hour') === 0)) return null;
  const hour = half === undefined ? number('hour') : (number('hour') % 12) + (half === 'pm' ? 12 : 0);
  return utc(year, number('month'), number('day'), hour, number('minute'), number('second'));
}

function instant(ms: number): CaptureTime | null {
  return isPlausibleTime(ms) ? { kind: 'instant', ms, offsetMinutes: null, precision: 'second' } : null;
}

/** Null when the numbers are no date or no time of day. */
function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): number | null {
  const ms = Date.UTC(year, month - 1, day, hour, minute, second);
  // A day that its month does not have is one of another month.
  const fits = new Date(ms).getUTCMonth() === month - 1 && hour < 24 && minute < 60 && second < 60;
  return fits ? ms : null;
}
