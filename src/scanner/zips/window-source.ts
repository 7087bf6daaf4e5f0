import type { ByteSource } from '../media/byte-source.ts';

/** Asked for bytes that were not kept. */
export class NotKept extends Error {}

/** An entry up to this size is kept whole; of a larger one the beginning and the end. */
const WHOLE = 24 << 20;
const HEAD = 4 << 20;
const TAIL = 16 << 20;

/**
 * Keeps as much of a stream of bytes as parsers need, in bounded memory: everything of a photo, and of a large video its
 * beginning and its end, where the index of a film is.
 */
export class WindowSource implements ByteSource {
  readonly size: number;
  readonly #head: Uint8Array;
  readonly #tail: Uint8Array;
  #filled = 0;

  constructor(size: number) {
    this.size = size;
    this.#head = new Uint8Array(size <= WHOLE ? size : HEAD);
    this.#tail = new Uint8Array(size <= WHOLE ? 0 : TAIL);
  }

  /** The next bytes. Throws `RangeError` when there are more than was promised. */
  push(bytes: Uint8Array): void {
    const start = this.#filled;
    this.#filled += bytes.length;
    if (this.#filled > this.size) throw new RangeError('more bytes than the directory promised');
    if (start < this.#head.length) this.#head.set(bytes.subarray(0, this.#head.length - start), start);
    const tailStart = this.size - this.#tail.length;
    if (this.#tail.length === 0 || this.#filled <= tailStart) return;
    const skip = Math.max(0, tailStart - start);
    this.#tail.set(bytes.subarray(skip), start + skip - tailStart);
  }

  /** Whether every promised byte came. */
  get isFull(): boolean {
    return this.#filled === this.size;
  }

  read(offset: number, length: number): Uint8Array {
    if (offset < 0 || length <= 0 || offset >= this.size) return new Uint8Array(0);
    const end = Math.min(offset + length, this.size);
    if (end <= this.#head.length) return this.#head.subarray(offset, end);
    const tailStart = this.size - this.#tail.length;
    if (this.#tail.length > 0 && offset >= tailStart) return this.#tail.subarray(offset - tailStart, end - tailStart);
    throw new NotKept(`bytes ${offset} to ${end} of ${this.size}`);
  }
}
