import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { comparisonInput } from '../../../src/renderer/engine/folder-comparison.ts';
import { loadScreens } from '../../../src/renderer/shell/screens.ts';
import { Shell } from '../../../src/renderer/shell/shell.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { type TestWindow, testWindow } from '../support/window.tsx';

beforeAll(() => loadScreens('en'));

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
      contents.map(({ place: { id } }) => ({
        id,
        label: id,
        kind: 'external-disk',
        available: false,
        lastScanAt: null,
      })),
    );
  });
  const { engine, check } = window.services;
  for (const { place, assets, ...rest } of contents) {
    engine.addAssets(place.id, assets);
    engine.setContents(place.id, about({ place, assets, ...rest }));
    engine.setPlaceUnavailable(place.id, false);
  }
  await engine.addList('list', 'list.csv', 'table', icloudList([photo('A')]));
  await check.refresh();
  return window;
}

const settle = (window: TestWindow) => act(async () => window.services.check.refresh());

describe('two places compared with each other', () => {
  it('are chosen in the library, and every screen speaks of folders and never of iCloud', async () => {
    const window = await withPlaces();
    const { services, show } = window;
    services.navigation.go({ screen: 'library' });
    const { container } = show(<Shell />);
    fireEvent.click(await screen.findByRole('button', { name: 'Compare two with each other' }));
    expect(screen.getByLabelText<HTMLSelectElement>('This…').value).toBe('Old');
    fireEvent.change(screen.getByLabelText('…and this'), { target: { value: 'New' } });
    fireEvent.click(screen.getByRole('button', { name: 'Compare these two' }));
    await settle(window);
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('1 of 2 are in both. 1 is in only one.'),
    );
    expect(services.check.get().summary).toMatchObject({ listed: 2, listId: 'Old', advice: [] });
    // The one thing that is said of iCloud is that nobody looked at it.
    const unseen =
      /Back to the whole check with iCloud|The phone and iCloud: this check compared folders with each other, nothing else\.|This says nothing about iCloud or a phone\./g;
    const main = () => container.querySelector('main')?.textContent?.replaceAll(unseen, '') ?? '';
    expect(main()).not.toMatch(/iCloud|the list\b|iPhone/);
    expect(main()).toContain('Do this first: copy 1 to “New”');
    act(() => services.navigation.go({ screen: 'how-we-know' }));
    for (const fold of container.querySelectorAll('main button[aria-expanded="false"]')) fireEvent.click(fold);
    expect(main()).toContain('In “Old”');
    expect(main()).not.toMatch(/iCloud|the list\b|iPhone/);
    act(() => services.navigation.go({ screen: 'fix' }));
    await screen.findByRole('heading', { level: 2, name: /^1 is in “.*” only$/ });
    expect(main()).not.toMatch(/iCloud|the list\b|iPhone/);
    act(() => services.navigation.go({ screen: 'task', photos: 'one-place' }));
    await screen.findByText('1 photo or video');
    expect(main()).not.toMatch(/iCloud|the list\b|iPhone/);
  });

  it('say nothing about a phone: no answer on erasing, nothing in the history', async () => {
    const window = await withPlaces();
    const { services, show } = window;
    const before = services.history.get().entries;
    services.folderComparison.choose({ first: 'Third', second: 'Old' });
    await settle(window);
    expect(services.check.get().summary?.verdict.answer).toBe('yes');
    services.navigation.go({ screen: 'erase' });
    show(<Shell />);
    expect(await screen.findByRole('heading', { level: 1, name: 'Two folders are compared now' })).toBeDefined();
    expect(screen.queryByText(/May I erase it\?.*(Yes|Not yet|Cannot tell)/)).toBeNull();
    expect(services.history.get().entries).toEqual(before);
    const report = await services.engine.renderReport({ kind: 'json', redact: false, language: 'en', appVersion: '1' });
    expect(report.ok && JSON.parse(report.text)).toMatchObject({ eraseVerdict: null, list: 'Third', advice: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the whole check with iCloud' }));
    await settle(window);
    expect(services.check.get().summary).toMatchObject({ listId: 'list' });
  });

  it.each([
    ['nothing of the one is the other', { paths: [], isOpen: false }, 'yes'],
    ['all of the one is the other: hard links', { paths: ['A.JPG', 'B.JPG'], isOpen: false }, 'not-yet'],
    ['nobody knows what is the same', null, 'cannot-tell'],
    ['more may be the same', { paths: [], isOpen: true }, 'cannot-tell'],
  ] as const)('are two only where their files are: %s', async (_, same, answer) => {
    const window = await withPlaces();
    window.api.answer('places:same-files', () => same);
    window.services.folderComparison.choose({ first: 'Third', second: 'Old' });
    await settle(window);
    expect(window.api.asked.find(({ name }) => name === 'places:same-files')?.argument).toEqual({
      first: 'Third',
      copy: 'Old',
    });
    expect(window.services.check.get().summary?.verdict.answer).toBe(answer);
  });

  it('iCloud can be held against one place alone', async () => {
    const window = await withPlaces();
    window.services.folderComparison.choose({ first: null, second: 'New' });
    await settle(window);
    const { summary } = window.services.check.get();
    expect(summary?.places.map(({ place }) => place.id)).toEqual(['list', 'New']);
    expect(summary?.verdict.answer).toBe('yes');
  });

  it('end when one of them is taken away', async () => {
    const window = await withPlaces();
    window.services.folderComparison.choose({ first: 'Old', second: 'New' });
    await act(async () => window.services.places.remove('New'));
    expect(window.services.folderComparison.get().folders).toBeNull();
    await settle(window);
    expect(window.services.check.get().summary?.listId).toBe('list');
  });
});

describe('what goes into the comparison', () => {
  const known = {
    lists: [icloudList([photo('A')])],
    counts: null,
    places: [at('a', [photo('A')]), at('b', [])],
    sameFiles: null,
  };

  it('is nothing while a side is not known, and never another question', () => {
    expect(comparisonInput(known, { first: 'gone', second: 'b' })).toBeNull();
    expect(comparisonInput(known, { first: 'a', second: 'gone' })).toBeNull();
    expect(comparisonInput({ ...known, lists: [] }, { first: null, second: 'b' })).toBeNull();
    expect(comparisonInput({ ...known, places: [] }, null)).toBeNull();
  });

  it('has neither list nor totals where a folder is the first side, and never that folder as the second', () => {
    const counts = { view: 'icloud-com', photos: 9, videos: 0, firstDay: null, lastDay: null } as const;
    const input = comparisonInput({ ...known, counts }, { first: 'a', second: 'b' });
    expect(input).toMatchObject({ counts: null, lists: [{ place: { id: 'a', source: 'scan' } }] });
    expect(input?.places.map(({ place }) => place.id)).toEqual(['b']);
    expect(comparisonInput(known, { first: 'a', second: 'a' })).toBeNull();
  });
});
