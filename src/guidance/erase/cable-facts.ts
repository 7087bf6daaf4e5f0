import { CLOCKS_DIFFER_MS, DAY_MS } from '../../model/moments.ts';
import { CABLE_IS_PROVEN, type PhoneFacts, type Standstill } from '../../model/phone-facts.ts';
import type { Answers } from '../answers.ts';
import type { CableFactId, EraseFact, EraseFactId, FactState } from './reason-codes.ts';

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
  const isOfToday = readAt !== null && readAt <= today + CLOCKS_DIFFER_MS && today - readAt <= DAY_MS;
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
export function darkenedByCable(
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
