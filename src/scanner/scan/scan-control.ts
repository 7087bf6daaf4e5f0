import { setImmediate as nextTurn } from 'node:timers/promises';
import { ScanSwitch } from '../pool/shared-state.ts';
import { countProgress } from '../progress-count.ts';

/** Thrown inside a scan that was cancelled. */
export class ScanCancelled extends Error {}

/** How long the scan may work before other messages get their turn. */
const TURN_MS = 20;

/** Pause, resume and cancel, for the scan itself and, through shared memory, for its workers. */
export class ScanControl {
  readonly workers: ScanSwitch = new ScanSwitch();
  readonly #abort = new AbortController();
  /** Told which files, by their paths inside the place, somebody looks at. */
  onPrefer: (paths: readonly string[]) => void = () => undefined;
  /** Called at every turn, a few dozen times a second. */
  onTurn: () => void = () => undefined;
  #resumed: Promise<void> | null = null;
  #resume: () => void = () => undefined;
  #turnStarted = performance.now();

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  get isPaused(): boolean {
    return this.#resumed !== null;
  }

  pause(): void {
    if (this.#resumed || this.signal.aborted) return;
    this.workers.pause();
    this.#resumed = new Promise((resolve) => {
      this.#resume = resolve;
    });
  }

  resume(): void {
    this.#resumed = null;
    this.#resume();
    this.workers.resume();
  }

  cancel(): void {
    this.#abort.abort();
    this.workers.cancel();
    this.#resumed = null;
    this.#resume();
  }

  /** Called often by synchronous work: lets others have a turn now and then, waits while paused, throws when cancelled. */
  async yieldToEventLoop(): Promise<void> {
    if (performance.now() - this.#turnStarted > TURN_MS || this.#resumed) {
      await nextTurn();
      while (this.#resumed) await this.#resumed;
      this.#turnStarted = performance.now();
      countProgress();
      this.onTurn();
    }
    if (this.signal.aborted) throw new ScanCancelled();
  }
}
