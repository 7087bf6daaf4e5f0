import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { GapsScreen } from '../../../src/renderer/gaps/gaps-screen.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { type TestWindow, testWindow } from '../support/window.tsx';

const HOSTILE = '<img src=x onerror=alert(1)>\u202egnp.JPG';
const photo = (name: string, day: string) => asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 1000 });

async function withGaps(): Promise<TestWindow> {
  const window = await testWindow();
  const { engine, check } = window.services;
  const here = [photo('A.JPG', '2023-01-02'), photo('ONLY.JPG', '2024-03-01')];
  engine.addAssets('here', here);
  engine.setContents('here', about(folder(here)));
  const missing = [photo(HOSTILE, '2023-06-09'), photo('B.MOV', '2023-07-03')];
  await engine.addList('l1', 'list.csv', 'table', icloudList([photo('A.JPG', '2023-01-02'), ...missing]));
  await check.refresh();
  return window;
}

describe('gaps beside their fixes', () => {
  // jsdom lays nothing out: the list is told that it has a size.
  beforeAll(() => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(300);
  });

  it('show a hostile name as text, with the characters that deceive by their number', async () => {
    const { show } = await withGaps();
    const { container } = show(<GapsScreen />);
    const heading = await screen.findByRole('heading', { level: 2, name: /onerror/ });
    expect(heading.textContent).toBe('<img src=x onerror=alert(1)>[U+202E]gnp.JPG');
    expect(container.querySelector('img[src="x"]')).toBeNull();
  });

  it('say why each card was chosen', async () => {
    const { show } = await withGaps();
    show(<GapsScreen />);
    expect((await screen.findAllByText('Why this card:')).length).toBeGreaterThan(0);
  });

  it('are chosen by keys, and the fix follows', async () => {
    const { show } = await withGaps();
    show(<GapsScreen />);
    await screen.findByRole('heading', { level: 2, name: /onerror/ });
    fireEvent.keyDown(screen.getByRole('listbox'), { key: 'ArrowDown' });
    expect(await screen.findByRole('heading', { level: 2, name: 'B.MOV' })).toBeDefined();
  });

  it('are filtered, and say so when nothing fits', async () => {
    const { show } = await withGaps();
    show(<GapsScreen />);
    await screen.findByText('3 gaps');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'no such photo' } });
    expect(await screen.findByText('No photo fits these filters.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(await screen.findByText('3 gaps')).toBeDefined();
    fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'video' } });
    expect(await screen.findByText('1 gap')).toBeDefined();
  });

  it('a picture that cannot be had becomes a grey tile, never a broken picture', async () => {
    const { show } = await withGaps();
    const { container } = show(<GapsScreen />);
    await screen.findByText('3 gaps');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'missing-in-icloud' } });
    await waitFor(() => expect(container.querySelector('.thumbnail.large img')).not.toBeNull());
    const picture = container.querySelector('.thumbnail.large img');
    expect(picture?.getAttribute('src')).toBe('/thumbnail/here/ONLY.JPG');
    if (picture) fireEvent.error(picture);
    expect(container.querySelector('.thumbnail.large img')).toBeNull();
    expect(container.querySelector('.thumbnail.large svg')).not.toBeNull();
  });
});
