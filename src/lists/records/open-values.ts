/** Arrays and objects are opened this deep; no tool wraps its records deeper. */
const MAX_OPEN = 24;

/** An array, or an object that wraps the list, whose end was not reached. */
export interface OpenValue {
  readonly kind: 'array' | 'object';
  readonly line: number;
  /** Values found in it so far, and in what was open in it. */
  found: number;
}

/** The arrays and objects around the value that is read, the outermost first. */
export class OpenValues {
  readonly #open: OpenValue[] = [];

  get isEmpty(): boolean {
    return this.#open.length === 0;
  }

  get isFull(): boolean {
    return this.#open.length >= MAX_OPEN;
  }

  /** What the value is directly in; undefined for nothing. */
  get inner(): OpenValue | undefined {
    return this.#open.at(-1);
  }

  open(kind: OpenValue['kind'], line: number): void {
    this.#open.push({ kind, line, found: 0 });
  }

  /** The innermost is over. */
  close(): OpenValue | undefined {
    const closed = this.#open.pop();
    if (this.inner && closed) this.inner.found += closed.found;
    return closed;
  }
}
