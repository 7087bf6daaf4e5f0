import type { ListRef } from '../../bridge/contract.ts';
import type { PrintedNames } from '../../lists/icloudpd/printed-names.ts';
import type { TablePreview } from '../../lists/preview-table.ts';
import type { ColumnMapping } from '../../lists/table/column-mapping.ts';
import type { Problem } from '../../model/problem.ts';
import type { ListSummary } from '../engine/check-summary.ts';
import type { DroppedFile, Engine } from '../engine/engine.ts';
import type { Api } from './api.ts';
import { createStore, type Store } from './store.ts';

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

/** The lists that say what is in iCloud. */
export interface ListsStore extends Pick<Store<ListsState>, 'get' | 'subscribe'> {
  /**
   * Brings back the lists of the last time; one that cannot be read is told, and forbids a yes until it is settled. Gives
   * why, where that is known.
   */
  load(listIds: readonly string[]): Promise<readonly Problem[]>;
  /** The person goes on without the lists that are lost. */
  forgetLost(): void;
  /**
   * Reads files as lists. A mapping says what the columns of a table among them hold; those given before for the same files count
   * on.
   */
  read(files: readonly DroppedFile[], mapping?: ColumnMapping): Promise<void>;
  chooseLibrary(): Promise<void>;
  addDroppedLibrary(file: File): Promise<void>;
  /** What a list of names that icloudpd printed is. Kept with the list, and changed again as easily. */
  setPrinted(listId: string, printed: PrintedNames): Promise<void>;
  /** When the lists were made (ms, UTC), by the person's word. What a list says itself stays. */
  sayDate(at: number): Promise<void>;
  remove(listId: string): Promise<void>;
  /** Puts back the list that was removed last. */
  restore(listId: string): Promise<void>;
  /** A Photos library that was found by its name. */
  addFoundLibrary(foundId: string): Promise<void>;
  /** A list that main has read and keeps: of a library, or of an iPhone. */
  addKept(list: ListRef): Promise<void>;
  dismissFailures(): void;
}

/** Makes the store. `onChanged` is called when a list came or went. */
export function createListsStore(api: Api, engine: Engine, now: () => number, onChanged: () => void): ListsStore {
  const store = createStore<ListsState>({ lists: [], reading: null, failures: [], lost: [] });
  /** The files read last, and what was said of the columns of their tables. */
  let mapped: { readonly files: readonly DroppedFile[]; readonly mappings: readonly ColumnMapping[] } = {
    files: [],
    mappings: [],
  };
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
  /** A library that main has read and keeps. */
  const addKept = async ({ id }: ListRef): Promise<void> => {
    const problem = await bringBack(id);
    if (problem !== null) return fail(problem === 'gone' ? { code: 'kept-list-damaged' } : problem);
    onChanged();
  };

  /** What was said of a list is kept with it; its card stays where it is. */
  const replace = async (list: ListSummary | null): Promise<void> => {
    if (!list) return;
    store.patch({ lists: store.get().lists.map((known) => (known.id === list.id ? list : known)) });
    onChanged();
    await save(list.id);
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
    async read(files, mapping) {
      const first = files[0];
      if (!first) return;
      const before = mapped.files === files ? mapped.mappings.filter(({ head }) => head !== mapping?.head) : [];
      mapped = { files, mappings: mapping ? [mapping, ...before] : [] };
      store.patch({ reading: { name: first.file.name, done: 0, total: 0 }, failures: [] });
      const outcomes = await engine.readLists(files, {
        now: now(),
        mappings: mapped.mappings,
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
      else if (outcome.value) await addKept(outcome.value);
    },
    async addDroppedLibrary(file) {
      const outcome = await api.addDropped(file, 'library');
      if (!outcome.ok) fail(outcome.problem);
      else if (outcome.value && 'name' in outcome.value) await addKept(outcome.value);
    },
    setPrinted: async (listId, printed) => replace(await engine.setPrinted(listId, printed)),
    async sayDate(at) {
      for (const { id } of store.get().lists) await replace(await engine.setListDate(id, at));
    },
    async remove(listId) {
      engine.forgetList(listId);
      store.patch({ lists: store.get().lists.filter((list) => list.id !== listId) });
      onChanged();
      await api.request('lists:remove', { listId });
    },
    async restore(listId) {
      const list = await engine.restoreList(listId);
      if (!list) return;
      keep(list);
      onChanged();
      await save(listId);
    },
    async addFoundLibrary(foundId) {
      const outcome = await api.request('lists:add-found-library', { foundId });
      if (!outcome.ok) fail(outcome.problem);
      else await addKept(outcome.value);
    },
    addKept,
    dismissFailures: () => store.patch({ failures: [] }),
  };
}
