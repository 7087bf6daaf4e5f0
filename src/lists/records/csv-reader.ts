const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;
const SPACE = 0x20;

const PLAIN: RecordEnding = Object.freeze({ breaks: 0, closed: true });

const LINE_BREAK = /[\r\n]/;
const LINE_BREAKS = /\r\n|\r|\n/g;

/** A record longer than this (characters) is refused, so that memory stays bounded whatever the file is. */
export const MAX_RECORD = 1 << 20;

export interface RecordEnding {
  /** Line breaks inside its quotes. */
  readonly breaks: number;
  /** False for the last record of a text that does not end in a line break: it may have been cut. */
  readonly closed: boolean;
}

export interface CsvHandler {
  /**
   * One record, the 1-based line it starts on, and how it ends. Returning false says "this is no row": when the record
   * spans several lines, a stray quote has swallowed them, and they are read again from the second line.
   */
  row(fields: string[], line: number, ending: RecordEnding): boolean;
  /** A line that could not become a row: too long, or an open quote that never closes. */
  bad(line: number, why: 'too-long' | 'open-quote', start: string): void;
}

/**
 * A streaming reader of separated values: quotes, doubled quotes, line breaks inside quotes, LF, CRLF and CR.
 * It is our own because we need the physical line of every row, a bound on a single record before it is whole (a line of
 * 2 GB must not be held), and a way back from a stray quote: papaparse has none of these.
 * What it gives does not depend on where the pieces of text end.
 */
export class CsvReader {
  readonly #delimiter: number;
  readonly #handler: CsvHandler;
  #rest = '';
  #line = 1;
  /** Inside a line that was refused: everything is dropped up to its end. */
  #skipping = false;
  #fields: string[] = [];
  /** Where the record just read ends, after its line break. */
  #end = 0;
  /** Line breaks inside its quotes. */
  #inside = 0;
  /** Whether a line break ends it; the last record of a file may have none. */
  #ended = true;

  constructor(delimiter: string, handler: CsvHandler) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#handler = handler;
  }

  push(text: string): void {
    this.#read(this.#rest + text, false);
  }

  /** Call once, after the last piece: a last line without a line break counts. */
  finish(): void {
    this.#read(this.#rest, true);
    this.#rest = '';
  }

  #read(text: string, last: boolean): void {
    let at = 0;
    while (at < text.length) {
      if (this.#skipping) {
        const next = afterLineBreak(text, at, last);
        if (next < 0) {
          // A CR at the very end may be half of a CRLF: keep it.
          this.#rest = text.charCodeAt(text.length - 1) === CR ? '\r' : '';
          return;
        }
        this.#skipping = false;
        this.#line += 1;
        at = next;
        continue;
      }
      const whole = this.#record(text, at, last);
      if (!whole && !last && text.length - at <= MAX_RECORD) break;
      if (whole && this.#end - at <= MAX_RECORD) {
        const ending = this.#inside === 0 && this.#ended ? PLAIN : { breaks: this.#inside, closed: this.#ended };
        const taken = this.#handler.row(this.#fields, this.#line, ending);
        if (taken || this.#inside === 0) {
          this.#line += this.#inside + (this.#ended ? 1 : 0);
          at = this.#end;
          continue;
        }
      } else {
        const lineEnd = afterLineBreak(text, at, last);
        const length = (lineEnd < 0 ? text.length : lineEnd) - at;
        const why = length > MAX_RECORD ? 'too-long' : 'open-quote';
        this.#handler.bad(this.#line, why, text.slice(at, at + 80));
      }
      const next = afterLineBreak(text, at, last);
      if (next < 0) {
        this.#skipping = true;
        this.#rest = text.charCodeAt(text.length - 1) === CR && !last ? '\r' : '';
        return;
      }
      this.#line += 1;
      at = next;
    }
    this.#rest = at === 0 ? text : text.slice(at);
  }

  /** Reads one record from `at`; false when its end is not in the text yet (or an open quote never ends). */
  #record(text: string, at: number, last: boolean): boolean {
    const fields: string[] = [];
    const delimiter = this.#delimiter;
    const length = text.length;
    let i = at;
    this.#inside = 0;
    this.#ended = true;
    for (;;) {
      let value: string;
      if (text.charCodeAt(i) === SPACE) i = spacesBeforeQuote(text, i);
      const start = i;
      if (text.charCodeAt(i) === QUOTE) {
        const close = closingQuote(text, i + 1, last);
        if (close < 0) return false;
        const inside = text.slice(i + 1, close);
        value = inside.includes('""') ? inside.replaceAll('""', '"') : inside;
        if (LINE_BREAK.test(inside)) this.#inside += inside.match(LINE_BREAKS)?.length ?? 0;
        i = close + 1;
        const junk = i;
        i = fieldEnd(text, i, delimiter);
        if (i > junk) value += text.slice(junk, i);
      } else {
        i = fieldEnd(text, i, delimiter);
        value = text.slice(start, i);
      }
      if (i >= length) {
        if (!last) return false;
        fields.push(value);
        this.#end = length;
        this.#ended = false;
        break;
      }
      fields.push(value);
      const code = text.charCodeAt(i);
      if (code === delimiter) {
        i += 1;
        continue;
      }
      if (code === CR) {
        if (i + 1 >= length && !last) return false;
        this.#end = text.charCodeAt(i + 1) === LF ? i + 2 : i + 1;
        break;
      }
      this.#end = i + 1;
      break;
    }
    this.#fields = fields;
    return true;
  }
}

/** Past spaces that stand before an opening quote; where it was, when anything else follows. */
function spacesBeforeQuote(text: string, from: number): number {
  let i = from;
  while (text.charCodeAt(i) === SPACE) i += 1;
  return text.charCodeAt(i) === QUOTE ? i : from;
}

function fieldEnd(text: string, from: number, delimiter: number): number {
  let i = from;
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === delimiter || code === LF || code === CR) break;
  }
  return i;
}

function closingQuote(text: string, from: number, last: boolean): number {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return -1;
    if (quote + 1 >= text.length) return last ? quote : -1;
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote;
    at = quote + 2;
  }
}

/** The place after the next line break, or -1 when it is not in the text yet. At the end of input the end counts. */
function afterLineBreak(text: string, from: number, last: boolean): number {
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF) return i + 1;
    if (code === CR) {
      if (i + 1 >= text.length) return last ? text.length : -1;
      return text.charCodeAt(i + 1) === LF ? i + 2 : i + 1;
    }
  }
  return last ? text.length : -1;
}
