import type { CheckSummary } from '../engine/check-summary.ts';
import type { PhotoPart, PhotoSet } from '../engine/photo-parts.ts';

/** How urgent a task is: it has a deadline; the photo is in one place and nothing brings it further; or the rest. */
export const TASK_GROUPS = ['deadline', 'only-copy', 'rest'] as const;

export type TaskGroup = (typeof TASK_GROUPS)[number];

/** Something to do about some photos. What it says is made of these facts in `words`. */
export interface Task {
  readonly part: PhotoPart;
  readonly group: TaskGroup;
  readonly count: number;
  /** The set that shows its photos. */
  readonly photos: PhotoSet;
  /** Whole days left for the first of them; null without a deadline, or where nobody knows it. */
  readonly daysLeft: number | null;
}

const GROUPS: Readonly<Record<PhotoPart, readonly [TaskGroup, PhotoSet]>> = {
  deleted: ['deadline', 'recently-deleted'],
  'only-phone': ['only-copy', 'to-copy'],
  'only-here': ['only-copy', 'no-second-copy'],
  'not-here': ['rest', 'to-copy'],
  'not-same': ['rest', 'to-copy'],
  'cloud-only': ['rest', 'to-copy'],
  'in-step': ['rest', 'to-copy'],
  'not-sure': ['rest', 'not-sure'],
  'not-sure-here': ['rest', 'not-sure'],
};

/**
 * What is left to do, the most urgent first: deadlines (soonest), only copies, the rest; in each the largest first. Nothing while no
 * list names what the photos here are held against: typed totals name none.
 */
export function tasksOf({
  parts,
  soonestDeleted,
  listId,
}: Pick<CheckSummary, 'parts' | 'soonestDeleted' | 'listId'>): Task[] {
  if (listId === null) return [];
  const tasks: Task[] = [];
  for (const [part, [group, photos]] of entriesOf(GROUPS)) {
    const count = parts[part];
    if (count > 0) tasks.push({ part, group, count, photos, daysLeft: part === 'deleted' ? soonestDeleted : null });
  }
  const rank = (task: Task): number => TASK_GROUPS.indexOf(task.group);
  return tasks.sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

function entriesOf<K extends string, V>(record: Readonly<Record<K, V>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}
