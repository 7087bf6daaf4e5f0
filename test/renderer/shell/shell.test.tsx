import { act, render, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { ScanEvent } from '../../../src/model/scan-event.ts';
import { ProgressNews } from '../../../src/renderer/shell/shell.tsx';
import { LiveRegion } from '../../../src/renderer/ui/live-region.tsx';
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

it('says progress now and then, and is silent at once when there is none any more', () => {
  vi.useFakeTimers();
  const { container, rerender } = render(<LiveRegion text="Reading: 10 %" everyMs={10_000} />);
  const said = (): string | null => container.textContent;
  const tell = (text: string): void => rerender(<LiveRegion text={text} everyMs={10_000} />);
  const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));
  tell('Reading: 20 %');
  pass(0);
  // The first sentence was there from the start, so the second comes at once, and the third has to wait.
  expect(said()).toBe('Reading: 20 %');
  tell('Reading: 30 %');
  pass(9_000);
  expect(said()).toBe('Reading: 20 %');
  tell('');
  pass(0);
  expect(said()).toBe('');
  vi.useRealTimers();
});
