// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { createCheckCore } from '../../../src/renderer/engine/check-core.ts';
import { afterScanEvent, isScanning, newPlace } from '../../../src/renderer/state/places-state.ts';
import { createPlacesStore } from '../../../src/renderer/state/places-store.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { memoryApi } from '../support/memory-api.ts';

const REF = { id: 'p1', label: 'My photos', kind: 'folder', available: true, lastScanAt: null } as const;
const STATS = { files: 2, filesRead: 2, bytesRead: 10, durationMs: 5 };
const photos = ['A', 'B', 'C'].map((name, i) => asset(`${name}.JPG`, { content: name, captured: `2023-01-0${i + 1}` }));
const finished = (assets = photos): ScanEvent => ({
  type: 'finished',
  contents: about(folder(assets, { place: { id: 'p1' } })),
  stats: STATS,
});
/** Everything that was promised has happened. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function scanned() {
  const api = memoryApi();
  const engine = createCheckCore();
  let compared = 0;
  const store = createPlacesStore(api, engine, () => {
    compared += 1;
  });
  await store.choose();
  api.push('scan:event', { placeId: 'p1', event: { type: 'started', placeId: 'p1', at: TODAY } });
  api.push('scan:event', { placeId: 'p1', event: { type: 'batch', assets: photos } });
  api.push('scan:event', { placeId: 'p1', event: finished() });
  await settled();
  return { api, engine, store, compared: () => compared };
}

describe('a scan, event by event', () => {
  it('counts, reads, proves, ends', () => {
    const progress = { filesDone: 1, filesTotal: 2, bytesDone: 1, bytesTotal: 2, bytesPerSecond: 0, secondsLeft: null };
    const events: ScanEvent[] = [
      { type: 'started', placeId: 'p1', at: TODAY },
      { type: 'counting', files: 2, folders: 1 },
      { type: 'progress', progress: { stage: 'reading', ...progress } },
      { type: 'stage-finished', stage: 'reading', contents: about(folder(photos)) },
      { type: 'progress', progress: { stage: 'proving', ...progress } },
      finished(),
    ];
    const phases: string[] = [];
    let place = newPlace(REF);
    for (const event of events) {
      place = afterScanEvent(place, event);
      phases.push(place.phase);
    }
    expect(phases).toEqual(['counting', 'counting', 'reading', 'proving', 'proving', 'finished']);
    expect(isScanning(place)).toBe(false);
  });

  it('a pause that was pressed before the scan began is still a pause', () => {
    const pressed = { ...newPlace(REF), phase: 'counting', paused: true } as const;
    expect(afterScanEvent(pressed, { type: 'started', placeId: 'p1', at: TODAY }).paused).toBe(true);
  });

  it('a cancelled scan is stopped, not failed', () => {
    const failed = (code: 'cancelled' | 'folder-vanished') =>
      afterScanEvent(newPlace(REF), { type: 'failed', problem: { code } });
    expect(failed('cancelled')).toMatchObject({ phase: 'stopped', failure: null });
    expect(failed('folder-vanished')).toMatchObject({ phase: 'failed', failure: { code: 'folder-vanished' } });
  });
});

describe('the folders of the person', () => {
  it('are scanned when they are chosen, summed up, and compared at the end', async () => {
    const { api, store, compared } = await scanned();
    expect(api.asked.map(({ name }) => name)).toContain('scan:start');
    expect(store.get().places[0]).toMatchObject({ phase: 'finished', summary: { counts: { assets: 3 } } });
    expect(compared()).toBe(1);
  });

  it('bring everything again when what is held does not add up: a photo that is gone must not stay', async () => {
    const { api, engine, store } = await scanned();
    const now = folder(photos.slice(0, 2), { place: { id: 'p1' } });
    api.answer('places:contents-part', ({ part }) => ({
      part,
      parts: 2,
      text: JSON.stringify(part === 0 ? about(now) : now.assets),
    }));
    // The scan names only what changed (nothing) and counts two; three are held.
    api.push('scan:event', { placeId: 'p1', event: { type: 'started', placeId: 'p1', at: TODAY } });
    api.push('scan:event', { placeId: 'p1', event: finished(photos.slice(0, 2)) });
    await settled();
    expect((await engine.summarisePlace('p1'))?.counts.assets).toBe(2);
    expect(store.get().places[0]?.summary?.counts.assets).toBe(2);
  });

  it('keep what was seen when a scan fails', async () => {
    const { api, store } = await scanned();
    api.push('scan:event', { placeId: 'p1', event: { type: 'started', placeId: 'p1', at: TODAY } });
    api.push('scan:event', { placeId: 'p1', event: { type: 'failed', problem: { code: 'folder-vanished' } } });
    await settled();
    expect(store.get().places[0]).toMatchObject({ phase: 'failed', summary: { counts: { assets: 3 } } });
  });

  it('that are gone make nothing safe until a scan has seen them again', async () => {
    const { api, engine, store } = await scanned();
    await engine.addList('l1', 'list.csv', 'table', icloudList(photos));
    const answer = async () =>
      (
        await engine.compare({
          folderComparison: null,
          counts: null,
          answers: NO_ANSWERS,
          today: TODAY,
          language: 'en',
        })
      )?.verdict.answer;
    const before = await answer();
    api.push('places:changed', { places: [{ ...REF, available: false }] });
    expect(await answer()).toBe('cannot-tell');
    api.push('places:changed', { places: [REF] });
    void store.scan('p1');
    expect(await answer()).toBe('cannot-tell');
    api.push('scan:event', { placeId: 'p1', event: { type: 'batch', assets: photos } });
    api.push('scan:event', { placeId: 'p1', event: finished() });
    await settled();
    expect(await answer()).toBe(before);
    expect(before).not.toBe('cannot-tell');
  });

  it('take a new photo in while they are watched', async () => {
    const { api, store } = await scanned();
    const more = [...photos, asset('D.JPG')];
    api.push('scan:event', { placeId: 'p1', event: { type: 'batch', assets: [asset('D.JPG')] } });
    api.push('scan:event', { placeId: 'p1', event: finished(more) });
    await settled();
    expect(store.get().places[0]?.summary?.counts.assets).toBe(4);
  });

  it('say what went wrong, and stay as they are', async () => {
    const { api, store } = await scanned();
    api.fail('places:choose', { ok: false, problem: { code: 'folder-unreadable' } });
    await store.choose();
    expect(store.get()).toMatchObject({ problem: { code: 'folder-unreadable' }, places: [{ ref: { id: 'p1' } }] });
    api.fail('scan:start', { ok: false, problem: { code: 'folder-missing' } });
    await store.scan('p1');
    expect(store.get().places[0]).toMatchObject({ phase: 'failed', failure: { code: 'folder-missing' } });
  });

  it('leave without a trace', async () => {
    const { engine, store } = await scanned();
    await store.remove('p1');
    expect(store.get().places).toEqual([]);
    expect(await engine.summarisePlace('p1')).toBeNull();
  });
});
