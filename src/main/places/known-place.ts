import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { PlaceRef } from '../../bridge/contract.ts';
import type { Place } from '../../model/place.ts';
import type { ChosenPlace } from '../../scanner/describe-place.ts';
import { takeoutName } from '../../scanner/names/takeout-album.ts';
import { doesAnswer } from '../../scanner/place/does-answer.ts';
import { isAway } from '../../scanner/walk/folder-problem.ts';

/** A folder that the person chose. Its path stays in main; the window knows it by `place.id`. */
export interface KnownPlace {
  readonly place: Place;
  readonly folder: string;
  /** Names of the zips in the folder that are the place: the parts of one Takeout. */
  readonly only?: readonly [string, ...string[]];
  readonly lastScanAt: number | null;
}

/** The id of what was chosen: the same on every start, and it says nothing about where that is. */
export function placeIdOf({ folder, only }: ChosenPlace): string {
  // The parts of a Takeout are known by the name they share: one more of them is still the same place.
  const where = only ? path.join(folder, `${takeoutName(only[0]) ?? only[0]} *`) : folder;
  return `place-${createHash('sha256').update(path.resolve(where)).digest('hex').slice(0, 20)}`;
}

/** What the window may know of a place: its name (with the folder above when two have the same), never its whole path. */
export async function toRef(known: KnownPlace, all: readonly KnownPlace[]): Promise<PlaceRef> {
  const { id, kind, name } = known.place;
  const twin = all.some((other) => other.place.id !== id && other.place.name === name);
  const above = path.basename(known.only ? known.folder : path.dirname(known.folder));
  return {
    id,
    label: twin && above !== '' ? `${above}/${name}` : name,
    kind,
    available: await isThere(known),
    lastScanAt: known.lastScanAt,
  };
}

/** Whether a place is where it was. One that may not be looked at, or gives errors, is: a check says what is wrong with it. */
async function isThere(known: KnownPlace): Promise<boolean> {
  if (await isSilent(known)) return false;
  try {
    const info = await stat(firstPathOf(known));
    // A zip is a place too.
    return info.isDirectory() || info.isFile();
  } catch (error) {
    return !isAway(error);
  }
}

/** How long a place may take to say that it is there (ms). Whoever wants to check it asks for longer. */
const HERE_MS = 5000;

/**
 * Whether a place, when it lies where a program or another machine has to answer, does not. To ask it here would stop a thread of main
 * for ever.
 */
export async function isSilent(known: KnownPlace): Promise<boolean> {
  return known.place.standing?.ground !== 'disk' && !(await doesAnswer(firstPathOf(known), HERE_MS));
}

function firstPathOf({ folder, only }: KnownPlace): string {
  return only ? path.join(folder, only[0]) : folder;
}

/** Absolute paths of what a place is: its folder, or the zips that it consists of. */
export function pathsOf({ folder, only }: Pick<KnownPlace, 'folder' | 'only'>): string[] {
  return only === undefined ? [folder] : only.map((name) => path.join(folder, name));
}

/**
 * Whether a file in the folder of a place belongs to the place. Where the place is the zips of one Takeout, what else lies beside
 * them was never chosen: no page gets a picture or a hint of it.
 *
 * @param file absolute path of a file that is known to lie in the folder
 */
export function isOfPlace({ folder, only }: Pick<KnownPlace, 'folder' | 'only'>, file: string): boolean {
  const [top = ''] = path.relative(folder, file).split(path.sep);
  return only === undefined || only.includes(top);
}
