import type { FolderComparison } from '../engine/folder-comparison.ts';
import { createStore, type Store } from './store.ts';

export interface FolderComparisonState {
  /** Null for the check itself: iCloud with every place. */
  readonly folders: FolderComparison | null;
}

/** The question that is asked of the places. Not kept for the next start, which begins with the check itself. */
export interface FolderComparisonStore extends Pick<Store<FolderComparisonState>, 'get' | 'subscribe'> {
  choose(folders: FolderComparison): void;
  /** Back to the check itself. */
  clear(): void;
  /** Goes back to the check itself when a place that was chosen is no longer there. */
  keepTo(placeIds: readonly string[]): void;
}

/** Makes the store. `onChanged` is called when there is another question. */
export function createFolderComparisonStore(onChanged: () => void): FolderComparisonStore {
  const store = createStore<FolderComparisonState>({ folders: null });
  const set = (folders: FolderComparison | null): void => {
    if (folders === null && store.get().folders === null) return;
    store.set({ folders });
    onChanged();
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    choose: set,
    clear: () => set(null),
    keepTo(placeIds) {
      const { folders } = store.get();
      const isThere = (id: string | null): boolean => id === null || placeIds.includes(id);
      if (folders && !(isThere(folders.first) && isThere(folders.second))) set(null);
    },
  };
}
