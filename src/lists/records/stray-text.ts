/** Text that is kept for a message. */
const MAX_SHOWN = 200;

/** What stands between the values of a text and is none, line by line. */
export class StrayText {
  readonly #give: (line: number, text: string) => void;
  #text = '';
  #line = 1;

  constructor(give: (line: number, text: string) => void) {
    this.#give = give;
  }

  /** Whether the line so far has nothing that is no value. */
  get isEmpty(): boolean {
    return this.#text === '';
  }

  add(code: number, line: number): void {
    if (this.#text === '') this.#line = line;
    if (this.#text.length < MAX_SHOWN) this.#text += String.fromCharCode(code);
  }

  /** The line is over: tells what was on it. */
  end(): void {
    const text = this.#text.trim();
    this.#text = '';
    if (text !== '') this.#give(this.#line, text);
  }
}
