import type { Comparison } from '../../compare/comparison.ts';
import type { Answers } from '../answers.ts';
import type { CardId } from '../cards/card-ids.ts';
import { counted, listOf } from '../comparison-parts.ts';
import { independentPlaces } from '../erase/copy-facts.ts';

/** What the checklist asks of an earlier check; the history of the app fits. */
export interface PastCheck {
  readonly at: number;
  readonly answer: 'yes' | 'not-yet' | 'cannot-tell';
}

export const CHECKLIST_IDS = [
  'know-your-systems',
  'icloud-photos-on',
  'storage-fits',
  'uploads-finished',
  'list-added',
  'place-added',
  'scan-finished',
  'every-photo-here',
  'recently-deleted-checked',
  'second-place',
  'checked-this-month',
] as const;

export type ChecklistId = (typeof CHECKLIST_IDS)[number];

/** One point. `done` only when the app can see it or the person has said it; `open` is known not to be; else `ask`. */
export interface ChecklistItem {
  readonly id: ChecklistId;
  readonly title: string;
  readonly state: 'done' | 'open' | 'ask';
  /** `app`: seen here. `person`: by an answer; the app cannot look. */
  readonly seenBy: 'app' | 'person';
  /** Why it is ticked or not, with the numbers; empty when there is nothing to say. */
  readonly detail: string;
  readonly card: CardId;
}

/**
 * The checklist of the first day and of every month. Nothing is ticked on a guess: without a comparison or an answer a
 * point stays open. `comparison` is null before the first check; history is in any order.
 */
export function checklist(
  comparison: Comparison | null,
  answers: Answers,
  history: readonly PastCheck[],
): ChecklistItem[] {
  return [...byAnswers(comparison, answers), ...byComparison(comparison, answers), monthly(comparison, history)].sort(
    (a, b) => CHECKLIST_IDS.indexOf(a.id) - CHECKLIST_IDS.indexOf(b.id),
  );
}

type Told = boolean | null;

function told(answer: Told): ChecklistItem['state'] {
  return answer === null ? 'ask' : answer ? 'done' : 'open';
}

function byAnswers(comparison: Comparison | null, answers: Answers): ChecklistItem[] {
  const waiting = comparison?.gaps.filter((gap) => gap.kind === 'waiting-to-upload').length ?? 0;
  const finished = answers.status === null || answers.status === 'none-shown' ? null : answers.status === 'finished';
  return [
    item(
      'know-your-systems',
      'Know whether iCloud Photos or iCloud Backup holds your photos',
      'person',
      'two-systems',
      {
        state: answers.icloudPhotosOn === null ? 'ask' : 'done',
      },
    ),
    item('icloud-photos-on', 'iCloud Photos is on', 'person', 'icloud-photos-off', {
      state: told(answers.icloudPhotosOn),
    }),
    item('storage-fits', 'iCloud storage is not full', 'person', 'choose-storage-plan', {
      state:
        answers.status === 'storage-full' ? 'open' : told(answers.storageFull === null ? null : !answers.storageFull),
    }),
    item('uploads-finished', 'The phone has finished uploading', 'person', 'paused-or-waiting', {
      state: waiting > 0 ? 'open' : told(finished),
      detail: waiting > 0 ? `${counted(waiting, 'photo')} of the list still wait.` : '',
    }),
    item('recently-deleted-checked', 'Recently Deleted holds nothing you want', 'person', 'recently-deleted', {
      state: told(answers.recentlyDeletedChecked),
    }),
  ];
}

function byComparison(comparison: Comparison | null, answers: Answers): ChecklistItem[] {
  const list = comparison === null ? null : listOf(comparison);
  const places = comparison === null ? [] : independentPlaces(comparison);
  const unfinished = places.filter(({ notes }) =>
    notes.some(({ code }) => code === 'scan-unfinished' || code === 'not-proved'),
  );
  const missing = comparison?.gaps.length ?? 0;
  const { inTwo, all } = comparison?.twoPlaces ?? { inTwo: 0, all: 0 };
  const hereDone = comparison?.verdict.answer === 'yes';
  const noList = comparison === null || (list === null && comparison.counts === null);
  return [
    item('list-added', 'A list of iCloud is here', 'app', 'list-incomplete', {
      state: list?.complete ? 'done' : 'open',
      detail: list === null ? '' : counted(list.counts.assets, 'photo or video', 'photos and videos'),
    }),
    item('place-added', 'A place with your photos is here', 'app', 'two-independent-places', {
      state: places.length > 0 ? 'done' : 'open',
      detail: places.map(({ place }) => place.name).join(', '),
    }),
    item('scan-finished', 'The scan is finished and files were read', 'app', 'scan-unfinished', {
      state: places.length > 0 && unfinished.length === 0 ? 'done' : 'open',
    }),
    item('every-photo-here', 'Every photo of the list is here', 'app', 'missing-here', {
      state: hereDone ? 'done' : 'open',
      detail: noList || hereDone ? '' : counted(missing, 'open gap'),
    }),
    item('second-place', 'Every photo is in two independent places', 'app', 'second-disk', {
      state: all > 0 && inTwo === all && answers.icloudPhotosOn !== false ? 'done' : 'open',
      detail: all === 0 ? '' : `${inTwo.toLocaleString('en-US')} of ${all.toLocaleString('en-US')}`,
    }),
  ];
}

function monthly(comparison: Comparison | null, history: readonly PastCheck[]): ChecklistItem {
  const last = Math.max(...history.map(({ at }) => at), Number.NEGATIVE_INFINITY);
  const now = comparison?.verdict.asOf ?? null;
  const recent = Number.isFinite(last) && (now === null || now - last <= 31 * 86_400_000);
  return item('checked-this-month', 'Checked within the last month', 'app', 'check-monthly', {
    state: recent ? 'done' : 'open',
    detail: Number.isFinite(last) ? new Date(last).toISOString().slice(0, 10) : '',
  });
}

function item(
  id: ChecklistId,
  title: string,
  seenBy: ChecklistItem['seenBy'],
  card: CardId,
  rest: { readonly state: ChecklistItem['state']; readonly detail?: string },
): ChecklistItem {
  return { id, title, seenBy, card, state: rest.state, detail: rest.detail ?? '' };
}
