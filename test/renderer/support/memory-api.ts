import type {
  EventName,
  Events,
  HistoryEntry,
  Outcome,
  PlaceRef,
  RequestName,
  Requests,
  SavedListPart,
  Session,
  TwoPlacesApi,
} from '../../../src/bridge/contract.ts';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { DEFAULT_SETTINGS } from '../../../src/renderer/state/settings-store.ts';

type Handlers = { [K in RequestName]: (argument: Requests[K]['takes']) => Requests[K]['gives'] };

export interface MemoryApi extends TwoPlacesApi {
  /** Every request, in order. */
  readonly asked: { readonly name: RequestName; readonly argument: unknown }[];
  /** What main would push. */
  push<K extends EventName>(name: K, payload: Events[K]): void;
  /** Answers one kind of request in another way. */
  answer<K extends RequestName>(name: K, handler: Handlers[K]): void;
  /** Makes one kind of request fail. */
  fail(name: RequestName, outcome: Outcome<never>): void;
}

const PLACE: PlaceRef = { id: 'p1', label: 'My photos', kind: 'folder', available: true, lastScanAt: null };

/** The app around the window, in memory: it keeps what it is given and can be told what to answer. */
export function memoryApi(): MemoryApi {
  const asked: MemoryApi['asked'] = [];
  const listeners = new Map<EventName, Set<(payload: never) => void>>();
  const failures = new Map<RequestName, Outcome<never>>();
  const parts = new Map<string, SavedListPart>();
  let session: Session = { answers: NO_ANSWERS, counts: null, listIds: [], appleCopyAsked: null };
  let settings = DEFAULT_SETTINGS;
  const history: HistoryEntry[] = [];
  const handlers: Handlers = {
    'app:info': () => ({
      version: '1.2.3',
      platform: 'linux',
      locale: 'en-GB',
      firstStart: true,
      persistenceProblems: [],
    }),
    'app:kept': () => ({ bytes: 4_100_000 }),
    'app:forget': () => null,
    'settings:get': () => settings,
    'settings:set': (next) => {
      settings = next;
      return next;
    },
    'session:get': () => session,
    'session:set': (next) => {
      session = next;
      return null;
    },
    'places:list': () => [],
    'places:choose': () => PLACE,
    'places:choose-zip': () => PLACE,
    'places:add-dropped': () => PLACE,
    'sample:open': () => ({ place: { ...PLACE, id: 'sample' }, listName: 'list.csv', listCsv: '' }),
    'sample:leave': () => null,
    'places:found': () => [],
    'places:add-found': () => PLACE,
    'places:restore': () => PLACE,
    'app:notify': () => null,
    'lists:add-found-library': () => ({ id: 'library', name: 'Photos Library.photoslibrary' }),
    'places:say': () => null,
    'places:remove': () => null,
    'places:let-go': () => null,
    'places:same-files': () => ({ paths: [], isOpen: false }),
    'places:contents-part': () => null,
    'scan:start': () => null,
    'scan:pause': () => null,
    'scan:resume': () => null,
    'scan:cancel': () => null,
    'scan:prefer': () => null,
    'phones:find': () => [],
    'phones:read': () => {
      throw new Error('no phone here');
    },
    'phones:stop': () => null,
    'phones:backups': () => [],
    'phones:read-backup': () => {
      throw new Error('no backup here');
    },
    'lists:choose-library': () => null,
    'lists:add-dropped-library': () => {
      throw new Error('no library here');
    },
    'lists:save-part': (part) => {
      parts.set(`${part.id} ${part.part}`, part);
      return null;
    },
    'lists:load-part': ({ listId, part }) => parts.get(`${listId} ${part}`) ?? null,
    'lists:remove': () => null,
    'report:save': ({ suggestedName }) => ({ savedId: 's1', label: suggestedName }),
    'report:print': () => ({ printed: true }),
    'report:show': () => null,
    'report:take-opened': () => null,
    'file:show': () => null,
    'link:open': () => null,
    'downloads:get': () => ({ isWatching: false, isReading: false, since: null, files: [] }),
    'downloads:watch': ({ isOn }) => ({ isWatching: isOn, isReading: false, since: 0, files: [] }),
    'downloads:show': () => null,
    'history:list': () => history,
    'history:add': (entry) => {
      history.push(entry);
      return null;
    },
    'diagnostics:get': () => ({ text: 'all is well' }),
  };
  return {
    asked,
    async request(name, argument) {
      asked.push({ name, argument });
      const failure = failures.get(name);
      // Everything crosses as a copy, as it does between processes.
      return failure ?? { ok: true, value: structuredClone(handlers[name](structuredClone(argument))) };
    },
    addDropped: async () => ({ ok: true, value: PLACE }),
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener as (payload: never) => void));
      return () => known.delete(listener as (payload: never) => void);
    },
    push(name, payload) {
      for (const listener of listeners.get(name) ?? []) listener(structuredClone(payload) as never);
    },
    answer(name, handler) {
      handlers[name] = handler;
    },
    fail(name, outcome) {
      failures.set(name, outcome);
    },
  };
}
