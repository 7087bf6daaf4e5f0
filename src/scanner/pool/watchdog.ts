import type { WorkerState } from './shared-state.ts';

const LOOK_EVERY_MS = 250;

/**
 * Finds workers that parse one file for too long. Time spent waiting for the disk is not counted (a sleeping disk takes
 * ten seconds to wake), and a look that itself came late is ignored: then the whole computer stood still.
 */
export class Watchdog {
  readonly #limitMs: number;
  #timer: NodeJS.Timeout | null = null;
  #lastLook = 0;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  start(look: () => void): void {
    this.stop();
    this.#lastLook = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      const late = now - this.#lastLook > LOOK_EVERY_MS * 4;
      this.#lastLook = now;
      if (!late) look();
    }, LOOK_EVERY_MS);
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
  }

  isHanging(state: WorkerState): boolean {
    return state.job >= 0 && state.isParsing && state.parsedMs > this.#limitMs;
  }
}
