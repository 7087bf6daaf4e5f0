import type { AppInfo, Session, Settings } from '../../bridge/contract.ts';
import type { Problem } from '../../model/problem.ts';
import type { Ipc } from '../ipc.ts';
import type { HistoryStore } from '../stores/history-store.ts';
import type { JsonStore } from '../stores/json-store.ts';

/** The app itself: what it is, what the person set, what they answered, what was checked before. */
export function answerAppRequests(parts: {
  readonly ipc: Ipc;
  readonly info: () => Omit<AppInfo, 'firstStart' | 'troubles'>;
  readonly settings: JsonStore<Settings>;
  readonly session: JsonStore<Session>;
  readonly history: HistoryStore;
  readonly troubles: () => Promise<readonly Problem[]>;
  readonly settingsChanged: (settings: Settings) => Promise<void> | void;
  readonly diagnostics: () => Promise<string>;
}): void {
  const { ipc, settings, session, history } = parts;

  ipc.handle('app:info', async () => {
    const troubles = await parts.troubles();
    const firstStart = troubles.length === 0 && (await history.list()).length === 0;
    return { ok: true, value: { ...parts.info(), firstStart, troubles } };
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
  ipc.handle('diagnostics:get', async () => ({ ok: true, value: { text: await parts.diagnostics() } }));
}
