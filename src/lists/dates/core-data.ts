import { textOf } from '../values/cell.ts';

/** Seconds from 1970 to 2001, where Apple's databases count from. */
const FROM_2001 = 978_307_200;

/**
 * A date as `Photos.sqlite` keeps it (seconds since 2001, UTC, with a fraction) in seconds since 1970; what is no such number is
 * left as it is, as a tool wrote it that knows better.
 */
export function fromCoreData(value: unknown): unknown {
  const text = textOf(value).replace(',', '.');
  return /^\d{1,10}(?:\.\d{1,9})?$/.test(text) ? String(Math.round((Number(text) + FROM_2001) * 1000) / 1000) : value;
}
