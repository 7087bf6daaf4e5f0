/** A line longer than this (characters) is passed on as it is: every reader refuses it. */
const MAX_LINE = 1 << 20;

/** Changes a text line by line as it comes; line breaks stay what and where they are. */
export class LineMapper {
  readonly #map: (line: string) => string;
  readonly #push: (text: string) => void;
  #rest = '';
  #isLong = false;

  constructor(map: (line: string) => string, push: (text: string) => void) {
    this.#map = map;
    this.#push = push;
  }

  push(text: string): void {
    const whole = this.#rest + text;
    // A CR at the end may be half of a CRLF.
    const end = Math.max(whole.lastIndexOf('\n'), whole.lastIndexOf('\r', whole.length - 2)) + 1;
    if (end > 0) this.#give(whole.slice(0, end));
    this.#rest = whole.slice(end);
    if (this.#rest.length <= MAX_LINE) return;
    this.#push(this.#rest);
    this.#rest = '';
    this.#isLong = true;
  }

  /** Call once, after the last piece. */
  finish(): void {
    if (this.#rest !== '') this.#give(this.#rest);
    this.#rest = '';
  }

  #give(lines: string): void {
    const parts = lines.split(/(\r\n|\r|\n)/);
    const mapped = parts.map((part, i) => (i % 2 === 1 || (this.#isLong && i === 0) ? part : this.#map(part)));
    this.#isLong = false;
    this.#push(mapped.join(''));
  }
}
