import type { Comparison } from '../../compare/comparison.ts';
import { earnYes, otherVerdict, type WitnessesOf } from '../../compare/verdict/earned-yes.ts';
import { SAID_BY_GAPS } from '../../compare/verdict/verdict.ts';
import { wasLookedAt } from '../../model/phone-facts.ts';
import type { Answer, Verdict } from '../../model/verdict.ts';
import {
  type Missing,
  PROOF_LASTS_FOR_ERASING_MS,
  type Reason,
  type Witness,
  type WitnessKind,
} from '../../model/witness.ts';
import type { Answers } from '../answers.ts';
import { independentPlaces, listOf, otherPlaces } from '../comparison-parts.ts';
import { isTrusted } from './copy-facts.ts';
import { ANSWERS_LAST_MS, EVIDENCE_LASTS_MS } from './evidence-age.ts';
import { eraseFacts } from './facts.ts';
import { ERASE_FACTS, type EraseFact, type EraseFactId, eraseReasonCode } from './reason-codes.ts';

/**
 * "Is it safe to erase this iPhone?" Yes needs every fact good. A known gap makes it "not yet", with what to do; a fact
 * that nobody knows makes it "cannot tell", with the fact named. `today` is ms, UTC.
 */
export function eraseVerdict(comparison: Comparison, answers: Answers, today: number): Verdict {
  const facts = eraseFacts(comparison, answers, today);
  const byFacts = answerOf(facts);
  const witnesses = comparison.forErasing?.witnesses ?? [];
  const missing = comparison.forErasing?.missing ?? [];
  const common = (answer: Answer) => ({
    reasons: reasonsOf(facts, answer),
    blindSpots: blindSpots(comparison),
    ...lifetime(comparison, answers, today),
  });
  const five = byFacts === 'yes' && missing.length === 0 ? fiveOf(witnesses) : null;
  if (five) return earnYes('erase', five, common('yes'));
  const answer = byFacts === 'not-yet' ? byFacts : 'cannot-tell';
  return otherVerdict(answer, { ...common(answer), witnesses, missing: untold(comparison, missing) });
}

/** Where the check knows of a gap, nobody is told that it may be none. */
function untold({ verdict }: Comparison, missing: readonly Missing[]): readonly Missing[] {
  return verdict.answer === 'not-yet' ? missing.filter(({ code }) => !SAID_BY_GAPS.has(code)) : missing;
}

/** All five witnesses, each of its kind; null where one is missing. */
function fiveOf(witnesses: readonly Witness[]): WitnessesOf<'erase'> | null {
  const bytes = witnesses.find(isOf('bytes'));
  const whole = witnesses.find(isOf('whole-list'));
  const age = witnesses.find(isOf('age'));
  const independence = witnesses.find(isOf('independence'));
  const looked = witnesses.find(isOf('looked-everywhere'));
  return bytes && whole && age && independence && looked
    ? { bytes, 'whole-list': whole, age, independence, 'looked-everywhere': looked }
    : null;
}

function isOf<K extends WitnessKind>(kind: K): (witness: Witness) => witness is Witness<K> {
  return (witness): witness is Witness<K> => witness.kind === kind;
}

/** The answer by the facts alone. A fact that is absent counts as unknown: silence is never a yes. */
export function answerOf(facts: readonly Pick<EraseFact, 'id' | 'state'>[]): Answer {
  if (facts.some(({ state }) => state === 'bad')) return 'not-yet';
  const good = new Set(facts.filter(({ state }) => state === 'good').map(({ id }) => id));
  const noneUnknown = facts.every(({ state }) => state === 'good');
  return noneUnknown && ERASE_FACTS.every((id) => good.has(id)) ? 'yes' : 'cannot-tell';
}

/**
 * Facts that say nothing new beside others that are not good: doing what the others ask also settles these, so they are
 * left out of the list of things to do.
 */
const SETTLED_BY: Readonly<Partial<Record<EraseFactId, readonly EraseFactId[]>>> = {
  'check-passed': [
    'every-photo-copied',
    'no-placeholders',
    'no-damage',
    'counts-explained',
    'list-complete',
    'places-checked',
  ],
  'nothing-waiting': ['cable-nothing-only-here'],
  'list-recent': ['list-complete'],
  'list-newer-than-photos': ['list-complete', 'list-recent'],
  'places-looked-after': ['places-checked', 'answers-recent'],
};

/** The smallest list of things to do (bad first, then unknown); for a yes, everything that was checked. */
export function reasonsOf(facts: readonly EraseFact[], answer: Answer): Reason[] {
  if (answer === 'yes') return facts.flatMap(toReasons);
  const needed = openFacts(facts);
  return [
    ...needed.filter(({ state }) => state === 'bad'),
    ...needed.filter(({ state }) => state === 'unknown'),
  ].flatMap(toReasons);
}

/** The facts that are not good, without those that are settled by doing what others ask; in the order of the facts. */
export function openFacts(facts: readonly EraseFact[]): EraseFact[] {
  const bad = new Set(facts.filter(({ state }) => state === 'bad').map(({ id }) => id));
  const open = new Set(facts.filter(({ state }) => state !== 'good').map(({ id }) => id));
  // A known gap is only left out beside another known gap: a "not yet" always names at least one.
  return facts.filter(({ id, state }) => state !== 'good' && !isSettled(id, state === 'bad' ? bad : open));
}

function isSettled(id: EraseFactId, open: ReadonlySet<EraseFactId>): boolean {
  return SETTLED_BY[id]?.some((other) => open.has(other)) ?? false;
}

function toReasons({ id, state, values, details = [] }: EraseFact): Reason[] {
  return [{ code: eraseReasonCode(id, state), values }, ...details];
}

function blindSpots(comparison: Comparison): Reason[] {
  const notProven = comparison.rows.filter((row) => row.coverage === 'matched').length;
  const spots: Reason[] = [
    { code: wasLookedAt(comparison.phone) ? 'erase-blind-other-apps' : 'erase-blind-phone', values: {} },
    { code: 'erase-blind-other-data', values: {} },
    { code: 'erase-blind-shared-albums', values: {} },
    { code: 'erase-blind-edits', values: {} },
  ];
  const synced = otherPlaces(comparison).some(({ place }) => place.kind === 'photos-library');
  if (synced) spots.push({ code: 'erase-blind-synced-library', values: {} });
  if (notProven > 0) spots.push({ code: 'erase-blind-not-proven', values: { count: notProven } });
  return spots;
}

/**
 * `asOf` is the oldest evidence used. The answer ends with the first of what it rests on: the list after 7 days, a look at a
 * place whose copies count after 7, the oldest reading after 30, the answers after 24 hours. An old disk that nothing rests on
 * does not make it end.
 */
function lifetime(comparison: Comparison, { answeredAt }: Answers, today: number): Pick<Verdict, 'asOf' | 'expires'> {
  const { forErasing } = comparison;
  const list = listOf(comparison);
  const places = independentPlaces(comparison);
  const trusted = places.filter((place) => isTrusted(place, today));
  const looks = (trusted.length > 0 ? trusted : places).map(({ asOf }) => asOf);
  const known = (moments: readonly (number | null)[]): number[] =>
    moments.filter((at): at is number => at !== null && Number.isFinite(at));
  const asOf = Math.min(...known([today, list?.asOf ?? null, ...looks, answeredAt, forErasing?.asOf ?? null]));
  const ends = known([
    asOf + PROOF_LASTS_FOR_ERASING_MS,
    forErasing?.expires ?? null,
    ...[list?.asOf ?? null, ...looks].map((at) => (at === null ? null : at + EVIDENCE_LASTS_MS)),
    answeredAt === null ? null : answeredAt + ANSWERS_LAST_MS,
  ]);
  return { asOf, expires: Math.min(...ends) };
}
