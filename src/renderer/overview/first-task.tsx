import { DAY_MS } from '../../model/moments.ts';
import { safeName } from '../../words/safe-name.ts';
import type { PlaceState } from '../state/places-state.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import type { Task } from '../state/tasks.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Minis } from '../ui/thumb.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import type { AnswerView } from './overview-view.ts';
import { nameOfSide } from './sides.ts';

/** The most urgent task, and a place that should be plugged in. */
export function FirstTask({ view }: { view: AnswerView }) {
  const services = useServices();
  const { tasks, navigation } = services;
  const t = useText('overview');
  const all = useStore(tasks, (state) => state.tasks);
  const why = useWhy(view);
  const places = useStore(services.places, (state) => state.places);
  // Two folders are called by their names.
  const sayFirst = ({ part, count }: Task): string =>
    view.isFolderComparison && (part === 'not-here' || part === 'only-here')
      ? t('task-folders', {
          count,
          name: safeName(nameOfSide(view.summary, places, part === 'not-here' ? 'second' : 'first')),
        })
      : t(`task-${part}`, { count });
  const [task] = all;
  if (!task && view.away.length === 0) return null;
  return (
    <section className="card folds" aria-label={task ? t('first', { task: '' }).trim() : t('thenPlugIn', { name: '' })}>
      {task && (
        <div className="first">
          <Minis photos={previewsOf(task, view)} />
          <div>
            <h2 className="small">{t('first', { task: sayFirst(task) })}</h2>
            <p className="detail">{why(task)}</p>
          </div>
          <div className="row">
            {all.length > 1 && (
              <Button look="quiet" onPress={() => navigation.go({ screen: 'fix' })}>
                {t('allTasks', { count: all.length })}
              </Button>
            )}
            <Button
              look="primary"
              onPress={() => navigation.go({ screen: 'task', photos: task.photos, part: task.part })}
            >
              {t(task.part === 'deleted' ? 'showPhotos' : 'show', { count: task.count })}
            </Button>
          </div>
        </div>
      )}
      {view.away.map((place) => (
        <BringBack key={place.ref.id} place={place} />
      ))}
    </section>
  );
}

/** The places that are not there now, by themselves: without them nobody can tell. */
export function AwayPlaces({ view }: { view: AnswerView }) {
  const t = useText('overview');
  if (view.away.length === 0) return null;
  return (
    <section className="card folds" aria-label={t('notThereNow')}>
      {view.away.map((place, i) => (
        <BringBack key={place.ref.id} place={place} isFirst={i === 0} />
      ))}
    </section>
  );
}

/** A disk is plugged in; a folder of this computer that is gone was moved, renamed or deleted. */
function BringBack({ place: { ref, summary }, isFirst = false }: { place: PlaceState; isFirst?: boolean }) {
  const { now } = useServices();
  const t = useText('overview');
  const name = safeName(ref.label);
  const at = summary?.asOf ?? null;
  if (ref.kind !== 'external-disk' && ref.kind !== 'network')
    return (
      <div className="first">
        <Icon name="folder" size="l" />
        <div>
          <h2 className="small">{t('findAgain', { name })}</h2>
          <p className="detail">{t('findAgainMore')}</p>
        </div>
        <Link to={{ screen: 'library-place', placeId: ref.id }} className={isFirst ? 'button primary' : 'button'}>
          {t('toLibrary')}
        </Link>
      </div>
    );
  const days = at === null ? null : Math.max(0, Math.floor((now() - at) / DAY_MS));
  return (
    <div className="first">
      <Icon name="unplug" size="l" />
      <div>
        <h2 className="small">{t('thenPlugIn', { name })}</h2>
        <p className="detail">
          {days === null || days === 0 ? t('pluggedInMore') : t('pluggedInSince', { count: days })}
        </p>
      </div>
    </div>
  );
}

/** Pictures of the very part where the set's first are of it; else of the set. */
function previewsOf(task: Task, { summary }: AnswerView) {
  const previews = summary.previews[task.photos];
  const own = previews.filter(({ part }) => part === task.part);
  return (own.length > 0 ? own : previews).slice(0, 3);
}

function useWhy({ isFolderComparison }: AnswerView): (task: Task) => string {
  const { now } = useServices();
  const t = useText('overview');
  const format = useFormat();
  return ({ part, daysLeft, count }) => {
    if (isFolderComparison) return t('why-folders', { count });
    if (part === 'deleted' && daysLeft === 0) return t('why-deletedToday');
    if (part === 'deleted' && daysLeft !== null)
      return t('why-deletedDay', { count: daysLeft, day: format.dateNear(now() + daysLeft * DAY_MS, now()) });
    return t(`why-${part}`, { count });
  };
}
