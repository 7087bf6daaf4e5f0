import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { previewTable } from '../../../src/renderer/compare/table-preview.ts';
import { ICloudScreen } from '../../../src/renderer/icloud/icloud-screen.tsx';
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
