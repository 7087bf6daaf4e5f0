import { readFileSync } from 'node:fs';
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
 * come from a disk that answers at once, and the processors have nothing to do meanwhile, up to twice as many. A disk
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
    const idle = all > 0 ? (this.#last.idle - before.idle) / all : 0;
    if (idle < IDLE || waitMs > TURNING_MS || now >= this.#most) return now;
    this.#mayBeMore ??= !this.#turns();
    return this.#mayBeMore ? Math.min(this.#most, now + this.usual) : now;
  }
}

/** Files of which the first bytes were read, and how long was waited for those (ms). */
export interface Begun {
  readonly files: number;
  readonly waitedMs: number;
}

/** Time in which the processors had nothing to do, and all of their time, since any moment and in any unit. */
export interface Processors {
  readonly idle: number;
  readonly all: number;
}

/** Fewer files say nothing. */
const ENOUGH_FILES = 50;
/** Bytes that are in memory already come in some millionths of a second. */
const FROM_MEMORY_MS = 0.03;
/** A disk that turns needs about ten for the way to a file; one that does not, with several readers, one or two. */
const TURNING_MS = 4;
/** With less a further reader finds no processor. */
const IDLE = 0.15;

/** Workers of a pool that is not told how many, as long as nothing was measured. */
export function usualReaders(): number {
  return Math.min(8, Math.max(2, availableParallelism()));
}

/** And at most. */
export function mostReaders(): number {
  return Math.min(12, usualReaders() * 2);
}

/**
 * On Linux what waits for a disk is told apart from what idles, and what another machine on the same hardware took is told at all, only by
 * the system itself (proc(5), stat).
 */
function lookAtProcessors(): Processors {
  if (process.platform === 'linux') {
    try {
      const [, ...times] = readFileSync('/proc/stat', 'latin1').split('\n', 1)[0]?.split(/ +/).map(Number) ?? [];
      // User, nice, system, idle, waiting for a disk, interrupts of both kinds, stolen; those of guests are counted already.
      const all = times.slice(0, 8).reduce((sum, time) => sum + time, 0);
      return { idle: (times[3] ?? 0) + (times[4] ?? 0), all };
    } catch {
      // Not told here: as elsewhere.
    }
  }
  let [idle, all] = [0, 0];
  for (const { times } of cpus()) {
    idle += times.idle;
    all += times.user + times.nice + times.sys + times.idle + times.irq;
  }
  return { idle, all };
}
