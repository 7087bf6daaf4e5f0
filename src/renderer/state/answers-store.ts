import { type Answers, NO_ANSWERS } from '../../guidance/answers.ts';
import { ANSWERS_OF_QUESTION, type PhoneQuestion } from '../../guidance/erase/questions.ts';
import type { TypedCounts } from '../../model/typed-counts.ts';
import { createStore, type Store } from './store.ts';

export interface AnswersState {
  readonly answers: Answers;
  /** Totals typed instead of (or beside) a list. */
  readonly counts: TypedCounts | null;
  /** The day (`YYYY-MM-DD`) on which Apple was asked for a copy of the data, until its list is here; else null. */
  readonly appleCopyAsked: string | null;
  /** Questions to which the person said "I don't know", since the app began: they were asked, and are as open as before. */
  readonly notKnown?: readonly PhoneQuestion[];
}

/** What the person said: about the phone, and the totals they typed. */
export interface AnswersStore extends Pick<Store<AnswersState>, 'get' | 'subscribe'> {
  restore(state: AnswersState): void;
  answer<K extends keyof Answers>(question: K, answer: Answers[K]): void;
  /** Both totals of the phone are one answer. */
  answerTotals(totals: Pick<Answers, 'phonePhotos' | 'phoneVideos'>): void;
  /** "I don't know": takes back what was answered, and remembers that it was asked. */
  sayNotKnown(question: PhoneQuestion): void;
  /** The person looked again, and everything is as it was answered. */
  confirm(): void;
  setCounts(counts: TypedCounts | null): void;
  askedForAppleCopy(day: string | null): void;
}

/** Makes the store. `onChanged` is called after every answer, to keep it and to compare again. */
export function createAnswersStore(now: () => number, onChanged: () => void): AnswersStore {
  const store = createStore<AnswersState>({ answers: NO_ANSWERS, counts: null, appleCopyAsked: null });
  const put = (answers: Answers): void => {
    store.patch({ answers: dated(answers, now()) });
    onChanged();
  };
  return {
    get: store.get,
    subscribe: store.subscribe,
    restore: store.set,
    answer(question, answer) {
      const { answers } = store.get();
      if (!Object.is(answers[question], answer)) put({ ...answers, [question]: answer });
    },
    answerTotals: (totals) => put({ ...store.get().answers, ...totals }),
    sayNotKnown(question) {
      const { answers, notKnown = [] } = store.get();
      store.patch({ notKnown: [...notKnown.filter((other) => other !== question), question] });
      const given = ANSWERS_OF_QUESTION[question].filter((key) => answers[key] !== null);
      let emptied = answers;
      for (const key of given) emptied = { ...emptied, [key]: null };
      if (given.length > 0) put(emptied);
    },
    confirm() {
      store.patch({ answers: dated({ ...store.get().answers, answeredAt: null }, now()) });
      onChanged();
    },
    askedForAppleCopy(appleCopyAsked) {
      store.patch({ appleCopyAsked });
      onChanged();
    },
    setCounts(counts) {
      store.patch({ counts });
      onChanged();
    },
  };
}

/** What stays true without looking again. */
const LASTING: ReadonlySet<string> = new Set<keyof Answers>([
  'iosVersion',
  'advancedDataProtection',
  'answeredAt',
  'lastAnsweredAt',
]);

/**
 * All answers are as old as the oldest of them: one that is given today makes none of the others younger, or "finished" of
 * a month ago would count as seen today. `at` is the date of the first one, and always that of the last one.
 */
function dated(answers: Answers, at: number): Answers {
  const any = Object.entries(answers).some(([question, answer]) => !LASTING.has(question) && answer !== null);
  return { ...answers, answeredAt: any ? (answers.answeredAt ?? at) : null, lastAnsweredAt: any ? at : null };
}
