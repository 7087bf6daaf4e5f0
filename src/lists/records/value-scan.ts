import {
  BACKSLASH,
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COMMA,
  CR,
  LF,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
  TAB,
} from './json-marks.ts';

/** What a piece of text had of the value that is read: its end, no end yet, or a line break where none can be. */
export type Scanned = 'end' | 'goes-on' | 'broken';

/** What is looked for: the end of an object, array or text; of a number or word; of what is dropped, a text or something nested. */
export type ScanFor = 'closed' | 'single' | 'text' | 'nested';

/** Finds where a value ends, piece by piece: which brackets and quotes are open is kept from one piece to the next. */
export class ValueScan {
  #depth = 0;
  #inString = false;
  #escaped = false;
  /** Where the last scan stopped: behind the value, at the end of the piece, or at the line break. */
  at = 0;
  /** 1-based line that was reached. */
  line = 1;

  reset(): void {
    this.#depth = 0;
    this.#inString = false;
    this.#escaped = false;
  }

  scan(text: string, from: number, line: number, what: ScanFor): Scanned {
    let [i, depth, inString, escaped, lines] = [from, this.#depth, this.#inString, this.#escaped, line];
    const isSingle = what === 'single';
    let end = -1;
    for (; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) {
          inString = false;
          if (depth === 0 && what !== 'nested') {
            end = i + 1;
            break;
          }
        } else if (code === LF) {
          // JSON has no line break in a text: a quote is missing or too many.
          this.at = i;
          this.line = lines;
          return 'broken';
        }
        continue;
      }
      if (code === QUOTE) inString = true;
      else if (code === OPEN_OBJECT || code === OPEN_ARRAY) depth += 1;
      else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        if (isSingle) {
          end = i;
          break;
        }
        depth -= 1;
        if (depth === 0) {
          end = i + 1;
          break;
        }
      } else if (isSingle && (code === COMMA || code === LF || code === CR || code === SPACE || code === TAB)) {
        end = i;
        break;
      } else if (code === LF) lines += 1;
    }
    this.line = lines;
    if (end < 0) {
      [this.at, this.#depth, this.#inString, this.#escaped] = [i, depth, inString, escaped];
      return 'goes-on';
    }
    this.at = end;
    this.reset();
    return 'end';
  }
}
