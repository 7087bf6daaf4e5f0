import { safeName } from '../../words/safe-name.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import { Progress } from '../ui/progress.tsx';
import { useFormat, useText, useWords } from '../words/use-words.ts';
import { AnswerHead } from './answer-head.tsx';
import { Bridge } from './bridge.tsx';
import { AwayPlaces, FirstTask } from './first-task.tsx';
import { Foot } from './foot.tsx';
import type { AnswerView } from './overview-view.ts';
import { sayAnswer } from './say-answer.ts';
import { ProveCard, SettleCard } from './settle-cards.tsx';
import { nameOfSide } from './sides.ts';
import { Years } from './years.tsx';

/** Whether two folders that hold the same are two places: not where one broken disk takes both. */
function FolderComparisonQuestion({ view }: { view: AnswerView }) {
  const services = useServices();
  const t = useText('overview');
  const places = useStore(services.places, (state) => state.places);
  const { summary } = view;
  const isOne = new Set(summary.places.map(({ place }) => place.independenceKey)).size === 1;
  const names = {
    first: safeName(nameOfSide(summary, places, 'first')),
    second: safeName(nameOfSide(summary, places, 'second')),
  };
  return (
    <section className="card first" aria-label={t('folderComparisonQuestion')}>
      <Icon name="info" />
      <div>
        <h2 className="small">{t('folderComparisonQuestion')}</h2>
        <p className="detail">{isOne ? t('folderComparisonOneDisk', names) : t('folderComparisonTwoDisks')}</p>
      </div>
    </section>
  );
}

/** An answer, with everything that belongs to it, the most important first. */
export function AnswerScreen({ view }: { view: AnswerView }) {
  const { now } = useServices();
  const t = useText('overview');
  const words = useWords();
  const said = sayAnswer(view, { t, say: words.say, format: words.format, now: now() });
  return (
    <div className="screen overview" data-wash={said.wash}>
      {view.isFolderComparison && <FolderComparisonBanner />}
      <AnswerHead shape={said.shape} sentences={said.sentences} lead={said.lead} />
      {view.kind !== 'ended' && <Bridge view={view} />}
      {view.proving && <StillComparing {...view.proving} />}
      <Action view={view} />
      {view.isFolderComparison && <FolderComparisonQuestion view={view} />}
      <Years
        months={view.summary.months}
        look="answer"
        isFolderComparison={view.isFolderComparison}
        isProven={view.base.proof === 'exact'}
        isEverything={view.kind === 'yes'}
      />
      <Foot summary={view.summary} isFolderComparison={view.isFolderComparison} />
    </div>
  );
}

function Action({ view }: { view: AnswerView }) {
  switch (view.kind) {
    case 'not-yet':
      return <FirstTask view={view} />;
    case 'not-proven':
      return view.lacks === 'bytes' ? <ProveCard /> : <SettleCard view={view} />;
    case 'cannot-tell':
    case 'wrong-list':
    case 'ended':
      return (
        <>
          <AwayPlaces view={view} />
          <SettleCard view={view} />
        </>
      );
    case 'yes':
      return view.isFolderComparison ? null : <Safer />;
  }
}

function Safer() {
  const { places } = useServices();
  const t = useText('overview');
  return (
    <section className="card first" aria-label={t('safer')}>
      <Icon name="disk" size="l" />
      <div>
        <h2 className="small">{t('safer')}</h2>
        <p className="detail">{t('saferMore')}</p>
      </div>
      <div className="row">
        <Button onPress={() => void places.choose()}>{t('addDisk')}</Button>
      </div>
    </section>
  );
}

function StillComparing({ done, total }: { done: number; total: number }) {
  const t = useText('overview');
  const format = useFormat();
  const words = t('stillComparing', { done: format.number(done), total: format.number(total) });
  return (
    <div className="stack mid">
      <Progress label={words} share={done / total} />
      <p className="detail num">{words}</p>
    </div>
  );
}

function FolderComparisonBanner() {
  const { folderComparison } = useServices();
  const t = useText('overview');
  return (
    <div className="row between">
      <Pill icon="scales">{t('folderComparisonOnly')}</Pill>
      <Button look="quiet" icon="back" onPress={folderComparison.clear}>
        {t('folderComparisonBack')}
      </Button>
    </div>
  );
}
