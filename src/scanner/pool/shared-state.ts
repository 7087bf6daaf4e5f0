/**
 * What a worker and the pool see of each other without messages, in shared memory: a worker busy with one file does
 * not read its messages, and the watchdog must not wait for it.
 */

const JOB = 0;
const PARSING_SINCE = 1;
const PARSED_NS = 2;
const BYTES = 3;
const FILES_BEGUN = 4;
const WAITED_NS = 5;
const FILES_WAITED = 6;
const STOPPED = 7;
const FIELDS = 8;

/** The first bytes of a file that is in memory already come in some millionths of a second; no disk is that quick. */
const FROM_MEMORY_NS = 60_000n;

/** Files of which the first bytes were read, and how long was waited for those. */
export interface Begun {
  readonly files: number;
  /** Those of which the first bytes did not come at once: they were not in memory. */
  readonly waited: number;
  readonly waitedMs: number;
}

/** The state of one worker. Written by the worker, read by the pool. */
export class WorkerState {
  readonly buffer: SharedArrayBuffer;
  readonly #fields: BigInt64Array;
  /** Whether nothing of the file in hand was read yet, and when reading began. */
  #isFirst = false;
  #began = 0n;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(FIELDS * 8)) {
    this.buffer = buffer;
    this.#fields = new BigInt64Array(buffer);
  }

  /** The job in hand; -1 between jobs. */
  get job(): number {
    return Number(Atomics.load(this.#fields, JOB)) - 1;
  }

  beginJob(id: number): void {
    this.#isFirst = true;
    Atomics.store(this.#fields, PARSED_NS, 0n);
    Atomics.store(this.#fields, JOB, BigInt(id + 1));
  }

  endJob(): void {
    Atomics.store(this.#fields, JOB, 0n);
  }

  /** Parsing goes on from here: the clock of the watchdog runs. */
  startParsing(): void {
    Atomics.store(this.#fields, PARSING_SINCE, process.hrtime.bigint());
  }

  /** Parsing ends or waits for the disk: the clock stands still. */
  stopParsing(): void {
    const since = Atomics.exchange(this.#fields, PARSING_SINCE, 0n);
    if (since !== 0n) Atomics.add(this.#fields, PARSED_NS, process.hrtime.bigint() - since);
  }

  get isParsing(): boolean {
    return Atomics.load(this.#fields, PARSING_SINCE) !== 0n;
  }

  /** Time spent parsing the file in hand (ms), waiting for the disk left out. */
  get parsedMs(): number {
    const since = Atomics.load(this.#fields, PARSING_SINCE);
    const done = Atomics.load(this.#fields, PARSED_NS);
    return Number(since === 0n ? done : done + process.hrtime.bigint() - since) / 1e6;
  }

  beginRead(): void {
    if (this.#isFirst) this.#began = process.hrtime.bigint();
  }

  endRead(bytes: number): void {
    if (bytes > 0) Atomics.add(this.#fields, BYTES, BigInt(bytes));
    if (!this.#isFirst) return;
    this.#isFirst = false;
    Atomics.add(this.#fields, FILES_BEGUN, 1n);
    const waited = process.hrtime.bigint() - this.#began;
    Atomics.add(this.#fields, WAITED_NS, waited);
    if (waited > FROM_MEMORY_NS) Atomics.add(this.#fields, FILES_WAITED, 1n);
  }

  /** Tells the worker to begin with no further file; for one of which no answer is waited for. */
  stop(): void {
    Atomics.store(this.#fields, STOPPED, 1n);
  }

  get isStopped(): boolean {
    return Atomics.load(this.#fields, STOPPED) !== 0n;
  }

  /** Bytes read from the disk since the worker began. */
  get bytes(): number {
    return Number(Atomics.load(this.#fields, BYTES));
  }

  /** Files of which the first bytes were read since the worker began, and the waiting for those. */
  get begun(): Begun {
    return {
      files: Number(Atomics.load(this.#fields, FILES_BEGUN)),
      waited: Number(Atomics.load(this.#fields, FILES_WAITED)),
      waitedMs: Number(Atomics.load(this.#fields, WAITED_NS)) / 1e6,
    };
  }
}

const RUN = 0;
const PAUSE = 1;
const CANCEL = 2;

/** The one switch that all workers of a scan look at between files and between pieces of a file. */
export class ScanSwitch {
  readonly buffer: SharedArrayBuffer;
  readonly #field: Int32Array;

  constructor(buffer: SharedArrayBuffer = new SharedArrayBuffer(4)) {
    this.buffer = buffer;
    this.#field = new Int32Array(buffer);
  }

  pause(): void {
    Atomics.compareExchange(this.#field, 0, RUN, PAUSE);
  }

  resume(): void {
    if (Atomics.compareExchange(this.#field, 0, PAUSE, RUN) === PAUSE) Atomics.notify(this.#field, 0);
  }

  cancel(): void {
    Atomics.store(this.#field, 0, CANCEL);
    Atomics.notify(this.#field, 0);
  }

  get isCancelled(): boolean {
    return Atomics.load(this.#field, 0) === CANCEL;
  }

  /** In a worker: sleeps while paused, without using the processor. False when the scan was cancelled. */
  waitWhilePaused(): boolean {
    while (Atomics.load(this.#field, 0) === PAUSE) Atomics.wait(this.#field, 0, PAUSE);
    return !this.isCancelled;
  }
}
