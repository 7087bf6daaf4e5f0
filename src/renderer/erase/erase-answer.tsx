import type { CheckSummary } from '../engine/check-summary.ts';
import { baseNumber } from '../overview/base-number.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useScreenHeading } from '../ui/screen.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { CableCard } from './cable-card.tsx';
import { BlindSpots, EraseFolds } from './erase-folds.tsx';
import { type EraseKind, type EraseView, eraseView } from './erase-view.ts';
import { EraseGroupCard } from './group-card.tsx';
import { moment } from './say-row.ts';
import { KeepCard, UntilCard } from './until-card.tsx';
import { useNowUntil } from './use-now-until.ts';

const SHAPES: Readonly<Record<EraseKind, Shape>> = {
  yes: 'yes',
  'not-yet': 'stop',
  'cannot-tell': 'cannot-tell',
  ended: 'cannot-tell',
};

const WASHES: Readonly<Record<EraseKind, string>> = {
  yes: 'good',
  'not-yet': 'stop',
  'cannot-tell': 'calm',
  ended: 'calm',
};

/** The answer, the three groups, and what it stands on. */
export function EraseAnswer({ summary }: { summary: CheckSummary }) {
  const { answers } = useServices();
  const given = useStore(answers, (state) => state.answers);
  const now = useNowUntil(summary.erase.expires);
  const view = eraseView(summary, given, now);
  const isYes = view.kind === 'yes';
  return (
    <div className="screen erase" data-wash={WASHES[view.kind]}>
      <Head summary={summary} view={view} />
      {isYes && <UntilCard summary={summary} />}
      <div className="groups">
        {view.groups.map((group) => (
          <EraseGroupCard key={group.group} view={group} summary={summary} questions={view.questions} />
        ))}
      </div>
      {!isYes && <CableCard />}
      {isYes && (
        <div className="know-grid">
          <KeepCard />
          <BlindSpots spots={summary.erase.blindSpots} />
        </div>
      )}
      <EraseFolds summary={summary} isYes={isYes} />
      <AsOf summary={summary} />
    </div>
  );
}

function Head({ summary, view }: { summary: CheckSummary; view: EraseView }) {
  const { places, check } = useServices();
  const t = useText('erase');
  const heading = useScreenHeading();
  const again = (): void => {
    void places.scanAll();
    void check.refresh();
  };
  return (
    <header className="answer">
      <StateShape shape={SHAPES[view.kind]} size="l" isRed={view.kind === 'not-yet'} />
      <div>
        <h1 ref={heading} tabIndex={-1}>
          <Headline kind={view.kind} expires={summary.erase.expires} />
        </h1>
        <Lead summary={summary} view={view} />
      </div>
      <div className="answer-tools">
        <Button look={view.kind === 'ended' ? 'primary' : 'quiet'} icon="again" onPress={again}>
          {t('checkAgain')}
        </Button>
      </div>
    </header>
  );
}

function Headline({ kind, expires }: { kind: EraseKind; expires: number | null }) {
  const { now } = useServices();
  const t = useText('erase');
  const format = useFormat();
  if (kind === 'yes') return <span>{t('yes-1')}</span>;
  const day = format.dateNear(expires ?? now(), now());
  return (
    <>
      <span>{t(`${kind}-1`, { day })}</span> <span>{t(`${kind}-2`)}</span>
    </>
  );
}

function Lead({ summary, view }: { summary: CheckSummary; view: EraseView }) {
  const t = useText('erase');
  const base = baseNumber(summary);
  const apart = base.toCopy + base.noSecondCopy;
  const { kind, left } = view;
  const words = {
    yes: () => t('leadYes', { count: summary.listed }),
    ended: () => t('leadEnded'),
    'cannot-tell': () => t('leadCannotTell', { count: left }),
    'not-yet': () => `${apart > 0 ? t('leadApart', { count: apart }) : t('leadKnown')} ${t('left', { count: left })}`,
  };
  return <p className="lead">{words[kind]()}</p>;
}

/** From when the oldest evidence is; how long answers about the phone count. */
function AsOf({ summary }: { summary: CheckSummary }) {
  const { now, answers } = useServices();
  const t = useText('erase');
  const format = useFormat();
  const answeredAt = useStore(answers, (state) => state.answers.answeredAt);
  const { asOf } = summary.erase;
  if (asOf === null) return null;
  return (
    <p className="foot">
      <span>
        <Icon name="clock" size="s" />
        {t('asOf', { when: moment(asOf, { t, format, now: now() }) })}
        {answeredAt !== null && ` ${t('answersCount')}`}
      </span>
    </p>
  );
}
