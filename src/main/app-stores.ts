import type { Session, Settings } from '../bridge/contract.ts';
import type { Problem } from '../model/problem.ts';
import type { KeptDownloads } from './downloads/downloads-watch.ts';
import type { Log } from './log.ts';
import { createPlaceStore, type PlaceStore } from './places/place-store.ts';
import { createHistoryStore, type HistoryStore } from './stores/history-store.ts';
import { createJsonStore, type JsonStore } from './stores/json-store.ts';
import { DOWNLOADS, REMINDED, SESSION, SETTINGS, WINDOW_STATE } from './stores/kept-values.ts';
import { createListStore, type ListStore } from './stores/list-store.ts';
import type { WindowState } from './window/window-state.ts';

/** Everything the app keeps between starts, in one folder of the person's data. The index of scans is beside it. */
export interface AppStores {
  readonly settings: JsonStore<Settings>;
  readonly session: JsonStore<Session>;
  readonly windowState: JsonStore<WindowState>;
  readonly reminded: JsonStore<string | null>;
  readonly downloads: JsonStore<KeptDownloads>;
  readonly places: PlaceStore;
  readonly history: HistoryStore;
  readonly lists: ListStore;
  /** What of it could not be read, or was damaged, when it was first asked for. */
  persistenceProblems(): Promise<readonly Problem[]>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<void>;
}

/** Opens the stores under `folder`. Nothing is read or written before it is asked for. */
export function openStores(folder: string, log: Log): AppStores {
  const persistenceProblems: Problem[] = [];
  const tell = (problem: Problem): void => void persistenceProblems.push(problem);
  const settings = createJsonStore(folder, SETTINGS, log, tell);
  const session = createJsonStore(folder, SESSION, log, tell);
  const windowState = createJsonStore(folder, WINDOW_STATE, log);
  const reminded = createJsonStore(folder, REMINDED, log);
  const downloads = createJsonStore(folder, DOWNLOADS, log);
  const places = createPlaceStore(folder, log, tell);
  const history = createHistoryStore(folder, log, tell);
  const lists = createListStore(folder, log);
  return {
    settings,
    session,
    windowState,
    reminded,
    downloads,
    places,
    history,
    lists,
    persistenceProblems: async () => {
      await Promise.all([settings.get(), session.get(), places.all(), history.list()]);
      return [...persistenceProblems];
    },
    settled: async () => {
      await Promise.all(
        [settings, session, windowState, reminded, downloads, places, history].map((store) => store.settled()),
      );
    },
  };
}
