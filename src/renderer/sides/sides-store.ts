import { createStore, type Store } from '../app/store.ts';

/** Which two sides are compared, when it is not iCloud with every place. Ids of places. */
export interface Sides {
  /** Every photo of it is looked for; null: of iCloud, by the list. */
  readonly first: string | null;
  /** Where it is looked for. */
  readonly second: string;
}

export interface SidesState {
  /** Null for the check itself: iCloud with every place. */
  readonly sides: Sides | null;
}

/** The question that is asked of the places. Not kept for the next start, which begins with the check itself. */
export interface SidesStore extends Pick<Store<SidesState>, 'get' | 'subscribe'> {
  choose(sides: Sides): void;
  /** Back to the check itself. */
  clear(): void;
  /** Goes back to the check itself when a place that was chosen is no longer there. */
  keepTo(placeIds: readonly string[]): void;
}

/** Makes the store. `onChanged` is called when there is another question. */
export function createSidesStore(onChanged: () => void): SidesStore {
  const store = createStore<SidesState>({ sides: null });
  const set = (sides: Sides | null): void => {
    if (sides === null && store.get().sides === null) return;
    store.set({ sides });
    onChanged();
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    choose: set,
    clear: () => set(null),
    keepTo(placeIds) {
      const { sides } = store.get();
      const isThere = (id: string | null): boolean => id === null || placeIds.includes(id);
      if (sides && !(isThere(sides.first) && isThere(sides.second))) set(null);
    },
  };
}
