import type { PlaceRef } from '../../bridge/contract.ts';
import { type KnownPlace, toRef } from './known-place.ts';
import type { PlaceStore } from './place-store.ts';

/** The person's places, with the place of the sample photos beside them while the sample is open. It is never kept. */
export interface PlacesWithSample extends PlaceStore {
  /** Puts the sample's place beside the others. */
  openSample(known: KnownPlace): Promise<PlaceRef>;
  /** Takes it away; null when the sample was not open. */
  closeSample(): KnownPlace | null;
  isSample(placeId: string): boolean;
}

/** Lists of places and everything that is written know nothing of the sample; a single place is found in both. */
export function withSample(own: PlaceStore): PlacesWithSample {
  let sample: KnownPlace | null = null;
  const isSample = (placeId: string): boolean => sample?.place.id === placeId;
  return {
    ...own,
    isSample,
    get: async (placeId) => (isSample(placeId) ? sample : own.get(placeId)),
    scanned: async (placeId, at, found) => {
      if (sample && isSample(placeId)) sample = { ...sample, place: { ...found, id: placeId }, lastScanAt: at };
      else await own.scanned(placeId, at, found);
    },
    openSample: (known) => {
      sample = known;
      return toRef(known, [known]);
    },
    closeSample: () => {
      const before = sample;
      sample = null;
      return before;
    },
  };
}
