import type { Problem } from '../../model/problem.ts';
import { createStore, type Store } from './store.ts';

export interface PersistenceProblemsState {
  /** What could not be brought back from earlier starts, or not be kept for the next one. */
  readonly problems: readonly Problem[];
}

/** What the person must know of settings, answers, folders and history between starts. */
export interface PersistenceProblemsStore extends Pick<Store<PersistenceProblemsState>, 'get' | 'subscribe'> {
  tell(problem: Problem): void;
  /** Something could not be kept. It is said once: a full disk would say it at every click. */
  unwritten(): void;
  dismiss(): void;
}

/** Makes the store. `problems` is what main met when it read what was kept. */
export function createPersistenceProblems(problems: readonly Problem[]): PersistenceProblemsStore {
  const store = createStore<PersistenceProblemsState>({ problems });
  let said = false;
  const tell = (problem: Problem): void => store.set({ problems: [...store.get().problems, problem] });
  return {
    get: store.get,
    subscribe: store.subscribe,
    tell,
    unwritten: () => {
      if (!said) tell({ code: 'kept-unwritten' });
      said = true;
    },
    dismiss: () => store.set({ problems: [] }),
  };
}
