import { useId, useState } from 'react';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import { useServices } from '../state/services.ts';
import type { Task } from '../state/tasks.ts';
import { useSystems } from '../state/use-systems.ts';
import { Button } from '../ui/button.tsx';
import { Pill } from '../ui/pill.tsx';
import { useText, useWords } from '../words/use-words.ts';
import { copyNames, namesOf } from './copy-names.ts';
import { sayTask } from './say-task.ts';
import { Strip } from './strip.tsx';
import { useCheckAgain } from './use-check-again.ts';

interface TaskCardProps {
  readonly task: Task;
  readonly summary: CheckSummary;
  /** The first card has the one primary button of the screen. */
  readonly isFirst: boolean;
}

/** One task: its photos, count and fact, one instruction, its buttons. */
export function TaskCard({ task, summary, isFirst }: TaskCardProps) {
  const { now } = useServices();
  const t = useText('fix');
  const { say, format } = useWords();
  const systems = useSystems();
  const heading = useId();
  const { title, pill, instruction } = sayTask(task, summary, { t, say, format, systems, now: now() });
  return (
    <article className={isFirst ? 'card task first-task' : 'card task'} aria-labelledby={heading}>
      <Strip photos={summary.facts[task.part].previews} count={task.count} />
      <div className="text">
        <div className="head">
          <h2 id={heading}>{title}</h2>
          {pill && (
            <Pill icon={pill.icon} tone={pill.isUrgent ? 'work' : 'plain'}>
              {pill.text}
            </Pill>
          )}
        </div>
        <p>{instruction}</p>
        <TaskButtons task={task} summary={summary} isFirst={isFirst} title={title} />
      </div>
    </article>
  );
}

function TaskButtons({ task, summary, isFirst, title }: TaskCardProps & { readonly title: string }) {
  const { api, navigation, info } = useServices();
  const t = useText('fix');
  const again = useCheckAgain();
  const { previews } = summary.facts[task.part];
  const file = previews.find((photo) => photo.file !== null)?.file ?? null;
  const show = (): void => navigation.go({ screen: 'task', photos: task.photos, part: task.part });
  const canGetBack = task.part === 'not-here' && !isFolderComparison(summary);
  return (
    <div className="buttons">
      {canGetBack && (
        <Button look={isFirst ? 'primary' : 'plain'} onPress={() => navigation.go({ screen: 'get-back' })} more={title}>
          {t('getThemBack', { count: task.count })}
        </Button>
      )}
      <Button look={isFirst && !canGetBack ? 'primary' : 'plain'} onPress={show} more={title}>
        {t(task.part === 'not-same' ? 'compareThem' : 'showPhotos', { count: task.count })}
      </Button>
      {file && (
        <Button onPress={() => void api.request('file:show', file)} more={title}>
          {t(`open-${info.platform}`)}
        </Button>
      )}
      {!file && <CopyButton task={task} title={title} />}
      <Button look="quiet" onPress={again} more={title}>
        {t('didThis')}
      </Button>
    </div>
  );
}

function CopyButton({ task, title }: { task: Task; title: string }) {
  const { engine } = useServices();
  const t = useText('fix');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async (): Promise<void> => {
    const { photos: set, part } = task;
    const query = { set, part, month: null, media: null, search: '', newestFirst: false };
    const names = await namesOf(engine, query);
    setOutcome((await copyNames(names)) ? 'copied' : 'notCopied');
  };
  return (
    <>
      <Button onPress={() => void copy()} more={title}>
        {t('copyNames')}
      </Button>
      <span role="status" className="soft">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
