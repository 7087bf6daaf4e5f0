import type { CheckSummary } from '../engine/check-summary.ts';
import { sinceLastCheck } from '../history/since-view.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { useFormat, useText } from '../words/use-words.ts';

interface FootProps {
  readonly summary: CheckSummary;
  readonly isFolderComparison: boolean;
}

/** From when it is, until when it holds, what changed since the last check; and the way to how we know. */
export function Foot({ summary, isFolderComparison }: FootProps) {
  const t = useText('overview');
  const asOf = useAsOf({ summary, isFolderComparison });
  return (
    <>
      <p className="foot">
        <span>
          <Icon name="clock" size="s" />
          {asOf}
        </span>
        {!isFolderComparison && <SinceLink />}
      </p>
      <section className="card folds">
        <Link to={{ screen: 'how-we-know' }} className="fold">
          <Icon name="chevron" size="s" />
          {t('howWeKnow')}
        </Link>
      </section>
    </>
  );
}

function SinceLink() {
  const { history, now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const entries = useStore(history, (state) => state.entries);
  if (entries.length === 0) return null;
  const since = sinceLastCheck(entries);
  const changes = since && [
    ...(since.copied > 0 ? [t('copied', { count: since.copied })] : []),
    ...(since.uploaded > 0 ? [t('uploaded', { count: since.uploaded })] : []),
    ...(since.newHere > 0 ? [t('newHere', { count: since.newHere })] : []),
    ...(since.newMissing > 0 ? [t('newMissing', { count: since.newMissing })] : []),
    ...(since.gone > 0 ? [t('gone', { count: since.gone })] : []),
  ];
  const words = changes
    ? t('since', { day: format.dateNear(since.at, now()), changes: changes.join(', ') || t('sinceNoChange') })
    : t('earlierChecks');
  return (
    <Link to={{ screen: 'history' }} className="foot-link">
      <Icon name="calendar" size="s" />
      {words}
    </Link>
  );
}

/** Both days when the sides differ; the older one rules the end. */
function useAsOf({ summary, isFolderComparison }: FootProps): string {
  const { now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  const at = now();
  const isToday = (ms: number): boolean => new Date(ms).toDateString() === new Date(at).toDateString();
  const moment = (ms: number): string =>
    isToday(ms) ? t('today', { time: format.time(ms) }) : format.dateNear(ms, at);
  const list = summary.places.find(({ place }) => place.id === summary.listId);
  const here = Math.min(...summary.places.filter((place) => place !== list).map(({ asOf }) => asOf));
  const { asOf, expires } = summary.verdict;
  const until = expires === null ? '' : ` ${t('until', { day: format.dateNear(expires, at) })}`;
  // Typed totals are no list; what is known of them stands where they are shown.
  if (asOf === null && summary.listId === null && Number.isFinite(here))
    return `${isToday(here) ? t('asOfToday', { time: format.time(here) }) : t('asOf', { when: moment(here) })}${until}`;
  if (asOf === null) return `${t('asOfUnknown')}${until}`;
  if (list && !isFolderComparison && Number.isFinite(here) && !isSameDay(list.asOf, here))
    return `${t('asOfBoth', { list: moment(list.asOf), here: moment(here) })}${until}`;
  return `${isToday(asOf) ? t('asOfToday', { time: format.time(asOf) }) : t('asOf', { when: moment(asOf) })}${until}`;
}

function isSameDay(a: number, b: number): boolean {
  return new Date(a).toDateString() === new Date(b).toDateString();
}
