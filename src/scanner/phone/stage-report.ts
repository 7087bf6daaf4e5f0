import type { PhoneProgress, PhoneStage } from '../../model/phone-progress.ts';
import { ProgressMeter } from '../scan/progress-meter.ts';

/** Tells how far one stage of reading a phone is. */
export class StageReport {
  readonly #stage: PhoneStage;
  readonly #tell: (progress: PhoneProgress) => void;
  #meter = new ProgressMeter('proving', 0, 0);
  #all = 0;
  #done = 0;

  /** Says that the stage begins. */
  constructor(stage: PhoneStage, tell: (progress: PhoneProgress) => void) {
    this.#stage = stage;
    this.#tell = tell;
    this.bytes(0, 0);
  }

  /** So many bytes of all are done, and so many files. Fewer than before: it begins again. */
  bytes(done: number, all: number, filesDone = 0, filesTotal = 0): void {
    if (all !== this.#all || done < this.#done) this.#meter = new ProgressMeter('proving', filesTotal, all);
    this.#all = all;
    this.#done = done;
    this.#meter.filesDone = filesDone;
    this.#tell({ ...this.#meter.at(performance.now(), done), stage: this.#stage });
  }
}
