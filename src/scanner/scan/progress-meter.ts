import type { ScanProgress } from '../../model/scan-event.ts';

/** The rate is that of the last seconds: an average over everything would hide that a disk became slow. */
const WINDOW_MS = 5000;
const FIRST_ESTIMATE_MS = 800;

interface Sample {
  readonly at: number;
  readonly bytes: number;
  readonly files: number;
}

/** How far a stage is, how fast, and how long it will take. Times come from the caller (ms, any steady clock). */
export class ProgressMeter {
  filesDone = 0;
  readonly #stage: ScanProgress['stage'];
  readonly #filesTotal: number;
  readonly #bytesTotal: number;
  #samples: Sample[] = [];

  constructor(stage: ScanProgress['stage'], filesTotal: number, bytesTotal: number) {
    this.#stage = stage;
    this.#filesTotal = filesTotal;
    this.#bytesTotal = bytesTotal;
  }

  /** The state at `now`, with `bytes` read in this stage. */
  at(now: number, bytes: number): ScanProgress {
    const bytesDone = Math.min(bytes, this.#bytesTotal);
    this.#samples.push({ at: now, bytes: bytesDone, files: this.filesDone });
    this.#samples = this.#samples.filter((sample) => now - sample.at <= WINDOW_MS);
    const first = this.#samples[0];
    const seconds = first ? (now - first.at) / 1000 : 0;
    const rate = first && seconds > 0 ? (bytesDone - first.bytes) / seconds : 0;
    const filesRate = first && seconds > 0 ? (this.filesDone - first.files) / seconds : 0;
    return {
      stage: this.#stage,
      filesDone: this.filesDone,
      filesTotal: this.#filesTotal,
      bytesDone,
      bytesTotal: this.#bytesTotal,
      bytesPerSecond: Math.round(rate),
      secondsLeft: seconds * 1000 < FIRST_ESTIMATE_MS ? null : this.#secondsLeft(bytesDone, rate, filesRate),
    };
  }

  /** After a pause: the time that passed says nothing about the rate. */
  forgetRate(): void {
    this.#samples = [];
  }

  /** Headers cost by the file, proof by the byte. Null where nobody knows, and where nothing is left. */
  #secondsLeft(bytesDone: number, rate: number, filesRate: number): number | null {
    const byFiles = this.#stage === 'reading';
    const left = byFiles ? this.#filesTotal - this.filesDone : this.#bytesTotal - bytesDone;
    const speed = byFiles ? filesRate : rate;
    return speed > 0 && left > 0 ? Math.ceil(left / speed) : null;
  }
}
