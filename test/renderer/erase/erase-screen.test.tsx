import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Answers, NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { ERASE_FACTS } from '../../../src/guidance/erase/reason-codes.ts';
import { EraseScreen } from '../../../src/renderer/erase/erase-screen.tsx';
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
  newestAgree: true,
};

async function eraseWindow(here: number, answers: Partial<Answers>, language: 'en' | 'de' = 'en') {
  const window = await testWindow();
  const { engine, check } = window.services;
  engine.addAssets('here', photos.slice(0, here));
  engine.setContents('here', about(folder(photos.slice(0, here))));
  await engine.addList('l1', 'list.csv', 'apple-export', icloudList(photos));
  const answeredAt = Object.keys(answers).length > 0 ? window.services.now() - 3_600_000 : null;
  window.services.answers.restore({
    answers: { ...NO_ANSWERS, ...answers, answeredAt, lastAnsweredAt: answeredAt },
    counts: null,
    appleCopyAsked: null,
  });
  await check.refresh();
  const { container } = window.show(<EraseScreen />, language);
  return { ...window, container };
}

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('"May I erase this iPhone?"', () => {
  it('not yet: said in words, as an octagon, and in the only red of the window', async () => {
    const { container } = await eraseWindow(5, GOOD);
    expect(heading()).toBe('Not yet. Don’t erase this iPhone.');
    expect(container.querySelector('.answer .state')?.getAttribute('class')).toBe('state stop l red');
    const computer = screen.getByRole('region', { name: 'This computer' });
    expect(within(computer).getByRole('link', { name: /^Copy 1 that is not here/ })).toBeDefined();
    expect(container.querySelectorAll('.group').length).toBe(3);
  });

  it('cannot tell: without red, and names how many things are open', async () => {
    const { container } = await eraseWindow(6, {});
    expect(heading()).toBe('Cannot tell. Wait with erasing.');
    expect(container.querySelector('.red')).toBeNull();
    expect(container.querySelector('.lead')?.textContent).toMatch(/^Nothing bad is known, but \d+ things/);
    expect(within(screen.getByRole('region', { name: 'The phone' })).getByText(/questions open$/)).toBeDefined();
  });

  it('yes: until when, what ends it, what to keep, what nobody looked at, and the totals the phone must show', async () => {
    const { container } = await eraseWindow(6, GOOD);
    expect(heading()).toBe('Yes, as far as this app can see.');
    expect(screen.getByRole('region', { name: /^Holds until / }).textContent).toMatch(
      /receives a new photo.*6 photos, 0 videos/,
    );
    expect(screen.getByRole('region', { name: 'Keep these' })).toBeDefined();
    expect(screen.getByRole('region', { name: 'What nobody looked at' }).querySelectorAll('li').length).toBeGreaterThan(
      2,
    );
    expect(container.querySelectorAll('.group .state.cannot, .group .state.not-yet')).toHaveLength(0);
    fireEvent.click(screen.getByRole('button', { name: /^Everything this answer rests on/ }));
    expect(container.querySelectorAll('.point')).toHaveLength(ERASE_FACTS.length);
  });

  it('a yes that has ended is no yes any more', async () => {
    const window = await eraseWindow(6, GOOD);
    const { summary } = window.services.check.get();
    const ended = (summary?.erase.expires ?? 0) + 1;
    window.services.answers.restore(window.services.answers.get());
    Object.assign(window.services, { now: () => ended });
    act(() => window.services.navigation.go({ screen: 'erase' }));
    window.show(<EraseScreen />);
    const last = screen.getAllByRole('heading', { level: 1 }).at(-1);
    expect(last?.textContent).toMatch(/^This answer ended on .*Check again\.$/);
  });

  it('before the first check it says to wait', async () => {
    const { show } = await testWindow();
    show(<EraseScreen />);
    expect(heading()).toBe('Not checked yet. Until then, don’t erase the phone.');
  });

  it('with a place and no list it asks for the list, not for photos once more', async () => {
    const { services, show } = await testWindow();
    await act(() => services.places.choose());
    const { container } = show(<EraseScreen />);
    expect(container.textContent).toContain('Tell us what iCloud has; then this page says what is left.');
    fireEvent.click(screen.getByRole('link', { name: 'Tell us what iCloud has' }));
    expect(services.navigation.get().route).toEqual({ screen: 'library-list' });
  });

  it('typed totals alone count nothing: no "0 of 0"', async () => {
    const { services, show } = await testWindow();
    services.engine.addAssets('here', photos);
    services.engine.setContents('here', about(folder(photos)));
    const counts = { view: 'icloud-com', photos: 8, videos: 1, firstDay: null, lastDay: null } as const;
    services.answers.restore({ answers: NO_ANSWERS, counts, appleCopyAsked: null });
    await services.check.refresh();
    // Nor is anything left to fix: the number at Fix says what its screen says.
    expect(services.tasks.get().tasks).toEqual([]);
    const { container } = show(<EraseScreen />);
    expect(container.textContent).toContain('No list names the photos of iCloud yet');
    expect(container.textContent).not.toMatch(/\b0 of 0\b/);
  });

  it('each group shows three lines at most, and says how many come then', async () => {
    const { container } = await eraseWindow(6, {});
    for (const group of container.querySelectorAll('.group'))
      expect(group.querySelectorAll('.group-task, .phone-question').length).toBeLessThanOrEqual(3);
    expect(within(screen.getByRole('region', { name: 'The phone' })).getByText(/^Then \d more$/)).toBeDefined();
  });

  it('speaks German', async () => {
    await eraseWindow(5, GOOD, 'de');
    expect(heading()).toBe('Noch nicht. Löschen Sie dieses iPhone nicht.');
    expect(screen.getByRole('region', { name: 'Das Telefon' })).toBeDefined();
  });
});

describe('the questions about the phone', () => {
  it('are asked one at a time in place; an answer brings the next one, and the focus goes to it', async () => {
    const { services } = await eraseWindow(6, {});
    const phone = screen.getByRole('region', { name: 'The phone' });
    const ask = within(phone).getByRole('group', { name: 'Is iCloud Photos on?' });
    expect(within(phone).getAllByRole('group')).toHaveLength(1);
    fireEvent.click(within(ask).getByRole('button', { name: 'Yes' }));
    await waitFor(() => expect(within(phone).queryByRole('group', { name: 'Is iCloud Photos on?' })).toBeNull());
    expect(services.answers.get().answers.icloudPhotosOn).toBe(true);
    expect(document.activeElement?.textContent).toBe('What does the status say?');
  });

  it('"I don’t know" goes on to the next one and leaves the point open', async () => {
    const { services, container } = await eraseWindow(6, {});
    const phone = screen.getByRole('region', { name: 'The phone' });
    fireEvent.click(within(phone).getByRole('button', { name: 'I don’t know' }));
    await waitFor(() => expect(within(phone).queryByText('Is iCloud Photos on?')).toBeNull());
    expect(services.answers.get().answers.icloudPhotosOn).toBeNull();
    const fact = services.check.get().summary?.eraseFacts.find(({ id }) => id === 'icloud-photos-on');
    expect(fact?.state).toBe('unknown');
    expect(container.querySelector('.answer .state.yes')).toBeNull();
  });

  it('nothing is chosen beforehand, and a question that was passed over is not answered', async () => {
    const { services } = await eraseWindow(6, {});
    act(() => services.navigation.go({ screen: 'erase-phone', question: 'status' }));
    const sheet = await screen.findByRole('dialog', { name: 'What does the status say?' });
    expect(within(sheet).getByText(/^Question 3 of 10/)).toBeDefined();
    for (const radio of within(sheet).getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
    fireEvent.click(within(sheet).getByRole('button', { name: 'Next' }));
    expect(services.answers.get().answers.status).toBeNull();
    expect(await screen.findByText(/^Question 4 of 10/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    for (const radio of screen.getAllByRole<HTMLInputElement>('radio')) expect(radio.checked).toBe(false);
  });

  it('both totals are one answer: half of them compares nothing, and letters are refused', async () => {
    const { services } = await eraseWindow(6, {});
    act(() => services.navigation.go({ screen: 'erase-phone', question: 'totals' }));
    const sheet = await screen.findByRole('dialog');
    const use = () => within(sheet).getByRole<HTMLButtonElement>('button', { name: 'Use these totals' });
    fireEvent.change(within(sheet).getByLabelText('Photos'), { target: { value: '12,345' } });
    fireEvent.change(within(sheet).getByLabelText('Videos'), { target: { value: 'lots' } });
    expect(within(sheet).getByText(/whole number/)).toBeDefined();
    fireEvent.click(use());
    expect(document.activeElement).toBe(within(sheet).getByLabelText('Videos'));
    fireEvent.change(within(sheet).getByLabelText('Videos'), { target: { value: '' } });
    fireEvent.click(use());
    expect(within(sheet).getByText(/whole number/)).toBeDefined();
    expect(services.answers.get().answers.phonePhotos).toBeNull();
    fireEvent.change(within(sheet).getByLabelText('Videos'), { target: { value: '7' } });
    fireEvent.click(use());
    expect(services.answers.get().answers).toMatchObject({ phonePhotos: 12_345, phoneVideos: 7 });
  });

  it('answers of another day can be confirmed with one press', async () => {
    const { services } = await eraseWindow(6, {});
    const old = {
      ...NO_ANSWERS,
      status: 'finished',
      answeredAt: services.now() - 30 * 86_400_000,
      lastAnsweredAt: null,
    } as const;
    act(() => services.answers.restore({ answers: old, counts: null, appleCopyAsked: null }));
    act(() => services.navigation.go({ screen: 'erase-phone', question: 'status' }));
    fireEvent.click(await screen.findByRole('button', { name: 'I looked again: all of it is still so' }));
    expect(services.answers.get().answers).toMatchObject({ status: 'finished', answeredAt: services.now() });
    expect(screen.queryByRole('button', { name: /looked again/ })).toBeNull();
  });
});
