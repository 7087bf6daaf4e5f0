import type { Comparison, PlaceSummary, Row } from '../../compare/comparison.ts';
import { isCopy } from '../../model/coverage.ts';
import { daysBetween } from '../../model/moments.ts';
import type { MissingCode, Witness, WitnessKind } from '../../model/witness.ts';
import type { Answers } from '../answers.ts';
import { countGaps, independentPlaces, listOf } from '../comparison-parts.ts';
import { ageOf } from './evidence-age.ts';
import type { EraseFact } from './reason-codes.ts';

/** One of the five witnesses under the limits of erasing; null where it is missing, or where there is no list of iCloud. */
export function witnessOf({ forErasing }: Comparison, kind: WitnessKind): Witness | null {
  if (forErasing === null || forErasing.missing.some(({ witness }) => witness === kind)) return null;
  return forErasing.witnesses.find((witness) => witness.kind === kind) ?? null;
}

/** Whether something of a kind is among what is missing for erasing. */
export function isMissing({ forErasing }: Comparison, ...codes: readonly MissingCode[]): boolean {
  return forErasing?.missing.some(({ code }) => codes.includes(code)) ?? false;
}

/** The facts about the copies: places checked, every photo a copy, nothing half, nothing unexplained. */
export function copyFacts(comparison: Comparison, answers: Answers, today: number): EraseFact[] {
  const placeholders = countGaps(comparison, 'placeholder-only') || coverageOf(comparison, 'placeholder');
  const damage = countGaps(comparison, 'half-live-photo', 'cut-short', 'unreadable', 'different-bytes', 'reduced-copy');
  // Equal to what iCloud holds, and broken as that is.
  const broken = comparison.verdict.reasons.find(({ code }) => code === 'broken-here')?.values.count ?? 0;
  const counts = countGaps(comparison, 'count-unexplained', 'date-range-short');
  return [
    placesFact(comparison, today),
    lookedAfterFact(comparison, answers, today),
    copiedFact(comparison, today),
    badIfAny('no-placeholders', placeholders, isMissing(comparison, 'placeholders-not-asked')),
    badIfAny('no-damage', (damage || coverageOf(comparison, 'different')) + Number(broken)),
    badIfAny('counts-explained', counts),
    verdictFact(comparison),
  ];
}

/** Whether a place was checked to its end, and lately: only then do its copies count. */
export function isTrusted(summary: PlaceSummary, today: number): boolean {
  const unfinished = summary.notes.some(({ code }) => code === 'scan-unfinished' || code === 'not-proved');
  return !unfinished && ageOf(summary.asOf, today) === 'recent';
}

function placesFact(comparison: Comparison, today: number): EraseFact {
  const id = 'places-checked';
  const places = independentPlaces(comparison);
  const trusted = places.filter((summary) => summary.place.source === 'scan' && isTrusted(summary, today));
  const oldest = Math.min(...places.map(({ asOf }) => asOf));
  const values = {
    places: trusted.length,
    ageDays: Number.isFinite(oldest) ? daysBetween(oldest, today) : 0,
    name: (trusted[0] ?? places[0])?.place.name ?? '',
  };
  const good =
    trusted.length > 0 && witnessOf(comparison, 'independence') !== null && witnessOf(comparison, 'looked-everywhere');
  return { id, state: good ? 'good' : 'unknown', values };
}

/** A place that was looked at before the last answer may have lost something since: the answers take time. */
function lookedAfterFact(comparison: Comparison, { lastAnsweredAt }: Answers, today: number): EraseFact {
  const counted = independentPlaces(comparison).filter((summary) => isTrusted(summary, today));
  const before = counted.filter(({ asOf }) => lastAnsweredAt === null || asOf < lastAnsweredAt);
  return {
    id: 'places-looked-after',
    state: counted.length > 0 && before.length === 0 ? 'good' : 'unknown',
    values: { count: before.length, name: before[0]?.place.name ?? '' },
  };
}

/**
 * Every listed photo, looked for again in the places that count: a copy only in a place that is old, unfinished or part
 * of iCloud leaves the photo uncertain; no copy anywhere is a known gap.
 */
function copiedFact(comparison: Comparison, today: number): EraseFact {
  const independent = independentPlaces(comparison);
  const known = new Set(independent.map(({ place }) => place.id));
  const trusted = new Set(independent.filter((summary) => isTrusted(summary, today)).map(({ place }) => place.id));
  let [listed, copies, missing, uncertain] = [0, 0, 0, 0];
  for (const row of comparison.rows) {
    // Recently Deleted has a fact of its own, and burst frames that were not chosen are not counted by anybody.
    if (row.asset.flags.deleted || row.asset.flags.burstFrame) continue;
    listed += 1;
    if (isCopyIn(row, trusted)) copies += 1;
    else if (isCopyIn(row, known) || row.coverage === 'likely') uncertain += 1;
    else missing += 1;
  }
  missing = Math.max(missing, countGaps(comparison, 'missing-here'));
  uncertain = Math.max(uncertain, countGaps(comparison, 'uncertain'));
  const values = { listed, copies, missing, uncertain };
  if (missing > 0 && independent.length > 0) return { id: 'every-photo-copied', state: 'bad', values };
  // Every photo of the list must have its row here: what has none was not compared.
  const compared = listed >= (listOf(comparison)?.counts.assets ?? Number.POSITIVE_INFINITY);
  const proven = witnessOf(comparison, 'bytes') !== null;
  const good = missing === 0 && uncertain === 0 && listed > 0 && compared && proven;
  return { id: 'every-photo-copied', state: good ? 'good' : 'unknown', values };
}

function isCopyIn(row: Row, places: ReadonlySet<string>): boolean {
  return row.findings.some((finding) => places.has(finding.placeId) && isCopy(finding.coverage));
}

function coverageOf(comparison: Comparison, coverage: 'placeholder' | 'different'): number {
  let count = 0;
  for (const row of comparison.rows) if (row.coverage === coverage && !row.asset.flags.deleted) count += 1;
  return count;
}

function badIfAny(id: EraseFact['id'], count: number, isOpen = false): EraseFact {
  return { id, state: count > 0 ? 'bad' : isOpen ? 'unknown' : 'good', values: { count } };
}

/** The check's own answer: this verdict can never be kinder than the check. */
function verdictFact(comparison: Comparison): EraseFact {
  const { answer } = comparison.verdict;
  const state = answer === 'yes' ? 'good' : answer === 'not-yet' ? 'bad' : 'unknown';
  return { id: 'check-passed', state, values: {} };
}
