import { utcMs } from './calendar.ts';

/** A moment as ISO 8601 writes it: with a zone an instant, without one a wall clock. */
export interface IsoMoment {
  /** ms; UTC when the zone is known, else the wall clock read as UTC. */
  readonly ms: number;
  /** Minutes east of UTC; `utc` for `Z`; null when no zone is written. */
  readonly zone: number | 'utc' | null;
}

/** The days of so many texts are kept; a library of a hundred years has fewer. */
const MOST_DAYS = 50_000;
const ZERO = 0x30;

/**
 * Reads moments of one list in the form `2022-06-04T12:11:23.123456+02:00` (or with a space, and without fraction or zone), a
 * day only once. Null for any other form, which is no error: it is read the slow way.
 */
export function isoReader(): (text: string) => IsoMoment | null {
  const days = new Map<string, number | null>();
  const dayOf = (text: string): number | null => {
    let ms = days.get(text);
    if (ms === undefined) {
      const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
      ms = found ? utcMs(Number(found[1]), Number(found[2]), Number(found[3])) : null;
      if (days.size < MOST_DAYS) days.set(text, ms);
    }
    return ms;
  };
  return (text) => {
    const mark = text.charCodeAt(10);
    if (text.length < 19 || (mark !== 0x54 && mark !== 0x20) || text[13] !== ':' || text[16] !== ':') return null;
    const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
    if (!(hour < 24 && minute < 60 && second < 60)) return null;
    let at = 19;
    if (text[at] === '.') {
      at += 1;
      while (isDigit(text.charCodeAt(at))) at += 1;
      if (at === 20) return null;
    }
    const zone = zoneAt(text, at);
    if (zone === undefined) return null;
    const day = dayOf(text.slice(0, 10));
    if (day === null) return null;
    const wall = day + ((hour * 60 + minute) * 60 + second) * 1000;
    return { ms: typeof zone === 'number' ? wall - zone * 60_000 : wall, zone };
  };
}

/** The zone that is the rest of the text; undefined when something else is. */
function zoneAt(text: string, at: number): IsoMoment['zone'] | undefined {
  if (at === text.length) return null;
  if (text[at] === 'Z' && at + 1 === text.length) return 'utc';
  const sign = text[at] === '+' ? 1 : text[at] === '-' ? -1 : 0;
  if (sign === 0 || text.length !== at + 6 || text[at + 3] !== ':') return undefined;
  const minutes = twoDigits(text, at + 1) * 60 + twoDigits(text, at + 4);
  return minutes <= 14 * 60 ? sign * minutes : undefined;
}

/** Not a number for anything but two digits. */
function twoDigits(text: string, at: number): number {
  const [a, b] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return isDigit(a) && isDigit(b) ? (a - ZERO) * 10 + b - ZERO : Number.NaN;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 0x39;
}
