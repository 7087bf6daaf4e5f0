import { fireEvent, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Asset } from '../../../src/model/asset.ts';
import { OnePlaceScreen } from '../../../src/renderer/one-place/one-place-screen.tsx';
import { ResultScreen } from '../../../src/renderer/result/result-screen.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { type TestWindow, testWindow } from '../support/window.tsx';

const photo = (name: string, day: string) => asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 9_000 });
const onDisk = (one: Asset): Asset => {
  const [file, ...others] = one.resources;
  return { ...one, resources: [{ ...file, path: file.name }, ...others] };
};
const [both, cloud] = [photo('BOTH.JPG', '2023-01-01'), photo('CLOUD.JPG', '2023-06-01')];
const only = photo('<b>ONLY\u202E.JPG', '2023-07-01');

async function withPhotos(listed = [both, cloud], here = [both, only]): Promise<TestWindow> {
  const window = await testWindow();
  const { engine, check } = window.services;
  for (const [id, photos] of [['pc', here] as const, ['old', [only].filter((p) => here.includes(p))] as const]) {
    const contents = folder(photos, { place: { id, name: id, independenceKey: 'computer' } });
    engine.addAssets(id, photos);
    engine.setContents(id, about(contents));
  }
  await engine.addList('list', 'list.csv', 'table', icloudList(listed));
  await check.refresh();
  return window;
}

describe('the photos in only one place', () => {
  // jsdom lays nothing out: the list is told that it has a size.
  beforeAll(() => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300);
  });

  it('are a number and a bar on the result, with the way to the list', async () => {
    const { services, show } = await withPhotos();
    show(<ResultScreen />);
    const section = screen.getByRole('region', { name: 'In how many places your photos are' });
    expect(section.textContent).toContain('1 of 3 known photos and videos are in at least two independent places.');
    expect(section.textContent).toContain('1 Only in iCloud');
    expect(section.textContent).toContain('1 Only in old, pc (together one place)');
    // The places are told apart in the bar without their colour.
    const looks = [...section.querySelectorAll('.coverage-swatch')].map(({ className }) => className);
    expect(new Set(looks).size).toBe(3);
    fireEvent.click(within(section).getByRole('button'));
    expect(services.navigation.get().screen).toBe('one-place');
  });

  it('say for every place what it has, and how sure that is; a hostile name is text', async () => {
    const { show } = await withPhotos();
    show(<OnePlaceScreen />);
    await screen.findByRole('heading', { level: 2, name: '<b>ONLY[U+202E].JPG' });
    const list = screen.getByRole('listbox', { name: 'Photos in only one place' });
    fireEvent.keyDown(list, { key: 'End' });
    await screen.findByRole('heading', { level: 2, name: 'CLOUD.JPG' });
    fireEvent.keyDown(list, { key: 'Home' });
    await screen.findByRole('heading', { level: 2, name: '<b>ONLY[U+202E].JPG' });
    const where = screen.getByRole('region', { name: 'Where it is, and how sure that is' });
    const lines = within(where).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('span')?.textContent)).toEqual([
      expect.stringContaining('Photo Details.csv: not on the list'),
      expect.stringContaining('old: this file, read to its last byte'),
      expect.stringContaining('pc: here, byte for byte the same'),
    ]);
    expect(screen.getByRole('region', { name: 'A second place' }).textContent).toContain('A second disk');
  });

  it('the chosen one is read next by a scan under way, and only by a scan of its own place', async () => {
    const { api, services, show } = await withPhotos();
    await services.places.load();
    await services.places.choose();
    const asked = () => api.asked.filter(({ name }) => name === 'scan:prefer').map(({ argument }) => argument);
    api.push('scan:event', { placeId: 'p1', event: { type: 'started', placeId: 'p1', at: 0 } });
    // What is in another place is not this scan's to read.
    const elsewhere = onDisk(photo('ELSEWHERE.JPG', '2023-07-02'));
    const mine = [photo('MINE-1.JPG', '2023-07-03'), photo('MINE-2.JPG', '2023-07-04')].map(onDisk);
    for (const [id, photos] of [['p1', mine] as const, ['old', [elsewhere]] as const]) {
      services.engine.addAssets(id, photos);
      services.engine.setContents(id, about(folder(photos, { place: { id, name: id, independenceKey: 'computer' } })));
    }
    await services.check.refresh();
    show(<OnePlaceScreen />);
    await screen.findByRole('heading', { level: 2, name: '<b>ONLY[U+202E].JPG' });
    const list = screen.getByRole('listbox');
    for (const name of ['ELSEWHERE.JPG', 'MINE-1.JPG']) {
      fireEvent.keyDown(list, { key: 'ArrowDown' });
      await screen.findByRole('heading', { level: 2, name });
    }
    await vi.waitFor(() => expect(asked()).toContainEqual({ placeId: 'p1', paths: ['MINE-1.JPG'] }));
    expect(asked().filter((argument) => JSON.stringify(argument).includes('ELSEWHERE'))).toEqual([]);
  });

  it('are filtered by place', async () => {
    const { show } = await withPhotos();
    show(<OnePlaceScreen />);
    await screen.findByText('2 photos and videos are in only one place');
    fireEvent.change(screen.getByLabelText('Place'), { target: { value: 'in icloud' } });
    expect(await screen.findByText('1 photo or video is in only one place')).toBeDefined();
  });

  it('are none when every photo is in two places', async () => {
    const { show } = await withPhotos([both], [both]);
    show(<OnePlaceScreen />);
    expect(screen.getByRole('heading', { level: 1, name: 'Every photo is in two places' })).toBeDefined();
  });
});
