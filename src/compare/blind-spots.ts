import { isCopy } from '../model/coverage.ts';
import type { NoteCode, PlaceContents } from '../model/place.ts';
import type { Reason } from '../model/verdict.ts';
import type { PlaceSummary, Row } from './comparison.ts';
import type { BlindSpotCode } from './reason-codes.ts';

const FROM_LIST_NOTE: Partial<Record<NoteCode, BlindSpotCode>> = {
  'hidden-not-shown': 'hidden-not-shown',
  'deleted-not-shown': 'deleted-not-shown',
  'shared-albums-excluded': 'shared-albums-excluded',
  'bursts-excluded': 'bursts-excluded',
  'referenced-files': 'referenced-files',
};

/** What this check did not look at. Never empty: the phone itself is always first. */
export function blindSpotsOf(
  list: PlaceSummary | null,
  rows: readonly Row[],
  places: readonly PlaceContents[],
): Reason[] {
  const spots: Reason[] = [];
  const add = (code: BlindSpotCode, values: Reason['values'] = {}) => {
    if (!spots.some((spot) => spot.code === code && spot.values.place === values.place)) spots.push({ code, values });
  };
  add('phone-not-looked-at');
  const knowsWaiting = list?.notes.some((n) => n.code === 'waiting-to-upload' || n.code === 'not-uploaded-known');
  // A folder is no list of iCloud: what waits on a phone is no question of it.
  if (!knowsWaiting && list?.place.source !== 'scan') add('waiting-unknown');
  for (const note of list?.notes ?? []) {
    const code = FROM_LIST_NOTE[note.code];
    if (code) add(code, note.count === undefined ? {} : { count: note.count });
  }
  const unproved = rows.filter((row) => isCopy(row.coverage) && row.coverage !== 'verified').length;
  if (unproved > 0) add('bytes-not-compared', { count: unproved });
  if (unproved > 0 && !rows.some((row) => row.asset.resources[0].size !== null)) add('quality-not-seen');
  for (const { place } of places) {
    if (place.independenceKey === 'icloud') add('synced-place', { place: place.name });
    else if (place.source === 'list') add('place-by-list', { place: place.name });
  }
  const keys = new Set([...places.map((p) => p.place.independenceKey), ...(list ? [list.place.independenceKey] : [])]);
  if (list !== null && list.place.kind !== 'icloud' && places.length > 0 && keys.size === 1) add('one-disk');
  return spots;
}
