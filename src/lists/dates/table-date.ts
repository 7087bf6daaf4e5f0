import { type CaptureTime, isPlausibleTime, localMs, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { hour24, plainSpaces, utcMs } from './calendar.ts';
import { commonYear, plainDigits } from './other-calendars.ts';

/**
 * Month names and their short forms: English and German, the languages of the app, then French, Spanish, Italian, Portuguese and
 * Dutch, in which lists are written too. A word that means two months in two languages is left out.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'jan', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen', 'janeiro', 'januari'],
  ['february', 'februar', 'feb', 'février', 'févr', 'fév', 'febrero', 'febbraio', 'fevereiro', 'fev', 'februari'],
  ['march', 'märz', 'maerz', 'mar', 'mär', 'mrz', 'mars', 'marzo', 'março', 'maart', 'mrt'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mai', 'mayo', 'maggio', 'mag', 'maio', 'mei'],
  ['june', 'juni', 'jun', 'juin', 'junio', 'giugno', 'giu', 'junho'],
  ['july', 'juli', 'jul', 'juillet', 'juil', 'julio', 'luglio', 'lug', 'julho'],
  ['august', 'aug', 'août', 'aout', 'agosto', 'ago', 'augustus'],
  ['september', 'sept', 'sep', 'septembre', 'septiembre', 'settembre', 'set', 'setembro'],
  ['october', 'oktober', 'oct', 'okt', 'octobre', 'octubre', 'ottobre', 'ott', 'outubro', 'out'],
  ['november', 'nov', 'novembre', 'noviembre', 'novembro'],
  ['december', 'dezember', 'dec', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre', 'dezembro'],
];

const BY_NAME = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

/** 1 to 12, or null for a word that is no month. */
export function monthNumber(word: string): number | null {
  return BY_NAME.get(word.toLowerCase().replace(/\.$/, '').normalize('NFC')) ?? null;
}

/** `2022年6月4日 下午2:05`, `2022. 6. 4. 오후 2:05`: the marks of year, month and day, and the half of the day before the clock. */
const EAST_ASIAN_DAY = /^(\d{4})(?:年|년|\. ?) ?(\d{1,2})(?:月|월|\. ?) ?(\d{1,2})(?:日|일|\.)/;
/** `14時05分09秒`, `14时05分`, `14시 05분`. */
const CLOCK_IN_WORDS = /(\d{1,2})[時时点點시] ?(\d{2})[分분]?(?: ?(\d{2})[秒초])?/;
const HALF_OF_DAY = /(午前|上午|오전|午後|下午|오후) ?(\d{1,2}:\d{2}(?::\d{2})?)/;

/** A date of China, Japan or Korea as ISO writes it; any other text as it is. */
function eastAsian(text: string): string {
  const trimmed = text.trim();
  if (!EAST_ASIAN_DAY.test(trimmed)) return text;
  return trimmed
    .replace(EAST_ASIAN_DAY, '$1-$2-$3')
    .replace(CLOCK_IN_WORDS, (_, hour: string, minute: string, second?: string) =>
      second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}`,
    )
    .replace(HALF_OF_DAY, (_, half: string, clock: string) => `${clock} ${/午前|上午|오전/.test(half) ? 'AM' : 'PM'}`);
}

/** The clock half of a date, or nothing for a bare day. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Null when the text has none: then the time is known to the minute. */
  readonly second: number | null;
  /** Minutes east of UTC; `utc` when only `Z` or `GMT` is said; null when no zone is. */
  readonly zone: number | 'utc' | null;
}

/** A date like `06/04/2022`, whose day and month only the whole column can tell apart. */
export interface EitherDate {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  readonly clock: Clock | null;
}

export type TableDate =
  | { readonly kind: 'known'; readonly time: CaptureTime }
  | { readonly kind: 'either'; readonly date: EitherDate };

const CLOCK =
  /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)? ?(?:Uhr)? ?([AaPp]\.?[Mm]\.?)? ?((?:UTC|GMT)?[+-]\d{1,2}(?::?\d{2})?|Z|UTC|GMT|CES?T|MES?Z)?$/i;
/** Zones whose letters mean one zone only; `EST` or `IST` are several. */
const NAMED_ZONES: Readonly<Record<string, number>> = { cet: 60, mez: 60, cest: 120, mesz: 120 };
/**
 * Words about the zone behind a clock: `[Europe/Berlin]` (Java), `(Central European Summer Time)` (JavaScript), `Europe/Berlin`,
 * `EDT`. Where they stand alone they do not say for certain which zone it is.
 */
const ZONE_WORDS =
  /(?<=[\d:]|[ap]\.?m\.?) ?(?:\[[\w/+-]{1,60}\]|\([\p{L} +:.\d-]{1,60}\)|[A-Z][a-z]{2,20}\/[A-Z][A-Za-z_/-]{1,40}|(?!GMT|UTC|CES?T|MES?Z|AM|PM)[A-Z]{3,5})$/u;

/**
 * A date as tables write it: ISO and PostgreSQL with or without zone, AppleScript, RFC 2822, `date` of Unix, EXIF (`2022:06:04 12:11:00`), day.month.year, names of months
 * in English and German, seconds since 1970, `20220604_121100`. Null when it is none of these. A date that cannot be
 * true (empty clocks, the far future) is known to be unknown.
 */
export function parseTableDate(text: string, now: number): TableDate | null {
  const written = plainSpaces(eastAsian(plainDigits(text)))
    .replace(/^date "(.{1,80})"$/, '$1')
    // How people and programs keep a spreadsheet from changing a date: `'2022-06-04`, `="2022-06-04"`.
    .replace(/^(?:'|="(?=.{1,80}"$))(.{1,80}?)"?$/, '$1');
  const word = /^\p{L}{2,10}\.?,? (?=\p{L}|\d)/u.exec(written)?.[0] ?? '';
  const weekday = weekdayOf(word);
  if (weekday !== null) {
    const date = parseTableDate(written.slice(word.length), now);
    // A weekday that is wrong means that the text was misread.
    return date?.kind === 'known' && (localDay(date.time) ?? weekday) !== weekday ? null : date;
  }
  const plain = unixDate(written);
  const sinceEpoch = epoch(plain, now);
  if (sinceEpoch !== null) return sinceEpoch;
  const [first, rest] = cutDay(plain);
  const clock = rest === '' ? null : parseClock(rest);
  if (clock === undefined) return null;
  const ymd = /^(\d{4})([-:/.])(\d{1,2})\2(\d{1,2})$/.exec(first) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(first);
  if (ymd) return known(Number(ymd[1]), Number(ymd[3]), Number(ymd[4]), clock, now);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(first);
  if (numbers) {
    const year = fullYear(numbers[4] ?? '', now);
    const date = { first: Number(numbers[1]), second: Number(numbers[3]), year, clock };
    // Nobody writes the month first with dots.
    return numbers[2] === '.' ? resolveEither(date, 'day-first', now) : { kind: 'either', date };
  }
  return namedMonth(first, clock, now);
}

/** Reads an `either` date in the order that its column turned out to have; null when there is no such day. */
export function resolveEither(date: EitherDate, order: 'day-first' | 'month-first', now: number): TableDate | null {
  const [day, month] = order === 'day-first' ? [date.first, date.second] : [date.second, date.first];
  return known(date.year, month, day, date.clock, now);
}

/** The day and what follows it: `2022-06-04T12:11` -> `2022-06-04`, `12:11`. */
function cutDay(text: string): [string, string] {
  const found =
    /^(\d{4}[-:/.]\d{1,2}[-:/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})|\d{8})(?:[T_,-]| at | um )? ?(.*)$/.exec(
      text,
    ) ??
    /^(\d{1,2}\.?(?:[ -]| de )\p{L}+\.?(?:[ -]| del? )(?:\d{4}|\d{2}(?!\d|:))|\p{L}+\.? \d{1,2}(?:,? ?| )\d{4})(?:,| at| um| à| a las| alle| às| om| -)? ?(.*)$/u.exec(
      text,
    );
  if (!found) return [text, ''];
  const rest = (found[2] ?? '').replace(/^(?:at|um) /, '');
  const compact = /^(\d{2})(\d{2})(\d{2})(?:\d{3}|\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?$/.exec(rest);
  return [found[1] ?? '', compact ? `${compact[1]}:${compact[2]}:${compact[3]}${compact[4] ?? ''}` : rest];
}

function parseClock(text: string): Clock | undefined {
  const found = CLOCK.exec(text.replace(ZONE_WORDS, '').trim());
  if (!found) return undefined;
  const [, hour, minute, second, mark, zone] = found;
  return {
    hour: hour24(Number(hour), mark),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    zone: zone === undefined ? null : zoneMinutes(zone),
  };
}

function zoneMinutes(zone: string): number | 'utc' {
  const named = NAMED_ZONES[zone.toLowerCase()];
  if (named !== undefined) return named;
  const found = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone);
  if (!found) return 'utc';
  const minutes = Number(found[2]) * 60 + Number(found[3] ?? 0);
  return found[1] === '-' ? -minutes : minutes;
}

function known(written: number, month: number, day: number, clock: Clock | null, now: number): TableDate | null {
  const year = commonYear(written, now);
  const ms = utcMs(year, month, day, clock?.hour ?? 0, clock?.minute ?? 0, clock?.second ?? 0);
  if (ms === null || (typeof clock?.zone === 'number' && Math.abs(clock.zone) > 14 * 60)) return null;
  if (clock === null) return plausible({ kind: 'day', ms, precision: 'day' }, now);
  const precision = clock.second === null ? 'minute' : 'second';
  if (clock.zone === null) return plausible({ kind: 'wall', ms, precision }, now);
  // `Z` says how the moment is written, not where the photo was taken.
  const offsetMinutes = clock.zone === 'utc' ? null : clock.zone;
  return plausible({ kind: 'instant', ms: ms - (offsetMinutes ?? 0) * 60_000, offsetMinutes, precision }, now);
}

function plausible(time: Extract<CaptureTime, { ms: number }>, now: number): TableDate {
  return { kind: 'known', time: isPlausibleTime(time.ms, now) ? time : UNKNOWN_TIME };
}

function namedMonth(written: string, clock: Clock | null, now: number): TableDate | null {
  const text = written.replace(/ de(?:l)? /g, ' ');
  const dayFirst = /^(\d{1,2})\.?[ -](\p{L}+\.?)[ -](\d{4}|\d{2})$/u.exec(text);
  const monthFirst = /^(\p{L}+\.?) (\d{1,2}),? ?(\d{4})$/u.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = name === undefined ? null : monthNumber(name);
  return month === null ? null : known(fullYear(year ?? '', now), month, Number(day), clock, now);
}

/** `Jun 4 12:11:09 CEST 2022`, as `date` prints it, with the year where others have it. A zone that is only a name is left out. */
function unixDate(text: string): string {
  const found =
    /^(\p{L}{3,4}) (\d{1,2}) (\d{1,2}:\d{2}:\d{2})(?:\.\d{1,10})?(?: (UTC|GMT|Z|[+-]\d{4})|(?: [A-Z]{2,5}))? (\d{4})$/u.exec(
      text,
    );
  return found ? `${found[1]} ${found[2]} ${found[5]} ${found[3]}${found[4] ? ` ${found[4]}` : ''}` : text;
}

/** Seconds (10 digits), milliseconds (13), microseconds (16) or nanoseconds (19) since 1970. */
function epoch(text: string, now: number): TableDate | null {
  if (!/^\d{10}(?:\.\d+)?$|^\d{13}$|^\d{16}$|^\d{19}$/.test(text)) return null;
  const digits = text.indexOf('.') < 0 ? text.length : 10;
  const ms = digits === 10 ? Math.floor(Number(text) * 1000) : Number(text.slice(0, 13));
  return plausible({ kind: 'instant', ms, offsetMinutes: null, precision: 'second' }, now);
}

/** `22` is 2022 as long as that is not in the future; `98` is 1998. */
function fullYear(digits: string, now: number): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return 2000 + year <= new Date(now).getUTCFullYear() ? 2000 + year : 1900 + year;
}

/** English and German weekdays and their short forms, from Sunday. */
const WEEKDAYS = [
  'sun sunday so sonntag',
  'mon monday mo montag',
  'tue tues tuesday di dienstag',
  'wed wednesday mi mittwoch',
  'thu thur thurs thursday do donnerstag',
  'fri friday fr freitag',
  'sat saturday sa samstag sonnabend',
].map((names) => new Set(names.split(' ')));

/** 0 for Sunday; null for a word that is no weekday. */
function weekdayOf(word: string): number | null {
  const plain = word.toLowerCase().replace(/[.,\s]{1,4}$/, '');
  const at = WEEKDAYS.findIndex((names) => names.has(plain));
  return at < 0 ? null : at;
}

/** The weekday of a time where it was taken, or null where that is not known. */
function localDay(time: CaptureTime): number | null {
  const ms = localMs(time);
  return ms === null ? null : new Date(ms).getUTCDay();
}
