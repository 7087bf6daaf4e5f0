import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { asPrinted } from '../../../src/lists/icloudpd/printed-names.ts';
import { previewTable } from '../../../src/renderer/compare/table-preview.ts';
import { ICloudScreen } from '../../../src/renderer/icloud/icloud-screen.tsx';
import { asset, folder, icloudList } from '../../fixtures/assets.ts';
import { about } from '../support/about.ts';
import { testWindow } from '../support/window.tsx';

describe('what is in iCloud', () => {
  it('totals typed by hand are used, shown and taken away again', async () => {
    const { services, show } = await testWindow();
    show(<ICloudScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'Type the totals' }));
    const use = screen.getByRole('button', { name: 'Use these totals' });
    expect(use.getAttribute('disabled')).not.toBeNull();
    fireEvent.change(screen.getByLabelText('Photos'), { target: { value: '1.234' } });
    fireEvent.click(use);
    expect(services.answers.get().counts).toMatchObject({ view: 'icloud-com', photos: 1234, videos: null });
    expect(screen.getByText('Totals from iCloud.com')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Take them away' }));
    expect(services.answers.get().counts).toBeNull();
  });

  it('every way to a list says what it can prove, and links go out by id only', async () => {
    const { api, show } = await testWindow();
    show(<ICloudScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'I don’t have a list' }));
    expect(screen.getAllByText('Can prove every photo').length).toBeGreaterThan(0);
    const steps = screen.getAllByRole('button', { name: 'Show the steps' });
    for (const button of steps) fireEvent.click(button);
    fireEvent.click(screen.getAllByRole('button', { name: /privacy\.apple\.com in the browser/ })[0] ?? document.body);
    const asked = api.asked.filter(({ name }) => name === 'link:open');
    expect(asked.map(({ argument }) => argument)).toEqual([{ linkId: 'apple-privacy' }]);
  });

  it('Advanced Data Protection is asked about and explained', async () => {
    const { services, show } = await testWindow();
    show(<ICloudScreen />);
    const question = screen.getByRole('radiogroup', { name: 'Is Advanced Data Protection on?' });
    fireEvent.click(question.querySelector('input[value="yes"]') ?? question);
    expect(services.answers.get().answers.advancedDataProtection).toBe(true);
    expect(screen.getByText(/That is not loss/)).toBeDefined();
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
    window.api.answer('lists:choose-library', () => ({
      id: 'l1',
      name: 'n.txt',
      format: 'icloudpd-names',
      contents: listed,
    }));
    await lists.chooseLibrary();
    await window.services.check.refresh();
    return window;
  }

  it('counts as what was missing until the person says that it is everything; what the folder tells only stands beside', async () => {
    const { services, api, show } = await withPrinted();
    show(<ICloudScreen />);
    const question = screen.getByRole('radiogroup', { name: 'Which of the two is this list?' });
    const pick = (value: string) => fireEvent.click(question.querySelector(`input[value="${value}"]`) ?? question);
    const reasons = () => JSON.stringify(services.check.get().summary?.verdict.reasons);
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

describe('the head of an unknown table', () => {
  const preview = (text: string | Uint8Array<ArrayBuffer>) => previewTable(blobFile(text));

  it('is shown for mapping by hand', async () => {
    expect(await preview('A1;B2\none;two\nthree;four\n')).toMatchObject({
      columns: ['A1', 'B2'],
      rows: [
        ['one', 'two'],
        ['three', 'four'],
      ],
    });
  });

  it.each([
    ['a sentence with a comma', 'Milk, two litres.\nNothing about photos here.\n'],
    ['one column', 'one\ntwo\n'],
    ['a heading alone', 'A1,B2\n'],
    ['nothing', ''],
  ])('is not made of %s', async (_, text) => expect(await preview(text)).toBeNull());

  it('is not made of a binary file', async () => {
    expect(await preview(new Uint8Array([1, 44, 0, 10, 2, 44, 0, 10]))).toBeNull();
  });
});

/** jsdom's File cannot be read in slices; this one can. */
function blobFile(content: string | Uint8Array<ArrayBuffer>): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const slice = (from: number, to: number) => ({ arrayBuffer: async () => bytes.slice(from, to).buffer });
  return Object.assign(new File([], 'table.csv'), { slice });
}
