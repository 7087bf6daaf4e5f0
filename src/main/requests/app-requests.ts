import type { AppInfo, Notice, Session, Settings } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import type { Ipc } from '../ipc.ts';
import type { HistoryStore } from '../stores/history-store.ts';
import type { JsonStore } from '../stores/json-store.ts';
import type { KeptData } from '../stores/kept-data.ts';

/** The app itself: what it is, what the person set, what they answered, what was checked before. */
export function answerAppRequests(parts: {
  readonly ipc: Ipc;
  readonly info: () => Omit<AppInfo, 'firstStart' | 'persistenceProblems'>;
  readonly settings: JsonStore<Settings>;
  readonly session: JsonStore<Session>;
  readonly history: HistoryStore;
  /** Whether any place is known. */
  readonly hasPlaces: () => Promise<boolean>;
  readonly persistenceProblems: () => Promise<readonly Problem[]>;
  readonly settingsChanged: (settings: Settings) => Promise<void> | void;
  readonly notify: (notice: Notice) => void;
  readonly diagnostics: () => Promise<string>;
  readonly kept: KeptData;
  /** Ends the app and starts it again. */
  readonly startAgain: () => void;
}): void {
  const { ipc, settings, session, history } = parts;

  ipc.handle('app:info', async () => {
    const persistenceProblems = await parts.persistenceProblems();
    // What cannot be read is not the same as what was never there.
    const firstStart = persistenceProblems.length === 0 && !(await hasBegun(parts));
    return { ok: true, value: { ...parts.info(), firstStart, persistenceProblems } };
  });
  ipc.handle('app:kept', async () => ({ ok: true, value: { bytes: await parts.kept.bytes() } }));
  ipc.handle('app:forget', async () => {
    await parts.kept.forgetAtNextStart();
    parts.startAgain();
    return { ok: true, value: null };
  });
  ipc.handle('settings:get', async () => ({ ok: true, value: await settings.get() }));
  ipc.handle('settings:set', async (wanted) => {
    await settings.set(wanted);
    await parts.settingsChanged(wanted);
    return { ok: true, value: wanted };
  });
  ipc.handle('session:get', async () => ({ ok: true, value: await session.get() }));
  ipc.handle('session:set', async (wanted) => {
    await session.set(wanted);
    return { ok: true, value: null };
  });
  ipc.handle('history:list', async () => ({ ok: true, value: await history.list() }));
  ipc.handle('history:add', async (entry) => {
    await history.add(entry);
    return { ok: true, value: null };
  });
  ipc.handle('app:notify', async (notice) => {
    parts.notify(notice);
    return { ok: true, value: null };
  });
  ipc.handle('diagnostics:get', async () => ({ ok: true, value: { text: await parts.diagnostics() } }));
}

/** Whether anything was chosen, typed, asked for or checked before. */
async function hasBegun(parts: {
  readonly session: JsonStore<Session>;
  readonly history: HistoryStore;
  readonly hasPlaces: () => Promise<boolean>;
}): Promise<boolean> {
  const { listIds, counts, appleCopyAsked } = await parts.session.get();
  const isEmpty = listIds.length === 0 && counts === null && appleCopyAsked === null;
  return !isEmpty || (await parts.hasPlaces()) || (await parts.history.list()).length > 0;
}
