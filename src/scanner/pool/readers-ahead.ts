import { Worker } from 'node:worker_threads';
import { type FileAhead, writeAhead } from '../reading/read-ahead.ts';
import { type AheadSetup, NO_MORE_JOBS } from '../reading/worker-messages.ts';
import { bothBegun, NOTHING_BEGUN } from './ahead-by-need.ts';
import { type Begun, type ScanSwitch, WorkerState } from './shared-state.ts';

/** Says which files come next. */
export interface AheadSource {
  /**
   * The next files of those that come soon, at most so many, each told once. None where all of them were told, or where those that were
   * told are far ahead already.
   */
  ahead(count: number): readonly FileAhead[];
}

/**
 * Threads at the same time. They wait for the disk most of the time: with six a scan of 20,000 files takes 0.93 of its time with four, and
 * no more of the processor. Each takes 12 MB, and as much of a processor's time to start as three hundred photos.
 */
export const READERS = 6;
/** Files in one message: a message costs about as much as a file. */
const FILES_AT_ONCE = 32;

interface Reader {
  readonly worker: Worker;
  readonly state: WorkerState;
  isBusy: boolean;
  isUp: boolean;
}

/**
 * Threads that read the beginnings of files which the workers come to next, or all of what these will read whole, and throw it away: the
 * workers find it in the system's memory. Nothing rests on them. What goes wrong there the worker meets itself; one that hangs is left alone, and one
 * that died is not replaced.
 */
export class ReadersAhead {
  readonly #file: string;
  readonly #scanSwitch: ScanSwitch;
  readonly #isReadFarAhead: boolean;
  readonly #readers = new Set<Reader>();
  #ended = NOTHING_BEGUN;
  #source: AheadSource | null = null;
  #started = false;
  #closed = false;

  /** @param file the code of such a thread */
  constructor(file: string, scanSwitch: ScanSwitch, isReadFarAhead: boolean) {
    this.#file = file;
    this.#scanSwitch = scanSwitch;
    this.#isReadFarAhead = isReadFarAhead;
  }

  /** What they have begun so far. */
  get begun(): Begun {
    let begun = this.#ended;
    for (const { state } of this.#readers) begun = bothBegun(begun, state.begun);
    return begun;
  }

  /** Whether some of them were started and have not begun yet. */
  get isStarting(): boolean {
    return [...this.#readers].some(({ isUp }) => !isUp);
  }

  /** From now on they read what comes next in `source`; with null nothing. The threads are started when there is something for the first time. */
  readFrom(source: AheadSource | null): void {
    this.#source = source;
    this.feed();
  }

  /** Gives files to those that have nothing in hand. Called whenever the workers have come nearer. */
  feed(): void {
    if (this.#source === null || this.#closed) return;
    if (!this.#started) this.#start();
    for (const reader of this.#readers) {
      if (reader.isBusy) continue;
      const files = this.#source.ahead(FILES_AT_ONCE);
      if (files.length === 0) return;
      reader.isBusy = true;
      reader.worker.postMessage(writeAhead(files));
    }
  }

  /** Ends the threads without waiting for them; one that is at work ends before its next file. */
  close(): void {
    this.#closed = true;
    this.#source = null;
    for (const reader of this.#readers) this.#end(reader);
  }

  #start(): void {
    this.#started = true;
    for (let i = 0; i < READERS; i += 1) {
      const state = new WorkerState();
      const { buffer } = this.#scanSwitch;
      const setup: AheadSetup = { state: state.buffer, scanSwitch: buffer, isReadFarAhead: this.#isReadFarAhead };
      const worker = new Worker(this.#file, {
        workerData: setup,
        resourceLimits: { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 32 },
      });
      const reader: Reader = { worker, state, isBusy: false, isUp: false };
      this.#readers.add(reader);
      // Nobody waits for one: neither the scan nor the end of the process.
      worker.unref();
      worker.on('online', () => {
        reader.isUp = true;
      });
      worker.on('message', () => {
        reader.isBusy = false;
        this.feed();
      });
      worker.on('error', () => undefined);
      worker.on('exit', () => this.#left(reader));
    }
  }

  #end(reader: Reader): void {
    reader.state.stop();
    reader.worker.postMessage(NO_MORE_JOBS);
    this.#left(reader);
  }

  #left(reader: Reader): void {
    if (this.#readers.delete(reader)) this.#ended = bothBegun(this.#ended, reader.state.begun);
  }
}
