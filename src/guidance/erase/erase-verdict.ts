import type { Comparison } from '../../compare/comparison.ts';
import type { Answer, Reason, Verdict } from '../../model/verdict.ts';
import type { Answers } from '../answers.ts';
import { listOf, otherPlaces } from '../comparison-parts.ts';
import { independentPlaces, isTrusted } from './copy-facts.ts';
import { EVIDENCE_LASTS_MS } from './evidence-age.ts';
import { type EraseFact, eraseFacts } from './facts.ts';
import { ERASE_FACTS, type EraseFactId, eraseReasonCode } from './reason-codes.ts';

/**
 * "Is it safe to erase this iPhone?" Yes needs every fact good. A known gap makes it "not yet", with what to do; a fact
 * that nobody knows makes it "cannot tell", with the fact named. `today` is ms, UTC.
 */
export function eraseVerdict(comparison: Comparison, answers: Answers, today: number): Verdict {
  const facts = eraseFacts(comparison, answers, today);
  const answer = answerOf(facts);
  return {
    answer,
    reasons: reasonsOf(facts, answer),
    blindSpots: blindSpots(comparison),
    ...lifetime(comparison, answers, today, answer),
  };
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
  'list-recent': ['list-complete'],
  'list-newer-than-photos': ['list-complete', 'list-recent'],
};

/** The smallest list of things to do (bad first, then unknown); for a yes, everything that was checked. */
export function reasonsOf(facts: readonly EraseFact[], answer: Answer): Reason[] {
  if (answer === 'yes') return facts.map(toReason);
  const bad = new Set(facts.filter(({ state }) => state === 'bad').map(({ id }) => id));
  const open = new Set(facts.filter(({ state }) => state !== 'good').map(({ id }) => id));
  // A known gap is only left out beside another known gap: a "not yet" always names at least one.
  const needed = facts.filter(({ id, state }) => state !== 'good' && !isSettled(id, state === 'bad' ? bad : open));
  return [...needed.filter(({ state }) => state === 'bad'), ...needed.filter(({ state }) => state === 'unknown')].map(
    toReason,
  );
}

function isSettled(id: EraseFactId, open: ReadonlySet<EraseFactId>): boolean {
  return SETTLED_BY[id]?.some((other) => open.has(other)) ?? false;
}

function toReason({ id, state, values }: EraseFact): Reason {
  return { code: eraseReasonCode(id, state), values };
}

function blindSpots(comparison: Comparison): Reason[] {
  const notProven = comparison.rows.filter((row) => row.coverage === 'matched').length;
  const spots: Reason[] = [
    { code: 'erase-blind-phone', values: {} },
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
 * `asOf` is the oldest evidence used, and the answer lapses when that evidence is 7 days old. A yes rests on the list,
 * the places whose copies count and the answers together; an old disk that nothing rests on does not make it lapse.
 */
function lifetime(
  comparison: Comparison,
  answers: Answers,
  today: number,
  answer: Answer,
): Pick<Verdict, 'asOf' | 'expires'> {
  const list = listOf(comparison);
  const places = independentPlaces(comparison);
  const trusted = places.filter((place) => isTrusted(place, today));
  const moments = [
    today,
    ...(list === null ? [] : [list.asOf]),
    ...(trusted.length > 0 ? trusted : places).map(({ asOf }) => asOf),
    ...(answers.answeredAt === null ? [] : [answers.answeredAt]),
  ].filter(Number.isFinite);
  const asOf = Math.min(...moments);
  const expires = asOf + EVIDENCE_LASTS_MS;
  return { asOf, expires: answer === 'yes' ? Math.min(expires, comparison.verdict.expires) : expires };
}
