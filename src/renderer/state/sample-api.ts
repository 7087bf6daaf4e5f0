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
} from '../../bridge/contract.ts';
import { NO_ANSWERS } from '../../guidance/answers.ts';
import type { Api } from './api.ts';

/** The app around the sample: what it would keep of the person's is kept in memory here, and forgotten with it. */
export interface SampleApi extends Api {
  /** Ends every subscription. */
  close(): void;
}

type Answered = { readonly [K in RequestName]?: (argument: Requests[K]['takes']) => Outcome<Requests[K]['gives']> };

const given = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** Nothing of the person's own enters the sample. */
const NOT_HERE: Outcome<never> = { ok: false, problem: { code: 'sample-open' } };

/** Makes it around the place of the sample photos, which main knows beside the person's places. */
export function createSampleApi(api: Api, place: PlaceRef): SampleApi {
  let session: Session = { answers: NO_ANSWERS, counts: null, listIds: [], appleCopyAsked: null };
  const history: HistoryEntry[] = [];
  const lists = new Map<string, SavedListPart>();
  const subscriptions = new Set<() => void>();

  const answers: Answered = {
    'app:forget': () => NOT_HERE,
    'session:get': () => given(session),
    'session:set': (next) => {
      session = next;
      return given(null);
    },
    'history:list': () => given(history),
    'history:add': (entry) => {
      history.push(entry);
      return given(null);
    },
    'places:list': () => given([place]),
    'places:choose': () => NOT_HERE,
    'places:choose-zip': () => NOT_HERE,
    'places:say': () => NOT_HERE,
    'places:remove': () => NOT_HERE,
    'phones:find': () => NOT_HERE,
    'phones:read': () => NOT_HERE,
    'phones:backups': () => NOT_HERE,
    'phones:read-backup': () => NOT_HERE,
    'lists:choose-library': () => NOT_HERE,
    'lists:save-part': (part) => {
      lists.set(`${part.id} ${part.part}`, part);
      return given(null);
    },
    'lists:load-part': ({ listId, part }) => given(lists.get(`${listId} ${part}`) ?? null),
    'lists:remove': () => given(null),
    'downloads:get': () => NOT_HERE,
    'downloads:watch': () => NOT_HERE,
    'downloads:show': () => NOT_HERE,
    'report:take-opened': () => given(null),
  };
  /** Whether an event is about the sample; events of the whole app are for whoever is on screen. */
  const isOurs = <K extends EventName>(name: K, payload: Events[K]): boolean =>
    name === 'menu:go' || ('placeId' in payload && payload.placeId === place.id);

  return {
    async request(name, argument) {
      const answer = answers[name];
      return answer ? answer(argument) : api.request(name, argument);
    },
    addDropped: async () => NOT_HERE,
    on(name, listener) {
      const end = api.on(name, (payload) => {
        if (isOurs(name, payload)) listener(payload);
      });
      subscriptions.add(end);
      return () => {
        subscriptions.delete(end);
        end();
      };
    },
    close() {
      for (const end of subscriptions) end();
      subscriptions.clear();
    },
  };
}
