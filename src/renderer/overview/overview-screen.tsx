import './overview.css';
import { Suspense, useEffect, useRef, useState } from 'react';
import { safeName } from '../../words/safe-name.ts';
import { PhoneReading } from '../phone/phone-reading.tsx';
import { thumbnailAddress } from '../state/api.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { DropZone } from '../ui/drop-zone.tsx';
import { placesOfDrop } from '../ui/dropped-files.ts';
import { onDemand, useWasOpen } from '../ui/on-demand.tsx';
import { ProblemCard } from '../ui/problem-card.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { AnswerScreen } from './answer-screen.tsx';
import { FoundPlaces } from './found-places.tsx';
import { NoListScreen } from './no-list-screen.tsx';
import { QuietBridge } from './quiet-bridge.tsx';
import { ScanCard } from './scan-card.tsx';
import { TotalsScreen } from './totals-screen.tsx';
import { useOverview } from './use-overview.ts';
import { WaitingScreen } from './waiting-screen.tsx';

/** A number that changes often is shown at most 5 times a second. */
const SHOWN_EVERY_MS = 200;

/** The number to show for one that counts up: it settles on the last one. */
function useSettlingCount(value: number): number {
  const [shown, setShown] = useState(value);
  const latest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  latest.current = value;
  useEffect(() => {
    if (timer.current !== null || value === shown) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      setShown(latest.current);
    }, SHOWN_EVERY_MS);
  }, [value, shown]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return shown;
}

/** The first look at a place: how far it is, and the photos as they come. */
function ScanningScreen({ place, found }: { place: PlaceState; found: number }) {
  const t = useText('overview');
  const format = useFormat();
  const shown = useSettlingCount(found);
  const left = place.phase === 'reading' ? (place.progress?.secondsLeft ?? null) : null;
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape="busy"
        sentences={[t('foundSoFar', { count: shown })]}
        lead={left === null ? t('leadScanning') : t('leadScanningTime', { time: format.duration(left) })}
        hasTools={false}
      />
      <ScanCard place={place} />
      <Arriving place={place} />
    </div>
  );
}

/** Pictures fade in as they come. */
function Arriving({ place }: { place: PlaceState }) {
  const t = useText('overview');
  const previews = place.summary?.previews ?? [];
  if (previews.length === 0) return null;
  return (
    <section className="stack mid" aria-label={t('arriving')}>
      <div className="row between">
        <h2>{t('arriving')}</h2>
        <p className="detail">{t('newestFront')}</p>
      </div>
      <div className="grid arriving" aria-hidden="true">
        {previews.slice(0, 21).map((path) => (
          <span key={path} className="thumb">
            <img src={thumbnailAddress(place.ref.id, path)} alt="" loading="lazy" decoding="async" />
          </span>
        ))}
      </div>
    </section>
  );
}

/** Neither a place nor a list: what was found by its name, and where to drop the rest. */
function NothingScreen({ listed }: { listed: number | null }) {
  const { places } = useServices();
  const t = useText('overview');
  const { found: finds } = useServices();
  const hasFinds = useStore(finds, (state) => (state.found?.length ?? 0) > 0);
  const problem = useStore(places, (state) => state.problem);
  const onDrop = (transfer: DataTransfer): void => {
    for (const file of placesOfDrop(transfer)) void places.addDropped(file);
  };
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead
        shape={null}
        sentences={listed === null ? [t('nothingTitle')] : [t('listedInICloud', { count: listed }), t('nextShowUs')]}
        lead={t(listed === null ? 'leadNothing' : 'leadNoPlace')}
        hasTools={false}
      />
      <QuietBridge listed={listed} here={null} middle={t('nothingYet')} />
      <FoundPlaces />
      <PhoneReading />
      {problem && <ProblemCard problem={problem} />}
      <DropZone label={t('dropLabel')} onDrop={onDrop}>
        <span>{t(hasFinds ? 'somewhereElse' : 'dropOrChoose')}</span>
        <Button look={hasFinds ? 'plain' : 'primary'} onPress={() => void places.choose()}>
          {t('chooseFolder')}
        </Button>
      </DropZone>
    </div>
  );
}

/** The sheet of earlier checks; its script is read after the first picture. */
export const HISTORY_SHEET = onDemand(async () => (await import('../history/history-sheet.tsx')).HistorySheet);

/** Where the photos are, in both directions, and the one next step. */
export function OverviewScreen() {
  const { navigation } = useServices();
  const isHistory = useStore(navigation, ({ route }) => route.screen === 'history');
  const wasHistory = useWasOpen(isHistory);
  return (
    <>
      <CurrentState />
      {wasHistory && (
        <Suspense>
          <HISTORY_SHEET.Part isOpen={isHistory} onClose={navigation.back} />
        </Suspense>
      )}
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
    case 'unread':
      return <UnreadScreen place={view.place} />;
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

/** Nobody has looked inside yet, and no look begins by itself. */
function UnreadScreen({ place: { ref, failure } }: { place: PlaceState }) {
  const { navigation } = useServices();
  const t = useText('overview');
  const name = safeName(ref.label);
  const open = (
    <Button look="primary" onPress={() => navigation.go({ screen: 'library-place', placeId: ref.id })}>
      {t('do-open-place')}
    </Button>
  );
  return (
    <div className="screen overview" data-wash="calm">
      <AnswerHead shape="cannot-tell" sentences={[t('unread')]} lead={t('leadUnread', { name })} />
      {failure ? <ProblemCard problem={failure}>{open}</ProblemCard> : <div className="row">{open}</div>}
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
