import type { Fingerprint } from '../../model/fingerprint.ts';

/**
 * From a fingerprint to a number, for a million of them: open addressing over typed arrays. A fingerprint is random
 * already, so some of its characters are a good hash; a `Map` would hash and compare all of them.
 */
export class ByteTable {
  readonly #keys: (Fingerprint | undefined)[];
  readonly #values: Int32Array;
  readonly #mask: number;

  /** For at most `capacity` fingerprints. */
  constructor(capacity: number) {
    let slots = 16;
    while (slots < capacity * 2) slots *= 2;
    this.#keys = new Array(slots);
    this.#values = new Int32Array(slots);
    this.#mask = slots - 1;
  }

  /** The number kept for a fingerprint, or -1. */
  get(fingerprint: Fingerprint): number {
    const slot = this.#find(fingerprint);
    return this.#keys[slot] === undefined ? -1 : (this.#values[slot] ?? -1);
  }

  has(fingerprint: Fingerprint): boolean {
    return this.#keys[this.#find(fingerprint)] !== undefined;
  }

  set(fingerprint: Fingerprint, value: number): void {
    const slot = this.#find(fingerprint);
    this.#keys[slot] = fingerprint;
    this.#values[slot] = value;
  }

  /** The slot that holds a fingerprint, or the free one where it belongs. */
  #find(fingerprint: Fingerprint): number {
    let slot = hash(fingerprint) & this.#mask;
    for (;;) {
      const key = this.#keys[slot];
      if (key === undefined || key === fingerprint) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Six characters of the middle: each tells some bits, none of them the constant first byte. */
function hash(text: string): number {
  let value = 0;
  for (let i = 4; i < 10; i += 1) value = Math.imul(value, 61) + text.charCodeAt(i);
  return Math.imul(value, 0x9e3779b1) >>> 7;
}
