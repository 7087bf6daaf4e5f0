import { Worker } from 'node:worker_threads';
import { countProgress } from '../progress-count.ts';
import { readOutcomes, writeJobs } from '../reading/message-text.ts';
import type { ReadJob, ReadResult } from '../reading/read-job.ts';
import { NO_MORE_JOBS, type WorkerSetup } from '../reading/worker-messages.ts';
import { setV8Flag } from '../v8-flag.ts';
import { type AheadRule, bothBegun, NOTHING_BEGUN, usualWorkers } from './ahead-by-need.ts';
import { type AheadSource, ReadersAhead } from './readers-ahead.ts';
import { type Begun, type ScanSwitch, WorkerState } from './shared-state.ts';
import { Watchdog } from './watchdog.ts';
import { locateFileWorker, readerAheadBeside } from './worker-location.ts';

/** Where jobs come from. Asked only when a worker is free, so that nothing piles up. */
export interface JobSource extends AheadSource {
  /** The next few jobs for one worker, or none when there are no more at the moment. */
  next(): readonly ReadJob[];
  /** Every job comes back here exactly once, in any order. */
  done(result: ReadResult): void;
}

export interface PoolOptions {
  readonly scanSwitch: ScanSwitch;
  /** Workers at the same time; as many as there are processors unless told. */
  readonly size?: number;
  /** Says when files are brought into memory ahead of the workers; never without it. */
  readonly aheadRule?: AheadRule;
  /** Whether the system reads far ahead of what it is asked for (reading/read-ahead.ts); not unless told. */
  readonly isReadFarAhead?: boolean;
  // Other code than there is, for tests.
  readonly workerFile?: string;
  readonly aheadFile?: string;
  /** Time that parsing one file may take (ms); 2,000 unless told. */
  readonly parsingLimitMs?: number;
}

interface Seat {
  readonly worker: Worker;
  readonly state: WorkerState;
  readonly batches: (readonly ReadJob[])[];
  started: boolean;
  answered: boolean;
}

/** Batches handed to a worker ahead of its answers: one in hand, one waiting. */
export const AHEAD = 2;

/**
 * Where a worker's objects are born (MB). What a parser leaves behind dies at once; a nursery that begins at V8's 1 MB, and must
 * stay there (small-nursery.ts), is swept four times as often and costs a tenth of the whole scan. V8 reads the flag when
 * a worker's heap is made. The limit is of all three parts of a nursery.
 */
const WORKER_NURSERY = '--min-semi-space-size=4';
const WORKER_NURSERY_LIMIT_MB = 12;

/**
 * How often a function is called before V8's best compiler takes it (by itself 3,000). Each worker compiles the parsers for itself, and of
 * a library of 20,000 photos the best code of them is ready when the scan is over: compiling it is a tenth of the whole scan. Said when
 * all threads run: with other flags than it began with Node does not believe the code that it keeps of its own modules, and
 * each thread compiles them anew (15 ms).
 */
const CALLS_BEFORE_BEST_CODE = { usual: 3_000, reading: 30_000 } as const;

/** So many files were begun when it is known whether there are readers ahead (ahead-by-need.ts). */
const FILES_TO_KNOW = 64;

/** Pools whose workers are at work. */
const reading = new Set<WorkerPool>();

function putOffBestCode(): void {
  const calls = reading.size > 0 ? CALLS_BEFORE_BEST_CODE.reading : CALLS_BEFORE_BEST_CODE.usual;
  setV8Flag(`--invocation-count-for-turbofan=${calls}`);
}

/** A worker that cannot even start this often is not going to. */
const FAILED_STARTS = 3;

/**
 * Worker threads that read files. A file that hangs or crashes its worker is lost alone: the other files of the worker
 * are given out again, and a new worker takes its place. A file that took too long gets a second try (the whole machine
 * may have been busy) before it is given up.
 */
export class WorkerPool {
  readonly #options: PoolOptions;
  readonly #size: number;
  readonly #workerFile: string;
  readonly #seats = new Set<Seat>();
  readonly #again: ReadJob[] = [];
  readonly #strikes = new Map<number, number>();
  readonly #watchdog: Watchdog;
  readonly #ahead: ReadersAhead;
  #aheadHelps = false;
  #source: JobSource | null = null;
  #settle: { resolve: () => void; reject: (error: Error) => void } | null = null;
  #failedStarts = 0;
  #broken: Error | null = null;
  #bytesOfEnded = 0;
  #begunByEnded = NOTHING_BEGUN;
  #bytesAtLook = 0;
  #closed = false;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#size = options.size ?? usualWorkers();
    this.#workerFile = options.workerFile ?? locateFileWorker();
    const { scanSwitch, aheadFile = readerAheadBeside(locateFileWorker()), isReadFarAhead = false } = options;
    this.#ahead = new ReadersAhead(aheadFile, scanSwitch, isReadFarAhead);
    this.#watchdog = new Watchdog(options.parsingLimitMs ?? 2000);
  }

  /** Bytes read from the disk so far by all workers. */
  get bytesRead(): number {
    let bytes = this.#bytesOfEnded;
    for (const seat of this.#seats) bytes += seat.state.bytes;
    return bytes;
  }

  get #begun(): Begun {
    let begun = this.#begunByEnded;
    for (const { state } of this.#seats) begun = bothBegun(begun, state.begun);
    return begun;
  }

  /** Starts the workers before there is work, so that they are up when the first jobs come. */
  prepare(): void {
    while (!this.#closed && this.#seats.size < this.#size) this.#hire();
  }

  /** Works off a source; resolves when every job has come back. Rejects when no worker can be started. */
  run(source: JobSource): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#closed) return Promise.resolve();
    this.#source = source;
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#watchdog.start(() => this.#look());
      this.#options.aheadRule?.start(this.#begun);
      this.#fill();
    });
  }

  /**
   * Ends the workers without waiting for them: one may hang in a system call for ever. An idle one, or one that is still starting,
   * is asked to end by itself: stopping a thread in the middle of its start is what engines are least tested for.
   */
  close(): void {
    this.#closed = true;
    this.#rest();
    this.#ahead.close();
    for (const seat of this.#seats) {
      this.#keepCounts(seat);
      if (seat.batches.length === 0) seat.worker.postMessage(NO_MORE_JOBS);
      else void seat.worker.terminate();
    }
    this.#seats.clear();
    this.#settle?.resolve();
    this.#settle = null;
    // Ended workers are let go of late, and must not keep every file of the scan in memory until then.
    this.#source = null;
  }

  #fill(): void {
    if (this.#closed || !this.#source || !this.#settle) return;
    for (let level = 1; level <= AHEAD; level++) {
      for (const seat of this.#seats) {
        if (seat.batches.length >= level) continue;
        const jobs = this.#take();
        if (jobs.length === 0) {
          this.#finishIfIdle();
          return;
        }
        this.#send(seat, jobs);
      }
      while (level === 1 && this.#seats.size < this.#size) {
        const jobs = this.#take();
        if (jobs.length === 0) {
          this.#finishIfIdle();
          return;
        }
        this.#send(this.#hire(), jobs);
      }
    }
  }

  #take(): readonly ReadJob[] {
    // A job that cost a worker goes alone, so that it cannot take others with it again.
    const job = this.#again.shift();
    return job ? [job] : (this.#source?.next() ?? []);
  }

  #send(seat: Seat, jobs: readonly ReadJob[]): void {
    seat.batches.push(jobs);
    seat.worker.postMessage(writeJobs(jobs));
  }

  #hire(): Seat {
    const state = new WorkerState();
    const setup: WorkerSetup = { state: state.buffer, scanSwitch: this.#options.scanSwitch.buffer };
    setV8Flag(WORKER_NURSERY);
    const worker = new Worker(this.#workerFile, {
      workerData: setup,
      resourceLimits: { maxYoungGenerationSizeMb: WORKER_NURSERY_LIMIT_MB, maxOldGenerationSizeMb: 256 },
    });
    const seat: Seat = { worker, state, batches: [], started: false, answered: false };
    let failure: Error | null = null;
    worker.on('online', () => {
      seat.started = true;
    });
    worker.on('message', (results: string) => this.#answered(seat, results));
    worker.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    worker.on('exit', () => this.#lost(seat, 'crashed', failure));
    this.#seats.add(seat);
    return seat;
  }

  #answered(seat: Seat, results: string): void {
    if (!this.#seats.has(seat)) return;
    this.#failedStarts = 0;
    countProgress();
    seat.batches.shift();
    seat.answered = true;
    this.#lookAhead();
    if (!reading.has(this) && this.#settle && this.#isUp) {
      reading.add(this);
      putOffBestCode();
    }
    for (const result of readOutcomes(results)) this.#source?.done(result);
    this.#fill();
    if (this.#aheadHelps) this.#ahead.feed();
  }

  /** Whether all threads run that this scan takes, those of readers ahead too: whether there are any shows after some files. */
  get #isUp(): boolean {
    const isKnown = this.#options.aheadRule === undefined || this.#begun.files >= FILES_TO_KNOW;
    return isKnown && !this.#ahead.isStarting && [...this.#seats].every(({ answered }) => answered);
  }

  /** Begins or ends to read ahead, when that is what helps now. */
  #lookAhead(): void {
    if (!this.#settle) return;
    const helps = this.#options.aheadRule?.helps(this.#begun, this.#ahead.begun) ?? false;
    if (helps === this.#aheadHelps) return;
    this.#aheadHelps = helps;
    this.#ahead.readFrom(helps ? this.#source : null);
  }

  #keepCounts({ state }: Seat): void {
    this.#bytesOfEnded += state.bytes;
    this.#begunByEnded = bothBegun(this.#begunByEnded, state.begun);
  }

  #look(): void {
    const { bytesRead } = this;
    if (bytesRead !== this.#bytesAtLook) countProgress();
    this.#bytesAtLook = bytesRead;
    for (const seat of this.#seats) {
      if (this.#watchdog.isHanging(seat.state)) this.#lost(seat, 'slow', null);
    }
  }

  /** Removes a worker that is dead or hangs, and gives its files out again, but for the one that stopped it. */
  #lost(seat: Seat, kind: 'slow' | 'crashed', failure: Error | null): void {
    if (!this.#seats.delete(seat) || this.#closed) return;
    this.#keepCounts(seat);
    const guilty = seat.state.job;
    if (kind === 'slow') void seat.worker.terminate();
    if (guilty < 0 && ++this.#failedStarts >= FAILED_STARTS) {
      this.#broken = failure ?? new Error('a file worker could not be started');
      this.#settle?.reject(this.#broken);
      this.#settle = null;
      this.close();
      return;
    }
    for (const job of seat.batches.flat()) {
      if (job.id === guilty && this.#isGivenUp(job, kind)) this.#source?.done({ id: job.id, outcome: { kind } });
      else this.#again.push(job);
    }
    this.#fill();
  }

  #rest(): void {
    this.#watchdog.stop();
    this.#aheadHelps = false;
    this.#ahead.readFrom(null);
    if (reading.delete(this)) putOffBestCode();
  }

  #isGivenUp(job: ReadJob, kind: 'slow' | 'crashed'): boolean {
    const strikes = (this.#strikes.get(job.id) ?? 0) + 1;
    this.#strikes.set(job.id, strikes);
    return strikes > 1 || kind === 'crashed';
  }

  #finishIfIdle(): void {
    for (const seat of this.#seats) if (seat.batches.length > 0) return;
    if (this.#again.length > 0) return;
    this.#rest();
    this.#settle?.resolve();
    this.#settle = null;
    this.#source = null;
    this.#strikes.clear();
  }
}
