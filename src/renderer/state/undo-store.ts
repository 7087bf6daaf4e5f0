import type { ListsStore } from './lists-store.ts';
import type { PlacesStore } from './places-store.ts';
import { createStore, type Store } from './store.ts';

/** What was removed and can be put back. */
export interface Removed {
  readonly kind: 'place' | 'list';
  readonly id: string;
  readonly name: string;
}

export interface UndoState {
  readonly removed: Removed | null;
}

/** Removing a place or a list, and undoing that. */
export interface UndoStore extends Pick<Store<UndoState>, 'get' | 'subscribe'> {
  removePlace(placeId: string): Promise<void>;
  removeList(listId: string): Promise<void>;
  /** Puts back what was removed last. */
  undo(): Promise<void>;
  dismiss(): void;
}

/** Makes the store around those of places and lists. */
export function createUndoStore(places: PlacesStore, lists: ListsStore): UndoStore {
  const store = createStore<UndoState>({ removed: null });
  return {
    get: store.get,
    subscribe: store.subscribe,
    async removePlace(placeId) {
      const place = places.get().places.find(({ ref }) => ref.id === placeId);
      await places.remove(placeId);
      const isGone = !places.get().places.some(({ ref }) => ref.id === placeId);
      if (place && isGone) store.set({ removed: { kind: 'place', id: placeId, name: place.ref.label } });
    },
    async removeList(listId) {
      const list = lists.get().lists.find(({ id }) => id === listId);
      await lists.remove(listId);
      if (list) store.set({ removed: { kind: 'list', id: listId, name: list.name } });
    },
    async undo() {
      const { removed } = store.get();
      store.set({ removed: null });
      if (removed?.kind === 'place') await places.restore(removed.id);
      if (removed?.kind === 'list') await lists.restore(removed.id);
    },
    dismiss: () => store.set({ removed: null }),
  };
}
