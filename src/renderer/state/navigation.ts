import { parentOf, type Route } from './route.ts';
import { createStore, type Store } from './store.ts';

export interface Position {
  readonly route: Route;
  /** Grows with every step, so that the heading takes the focus even when the same screen is chosen again. */
  readonly visit: number;
  /** Whether "back" leads anywhere. */
  readonly canGoBack: boolean;
}

export interface Navigation extends Pick<Store<Position>, 'get' | 'subscribe'> {
  go(route: Route): void;
  /** Changes the route of this very screen: "back" does not return to the one before. */
  replace(route: Route): void;
  /** To where the person came from; else to the screen above this one. False when there is neither. */
  back(): boolean;
}

/** Steps that "back" remembers. */
const MOST_STEPS = 50;

/** Where the person is. There is no address to type and no history to forge: only routes. */
export function createNavigation(first: Route): Navigation {
  const past: Route[] = [];
  const store = createStore<Position>({ route: first, visit: 0, canGoBack: false });
  const set = (route: Route): void => {
    const canGoBack = past.length > 0 || parentOf(route) !== null;
    store.set({ route, visit: store.get().visit + 1, canGoBack });
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    go(route) {
      const now = store.get().route;
      // Welcome is no place to come back to, and a step to where one is already is no step.
      if (now.screen !== 'welcome' && JSON.stringify(now) !== JSON.stringify(route)) past.push(now);
      if (past.length > MOST_STEPS) past.shift();
      set(route);
    },
    replace: set,
    back() {
      const before = past.pop() ?? parentOf(store.get().route);
      if (before === null) return false;
      set(before);
      return true;
    },
  };
}
