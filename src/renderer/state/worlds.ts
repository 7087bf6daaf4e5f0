import type { Engine } from '../engine/engine.ts';
import type { Api } from './api.ts';
import { createSampleApi, type SampleApi } from './sample-api.ts';
import type { SampleControl, SampleState } from './sample-store.ts';
import type { Services } from './services.ts';
import { start } from './start.ts';
import { createStore, type Store } from './store.ts';

/** An engine, and how it is ended. */
export interface EngineHandle {
  readonly engine: Engine;
  end(): void;
}

export interface WorldsState {
  /** The services of the world on screen. */
  readonly services: Services;
}

/** The person's own photos, and the sample beside them while it is open. */
export type Worlds = Pick<Store<WorldsState>, 'get' | 'subscribe'>;

/**
 * Makes the window's services: those of the person's photos, and, while the sample is open, another set with an engine,
 * stores and a memory of its own. Nothing goes from one into the other but the settings.
 */
export async function createWorlds(api: Api, newEngine: () => EngineHandle, now: () => number): Promise<Worlds> {
  const state = createStore<SampleState>({ isOpen: false, isBusy: false, problem: null });
  let sampleParts: { readonly api: SampleApi; readonly end: () => void } | null = null;

  const leave = async (): Promise<void> => {
    if (!sampleParts) return;
    const { api: sampleApi, end } = sampleParts;
    sampleParts = null;
    // Whoever has photos here came by the menu, and has been welcomed already.
    if (own.navigation.get().route.screen === 'welcome' && own.places.get().places.length > 0)
      own.navigation.replace({ screen: 'overview' });
    store.set({ services: own });
    state.set({ isOpen: false, isBusy: false, problem: null });
    sampleApi.close();
    end();
    await api.request('sample:leave', null);
    // Language and theme may have been changed meanwhile.
    await own.settings.load();
  };
  const open = async (): Promise<void> => {
    if (sampleParts || state.get().isBusy) return;
    state.patch({ isBusy: true, problem: null });
    const made = await api.request('sample:open', null);
    if (!made.ok) return state.patch({ isBusy: false, problem: made.problem });
    const { place, listName, listCsv } = made.value;
    const sampleApi = createSampleApi(api, place);
    const handle = newEngine();
    sampleParts = { api: sampleApi, end: handle.end };
    const services = await start(sampleApi, handle.engine, now, control);
    services.navigation.go({ screen: 'overview' });
    store.set({ services });
    state.set({ isOpen: true, isBusy: false, problem: null });
    await services.lists.read([{ file: new File([listCsv], listName, { type: 'text/csv' }), path: listName }]);
  };
  const control: SampleControl = { get: state.get, subscribe: state.subscribe, open, leave };

  /** What concerns the window as a whole does not reach the person's own world while the sample covers it. */
  const ownApi: Api = {
    ...api,
    on: (name, listener) =>
      api.on(name, (payload) => {
        if (name === 'menu:go' && sampleParts) return;
        if (name === 'report:opened') void leave();
        listener(payload);
      }),
  };
  const own = await start(ownApi, newEngine().engine, now, control);
  const store = createStore<WorldsState>({ services: own });
  return { get: store.get, subscribe: store.subscribe };
}
