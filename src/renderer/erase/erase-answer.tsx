import { useEffect, useState } from 'react';
import { safeName } from '../../words/safe-name.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { baseNumber } from '../overview/base-number.ts';
import { PhoneReading } from '../phone/phone-reading.tsx';
import { type EraseKind, type EraseView, eraseView } from '../state/erase-view.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useScreenHeading } from '../ui/screen.tsx';
import { type Shape, StateShape } from '../ui/state-shape.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { BlindSpots, EraseFolds } from './erase-folds.tsx';
import { EraseGroupCard } from './group-card.tsx';
import { moment } from './say-row.ts';
import { KeepCard, UntilCard } from './until-card.tsx';

/** Reading the iPhone by its cable: while one is there, or where the system could read one. */
function CableCard() {
  const { phone } = useServices();
  const t = useText('erase');
  const { phones, missing, reading, problem } = useStore(phone);
  useEffect(() => phone.watch(), [phone]);
  if (reading || problem) return <PhoneReading />;
  const [first] = phones ?? [];
  if (!first && missing?.code !== 'phone-none') return null;
  return (
    <section className="card item" aria-label={t('orCable')}>
      <Icon name="cable" />
      <div>
        <h3>{t('orCable')}</h3>
        <p className="detail">{t('orCableMore')}</p>
      </div>
      {first && (
        <Button
          more={first.device.name === null ? '' : safeName(first.device.name)}
          onPress={() => void phone.read(first.id)}
        >
          {t('readList')}
        </Button>
      )}
    </section>
  );
}

/** The longest wait that a timer takes. */
const LONGEST_MS = 2 ** 31 - 1;

/** Now (ms, UTC), and once more when a moment has come: an answer that ends while it is on screen must not stay there. */
function useNowUntil(moment: number | null): number {
  const { now } = useServices();
  const [, setTick] = useState(0);
  useEffect(() => {
    if (moment === null || !Number.isFinite(moment) || moment <= now()) return;
    const timer = setTimeout(() => setTick((tick) => tick + 1), Math.min(moment - now(), LONGEST_MS));
    return () => clearTimeout(timer);
  });
  return now();
}

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
