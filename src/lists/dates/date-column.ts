import { type CaptureTime, isPlausibleTime, localMs, type Precision, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { DAY_MS, FARTHEST_ZONE_MS, HOUR_MS, MINUTE_MS } from '../../model/moments.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { ListedRow } from '../listed-row.ts';
import type { ProblemLog } from '../problem-log.ts';
import { textOf } from '../values/cell.ts';
import { appleDateReader, isNoDate } from './apple-date.ts';
import { excelSerial } from './excel-serial.ts';
import { isoReader } from './iso-date.ts';
import { type EitherDate, parseTableDate, resolveEither } from './table-date.ts';

export interface DateRules {
  /** Dates of files, which may be the day of a copy: they are shown, and prove nothing. */
  readonly ofFile?: boolean;
  /** What a date without a zone is: a clock on a wall, or UTC in a list that is always in UTC. */
  readonly zoneless?: 'wall' | 'utc';
  /** `+00:00` is what the tool writes where it knows no zone: the instant is right, the zone means nothing. */
  readonly zeroIsNoZone?: boolean;
}

interface Pending {
  readonly row: number;
  readonly date: EitherDate;
  readonly line: number;
  readonly text: string;
}

/**
 * Reads the dates of one column, in every form that programs give them. Whether `06/04/2022` is in June or in April is decided
 * by the whole column: one date that can only be read one way settles all of them. When none does, or when they contradict
 * each other, they stay unknown, and that is said: a wrong month would be worse than none.
 */
export class DateColumn {
  readonly #log: ProblemLog;
  readonly #path: string;
  readonly #now: number;
  readonly #rules: DateRules;
  readonly #iso = isoReader();
  readonly #apple = appleDateReader();
  readonly #pending: Pending[] = [];
  #dayFirst = 0;
  #monthFirst = 0;
  #open = 0;
  /** Neighbours often share a moment (halves of a Live Photo, bursts), so one is kept. */
  #text = '';
  #time: CaptureTime = UNKNOWN_TIME;
  #momentText = '';
  #moment: number | null = null;
  readonly #clocks = new ColumnClocks();

  constructor(log: ProblemLog, path: string, now: number, rules: DateRules = {}) {
    this.#log = log;
    this.#path = path;
    this.#now = now;
    this.#rules = rules;
  }

  /**
   * The time in a cell, as far as it is known now; {@link settle} puts the rest into the rows. A cell that cannot be read costs
   * its date and is reported with its line.
   *
   * @param row the index that the row gets
   */
  read(value: unknown, line: number, row: number): CaptureTime {
    const text = typeof value === 'string' ? value : value instanceof Date ? isoOf(value) : textOf(value);
    if (text === this.#text) return this.#time;
    if (isNoDate(text)) return UNKNOWN_TIME;
    const quick = this.#quick(text);
    if (quick !== null) {
      this.#text = text;
      this.#time = quick;
      this.#clocks.see(quick);
      return quick;
    }
    const date = parseTableDate(withoutMarks(text), this.#now);
    if (date?.kind === 'either') {
      this.#pending.push({ row, date: date.date, line, text });
      this.#count(date.date);
      return UNKNOWN_TIME;
    }
    if (date === null || date.time.kind === 'unknown') {
      this.#log.date(this.#path, line, text);
      return UNKNOWN_TIME;
    }
    const time = this.#byRules(date.time);
    this.#clocks.see(time);
    return time;
  }

  /** A moment (ms, UTC; a wall clock at its earliest possible moment), or null. For dates that are no capture time. */
  moment(value: unknown): number | null {
    const text = value instanceof Date ? isoOf(value) : textOf(value);
    if (text === '') return null;
    if (text === this.#momentText) return this.#moment;
    this.#momentText = text;
    this.#moment = this.#momentOf(text);
    return this.#moment;
  }

  #momentOf(text: string): number | null {
    const time = this.#quick(text) ?? this.#slow(text);
    return time === null || !('ms' in time) ? null : time.kind === 'instant' ? time.ms : time.ms - FARTHEST_ZONE_MS;
  }

  /**
   * Puts the dates into the rows whose order of day and month only the whole column could tell, and makes those of a column
   * without seconds, or without clocks, as coarse as they are.
   */
  settle(rows: ListedRow[]): void {
    this.settleEach((row, captured) => {
      const known = rows[row];
      if (known) rows[row] = { ...known, captured };
      this.#clocks.see(captured);
    });
    const precision = this.#clocks.precision();
    if (precision === 'second') return;
    rows.forEach((row, i) => {
      const captured = coarser(row.captured, precision);
      if (captured !== row.captured) rows[i] = { ...row, captured };
    });
  }

  /** Tells the time of every row whose order of day and month only the whole column could tell. */
  settleEach(tell: (row: number, captured: CaptureTime) => void): void {
    const order = this.#order();
    for (const { row, date, line, text } of this.#pending) {
      const own = date.first > 12 ? 'day-first' : date.second > 12 ? 'month-first' : order;
      if (own === null && date.first !== date.second) continue;
      const settled = resolveEither(date, own ?? 'day-first', this.#now);
      if (settled?.kind !== 'known') this.#log.date(this.#path, line, text);
      else tell(row, this.#byRules(settled.time));
    }
  }

  /** Says how many dates nobody can read for certain, once all were seen. */
  notes(): CompletenessNote[] {
    if (this.#open === 0 || this.#order() !== null) return [];
    return [{ code: 'dates-ambiguous', count: this.#open, blocks: false }];
  }

  #quick(text: string): CaptureTime | null {
    const iso = this.#iso(text);
    if (iso !== null && isPlausibleTime(iso.ms, this.#now)) {
      const { ms, zone } = iso;
      if (zone === null) return this.#byRules({ kind: 'wall', ms, precision: 'second' });
      return this.#byRules({ kind: 'instant', ms, offsetMinutes: zone === 'utc' ? null : zone, precision: 'second' });
    }
    // Without its zone it is a clock on a wall, unless the list says otherwise.
    const apple = SAYS_UTC.test(text) ? this.#apple(text) : null;
    if (apple !== null && isPlausibleTime(apple.ms, this.#now)) {
      return this.#byRules({ kind: 'instant', ms: apple.ms, offsetMinutes: null, precision: apple.precision });
    }
    const serial = excelSerial(text);
    return serial === null || !('ms' in serial) || !isPlausibleTime(serial.ms, this.#now)
      ? null
      : this.#byRules(serial);
  }

  #slow(text: string): CaptureTime | null {
    const date = parseTableDate(text, this.#now);
    return date?.kind === 'known' ? date.time : null;
  }

  #byRules(time: CaptureTime): CaptureTime {
    const { ofFile, zoneless, zeroIsNoZone } = this.#rules;
    if (ofFile) return 'ms' in time ? { kind: 'file', ms: time.ms, precision: 'second' } : time;
    if (time.kind === 'wall' && zoneless === 'utc') {
      return { kind: 'instant', ms: time.ms, offsetMinutes: null, precision: time.precision };
    }
    return time.kind === 'instant' && time.offsetMinutes === 0 && zeroIsNoZone
      ? { ...time, offsetMinutes: null }
      : time;
  }

  #count({ first, second }: EitherDate): void {
    if (first > 12 && second <= 12) this.#dayFirst += 1;
    else if (second > 12 && first <= 12) this.#monthFirst += 1;
    else if (first !== second) this.#open += 1;
  }

  #order(): 'day-first' | 'month-first' | null {
    if (this.#dayFirst > 0 && this.#monthFirst === 0) return 'day-first';
    if (this.#monthFirst > 0 && this.#dayFirst === 0) return 'month-first';
    return null;
  }
}

const SAYS_UTC = /(?:GMT|UTC|Z)\s*$/i;

/** A date of a spreadsheet, which has no zone. */
function isoOf(date: Date): string {
  // The fraction of a day is rounded in the file, so a whole second may be some ms less.
  const ms = Math.round(date.getTime() / 1000) * 1000;
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 19);
}

/** Marks of the direction of writing, which Windows puts between the numbers of its dates. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

const QUARTER_MS = 15 * MINUTE_MS;

/** A few photos may all be of one and the same clock; so many are not. */
const MANY_ROWS = 25;

/**
 * How finely a column of dates is known. Programs fill up what they do not know with zeros: where no date of a whole column has
 * seconds, nobody knew them, and `10:11:00` is a minute. Where all have midnight, or many have one and the same clock, it is
 * a day; in UTC that clock is another one in summer.
 */
class ColumnClocks {
  #seen = 0;
  #hasSeconds = false;
  readonly #clocks = new Set<number>();
  readonly #days = new Set<number>();

  see(time: CaptureTime): void {
    if (this.#hasSeconds || !isExact(time)) return;
    const ms = localMs(time) ?? 0;
    this.#seen += 1;
    this.#hasSeconds = ms % MINUTE_MS !== 0;
    if (this.#clocks.size < 3) this.#clocks.add(timeOfDay(ms));
    if (this.#days.size < 3) this.#days.add(Math.floor(ms / DAY_MS));
  }

  precision(): Precision {
    if (this.#seen < 2 || this.#hasSeconds) return 'second';
    const [first = 0, second = first] = this.#clocks;
    const isOneClock = this.#clocks.size <= 2 && Math.abs(first - second) <= HOUR_MS && first % QUARTER_MS === 0;
    const isMidnight = first === 0 && second === 0;
    const isSaid = isMidnight ? this.#days.size >= 2 : this.#days.size >= 3 && this.#seen >= MANY_ROWS;
    return isOneClock && isSaid ? 'day' : 'minute';
  }
}

/** Whether a time claims to be known to the second. */
function isExact(time: CaptureTime): time is Extract<CaptureTime, { kind: 'instant' | 'wall' }> {
  return (time.kind === 'instant' || time.kind === 'wall') && time.precision === 'second';
}

const timeOfDay = (ms: number) => ((ms % DAY_MS) + DAY_MS) % DAY_MS;

/** A time that claims seconds, as finely as its column is known. Midnight in a zone east of UTC is the evening before in UTC. */
function coarser(time: CaptureTime, precision: Exclude<Precision, 'second'>): CaptureTime {
  if (!isExact(time)) return time;
  if (precision === 'minute') return { ...time, precision };
  const ms = localMs(time) ?? 0;
  const clock = timeOfDay(ms);
  return { kind: 'day', ms: ms - clock + (clock > DAY_MS / 2 ? DAY_MS : 0), precision };
}
