import { availableParallelism } from 'node:os';
import type { Begun } from './shared-state.ts';

export const NOTHING_BEGUN: Begun = { files: 0, waited: 0, waitedMs: 0 };

/** What was begun by two together. */
export function bothBegun(one: Begun, two: Begun): Begun {
  return {
    files: one.files + two.files,
    waited: one.waited + two.waited,
    waitedMs: one.waitedMs + two.waitedMs,
  };
}

/** Says whether files are to be brought into memory ahead of the workers. */
export interface AheadRule {
  /** Begins to measure anew. */
  start(workers: Begun): void;
  /**
   * Whether it helps, from now on.
   *
   * @param workers begun by all workers that there are or were
   * @param ahead begun by all readers ahead of them
   */
  helps(workers: Begun, ahead: Begun): boolean;
}

/**
 * Readers ahead are for files that come from a disk which answers at once: of those the workers find the beginning in memory, and do not
 * wait. Where files come from memory anyway they would only cost, and on a disk that turns each further reader
 * makes its head go to and fro.
 */
export class AheadByNeed implements AheadRule {
  readonly #turns: () => boolean;
  #last = NOTHING_BEGUN;
  #on = false;
  /** Asked once, when it matters. */
  #mayBe: boolean | null = null;

  /** @param turns whether the system says that the disk turns */
  constructor(turns: () => boolean) {
    this.#turns = turns;
  }

  start(workers: Begun): void {
    this.#last = workers;
    this.#on = false;
  }

  helps(workers: Begun, ahead: Begun): boolean {
    // Those who come first wait for the disk: without readers ahead the workers, else these.
    const now = this.#on ? ahead : workers;
    const files = now.files - this.#last.files;
    if (files < ENOUGH_FILES) return this.#on;
    const waited = (now.waited - this.#last.waited) / files;
    const waitMs = (now.waitedMs - this.#last.waitedMs) / files;
    this.#last = now;
    if (this.#on) {
      if (waited < FEW || waitMs > TURNING_MS) this.#turn(false, workers);
    } else if (waited > MANY && waitMs <= TURNING_MS) {
      this.#mayBe ??= !this.#turns();
      if (this.#mayBe) this.#turn(true, ahead);
    }
    return this.#on;
  }

  #turn(on: boolean, last: Begun): void {
    this.#on = on;
    this.#last = last;
  }
}

/** Fewer files say nothing. */
const ENOUGH_FILES = 48;
/** Of so many files the first bytes are not in memory. */
const MANY = 0.4;
const FEW = 0.1;
/** A disk that turns needs about ten for the way to a file; one that does not, with several readers, one or two. */
const TURNING_MS = 4;

/** Workers of a pool that is not told how many. More than there are processors only take turns. */
export function usualWorkers(): number {
  return Math.min(8, Math.max(2, availableParallelism()));
}
