import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../../src/lists/icloudpd/printed-names.ts';
import { contentsPart } from '../../../src/renderer/engine/contents-store.ts';
import { ICloudScreen } from '../../../src/renderer/library/icloud-screen.tsx';
import { ListScreen } from '../../../src/renderer/library/list-screen.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

describe('what is in iCloud', () => {
  it('totals typed by hand are used, shown and taken away again', async () => {
    const { services, show } = await testWindow();
    services.navigation.go({ screen: 'library-list' });
    const ways = show(<ListScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'Type them' }));
    const use = screen.getByRole('button', { name: 'Use these totals' });
    // Without a number, or beside one that is none, nothing is used: the field says what it wants.
    fireEvent.click(use);
    expect(document.activeElement).toBe(screen.getByLabelText('Photos'));
    expect(screen.getAllByText(/in digits/)).toHaveLength(2);
    fireEvent.change(screen.getByLabelText('Photos'), { target: { value: '1.234' } });
    fireEvent.change(screen.getByLabelText('Videos'), { target: { value: '4x' } });
    fireEvent.click(use);
    expect(document.activeElement).toBe(screen.getByLabelText('Videos'));
    expect(services.answers.get().counts).toBeNull();
    fireEvent.change(screen.getByLabelText('Videos'), { target: { value: '' } });
    expect(screen.queryByText(/in digits/)).toBeNull();
    fireEvent.click(use);
    expect(services.answers.get().counts).toMatchObject({ view: 'icloud-com', photos: 1234, videos: null });
    expect(services.navigation.get().route).toEqual({ screen: 'overview' });
    ways.unmount();
    show(<ICloudScreen />);
    expect(screen.getByText(/1,234 photos, no number of videos/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Clear totals' }));
    expect(services.answers.get().counts).toBeNull();
  });

  it('Apple’s copy says how, opens its page by id only, and is waited for from the day it was asked', async () => {
    const { api, services, show } = await testWindow();
    show(<ListScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'Show me how' }));
    fireEvent.click(screen.getByRole('button', { name: /privacy\.apple\.com in the browser/ }));
    const asked = api.asked.filter(({ name }) => name === 'link:open');
    expect(asked.map(({ argument }) => argument)).toEqual([{ linkId: 'apple-privacy' }]);
    fireEvent.change(screen.getByLabelText('Asked on'), { target: { value: '2024-02-03' } });
    fireEvent.click(screen.getByRole('button', { name: 'I have asked: wait for it' }));
    expect(services.answers.get().appleCopyAsked).toBe('2024-02-03');
    expect(services.navigation.get().route).toEqual({ screen: 'overview' });
  });

  it('Advanced Data Protection is asked first, with nothing chosen; with yes, Apple’s copy loses its button', async () => {
    const { services, show } = await testWindow();
    show(<ListScreen />);
    const question = screen.getByRole('radiogroup', { name: 'Is Advanced Data Protection on?' });
    expect(question.querySelector('input:checked')).toBeNull();
    fireEvent.click(question.querySelector('input[value="unknown"]') ?? question);
    expect(question.querySelector<HTMLInputElement>('input[value="unknown"]')?.checked).toBe(true);
    expect(services.answers.get().answers.advancedDataProtection).toBeNull();
    expect(screen.getByRole('button', { name: 'Show me how' })).toBeDefined();
    fireEvent.click(question.querySelector('input[value="yes"]') ?? question);
    expect(services.answers.get().answers.advancedDataProtection).toBe(true);
    expect(screen.queryByRole('button', { name: 'Show me how' })).toBeNull();
    expect(screen.getByText(/Not with Advanced Data Protection/)).toBeDefined();
  });
});

describe('a list of names that icloudpd printed', () => {
  const printed = ['2020/09/14/IMG_1.JPG', '2020/09/15/IMG_2.JPG', '2020/09/16/IMG_3.JPG'];
  const here = printed.map((path) =>
    asset(path.slice(11), { path, captured: `${path.slice(0, 10).replaceAll('/', '-')}` }),
  );
  const contents = asPrinted(icloudList(here.map((photo) => ({ ...photo, id: photo.name }))), 'only-missing');
  const listed = {
    ...contents,
    assets: contents.assets.map((photo, i) => ({
      ...photo,
      resources: [{ ...photo.resources[0], path: `/data/${printed[i]}` }] as const,
    })),
  };

  async function withPrinted() {
    const window = await testWindow();
    const { engine, lists } = window.services;
    engine.addAssets('here', here);
    engine.setContents('here', about(folder(here)));
    window.api.answer('lists:choose-library', () => ({ id: 'l1', name: 'n.txt' }));
    window.api.answer('lists:load-part', ({ listId, part }) => {
      const text = contentsPart(listed, part);
      return text && { id: listId, name: 'n.txt', format: 'icloudpd-names', ...text };
    });
    await lists.chooseLibrary();
    await window.services.check.refresh();
    return window;
  }

  it('counts as what was missing until the person says that it is everything; what the folder tells only stands beside', async () => {
    const { services, api, show } = await withPrinted();
    show(<ICloudScreen />);
    const question = screen.getByRole('radiogroup', { name: 'Which of the two is this list?' });
    const pick = (value: string) => fireEvent.click(question.querySelector(`input[value="${value}"]`) ?? question);
    const reasons = () => JSON.stringify(services.check.get().summary?.verdict.missing);
    expect(question.querySelector<HTMLInputElement>('input[value="only-missing"]')?.checked).toBe(true);
    expect(screen.getByText(/3 are in “Pictures” at the printed place/).textContent).toContain(
      'Nothing was chosen for you',
    );
    expect(reasons()).toContain('only-missing-files');

    pick('everything');
    await screen.findByText(/counts as all of iCloud/);
    await waitFor(() => expect(reasons()).not.toContain('only-missing-files'));
    const saved = () =>
      api.asked.filter(({ name }) => name === 'lists:save-part').map(({ argument }) => JSON.stringify(argument));
    await waitFor(() => expect(saved().length).toBeGreaterThan(0));
    expect(saved()[0]).not.toContain('only-missing-files');

    pick('only-missing');
    await screen.findByText(/counts as incomplete/);
    await waitFor(() => expect(reasons()).toContain('only-missing-files'));
    await waitFor(() => expect(saved().some((text) => text.includes('only-missing-files'))).toBe(true));
  });

  it('no other list is asked about', async () => {
    const { services, show } = await testWindow();
    await services.engine.addList('l2', 'list.csv', 'table', icloudList(here));
    expect(await services.engine.setPrinted('l2', 'everything')).toBeNull();
    show(<ICloudScreen />);
    expect(screen.queryByRole('radiogroup', { name: 'Which of the two is this list?' })).toBeNull();
  });
});

describe('an unknown table', () => {
  it('is offered with the columns that were mapped for the same head before', async () => {
    const { services, show, api } = await testWindow();
    show(<ICloudScreen />);
    const drop = (name: string) =>
      services.lists.read([{ file: blobFile(name, 'A1;B2;C3\nx;2022-06-04;7\n'), path: name }]);
    await act(() => drop('a.csv'));
    const column = (label: RegExp) => screen.getByLabelText<HTMLSelectElement>(label);
    expect(column(/name/i).value).toBe('');
    fireEvent.change(column(/name/i), { target: { value: '0' } });
    fireEvent.change(column(/date/i), { target: { value: '1' } });
    fireEvent.click(screen.getByRole('button', { name: 'Read it like this' }));
    await waitFor(() => expect(services.lists.get().lists).toHaveLength(1));
    const kept = api.asked.filter(({ name }) => name === 'settings:set').at(-1)?.argument;
    expect(kept).toMatchObject({ columnMappings: [{ columns: { name: 0, date: 1 } }] });

    await act(() => drop('b.csv'));
    expect(column(/name/i).value).toBe('0');
    expect(column(/date/i).value).toBe('1');
  });
});

/** jsdom's File cannot be read in slices; this one can. */
function blobFile(name: string, content: string): File {
  const bytes = new TextEncoder().encode(content);
  const slice = (from: number, to: number) => ({ arrayBuffer: async () => bytes.slice(from, to).buffer });
  return Object.assign(new File([bytes], name), { slice });
}
