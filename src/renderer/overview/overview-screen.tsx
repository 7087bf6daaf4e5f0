import { HistorySheet } from '../history/history-sheet.tsx';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Progress } from '../ui/progress.tsx';
import { useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { AnswerScreen } from './answer-screen.tsx';
import { NoListScreen } from './no-list-screen.tsx';
import { NothingScreen } from './nothing-screen.tsx';
import './overview.css';
import { ScanningScreen } from './scanning-screen.tsx';
import { TotalsScreen } from './totals-screen.tsx';
import { useOverview } from './use-overview.ts';
import { WaitingScreen } from './waiting-screen.tsx';

/** Where the photos are, in both directions, and the one next step. */
export function OverviewScreen() {
  const { navigation } = useServices();
  const isHistory = useStore(navigation, ({ route }) => route.screen === 'history');
  return (
    <>
      <CurrentState />
      <HistorySheet isOpen={isHistory} onClose={navigation.back} />
    </>
  );
}

function CurrentState() {
  const { check } = useServices();
  const problem = useStore(check, (state) => state.problem);
  const view = useOverview();
  if (problem) return <FailedScreen />;
  switch (view.state) {
    case 'loading':
      return <ComparingScreen isReadingList={false} isLoading />;
    case 'nothing':
      return <NothingScreen listed={null} />;
    case 'no-place':
      return <NothingScreen listed={view.listed} />;
    case 'scanning':
      return <ScanningScreen place={view.place} found={view.found} />;
    case 'no-list':
      return <NoListScreen here={view.here} />;
    case 'waiting':
      return <WaitingScreen here={view.here} asked={view.asked} day={view.day} />;
    case 'totals':
      return <TotalsScreen here={view.here} counts={view.counts} summary={view.summary} />;
    case 'comparing':
      return <ComparingScreen isReadingList={view.isReadingList} />;
    case 'answer':
      return <AnswerScreen view={view} />;
  }
}

function ComparingScreen({ isReadingList, isLoading = false }: { isReadingList: boolean; isLoading?: boolean }) {
  const { lists } = useServices();
  const t = useText('overview');
  const app = useText('app');
  const reading = useStore(lists, (state) => state.reading);
  const words = isLoading ? app('loading') : t(isReadingList ? 'readingList' : 'comparing');
  const share = reading && reading.total > 0 ? reading.done / reading.total : null;
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead shape="busy" sentences={[words]} lead="" hasTools={false} />
      <Progress label={words} share={share} />
    </div>
  );
}

function FailedScreen() {
  const { check } = useServices();
  const t = useText('overview');
  const problem = useStore(check, (state) => state.problem);
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead shape="cannot-tell" sentences={[t('failed')]} lead={t('leadFailed')} hasTools={false} />
      {problem && (
        <ProblemCard problem={problem}>
          <Button look="primary" onPress={() => void check.refresh()}>
            {t('checkAgain')}
          </Button>
        </ProblemCard>
      )}
    </div>
  );
}
