import type { FoundPlace } from '../../bridge/contract.ts';
import type { Api } from './api.ts';
import { createStore, type Store } from './store.ts';

export interface FoundState {
  /** Places that are there by their names and were not added; null before anybody looked. */
  readonly found: readonly FoundPlace[] | null;
}

/** What could be added, found by its name. Nothing is opened before the person says so. */
export interface FoundStore extends Pick<Store<FoundState>, 'get' | 'subscribe'> {
  look(): Promise<void>;
}

/** Makes the store. */
export function createFoundStore(api: Api): FoundStore {
  const store = createStore<FoundState>({ found: null });
  return {
    get: store.get,
    subscribe: store.subscribe,
    async look() {
      const outcome = await api.request('places:found', null);
      store.set({ found: outcome.ok ? outcome.value : [] });
    },
  };
}
