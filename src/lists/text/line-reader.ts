import type { ProblemLog } from '../problem-log.ts';
import { checkRowLimit } from '../row-limit.ts';
import { type ReadContext, readText, type TextItem } from './text-item.ts';

/** A line longer than this (characters) is refused. */
const MAX_LINE = 1 << 20;

export interface LineHandler {
  /** A line without its line break, and its 1-based number. */
  line(text: string, number: number): void;
  tooLong(number: number, start: string): void;
}

/** Splits pieces of text into lines at LF, CRLF or CR, holding at most one line. */
export class LineReader {
  readonly #handler: LineHandler;
  #rest = '';
  #number = 1;
  #skipping = false;

  constructor(handler: LineHandler) {
    this.#handler = handler;
  }

  push(text: string): void {
    this.#read(this.#rest + text, false);
  }

  finish(): void {
    this.#read(this.#rest, true);
    this.#rest = '';
  }

  #read(text: string, last: boolean): void {
    let at = 0;
    const breaks = /\r\n|\n|\r/g;
    for (;;) {
      breaks.lastIndex = at;
      const found = breaks.exec(text);
      if (found === null || (!last && found[0] === '\r' && found.index + 1 === text.length)) break;
      this.#give(text, at, found.index);
      at = found.index + found[0].length;
    }
    if (last) {
      if (at < text.length) this.#give(text, at, text.length);
      return;
    }
    const rest = text.slice(at);
    if (this.#skipping || rest.length > MAX_LINE) {
      if (!this.#skipping) this.#handler.tooLong(this.#number, rest.slice(0, 80));
      this.#skipping = true;
      this.#rest = rest.endsWith('\r') ? '\r' : '';
    } else this.#rest = rest;
  }

  #give(text: string, from: number, to: number): void {
    if (this.#skipping) this.#skipping = false;
    else if (to - from > MAX_LINE) this.#handler.tooLong(this.#number, text.slice(from, from + 80));
    else this.#handler.line(text.slice(from, to), this.#number);
    this.#number += 1;
  }
}

/** Gives every line of a list, blank ones left out; a line that is too long is reported and passed over. */
export async function readLines(
  item: TextItem,
  context: ReadContext,
  log: ProblemLog,
  onLine: (line: string, number: number) => void,
): Promise<void> {
  const reader = new LineReader({
    line(text, number) {
      checkRowLimit(number, item.source.path);
      if (text.trim() !== '') onLine(text, number);
    },
    tooLong: (number, start) => log.row(item.source.path, number, start, 'list-line-too-long'),
  });
  await readText(item, context, (text) => reader.push(text));
  reader.finish();
}
