import type { Fingerprint } from '../../model/fingerprint.ts';
import type { Units } from './units.ts';

/** What a slot holds that has no unit. */
const FREE = -1;

/**
 * From a fingerprint to the first unit that has it, for a million of them: open addressing over numbers. A fingerprint
 * is random already, so some of its characters are a good hash; a `Map` would hash and keep all of them.
 */
export class ByteTable {
  readonly #units: Units;
  readonly #slots: Int32Array;
  /** More of the fingerprint, so that a stranger in a slot is passed by without looking at its file. */
  readonly #tags: Int32Array;
  readonly #mask: number;

  /** For units of one place; as yet empty. */
  constructor(units: Units) {
    this.#units = units;
    let size = 16;
    while (size < units.count * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(FREE);
    this.#tags = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The number of the unit kept for a fingerprint, or -1. */
  get(fingerprint: Fingerprint): number {
    return this.#slots[this.#find(fingerprint)] ?? FREE;
  }

  has(fingerprint: Fingerprint): boolean {
    return this.get(fingerprint) >= 0;
  }

  /** Keeps a unit under its fingerprint, in place of the one that was. */
  set(fingerprint: Fingerprint, unit: number): void {
    const slot = this.#find(fingerprint);
    this.#slots[slot] = unit;
    this.#tags[slot] = hash(fingerprint, 10);
  }

  /** The slot that holds a fingerprint, or the free one where it belongs. */
  #find(fingerprint: Fingerprint): number {
    const tag = hash(fingerprint, 10);
    let slot = (hash(fingerprint, 4) >>> 7) & this.#mask;
    for (;;) {
      const unit = this.#slots[slot] ?? FREE;
      if (unit === FREE) return slot;
      if (this.#tags[slot] === tag && this.#units.resourceAt(unit).fingerprint === fingerprint) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Six characters from `start` on. */
function hash(text: string, start: number): number {
  let value = 0;
  for (let i = start; i < start + 6; i += 1) value = Math.imul(value, 61) + text.charCodeAt(i);
  return Math.imul(value, 0x9e3779b1);
}
