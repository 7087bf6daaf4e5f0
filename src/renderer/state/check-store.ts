import type { Problem } from '../../model/problem.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { CompareOptions, Engine } from '../engine/engine.ts';
import { createStore, type Store } from './store.ts';

export interface CheckState {
  /** Null while there is nothing to compare. */
  readonly summary: CheckSummary | null;
  readonly comparing: boolean;
  readonly problem: Problem | null;
}

/** The comparison: the last one, and whether a newer one is on its way. */
export interface CheckStore extends Pick<Store<CheckState>, 'get' | 'subscribe'> {
  /** Compares again, now or when the comparison that runs is done. Resolves when the newest one is there. */
  refresh(): Promise<void>;
}

/** Makes the store. `options` gives what is asked at the moment of asking; `onCompared` hears every new answer. */
export function createCheckStore(
  engine: Engine,
  options: () => Promise<CompareOptions>,
  onCompared: (summary: CheckSummary, asked: CompareOptions) => void,
): CheckStore {
  const store = createStore<CheckState>({ summary: null, comparing: false, problem: null });
  let running: Promise<void> | null = null;
  let again = false;

  const run = async (): Promise<void> => {
    store.patch({ comparing: true });
    do {
      again = false;
      try {
        const asked = await options();
        const summary = await engine.compare(asked);
        store.patch({ summary, problem: null });
        if (summary && !again) onCompared(summary, asked);
      } catch (error) {
        store.patch({ problem: { code: 'internal', technical: String(error) } });
      }
    } while (again);
    store.patch({ comparing: false });
    running = null;
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    refresh() {
      if (running) again = true;
      running ??= run();
      return running;
    },
  };
}
