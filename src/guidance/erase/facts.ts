import type { Comparison, PlaceSummary } from '../../compare/comparison.ts';
import { utcDay } from '../../model/moments.ts';
import type { Answers } from '../answers.ts';
import { listOf, madeAtLatest, otherPlaces, photosAfterList } from '../comparison-parts.ts';
import { answerFacts } from './answer-facts.ts';
import { cableFacts, darkenedByCable } from './cable-facts.ts';
import { copyFacts, witnessOf } from './copy-facts.ts';
import { ageOf } from './evidence-age.ts';
import { ERASE_FACTS, type EraseFact } from './reason-codes.ts';

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
