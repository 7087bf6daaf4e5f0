import { beginsRow, beginsValue, flatObject, nextBeginning, parseValue } from './json-begin.ts';
import {
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
import { OpenValues } from './open-values.ts';
import { StrayText } from './stray-text.ts';
import type { BadValue, ValueHandler } from './value-handler.ts';
import { ValueScan } from './value-scan.ts';

/** No record of any tool is as long (characters). */
const MAX_VALUE = 8 << 20;
/** Objects that are read letter by letter after one that had something nested. */
const FLAT_PAUSE = 500;

/**
 * Every value of a text of JSON, one at a time, in bounded memory: the elements of arrays, objects one a line, values one
 * after another. Arrays are opened, but for rows of single values inside others; an object is given in one piece, unless it is larger than a record can be: then it wraps
 * the list, and what its members hold is given instead. A damaged value costs itself: reading goes on at the next line that
 * begins a value. What comes out does not depend on where the pieces of text end.
 */
export class JsonValues {
  readonly #handler: ValueHandler;
  readonly #longest: number;
  readonly #open = new OpenValues();
  readonly #scan = new ValueScan();
  #text = '';
  #at = 0;
  #line = 1;
  /** Whether a value is being read, where it begins in this piece, and what of it stood in pieces before. */
  #reading = false;
  #start = 0;
  #held = '';
  #opened = 0;
  #startLine = 1;
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

  /** @param longest one value longer than this (characters) is opened and looked through, or refused */
  constructor(handler: ValueHandler, longest = MAX_VALUE) {
    this.#handler = handler;
    this.#longest = longest;
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
    return !this.#open.isEmpty || (this.#reading && this.#opened === OPEN_OBJECT);
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
    const whole = !this.#reading && this.#open.isEmpty && !this.#lost && this.#dropping === null;
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
        if (code === COMMA && this.#open.inner?.kind === 'object') this.#atKey = true;
        this.#at += 1;
        return;
      case OPEN_ARRAY:
        if (this.#stray.isEmpty && !this.#open.isFull) {
          const begins = this.#mayBegin(code);
          const isRow = begins === true && !this.#open.isEmpty ? beginsRow(text, this.#at, this.#last) : false;
          if (begins === null || isRow === null) {
            this.#waiting = true;
            return;
          }
          if (begins && !isRow) {
            this.#open.open('array', this.#line);
            this.#sawArray = true;
            this.#at += 1;
            return;
          }
        }
        break;
      case CLOSE_ARRAY:
      case CLOSE_OBJECT: {
        const kind = code === CLOSE_ARRAY ? 'array' : 'object';
        if (this.#stray.isEmpty && this.#open.inner?.kind === kind) {
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
    this.#scan.reset();
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

  #close(): void {
    const closed = this.#open.close();
    this.#atKey = false;
    if (closed?.kind === 'object' && closed.found === 0) this.#handler.bad(closed.line, 'too-long', '');
  }

  /** Whether a value begins here; null where more text is needed to tell. */
  #mayBegin(code: number): boolean | null {
    if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) return false;
    return !this.#open.isEmpty || beginsValue(this.#text, this.#at, this.#last);
  }

  /** On to the end of the value that is being read, or of the text. */
  #readValue(): void {
    const text = this.#text;
    const what = this.#dropping ?? (this.#isScalar ? 'single' : 'closed');
    const scanned = this.#scan.scan(text, this.#at, this.#line, what);
    this.#at = this.#scan.at;
    this.#line = this.#scan.line;
    if (scanned === 'broken') this.#lose('not-json');
    else if (scanned === 'goes-on') {
      const length = this.#held.length + text.length - this.#start;
      if (this.#reading && length > this.#longest) this.#tooLong();
    } else if (this.#dropping !== null) this.#dropping = null;
    else {
      const end = text.slice(this.#start, this.#at);
      this.#give(this.#held === '' ? end : this.#held + end);
    }
  }

  #give(text: string): void {
    this.#reading = false;
    this.#held = '';
    const value = parseValue(text);
    if (value === undefined) {
      if (this.#atKey && this.#opened === QUOTE) {
        this.#atKey = false;
        this.#key = '';
      } else this.#handler.bad(this.#startLine, 'not-json', text.slice(0, 80));
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
    const outer = this.#open.inner;
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
    if (this.#opened !== QUOTE && !this.#open.isFull) {
      const kind = this.#opened === OPEN_OBJECT ? 'object' : 'array';
      this.#open.open(kind, this.#startLine);
      this.#atKey = kind === 'object';
      this.#line = this.#startLine;
      this.#text = text;
      this.#at = 1;
      this.#scan.reset();
      return;
    }
    this.#handler.bad(this.#startLine, 'too-long', text.slice(0, 80));
    this.#dropping = this.#opened === QUOTE ? 'text' : 'nested';
  }

  #lose(why: BadValue): void {
    const start = this.#held + this.#text.slice(this.#start, this.#at);
    if (this.#reading) this.#handler.bad(this.#startLine, why, start.slice(0, 80));
    this.#reading = false;
    this.#held = '';
    this.#dropping = null;
    this.#scan.reset();
    this.#lost = true;
    this.#lineStart = false;
  }

  /** After a damaged value: the next line that begins an object or an array, or ends one, is read again. */
  #findNext(): void {
    const isInArray = this.#open.inner?.kind === 'array';
    const next = nextBeginning(this.#text, this.#at, this.#lineStart, isInArray);
    this.#line += next.breaks;
    this.#at = next.at;
    this.#lineStart = next.isLineStart;
    if (next.isFound) this.#lost = false;
  }
}
