import type { ZeroRun } from '../media/zero-ranges.ts';

/** One byte of so many is looked at first. */
const STEP = 512;
/** Shorter runs are common and tell nothing. Every run of this length holds a byte that is looked at. */
export const SHORTEST_RUN = 1024;
/** The longest ones are kept; a file that has more of them is made of zeros. */
const MOST_RUNS = 64;

/**
 * Notes the long runs of zeros in a stream of bytes, on the way of the fingerprint: nothing is read for it, and of a photo hardly
 * more than every 512th byte is looked at. What a run means is judged later (`media/zeros-inside.ts`).
 */
export class ZeroRuns {
  readonly #runs: ZeroRun[] = [];
  #at = 0;
  /** Where the zeros begin with which the bytes so far end, or -1. */
  #open = -1;

  /** The next bytes. */
  look(piece: Uint8Array): void {
    const { length } = piece;
    let from = 0;
    if (this.#open >= 0) {
      from = zerosFrom(piece, 0);
      if (from === length) {
        this.#at += length;
        return;
      }
      this.#close(this.#at + from);
    }
    for (let at = from; at < length; at += STEP) {
      if (piece[at] !== 0 || piece[at + 1] !== 0) continue;
      let start = at;
      while (start > from && piece[start - 1] === 0) start -= 1;
      const end = zerosFrom(piece, at);
      if (end < length) this.#add({ start: this.#at + start, end: this.#at + end });
      at = end;
    }
    let tail = length;
    while (tail > from && piece[tail - 1] === 0) tail -= 1;
    if (tail < length) this.#open = this.#at + tail;
    this.#at += length;
  }

  /** All long runs in the bytes so far, in their order. */
  finish(): readonly ZeroRun[] {
    if (this.#open >= 0) this.#close(this.#at);
    return this.#runs.length === 0 ? NO_RUNS : this.#runs.sort((a, b) => a.start - b.start);
  }

  #close(end: number): void {
    this.#add({ start: this.#open, end });
    this.#open = -1;
  }

  #add(run: ZeroRun): void {
    if (run.end - run.start < SHORTEST_RUN) return;
    if (this.#runs.length < MOST_RUNS) {
      this.#runs.push(run);
      return;
    }
    const shortest = this.#runs.reduce((a, b, i) => (lengthOf(b) < lengthOf(this.#runs[a] ?? b) ? i : a), 0);
    if (lengthOf(run) > lengthOf(this.#runs[shortest] ?? run)) this.#runs[shortest] = run;
  }
}

/** Most files have none: one list for all of them. */
const NO_RUNS: readonly ZeroRun[] = Object.freeze([]);

function lengthOf({ start, end }: ZeroRun): number {
  return end - start;
}

/** The first position from `at` on whose byte is not zero. */
function zerosFrom(piece: Uint8Array, at: number): number {
  let end = at;
  while (end < piece.length && piece[end] === 0) end += 1;
  return end;
}
