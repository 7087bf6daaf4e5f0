import type { PlaceRef } from '../../bridge/contract.ts';
import type { PersonsWord } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { ScanEvent } from '../../model/scan-event.ts';
import type { Engine } from '../engine/engine.ts';
import type { Api } from './api.ts';
import { afterFailure, afterScanEvent, isScanning, newPlace, type PlaceState, withRef } from './places-state.ts';
import { createStore, type Store } from './store.ts';

export interface PlacesState {
  readonly places: readonly PlaceState[];
  /** What went wrong when a folder was added. */
  readonly problem: Problem | null;
  /** False until the places of the last time were read. */
  readonly loaded: boolean;
}

/** The folders of the person: which there are, how their scans go, what was found. */
export interface PlacesStore extends Pick<Store<PlacesState>, 'get' | 'subscribe'> {
  load(): Promise<void>;
  /** Opens the system's dialog for a folder, or for a zip. */
  choose(what?: 'folder' | 'zip'): Promise<void>;
  addDropped(file: File): Promise<void>;
  /** Adds the place and starts its first scan. */
  add(ref: PlaceRef): void;
  /** Stops reading and watching a place, so that its disk can be ejected. */
  letGo(placeId: string): Promise<void>;
  /** Tells what the person says of a place; it is looked at again then. */
  say(placeId: string, word: PersonsWord): Promise<void>;
  remove(placeId: string): Promise<void>;
  /** Puts back a place that was removed. */
  restore(placeId: string): Promise<void>;
  /** Adds a place that was found by its name, and starts its first scan. */
  addFound(foundId: string): Promise<void>;
  scan(placeId: string): Promise<void>;
  /** Asks which places are there now, and looks at each of them again. */
  scanAll(): Promise<void>;
  pause(placeId: string): Promise<void>;
  resume(placeId: string): Promise<void>;
  cancel(placeId: string): Promise<void>;
}

/** How often what was found so far is counted again while a scan runs. */
const SUMMARY_EVERY_MS = 500;

/** Makes the store. `onChanged` is called when the contents of a place are worth a new comparison. */
export function createPlacesStore(api: Api, engine: Engine, onChanged: () => void): PlacesStore {
  const store = createStore<PlacesState>({ places: [], problem: null, loaded: false });
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const find = (placeId: string): PlaceState | undefined => store.get().places.find((p) => p.ref.id === placeId);
  const change = (placeId: string, to: (place: PlaceState) => PlaceState): void => {
    const { places } = store.get();
    const next = places.map((place) => (place.ref.id === placeId ? to(place) : place));
    store.patch({ places: next });
    const changed = find(placeId);
    if (changed) engine.setPlaceUnavailable(placeId, changed.gone);
  };

  const summarise = async (placeId: string): Promise<void> => {
    const summary = await engine.summarisePlace(placeId);
    if (summary) change(placeId, (place) => ({ ...place, summary }));
  };
  const summariseSoon = (placeId: string): void => {
    if (timers.has(placeId)) return;
    timers.set(
      placeId,
      setTimeout(() => {
        timers.delete(placeId);
        void summarise(placeId);
      }, SUMMARY_EVERY_MS),
    );
  };

  /** Brings all that main remembers of a place, in parts. */
  const bring = async (placeId: string): Promise<boolean> => {
    for (let part = 0, parts = 1; part < parts; part += 1) {
      const outcome = await api.request('places:contents-part', { placeId, part });
      if (!outcome.ok || !outcome.value) return false;
      parts = outcome.value.parts;
      engine.addContentsPart(placeId, outcome.value);
    }
    await summarise(placeId);
    return true;
  };

  const onEvent = async (placeId: string, event: ScanEvent): Promise<void> => {
    if (!find(placeId)) return;
    if (event.type === 'started') engine.beginScan(placeId);
    if (event.type === 'batch') {
      engine.addAssets(placeId, event.assets);
      summariseSoon(placeId);
    }
    if (event.type === 'removed') engine.removeAssets(placeId, event.assetIds);
    if (event.type === 'stage-finished') engine.setContents(placeId, event.contents);
    change(placeId, (place) => afterScanEvent(place, event));
    if (event.type === 'finished') {
      const addsUp = await engine.finishScan(placeId, event.contents);
      if (!addsUp) {
        engine.forgetPlace(placeId);
        await bring(placeId);
      }
    }
    if (event.type === 'stage-finished' || event.type === 'finished' || event.type === 'failed') {
      await summarise(placeId);
      onChanged();
    }
  };
  api.on('scan:event', ({ placeId, event }) => void onEvent(placeId, event));
  /** What main knows of the places now: which are there. */
  const afterLook = (places: readonly PlaceRef[]): void => {
    const gone = (): number => store.get().places.filter((place) => place.gone).length;
    const before = gone();
    for (const ref of places) change(ref.id, (place) => withRef(place, ref));
    if (gone() !== before) onChanged();
  };
  api.on('places:changed', ({ places }) => afterLook(places));

  const scan = async (placeId: string): Promise<void> => {
    change(placeId, (place) => ({ ...place, phase: 'counting', paused: false, failure: null, progress: null }));
    const outcome = await api.request('scan:start', { placeId, proof: true });
    if (!outcome.ok) {
      change(placeId, (place) => afterFailure(place, outcome.problem));
      onChanged();
    }
  };
  const refresh = async (): Promise<void> => {
    const outcome = await api.request('places:list', null);
    if (outcome.ok) afterLook(outcome.value);
    else store.patch({ problem: outcome.problem });
  };
  const scanAll = async (): Promise<void> => {
    // A disk that came or went since: only main knows.
    await refresh();
    for (const place of store.get().places) if (place.ref.available && !isScanning(place)) await scan(place.ref.id);
  };
  const add = (ref: PlaceRef): void => {
    if (!find(ref.id)) store.patch({ places: [...store.get().places, newPlace(ref)] });
    store.patch({ problem: null });
    void scan(ref.id);
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    add,
    scan,
    scanAll,
    async load() {
      const outcome = await api.request('places:list', null);
      if (outcome.ok) store.patch({ places: outcome.value.map(newPlace) });
      else store.patch({ problem: outcome.problem });
      for (const place of store.get().places) engine.setPlaceUnavailable(place.ref.id, place.gone);
      for (const place of store.get().places) {
        if (await bring(place.ref.id))
          change(place.ref.id, (p) => ({ ...p, phase: isScanning(p) ? p.phase : 'finished' }));
      }
      store.patch({ loaded: true });
      onChanged();
      await scanAll();
    },
    async choose(what = 'folder') {
      const outcome = await api.request(what === 'zip' ? 'places:choose-zip' : 'places:choose', null);
      if (!outcome.ok) store.patch({ problem: outcome.problem });
      else if (outcome.value) add(outcome.value);
    },
    async addDropped(file) {
      const outcome = await api.addDropped(file, 'place');
      if (!outcome.ok) store.patch({ problem: outcome.problem });
      else if (outcome.value && 'available' in outcome.value) add(outcome.value);
    },
    async letGo(placeId) {
      const outcome = await api.request('places:let-go', { placeId });
      if (outcome.ok) change(placeId, (place) => ({ ...place, letGo: true }));
      else store.patch({ problem: outcome.problem });
    },
    async say(placeId, word) {
      const outcome = await api.request('places:say', { placeId, word });
      store.patch({ problem: outcome.ok ? null : outcome.problem });
    },
    async remove(placeId) {
      const place = find(placeId);
      if (place && isScanning(place)) await api.request('scan:cancel', { placeId });
      const outcome = await api.request('places:remove', { placeId });
      if (!outcome.ok) return store.patch({ problem: outcome.problem });
      store.patch({ places: store.get().places.filter((p) => p.ref.id !== placeId), problem: null });
      engine.forgetPlace(placeId);
      onChanged();
    },
    async restore(placeId) {
      const outcome = await api.request('places:restore', { placeId });
      if (!outcome.ok) return store.patch({ problem: outcome.problem });
      store.patch({ places: [...store.get().places, newPlace(outcome.value)], problem: null });
      if (await bring(placeId)) change(placeId, (place) => ({ ...place, phase: 'finished' }));
      onChanged();
      if (outcome.value.available) await scan(placeId);
    },
    async addFound(foundId) {
      const outcome = await api.request('places:add-found', { foundId });
      if (!outcome.ok) store.patch({ problem: outcome.problem });
      else add(outcome.value);
    },
    async pause(placeId) {
      const outcome = await api.request('scan:pause', { placeId });
      if (outcome.ok) change(placeId, (place) => ({ ...place, paused: true }));
    },
    async resume(placeId) {
      const outcome = await api.request('scan:resume', { placeId });
      if (outcome.ok) change(placeId, (place) => ({ ...place, paused: false }));
    },
    async cancel(placeId) {
      await api.request('scan:cancel', { placeId });
    },
  };
}
