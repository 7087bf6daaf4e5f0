import path from 'node:path';
import { z } from 'zod';
import type { Session, Settings } from '../bridge/contract.ts';
import { session as sessionSchema, settings as settingsSchema } from '../bridge/schemas/session-schema.ts';
import { NO_ANSWERS } from '../guidance/answers.ts';
import type { Problem } from '../model/problem.ts';
import type { Log } from './log.ts';
import { createPlaceStore, type PlaceStore } from './places/place-store.ts';
import { createHistoryStore, type HistoryStore } from './stores/history-store.ts';
import { createJsonStore, type JsonStore } from './stores/json-store.ts';
import { createListStore, type ListStore } from './stores/list-store.ts';
import { createWindowStateStore, type WindowState } from './window/window-state.ts';

const FIRST_SETTINGS: Settings = { theme: 'system', language: 'system', monthlyReminder: false, watchFolders: true };
const FIRST_SESSION: Session = { answers: NO_ANSWERS, counts: null, listIds: [] };

/** Everything the app keeps between starts, in one folder of the person's data. The index of scans is beside it. */
export interface AppStores {
  readonly settings: JsonStore<Settings>;
  readonly session: JsonStore<Session>;
  readonly windowState: JsonStore<WindowState>;
  readonly reminded: JsonStore<string | null>;
  readonly places: PlaceStore;
  readonly history: HistoryStore;
  readonly lists: ListStore;
  /** What of it could not be read, or was damaged, when it was first asked for. */
  troubles(): Promise<readonly Problem[]>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<void>;
}

/** Opens the stores under `folder`. Nothing is read or written before it is asked for. */
export function openStores(folder: string, log: Log): AppStores {
  const file = (name: string): string => path.join(folder, `${name}.json`);
  const troubles: Problem[] = [];
  const tell = (problem: Problem): void => void troubles.push(problem);
  const settings = createJsonStore(file('settings'), settingsSchema, FIRST_SETTINGS, log, tell);
  const session = createJsonStore(file('session'), sessionSchema, FIRST_SESSION, log, tell);
  const windowState = createWindowStateStore(file('window'), log);
  const reminded = createJsonStore<string | null>(file('reminded'), z.string().max(7).nullable(), null, log);
  const places = createPlaceStore(file('places'), log, tell);
  const history = createHistoryStore(file('history'), log, tell);
  const lists = createListStore(path.join(folder, 'lists'), log);
  return {
    settings,
    session,
    windowState,
    reminded,
    places,
    history,
    lists,
    troubles: async () => {
      await Promise.all([settings.get(), session.get(), places.all(), history.list()]);
      return [...troubles];
    },
    settled: async () => {
      await Promise.all([settings, session, windowState, reminded, places, history].map((store) => store.settled()));
    },
  };
}
