/** Numbers, sizes, times and dates as a language writes them. Everything about photos is in UTC (wall clocks). */
export interface Format {
  /** BCP 47. */
  readonly locale: string;
  number(value: number): string;
  percent(part: number, whole: number): string;
  /** Bytes in the decimal units that Apple's and other systems' windows show (1 GB = 1,000,000,000 bytes). */
  bytes(bytes: number): string;
  /** Seconds, as coarse as anybody can know the time left; "about" is said by the caller. */
  duration(seconds: number): string;
  /** US dollars. */
  dollars(amount: number): string;
  /** A calendar day `YYYY-MM-DD`; anything else comes back as it is. */
  day(day: string): string;
  /** A calendar day `YYYY-MM-DD` as short as can be, without its year: "6 Jun"; anything else comes back as it is. */
  dayShort(day: string): string;
  /** A month `YYYY-MM`, long: "June 2023"; anything else comes back as it is. */
  month(month: string): string;
  /** The name of a month `YYYY-MM`, without its year: "June"; anything else comes back as it is. */
  monthName(month: string): string;
  monthShort(monthIndex: number): string;
  /** A moment (ms, UTC), in the zone of this computer: when a check was made. */
  moment(ms: number): string;
  /** The day of a moment (ms, UTC), in the zone of this computer. */
  date(ms: number): string;
  /** The hour and minute of a moment (ms, UTC), in the zone of this computer. */
  time(ms: number): string;
  /** As `date`, without the year where it is that of `now` (ms, UTC). */
  dateNear(ms: number, now: number): string;
  /** As `day`, without the year where it is that of `now` (ms, UTC). */
  dayNear(day: string, now: number): string;
  /** A wall clock that is kept as if it were UTC (ms): a day, a day and a minute, or a day and a second. */
  wallClock(ms: number, precision: 'day' | 'minute' | 'second'): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
const WALL_CLOCK = {
  day: { dateStyle: 'long' },
  minute: { dateStyle: 'long', timeStyle: 'short' },
  second: { dateStyle: 'long', timeStyle: 'medium' },
} as const;

const NEAR = { day: 'numeric', month: 'long' } as const;

const known = new Map<string, Format>();

/** Formatters for a BCP 47 locale, made once each; an unknown one falls back to English. */
export function createFormat(locale: string): Format {
  const safe = Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en';
  const before = known.get(safe);
  if (before !== undefined) return before;
  const made = makeFormat(safe);
  known.set(safe, made);
  return made;
}

function makeFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const dollars = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (ms: number, options: Intl.DateTimeFormatOptions, otherwise: string): string => {
    if (!Number.isFinite(ms) || Math.abs(ms) > 8.64e15) return otherwise;
    const key = JSON.stringify(options);
    const format = dates.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory' });
    dates.set(key, format);
    return format.format(ms);
  };
  const inUtc = { timeZone: 'UTC' } as const;
  return {
    locale,
    number: (value) => number.format(value),
    percent: (part, whole) => percent.format(whole === 0 ? 0 : roundedDown(part / whole)),
    bytes: (bytes) => formatBytes(bytes, locale),
    duration: (seconds) => formatDuration(seconds, locale),
    dollars: (amount) => dollars.format(amount),
    day: (text) => date(timeOf(text, /^\d{4}-\d{2}-\d{2}$/), { ...WALL_CLOCK.day, ...inUtc }, text),
    dayShort: (text) => date(timeOf(text, /^\d{4}-\d{2}-\d{2}$/), { day: 'numeric', month: 'short', ...inUtc }, text),
    month: (text) => date(timeOf(text, /^\d{4}-\d{2}$/), { month: 'long', year: 'numeric', ...inUtc }, text),
    monthName: (text) => date(timeOf(text, /^\d{4}-\d{2}$/), { month: 'long', ...inUtc }, text),
    monthShort: (index) => date(Date.UTC(2024, index, 1), { month: 'short', ...inUtc }, ''),
    moment: (ms) => date(ms, WALL_CLOCK.minute, ''),
    date: (ms) => date(ms, WALL_CLOCK.day, ''),
    time: (ms) => date(ms, { timeStyle: 'short' }, ''),
    dateNear: (ms, now) =>
      date(ms, new Date(ms).getFullYear() === new Date(now).getFullYear() ? NEAR : WALL_CLOCK.day, ''),
    dayNear: (text, now) => {
      const near = text.startsWith(`${new Date(now).getFullYear()}-`);
      return date(timeOf(text, /^\d{4}-\d{2}-\d{2}$/), { ...(near ? NEAR : WALL_CLOCK.day), ...inUtc }, text);
    },
    wallClock: (ms, precision) => date(ms, { ...WALL_CLOCK[precision], ...inUtc }, ''),
  };
}

function timeOf(text: string, shape: RegExp): number {
  return shape.test(text) ? Date.parse(`${text.padEnd(10, '-01')}T00:00:00Z`) : Number.NaN;
}

/** 9,999 of 10,000 is 99.9 %, never "100 %": only all is all. */
function roundedDown(share: number): number {
  return Math.floor(share * 1000) / 1000;
}

function formatBytes(bytes: number, locale: string): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  // Half a unit below the next one is already written as the next one.
  while (unit < UNITS.length - 1 && (unit === 0 ? value >= 1000 : value >= 999.5)) {
    value /= 1000;
    unit += 1;
  }
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[unit] ?? 'byte',
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits: unit > 0 && value < 9.95 ? 1 : 0,
  }).format(value);
}

function formatDuration(seconds: number, locale: string): string {
  const [value, unit] =
    seconds < 90 ? [seconds, 'second'] : seconds < 5400 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour'];
  const whole = unit === 'second' ? Math.max(5, Math.ceil(value / 5) * 5) : Math.ceil(value);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(whole);
}
