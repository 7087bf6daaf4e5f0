import type { HistoryEntry } from '../../bridge/contract.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { Api } from './api.ts';
import { createStore, type Store } from './store.ts';

export interface HistoryState {
  /** Newest first. */
  readonly entries: readonly HistoryEntry[];
}

/** Every check that was made. */
export interface HistoryStore extends Pick<Store<HistoryState>, 'get' | 'subscribe'> {
  load(): Promise<void>;
  /** Keeps a check, unless the last one says the same on the same day. */
  record(summary: CheckSummary): Promise<void>;
}

const HALF_A_DAY_MS = 12 * 3_600_000;

/** `unwritten` is called when a check could not be kept for the next start. */
export function createHistoryStore(api: Api, unwritten: () => void): HistoryStore {
  const store = createStore<HistoryState>({ entries: [] });
  return {
    get: store.get,
    subscribe: store.subscribe,
    async load() {
      const outcome = await api.request('history:list', null);
      if (outcome.ok) store.patch({ entries: [...outcome.value].sort((a, b) => b.at - a.at) });
    },
    async record(summary) {
      const entry = entryOf(summary);
      const last = store.get().entries[0];
      if (last && entry.at - last.at < HALF_A_DAY_MS && saysTheSame(last, entry)) return;
      store.patch({ entries: [entry, ...store.get().entries] });
      const outcome = await api.request('history:add', entry);
      if (!outcome.ok) unwritten();
    },
  };
}

/** A check as the history keeps it. */
export function entryOf(summary: CheckSummary): HistoryEntry {
  const here = summary.places.filter((place) => place.place.source === 'scan');
  return {
    id: `check-${summary.at}`,
    at: summary.at,
    answer: summary.verdict.answer,
    eraseAnswer: summary.erase.answer,
    listed: summary.listed,
    here: here.reduce((sum, place) => sum + place.counts.assets, 0),
    verified: summary.coverage.verified,
    matched: summary.coverage.matched,
    gaps: summary.gapCount,
    listName: summary.listNames[0] ?? null,
    all: summary.listId === null ? null : summary.twoPlaces.all,
    inOnePlace: summary.listId === null ? null : summary.twoPlaces.all - summary.twoPlaces.inTwo,
    gapKeys: summary.gapKeys,
  };
}

function saysTheSame(a: HistoryEntry, b: HistoryEntry): boolean {
  const numbers = ['answer', 'eraseAnswer', 'listed', 'here', 'verified', 'matched', 'gaps', 'listName'] as const;
  return numbers.every((field) => a[field] === b[field]) && a.gapKeys.join('\n') === b.gapKeys.join('\n');
}

/** The next 1st of a month after a check (ms; midnight of this computer's zone): the day to check again. */
export function nextDue(lastAt: number): number {
  const last = new Date(lastAt);
  return new Date(last.getFullYear(), last.getMonth() + 1, 1).getTime();
}
