import type { Comparison, PlaceSummary } from '../../compare/comparison.ts';
import { listOf, madeAtLatest, otherPlaces, photosAfterList } from '../comparison-parts.ts';
import { ageOf, utcDay } from './evidence-age.ts';
import type { EraseFact } from './reason-codes.ts';
import { witnessOf } from './witness-facts.ts';

/** The facts about the list: there, complete, recent, and newer than the newest photo. */
export function listFacts(comparison: Comparison, today: number): EraseFact[] {
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
