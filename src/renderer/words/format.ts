/** Numbers, sizes, times and dates as the person's system writes them. Everything about photos is in UTC (wall clocks). */
export interface Format {
  /** BCP 47. */
  readonly locale: string;
  number(value: number): string;
  percent(part: number, whole: number): string;
  bytes(bytes: number): string;
  /** Seconds left, as coarse as anybody can know it. */
  duration(seconds: number): string;
  /** A calendar day `YYYY-MM-DD`. */
  day(day: string): string;
  /** A month `YYYY-MM`, long: "June 2023". */
  month(month: string): string;
  monthShort(monthIndex: number): string;
  /** A moment (ms, UTC), in the zone of this computer: when a check was made. */
  moment(ms: number): string;
  date(ms: number): string;
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Formatters for a BCP 47 locale; an unknown one falls back to English. */
export function createFormat(locale: string): Format {
  const safe = Intl.NumberFormat.supportedLocalesOf([locale])[0] ?? 'en';
  const number = new Intl.NumberFormat(safe);
  const percent = new Intl.NumberFormat(safe, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(safe, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(safe, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const monthShort = new Intl.DateTimeFormat(safe, { month: 'short', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(safe, { dateStyle: 'long', timeStyle: 'short' });
  const date = new Intl.DateTimeFormat(safe, { dateStyle: 'long' });
  return {
    locale: safe,
    number: (value) => number.format(value),
    percent: (part, whole) => percent.format(whole === 0 ? 0 : roundedDown(part / whole)),
    bytes: (bytes) => formatBytes(bytes, safe),
    duration: (seconds) => formatDuration(seconds, safe),
    day: (text) => formatOr(day, Date.parse(`${text}T00:00:00Z`), text),
    month: (text) => formatOr(month, Date.parse(`${text}-01T00:00:00Z`), text),
    monthShort: (index) => monthShort.format(Date.UTC(2024, index, 1)),
    moment: (ms) => formatOr(moment, ms, ''),
    date: (ms) => formatOr(date, ms, ''),
  };
}

/** 9,999 of 10,000 is 99.9 %, never "100 %": only all is all. */
function roundedDown(share: number): number {
  return Math.floor(share * 1000) / 1000;
}

function formatOr(format: Intl.DateTimeFormat, ms: number, otherwise: string): string {
  return Number.isFinite(ms) ? format.format(ms) : otherwise;
}

function formatBytes(bytes: number, locale: string): string {
  let value = Math.max(0, bytes);
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit += 1;
  }
  const digits = unit < 2 ? 0 : value < 10 ? 1 : 0;
  const options = { style: 'unit', unit: UNITS[unit] ?? 'byte', unitDisplay: 'short' } as const;
  return new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: digits }).format(value);
}

function formatDuration(seconds: number, locale: string): string {
  const [value, unit] =
    seconds < 90 ? [seconds, 'second'] : seconds < 5400 ? [seconds / 60, 'minute'] : [seconds / 3600, 'hour'];
  const whole = unit === 'second' ? Math.max(5, Math.ceil(value / 5) * 5) : Math.ceil(value);
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(whole);
}
