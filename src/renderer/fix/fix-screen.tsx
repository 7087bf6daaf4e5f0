import { DAY_MS } from '../../model/moments.ts';
import './fix.css';
import type { HistoryEntry } from '../../bridge/contract.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { changesBetween } from '../history/since-view.ts';
import { useOverview } from '../overview/use-overview.ts';
import { nextDue } from '../state/history-store.ts';
import { useServices } from '../state/services.ts';
import { useStore } from '../state/store.ts';
import { TASK_GROUPS, type Task, type TaskGroup } from '../state/tasks.ts';
import { Fold } from '../ui/fold.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Screen } from '../ui/screen.tsx';
import { StateShape } from '../ui/state-shape.tsx';
import { useFormat, useText } from '../words/use-words.ts';
import { TaskCard } from './task-card.tsx';

/** What was got done between two checks. */
interface DoneTask {
  /** When the check was made that saw it (ms, UTC). */
  readonly at: number;
  /** Photos that got a copy here. */
  readonly copied: number;
  /** Photos of here that reached iCloud. */
  readonly uploaded: number;
}

/** As far back as done tasks are shown. */
const DAYS_SHOWN = 30;

/** What checks of the last 30 days saw done, the newest first. Entries are newest first. */
export function doneTasks(entries: readonly HistoryEntry[], now: number): DoneTask[] {
  const done: DoneTask[] = [];
  for (const [at, newer] of entries.entries()) {
    const older = entries[at + 1];
    if (!older || newer.at < now - DAYS_SHOWN * DAY_MS) break;
    // Another list is another question: what it does not name was not done.
    if (older.listName !== newer.listName) continue;
    const { copied, uploaded } = changesBetween(older, newer);
    if (copied + uploaded > 0) done.push({ at: newer.at, copied, uploaded });
  }
  return done;
}

/** What is done, folded: it ticked itself when a check saw it. */
function DoneFold() {
  const { history, now } = useServices();
  const t = useText('fix');
  const format = useFormat();
  const entries = useStore(history, (state) => state.entries);
  const done = doneTasks(entries, now());
  const oldest = done.at(-1);
  if (!oldest) return null;
  const count = done.reduce((sum, { copied, uploaded }) => sum + copied + uploaded, 0);
  return (
    <section className="card folds" aria-label={t('doneLabel')}>
      <Fold title={t('doneSince', { day: format.dateNear(oldest.at, now()) })} hint={t('doneCount', { count })}>
        <ul className="facts">
          {done.map(({ at, copied, uploaded }) => (
            <li key={at}>
              <Icon name="check" />
              <span>
                {[
                  format.dateNear(at, now()),
                  ...(copied > 0 ? [t('doneCopied', { count: copied })] : []),
                  ...(uploaded > 0 ? [t('doneUploaded', { count: uploaded })] : []),
                ].join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

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
