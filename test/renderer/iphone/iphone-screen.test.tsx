import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { IPhoneScreen } from '../../../src/renderer/iphone/iphone-screen.tsx';
import { parseCount } from '../../../src/renderer/ui/fields.tsx';
import { testWindow } from '../support/window.tsx';

describe('a number as people copy it', () => {
  it.each([
    ['12,345', 12_345],
    ['12.345', 12_345],
    ['12 345', 12_345],
    ['12\u202f345', 12_345],
    ["12'345", 12_345],
    [' 7 ', 7],
    ['0', 0],
    ['1,234,567', 1_234_567],
  ])('%s', (text, value) => expect(parseCount(text)).toBe(value));

  it.each(['', 'many', '-5', '12,34', '1.5', '1e9', '99999999999999999999'])('"%s" is none', (text) =>
    expect(parseCount(text)).toBeNull(),
  );
});

describe('the questions about the phone', () => {
  it('keep every answer, and "I don’t know" is the answer at the start', async () => {
    const { services, api, show } = await testWindow();
    show(<IPhoneScreen />);
    expect(services.answers.get().answers.icloudPhotosOn).toBeNull();
    const question = screen.getByRole('radiogroup', { name: 'Is iCloud Photos on?' });
    fireEvent.click(question.querySelector('input[value="yes"]') ?? question);
    fireEvent.change(screen.getByLabelText('Photos'), { target: { value: '12,345' } });
    expect(services.answers.get().answers).toMatchObject({ icloudPhotosOn: true, phonePhotos: 12_345 });
    const last = api.asked.filter(({ name }) => name === 'session:set').at(-1);
    expect(last?.argument).toMatchObject({ answers: { icloudPhotosOn: true, phonePhotos: 12_345 } });
  });

  it('say what is wrong with a number, and take it as not known', async () => {
    const { services, show } = await testWindow();
    show(<IPhoneScreen />);
    fireEvent.change(screen.getByLabelText('Videos'), { target: { value: 'lots' } });
    expect(screen.getByLabelText('Videos').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/whole number/)).toBeDefined();
    expect(services.answers.get().answers.phoneVideos).toBeNull();
  });
});
