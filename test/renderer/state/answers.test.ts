import { describe, expect, it, vi } from 'vitest';
import { createAnswersStore } from '../../../src/renderer/state/answers-store.ts';

const DAY = 86_400_000;
const START = Date.UTC(2026, 9, 1);

describe('answers about the phone', () => {
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

  it('"I don’t know" takes back what was answered, and is no answer', () => {
    const onChanged = vi.fn();
    const store = createAnswersStore(() => START, onChanged);
    store.answerTotals({ phonePhotos: 3, phoneVideos: 4 });
    store.sayNotKnown('totals');
    expect(store.get()).toMatchObject({
      answers: { phonePhotos: null, phoneVideos: null, answeredAt: null },
      notKnown: ['totals'],
    });
    expect(onChanged).toHaveBeenCalledTimes(2);
    store.sayNotKnown('hidden');
    expect(onChanged).toHaveBeenCalledTimes(2);
    expect(store.get().notKnown).toEqual(['totals', 'hidden']);
  });
});
