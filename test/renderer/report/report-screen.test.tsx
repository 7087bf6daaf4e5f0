import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EraseScreen } from '../../../src/renderer/erase/erase-screen.tsx';
import { ReportScreen } from '../../../src/renderer/report/report-screen.tsx';
import { eraseView } from '../../../src/renderer/state/erase-view.ts';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

const photos = Array.from({ length: 6 }, (_, i) =>
  asset(`IMG_${i}.JPG`, { content: i, captured: `2023-01-0${i + 1}T10:00:00Z`, size: 1000 + i, type: 'jpeg' }),
);

async function reportWindow(language: 'en' | 'de' = 'en') {
  const window = await testWindow((api) =>
    api.answer('places:list', () => [{ id: 'here', label: 'here', kind: 'folder', available: true, lastScanAt: null }]),
  );
  const { engine, check } = window.services;
  engine.addAssets('here', photos.slice(0, 4));
  engine.setContents('here', about(folder(photos.slice(0, 4))));
  await engine.addList('l1', 'list.csv', 'apple-export', icloudList(photos));
  await check.refresh();
  const { container } = window.show(<ReportScreen />, language);
  return { ...window, container };
}

describe('the report', () => {
  it('counts the open points of erasing as the screen Erase does', async () => {
    const { services, show } = await reportWindow();
    const first = await screen.findByRole('article', { name: 'Page 1' });
    const said = /(\d+) points are open/.exec(first.textContent)?.[1];
    const { summary } = services.check.get();
    const left = summary && eraseView(summary, services.answers.get().answers, services.now()).left;
    expect(said).toBe(String(left));
    show(<EraseScreen />);
    expect(await screen.findByText(new RegExp(`${said} points are open; these come first`))).toBeDefined();
  });

  it('before there is an answer leads to the overview', async () => {
    const { show } = await testWindow();
    show(<ReportScreen />);
    expect(screen.getByText(/no result to report yet/)).toBeDefined();
  });

  it('shows the answer, what to do and the pictures, and says where a saved one is, where its button was', async () => {
    const { api } = await reportWindow();
    const first = await screen.findByRole('article', { name: 'Page 1' });
    expect(first.textContent).toContain('4 of 6 are in two places.');
    expect(first.textContent).toContain('Copy 2 from iCloud');
    expect(within(await screen.findByRole('article', { name: 'Page 2' })).getAllByRole('figure')).toHaveLength(2);
    api.answer('report:save', () => ({ savedId: 's', label: 'mine.pdf' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF…' }));
    expect(await screen.findByText('Saved: mine.pdf')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Save as PDF…' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(api.asked.at(-1)).toEqual({ name: 'report:show', argument: { savedId: 's' } });
    const saved = api.asked.find(({ name }) => name === 'report:save')?.argument as { kind: string; text: string };
    expect(saved.kind).toBe('pdf');
    expect(saved.text).toContain('class="front"');
    expect(saved.text).not.toContain('IMG_5.JPG');
    fireEvent.click(screen.getByRole('switch', { name: /Every number and name/ }));
    expect(screen.queryByText('Saved: mine.pdf')).toBeNull();
  });

  it('a folder of photos is refused in words, with the way to another one', async () => {
    const { api } = await reportWindow();
    api.fail('report:save', { ok: false, problem: { code: 'save-inside-photos', path: 'x.pdf' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Save as PDF…' }));
    expect(await screen.findByText('Reports are not saved into a folder of photos.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Choose another folder…' })).toBeDefined();
  });

  it('redacted, neither the pages nor what is saved have a picture or a name', async () => {
    const { api } = await reportWindow();
    await screen.findByRole('article', { name: 'Page 2' });
    fireEvent.click(screen.getByRole('switch', { name: /Leave out what is private/ }));
    expect(screen.queryByRole('article', { name: 'Page 2' })).toBeNull();
    fireEvent.click(screen.getByRole('switch', { name: /Every number and name/ }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as PDF…' }));
    await screen.findByText(/^Saved: /);
    const saved = api.asked.find(({ name }) => name === 'report:save')?.argument as { text: string };
    expect(saved.text).not.toMatch(/IMG_\d|<img/);
  });

  it('speaks German', async () => {
    await reportWindow('de');
    expect((await screen.findByRole('article', { name: 'Seite 1' })).textContent).toContain('an zwei Orten');
  });
});
