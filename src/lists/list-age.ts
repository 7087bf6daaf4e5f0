import type { ListAge } from '../model/list-facts.ts';
import { CLOCKS_DIFFER_MS } from '../model/moments.ts';
import type { ListSource } from './list-source.ts';

/** No list of iCloud Photos is older than the service. Files that lost their date say 1970, 1980 or 2001. */
const EARLIEST = Date.UTC(2014, 0, 1);

/** A moment (ms, UTC) at which a list can have been made; null for one that cannot be true. Never later than `now`. */
export function possibleMoment(ms: number | null, now: number): number | null {
  if (ms === null || !Number.isFinite(ms) || ms < EARLIEST || ms > now + CLOCKS_DIFFER_MS) return null;
  return Math.min(ms, now);
}

/**
 * When a list is from by the date of its file, or of its entry in a zip. A date that cannot be true, or that lies before the
 * newest addition in the list, is none: unknown is not today.
 *
 * @param newestAddition the newest day on which the list says something was added (ms, UTC), or null
 */
export function ageOfSource(
  source: Pick<ListSource, 'modifiedMs' | 'inZip' | 'fileDateMs'>,
  newestAddition: number | null,
  now: number,
): ListAge {
  const at = possibleMoment(source.modifiedMs, now);
  const fits = at !== null && (newestAddition === null || newestAddition <= at + CLOCKS_DIFFER_MS);
  return {
    at: fits ? at : null,
    source: !fits ? 'none' : source.inZip ? 'entry-date' : 'file-date',
    newestAddition,
    fileDate: source.fileDateMs,
  };
}

/** When a list is from by a moment that it tells itself; by its file where that moment cannot be true. */
export function ageOfMoment(
  moment: number | null,
  source: Pick<ListSource, 'modifiedMs' | 'inZip' | 'fileDateMs'>,
  newestAddition: number | null,
  now: number,
): ListAge {
  const at = possibleMoment(moment, now);
  if (at === null) return ageOfSource(source, newestAddition, now);
  return { at, source: 'read-moment', newestAddition, fileDate: source.fileDateMs };
}

/** The age of a list that is several files: the oldest of them, and none where one of them has none. */
export function oldestAge(ages: readonly ListAge[]): ListAge {
  const newest = ages.flatMap(({ newestAddition }) => (newestAddition === null ? [] : [newestAddition]));
  const newestAddition = newest.length === 0 ? null : newest.reduce((a, b) => Math.max(a, b));
  const dates = ages.flatMap(({ fileDate }) => (fileDate === null ? [] : [fileDate]));
  const fileDate = dates.length === 0 ? null : dates.reduce((a, b) => Math.min(a, b));
  const [first, ...rest] = ages;
  if (first === undefined) return { at: null, source: 'none', newestAddition, fileDate };
  const oldest = rest.reduce((a, b) => (a.at === null || (b.at !== null && a.at <= b.at) ? a : b), first);
  const before = oldest.at !== null && newestAddition !== null && newestAddition > oldest.at + CLOCKS_DIFFER_MS;
  return before
    ? { at: null, source: 'none', newestAddition, fileDate }
    : { at: oldest.at, source: oldest.source, newestAddition, fileDate };
}
