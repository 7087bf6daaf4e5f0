import { createContext, useContext } from 'react';
import type { AppInfo } from '../../bridge/contract.ts';
import type { Api } from '../api/api.ts';
import type { Engine } from '../compare/engine.ts';
import type { PlacesStore } from '../computer/places-store.ts';
import type { HistoryStore } from '../history/history-store.ts';
import type { ListsStore } from '../icloud/lists-store.ts';
import type { AnswersStore } from '../iphone/answers-store.ts';
import type { OldReportStore } from '../old-report/old-report-store.ts';
import type { CheckStore } from '../result/check-store.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import type { SidesStore } from '../sides/sides-store.ts';
import type { KeptStore } from './kept-store.ts';
import type { Navigation } from './navigation.ts';

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
  readonly sides: SidesStore;
  readonly check: CheckStore;
  readonly history: HistoryStore;
  readonly settings: SettingsStore;
  readonly kept: KeptStore;
  readonly oldReport: OldReportStore;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services of the window. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen stands outside of <ServicesContext>.');
  return services;
}
