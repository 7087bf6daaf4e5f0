import type { BackupRef, Outcome, PhoneReading, PhoneRef } from '../../bridge/contract.ts';
import type { PhoneFacts } from '../../model/phone-facts.ts';
import type { PhoneProgress } from '../../model/phone-progress.ts';
import type { Problem } from '../../model/problem.ts';
import type { Api } from './api.ts';
import type { ListsStore } from './lists-store.ts';
import { createStore, type Store } from './store.ts';

export interface PhoneState {
  /** The iPhones on cables; null before anybody looked. */
  readonly phones: readonly PhoneRef[] | null;
  /** Why none was found: none is there, or the system has no helper for it. */
  readonly missing: Problem | null;
  /** What went wrong when one was read. */
  readonly problem: Problem | null;
  /** How far the reading is; null while none is read. */
  readonly reading: { readonly phoneId: string | null; readonly progress: PhoneProgress | null } | null;
  /** What the last reading of this start said of the phone itself. */
  readonly facts: PhoneFacts | null;
  /** Backups of iPhones on this computer, the newest first. */
  readonly backups: readonly BackupRef[];
}

/** The iPhone by its cable: is one there, reading its list. */
export interface PhoneStore extends Pick<Store<PhoneState>, 'get' | 'subscribe'> {
  look(): Promise<void>;
  /** Looks again and again while a screen waits for a phone; what it returns ends that. */
  watch(): () => void;
  /** Reads one, or the only one (null); its list is among the lists then. */
  read(phoneId: string | null): Promise<void>;
  /** Reads what was to be read last once more. */
  readAgain(): Promise<void>;
  lookForBackups(): Promise<void>;
  /** Reads the list of photos in a backup. */
  readBackup(backupId: string): Promise<void>;
  stop(): Promise<void>;
}

const LOOK_EVERY_MS = 3_000;

/** Makes the store. */
export function createPhoneStore(api: Api, lists: Pick<ListsStore, 'addKept'>): PhoneStore {
  const store = createStore<PhoneState>({
    phones: null,
    missing: null,
    problem: null,
    reading: null,
    facts: null,
    backups: [],
  });
  let readLast = (): Promise<void> => look();
  let watchers = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const look = async (): Promise<void> => {
    if (store.get().reading) return;
    const outcome = await api.request('phones:find', null);
    if (outcome.ok) store.patch({ phones: outcome.value, missing: null });
    else store.patch({ phones: [], missing: outcome.problem });
  };
  const lookOn = (): void => {
    timer = setTimeout(() => {
      void look().finally(() => {
        if (watchers > 0) lookOn();
      });
    }, LOOK_EVERY_MS);
  };
  api.on('phones:progress', ({ progress }) => {
    const { reading } = store.get();
    if (reading) store.patch({ reading: { ...reading, progress } });
  });

  const take = async (outcome: Outcome<PhoneReading>): Promise<void> => {
    if (outcome.ok) {
      store.patch({ facts: outcome.value.phone });
      await lists.addKept(outcome.value.list);
    } else if (outcome.problem.code !== 'cancelled') store.patch({ problem: outcome.problem });
  };
  const read = async (phoneId: string | null): Promise<void> => {
    if (store.get().reading) return;
    readLast = () => read(phoneId);
    store.patch({ reading: { phoneId, progress: null }, problem: null });
    const outcome = await api.request('phones:read', { phoneId, proof: true });
    store.patch({ reading: null });
    await take(outcome);
    await look();
  };
  const readBackup = async (backupId: string): Promise<void> => {
    readLast = () => readBackup(backupId);
    store.patch({ problem: null });
    await take(await api.request('phones:read-backup', { backupId }));
  };

  return {
    get: store.get,
    subscribe: store.subscribe,
    look,
    watch() {
      watchers += 1;
      if (watchers === 1) {
        void look();
        lookOn();
      }
      return () => {
        watchers -= 1;
        if (watchers === 0 && timer !== null) clearTimeout(timer);
      };
    },
    read,
    readAgain: () => readLast(),
    readBackup,
    async lookForBackups() {
      const outcome = await api.request('phones:backups', null);
      if (outcome.ok) store.patch({ backups: outcome.value });
    },
    async stop() {
      await api.request('phones:stop', null);
    },
  };
}
