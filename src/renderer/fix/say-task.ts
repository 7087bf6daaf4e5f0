import { RECENTLY_DELETED } from '../../guidance/paths.ts';
import { pathTexts } from '../../guidance/say-steps.ts';
import type { Systems } from '../../guidance/system.ts';
import { DAY_MS } from '../../model/moments.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import type { Format } from '../../words/format.ts';
import { safeName } from '../../words/safe-name.ts';
import type { Translate } from '../../words/window-words.ts';
import type { Say } from '../../words/words.ts';
import type { CheckSummary } from '../engine/check-summary.ts';
import type { PartFacts } from '../engine/photo-query.ts';
import type { Task } from '../state/tasks.ts';
import type { IconName } from '../ui/icon.tsx';

/** A short fact beside the title of a task. */
export interface TaskPill {
  readonly text: string;
  readonly icon: IconName;
  /** A deadline. */
  readonly isUrgent: boolean;
}

/** What a card says of a task. */
export interface SaidTask {
  readonly title: string;
  readonly pill: TaskPill | null;
  /** One instruction, for this person's systems. */
  readonly instruction: string;
}

/** What turns a task into text. */
export interface TaskWords {
  readonly t: Translate<'fix'>;
  readonly say: Say;
  readonly format: Format;
  readonly systems: Systems;
  /** ms, UTC. */
  readonly now: number;
}

/** A task in words: count and fact, its deadline or what its photos have in common, one instruction. */
export function sayTask(task: Task, summary: CheckSummary, words: TaskWords): SaidTask {
  return {
    title: titleOf(task, summary, words),
    pill: pillOf(task, summary, words),
    instruction: instructionOf(task, summary, words),
  };
}

function titleOf({ part, count, daysLeft }: Task, summary: CheckSummary, { t, format, now }: TaskWords): string {
  if (part === 'deleted' && daysLeft !== null) {
    if (daysLeft === 0) return t('title-deletedToday', { count });
    return t('title-deletedDay', { count, day: format.dateNear(now + daysLeft * DAY_MS, now) });
  }
  if (isFolderComparison(summary) && (part === 'not-here' || part === 'only-here')) {
    const holds = summary.places.find(({ place }) => (place.id === summary.listId) === (part === 'not-here'));
    if (holds) return t('title-only-place', { count, name: safeName(holds.place.name) });
  }
  if (part === 'only-here' && !isFolderComparison(summary)) {
    const scanned = summary.places.filter(({ place }) => place.source === 'scan');
    const [only, ...others] = scanned;
    if (scanned.every(({ place }) => place.kind === 'folder' || place.kind === 'photos-library'))
      return t('title-only-computer', { count });
    if (only && others.length === 0) return t('title-only-place', { count, name: safeName(only.place.name) });
  }
  return t(`title-${part}`, { count });
}

function pillOf(task: Task, summary: CheckSummary, words: TaskWords): TaskPill | null {
  const { t, format, now } = words;
  if (task.part === 'deleted') {
    const { daysLeft } = task;
    const text = daysLeft === null ? t('pillDeleted') : t('pillDays', { count: daysLeft });
    return { text: daysLeft === 0 ? t('pillToday') : text, icon: 'clock', isUrgent: true };
  }
  const stopped = summary.patterns.find(({ code }) => code === 'uploads-stopped');
  const day = stopped?.values.day;
  if (task.part === 'only-here' && typeof day === 'string' && !isFolderComparison(summary))
    return { text: t('pillStopped', { day: format.dayNear(day, now) }), icon: 'cloud', isUrgent: false };
  const text = sayFacts(summary.facts[task.part], task.count, words);
  return text === null ? null : { text, icon: 'calendar', isUrgent: false };
}

/** "3 videos, all June 2025": what the photos of a part have in common; null where that is nothing. */
function sayFacts({ videos, months, difference }: PartFacts, count: number, { t, format }: TaskWords): string | null {
  if (difference !== null && count > 1) return t(`pill-${difference}`);
  const kind =
    videos === 0 ? null : videos === count ? t('pillAllVideos', { count }) : t('pillVideos', { count: videos });
  const when =
    months === null
      ? null
      : months.first === months.last
        ? count === 1
          ? format.month(months.first)
          : t('pillMonth', { month: format.month(months.first) })
        : t('pillMonths', { first: format.month(months.first), last: format.month(months.last) });
  const said = [kind, when].filter((text) => text !== null);
  return said.length === 0 ? null : said.join(', ');
}

function instructionOf({ part, count }: Task, summary: CheckSummary, { t, say, systems }: TaskWords): string {
  if (isFolderComparison(summary)) return t('do-folders', { count });
  if (part === 'deleted') {
    const [path, ...others] = pathTexts(RECENTLY_DELETED, systems, say);
    return path && others.length === 0 ? t('do-deletedPath', { path: path.parts.join(' › ') }) : t('do-deleted');
  }
  if (part === 'cloud-only' && systems.computer !== null) return t(`do-cloud-only-${systems.computer}`);
  if (part === 'only-here' && summary.patterns.some(({ code }) => code === 'uploads-stopped'))
    return t('do-uploads', { count });
  return t(`do-${part}`, { count });
}
