import { type PhoneFacts, wasLookedAt } from '../../model/phone-facts.ts';
import type { NoteCode, PlaceContents } from '../../model/place.ts';
import type { Reason } from '../../model/witness.ts';
import type { PlaceSummary, Row } from '../comparison.ts';
import { dayText } from './limits.ts';
import type { BlindSpotCode } from './reason-codes.ts';
import type { RowTally } from './row-tally.ts';

const FROM_LIST_NOTE: Partial<Record<NoteCode, BlindSpotCode>> = {
  'hidden-not-shown': 'hidden-not-shown',
  'deleted-not-shown': 'deleted-not-shown',
  'shared-albums-excluded': 'shared-albums-excluded',
  'bursts-excluded': 'bursts-excluded',
  'referenced-files': 'referenced-files',
};

/** What this check did not look at. Never empty: the phone is always first, or what of it was not looked at. */
export function blindSpotsOf(
  list: PlaceSummary | null,
  rows: readonly Row[],
  tally: Pick<RowTally, 'notListed' | 'notRead'>,
  places: readonly PlaceContents[],
  phone: PhoneFacts | null,
): Reason[] {
  const spots: Reason[] = [];
  const add = (code: BlindSpotCode, values: Reason['values'] = {}) => {
    if (!spots.some((spot) => spot.code === code && spot.values.place === values.place)) spots.push({ code, values });
  };
  if (wasLookedAt(phone)) add('phone-photos-only', { day: dayText(phone.readAt) });
  else add('phone-not-looked-at');
  const knowsWaiting = list?.notes.some((n) => n.code === 'waiting-to-upload' || n.code === 'not-uploaded-known');
  // A folder is no list of iCloud: what waits on a phone is no question of it.
  if (!knowsWaiting && list?.place.source !== 'scan') add('waiting-unknown');
  for (const note of list?.notes ?? []) {
    const code = FROM_LIST_NOTE[note.code];
    if (code) add(code, note.count === undefined ? {} : { count: note.count });
  }
  const unproved = tally.notListed + tally.notRead;
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
