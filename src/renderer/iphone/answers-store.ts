import { type Answers, NO_ANSWERS } from '../../guidance/answers.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { createStore, type Store } from '../app/store.ts';

export interface AnswersState {
  readonly answers: Answers;
  /** Totals typed instead of (or beside) a list. */
  readonly counts: TypedCounts | null;
}

/** What the person said: about the phone, and the totals they typed. */
export interface AnswersStore extends Pick<Store<AnswersState>, 'get' | 'subscribe'> {
  restore(state: AnswersState): void;
  answer<K extends keyof Answers>(question: K, answer: Answers[K]): void;
  /** The person looked again, and everything is as it was answered. */
  confirm(): void;
  setCounts(counts: TypedCounts | null): void;
}

/** Makes the store. `onChanged` is called after every answer, to keep it and to compare again. */
export function createAnswersStore(now: () => number, onChanged: () => void): AnswersStore {
  const store = createStore<AnswersState>({ answers: NO_ANSWERS, counts: null });
  return {
    get: store.get,
    subscribe: store.subscribe,
    restore: store.set,
    answer(question, answer) {
      const answers = store.get().answers;
      if (Object.is(answers[question], answer)) return;
      store.patch({ answers: dated({ ...answers, [question]: answer }, now()) });
      onChanged();
    },
    confirm() {
      store.patch({ answers: dated({ ...store.get().answers, answeredAt: null }, now()) });
      onChanged();
    },
    setCounts(counts) {
      store.patch({ counts });
      onChanged();
    },
  };
}

/** What stays true without looking again. */
const LASTING: ReadonlySet<string> = new Set<keyof Answers>(['iosVersion', 'advancedDataProtection', 'answeredAt']);

/**
 * All answers are as old as the oldest of them: one that is given today makes none of the others younger, or "finished" of
 * a month ago would count as seen today. `at` is the date of the first one.
 */
function dated(answers: Answers, at: number): Answers {
  const any = Object.entries(answers).some(([question, answer]) => !LASTING.has(question) && answer !== null);
  return { ...answers, answeredAt: any ? (answers.answeredAt ?? at) : null };
}

/** How many of the questions have an answer other than "I don't know". */
export function answeredCount(answers: Answers): number {
  return Object.entries(answers).filter(([question, answer]) => question !== 'answeredAt' && answer !== null).length;
}
