import { isMediaName } from '../list-name.ts';
import { textOf } from '../values/cell.ts';

/** `JPG`, `.jpg`, `JPG file` (Explorer), `JPG-Datei`. */
const ENDING = /^\.?([a-z0-9]{2,5})(?:[ -]\p{L}{2,12})?$/iu;

/**
 * A name whose ending stands in a column of its own (Explorer hides endings, photo programs part them). What has an ending of a
 * photo already is left as it is.
 */
export function withEnding(name: string, extension: unknown): string {
  if (isMediaName(name)) return name;
  const ending = ENDING.exec(textOf(extension))?.[1];
  const whole = ending === undefined ? name : `${name}.${ending}`;
  return isMediaName(whole) ? whole : name;
}

/**
 * A date whose clock stands in a column of its own (`2022-06-04` and `12:11:23`). A date that has a clock already, and a time that
 * is none, are left as they are. Sheets give both as dates, the clock on a day of 1899, or as the fraction of a day.
 */
export function withClock(date: unknown, time: unknown): unknown {
  const clock = clockOf(time);
  if (clock === null) return date;
  if (date instanceof Date) {
    const text = isoSecond(date);
    return text?.endsWith('00:00:00') ? `${text.slice(0, 10)} ${clock}` : date;
  }
  const text = textOf(date);
  return text === '' || /\d:\d|\d{1,2}h\d|T\d/.test(text) || /^\d{5,}(?:[.,]\d+)?$/.test(text)
    ? date
    : `${text} ${clock}`;
}

function clockOf(time: unknown): string | null {
  if (time instanceof Date) return isoSecond(time)?.slice(11) ?? null;
  const text = textOf(time);
  if (
    /^\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?: ?[AaPp]\.?[Mm]\.?)?(?: ?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/.test(text)
  )
    return text;
  const fraction = /^0[.,]\d{1,15}$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  return Number.isNaN(fraction) ? null : new Date(Math.round(fraction * 86_400) * 1000).toISOString().slice(11, 19);
}

function isoSecond(date: Date): string | null {
  const ms = Math.round(date.getTime() / 1000) * 1000;
  return Number.isNaN(ms) ? null : new Date(ms).toISOString().slice(0, 19);
}
