import type { Settings } from '../../bridge/contract.ts';
import type { Api } from './api.ts';
import { createStore, type Store } from './store.ts';

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  language: 'system',
  monthlyReminder: false,
  watchFolders: true,
  columnMappings: [],
};

/** How the person wants the app to be. */
export interface SettingsStore extends Pick<Store<Settings>, 'get' | 'subscribe'> {
  load(): Promise<void>;
  change(part: Partial<Settings>): Promise<void>;
}

/** `unwritten` is called when a change could not be kept for the next start; it counts all the same. */
export function createSettingsStore(api: Api, unwritten: () => void): SettingsStore {
  const store = createStore<Settings>(DEFAULT_SETTINGS);
  return {
    get: store.get,
    subscribe: store.subscribe,
    async load() {
      const outcome = await api.request('settings:get', null);
      if (outcome.ok) store.set(outcome.value);
    },
    async change(part) {
      store.patch(part);
      const outcome = await api.request('settings:set', store.get());
      if (outcome.ok) store.set(outcome.value);
      else unwritten();
    },
  };
}
