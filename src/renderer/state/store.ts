import { useSyncExternalStore } from 'react';

/** A value that can be watched. Each feature of the window has its own store, made from this. */
export interface Store<T> {
  get(): T;
  /** Replaces the value; nothing happens when it is the same object. */
  set(next: T): void;
  /** Replaces some fields of the value. */
  patch(part: Partial<T>): void;
  subscribe(listener: () => void): () => void;
}

/** Makes a store with its first value. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  const set = (next: T): void => {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    get: () => value,
    set,
    patch: (part) => set({ ...value, ...part }),
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/**
 * The value of a store, or a part of it; the component is drawn again when that part changes. `pick` gives the same object as
 * long as nothing changes: one that it makes itself would be a change each time.
 */
export function useStore<T>(store: Pick<Store<T>, 'get' | 'subscribe'>): T;
export function useStore<T, P>(store: Pick<Store<T>, 'get' | 'subscribe'>, pick: (value: T) => P): P;
export function useStore<T, P>(store: Pick<Store<T>, 'get' | 'subscribe'>, pick?: (value: T) => P): T | P {
  return useSyncExternalStore(store.subscribe, () => (pick ? pick(store.get()) : store.get()));
}
