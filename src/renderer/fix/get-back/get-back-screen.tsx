import { useState } from 'react';
import type { GetBackView } from '../../engine/get-back/get-back-view.ts';
import { useServices } from '../../state/services.ts';
import { useStore } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { ProblemCard } from '../../ui/problem-card.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useText } from '../../words/use-words.ts';
import '../fix.css';
import { FixScreen } from '../fix-screen.tsx';
import { Arriving } from './arriving.tsx';
import { BatchList } from './batch-list.tsx';
import { BatchSteps } from './batch-steps.tsx';
import { type DownloadsState, useDownloads } from './use-downloads.ts';
import { useGetBack } from './use-get-back.ts';

/** Getting missing photos back from iCloud.com, batch by batch; each is ticked when exactly its bytes have arrived. */
export function GetBackScreen() {
  const { check } = useServices();
  const app = useText('app');
  const summary = useStore(check, (state) => state.summary);
  const state = useDownloads();
  const view = useGetBack(summary, state.downloads?.files);
  if (view === null || summary === null) return <FixScreen />;
  if (view === undefined) return <p className="screen soft">{app('loading')}</p>;
  return <GettingBack view={view} state={state} />;
}

function GettingBack({ view, state }: { view: GetBackView; state: DownloadsState }) {
  const t = useText('getBack');
  const [chosen, setChosen] = useState<number | null>(null);
  const firstOpen = view.batches.findIndex(({ wanted, arrived }) => arrived < wanted);
  const current = chosen !== null && chosen < view.batches.length ? chosen : Math.max(0, firstOpen);
  const batch = view.batches[current];
  const left = view.wanted - view.arrived;
  const complete = view.batches.filter(({ wanted, arrived }) => arrived === wanted).length;
  return (
    <Screen
      title={t('title', { count: view.wanted })}
      lead={left === 0 ? t('allArrived', { count: view.wanted }) : t('lead', { arrived: view.arrived, count: left })}
      isBelow
    >
      <LiveRegion text={complete === 0 ? '' : t('batchesComplete', { count: complete })} />
      {state.problem && <ProblemCard problem={state.problem} />}
      {view.noProof > 0 && (
        <section className="card pad row nowrap">
          <Icon name="info" />
          <p>{t('noProof', { count: view.noProof })}</p>
        </section>
      )}
      <BatchList batches={view.batches} current={current} onChoose={setChosen} />
      {batch && (
        <div className="know-grid back-grid">
          <BatchSteps batch={batch} number={current + 1} state={state} />
          <Arriving batch={current} view={view} state={state} />
        </div>
      )}
      <p className="foot">
        <span>
          <Icon name="info" size="s" /> {t('closeWhenever')}
        </span>
      </p>
    </Screen>
  );
}
