import type { Notice } from '../../bridge/contract.ts';
import type { Api } from './api.ts';
import type { CheckStore } from './check-store.ts';
import { isScanning, type PlaceState } from './places-state.ts';
import type { PlacesStore } from './places-store.ts';

/** A look that took so long was left alone: its end is worth a notice. */
const LONG_LOOK_MS = 60_000;
/** Days before the first photo leaves Recently Deleted from which on a notice is due. */
const NEAR_DAYS = 3;

/** Asks for notices of the system: a long look has ended, photos are about to leave Recently Deleted (once a start). */
export function sendNotices(api: Api, places: PlacesStore, check: CheckStore): void {
  const send = (notice: Notice): void => void api.request('app:notify', notice);
  const running = new Set<string>();
  places.subscribe(() => {
    for (const place of places.get().places) {
      if (isScanning(place)) running.add(place.ref.id);
      else if (running.delete(place.ref.id) && isLong(place))
        send({ about: 'look-ended', name: place.ref.label, count: place.summary?.counts.assets ?? 0 });
    }
  });
  let told = false;
  check.subscribe(() => {
    const { summary } = check.get();
    if (told || !summary || summary.soonestDeleted === null || summary.soonestDeleted > NEAR_DAYS) return;
    told = true;
    send({ about: 'deadline', count: summary.parts.deleted, daysLeft: summary.soonestDeleted });
  });
}

function isLong({ phase, stats }: PlaceState): boolean {
  return phase === 'finished' && stats !== null && stats.durationMs >= LONG_LOOK_MS;
}
