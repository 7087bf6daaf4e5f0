import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { ComputerScreen } from '../computer/computer-screen.tsx';
import { ErasePage } from '../erase/erase-page.tsx';
import { GapsScreen } from '../gaps/gaps-screen.tsx';
import { GuideScreen } from '../guide/guide-screen.tsx';
import { HistoryScreen } from '../history/history-screen.tsx';
import { ICloudScreen } from '../icloud/icloud-screen.tsx';
import { IPhoneScreen } from '../iphone/iphone-screen.tsx';
import { OldReportScreen } from '../old-report/old-report-screen.tsx';
import { OnePlaceScreen } from '../one-place/one-place-screen.tsx';
import { ReportScreen } from '../report/report-screen.tsx';
import { ResultScreen } from '../result/result-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { CheckWords } from '../sides/check-words.tsx';
import { StorageScreen } from '../storage/storage-screen.tsx';
import { WelcomeScreen } from '../welcome/welcome-screen.tsx';
import { useText } from '../words/use-words.ts';
import { KeptTroubles } from './kept-troubles.tsx';
import type { Screen } from './navigation.ts';
import { ProgressNews } from './progress-news.tsx';
import { Rail } from './rail.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useServices } from './services.ts';
import './shell.css';
import { useStore } from './store.ts';

const ChecklistScreen = lazy(async () => ({
  default: (await import('../checklist/checklist-screen.tsx')).ChecklistScreen,
}));

const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  welcome: WelcomeScreen,
  computer: ComputerScreen,
  icloud: ICloudScreen,
  iphone: IPhoneScreen,
  result: ResultScreen,
  gaps: GapsScreen,
  'one-place': OnePlaceScreen,
  erase: ErasePage,
  report: ReportScreen,
  history: HistoryScreen,
  'old-report': OldReportScreen,
  checklist: ChecklistScreen,
  storage: StorageScreen,
  guide: GuideScreen,
  settings: SettingsScreen,
};

/** Where files may be dropped is said on the screens; a drop anywhere else must not open the file in the window. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const ignore = (event: DragEvent): void => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
}

/** The rail on the left and the screen beside it. */
export function Shell() {
  useNoStrayDrops();
  const t = useText('app');
  const screen = useStore(useServices().navigation, (place) => place.screen);
  const Current = SCREENS[screen];
  return (
    <div className={screen === 'welcome' ? 'shell alone' : 'shell'}>
      {screen !== 'welcome' && <Rail />}
      <main className="main" aria-label={t('mainLabel')}>
        <KeptTroubles />
        <ScreenBoundary key={screen}>
          <Suspense fallback={<p className="screen soft">{t('loading')}</p>}>
            <CheckWords>
              <Current />
            </CheckWords>
          </Suspense>
        </ScreenBoundary>
      </main>
      <ProgressNews />
    </div>
  );
}
