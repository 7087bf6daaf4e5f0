import { SCAN_STAGES } from '../../model/scan-event.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import type { FindTwin, Stage, Twin, TwinSeat } from './twin.ts';

/** Behind all stages. */
const OVER = SCAN_STAGES.length;

/**
 * Scans that are under way at the same time, so that files with equal bytes are hashed once: the first one reads, and with each file
 * those of the others that may be its twins; then the others read what is left of theirs. They go through the stages in the same
 * order, each may have nothing to do in one, and any of them may end at any moment: the others go on by themselves.
 *
 * @param others how many scans there are besides the first
 */
export function meetForTwins(others: number): { readonly first: TwinSeat; readonly others: readonly TwinSeat[] } {
  const table = new Table();
  const seats = Array.from({ length: others }, () => new OtherSeat(table));
  return { first: new FirstSeat(table, seats), others: seats };
}

/** How far everybody is. Nobody waits for one that waits for him: the first waits for those that are behind it, the others only for the first. */
class Table {
  /** Stages, from the beginning on, that the first has behind it. */
  done = 0;
  readonly #waiting = new Set<() => void>();

  changed(): void {
    for (const look of [...this.#waiting]) look();
  }

  until(isReady: () => boolean, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!signal.aborted && !isReady()) return;
        this.#waiting.delete(look);
        signal.removeEventListener('abort', look);
        resolve();
      };
      this.#waiting.add(look);
      signal.addEventListener('abort', look);
      look();
    });
  }
}

class FirstSeat implements TwinSeat {
  readonly isFirst = true;
  readonly #table: Table;
  readonly #others: readonly OtherSeat[];

  constructor(table: Table, others: readonly OtherSeat[]) {
    this.#table = table;
    this.#others = others;
  }

  enter(stage: Stage, _: FindTwin, signal: AbortSignal): Promise<void> {
    const number = SCAN_STAGES.indexOf(stage);
    this.#reach(number);
    return this.#table.until(() => this.#others.every(({ at }) => at >= number), signal);
  }

  twinsOf(file: ScannedFile, facts: boolean): readonly Twin[] {
    return this.#others.flatMap((other) => other.find(file, facts) ?? []);
  }

  finish(stage: Stage): void {
    this.#reach(SCAN_STAGES.indexOf(stage) + 1);
  }

  leave(): void {
    this.#reach(OVER);
  }

  #reach(done: number): void {
    this.#table.done = Math.max(this.#table.done, done);
    this.#table.changed();
  }
}

class OtherSeat implements TwinSeat {
  readonly isFirst = false;
  /** The stage that it has come to; -1 before the first. */
  at = -1;
  readonly #table: Table;
  #find: FindTwin | null = null;

  constructor(table: Table) {
    this.#table = table;
  }

  async enter(stage: Stage, find: FindTwin, signal: AbortSignal): Promise<void> {
    const number = SCAN_STAGES.indexOf(stage);
    this.#find = find;
    this.#reach(number);
    await this.#table.until(() => this.#table.done > number, signal);
    this.#find = null;
  }

  /** Only while it waits: what is learned of its files later comes too late. */
  find(file: ScannedFile, facts: boolean): Twin | null {
    const find = this.#find;
    const twin = find?.(file, facts) ?? null;
    if (twin === null) return null;
    const done: Twin['done'] = (outcome) => {
      if (this.#find === find) twin.done(outcome);
    };
    return { job: twin.job, done };
  }

  twinsOf(): readonly Twin[] {
    return [];
  }

  finish(): void {
    this.#find = null;
  }

  leave(): void {
    this.#find = null;
    this.#reach(OVER);
  }

  #reach(at: number): void {
    this.at = Math.max(this.at, at);
    this.#table.changed();
  }
}
