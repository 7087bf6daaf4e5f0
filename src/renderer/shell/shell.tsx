import './shell.css';
import { Component, type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { folderComparisonWords, isFolderComparison } from '../../words/folder-comparison-words.ts';
import { createTranslator } from '../../words/window-words.ts';
import { PrintedQuestion } from '../library/printed-question.tsx';
import { sayAnswer } from '../overview/say-answer.ts';
import { useOverview } from '../overview/use-overview.ts';
import { isScanning } from '../state/places-state.ts';
import type { Route } from '../state/route.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { LiveRegion } from '../ui/live-region.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { useFormat, useText, useWords, WordsContext } from '../words/use-words.ts';
import { DropAnywhere } from './drop-anywhere.tsx';
import { keepFocus } from './keep-focus.ts';
import { Rail } from './rail.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { SCREENS } from './screens.ts';
import { useShortcuts } from './shortcuts.ts';
import { UndoBar } from './undo-bar.tsx';

/**
 * Keeps a fault of one screen to that screen: the rail stays, nothing that was found is lost, and going elsewhere or
 * coming back begins anew. The person reads a sentence; the fault itself goes to the console.
 */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Fault onAgain={() => this.setState({ failed: false })} />;
  }
}

function Fault({ onAgain }: { onAgain: () => void }) {
  const t = useText('app');
  return (
    <div className="screen">
      <section className="card pad stack" role="status">
        <div>
          <h1 className="as-head">{t('faultTitle')}</h1>
          <p className="soft">{t('faultMore')}</p>
        </div>
        <div>
          <Button look="primary" onPress={onAgain}>
            {t('faultAgain')}
          </Button>
        </div>
      </section>
    </div>
  );
}

/** Tells a screen reader, on whatever screen it is, how the scan goes and that an answer is there. */
export function ProgressNews() {
  const { places, check, now } = useServices();
  const t = useText('app');
  const overview = useText('overview');
  const { say } = useWords();
  const view = useOverview();
  const format = useFormat();
  const scanning = useStore(places, (state) => state.places.find(isScanning) ?? null);
  const comparing = useStore(check, (state) => state.comparing);
  const done = scanning?.progress;
  const scan = scanning
    ? done
      ? t('newsScan', { name: scanning.ref.label, percent: format.percent(done.filesDone, done.filesTotal) })
      : t('newsCounting', { name: scanning.ref.label })
    : '';
  const answer =
    view.state === 'answer' ? sayAnswer(view, { t: overview, say, format, now: now() }).sentences.join(' ') : '';
  return (
    <>
      <LiveRegion text={scan} everyMs={10_000} />
      <LiveRegion text={comparing || scanning ? '' : answer} />
    </>
  );
}

/** What could not be brought back or kept, above every screen, until the person has read it. */
function PersistenceProblems() {
  const { kept } = useServices();
  const t = useText('app');
  const { problems } = useStore(kept);
  if (problems.length === 0) return null;
  return (
    <section className="persistence-problems stack" aria-label={t('persistenceProblems')}>
      {problems.map((problem, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, and two lists may have the same trouble
        <ProblemCard key={i} problem={problem} />
      ))}
      <div>
        <Button onPress={kept.dismiss}>{t('persistenceProblemsRead')}</Button>
      </div>
    </section>
  );
}

/** The words of the screens that show a comparison: of two folders where it is one, never of iCloud then. */
function CheckWords({ children }: { children: ReactNode }) {
  const { check } = useServices();
  const words = useWords();
  const ofFolders = useStore(check, ({ summary }) => summary !== null && isFolderComparison(summary));
  const fitting = useMemo(() => {
    if (!ofFolders) return words;
    const say = folderComparisonWords(words.say);
    return { ...words, say, translator: createTranslator(words.translator.language, say) };
  }, [ofFolders, words]);
  return <WordsContext value={fitting}>{children}</WordsContext>;
}

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
  const main = useRef<HTMLElement>(null);
  useEffect(() => (main.current ? keepFocus(main.current) : undefined), []);
  return (
    <div className={`window${alone ? ' alone' : ''}${isSample ? ' with-banner' : ''}`}>
      {isSample && <SampleBanner />}
      {!alone && <Rail />}
      <main ref={main} className="main" aria-label={t('mainLabel')}>
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
