import type { Comparison, PlaceSummary } from '../../compare/comparison.ts';
import { listOf, otherPlaces, photosAfterList } from '../comparison-parts.ts';
import { ageDays, ageOf, utcDay } from './evidence-age.ts';
import type { EraseFact } from './facts.ts';

/** The facts about the list: there, complete, recent, and newer than the newest photo. */
export function listFacts(comparison: Comparison, today: number): EraseFact[] {
  const list = listOf(comparison);
  return [completeFact(list), recentFact(list, today), newerFact(comparison, list)];
}

function completeFact(list: PlaceSummary | null): EraseFact {
  const id = 'list-complete';
  if (list === null) return { id, state: 'unknown', values: { name: '', notes: 0 } };
  const blocking = list.notes.filter((note) => note.blocks).length;
  const good = list.complete && blocking === 0 && list.counts.assets > 0;
  return { id, state: good ? 'good' : 'unknown', values: { name: list.place.name, notes: blocking } };
}

function recentFact(list: PlaceSummary | null, today: number): EraseFact {
  const id = 'list-recent';
  if (list === null) return { id, state: 'unknown', values: { name: '', day: '', ageDays: 0 } };
  const state = ageOf(list.asOf, today) === 'recent' ? 'good' : 'unknown';
  return { id, state, values: { name: list.place.name, day: safeDay(list.asOf), ageDays: ageDays(list.asOf, today) } };
}

/**
 * A photo taken after the list was made cannot be on it. Photos of the list are on it whatever their date says (cameras
 * have wrong clocks), so only photos that are here and not on the list speak.
 */
function newerFact(comparison: Comparison, list: PlaceSummary | null): EraseFact {
  const id = 'list-newer-than-photos';
  if (list === null || list.range.last === null || !Number.isFinite(list.asOf)) {
    return { id, state: 'unknown', values: { newest: '', day: '', photos: 0 } };
  }
  const values = { day: utcDay(list.asOf), newest: list.range.last, photos: 0 };
  let newest = list.range.last;
  let photos = photosAfterList(comparison);
  for (const { range } of otherPlaces(comparison)) {
    if (range.last === null) continue;
    // Days cannot tell before from after the list on the day it was made, so that day counts as after.
    const beyond = range.last > list.range.last && range.last >= utcDay(list.asOf);
    if (beyond) photos = Math.max(photos, 1);
    if (range.last > newest) newest = range.last;
  }
  return { id, state: photos === 0 ? 'good' : 'unknown', values: { ...values, newest, photos } };
}

function safeDay(ms: number): string {
  return Number.isFinite(ms) ? utcDay(ms) : '';
}
