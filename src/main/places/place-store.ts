import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { PlaceRef } from '../../bridge/contract.ts';
import { place as placeSchema } from '../../bridge/schemas/place-schema.ts';
import type { Place } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { takeoutName } from '../../scanner/takeout/takeout-album.ts';
import type { Log } from '../log.ts';
import { createJsonStore } from '../stores/json-store.ts';

/** A folder that the person chose. Its path stays in main; the window knows it by `place.id`. */
export interface KnownPlace {
  readonly place: Place;
  readonly folder: string;
  /** Names of the zips in the folder that are the place: the parts of one Takeout. */
  readonly only?: readonly [string, ...string[]];
  readonly lastScanAt: number | null;
}

const fileName = z.string().min(1).max(1000);

const knownPlace: z.ZodType<KnownPlace> = z.strictObject({
  place: placeSchema,
  folder: z.string().min(1).refine(path.isAbsolute),
  only: z.tuple([fileName], fileName).exactOptional(),
  lastScanAt: z.number().nullable(),
});

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

/** The id of what was chosen: the same on every start, and it says nothing about where that is. */
export function placeIdOf({ folder, only }: ChosenPlace): string {
  // The parts of a Takeout are known by the name they share: one more of them is still the same place.
  const where = only ? path.join(folder, `${takeoutName(only[0]) ?? only[0]} *`) : folder;
  return `place-${createHash('sha256').update(path.resolve(where)).digest('hex').slice(0, 20)}`;
}

/** The folders a person chose, kept in one file. */
export function createPlaceStore(file: string, log: Log, tell?: (problem: Problem) => void): PlaceStore {
  const store = createJsonStore<KnownPlace[]>(file, z.array(knownPlace), [], log, tell);
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
      const lastScanAt = (await get(place.id))?.lastScanAt ?? null;
      const where = { folder: path.resolve(chosen.folder), ...(chosen.only ? { only: chosen.only } : {}) };
      const fresh: KnownPlace = { place, ...where, lastScanAt };
      await store.set([...(await store.get()).filter((other) => other.place.id !== place.id), fresh]);
      return fresh;
    },
    remove: async (placeId) => store.set((await store.get()).filter((known) => known.place.id !== placeId)),
    scanned: async (placeId, at, found) => {
      const all = await store.get();
      const place = { ...found, id: placeId };
      await store.set(all.map((known) => (known.place.id === placeId ? { ...known, place, lastScanAt: at } : known)));
    },
  };
}

/** What the window may know of a place: its name (with the folder above when two have the same), never its whole path. */
export async function toRef(known: KnownPlace, all: readonly KnownPlace[]): Promise<PlaceRef> {
  const { id, kind, name } = known.place;
  const twin = all.some((other) => other.place.id !== id && other.place.name === name);
  const above = path.basename(known.only ? known.folder : path.dirname(known.folder));
  const info = await stat(known.only ? path.join(known.folder, known.only[0]) : known.folder).catch(() => null);
  return {
    id,
    label: twin && above !== '' ? `${above}/${name}` : name,
    kind,
    // A zip is a place too.
    available: info !== null && (info.isDirectory() || info.isFile()),
    lastScanAt: known.lastScanAt,
  };
}
