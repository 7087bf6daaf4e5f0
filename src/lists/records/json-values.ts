import { beginsRow, beginsValue, flatObject, parseValue } from './json-begin.ts';
import {
  BACKSLASH,
  BOM,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  CR,
  LF,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
  TAB,
} from './json-marks.ts';
import { StrayText } from './stray-text.ts';

/** One value of a list longer than this (characters) is opened and looked through, or refused. */
const MAX_VALUE = 8 << 20;
/** Arrays and objects are opened this deep; no tool wraps its records deeper. */
const MAX_OPEN = 24;
/** Objects that are read letter by letter after one that had something nested. */
const FLAT_PAUSE = 500;

export type BadValue = 'not-json' | 'too-long' | 'cut-off';

/** An array, or an object that wraps the list, whose end was not reached. */
interface Opened {
  readonly kind: 'array' | 'object';
  readonly line: number;
  /** Values found in it so far. */
  found: number;
}

export interface ValueHandler {
  /** One value: an object in one piece, or a text, number or other single value, with the 1-based line it starts on. */
  value(value: unknown, line: number): void;
  /** A single value in an object that wraps the list and is too large to be given in one piece: a count, a date. */
  member?(key: string, value: unknown): void;
  /** A value that cannot be read. */
  bad(line: number, why: BadValue, start: string): void;
  /** A line (or the rest of one) that is no JSON, outside every value. */
  stray(line: number, text: string): void;
}

/**
 * Every value of a text of JSON, one at a time, in bounded memory: the elements of arrays, objects one a line, values one
 * after another. Arrays are opened, but for rows of single values inside others; an object is given in one piece, unless it is larger than a record can be: then it wraps
 * the list, and what its members hold is given instead. A damaged value costs itself: reading goes on at the next line that
 * begins a value. What comes out does not depend on where the pieces of text end.
 */
export class JsonValues {
  readonly #handler: ValueHandler;
  readonly #open: Opened[] = [];
  #text = '';
  #at = 0;
  #line = 1;
  /** Whether a value is being read, where it begins in this piece, and what of it stood in pieces before. */
  #reading = false;
  #start = 0;
  #held = '';
  #opened = 0;
  #startLine = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Passing over the rest of a value that was refused: to the next line that begins one. */
  #lost = false;
  #lineStart = true;
  /** A value that is too long to be kept and cannot be opened: only its end is looked for. */
  #dropping: 'text' | 'nested' | null = null;
  /** What stands between values on one line and is no JSON. */
  readonly #stray: StrayText;
  /** In an opened object: whether the next text is a key. */
  #atKey = false;
  /** The key before the value that is read, in an opened object. */
  #key = '';
  /** The text ends where more of it is needed to tell what begins. */
  #waiting = false;
  #last = false;
  #sawArray = false;
  /** Objects to go before one is tried as a flat one again. */
  #flatPause = 0;

  constructor(handler: ValueHandler) {
    this.#handler = handler;
    this.#stray = new StrayText((line, text) => handler.stray(line, text));
  }

  /** 1-based line that was reached. */
  get line(): number {
    return this.#line;
  }

  /** Whether an array was begun. */
  get sawArray(): boolean {
    return this.#sawArray;
  }

  /** Whether the text so far ends inside an array or an object. */
  get isInside(): boolean {
    return this.#open.length > 0 || (this.#reading && this.#opened === OPEN_OBJECT);
  }

  push(piece: string): void {
    this.#text = this.#at < this.#text.length ? this.#text.slice(this.#at) + piece : piece;
    this.#at = 0;
    this.#start = 0;
    this.#read();
    if (!this.#reading) return;
    this.#held += this.#text.slice(this.#start, this.#at);
  }

  /** Call once, after the last piece. False when an array, an object or a text was not closed: the text was cut off. */
  finish(): boolean {
    this.#last = true;
    this.#read();
    if (this.#reading && this.#isScalar) this.#give(this.#held);
    const whole = !this.#reading && this.#open.length === 0 && !this.#lost && this.#dropping === null;
    if (this.#reading) this.#handler.bad(this.#startLine, 'cut-off', this.#held.slice(0, 80));
    this.#stray.end();
    return whole;
  }

  #read(): void {
    this.#waiting = false;
    while (this.#at < this.#text.length && !this.#waiting) {
      if (this.#lost) this.#findNext();
      else if (this.#reading || this.#dropping !== null) this.#readValue();
      else this.#between();
    }
  }

  /** Between values: separators, the ends of what is open, and the beginning of the next value. */
  #between(): void {
    const text = this.#text;
    const code = text.charCodeAt(this.#at);
    switch (code) {
      case LF:
        this.#line += 1;
        this.#stray.end();
        this.#at += 1;
        return;
      case SPACE:
      case TAB:
      case CR:
      case COMMA:
      case COLON:
      case BOM:
        if (!this.#stray.isEmpty) this.#stray.add(code, this.#line);
        if (code === COMMA && this.#inside === 'object') this.#atKey = true;
        this.#at += 1;
        return;
      case OPEN_ARRAY:
        if (this.#stray.isEmpty && this.#open.length < MAX_OPEN) {
          const begins = this.#mayBegin(code);
          const isRow = begins === true && this.#open.length > 0 ? beginsRow(text, this.#at, this.#last) : false;
          if (begins === null || isRow === null) {
            this.#waiting = true;
            return;
          }
          if (begins && !isRow) {
            this.#open.push({ kind: 'array', line: this.#line, found: 0 });
            this.#sawArray = true;
            this.#at += 1;
            return;
          }
        }
        break;
      case CLOSE_ARRAY:
      case CLOSE_OBJECT: {
        const kind = code === CLOSE_ARRAY ? 'array' : 'object';
        if (this.#stray.isEmpty && this.#inside === kind) {
          this.#close();
          this.#at += 1;
          return;
        }
        break;
      }
    }
    const begins = this.#stray.isEmpty && this.#mayBegin(code);
    if (begins === null) {
      this.#waiting = true;
      return;
    }
    if (!begins) {
      this.#stray.add(code, this.#line);
      this.#at += 1;
      return;
    }
    if (code === OPEN_OBJECT && this.#giveFlat()) return;
    this.#reading = true;
    this.#held = '';
    this.#opened = code;
    this.#start = this.#at;
    this.#startLine = this.#line;
    this.#depth = 0;
  }

  /** Saves looking at every letter of an object with nothing nested; where objects are not so, it is tried only now and then. */
  #giveFlat(): boolean {
    if (this.#flatPause > 0) {
      this.#flatPause -= 1;
      return false;
    }
    const flat = flatObject(this.#text, this.#at);
    if (flat === 'no-end') return false;
    if (flat === null) {
      this.#flatPause = FLAT_PAUSE;
      return false;
    }
    this.#startLine = this.#line;
    this.#line += flat.breaks;
    this.#at = flat.end;
    this.#inObject(flat.value);
    return true;
  }

  /** A number, `true`, `null`: what has no closing mark of its own. */
  get #isScalar(): boolean {
    return this.#opened !== OPEN_OBJECT && this.#opened !== OPEN_ARRAY && this.#opened !== QUOTE;
  }

  get #inside(): Opened['kind'] | undefined {
    return this.#open.at(-1)?.kind;
  }

  #close(): void {
    const closed = this.#open.pop();
    const outer = this.#open.at(-1);
    if (outer && closed) outer.found += closed.found;
    this.#atKey = false;
    if (closed?.kind === 'object' && closed.found === 0) this.#handler.bad(closed.line, 'too-long', '');
  }

  /** Whether a value begins here; null where more text is needed to tell. */
  #mayBegin(code: number): boolean | null {
    if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) return false;
    return this.#open.length > 0 || beginsValue(this.#text, this.#at, this.#last);
  }

  /** On to the end of the value that is being read, or of the text. */
  #readValue(): void {
    const text = this.#text;
    let [i, depth, inString, escaped, line] = [this.#at, this.#depth, this.#inString, this.#escaped, this.#line];
    const isScalar = this.#dropping === null && this.#isScalar;
    let end = -1;
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inString = false;
          if (depth === 0 && this.#dropping !== 'nested') {
            end = i + 1;
            break;
          }
        } else if (code === LF) {
          // JSON has no line break in a text: a quote is missing or too many.
          this.#at = i;
          this.#line = line;
          this.#lose('not-json');
          return;
        }
        continue;
      }
      if (code === QUOTE) inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        if (isScalar) {
          end = i;
          break;
        }
        depth -= 1;
        if (depth === 0) {
          end = i + 1;
          break;
        }
      } else if (isScalar && (code === COMMA || code === LF || code === CR || code === SPACE || code === TAB)) {
        end = i;
        break;
      } else if (code === LF) line += 1;
    }
    this.#line = line;
    if (end < 0) {
      [this.#at, this.#depth, this.#inString, this.#escaped] = [i, depth, inString, escaped];
      const length = this.#held.length + text.length - this.#start;
      if (this.#reading && length > MAX_VALUE) this.#tooLong();
      return;
    }
    this.#at = end;
    [this.#depth, this.#inString, this.#escaped] = [0, false, false];
    if (this.#dropping !== null) this.#dropping = null;
    else this.#give(this.#held === '' ? text.slice(this.#start, end) : this.#held + text.slice(this.#start, end));
  }

  #give(text: string): void {
    this.#reading = false;
    this.#held = '';
    const value = parseValue(text);
    if (value === undefined) {
      if (this.#atKey && this.#opened === QUOTE) this.#atKey = false;
      else this.#handler.bad(this.#startLine, 'not-json', text.slice(0, 80));
      return;
    }
    if (this.#atKey && this.#opened === QUOTE) {
      this.#atKey = false;
      this.#key = String(value);
      return;
    }
    this.#inObject(value);
  }

  /** A single member of the object that wraps the list (a count, a date) is no record of it. */
  #inObject(value: unknown): void {
    const outer = this.#open.at(-1);
    if (outer?.kind === 'object' && (typeof value !== 'object' || value === null)) {
      this.#handler.member?.(this.#key, value);
      return;
    }
    if (outer) outer.found += 1;
    this.#handler.value(value, this.#startLine);
  }

  /** An object or an array that goes on and on wraps the list: it is opened, and read again from its first member. */
  #tooLong(): void {
    const text = this.#held + this.#text.slice(this.#start);
    this.#held = '';
    this.#reading = false;
    if (this.#opened !== QUOTE && this.#open.length < MAX_OPEN) {
      const kind = this.#opened === OPEN_OBJECT ? 'object' : 'array';
      this.#open.push({ kind, line: this.#startLine, found: 0 });
      this.#atKey = kind === 'object';
      this.#line = this.#startLine;
      this.#text = text;
      this.#at = 1;
      [this.#depth, this.#inString, this.#escaped] = [0, false, false];
      return;
    }
    this.#handler.bad(this.#startLine, 'too-long', text.slice(0, 80));
    this.#dropping = this.#opened === QUOTE ? 'text' : 'nested';
  }

  #lose(why: BadValue): void {
    const start = this.#held === '' ? this.#text.slice(this.#start, this.#start + 80) : this.#held.slice(0, 80);
    if (this.#reading) this.#handler.bad(this.#startLine, why, start);
    this.#reading = false;
    this.#held = '';
    this.#dropping = null;
    [this.#depth, this.#inString, this.#escaped] = [0, false, false];
    this.#lost = true;
    this.#lineStart = false;
  }

  /** After a damaged value: the next line that begins an object or an array, or ends one, is read again. */
  #findNext(): void {
    const text = this.#text;
    for (let i = this.#at; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (code === LF) {
        this.#line += 1;
        this.#lineStart = true;
      } else if (this.#lineStart && code !== SPACE && code !== TAB && code !== CR && code !== COMMA) {
        this.#lineStart = false;
        if (code === OPEN_OBJECT || code === OPEN_ARRAY || (code === CLOSE_ARRAY && this.#inside === 'array')) {
          this.#at = i;
          this.#lost = false;
          return;
        }
      }
    }
    this.#at = text.length;
  }
}
