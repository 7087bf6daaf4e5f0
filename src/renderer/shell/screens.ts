import type { ComponentType } from 'react';
import type { Language } from '../../words/language.ts';
import { PRINTED_SHEET } from '../library/printed-question.tsx';
import { HISTORY_SHEET, OverviewScreen } from '../overview/overview-screen.tsx';
import type { Route } from '../state/route.ts';
import { onDemand } from '../ui/on-demand.tsx';
import { WelcomeScreen } from '../welcome/welcome-screen.tsx';
import { DROP_SHEET } from './drop-anywhere.tsx';

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
  'how-we-know': HOW_WE_KNOW.Part,
  history: OverviewScreen,
  'earlier-report': EARLIER_REPORT.Part,
  report: REPORT.Part,
  fix: FIX.Part,
  task: TASK.Part,
  'get-back': GET_BACK.Part,
  erase: ERASE.Part,
  'erase-phone': ERASE.Part,
  library: LIBRARY.Part,
  'library-place': PLACE.Part,
  'library-icloud': ICLOUD.Part,
  'library-list': LIST.Part,
  'library-compare': LIBRARY.Part,
  help: HELP.Part,
  settings: SETTINGS.Part,
};

/** Reads the scripts and words of all other screens and sheets, so that each is drawn at once when somebody goes there. */
export async function loadScreens(language: Language): Promise<void> {
  for (const { load } of [...ON_DEMAND, HISTORY_SHEET, PRINTED_SHEET, DROP_SHEET]) await load(language);
}
