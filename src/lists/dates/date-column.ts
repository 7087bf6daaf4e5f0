import { type CaptureTime, UNKNOWN_TIME } from '../../model/capture-time.ts';
import { isNoDate, parseAppleDate } from './apple-date.ts';
import { type EitherDate, parseTableDate, resolveEither } from './table-date.ts';

/** What a cell of dates gave; `later` is settled when the whole column was seen. */
export type DateCell = { readonly time: CaptureTime } | { readonly later: EitherDate } | { readonly unreadable: true };

/**
 * Reads the dates of one column. Whether `06/04/2022` is in June or in April is decided by the whole column: one date
 * that can only be read one way settles all of them. When none does, or when they contradict each other, they stay
 * unknown: a wrong month would be worse than none.
 */
export class DateColumn {
  readonly #now: number;
  #dayFirst = 0;
  #monthFirst = 0;
  #open = 0;

  constructor(now: number) {
    this.#now = now;
  }

  read(text: string): DateCell {
    if (isNoDate(text)) return { time: UNKNOWN_TIME };
    const apple = parseAppleDate(text);
    if (apple !== null) {
      return { time: { kind: 'instant', ms: apple.ms, offsetMinutes: null, precision: apple.precision } };
    }
    const date = parseTableDate(text, this.#now);
    if (date === null) return { unreadable: true };
    if (date.kind === 'known') return date.time.kind === 'unknown' ? { unreadable: true } : { time: date.time };
    const either = date.date;
    if (either.first > 12 && either.second <= 12) this.#dayFirst += 1;
    else if (either.second > 12 && either.first <= 12) this.#monthFirst += 1;
    else if (either.first !== either.second) this.#open += 1;
    return { later: either };
  }

  /** How many dates nobody can read for certain, once all were seen. */
  get ambiguous(): number {
    return this.#order() === null ? this.#open : 0;
  }

  /** The time of a date that was left for later; null when there is no such day. */
  settle(date: EitherDate): CaptureTime | null {
    const order = date.first > 12 ? 'day-first' : date.second > 12 ? 'month-first' : this.#order();
    if (order === null && date.first !== date.second) return UNKNOWN_TIME;
    const settled = resolveEither(date, order ?? 'day-first', this.#now);
    return settled?.kind === 'known' ? settled.time : null;
  }

  #order(): 'day-first' | 'month-first' | null {
    if (this.#dayFirst > 0 && this.#monthFirst === 0) return 'day-first';
    if (this.#monthFirst > 0 && this.#dayFirst === 0) return 'month-first';
    return null;
  }
}
