import type { Comparison, PlaceSummary } from '../../compare/comparison.ts';
import { CABLE_IS_PROVEN, type PhoneFacts, type Standstill } from '../../model/phone-facts.ts';
import type { Answers } from '../answers.ts';
import { listOf, madeAtLatest, otherPlaces, photosAfterList } from '../comparison-parts.ts';
import { answerFacts } from './answer-facts.ts';
import { copyFacts, witnessOf } from './copy-facts.ts';
import { ageOf, utcDay } from './evidence-age.ts';
import { type CableFactId, ERASE_FACTS, type EraseFact, type EraseFactId, type FactState } from './reason-codes.ts';

const DAY_MS = 86_400_000;
/** A clock that is ahead by no more than this is no clock that is wrong. */
const AHEAD_MS = 10 * 60_000;

/** Why iCloud Photos does not go on; that mobile data is not allowed, or something is being sent, is no standstill. */
const STOPPED: ReadonlySet<Standstill> = new Set<Standstill>([
  'icloud-full',
  'phone-full',
  'low-power',
  'no-network',
  'airplane-mode',
  'signed-out',
  'library-wiped',
  'leaving',
]);

/** The worse of two states: what is known to be bad, then what nobody knows. */
const WORSE: readonly FactState[] = ['bad', 'unknown', 'good'];

function worse(a: FactState, b: FactState): FactState {
  return WORSE.find((state) => state === a || state === b) ?? 'unknown';
}

/**
 * What the phone itself says, as facts beside the others. What it said more than a day ago is not known to be so still.
 * Until a real phone was tried none of them is ever good, so that they can make an answer worse and never better.
 */
export function cableFacts(phone: PhoneFacts | null, today: number): EraseFact[] {
  if (phone === null) return [];
  const { items, files } = phone;
  const fact = (id: CableFactId, isBad: boolean, values: EraseFact['values'] = {}): EraseFact => ({
    id,
    state: isBad ? badToday(phone, today) : goodState(phone, today),
    values,
  });
  const only = items.waiting + items.deletedWaiting;
  const halves = items.halvesWaiting + items.editsWaiting;
  const unnamed = (files?.unnamed ?? 0) + (files?.foldersUnread ?? 0);
  const facts = [
    fact('cable-nothing-only-here', only > 0, { count: only, deleted: items.deletedWaiting }),
    fact('cable-whole-items', halves > 0, { count: halves }),
    fact('cable-camera-folder', unnamed > 0, { count: unnamed }),
    fact('cable-originals-found', (files?.originalsLost ?? 0) > 0, { count: files?.originalsLost ?? 0 }),
    fact('cable-in-step', !isInStep(phone)),
  ];
  return CABLE_IS_PROVEN ? facts : facts.filter(({ state }) => state !== 'good');
}

function badToday({ readAt }: PhoneFacts, today: number): FactState {
  const isOfToday = readAt !== null && readAt <= today + AHEAD_MS && today - readAt <= DAY_MS;
  return isOfToday ? 'bad' : 'unknown';
}

/** Good needs somebody who looked at the phone itself, today. */
function goodState(phone: PhoneFacts, today: number): FactState {
  return phone.files !== null && badToday(phone, today) === 'bad' ? 'good' : 'unknown';
}

function isInStep({ lastSync, readAt, firstSyncFinished, standstills }: PhoneFacts): boolean {
  if (lastSync === null || readAt === null || firstSyncFinished !== true) return false;
  return readAt - lastSync <= DAY_MS && !standstills.some((reason) => STOPPED.has(reason));
}

/** The other facts with what the phone says against them. None becomes better. */
function darkenedByCable(
  facts: readonly EraseFact[],
  phone: PhoneFacts | null,
  answers: Answers,
  today: number,
): EraseFact[] {
  if (phone === null) return [...facts];
  const against = objections(phone, answers, badToday(phone, today));
  return facts.map((fact) => ({ ...fact, state: worse(fact.state, against.get(fact.id) ?? 'good') }));
}

function objections(phone: PhoneFacts, answers: Answers, bad: FactState): ReadonlyMap<EraseFactId, FactState> {
  const { icloudPhotos, standstills, items } = phone;
  const found = new Map<EraseFactId, FactState>();
  const say = (id: EraseFactId, isSo: boolean, state: FactState): void => {
    if (isSo) found.set(id, worse(state, found.get(id) ?? 'good'));
  };
  say('icloud-photos-on', icloudPhotos === 'off', bad);
  say('icloud-photos-on', icloudPhotos === 'unknown', 'unknown');
  say('nothing-waiting', items.waiting + items.deletedWaiting + items.halvesWaiting + items.editsWaiting > 0, bad);
  say('nothing-waiting', standstills.includes('changes-waiting'), 'unknown');
  say('storage-not-full', standstills.includes('icloud-full'), bad);
  say('recently-deleted-checked', items.deletedWaiting > 0, bad);
  say('shared-library-checked', items.sharedLibrary > 0 && answers.usesSharedLibrary === false, 'unknown');
  // Settings may count otherwise than the database: another number is a question, and no answer.
  say(
    'phone-counts-agree',
    differs(answers.phonePhotos, items.photos) || differs(answers.phoneVideos, items.videos),
    'unknown',
  );
  return found;
}

function differs(typed: number | null, counted: number): boolean {
  return typed !== null && typed !== counted;
}

/** The facts about the list: there, complete, recent, and newer than the newest photo. */
function listFacts(comparison: Comparison, today: number): EraseFact[] {
  const list = listOf(comparison);
  return [completeFact(comparison, list), recentFact(comparison, list, today), newerFact(comparison, list)];
}

function completeFact(comparison: Comparison, list: PlaceSummary | null): EraseFact {
  const id = 'list-complete';
  if (list === null) return { id, state: 'unknown', values: { name: '', notes: 0 } };
  const blocking = list.notes.filter((note) => note.blocks).length;
  const good =
    list.complete && blocking === 0 && list.counts.assets > 0 && witnessOf(comparison, 'whole-list') !== null;
  return { id, state: good ? 'good' : 'unknown', values: { name: list.place.name, notes: blocking } };
}

/** By the third witness: a date that nobody knows is not today, and the date of a file is not enough for erasing. */
function recentFact(comparison: Comparison, list: PlaceSummary | null, today: number): EraseFact {
  const age = witnessOf(comparison, 'age');
  const good = list !== null && age !== null && [list.asOf, age.at].every((at) => ageOf(at, today) === 'recent');
  return {
    id: 'list-recent',
    state: good ? 'good' : 'unknown',
    values: { name: list?.place.name ?? '', day: good ? utcDay(age.at) : '' },
  };
}

/**
 * A photo taken after the list was made cannot be on it. Photos of the list are on it whatever their date says (cameras
 * have wrong clocks), so only photos that are here and not on the list speak.
 */
function newerFact(comparison: Comparison, list: PlaceSummary | null): EraseFact {
  const id = 'list-newer-than-photos';
  const made = list === null ? null : madeAtLatest(list);
  if (list === null || list.range.last === null || made === null || !Number.isFinite(made)) {
    return { id, state: 'unknown', values: { newest: '', day: '', photos: 0 } };
  }
  const values = { day: utcDay(made), newest: list.range.last, photos: 0 };
  let newest = list.range.last;
  let photos = photosAfterList(comparison);
  for (const { range } of otherPlaces(comparison)) {
    if (range.last === null) continue;
    // Days cannot tell before from after the list on the day it was made, so that day counts as after.
    const beyond = range.last > list.range.last && range.last >= utcDay(made);
    if (beyond) photos = Math.max(photos, 1);
    if (range.last > newest) newest = range.last;
  }
  return { id, state: photos === 0 ? 'good' : 'unknown', values: { ...values, newest, photos } };
}

/**
 * Everything the erase verdict stands on, in the order of {@link ERASE_FACTS}, one entry each; then what a phone says of itself.
 * `today` is ms, UTC. What is not known is `unknown`, never `good`.
 */
export function eraseFacts(comparison: Comparison, answers: Answers, today: number): EraseFact[] {
  const facts = [
    ...listFacts(comparison, today),
    ...copyFacts(comparison, answers, today),
    ...answerFacts(comparison, answers, today),
  ];
  const { phone } = comparison;
  const all = ERASE_FACTS.map(
    (id): EraseFact => facts.find((fact) => fact.id === id) ?? { id, state: 'unknown', values: {} },
  );
  return [...darkenedByCable(all, phone, answers, today), ...cableFacts(phone, today)];
}
