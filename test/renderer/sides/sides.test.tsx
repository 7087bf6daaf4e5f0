import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { Shell } from '../../../src/renderer/app/shell.tsx';
import { sidesInput } from '../../../src/renderer/compare/sides-input.ts';
import { CATALOGUE } from '../../../src/renderer/words/catalogue.ts';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { type TestWindow, testWindow } from '../support/window.tsx';

const photo = (name: string, day = '2023-01-01') =>
  asset(`${name}.JPG`, { captured: `${day}T10:00:00Z`, content: name, size: 9_000 });
const at = (id: string, photos: readonly Asset[], key = id) =>
  folder(photos, { place: { id, name: id, independenceKey: key } });

/** Three places and a list; `Old` has one photo that `New` has not. */
async function withPlaces(): Promise<TestWindow> {
  const contents = [
    at('Old', [photo('A'), photo('B', '2023-06-01')]),
    at('New', [photo('A')]),
    at('Third', [photo('A'), photo('B', '2023-06-01')]),
  ];
  const window = await testWindow((api) => {
    api.answer('places:list', () =>
      contents.map(({ place: { id } }) => ({ id, label: id, kind: 'folder', available: false, lastScanAt: null })),
    );
  });
  const { engine, check } = window.services;
  for (const { place, assets, ...rest } of contents) {
    engine.addAssets(place.id, assets);
    engine.setContents(place.id, about({ place, assets, ...rest }));
    engine.doubtPlace(place.id, false);
  }
  await engine.addList('list', 'list.csv', 'table', icloudList([photo('A')]));
  await check.refresh();
  return window;
}

const settle = (window: TestWindow) => act(async () => window.services.check.refresh());

describe('two places compared with each other', () => {
  it('are chosen on the computer screen, and every screen speaks of folders and never of iCloud', async () => {
    const window = await withPlaces();
    const { services, show } = window;
    services.navigation.go('computer');
    const { container } = show(<Shell />);
    fireEvent.click(await screen.findByRole('button', { name: 'Compare two of these places with each other' }));
    expect(screen.getByLabelText<HTMLSelectElement>('Is everything of this…').value).toBe('Old');
    fireEvent.change(screen.getByLabelText('…also in this?'), { target: { value: 'New' } });
    fireEvent.click(screen.getByRole('button', { name: 'Compare these two' }));
    await settle(window);
    await screen.findByText('Is everything of “Old” also in “New”?');
    expect(services.check.get().summary).toMatchObject({ listed: 2, listId: 'Old', advice: [] });
    const main = () =>
      container.querySelector('main')?.textContent?.replaceAll('Back to the whole check with iCloud', '') ?? '';
    // The one thing that is said of iCloud is that nobody looked at it.
    const unseen = 'The phone and iCloud: this check compared folders with each other, nothing else.';
    expect(main()).toContain('not found in the other folders');
    expect(main().replace(unseen, '')).not.toMatch(/iCloud|the list\b|iPhone/);
    for (const name of ['gaps', 'one-place'] as const) {
      act(() => services.navigation.go(name));
      await screen.findByRole('listbox');
      await waitFor(() => expect(main()).toContain('B.JPG'));
      expect(main()).not.toMatch(/iCloud|the list\b|iPhone/);
    }
  });

  it('say nothing about a phone: no answer on erasing, no checklist ticked, nothing in the history', async () => {
    const window = await withPlaces();
    const { services, show } = window;
    services.sides.choose({ first: 'Third', second: 'Old' });
    await settle(window);
    expect(services.check.get().summary?.verdict.answer).toBe('yes');
    services.navigation.go('erase');
    show(<Shell />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Two folders are compared now' })).toBeDefined();
    expect(screen.queryByText(/May I erase it\?.*(Yes|Not yet|Cannot tell)/)).toBeNull();
    const ticked = await services.engine.checklist(NO_ANSWERS, []);
    expect(ticked.filter(({ seenBy, state }) => seenBy === 'app' && state === 'done')).toEqual([]);
    expect(services.history.get().entries).toEqual([]);
    const report = await services.engine.renderReport({ kind: 'json', redact: false, language: 'en', appVersion: '1' });
    expect(report.ok && JSON.parse(report.text)).toMatchObject({ eraseVerdict: null, list: 'Third', advice: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the whole check with iCloud' }));
    await settle(window);
    expect(services.check.get().summary).toMatchObject({ listId: 'list' });
  });

  it('iCloud can be held against one place alone', async () => {
    const window = await withPlaces();
    window.services.sides.choose({ first: null, second: 'New' });
    await settle(window);
    const { summary } = window.services.check.get();
    expect(summary?.places.map(({ place }) => place.id)).toEqual(['list', 'New']);
    expect(summary?.verdict.answer).toBe('yes');
  });

  it('end when one of them is taken away', async () => {
    const window = await withPlaces();
    window.services.sides.choose({ first: 'Old', second: 'New' });
    await act(async () => window.services.places.remove('New'));
    expect(window.services.sides.get().sides).toBeNull();
    await settle(window);
    expect(window.services.check.get().summary?.listId).toBe('list');
  });
});

describe('what goes into the comparison', () => {
  const known = { lists: [icloudList([photo('A')])], counts: null, places: [at('a', [photo('A')]), at('b', [])] };

  it('is nothing while a side is not known, and never another question', () => {
    expect(sidesInput(known, { first: 'gone', second: 'b' })).toBeNull();
    expect(sidesInput(known, { first: 'a', second: 'gone' })).toBeNull();
    expect(sidesInput({ ...known, lists: [] }, { first: null, second: 'b' })).toBeNull();
    expect(sidesInput({ ...known, places: [] }, null)).toBeNull();
  });

  it('has neither list nor totals where a folder is the first side, and never that folder as the second', () => {
    const counts = { view: 'icloud-com', photos: 9, videos: 0, firstDay: null, lastDay: null } as const;
    const input = sidesInput({ ...known, counts }, { first: 'a', second: 'b' });
    expect(input).toMatchObject({ counts: null, lists: [{ place: { id: 'a', source: 'scan' } }] });
    expect(input?.places.map(({ place }) => place.id)).toEqual(['b']);
    expect(sidesInput(known, { first: 'a', second: 'a' })).toBeNull();
  });
});

describe.each(['en', 'de'] as const)('the words for two folders (%s)', (language) => {
  it('take the place of words that are there, with the same values, and do not speak of iCloud', () => {
    const all: Record<string, Record<string, string>> = CATALOGUE[language];
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
    for (const [name, text] of Object.entries(CATALOGUE[language].pair)) {
      const [feature = '', key = ''] = name.split('.');
      expect(all[feature]?.[key], name).toBeDefined();
      expect(values(text), name).toEqual(values(all[feature]?.[key] ?? ''));
      expect(text).not.toMatch(/iCloud|Liste|\blist\b/);
    }
  });
});
