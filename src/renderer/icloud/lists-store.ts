import type { SavedList } from '../../bridge/contract.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { Problem } from '../../model/problem.ts';
import type { Api } from '../api/api.ts';
import { createStore, type Store } from '../app/store.ts';
import type { ListSummary, TablePreview } from '../compare/check-summary.ts';
import type { DroppedFile, Engine } from '../compare/engine.ts';

/** A file that could not be read as a list, and what may help. */
export interface ListFailure {
  readonly problem: Problem;
  readonly preview: TablePreview | null;
  readonly files: readonly DroppedFile[];
}

export interface ListsState {
  readonly lists: readonly ListSummary[];
  readonly reading: { readonly name: string; readonly done: number; readonly total: number } | null;
  readonly failures: readonly ListFailure[];
  /** Ids of lists of the last time that cannot be read any more. */
  readonly lost: readonly string[];
}

export type ColumnMeaning = 'name' | 'date' | 'size' | 'checksum';

/** The lists that say what is in iCloud. */
export interface ListsStore extends Pick<Store<ListsState>, 'get' | 'subscribe'> {
  /**
   * Brings back the lists of the last time; one that cannot be read is told, and forbids a yes until it is settled. Gives
   * why, where that is known.
   */
  load(listIds: readonly string[]): Promise<readonly Problem[]>;
  /** The person goes on without the lists that are lost. */
  forgetLost(): void;
  read(files: readonly DroppedFile[], columns?: Readonly<Partial<Record<ColumnMeaning, number>>>): Promise<void>;
  chooseLibrary(): Promise<void>;
  addDroppedLibrary(file: File): Promise<void>;
  /** What a list of names that icloudpd printed is. Kept with the list, and changed again as easily. */
  setPrinted(listId: string, printed: PrintedNames): Promise<void>;
  remove(listId: string): Promise<void>;
  dismissFailures(): void;
}

/** Makes the store. `onChanged` is called when a list came or went. */
export function createListsStore(api: Api, engine: Engine, now: () => number, onChanged: () => void): ListsStore {
  const store = createStore<ListsState>({ lists: [], reading: null, failures: [], lost: [] });
  const lose = (lost: readonly string[]): void => {
    store.patch({ lost });
    engine.missLists(lost.length);
  };
  const keep = (list: ListSummary): void => {
    store.patch({ lists: [...store.get().lists.filter((l) => l.id !== list.id), list] });
    if (store.get().lost.includes(list.id)) lose(store.get().lost.filter((id) => id !== list.id));
  };
  const fail = (problem: Problem): void => store.patch({ failures: [{ problem, preview: null, files: [] }] });

  /** Keeps a list in the user's data folder, part by part, so that it is here again after a restart. */
  const save = async (listId: string): Promise<void> => {
    for (let part = 0, parts = 1; part < parts; part += 1) {
      const text = await engine.listPart(listId, part);
      if (!text) return;
      parts = text.parts;
      const outcome = await api.request('lists:save-part', { id: listId, ...text });
      if (!outcome.ok) return fail(outcome.problem);
    }
  };
  /** One list of an earlier start, part by part: null when it is back, else what went wrong, or that it is not there. */
  const bringBack = async (listId: string): Promise<Problem | 'gone' | null> => {
    let isBack = false;
    for (let part = 0, parts = 1; part < parts; part += 1) {
      const outcome = await api.request('lists:load-part', { listId, part });
      if (!outcome.ok) return outcome.problem;
      if (!outcome.value) return part === 0 ? 'gone' : { code: 'kept-list-damaged' };
      parts = outcome.value.parts;
      const summary = await engine.addListPart(listId, outcome.value.name, outcome.value.format, outcome.value);
      if (summary) keep(summary);
      isBack = summary !== null;
    }
    return isBack ? null : { code: 'kept-list-damaged' };
  };
  const addSaved = async (saved: SavedList): Promise<void> => {
    // Main has kept it already, where it read it.
    keep(await engine.addList(saved.id, saved.name, saved.format, saved.contents));
    onChanged();
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    async load(listIds) {
      const why: Problem[] = [];
      for (const listId of listIds) {
        const problem = await bringBack(listId);
        if (problem === null) continue;
        lose([...store.get().lost, listId]);
        if (problem !== 'gone') why.push(problem);
      }
      if (store.get().lists.length > 0) onChanged();
      return why;
    },
    forgetLost() {
      lose([]);
      onChanged();
    },
    async read(files, columns) {
      const first = files[0];
      if (!first) return;
      store.patch({ reading: { name: first.file.name, done: 0, total: 0 }, failures: [] });
      const outcomes = await engine.readLists(files, {
        now: now(),
        ...(columns ? { columns } : {}),
        onProgress: (done, total) => store.patch({ reading: { name: first.file.name, done, total } }),
      });
      const failures: ListFailure[] = [];
      for (const outcome of outcomes) {
        if (outcome.ok) keep(outcome.list);
        else failures.push({ problem: outcome.problem, preview: outcome.preview, files });
      }
      store.patch({ reading: null, failures });
      if (outcomes.some((outcome) => outcome.ok)) onChanged();
      for (const outcome of outcomes) if (outcome.ok) await save(outcome.list.id);
    },
    async chooseLibrary() {
      const outcome = await api.request('lists:choose-library', null);
      if (!outcome.ok) fail(outcome.problem);
      else if (outcome.value) await addSaved(outcome.value);
    },
    async addDroppedLibrary(file) {
      const outcome = await api.addDropped(file, 'library');
      if (!outcome.ok) fail(outcome.problem);
      else if ('contents' in outcome.value) await addSaved(outcome.value);
    },
    async setPrinted(listId, printed) {
      const list = await engine.setPrinted(listId, printed);
      if (!list) return;
      // The card stays where it is.
      store.patch({ lists: store.get().lists.map((known) => (known.id === listId ? list : known)) });
      onChanged();
      await save(listId);
    },
    async remove(listId) {
      engine.forgetList(listId);
      store.patch({ lists: store.get().lists.filter((list) => list.id !== listId) });
      onChanged();
      await api.request('lists:remove', { listId });
    },
    dismissFailures: () => store.patch({ failures: [] }),
  };
}
