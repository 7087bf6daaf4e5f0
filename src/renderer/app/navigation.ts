import { createStore, type Store } from './store.ts';

/** Every screen of the window. The first five after `welcome` are the steps of a check. */
export const SCREENS = [
  'welcome',
  'computer',
  'icloud',
  'iphone',
  'result',
  'gaps',
  'one-place',
  'erase',
  'report',
  'history',
  'old-report',
  'checklist',
  'storage',
  'guide',
  'settings',
] as const;

export type Screen = (typeof SCREENS)[number];

export interface Place {
  readonly screen: Screen;
  /** What to open there: a card of the guide, a month of the gap list. */
  readonly detail: string | null;
  /** Grows with every step, so that the heading takes the focus even when the same screen is chosen again. */
  readonly visit: number;
}

export interface Navigation extends Pick<Store<Place>, 'get' | 'subscribe'> {
  go(screen: Screen, detail?: string): void;
}

/** Whether a text names a screen (the menu of the app sends names). */
export function isScreen(text: string): text is Screen {
  return (SCREENS as readonly string[]).includes(text);
}

/** Where the person is. There is no address to type and no history to forge: only screens. */
export function createNavigation(first: Screen): Navigation {
  const store = createStore<Place>({ screen: first, detail: null, visit: 0 });
  return {
    get: store.get,
    subscribe: store.subscribe,
    go: (screen, detail) => store.set({ screen, detail: detail ?? null, visit: store.get().visit + 1 }),
  };
}
