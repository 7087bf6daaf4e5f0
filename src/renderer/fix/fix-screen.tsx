import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useOverview } from '../overview/use-overview.ts';
import { nextDue } from '../state/history-store.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { TASK_GROUPS, type Task, type TaskGroup } from '../state/tasks.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Screen } from '../ui/screen.tsx';
import { StateShape } from '../ui/state-shape.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { DoneFold } from './done-fold.tsx';
import './fix.css';
import { TaskCard } from './task-card.tsx';

const ICONS: Readonly<Record<TaskGroup, IconName>> = { deadline: 'clock', 'only-copy': 'computer', rest: 'right' };

/** What is left to do, the most urgent first; done tasks fold at the end. */
export function FixScreen() {
  const { check, tasks } = useServices();
  const t = useText('fix');
  const summary = useStore(check, (state) => state.summary);
  const all = useStore(tasks, (state) => state.tasks);
  if (!summary || (summary.listId === null && !isFolderComparison(summary))) return <NothingToCompare />;
  if (all.length === 0) return <NothingToDo />;
  return (
    <Screen title={t('things', { count: all.length })} lead={t('lead')}>
      {TASK_GROUPS.map((group) => (
        <Group key={group} group={group} tasks={all} summary={summary} />
      ))}
      <DoneFold />
    </Screen>
  );
}

function Group(props: { group: TaskGroup; tasks: readonly Task[]; summary: CheckSummary }) {
  const { group, tasks, summary } = props;
  const t = useText('fix');
  const own = tasks.filter((task) => task.group === group);
  if (own.length === 0) return null;
  return (
    <section className="stack task-group" aria-label={t(`group-${group}`)}>
      <p className="group-title" aria-hidden="true">
        <Icon name={ICONS[group]} size="s" />
        {t(`group-${group}`)}
      </p>
      {own.map((task) => (
        <TaskCard key={task.part} task={task} summary={summary} isFirst={task === tasks[0]} />
      ))}
    </section>
  );
}

function NothingToCompare() {
  const t = useText('fix');
  return (
    <Screen title={t('nothingYet')} lead={t('nothingYetLead')}>
      <div className="row">
        <Link to={{ screen: 'library' }} className="button primary">
          {t('toLibrary')}
        </Link>
      </div>
    </Screen>
  );
}

/** Only an answer of "yes" says that every photo is in two places; without it, nothing is known to be missing. */
function NothingToDo() {
  const { settings, history, now } = useServices();
  const t = useText('fix');
  const format = useFormat();
  const view = useOverview();
  const { watchFolders, monthlyReminder } = useStore(settings);
  const last = useStore(history, (state) => state.entries[0]?.at ?? null);
  const isYes = view.state === 'answer' && view.kind === 'yes';
  const day = format.dateNear(nextDue(last ?? now()), now());
  const again = watchFolders
    ? t(monthlyReminder ? 'againBoth' : 'againWatch', { day })
    : monthlyReminder
      ? t('againDay', { day })
      : '';
  return (
    <Screen title={t('nothingToDo')}>
      <section className="card pad row nowrap">
        <StateShape shape={isYes ? 'yes' : 'cannot-tell'} />
        <p className="grow">{isYes ? [t('allInTwo'), again].filter(Boolean).join(' ') : t('notProven')}</p>
        {!isYes && (
          <Link to={{ screen: 'overview' }} className="button">
            {t('toOverview')}
          </Link>
        )}
      </section>
      <DoneFold />
    </Screen>
  );
}
