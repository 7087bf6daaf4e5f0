import { dayOf } from '../model/capture-time.ts';
import { isCopy } from '../model/coverage.ts';
import type { PlaceContents } from '../model/place.ts';
import type { PlaceSummary, Row } from './comparison.ts';
import { gapKindOf } from './gap-kind.ts';
import type { CountCheck } from './typed-counts-check.ts';
import { expiresAt, type Finding, finding } from './verdict.ts';
import type { InCommon } from './wrong-list.ts';

const DAY_MS = 86_400_000;

/** Everything that the answer depends on. */
export interface VerdictFacts {
  /** The summary of the (joined) list; null when there is none. */
  readonly list: PlaceSummary | null;
  /** Rows of the list that could not be read. */
  readonly unreadableRows: number;
  readonly rows: readonly Row[];
  readonly waiting: readonly Row[];
  readonly places: readonly PlaceContents[];
  readonly wrongList: InCommon | null;
  readonly counts: CountCheck;
  readonly asOf: number;
  readonly today: number;
  /** The newest day on which any photo was taken, or any list or scan was made (ms), or null. */
  readonly newest: number | null;
}

/** Every reason there is, for and against. A pure function of the facts; the answer is in `verdict.ts`. */
export function findReasons(facts: VerdictFacts): Finding[] {
  return [
    ...aboutInput(facts),
    ...aboutRows(facts),
    ...facts.counts.findings,
    ...aboutCompleteness(facts),
    ...aboutWaiting(facts),
    ...aboutTime(facts),
    ...forYes(facts),
  ];
}

function aboutInput({ list, rows, places, wrongList, counts }: VerdictFacts): Finding[] {
  const found: Finding[] = [];
  if (list === null && !counts.given) found.push(finding('cannot-tell', 'no-list'));
  if (list !== null && rows.length === 0) found.push(finding('cannot-tell', 'empty-list'));
  if (places.length === 0) found.push(finding('cannot-tell', 'no-place'));
  if (wrongList) found.push(finding('wrong-list', 'wrong-list', { ...wrongList }));
  return found;
}

function aboutRows({ list, rows, places, wrongList }: VerdictFacts): Finding[] {
  const found: Finding[] = [];
  if (places.length === 0) return found;
  let [missing, unsure, different, placeholder] = [0, 0, 0, 0];
  for (const row of rows) {
    if (isCopy(row.coverage)) continue;
    if (row.coverage === 'different') different += 1;
    if (row.coverage === 'placeholder') placeholder += 1;
    if (gapKindOf(row) === 'uncertain') unsure += 1;
    else if (row.coverage === 'absent') missing += 1;
  }
  // While a scan goes on, what was not found yet may still come.
  const unfinished = places.filter((p) => p.notes.some((note) => note.code === 'scan-unfinished'));
  const forces = unfinished.length > 0 ? 'cannot-tell' : 'not-yet';
  // With the wrong list everything is missing, which says nothing.
  if (missing > 0 && wrongList === null)
    found.push(finding(forces, 'missing', { count: missing, listed: rows.length }));
  if (different > 0) found.push(finding('not-yet', 'different', { count: different }));
  if (placeholder > 0) found.push(finding('not-yet', 'placeholder', { count: placeholder }));
  if (unsure > 0) found.push(finding('cannot-tell', 'uncertain', { count: unsure }));
  for (const { place } of unfinished) found.push(finding('cannot-tell', 'scan-unfinished', { place: place.name }));
  if (list !== null) found.push(...aboutWhere(list, rows, places));
  return found;
}

/** A copy counts where iCloud does not reach, and where somebody read the files. */
function aboutWhere(list: PlaceSummary, rows: readonly Row[], places: readonly PlaceContents[]): Finding[] {
  const synced = new Set<string>();
  const listed = new Set<string>();
  for (const { place } of places) {
    if (list.place.kind === 'icloud' && place.independenceKey === list.place.independenceKey) synced.add(place.id);
    if (place.source === 'list') listed.add(place.id);
  }
  if (synced.size + listed.size === 0) return [];
  let [onlySynced, onlyListed] = [0, 0];
  for (const row of rows) {
    const copies = row.findings.filter((f) => isCopy(f.coverage));
    if (copies.length === 0) continue;
    const apart = copies.filter((f) => !synced.has(f.placeId));
    if (apart.length === 0) onlySynced += 1;
    else if (apart.every((f) => listed.has(f.placeId))) onlyListed += 1;
  }
  const found: Finding[] = [];
  if (onlySynced > 0) found.push(finding('cannot-tell', 'only-in-synced-place', { count: onlySynced }));
  if (onlyListed > 0) found.push(finding('cannot-tell', 'only-by-list', { count: onlyListed }));
  return found;
}

function aboutCompleteness({ list, unreadableRows, rows, places }: VerdictFacts): Finding[] {
  const found: Finding[] = [];
  for (const note of list?.notes ?? [])
    if (note.blocks && note.code !== 'wrong-list')
      found.push(finding('cannot-tell', 'list-incomplete', { note: note.code, count: note.count ?? 0 }));
  if (unreadableRows > 0) found.push(finding('cannot-tell', 'rows-unreadable', { count: unreadableRows }));
  for (const { place, notes } of places)
    for (const note of notes) {
      const used = rows.some((row) => row.findings.some((f) => f.placeId === place.id && isCopy(f.coverage)));
      if (note.blocks && used && note.code !== 'scan-unfinished')
        found.push(
          finding('cannot-tell', 'place-incomplete', { place: place.name, note: note.code, count: note.count ?? 0 }),
        );
    }
  return found;
}

function aboutWaiting({ waiting }: VerdictFacts): Finding[] {
  const notHere = waiting.filter((row) => !isCopy(row.coverage)).length;
  const found: Finding[] = [];
  if (notHere > 0) found.push(finding('not-yet', 'waiting-not-here', { count: notHere }));
  if (waiting.length > notHere) found.push(finding('for-yes', 'waiting-here', { count: waiting.length - notHere }));
  return found;
}

function aboutTime({ asOf, today, newest }: VerdictFacts): Finding[] {
  const found: Finding[] = [];
  const day = (ms: number) => dayOf({ kind: 'day', ms, precision: 'day' }) ?? '';
  if (today > expiresAt(asOf))
    found.push(finding('cannot-tell', 'expired', { day: day(asOf), days: Math.floor((today - asOf) / DAY_MS) }));
  if (newest !== null && newest > today + 2 * DAY_MS)
    found.push(finding('cannot-tell', 'clock-behind', { day: day(newest), today: day(today) }));
  return found;
}

function forYes({ list, rows }: VerdictFacts): Finding[] {
  if (list === null || rows.length === 0) return [];
  let [verified, matched] = [0, 0];
  for (const { coverage } of rows) {
    if (coverage === 'verified') verified += 1;
    else if (coverage === 'matched') matched += 1;
    else return [];
  }
  if (verified === rows.length) return [finding('for-yes', 'all-verified', { listed: rows.length })];
  return [finding('for-yes', 'all-here', { listed: rows.length, verified, matched })];
}
