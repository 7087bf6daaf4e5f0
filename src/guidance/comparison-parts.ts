import type { Comparison, PlaceSummary } from '../compare/comparison.ts';
import { isApart } from '../compare/verdict/independence-witness.ts';
import type { CaptureTime } from '../model/capture-time.ts';
import type { GapKind } from '../model/gap.ts';
import { ICLOUD_KEY } from '../model/place.ts';

/** The list's summary among the places, or null when only counts were typed. */
export function listOf(comparison: Comparison): PlaceSummary | null {
  return comparison.places.find((summary) => summary.place.id === comparison.listId) ?? null;
}

/** Every place but the list. */
export function otherPlaces(comparison: Comparison): PlaceSummary[] {
  return comparison.places.filter((summary) => summary.place.id !== comparison.listId);
}

/** Places whose copies count: known to be apart from iCloud and the phone, which a deletion on one of them reaches. */
export function independentPlaces(comparison: Comparison): PlaceSummary[] {
  const listKey = listOf(comparison)?.place.independenceKey;
  return otherPlaces(comparison).filter(
    (summary) => isApart(summary) && summary.place.kind !== 'icloud' && summary.place.independenceKey !== listKey,
  );
}

/** Whether iCloud, or a program by the person's word, deletes here what is deleted there. */
export function isInStep({ place: { kind, independenceKey, standing } }: PlaceSummary): boolean {
  return (
    kind === 'icloud' || independenceKey === ICLOUD_KEY || standing?.ground === 'icloud' || standing?.mirror === 'yes'
  );
}

/**
 * The latest moment at which a list can have been made (ms, UTC): what it says itself, what the person says, or the date of its
 * file. Null where nobody knows: that is not today.
 */
export function madeAtLatest({ facts }: PlaceSummary): number | null {
  return facts === null || facts.age.source === 'none' ? null : facts.age.at;
}

/** Whether a list, or the person, says when it is from. The date of its file is later than that when the file was copied. */
export function saysItsAge({ facts }: PlaceSummary): boolean {
  const source = facts?.age.source;
  return source === 'last-sync' || source === 'read-moment' || source === 'person';
}

/** Items in the gaps of some kinds; a gap between counts counts as many as it says. */
export function countGaps(comparison: Comparison, ...kinds: readonly GapKind[]): number {
  let count = 0;
  for (const gap of comparison.gaps) if (kinds.includes(gap.kind)) count += Math.max(1, Math.abs(gap.count));
  return count;
}

/**
 * Photos here that were, or may have been, taken after the list was made, so that they cannot be on it: by their date,
 * and those that the ledger counts as only here while no gap names them. 0 without a list, or where nobody knows its day.
 */
export function photosAfterList(comparison: Comparison): number {
  const list = listOf(comparison);
  const made = list === null ? null : madeAtLatest(list);
  if (made === null) return 0;
  const onlyHere = comparison.ledger.reduce((sum, { code, count }) => (code === 'only-here' ? sum + count : sum), 0);
  let later = Math.max(0, onlyHere - countGaps(comparison, 'missing-in-icloud'));
  for (const { kind, asset } of comparison.gaps) {
    if (kind === 'missing-in-icloud' && asset !== null && latestInstant(asset.captured) > made) later += 1;
  }
  return later;
}

const HALF_DAY_MS = 43_200_000;

/** The latest instant (ms, UTC) at which a photo can have been taken; -Infinity when nothing reliable is known. */
function latestInstant(captured: CaptureTime): number {
  switch (captured.kind) {
    case 'instant':
      return captured.ms;
    // A wall clock can be up to 12 hours behind UTC: the instant is then up to 12 hours later than it reads.
    case 'wall':
      return captured.ms + HALF_DAY_MS;
    case 'day':
      return captured.ms + 3 * HALF_DAY_MS;
    default:
      return Number.NEGATIVE_INFINITY;
  }
}
