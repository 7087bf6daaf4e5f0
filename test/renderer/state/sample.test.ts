// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { testServices } from '../support/services.ts';

describe('the sample', () => {
  it('has stores, engine and memory of its own, and leaves nothing behind', async () => {
    const { api, services: own, worlds } = await testServices();
    await own.sample.open();
    const { services: sample } = worlds.get();
    expect(sample).not.toBe(own);
    expect(sample.engine).not.toBe(own.engine);
    expect(sample.sample.get().isOpen).toBe(true);
    expect(sample.places.get().places.map(({ ref }) => ref.id)).toEqual(['sample']);
    expect(own.places.get().places).toEqual([]);

    // What is answered and kept there is not sent to the app.
    const before = api.asked.length;
    sample.answers.answer('storageFull', true);
    await sample.places.choose();
    expect(sample.places.get().problem).toEqual({ code: 'sample-open' });
    const sent = api.asked.slice(before).map(({ name }) => name);
    expect(sent.filter((name) => /^(session|history|lists|places):/.test(name))).toEqual([]);

    await sample.sample.leave();
    expect(worlds.get().services).toBe(own);
    expect(own.answers.get().answers.storageFull).toBeNull();
    expect(api.asked.at(-1)?.name).toBe('settings:get');
    expect(api.asked.some(({ name }) => name === 'sample:leave')).toBe(true);
  });

  it('hears only of its own place, and the menu only moves what is on screen', async () => {
    const { api, services: own, worlds } = await testServices();
    await own.sample.open();
    const { services: sample } = worlds.get();
    api.push('menu:go', { screen: 'library' });
    expect(sample.navigation.get().route).toEqual({ screen: 'library' });
    expect(own.navigation.get().route).toEqual({ screen: 'welcome' });
    api.push('scan:event', { placeId: 'p1', event: { type: 'counting', files: 9, folders: 1 } });
    expect(sample.places.get().places[0]?.found).toBeNull();
    await sample.sample.leave();
    api.push('menu:go', { screen: 'fix' });
    expect(own.navigation.get().route).toEqual({ screen: 'fix' });
    expect(sample.navigation.get().route).toEqual({ screen: 'library' });
  });

  it('that cannot be made says why, and the person stays where they are', async () => {
    const { services: own, worlds } = await testServices((api) =>
      api.fail('sample:open', { ok: false, problem: { code: 'disk-full' } }),
    );
    await own.sample.open();
    expect(own.sample.get()).toEqual({ isOpen: false, isBusy: false, problem: { code: 'disk-full' } });
    expect(worlds.get().services).toBe(own);
  });
});
