import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FixScreen } from '../../../src/renderer/fix/fix-screen.tsx';
import { TaskScreen } from '../../../src/renderer/fix/task-screen.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { type TestWindow, testWindow } from '../support/window.tsx';

const HOSTILE = '<img src=x onerror=alert(1)>\u202egnp.JPG';
const photo = (name: string, day: string) => asset(name, { captured: `${day}T10:00:00Z`, content: name, size: 1000 });

async function withTasks(): Promise<TestWindow> {
  const window = await testWindow();
  const { engine, check } = window.services;
  const here = [photo('A.JPG', '2023-01-02'), photo('ONLY.JPG', '2024-03-01')];
  engine.addAssets('here', here);
  engine.setContents('here', about(folder(here)));
  const missing = [photo(HOSTILE, '2023-06-09'), photo('B.MOV', '2023-07-03')];
  await engine.addList('l1', 'list.csv', 'apple-export', icloudList([photo('A.JPG', '2023-01-02'), ...missing]));
  await check.refresh();
  return window;
}

/** The photos to copy, on screen. */
async function atTask(): Promise<TestWindow> {
  const window = await withTasks();
  window.services.navigation.go({ screen: 'task', photos: 'to-copy' });
  window.show(<TaskScreen />);
  await screen.findByRole('option', { name: /^B\.MOV/ });
  return window;
}

const grid = () => screen.getByRole('listbox');

// jsdom lays nothing out: the grid is told that it has a size.
beforeAll(() => {
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(600);
});

describe('Fix', () => {
  it('says that there is nothing to compare yet, and leads to the library', async () => {
    const { show } = await testWindow();
    show(<FixScreen />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to compare yet');
    expect(screen.getByRole('link', { name: 'Go to Library' })).toBeDefined();
  });

  it('without tasks says that nothing is known to be missing, and calls that no proof', async () => {
    const window = await testWindow();
    const { engine, check } = window.services;
    const here = [asset('A.JPG', { captured: '2023-01-02T10:00:00Z', size: 1000 })];
    engine.addAssets('here', here);
    engine.setContents('here', about(folder(here)));
    await engine.addList('l1', 'list.csv', 'table', icloudList(here));
    await check.refresh();
    window.show(<FixScreen />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing to do');
    expect(screen.getByText(/That is not a proof yet/)).toBeDefined();
    expect(screen.queryByText(/Every photo is in two places/)).toBeNull();
  });

  it('has a card for each task with one primary button in all, and its names can be copied', async () => {
    const copied = vi.fn(async () => {});
    Object.assign(navigator, { clipboard: { writeText: copied } });
    const { show } = await withTasks();
    const { container } = show(<FixScreen />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2 things to do');
    expect(container.querySelectorAll('.button.primary')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: /^Copy the names.*not here/ }));
    await screen.findByText('The names are on the clipboard.');
    expect(copied).toHaveBeenCalledWith('<img src=x onerror=alert(1)>[U+202E]gnp.JPG\nB.MOV');
  });
});

describe('the photos of a task', () => {
  it('show a hostile name as text, with the characters that deceive by their number', async () => {
    await atTask();
    expect(document.querySelector('img[src="x"]')).toBeNull();
    fireEvent.keyDown(grid(), { key: ' ' });
    await screen.findByRole('dialog');
    expect(screen.getByText('<img src=x onerror=alert(1)>[U+202E]gnp.JPG')).toBeDefined();
  });

  it('are all selected by Ctrl A, and none by Esc', async () => {
    await atTask();
    fireEvent.keyDown(grid(), { key: 'a', ctrlKey: true });
    expect(screen.getByText(/2 selected/)).toBeDefined();
    expect(within(grid()).getAllByRole('option', { selected: true })).toHaveLength(2);
    fireEvent.keyDown(grid(), { key: 'Escape' });
    expect(screen.queryByText(/selected/)).toBeNull();
  });

  it('are filtered, and say so when none fits', async () => {
    await atTask();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'no such photo' } });
    await screen.findByRole('button', { name: 'Show all' });
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    await screen.findByRole('option', { name: /^B\.MOV/ });
    fireEvent.change(screen.getByLabelText('Type'), { target: { value: 'video' } });
    await waitFor(() => expect(within(grid()).getAllByRole('option')).toHaveLength(1));
  });

  it('have why a card was chosen beside them', async () => {
    await atTask();
    expect(screen.getByRole('complementary', { name: 'What to do' }).textContent).toContain('Why this:');
  });

  it('stay selected, and on screen, when another comparison finds the same again', async () => {
    const { services } = await atTask();
    fireEvent.click(screen.getByRole('option', { name: /^B\.MOV/ }));
    fireEvent.keyDown(grid(), { key: ' ' });
    await screen.findByRole('dialog');
    await act(async () => services.check.refresh());
    await screen.findByRole('dialog');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByRole('option', { name: /^B\.MOV/, selected: true })).toBeDefined();
  });

  it('are selected no more when other photos stand where they stood', async () => {
    await atTask();
    fireEvent.click(screen.getByRole('option', { name: /^B\.MOV/ }));
    expect(screen.getByText(/1 selected/)).toBeDefined();
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: 'newest' } });
    await waitFor(() => expect(screen.queryByText(/1 selected/)).toBeNull());
  });
});

describe('what to do', () => {
  it('is one step first; the others stand behind it, and go on counting', async () => {
    await atTask();
    const side = screen.getByRole('complementary', { name: 'What to do' });
    const steps = () => [...side.querySelectorAll('ol.steps')].map((list) => list.querySelectorAll('li').length);
    expect(steps()).toEqual([1]);
    fireEvent.click(within(side).getByRole('button', { name: /^Then \d+ more steps?$/ }));
    const [first, rest] = steps();
    expect(first).toBe(1);
    expect(rest).toBeGreaterThan(0);
    expect(side.querySelectorAll('ol.steps')[1]?.getAttribute('start')).toBe('2');
  });
});

describe('a tile', () => {
  it('gives way to its kind and day where there is no picture: an error, or an empty picture of one pixel', async () => {
    const window = await withTasks();
    window.services.navigation.go({ screen: 'task', photos: 'no-second-copy' });
    const { container } = window.show(<TaskScreen />);
    await waitFor(() => expect(container.querySelector('.tile img')).not.toBeNull());
    const picture = container.querySelector('.tile img');
    expect(picture?.getAttribute('src')).toBe('/thumbnail/here/ONLY.JPG');
    if (picture) {
      Object.defineProperties(picture, { naturalWidth: { value: 1 }, naturalHeight: { value: 1 } });
      fireEvent.load(picture);
    }
    expect(container.querySelector('.tile img')).toBeNull();
    expect(container.querySelector('.tile .nopic')?.textContent).toBe('1 Mar');
  });
});
