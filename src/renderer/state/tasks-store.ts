import type { CheckStore } from './check-store.ts';
import { createStore, type Store } from './store.ts';
import { type Task, tasksOf } from './tasks.ts';

export interface TasksState {
  /** The most urgent first. */
  readonly tasks: readonly Task[];
}

export type TasksStore = Pick<Store<TasksState>, 'get' | 'subscribe'>;

/** The tasks that follow from the last comparison. They go when a comparison no longer shows them. */
export function createTasksStore(check: CheckStore): TasksStore {
  const store = createStore<TasksState>({ tasks: [] });
  let summary = check.get().summary;
  check.subscribe(() => {
    if (check.get().summary === summary) return;
    summary = check.get().summary;
    store.set({ tasks: summary ? tasksOf(summary) : [] });
  });
  return { get: store.get, subscribe: store.subscribe };
}
