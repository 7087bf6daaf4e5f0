import type { ReactNode } from 'react';
import { safeName } from '../../words/safe-name.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Minis } from '../ui/thumb.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { type Lane, lanesView } from './lanes-view.ts';
import type { AnswerView } from './overview-view.ts';
import { nameOfSide } from './sides.ts';

const PICTURES = 3;

/** Both directions between the places, with what is left in each, and what is in both in the middle. */
export function Lanes({ view }: { view: AnswerView }) {
  const { top, bottom, middle } = lanesView(view);
  return (
    <div className="lanes">
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className={pathOf(top)} d="M0,40 C12,40 10,16 22,16 L78,16 C90,16 88,40 100,40" />
        <path
          className={`path-both${middle === 'good' ? ' good' : middle === 'none' || middle === 'open' ? ' unproven' : ''}`}
          d="M1,50 L99,50"
        />
        <path className={pathOf(bottom)} d="M0,60 C12,60 10,84 22,84 L78,84 C90,84 88,60 100,60" />
      </svg>
      <div className="lane">
        <TopChip lane={top} view={view} />
      </div>
      <div className="lane">
        <Middle view={view} look={middle} />
      </div>
      <div className="lane">
        <BottomChip lane={bottom} view={view} />
      </div>
    </div>
  );
}

function pathOf(lane: Lane): string {
  if (lane.look === 'work') return 'path-work';
  return lane.look === 'clear' ? 'path-clear' : 'path-none';
}

interface ChipProps {
  readonly lane: Lane;
  readonly view: AnswerView;
}

function TopChip({ lane, view }: ChipProps) {
  const t = useText('overview');
  const { summary, isFolderComparison } = view;
  const several = summary.places.length > 2 || isFolderComparison;
  switch (lane.look) {
    case 'work':
      return (
        <Link to={lane.to} className="chip work">
          <Minis photos={summary.previews['to-copy'].slice(0, PICTURES)} />
          <ChipWords
            title={t(several ? 'toCopy' : 'toCopyHere', { count: lane.count })}
            detail={lane.parts.map(({ part, count }) => t(partKey(part), { count })).join(', ')}
          />
          <Icon name="right" />
        </Link>
      );
    case 'open':
      return <OpenChip lane={lane} />;
    case 'clear':
      return (
        <span className="chip quiet">
          <b>{t(isFolderComparison ? 'nothingToCopyOfFolders' : 'nothingToCopy')}</b>
          <Icon name="check" />
        </span>
      );
    default:
      return (
        <span className="chip quiet">
          <b>{t('nothingKnownMissing')}</b>
          <Icon name="right" />
        </span>
      );
  }
}

function BottomChip({ lane, view }: ChipProps) {
  const t = useText('overview');
  const format = useFormat();
  const { places, now } = useServices();
  const all = useStore(places, (state) => state.places);
  const { summary, isFolderComparison } = view;
  const stoppedOn = summary.patterns.find(({ code }) => code === 'uploads-stopped')?.values.day;
  switch (lane.look) {
    case 'work':
      return (
        <Link to={lane.to} className="chip work">
          <Icon name="left" />
          <Minis photos={summary.previews['no-second-copy'].slice(0, PICTURES)} />
          <ChipWords
            title={
              isFolderComparison
                ? t('onlyIn', { count: lane.count, name: safeName(nameOfSide(summary, all, 'second')) })
                : t('noSecond', { count: lane.count })
            }
            detail={typeof stoppedOn === 'string' ? t('uploadsStopped', { day: format.dayNear(stoppedOn, now()) }) : ''}
          />
        </Link>
      );
    case 'open':
      return <OpenChip lane={lane} />;
    case 'more':
      return (
        <span className="chip quiet">
          <Icon name="left" />
          <ChipWords title={t('moreHere', { count: lane.count })} detail={t('listCannotSay')} />
        </span>
      );
    case 'unknown':
      return (
        <span className="chip quiet">
          <Icon name="left" />
          <b>
            {t(
              isFolderComparison
                ? 'nothingKnownMissing'
                : onePlace(summary)
                  ? 'nothingKnownToWait'
                  : 'nothingKnownSingle',
            )}
          </b>
        </span>
      );
    default:
      return (
        <span className="chip quiet">
          <Icon name="check" />
          <b>
            {t(
              isFolderComparison ? 'nothingToCopyOfFolders' : onePlace(summary) ? 'nothingWaits' : 'nothingWaitsPlaces',
            )}
          </b>
        </span>
      );
  }
}

/** Only one place, and iCloud lacks nothing of which anybody knows. What is only on the iPhone still waits for iCloud. */
function onePlace({ places, parts }: CheckSummary): boolean {
  return places.length <= 2 && parts['only-phone'] === 0;
}

function OpenChip({ lane }: { lane: Extract<Lane, { look: 'open' }> }) {
  const t = useText('overview');
  const inside = (
    <>
      <Icon name="help" />
      <ChipWords
        title={lane.count > 0 ? t('cannotTellCount', { count: lane.count }) : t('cannotTell')}
        detail={lane.why && t(`why-${lane.why}`)}
      />
    </>
  );
  return lane.to === null ? (
    <span className="chip quiet">{inside}</span>
  ) : (
    <Link to={lane.to} className="chip quiet">
      {inside}
    </Link>
  );
}

function ChipWords({ title, detail }: { title: string; detail: ReactNode }) {
  return (
    <span>
      <b>{title}</b>
      {detail && <span className="detail">{detail}</span>}
    </span>
  );
}

function Middle({ view, look }: { view: AnswerView; look: ReturnType<typeof lanesView>['middle'] }) {
  const t = useText('overview');
  const format = useFormat();
  const { inTwo } = view.base;
  const words = {
    good: t('inBothExact', { count: inTwo }),
    exact: t(view.summary.places.length > 2 ? 'inTwoExact' : 'inBothExact', { count: inTwo }),
    some: t('inBothSome', { count: inTwo, exact: view.summary.coverage.verified }),
    none: t('inBothNone', { count: inTwo }),
    empty: t('nothingInBoth'),
    // What nobody can tell may be in both.
    open: t('nothingKnownInBoth'),
  }[look];
  return (
    <Link to={{ screen: 'how-we-know' }} className={look === 'good' ? 'chip both good' : 'chip both'}>
      <CountFirst text={words} count={format.number(inTwo)} />
    </Link>
  );
}

/** A text whose number stands out. */
function CountFirst({ text, count }: { text: string; count: string }) {
  if (!text.startsWith(count)) return <span>{text}</span>;
  return (
    <span>
      <b className="num">{count}</b>
      {text.slice(count.length)}
    </span>
  );
}

type PartKey = 'part-only-phone' | 'part-not-here' | 'part-not-same' | 'part-cloud-only' | 'part-in-step';

function partKey(part: string): PartKey {
  return part === 'only-phone' || part === 'not-same' || part === 'cloud-only' || part === 'in-step'
    ? `part-${part}`
    : 'part-not-here';
}
