// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { asset, icloudList } from '../../fixtures/assets.ts';
import { testServices } from '../support/services.ts';

describe('thinking better of it', () => {
  it('puts a removed list back, into the comparison and for the next start', async () => {
    const { api, services } = await testServices();
    const { lists, engine, undo } = services;
    await lists.addKept(await kept());
    expect(lists.get().lists.map(({ id }) => id)).toEqual(['list']);
    await undo.removeList('list');
    expect(lists.get().lists).toEqual([]);
    expect(undo.get().removed).toEqual({ kind: 'list', id: 'list', name: 'list.csv' });
    expect(await engine.listPart('list', 0)).toBeNull();
    await undo.undo();
    expect(lists.get().lists.map(({ id }) => id)).toEqual(['list']);
    expect(undo.get().removed).toBeNull();
    expect(api.asked.filter(({ name }) => name === 'lists:save-part').length).toBeGreaterThan(0);

    async function kept() {
      await engine.addList('list', 'list.csv', 'apple-export', icloudList([asset('A.JPG', { content: 1 })]));
      for (let part = 0, parts = 1; part < parts; part += 1) {
        const text = await engine.listPart('list', part);
        if (!text) throw new Error('a part was expected');
        parts = text.parts;
        await api.request('lists:save-part', { id: 'list', ...text });
      }
      return { id: 'list', name: 'list.csv' };
    }
  });

  it('puts a removed place back, and looks at it again', async () => {
    const { api, services } = await testServices();
    await services.places.choose();
    await services.undo.removePlace('p1');
    expect(services.places.get().places).toEqual([]);
    await services.undo.undo();
    expect(services.places.get().places.map(({ ref }) => ref.id)).toEqual(['p1']);
    expect(api.asked.findLast(({ name }) => name === 'scan:start')?.argument).toMatchObject({ placeId: 'p1' });
  });

  it('offers nothing for what could not be removed, and forgets the offer when it is dismissed', async () => {
    const { api, services } = await testServices();
    await services.places.choose();
    api.fail('places:remove', { ok: false, problem: { code: 'internal' } });
    await services.undo.removePlace('p1');
    expect(services.undo.get().removed).toBeNull();
    await services.undo.removeList('no such list');
    expect(services.undo.get().removed).toBeNull();
  });
});
