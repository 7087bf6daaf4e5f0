import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { NO_ANSWERS } from '../../../src/guidance/answers.ts';
import { createAnswersStore } from '../../../src/renderer/iphone/answers-store.ts';
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

describe('answers', () => {
  const DAY = 86_400_000;
  const START = Date.UTC(2026, 9, 1);

  it('are as old as the oldest of them: one of today makes none of the others younger', () => {
    let today = START;
    const store = createAnswersStore(
      () => today,
      () => undefined,
    );
    store.answer('iosVersion', 'ios26');
    expect(store.get().answers.answeredAt).toBeNull();
    store.answer('status', 'finished');
    today += 30 * DAY;
    store.answer('storageFull', false);
    expect(store.get().answers.answeredAt).toBe(START);
    store.confirm();
    expect(store.get().answers.answeredAt).toBe(today);
    store.answer('status', null);
    store.answer('storageFull', null);
    expect(store.get().answers.answeredAt).toBeNull();
  });

  it('of the day before can be confirmed with one press', async () => {
    const { services, show } = await testWindow();
    const old = { ...NO_ANSWERS, status: 'finished', answeredAt: services.now() - 30 * DAY } as const;
    services.answers.restore({ answers: old, counts: null });
    show(<IPhoneScreen />);
    fireEvent.click(screen.getByRole('button', { name: 'I looked again: all of it is still so' }));
    expect(services.answers.get().answers).toMatchObject({ status: 'finished', answeredAt: services.now() });
    expect(screen.queryByRole('button', { name: /looked again/ })).toBeNull();
  });
});
