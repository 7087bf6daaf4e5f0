import { availableParallelism, cpus } from 'node:os';

/** Says how many workers there should be. */
export interface ReaderCount {
  /** To begin with. */
  readonly usual: number;
  /** Begins to measure anew. */
  start(begun: Begun): void;
  /**
   * How many there should be from now on.
   *
   * @param begun of all workers that there are or were
   */
  wanted(now: number, begun: Begun): number;
}

/**
 * How many workers read at the same time. As many as there are processors where files come from memory: more only take turns. Where they
 * come from a disk that answers at once, and the processors have nothing to do meanwhile, up to three times as many. A disk
 * that turns gets no more: each further reader makes its head go to and fro.
 */
export class ReadersByNeed implements ReaderCount {
  readonly usual: number = usualReaders();
  readonly #most: number = mostReaders();
  readonly #turns: () => boolean;
  readonly #look: () => Processors;
  #last: Processors;
  #lastBegun: Begun = { files: 0, waitedMs: 0 };
  /** Asked once, when it matters. */
  #mayBeMore: boolean | null = null;

  /**
   * @param turns whether the system says that the disk turns
   * @param look the processors; others in tests
   */
  constructor(turns: () => boolean, look: () => Processors = lookAtProcessors) {
    this.#turns = turns;
    this.#look = look;
    this.#last = look();
  }

  start(begun: Begun): void {
    this.#last = this.#look();
    this.#lastBegun = begun;
  }

  wanted(now: number, begun: Begun): number {
    const before = this.#last;
    const files = begun.files - this.#lastBegun.files;
    const waitMs = (begun.waitedMs - this.#lastBegun.waitedMs) / files;
    if (files < ENOUGH_FILES) return now;
    this.#last = this.#look();
    this.#lastBegun = begun;
    if (waitMs < FROM_MEMORY_MS) return Math.min(now, this.usual);
    const all = this.#last.all - before.all;
    const busy = all > 0 ? (this.#last.busy - before.busy) / all : 1;
    if (busy > BUSY || waitMs > TURNING_MS || now >= this.#most) return now;
    this.#mayBeMore ??= !this.#turns();
    return this.#mayBeMore ? Math.min(this.#most, now + this.usual) : now;
  }
}

/** Files of which the first bytes were read, and how long was waited for those (ms). */
export interface Begun {
  readonly files: number;
  readonly waitedMs: number;
}

/** Time that all processors spent working, and all of their time, since any moment (ms). */
export interface Processors {
  readonly busy: number;
  readonly all: number;
}

/** Fewer files say nothing. */
const ENOUGH_FILES = 50;
/** Bytes that are in memory already come in some millionths of a second. */
const FROM_MEMORY_MS = 0.03;
/** A disk that turns needs about ten for the way to a file; one that does not, with several readers, one or two. */
const TURNING_MS = 4;
/** From here on a further reader finds no processor. */
const BUSY = 0.85;

/** Workers of a pool that is not told how many, as long as nothing was measured. */
export function usualReaders(): number {
  return Math.min(8, Math.max(2, availableParallelism()));
}

/** And at most. */
export function mostReaders(): number {
  return Math.min(12, usualReaders() * 3);
}

/** What waits for a disk is not working; the time of all is that of the clock, since not every system counts waiting as idling. */
function lookAtProcessors(): Processors {
  const each = cpus();
  const busy = each.reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0);
  return { busy, all: performance.now() * each.length };
}
