import '../fix.css';
import { useEffect, useState } from 'react';
import type { ArrivedFile } from '../../../bridge/contract.ts';
import type { CheckSummary } from '../../engine/check-summary.ts';
import type { GetBackView, ShownBatch } from '../../engine/get-back/get-back-view.ts';
import { useServices } from '../../state/services.ts';
import { useStore } from '../../state/store.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LiveRegion } from '../../ui/live-region.tsx';
import { ProblemCard } from '../../ui/problem-card.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Screen } from '../../ui/screen.tsx';
import { StateShape } from '../../ui/state-shape.tsx';
import { useFormat, useText } from '../../words/use-words.ts';
import { copyNames } from '../copy-names.ts';
import { FixScreen } from '../fix-screen.tsx';
import { Arriving } from './arriving.tsx';
import { BatchSteps } from './batch-steps.tsx';
import { type DownloadsState, useDownloads } from './use-downloads.ts';

/** "Batch 2: 12 June 2023 to 19 July 2025"; single photos say so. */
function useBatchTitle(): (batch: ShownBatch, number: number) => string {
  const t = useText('getBack');
  const format = useFormat();
  return ({ kind, days }, number) => {
    const dated = days.flatMap(({ day }) => day ?? []);
    const [first, last] = [dated[0], dated.at(-1)];
    if (first === undefined || last === undefined) return t('batchUndated', { number });
    const values = { number, first: format.day(first), last: format.day(last) };
    if (kind === 'picks') return t(first === last ? 'batchPickDay' : 'batchPicks', values);
    return t(first === last ? 'batchDay' : 'batchRun', values);
  };
}

interface BatchListProps {
  readonly batches: readonly ShownBatch[];
  readonly current: number;
  readonly onChoose: (batch: number) => void;
}

/** The batches as a checklist. */
function BatchList({ batches, current, onChoose }: BatchListProps) {
  const t = useText('getBack');
  return (
    <section className="card" aria-label={t('batches')}>
      <ul className="list">
        {batches.map((batch, i) => (
          <BatchRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a batch is named by its place in the plan.
            key={i}
            batch={batch}
            number={i + 1}
            isCurrent={i === current}
            onChoose={() => onChoose(i)}
          />
        ))}
      </ul>
    </section>
  );
}

interface BatchRowProps {
  readonly batch: ShownBatch;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

function BatchRow({ batch, number, isCurrent, onChoose }: BatchRowProps) {
  const { engine } = useServices();
  const t = useText('getBack');
  const fix = useText('fix');
  const format = useFormat();
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const title = useBatchTitle()(batch, number);
  const { wanted, arrived } = batch;
  const shape = arrived === wanted ? 'yes' : arrived > 0 ? 'not-yet' : 'off';
  const copy = async (): Promise<void> => {
    setOutcome((await copyNames(await engine.batchNames(number - 1))) ? 'copied' : 'notCopied');
  };
  return (
    <li className="item batch" aria-current={isCurrent ? 'true' : undefined}>
      <StateShape shape={shape} label={t(`state-${shape}`)} />
      <div className="stack mid">
        <div className="row between">
          <h3>
            {isCurrent ? (
              title
            ) : (
              <button type="button" className="link of-batch" onClick={onChoose}>
                {title}
              </button>
            )}
          </h3>
          <span className="detail num">
            {t('arrivedOf', { arrived: format.number(arrived), wanted: format.number(wanted) })}
          </span>
        </div>
        <Progress label={title} share={wanted === 0 ? 0 : arrived / wanted} />
        <span role="status" className={outcome ? 'detail' : 'hide'}>
          {outcome && fix(outcome)}
        </span>
      </div>
      <Button look="quiet" onPress={() => void copy()} more={title}>
        {t('names')}
      </Button>
    </li>
  );
}

const NO_FILES: readonly ArrivedFile[] = [];

/** How far getting photos back is; undefined until it is known, null where nothing is to be got back. */
function useGetBack(
  summary: CheckSummary | null,
  files: readonly ArrivedFile[] = NO_FILES,
): GetBackView | null | undefined {
  const { engine } = useServices();
  const [view, setView] = useState<GetBackView | null | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another comparison (summary) is another plan.
  useEffect(() => {
    let isCurrent = true;
    void engine.getBack(files).then((next) => {
      if (isCurrent) setView(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, files, summary]);
  return view;
}

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
      lead={left === 0 ? t('allArrived', { count: view.wanted }) : t('lead', { count: view.arrived, toGo: left })}
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
