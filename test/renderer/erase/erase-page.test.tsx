import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/guidance/answers.ts';
import { ErasePage } from '../../../src/renderer/erase/erase-page.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

const photos = Array.from({ length: 6 }, (_, i) =>
  asset(`IMG_${i}.JPG`, { content: i, captured: `2023-01-0${i + 1}T10:00:00Z`, size: 1000 + i, type: 'jpeg' }),
);

const GOOD: Partial<Answers> = {
  icloudPhotosOn: true,
  status: 'finished',
  storageFull: false,
  phonePhotos: 6,
  phoneVideos: 0,
  usesSharedLibrary: false,
  recentlyDeletedChecked: true,
  hiddenChecked: true,
};

async function erasePage(here: number, answers: Partial<Answers>) {
  const { services, show } = await testWindow();
  const { engine, check } = services;
  engine.addAssets('here', photos.slice(0, here));
  engine.setContents('here', about(folder(photos.slice(0, here))));
  await engine.addList('l1', 'list.csv', 'apple-export', icloudList(photos));
  for (const [question, answer] of Object.entries(answers)) services.answers.answer(question as keyof Answers, answer);
  await check.refresh();
  return show(<ErasePage />).container;
}

describe('"May I erase this iPhone?"', () => {
  it('not yet: said in words and in the only red of the window', async () => {
    const page = await erasePage(5, GOOD);
    expect(screen.getByRole('heading', { level: 2, name: 'Not yet. Do not erase it.' })).toBeDefined();
    expect(page.querySelector('.hero.stop')).not.toBeNull();
    expect(page.querySelectorAll('.erase-todo li').length).toBeGreaterThan(0);
  });

  it('cannot tell: names every fact that is missing, without red', async () => {
    const page = await erasePage(6, {});
    expect(screen.getByRole('heading', { level: 2, name: 'Cannot tell. Wait with erasing.' })).toBeDefined();
    expect(page.querySelector('.hero.stop')).toBeNull();
    expect(screen.getAllByText('Not known').length).toBe(page.querySelectorAll('.erase-facts .unknown').length);
  });

  it('yes: only with every fact good, and with what nobody looked at', async () => {
    const page = await erasePage(6, GOOD);
    expect(screen.getByRole('heading', { level: 2, name: 'Yes, as far as this app can see' })).toBeDefined();
    expect(page.querySelectorAll('.erase-facts .bad, .erase-facts .unknown')).toHaveLength(0);
    expect(screen.getByRole('region', { name: 'What nobody looked at' }).querySelectorAll('li').length).toBeGreaterThan(
      0,
    );
  });

  it('before the first check it says to wait', async () => {
    const { show } = await testWindow();
    show(<ErasePage />);
    expect(screen.getByText(/do not erase the phone/)).toBeDefined();
  });
});
