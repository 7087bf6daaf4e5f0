import { Worker } from 'node:worker_threads';
import type { ListedFolder } from '../files/listed-folder.ts';
import { countProgress } from '../progress-count.ts';
import { addCounts } from '../walk/walk-counts.ts';
import type { WalkOptions } from '../walk/walk-tree.ts';
import { readBatch } from './read-batch.ts';
import type { WalkBatch, WalkSetup } from './walk-batch.ts';

/** The thread that walked is gone before the end, or never began: the walk is to be done anew, in this thread. */
export class WalkThreadLost extends Error {}

export interface WalkBeside {
  /** Code of the thread (pool/worker-location.ts). */
  readonly workerFile: string;
  readonly scanSwitch: SharedArrayBuffer;
  /** Ends the walk without waiting for its thread, which may hang in a system call for ever. */
  readonly signal: AbortSignal;
}

/**
 * Walks a tree as `walkTree` does, in a thread of its own: the same folders in the same order, the same calls of `options` before the
 * end, the same counts at the end. Only for a place in which no file was named as one that is here by name only. Throws
 * {@link WalkThreadLost} where the thread did not come to its end, for whatever reason, and the reason of an aborted signal.
 */
export async function* walkBeside(
  options: WalkOptions,
  { workerFile, ...beside }: WalkBeside,
): AsyncGenerator<ListedFolder> {
  if (!options.survey.isEmpty) throw new Error('files are here by name only');
  const { root, mode, mounts, only, counts } = options;
  const { silent, pseudo } = mounts;
  const { scanSwitch, signal } = beside;
  const setup: WalkSetup = { root, mode, silent, pseudo, only, wantsOthers: options.onOther !== null, scanSwitch };
  const thread = new WalkThread(workerFile, setup, signal);
  try {
    for (let ended = false; !ended; ) {
      const batch = await thread.next();
      // What is counted is told while the walk goes on; all of it is known at its end.
      [counts.files, counts.folders] = [batch.met.files, batch.met.folders];
      if (batch.end !== null) {
        ended = true;
        [counts.files, counts.folders] = [0, 0];
        addCounts(counts, batch.end.counts);
      }
      yield* readBatch(batch, options);
    }
  } finally {
    thread.end();
  }
}

/** A thread that walks, and what it has said. */
class WalkThread {
  readonly #worker: Worker;
  readonly #said: WalkBatch[] = [];
  #isOnline = false;
  #isOver = false;
  #lost: Error | null = null;
  #wake: () => void = () => undefined;
  readonly #signal: AbortSignal;

  constructor(file: string, setup: WalkSetup, signal: AbortSignal) {
    this.#signal = signal;
    try {
      this.#worker = new Worker(file, { workerData: setup });
    } catch (error) {
      throw new WalkThreadLost(error instanceof Error ? error.message : String(error));
    }
    this.#worker.on('online', () => {
      this.#isOnline = true;
      if (this.#isOver) void this.#worker.terminate();
    });
    this.#worker.on('message', (batch: WalkBatch) => {
      countProgress();
      this.#said.push(batch);
      if (batch.end !== null) this.#isOver = true;
      this.#wake();
    });
    const lose = (reason: string) => {
      this.#lost ??= new WalkThreadLost(reason);
      this.#wake();
    };
    this.#worker.on('error', (error) => lose(error instanceof Error ? error.message : String(error)));
    this.#worker.on('messageerror', (error) => lose(error.message));
    this.#worker.on('exit', (code) => lose(`ended with ${code}`));
    signal.addEventListener('abort', () => this.end(), { once: true });
  }

  /** The next batch, as soon as there is one. */
  async next(): Promise<WalkBatch> {
    for (;;) {
      this.#signal.throwIfAborted();
      const batch = this.#said.shift();
      if (batch) return batch;
      if (this.#lost) throw this.#lost;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  /**
   * Lets the thread end. One that is still starting is ended when it has: stopping a thread in the middle of its start is what engines are
   * least tested for.
   */
  end(): void {
    if (!this.#isOver && this.#isOnline) void this.#worker.terminate();
    this.#isOver = true;
    this.#worker.unref();
    this.#wake();
  }
}
