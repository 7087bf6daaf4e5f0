import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { PhotoItem } from '../../../src/renderer/engine/photo-query.ts';
import { OriginalButton } from '../../../src/renderer/fix/preview.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

const photo = (name: string, day: string, size = 9_000) =>
  asset(name, { captured: `${day}T10:00:00Z`, content: `${name} ${size}`, size });
const both = photo('BOTH.JPG', '2023-01-01');
const listed = [both, photo('CLOUD.JPG', '2023-02-02'), photo('SMALL.JPG', '2023-03-03')];
const here = [both, photo('SMALL.JPG', '2023-03-03', 900), photo('HERE.JPG', '2023-04-04')];

/** The window after a check, and its photos in one place by their parts. */
async function checked() {
  const window = await testWindow();
  const { engine, check } = window.services;
  engine.addAssets('here', here);
  engine.setContents('here', about(folder(here)));
  await engine.addList('l1', 'list.csv', 'apple-export', icloudList(listed));
  await check.refresh();
  const query = { part: null, month: null, media: null, search: '', newestFirst: false } as const;
  const { total } = await engine.findPhotos({ ...query, set: 'one-place' });
  const items = new Map((await engine.photoPage(0, total)).map((item) => [item.part, item]));
  const at = (part: PhotoItem['part']): PhotoItem => {
    const item = items.get(part);
    if (!item) throw new Error(`no photo is ${part}: ${[...items.keys()]}`);
    return item;
  };
  return { ...window, at };
}
const press = () => act(() => fireEvent.click(screen.getByRole('button', { name: 'Get the original' })));

it('leads to the batches where nothing of the photo is here', async () => {
  const { services, show, at } = await checked();
  show(<OriginalButton item={at('not-here')} />);
  await press();
  expect(services.navigation.get().route).toEqual({ screen: 'get-back' });
});

it('opens iCloud.com, by its id only, where another version is here', async () => {
  const { api, show, at } = await checked();
  show(<OriginalButton item={at('not-same')} />);
  await press();
  expect(api.asked).toContainEqual({ name: 'link:open', argument: { linkId: 'icloud-photos' } });
});

it('is not there for a photo that iCloud does not have', async () => {
  const { show, at } = await checked();
  show(<OriginalButton item={at('only-here')} />);
  expect(screen.queryByRole('button')).toBeNull();
});
