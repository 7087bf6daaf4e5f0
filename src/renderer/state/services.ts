import { createContext, useContext } from 'react';
import type { AppInfo } from '../../bridge/contract.ts';
import type { Engine } from '../engine/engine.ts';
import type { AnswersStore } from './answers-store.ts';
import type { Api } from './api.ts';
import type { CheckStore } from './check-store.ts';
import type { FolderComparisonStore } from './folder-comparison-store.ts';
import type { FoundStore } from './found-store.ts';
import type { HistoryStore } from './history-store.ts';
import type { ListsStore } from './lists-store.ts';
import type { Navigation } from './navigation.ts';
import type { OldReportStore } from './old-report-store.ts';
import type { PersistenceProblemsStore } from './persistence-problems.ts';
import type { PhoneStore } from './phone-store.ts';
import type { PlacesStore } from './places-store.ts';
import type { SampleControl } from './sample-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { TasksStore } from './tasks-store.ts';
import type { UndoStore } from './undo-store.ts';

/** Everything a screen may use. Made once in `start.ts`; component tests make it with an in-memory `Api`. */
export interface Services {
  readonly api: Api;
  readonly engine: Engine;
  readonly info: AppInfo;
  /** ms, UTC. */
  readonly now: () => number;
  readonly navigation: Navigation;
  readonly places: PlacesStore;
  readonly lists: ListsStore;
  readonly answers: AnswersStore;
  readonly folderComparison: FolderComparisonStore;
  readonly check: CheckStore;
  /** What is left to do, by the last comparison. */
  readonly tasks: TasksStore;
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly kept: PersistenceProblemsStore;
  readonly undo: UndoStore;
  readonly found: FoundStore;
  readonly phone: PhoneStore;
  readonly oldReport: OldReportStore;
  readonly sample: SampleControl;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the window. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen stands outside of <ServicesContext>.');
  return services;
}
