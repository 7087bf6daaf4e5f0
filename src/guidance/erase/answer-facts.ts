import type { Comparison, Row } from '../../compare/comparison.ts';
import { localMs } from '../../model/capture-time.ts';
import { daysBetween } from '../../model/moments.ts';
import type { Answers } from '../answers.ts';
import { countGaps, listOf, otherPlaces } from '../comparison-parts.ts';
import { contradictions } from './contradictions.ts';
import { ANSWERS_LAST_MS, ageOf } from './evidence-age.ts';
import type { EraseFact, EraseFactId, FactState } from './reason-codes.ts';

/** How many are compared: fewer could be of one moment, and nobody compares more. */
const SHOWN = 3;

/**
 * The names of the newest photos of the list as the phone shows them, newest first: what is in Recently Deleted, hidden, or a
 * burst frame that was not chosen is not at the end of its library. Photos without a date are left out.
 */
export function newestListed(rows: readonly Row[]): string[] {
  const found: { readonly name: string; readonly at: number }[] = [];
  for (const { asset } of rows) {
    const { deleted, hidden, burstFrame } = asset.flags;
    const at = deleted || hidden || burstFrame ? null : localMs(asset.captured);
    if (at === null || !Number.isFinite(at)) continue;
    const last = found[SHOWN - 1];
    if (last !== undefined && at <= last.at) continue;
    const place = found.findIndex((one) => at > one.at);
    found.splice(place < 0 ? found.length : place, 0, { name: asset.name, at });
    found.length = Math.min(found.length, SHOWN);
  }
  return found.map(({ name }) => name);
}

/** The facts that only the person can give, each checked against the data where the data can speak. */
export function answerFacts(comparison: Comparison, answers: Answers, today: number): EraseFact[] {
  const given = ageOf(answers.answeredAt, today, ANSWERS_LAST_MS);
  const conflicts = contradictions(comparison, answers, today);
  return [
    fact('answers-recent', given === 'recent' ? 'good' : 'unknown', {
      ageDays: answers.answeredAt === null ? 0 : daysBetween(answers.answeredAt, today),
    }),
    {
      ...fact('answers-agree', conflicts.length === 0 ? 'good' : 'unknown', { count: conflicts.length }),
      details: conflicts,
    },
    fact('icloud-photos-on', wanted(answers.icloudPhotosOn, true)),
    waitingFact(comparison, answers),
    storageFact(answers),
    phoneCountsFact(comparison, answers),
    newestFact(comparison, answers),
    deletedFact(comparison, answers),
    hiddenFact(comparison, answers),
    sharedFact(comparison, answers),
  ];
}

function fact(id: EraseFactId, state: FactState, values: EraseFact['values'] = {}): EraseFact {
  return { id, state, values };
}

/** An answer is good when it is the wanted one; "I don't know" is never good. */
function wanted(answer: boolean | null, good: boolean): FactState {
  if (answer === null) return 'unknown';
  return answer === good ? 'good' : 'bad';
}

/** Nothing waits: the phone says it has finished, no listed photo is marked as waiting, and uploads did not stop. */
function waitingFact(comparison: Comparison, answers: Answers): EraseFact {
  const rows = comparison.rows.filter((row) => row.asset.flags.waiting).length;
  const count = Math.max(rows, countGaps(comparison, 'waiting-to-upload'));
  const stopped = comparison.patterns.some(({ code }) => code === 'uploads-stopped');
  const values = { status: answers.status ?? '', count };
  if (count > 0 || stopped) return fact('nothing-waiting', 'bad', values);
  switch (answers.status) {
    case 'finished':
      return fact('nothing-waiting', 'good', values);
    case 'syncing':
    case 'paused':
    case 'waiting':
    case 'storage-full':
      return fact('nothing-waiting', 'bad', values);
    default:
      return fact('nothing-waiting', 'unknown', values);
  }
}

function storageFact(answers: Answers): EraseFact {
  if (answers.status === 'storage-full') return fact('storage-not-full', 'bad');
  return fact('storage-not-full', wanted(answers.storageFull, false));
}

/**
 * The phone's own totals against the list's. More on the phone than on the list means photos that only the phone has.
 * Fewer is not proof of anything: photos that were not uploaded could hide behind others that were not downloaded.
 */
function phoneCountsFact(comparison: Comparison, answers: Answers): EraseFact {
  const id = 'phone-counts-agree';
  const { phonePhotos, phoneVideos } = answers;
  const list = listOf(comparison);
  const here = otherPlaces(comparison);
  const values: Record<string, string | number> = {
    phonePhotos: phonePhotos ?? '',
    phoneVideos: phoneVideos ?? '',
    listPhotos: list?.counts.photos ?? '',
    listVideos: list?.counts.videos ?? '',
    herePhotos: Math.max(0, ...here.map(({ counts }) => counts.photos)),
    hereVideos: Math.max(0, ...here.map(({ counts }) => counts.videos)),
    onlyOnPhone: 0,
  };
  if (list === null || !isCount(phonePhotos) || !isCount(phoneVideos)) return fact(id, 'unknown', values);
  const listed = mainTotals(comparison);
  const more = Math.max(0, phonePhotos - listed.photos) + Math.max(0, phoneVideos - listed.videos);
  if (more > 0) return fact(id, 'bad', { ...values, ...named(listed), onlyOnPhone: more });
  const equal = phonePhotos === listed.photos && phoneVideos === listed.videos;
  const equalWithoutHidden =
    answers.hiddenChecked === true &&
    phonePhotos === listed.photos - listed.hiddenPhotos &&
    phoneVideos === listed.videos - listed.hiddenVideos;
  return fact(id, equal || equalWithoutHidden ? 'good' : 'unknown', { ...values, ...named(listed) });
}

interface ListedTotals {
  readonly photos: number;
  readonly videos: number;
  readonly hiddenPhotos: number;
  readonly hiddenVideos: number;
}

/** What a phone should show of the list: Recently Deleted and unchosen burst frames are outside its totals. */
function mainTotals(comparison: Comparison): ListedTotals {
  let [photos, videos, hiddenPhotos, hiddenVideos] = [0, 0, 0, 0];
  for (const { asset } of comparison.rows) {
    if (asset.flags.deleted || asset.flags.burstFrame) continue;
    const isVideo = asset.kind === 'video';
    if (isVideo) videos += 1;
    else photos += 1;
    if (asset.flags.hidden && isVideo) hiddenVideos += 1;
    if (asset.flags.hidden && !isVideo) hiddenPhotos += 1;
  }
  return { photos, videos, hiddenPhotos, hiddenVideos };
}

function named(listed: ListedTotals): { listPhotos: number; listVideos: number } {
  return { listPhotos: listed.photos, listVideos: listed.videos };
}

function isCount(value: number | null): value is number {
  return value !== null && Number.isInteger(value) && value >= 0;
}

/** Equal totals do not say that they are of the same photos: the newest ones are what a list lacks first. */
function newestFact(comparison: Comparison, answers: Answers): EraseFact {
  const names = newestListed(comparison.rows).join(', ');
  if (answers.newestAgree === false) return fact('newest-agree', 'bad', { names });
  return fact('newest-agree', answers.newestAgree === true && names !== '' ? 'good' : 'unknown', { names });
}

function deletedFact(comparison: Comparison, answers: Answers): EraseFact {
  const deleted = comparison.gaps.filter((gap) => gap.kind === 'deleted-soon');
  const left = deleted.flatMap((gap) => (gap.daysLeft === null ? [] : [gap.daysLeft]));
  const values = { count: deleted.length, daysLeft: left.length > 0 ? Math.min(...left) : '' };
  return fact('recently-deleted-checked', wanted(answers.recentlyDeletedChecked, true), values);
}

/**
 * A list that shows hidden photos needs no answer. One that cannot needs somebody to have opened Hidden. "I did not look" is
 * an answer, and not a good one.
 */
function hiddenFact(comparison: Comparison, answers: Answers): EraseFact {
  const list = listOf(comparison);
  const shown = list?.facts?.shows.hidden === true && !list.notes.some(({ code }) => code === 'hidden-not-shown');
  const good = answers.hiddenChecked === true || (shown && answers.hiddenChecked === null);
  return fact('hidden-checked', good ? 'good' : 'unknown');
}

function sharedFact(comparison: Comparison, answers: Answers): EraseFact {
  const listed =
    comparison.rows.some((row) => row.asset.flags.sharedLibrary) ||
    (listOf(comparison)?.notes.some(({ code }) => code === 'shared-library-listed') ?? false);
  const { usesSharedLibrary } = answers;
  // "I use none" beside listed ones, or "I use one" beside a list without any: neither side is believed.
  const good = usesSharedLibrary !== null && usesSharedLibrary === listed;
  return fact('shared-library-checked', good ? 'good' : 'unknown');
}
