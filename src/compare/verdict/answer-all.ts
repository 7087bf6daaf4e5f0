import { isCopy } from '../../model/coverage.ts';
import { utcDay } from '../../model/moments.ts';
import { PHONE_SOURCES, type PhoneFacts, wasLookedAt } from '../../model/phone-facts.ts';
import type { NoteCode, PlaceContents } from '../../model/place.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import { type Verdict, worseAnswer } from '../../model/verdict.ts';
import type { Reason } from '../../model/witness.ts';
import type { CompareInput, Comparison, PlaceSummary, Row } from '../comparison.ts';
import type { Described } from '../describe/describe.ts';
import type { Related } from '../group/relate.ts';
import { isFolderComparison } from '../match/folder-comparison.ts';
import { bytesWitness } from './bytes-witness.ts';
import { forYes, knownGaps, possibleGaps } from './check-gaps.ts';
import { type CheckFacts, checkVerdict, forErasing } from './check-verdict.ts';
import { earnYes } from './earned-yes.ts';
import { isApart } from './independence-witness.ts';
import { CHECK_LIMITS, ERASE_LIMITS } from './limits.ts';
import { type LookedAt, lookedWitness } from './looked-witness.ts';
import type { BlindSpotCode } from './reason-codes.ts';
import { type RowTally, tallyRows } from './row-tally.ts';
import { secondPlaceVerdict } from './second-place.ts';
import type { CountCheck } from './typed-counts-check.ts';
import { makeVerdict, oldestOf } from './verdict.ts';

/** The facts of the phone that some lists are of; null for lists of none. A phone on its cable knows more than a copy or a backup. */
export function phoneOf(lists: readonly Pick<PlaceContents, 'phone'>[]): PhoneFacts | null {
  for (const source of PHONE_SOURCES) for (const { phone } of lists) if (phone?.source === source) return phone;
  return null;
}

/** Everything that "is every photo of one folder in the others?" depends on. */
interface PairFacts {
  readonly first: PlaceSummary;
  /** What was read of the first folder. */
  readonly reference: PlaceContents;
  readonly rows: readonly Row[];
  readonly tally: RowTally;
  readonly places: readonly PlaceContents[];
  readonly blindSpots: readonly Reason[];
  readonly today: number;
}

/**
 * "Is everything of the first folder in the others?" asks for the same bytes, and that nobody passed anything over: in the first
 * folder nothing at all, since people ask before they wipe it. Where both lie is said beside it and never counts as two places.
 */
export function folderComparisonVerdict(facts: PairFacts): Verdict {
  const { first, reference, rows, places, today } = facts;
  // A copy of a broken file is a copy of it, as broken as it is.
  const tally = { ...facts.tally, broken: 0, halves: 0 };
  const bytes = bytesWitness(
    tally,
    true,
    'check',
    places.map(({ place }) => place.name),
  );
  const lacks = tally.rows > tally.verified;
  const looked = lookedWitness(
    [
      { contents: reference, matters: 'everything' },
      ...places.map((contents): LookedAt => ({ contents, matters: lacks ? 'what-may-hold-photos' : 'nothing' })),
    ],
    CHECK_LIMITS,
    today,
  );
  const waiting = { notHere: 0, onPhone: false };
  const gapInput = { list: first, tally, waiting, places, wrongList: null };
  const gaps = knownGaps(gapInput);
  const looks = [reference, ...places].map(({ asOf }) => asOf);
  const proofs = tally.oldestProof === null ? [] : [tally.oldestProof];
  return makeVerdict({
    testimonies: [bytes, looked],
    earn: (rest) =>
      bytes.witness && looked.witness
        ? earnYes('folder-comparison', { bytes: bytes.witness, 'looked-everywhere': looked.witness }, rest)
        : null,
    gaps,
    allFound: tally.rows > 0 && tally.verified + tally.matched === tally.rows,
    reasons: [...(gaps.length === 0 ? possibleGaps(gapInput) : []), ...forYes({ tally, rows })],
    blindSpots: facts.blindSpots,
    asOf: oldestOf([...looks, ...proofs]),
    expires: oldestOf([
      ...looks.map((at) => at + CHECK_LIMITS.lookMs),
      ...proofs.map((at) => at + CHECK_LIMITS.proofMs),
    ]),
  });
}

const FROM_LIST_NOTE: Partial<Record<NoteCode, BlindSpotCode>> = {
  'hidden-not-shown': 'hidden-not-shown',
  'deleted-not-shown': 'deleted-not-shown',
  'shared-albums-excluded': 'shared-albums-excluded',
  'bursts-excluded': 'bursts-excluded',
  'referenced-files': 'referenced-files',
};

/** What this check did not look at. Never empty: the phone is always first, or what of it was not looked at. */
export function blindSpotsOf(
  list: PlaceSummary | null,
  rows: readonly Row[],
  tally: Pick<RowTally, 'notListed' | 'notRead'>,
  places: readonly PlaceContents[],
  phone: PhoneFacts | null,
): Reason[] {
  const spots: Reason[] = [];
  const add = (code: BlindSpotCode, values: Reason['values'] = {}) => {
    if (!spots.some((spot) => spot.code === code && spot.values.place === values.place)) spots.push({ code, values });
  };
  if (wasLookedAt(phone)) add('phone-photos-only', { day: utcDay(phone.readAt) });
  else add('phone-not-looked-at');
  const knowsWaiting = list?.notes.some((n) => n.code === 'waiting-to-upload' || n.code === 'not-uploaded-known');
  // A folder is no list of iCloud: what waits on a phone is no question of it. A phone that was read knows it.
  if (!knowsWaiting && !wasLookedAt(phone) && list?.place.source !== 'scan') add('waiting-unknown');
  for (const note of list?.notes ?? []) {
    const code = FROM_LIST_NOTE[note.code];
    if (code) add(code, note.count === undefined ? {} : { count: note.count });
  }
  const unproved = tally.notListed + tally.notRead;
  if (unproved > 0) add('bytes-not-compared', { count: unproved });
  if (unproved > 0 && !rows.some((row) => row.asset.resources[0].size !== null)) add('quality-not-seen');
  for (const { place } of places) {
    if (place.independenceKey === ICLOUD_KEY) add('synced-place', { place: place.name });
    else if (place.source === 'list') add('place-by-list', { place: place.name });
  }
  const keys = new Set([...places.map((p) => p.place.independenceKey), ...(list ? [list.place.independenceKey] : [])]);
  if (list !== null && list.place.kind !== 'icloud' && places.length > 0 && keys.size === 1) add('one-disk');
  return spots;
}

export interface AnswersInput {
  readonly input: CompareInput;
  /** The (joined) list, as it is summarised and as it was read; null without one. */
  readonly list: PlaceSummary | null;
  readonly joined: PlaceContents | null;
  /** In canonical order, each part that stands for itself by itself. */
  readonly places: readonly PlaceContents[];
  readonly related: Related;
  readonly described: Described;
  readonly counts: CountCheck;
}

type Answers = Pick<Comparison, 'verdict' | 'secondPlace' | 'headline' | 'forErasing'>;

/** Every answer that a comparison gives: iCloud (or a folder) to here, here to a second place, and what erasing can rest on. */
export function answerAll({ input, list, joined, places, related, described, counts }: AnswersInput): Answers {
  const { today } = input;
  const { matched, linked, independence } = related;
  const { rows } = linked.main;
  const isOfFolders = joined !== null && isFolderComparison(joined);
  const tally = tallyRows({
    results: matched.results,
    main: linked.main,
    counts: places.map((place) => (isOfFolders ? place.place.source === 'scan' : isApart(place))),
    today,
    staleBefore: { check: today - CHECK_LIMITS.proofMs, erase: today - ERASE_LIMITS.proofMs },
  });
  const phone = phoneOf(input.lists);
  const blindSpots = blindSpotsOf(list, rows, tally, places, phone);
  if (isOfFolders && list !== null) {
    const verdict = folderComparisonVerdict({ first: list, reference: joined, rows, tally, places, blindSpots, today });
    return { verdict, secondPlace: null, headline: verdict.answer, forErasing: null };
  }
  const waitingHere = linked.waiting.rows.filter((row) => isCopy(row.coverage)).length;
  const facts: CheckFacts = {
    list,
    rows,
    tally,
    deleted: linked.deleted.rows.length,
    waiting: { onPhone: phone !== null, here: waitingHere, notHere: linked.waiting.rows.length - waitingHere },
    unreadableRows: countUnreadableRows(input.lists),
    accounts: new Set(input.lists.flatMap(({ list: facts }) => facts?.account ?? [])),
    places,
    bytesApply: matched.bytesApply,
    wrongList: described.wrongList,
    typed: input.counts,
    typedReasons: counts.reasons,
    typedMissing: counts.missing,
    blindSpots,
    today,
  };
  const verdict = checkVerdict(facts);
  const secondPlace = secondPlaceVerdict({
    list,
    listCounts: independence.list >= 0,
    rows,
    tally,
    here: described.here,
    places,
    blindSpots,
    today,
  });
  const headline = secondPlace === null ? verdict.answer : worseAnswer(verdict.answer, secondPlace.answer);
  return { verdict, secondPlace, headline, forErasing: list === null ? null : forErasing(facts) };
}

function countUnreadableRows(lists: readonly PlaceContents[]): number {
  let count = 0;
  for (const { problems } of lists)
    for (const { code } of problems) if (code === 'list-row-unreadable' || code === 'list-line-too-long') count += 1;
  return count;
}
