/**
 * Remembers which texts were seen, by 53 bits of each: a million texts in a `Set` cost more than all else that is made of
 * them. Two texts may look alike once in ten thousand such lists; then the second is taken for a repeat.
 */
export class TextMarks {
  #slots = new Float64Array(1 << 10);
  #used = 0;

  /** Whether a text was not seen before; it is remembered now. */
  isNew(text: string): boolean {
    let [low, high] = [0x811c9dc5, 0x2545f491];
    for (let i = 0; i < text.length; i += 1) {
      const code = text.charCodeAt(i);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ code, 0x85ebca6b) ^ (high >>> 13);
    }
    // 0 marks an empty slot.
    const mark = (high >>> 11) * 0x1_0000_0000 + (low >>> 0) + 1;
    if (!put(this.#slots, mark)) return false;
    this.#used += 1;
    if (this.#used * 2 > this.#slots.length) this.#grow();
    return true;
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 4);
    for (const mark of this.#slots) if (mark !== 0) put(larger, mark);
    this.#slots = larger;
  }
}

/** Puts a mark into the first free slot from its own place; false when it is there already. */
function put(slots: Float64Array, mark: number): boolean {
  const mask = slots.length - 1;
  let at = (mark ^ (mark / 0x1_0000_0000)) & mask;
  for (;;) {
    const found = slots[at];
    if (found === mark) return false;
    if (found === 0) {
      slots[at] = mark;
      return true;
    }
    at = (at + 1) & mask;
  }
}
