import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { contentsPart } from '../../../src/renderer/engine/contents-store.ts';
import { ICloudScreen } from '../../../src/renderer/library/icloud-screen.tsx';
import { App } from '../../../src/renderer/shell/app.tsx';
import { ScreenBoundary } from '../../../src/renderer/shell/shell.tsx';
import { chooseLanguage } from '../../../src/words/language.ts';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { testWindow } from '../support/window.tsx';

const photos = [asset('A.JPG', { content: 1, captured: '2023-01-01' }), asset('B.JPG', { content: 2 })];

async function afterRestart(kind: 'folder' | 'external-disk' = 'external-disk', listIds = ['l1']) {
  const list = icloudList(photos);
  const here = folder(photos, { place: { id: 'p1' } });
  const window = await testWindow((api) => {
    api.answer('app:info', () => ({
      version: '1',
      platform: 'linux',
      locale: 'en-GB',
      firstStart: false,
      persistenceProblems: [],
    }));
    api.answer('session:get', () => ({
      answers: { ...NO_ANSWERS, storageFull: false },
      counts: null,
      listIds,
      appleCopyAsked: null,
    }));
    api.answer('lists:load-part', ({ listId, part }) => {
      if (listId !== 'l1') return null;
      const text = contentsPart(list, part);
      return text && { ...text, id: listId, name: 'list.csv', format: 'table' };
    });
    api.answer('places:list', () => [{ id: 'p1', label: 'My photos', kind, available: false, lastScanAt: TODAY }]);
    api.answer('places:contents-part', ({ part }) => contentsPart(here, part));
  });
  await waitFor(() => expect(window.services.check.get().summary).not.toBeNull());
  return window;
}

const userGoesOn = async () => act(() => fireEvent.click(screen.getByRole('button', { name: 'Go on without it' })));

describe('after a restart', () => {
  it('a folder of this computer that is gone makes nothing safe, though what was seen is kept', async () => {
    const { services } = await afterRestart('folder');
    await waitFor(() => expect(services.check.get().summary?.verdict.answer).toBe('cannot-tell'));
    expect(services.places.get().places[0]?.summary?.counts.assets).toBe(2);
  });

  it('everything is there again: answers, lists, folders, the result', async () => {
    const { services } = await afterRestart();
    expect(services.check.get().summary?.verdict.answer).toBe('yes');
    expect(services.answers.get().answers.storageFull).toBe(false);
    expect(services.navigation.get().route).toEqual({ screen: 'overview' });
  });

  it('a folder that is not there now is not scanned, and what was seen stays', async () => {
    const { api, services } = await afterRestart();
    expect(api.asked.map(({ name }) => name)).not.toContain('scan:start');
    expect(services.places.get().places[0]).toMatchObject({ phase: 'finished', summary: { counts: { assets: 2 } } });
  });

  it('a list that cannot be read any more is told, and there is no yes without it', async () => {
    const { services, show, api } = await afterRestart('external-disk', ['l1', 'list:table:second.csv']);
    await waitFor(() => expect(services.check.get().summary?.verdict.answer).toBe('cannot-tell'));
    show(<ICloudScreen />);
    expect(screen.getByText('second.csv')).toBeDefined();
    services.answers.answer('storageFull', true);
    const kept = api.asked.findLast(({ name }) => name === 'session:set');
    expect(kept?.argument).toMatchObject({ listIds: ['l1', 'list:table:second.csv'] });
    await userGoesOn();
    await waitFor(() => expect(services.check.get().summary?.verdict.answer).toBe('yes'));
    expect(screen.queryByText('second.csv')).toBeNull();
  });

  it('why a list did not come back is told above every screen, and its id is kept for the next start', async () => {
    const { api, services } = await testWindow((prepared) => {
      prepared.answer('session:get', () => ({
        answers: NO_ANSWERS,
        counts: null,
        listIds: ['l1'],
        appleCopyAsked: null,
      }));
      prepared.fail('lists:load-part', { ok: false, problem: { code: 'kept-list-unreadable' } });
    });
    await waitFor(() => expect(services.kept.get().problems).toEqual([{ code: 'kept-list-unreadable' }]));
    services.answers.answer('storageFull', true);
    const saved = api.asked.filter(({ name }) => name === 'session:set').at(-1);
    expect(saved?.argument).toMatchObject({ listIds: ['l1'], appleCopyAsked: null });
  });

  it('what could not be brought back is said above every screen, until it is read', async () => {
    const { services, worlds, show } = await testWindow((api) => {
      const persistenceProblems = [{ code: 'kept-unreadable', path: 'places.json' } as const];
      api.answer('app:info', () => ({
        version: '1',
        platform: 'linux',
        locale: 'en-GB',
        firstStart: false,
        persistenceProblems,
      }));
    });
    show(<App worlds={worlds} />);
    const said = screen.getByRole('region', { name: 'What could not be kept' });
    expect(said.textContent).toContain('“places.json”');
    act(() => services.navigation.go({ screen: 'library' }));
    expect(said.isConnected).toBe(true);
    await act(async () => screen.getByRole('button', { name: 'I have read this' }).click());
    expect(screen.queryByRole('region', { name: 'What could not be kept' })).toBeNull();
  });

  it('a change that could not be kept is said once, and counts all the same', async () => {
    const { api, services } = await testWindow();
    for (const name of ['settings:set', 'session:set'] as const)
      api.fail(name, { ok: false, problem: { code: 'disk-full' } });
    await services.settings.change({ theme: 'dark' });
    await services.settings.change({ language: 'de' });
    services.answers.answer('storageFull', true);
    await waitFor(() => expect(services.kept.get().problems).toEqual([{ code: 'kept-unwritten' }]));
    expect(services.settings.get()).toMatchObject({ theme: 'dark', language: 'de' });
  });

  it('an answer given before the lists are back does not make the app forget them', async () => {
    const { api, services } = await testWindow((prepared) => {
      prepared.answer('session:get', () => ({
        answers: NO_ANSWERS,
        counts: null,
        listIds: ['l1', 'l2'],
        appleCopyAsked: null,
      }));
    });
    services.answers.answer('storageFull', true);
    const kept = api.asked.find(({ name }) => name === 'session:set');
    expect(kept?.argument).toMatchObject({ listIds: ['l1', 'l2'], appleCopyAsked: null });
  });
});

describe('the window', () => {
  it('moves the focus to the heading of every screen, and follows the menu', async () => {
    const { api, services, worlds, show } = await testWindow();
    show(<App worlds={worlds} />);
    expect(document.activeElement?.textContent).toBe('Is every photo in two places?');
    act(() => services.navigation.go({ screen: 'library' }));
    // Its script is read first.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Library'));
    act(() => api.push('menu:go', { screen: 'history' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('Since the last check');
    act(() => api.push('menu:go', { screen: 'no such screen' }));
    expect(services.navigation.get().route).toEqual({ screen: 'history' });
  });

  it('takes theme and language from the settings, at once', async () => {
    const { services, worlds, show } = await testWindow();
    show(<App worlds={worlds} />);
    await act(() => services.settings.change({ theme: 'dark', language: 'de' }));
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.lang).toBe('de');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ist jedes Foto an zwei Orten?');
    await act(() => services.settings.change({ theme: 'system', language: 'system' }));
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  it('a fault of one screen stays there, as a sentence', async () => {
    const { show } = await testWindow();
    const Broken = () => {
      throw new Error('secret detail');
    };
    const { container } = show(
      <ScreenBoundary>
        <Broken />
      </ScreenBoundary>,
    );
    expect(container.textContent).not.toContain('secret detail');
    expect(screen.getByRole('status')).toBeDefined();
  });

  it('speaks German to a German system, English to the rest, and what was chosen above all', () => {
    expect(chooseLanguage('system', 'de-AT')).toBe('de');
    expect(chooseLanguage('system', 'fr-FR')).toBe('en');
    expect(chooseLanguage('en', 'de-DE')).toBe('en');
  });
});
