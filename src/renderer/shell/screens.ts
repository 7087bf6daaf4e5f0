import type { ComponentType } from 'react';
import type { Language } from '../../words/language.ts';
import { OverviewScreen } from '../overview/overview-screen.tsx';
import type { Route } from '../state/route.ts';
import { WelcomeScreen } from '../welcome/welcome-screen.tsx';
import { onDemand } from './on-demand.tsx';

// A start shows Welcome or Overview; the scripts of all other screens are read after the first picture.
const HOW_WE_KNOW = onDemand(async () => (await import('../overview/how-we-know-screen.tsx')).HowWeKnowScreen);
const EARLIER_REPORT = onDemand(async () => (await import('../history/earlier-report-screen.tsx')).EarlierReportScreen);
const REPORT = onDemand(async () => (await import('../report/report-screen.tsx')).ReportScreen);
const FIX = onDemand(async () => (await import('../fix/fix-screen.tsx')).FixScreen);
const TASK = onDemand(async () => (await import('../fix/task-screen.tsx')).TaskScreen);
const GET_BACK = onDemand(async () => (await import('../fix/get-back/get-back-screen.tsx')).GetBackScreen);
const ERASE = onDemand(async () => (await import('../erase/erase-screen.tsx')).EraseScreen);
const LIBRARY = onDemand(async () => (await import('../library/library-screen.tsx')).LibraryScreen);
const PLACE = onDemand(async () => (await import('../library/place-screen.tsx')).PlaceScreen);
const ICLOUD = onDemand(async () => (await import('../library/icloud-screen.tsx')).ICloudScreen);
const LIST = onDemand(async () => (await import('../library/list-screen.tsx')).ListScreen);
const HELP = onDemand(async () => (await import('../help/help-screen.tsx')).HelpScreen);
const SETTINGS = onDemand(async () => (await import('../settings/settings-screen.tsx')).SettingsScreen);

const ON_DEMAND = [
  FIX,
  TASK,
  GET_BACK,
  ERASE,
  LIBRARY,
  PLACE,
  ICLOUD,
  LIST,
  HOW_WE_KNOW,
  REPORT,
  EARLIER_REPORT,
  HELP,
  SETTINGS,
];

/** Which component draws a route. */
export const SCREENS: Readonly<Record<Route['screen'], ComponentType>> = {
  welcome: WelcomeScreen,
  overview: OverviewScreen,
  'how-we-know': HOW_WE_KNOW.Screen,
  history: OverviewScreen,
  'earlier-report': EARLIER_REPORT.Screen,
  report: REPORT.Screen,
  fix: FIX.Screen,
  task: TASK.Screen,
  'get-back': GET_BACK.Screen,
  erase: ERASE.Screen,
  'erase-phone': ERASE.Screen,
  library: LIBRARY.Screen,
  'library-place': PLACE.Screen,
  'library-icloud': ICLOUD.Screen,
  'library-list': LIST.Screen,
  'library-compare': LIBRARY.Screen,
  help: HELP.Screen,
  settings: SETTINGS.Screen,
};

/** Reads the scripts and words of all other screens, so that each is drawn at once when somebody goes there. */
export async function loadScreens(language: Language): Promise<void> {
  for (const { load } of ON_DEMAND) await load(language);
}
