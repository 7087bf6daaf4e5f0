import path from 'node:path';
import type { PlaceRef } from '../../bridge/contract.ts';
import type { Place } from '../../model/place.ts';
import { UNKNOWN_STANDING, wordOf } from '../../model/place-standing.ts';
import type { Problem } from '../../model/problem.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import type { Log } from '../log.ts';
import { createJsonStore } from '../stores/json-store.ts';
import { PLACES } from '../stores/kept-values.ts';
import { type KnownPlace, placeIdOf, toRef } from './known-place.ts';

export interface PlaceStore {
  refs(): Promise<readonly PlaceRef[]>;
  get(placeId: string): Promise<KnownPlace | null>;
  all(): Promise<readonly KnownPlace[]>;
  /** Remembers what was chosen; the same folder chosen twice is one place, and so is the same Takeout with another part. */
  add(chosen: ChosenPlace, place: Place): Promise<KnownPlace>;
  /** The places that are no more than a part of what was chosen. */
  partsOf(chosen: ChosenPlace): Promise<readonly KnownPlace[]>;
  remove(placeId: string): Promise<void>;
  /** The folder was scanned, and is what the scan found it to be: another disk may be where the first one was. */
  scanned(placeId: string, at: number, found: Place): Promise<void>;
  /** Resolves when nothing is being written any more; never rejects. */
  settled(): Promise<unknown>;
}

/** The folders a person chose, kept in one file under `folder`. */
export function createPlaceStore(folder: string, log: Log, tell?: (problem: Problem) => void): PlaceStore {
  const store = createJsonStore(folder, PLACES, log, tell);
  const get = async (placeId: string): Promise<KnownPlace | null> =>
    (await store.get()).find((known) => known.place.id === placeId) ?? null;

  return {
    get,
    settled: () => store.settled(),
    all: () => store.get(),
    refs: async () => {
      const all = await store.get();
      return Promise.all(all.map((known) => toRef(known, all)));
    },
    partsOf: async ({ folder, only }) => {
      const files = new Set(only?.map((name) => path.resolve(folder, name)));
      return (await store.get()).filter((known) => !known.only && files.has(known.folder));
    },
    add: async (chosen, described) => {
      const place = { ...described, id: placeIdOf(chosen) };
      const where = { folder: path.resolve(chosen.folder), ...(chosen.only ? { only: chosen.only } : {}) };
      let fresh: KnownPlace = { place, ...where, lastScanAt: null };
      await store.change((all) => {
        // A scan that ends meanwhile is not forgotten.
        const lastScanAt = all.find((other) => other.place.id === place.id)?.lastScanAt ?? null;
        fresh = { ...fresh, lastScanAt };
        return [...all.filter((other) => other.place.id !== place.id), fresh];
      });
      return fresh;
    },
    remove: (placeId) => store.change((all) => all.filter((known) => known.place.id !== placeId)),
    scanned: async (placeId, at, found) => {
      const settled = (known: KnownPlace): KnownPlace => {
        // A scan that was under way while the person said something knows less than the store.
        const place = isSameWord(known.place, found) ? { ...found, id: placeId } : known.place;
        return { ...known, place, lastScanAt: at };
      };
      await store.change((all) => all.map((known) => (known.place.id === placeId ? settled(known) : known)));
    },
  };
}

function isSameWord(a: Place, b: Place): boolean {
  const said = ({ standing = UNKNOWN_STANDING }: Place) => JSON.stringify(wordOf(standing));
  return said(a) === said(b);
}

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
