import { CLOSE_ARRAY, CLOSE_OBJECT, COMMA, isBlank, LF, OPEN_ARRAY, OPEN_OBJECT, QUOTE } from './json-marks.ts';

/** White space between a bracket and what it begins with. */
const MAX_GAP = 10_000;

/** Whether something begins here; null where the text ends before that is known, and more of it may come. */
export type Begins = boolean | null;

/**
 * Whether a value begins at a place outside every array: only what surely is one does, a quoted text, or `[` or `{` with what may
 * follow it. A gap as long as no tool writes it is taken for a beginning.
 *
 * @param isLast no more text comes
 */
export function beginsValue(text: string, at: number, isLast: boolean): Begins {
  const code = text.charCodeAt(at);
  if (code === QUOTE) return true;
  if (code !== OPEN_ARRAY && code !== OPEN_OBJECT) return false;
  const next = nextMark(text, at);
  if (next === null) return text.length > at + MAX_GAP || isLast ? true : null;
  if (next === QUOTE) return true;
  if (code === OPEN_OBJECT) return next === CLOSE_OBJECT;
  if (next === SMALL_N)
    return text
      .slice(at + 1, at + MAX_GAP)
      .trimStart()
      .startsWith('null');
  return next === OPEN_ARRAY || next === OPEN_OBJECT || next === CLOSE_ARRAY;
}

/** Of `null`, which stands in an array where a tool had no record. */
const SMALL_N = 0x6e;

/** Whether the array that opens here begins with a single value: inside another one it is the row of a table. */
export function beginsRow(text: string, at: number, isLast: boolean): Begins {
  const next = nextMark(text, at);
  if (next === null) return text.length > at + MAX_GAP || isLast ? false : null;
  return next !== OPEN_ARRAY && next !== OPEN_OBJECT && next !== CLOSE_ARRAY;
}

/** The code of what follows a bracket, blanks passed over; null where the text or the gap ends first. */
function nextMark(text: string, at: number): number | null {
  const end = Math.min(text.length, at + MAX_GAP);
  for (let i = at + 1; i < end; i += 1) {
    const code = text.charCodeAt(i);
    if (!isBlank(code)) return code;
  }
  return null;
}

/** Where reading can go on after damage. */
export interface NextBeginning {
  /** The place, or the end of the text. */
  readonly at: number;
  readonly isFound: boolean;
  /** Line breaks up to there. */
  readonly breaks: number;
  /** Whether only blanks stand between the last line break and there. */
  readonly isLineStart: boolean;
}

/** The next line that begins an object or an array, or ends the array that is open. */
export function nextBeginning(text: string, from: number, isLineStart: boolean, isInArray: boolean): NextBeginning {
  let [breaks, atStart] = [0, isLineStart];
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF) {
      breaks += 1;
      atStart = true;
    } else if (atStart && !isBlank(code) && code !== COMMA) {
      atStart = false;
      if (code === OPEN_OBJECT || code === OPEN_ARRAY || (code === CLOSE_ARRAY && isInArray))
        return { at: i, isFound: true, breaks, isLineStart: false };
    }
  }
  return { at: text.length, isFound: false, breaks, isLineStart: atStart };
}

/** An object with nothing nested: its value, where it ends, and how many lines it goes over. */
export interface FlatObject {
  readonly value: unknown;
  readonly end: number;
  readonly breaks: number;
}

/**
 * The object that opens here, where it has nothing nested: it ends at the first closing brace behind it, and what is JSON up to
 * there is all of it. Null for any other, and where its end was not reached.
 */
export function flatObject(text: string, start: number): FlatObject | null | 'no-end' {
  const end = text.indexOf('}', start) + 1;
  if (end === 0) return 'no-end';
  const own = text.slice(start, end);
  let value: unknown;
  try {
    value = JSON.parse(own);
  } catch {
    return null;
  }
  let breaks = 0;
  for (let at = own.indexOf('\n'); at >= 0; at = own.indexOf('\n', at + 1)) breaks += 1;
  return { value, end, breaks };
}

/**
 * What Python and JavaScript write where a number is none; JSON has no word for it. A string that does not end goes to the end of
 * the text, so that nothing is read twice.
 */
const NO_NUMBER = /("(?:[^"\\]|\\.)*(?:"|\\?$))|-?\b(?:NaN|Infinity)\b/gs;

/** A value from its text; undefined for what is no JSON, also with `NaN` (Python) taken for null. */
export function parseValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (!/NaN|Infinity/.test(text)) return undefined;
  }
  try {
    return JSON.parse(text.replace(NO_NUMBER, (_, quoted: string | undefined) => quoted ?? 'null'));
  } catch {
    return undefined;
  }
}
