import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { ProgressNews } from '../../../src/renderer/shell/shell.tsx';
import { asset, folder, icloudList, TODAY } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

const photos = [asset('A.JPG', { content: 1 })];

it('a screen reader hears how a scan goes, and the answer once it is there', async () => {
  const { api, services, show } = await testWindow();
  const { container } = show(<ProgressNews />);
  const said = (): string =>
    [...container.querySelectorAll('[role="status"]')].map((each) => each.textContent).join(' ');
  const push = (event: ScanEvent) => act(async () => api.push('scan:event', { placeId: 'p1', event }));
  await act(() => services.lists.load([]));
  await services.engine.addList('l1', 'list.csv', 'table', icloudList([...photos, asset('B.JPG', { content: 2 })]));
  await act(() => services.places.choose());
  await push({ type: 'started', placeId: 'p1', at: TODAY });
  await waitFor(() => expect(said()).toContain('Looking for photos in My photos.'));
  await push({ type: 'batch', assets: photos });
  // While a scan runs there is no last word.
  expect(services.check.get().summary).toBeNull();
  await push({
    type: 'finished',
    contents: about(folder(photos, { place: { id: 'p1' } })),
    stats: { files: 1, filesRead: 1, bytesRead: 10, durationMs: 5 },
  });
  await waitFor(() => expect(services.check.get().summary).not.toBeNull());
  // The words of the overview, none of those for people who know more.
  await waitFor(() => expect(said()).toContain('1 of 2 are in two places. 1 is in only one.'));
  expect(said()).not.toMatch(/byte/);
});
