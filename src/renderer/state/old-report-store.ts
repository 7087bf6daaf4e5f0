import type { OpenedReport } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import type { FollowedReport } from '../engine/check-summary.ts';
import type { Engine } from '../engine/engine.ts';
import type { Api } from './api.ts';
import { createStore, type Store } from './store.ts';

/** As in main (main/opened-report/read-report.ts). */
const MOST_BYTES = 128 * 1024 * 1024;

export interface OldReportState {
  /** The name of its file; null: none was opened. */
  readonly name: string | null;
  readonly report: FollowedReport | null;
  /** Why it could not be opened. */
  readonly problem: Problem | null;
}

/** A report that was saved earlier and is opened now, from outside the window. */
export interface OldReportStore extends Pick<Store<OldReportState>, 'get' | 'subscribe'> {
  /** Takes the report that waits in main, if there is one, and shows it. */
  take(): Promise<void>;
  /** Opens a report that the person chose. */
  open(file: File): Promise<void>;
  /** Looks again what became of its gaps: to be called after a comparison. */
  follow(): Promise<void>;
}

/** Makes the store. `show` brings the person to its screen. */
export function createOldReportStore(api: Api, engine: Engine, show: () => void): OldReportStore {
  const store = createStore<OldReportState>({ name: null, report: null, problem: null });
  const follow = async (): Promise<void> => {
    if (store.get().report === null) return;
    const report = await engine.followReport();
    if (report !== null && store.get().problem === null) store.patch({ report });
  };
  const read = async ({ name, text }: OpenedReport): Promise<OldReportState> =>
    (await engine.openReport(text))
      ? { name, report: await engine.followReport(), problem: null }
      : failed({ code: 'report-not-ours', path: name });
  return {
    get: store.get,
    subscribe: store.subscribe,
    follow,
    open: async (file) => {
      // A report of a large library has some megabytes; what is far larger is none.
      if (file.size > MOST_BYTES) store.set(failed({ code: 'report-too-large', path: file.name }));
      else store.set(await read({ name: file.name, text: await file.text() }));
      show();
    },
    take: async () => {
      const outcome = await api.request('report:take-opened', null);
      if (outcome.ok && outcome.value === null) return;
      if (!outcome.ok) store.set(failed(outcome.problem));
      else if (outcome.value) store.set(await read(outcome.value));
      show();
    },
  };
}

function failed(problem: Problem): OldReportState {
  return { name: problem.path ?? null, report: null, problem };
}
