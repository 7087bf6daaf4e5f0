import type { HistoryEntry } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import type { Log } from '../log.ts';
import { createJsonStore } from './json-store.ts';
import { HISTORY } from './kept-values.ts';

/** Checks kept: one a day for years. The oldest go first. */
const MOST = 2_000;

/** Gap keys are kept of the newest checks only: they are what "since last time" needs, and most of the bytes. */
const WITH_KEYS = 20;

export interface HistoryStore {
  /** Newest first. */
  list(): Promise<readonly HistoryEntry[]>;
  /** Adds a check, or replaces the one with the same id. */
  add(entry: HistoryEntry): Promise<void>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<unknown>;
}

/** Every check that was made, in one file under `folder`. */
export function createHistoryStore(folder: string, log: Log, tell?: (problem: Problem) => void): HistoryStore {
  const store = createJsonStore(folder, HISTORY, log, tell);
  return {
    list: () => store.get(),
    settled: () => store.settled(),
    add: (entry) =>
      store.change((before) => {
        const others = before.filter((known) => known.id !== entry.id);
        const all = [entry, ...others].sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1)).slice(0, MOST);
        return all.map((known, i) => (i < WITH_KEYS ? known : { ...known, gapKeys: [] }));
      }),
  };
}
