/** One element of a list longer than this (characters) is refused. */
const MAX_ELEMENT = 8 << 20;

export interface ElementHandler {
  /** One element of the outermost array, parsed, with the 1-based line it starts on and its 1-based position. */
  element(value: unknown, line: number, position: number): void;
  bad(line: number, position: number, why: 'not-json' | 'too-long' | 'cut-off', start: string): void;
}

/**
 * The elements of one big JSON array, one at a time: tools write a whole library as a single array on a single line,
 * larger than a string may be. Elements are found by their brackets and parsed on their own, so one damaged element
 * costs only itself. A single object is taken as an array of one.
 */
export class JsonElements {
  readonly #handler: ElementHandler;
  #held = '';
  /** How much of `#held` was looked at already. */
  #seen = 0;
  #depth = 0;
  #outer: 'unknown' | 'array' | 'object' | 'ended' = 'unknown';
  #inString = false;
  #escaped = false;
  #start = -1;
  #line = 1;
  #startLine = 1;
  #position = 0;
  #tooLong = false;

  constructor(handler: ElementHandler) {
    this.#handler = handler;
  }

  /** 1-based line that was reached. */
  get line(): number {
    return this.#line;
  }

  push(text: string): void {
    this.#held += text;
    const held = this.#held;
    for (let i = this.#seen; i < held.length; i += 1) this.#look(held, i, held.charCodeAt(i));
    const keepFrom = this.#start < 0 ? held.length : this.#start;
    if (held.length - keepFrom > MAX_ELEMENT && this.#start >= 0) {
      if (!this.#tooLong) {
        this.#handler.bad(this.#startLine, this.#position + 1, 'too-long', held.slice(keepFrom, keepFrom + 80));
      }
      this.#tooLong = true;
      this.#held = '';
      this.#seen = 0;
      this.#start = 0;
      return;
    }
    this.#held = held.slice(keepFrom);
    this.#seen = this.#held.length;
    if (this.#start >= 0) this.#start = 0;
  }

  /** Whether the text was a whole array (or object); false when it was cut off. */
  finish(): boolean {
    if (this.#outer === 'ended') return true;
    if (this.#start >= 0 && !this.#tooLong) {
      this.#handler.bad(this.#startLine, this.#position + 1, 'cut-off', this.#held.slice(0, 80));
    }
    return false;
  }

  #look(held: string, i: number, code: number): void {
    if (code === 0x0a) this.#line += 1;
    if (this.#inString) {
      if (this.#escaped) this.#escaped = false;
      else if (code === 0x5c) this.#escaped = true;
      else if (code === 0x22) this.#inString = false;
      return;
    }
    if (code === 0x22) {
      this.#inString = true;
    } else if (code === 0x7b || code === 0x5b) {
      if (this.#outer === 'unknown') {
        this.#outer = code === 0x5b ? 'array' : 'object';
        if (this.#outer === 'array') return;
      }
      if (this.#outer === 'ended') return;
      if (this.#depth === 0) {
        this.#start = i;
        this.#startLine = this.#line;
      }
      this.#depth += 1;
    } else if (code === 0x7d || code === 0x5d) {
      if (this.#depth > 0) {
        this.#depth -= 1;
        if (this.#depth === 0) this.#give(held.slice(this.#start, i + 1));
      } else if (code === 0x5d && this.#outer === 'array') this.#outer = 'ended';
    }
  }

  #give(text: string): void {
    this.#position += 1;
    this.#start = -1;
    if (this.#outer === 'object') this.#outer = 'ended';
    if (this.#tooLong) {
      this.#tooLong = false;
      return;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.#handler.bad(this.#startLine, this.#position, 'not-json', text.slice(0, 80));
      return;
    }
    this.#handler.element(value, this.#startLine, this.#position);
  }
}
