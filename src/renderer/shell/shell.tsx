import { Suspense } from 'react';
import { PrintedQuestion } from '../library/printed-names.tsx';
import type { Route } from '../state/route.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { useText } from '../words/use-words.ts';
import { CheckWords } from './check-words.tsx';
import { DropAnywhere } from './drop-anywhere.tsx';
import { PersistenceProblems } from './persistence-problems.tsx';
import { ProgressNews } from './progress-news.tsx';
import { Rail } from './rail.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { SCREENS } from './screens.ts';
import { useShortcuts } from './shortcuts.ts';
import './shell.css';
import { UndoBar } from './undo-bar.tsx';

/** Routes that are a sheet over another screen, which stays as it is below it. */
const SHEETS: Readonly<Partial<Record<Route['screen'], Route['screen']>>> = {
  history: 'overview',
  'erase-phone': 'erase',
  'library-compare': 'library',
};

/** The rail and the screen beside it. Welcome stands alone. */
export function Shell() {
  useShortcuts();
  const { navigation, sample } = useServices();
  const t = useText('app');
  const screen = useStore(navigation, ({ route }) => route.screen);
  const isSample = useStore(sample, (state) => state.isOpen);
  const Current = SCREENS[screen];
  const alone = screen === 'welcome';
  return (
    <div className={`window${alone ? ' alone' : ''}${isSample ? ' with-banner' : ''}`}>
      {isSample && <SampleBanner />}
      {!alone && <Rail />}
      <main className="main" aria-label={t('mainLabel')}>
        <PersistenceProblems />
        <ScreenBoundary key={SHEETS[screen] ?? screen}>
          <Suspense fallback={<p className="screen soft">{t('loading')}</p>}>
            <CheckWords>
              <Current />
            </CheckWords>
          </Suspense>
        </ScreenBoundary>
      </main>
      <UndoBar />
      <DropAnywhere />
      <PrintedQuestion />
      <ProgressNews />
    </div>
  );
}
