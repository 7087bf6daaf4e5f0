import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceRef } from '../../../src/bridge/contract.ts';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { loadScreens } from '../../../src/renderer/shell/screens.ts';
import { Shell } from '../../../src/renderer/shell/shell.tsx';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { type TestWindow, testWindow } from '../support/window.tsx';

beforeAll(() => loadScreens('en'));

const photos = ['A', 'B', 'C'].map((name) =>
  asset(`${name}.JPG`, { captured: '2023-01-01T10:00:00Z', content: name, size: 9_000 }),
);

/** A list of all photos, and one folder that holds them; it was looked at, and then it was not there any more. */
async function withPlaceAway(): Promise<TestWindow> {
  const ref: PlaceRef = { id: 'p1', label: 'Old photos', kind: 'folder', available: true, lastScanAt: null };
  const window = await testWindow((api) => api.answer('places:choose', () => ref));
  const { api, services } = window;
  await services.engine.addList('list', 'list.csv', 'apple-export', icloudList(photos));
  await services.places.choose();
  const found = folder(photos, { place: { id: 'p1', name: 'Old photos' } });
  const push = (event: ScanEvent): void => act(() => api.push('scan:event', { placeId: 'p1', event }));
  push({ type: 'started', placeId: 'p1', at: TODAY });
  push({ type: 'batch', assets: photos });
  const stats = { files: 3, filesRead: 3, bytesRead: 9, durationMs: 5 };
  push({ type: 'finished', contents: about(found), stats });
  await expect.poll(() => services.check.get().summary?.twoPlaces.inTwo, { timeout: 15_000 }).toBe(3);
  act(() => api.push('places:changed', { places: [{ ...ref, available: false }] }));
  await expect.poll(() => services.check.get().summary?.twoPlaces.inTwo, { timeout: 15_000 }).toBe(0);
  return window;
}

const main = (): HTMLElement => screen.getByRole('main');
const primaries = (): (string | null)[] =>
  [...main().querySelectorAll('.button.primary')].map(({ textContent }) => textContent);

describe('the overview', () => {
  it('has one primary action, also where nothing was found by its name', async () => {
    const { services, show } = await testWindow();
    services.navigation.go({ screen: 'overview' });
    show(<Shell />);
    expect(await screen.findByText('Let’s see where your photos are.')).toBeDefined();
    expect(primaries()).toEqual(['Choose a folder…']);
  });

  it('blames no list where a place is not there, and calls nothing of it absent', async () => {
    const { services, show } = await withPlaceAway();
    services.navigation.go({ screen: 'overview' });
    show(<Shell />);
    expect(await screen.findByRole('heading', { name: 'Find “Old photos” again' })).toBeDefined();
    expect(main().textContent).toContain('A place is not there now');
    expect(main().textContent).not.toMatch(/The list is not complete|Nothing is in both/);
    // What was seen in it, not what is proven of it without it.
    expect(main().querySelector('.place.away .big')?.textContent).toBe('3');
    expect(primaries()).toEqual(['Go to Library']);
    for (const heading of within(main()).queryAllByRole('heading', { name: /would settle it/ }))
      expect(heading.textContent).toMatch(/^Then /);
  });

  it('and Erase asks to find it again, not to finish a look that cannot begin', async () => {
    const { services, show } = await withPlaceAway();
    services.navigation.go({ screen: 'erase' });
    show(<Shell />);
    expect(await screen.findByRole('link', { name: /^Find “Old photos” again/ })).toBeDefined();
    expect(main().textContent).not.toContain('Let the look through');
  });
});

it('a folder that is not where it was can be chosen where it is now, from its page', async () => {
  const { api, services, show } = await testWindow();
  const ref: PlaceRef = { id: 'p1', label: 'Old photos', kind: 'folder', available: true, lastScanAt: null };
  api.answer('places:choose', () => ref);
  await services.places.choose();
  act(() => {
    const problem = { code: 'folder-missing', path: '/home/me/Old photos' } as const;
    api.push('scan:event', { placeId: 'p1', event: { type: 'failed', problem } });
  });
  services.navigation.go({ screen: 'library-place', placeId: 'p1' });
  show(<Shell />);
  expect(await screen.findAllByRole('button', { name: 'Look again' })).toHaveLength(1);
  const before = api.asked.filter(({ name }) => name === 'places:choose').length;
  fireEvent.click(screen.getByRole('button', { name: 'Choose it where it is now…' }));
  expect(api.asked.filter(({ name }) => name === 'places:choose')).toHaveLength(before + 1);
});
