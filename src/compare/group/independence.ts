import { isCopy } from '../../model/coverage.ts';
import type { PlaceFinding } from '../../model/gap.ts';
import type { Place, PlaceContents } from '../../model/place.ts';
import { ICLOUD_KEY } from '../../model/place.ts';
import { goesAwayByItself, OWN_SERVERS, UNKNOWN_STANDING } from '../../model/place-standing.ts';
import { mayBeOneMachine, SOME_MACHINE } from './one-machine.ts';

/** In how many places a photo is: places of one number are one place, and -1 counts for nothing. */
export interface Numbering {
  /** By place, in the order of the places. */
  readonly numbers: readonly number[];
  /** The number of the list's own place; -1 where being on the list is not being in a place of its own. */
  readonly list: number;
  /** An `independenceKey` for each number: the first of those that one accident reaches together. */
  readonly keys: readonly string[];
}

export interface Independence extends Numbering {
  /**
   * For photos that no list has in iCloud. A folder or library that should be in sync with iCloud is no witness that its photos are there:
   * of what only such a place has, all that is known is the disk on which it lies.
   */
  readonly notInICloud: Numbering;
}

/**
 * Numbers the places by what one accident reaches. What was not read to its end, or is not where it was, counts for
 * nothing: nobody knows whether it still holds what was seen. What is not known to be apart counts for nothing either, but for what
 * is synced with iCloud, which is one place with it. A list counts as iCloud only where all lists are of iCloud;
 * a list of files may speak of the very folder that was read, and two of those would be a false "safe".
 *
 * @param lists the lists that were joined (or the folder that stands in their place), before joining
 * @param listKey the `independenceKey` of the joined list; null without a list
 */
export function independenceOf(
  lists: readonly PlaceContents[],
  listKey: string | null,
  places: readonly PlaceContents[],
): Independence {
  const stands = lists.every((list) => list.place.kind === 'icloud' || (list.place.source === 'scan' && isThere(list)));
  const listReach =
    listKey !== null && stands ? { key: listKey, also: lists.flatMap(({ place }) => reachOf(place).also) } : null;
  const notInICloud = numbered(null, places, diskReachOf);
  return { ...(listReach === null ? notInICloud : numbered(listReach, places, reachOf)), notInICloud };
}

function numbered(list: Reach | null, places: readonly PlaceContents[], of: (place: Place) => Reach): Numbering {
  const reaches = places.map((contents) => (isThere(contents) ? of(contents.place) : null));
  const groups = joinReaches([list, ...reaches].filter((reach) => reach !== null));
  const numberOf = (reach: Reach | null) => (reach === null ? -1 : groups.findIndex(({ keys }) => keys.has(reach.key)));
  return { numbers: reaches.map(numberOf), list: numberOf(list), keys: groups.map(({ name }) => name) };
}

function isThere({ place, notes }: PlaceContents): boolean {
  return mayCount(place) && !notes.some((note) => note.code === 'scan-unfinished');
}

/** Whether a place is known to be apart, or to be one with iCloud; a list says of which key it is by itself. */
function mayCount({ source, independenceKey, standing = UNKNOWN_STANDING }: Place): boolean {
  if (source === 'list' || standing.mayCount) return true;
  return independenceKey === ICLOUD_KEY && !goesAwayByItself(standing.ground);
}

/** Whether one accident or one deletion reaches both places. */
export function isOnePlace(a: Place, b: Place): boolean {
  return joinReaches([reachOf(a), reachOf(b)]).length === 1;
}

/**
 * Whether two places are known to lie on different disks or machines, so that no file of one can be a file of the other under a
 * second name. What a service syncs, and what nobody knows, may be anywhere.
 */
export function areApart(a: Place, b: Place): boolean {
  const isKnown = ({ standing }: Place) => standing?.mayCount === true && /^(disk|network)$/.test(standing.ground);
  return isKnown(a) && isKnown(b) && joinReaches([reachOf(a), reachOf(b)]).length === 2;
}

/** Everything whose accident reaches a place. */
interface Reach {
  readonly key: string;
  readonly also: readonly string[];
}

/** Of what is in sync with iCloud the disk that it lies on says nothing: what the disk loses is still in iCloud. */
function reachOf(place: Place): Reach {
  const reach = diskReachOf(place);
  const { madeLike } = place.standing ?? UNKNOWN_STANDING;
  return reach.key === ICLOUD_KEY ? { ...reach, also: madeLike ? [madeLike.key] : [] } : reach;
}

function diskReachOf({ independenceKey, standing }: Place): Reach {
  const also = standing?.alsoReachedBy ?? [];
  return { key: independenceKey, also: OWN_SERVERS.has(independenceKey) ? [...also, SOME_MACHINE] : also };
}

/** Keys that one accident reaches together, by the name of the first of them. */
interface KeyGroup {
  readonly name: string;
  readonly keys: ReadonlySet<string>;
}

/** Puts together what shares a key, step by step: what reaches the first and the second reaches what the second reaches. */
function joinReaches(reaches: readonly Reach[]): KeyGroup[] {
  let groups: KeyGroup[] = [];
  for (const reach of reaches) {
    const own = new Set([reach.key, ...reach.also]);
    const touched = groups.filter(({ keys }) => [...own].some((key) => keys.has(key)) || mayBeOneMachine(own, keys));
    const keys = new Set([...touched.flatMap((group) => [...group.keys]), ...own]);
    groups = [...groups.filter((group) => !touched.includes(group)), { name: touched[0]?.name ?? reach.key, keys }];
  }
  return groups;
}

/** How many independent places hold a listed photo; `findings` are in the order of the places. */
export function countPlaces({ numbers, list }: Numbering, findings: readonly PlaceFinding[]): number {
  let count = list >= 0 ? 1 : 0;
  for (let i = 0; i < findings.length; i += 1) {
    const number = copyNumber(numbers, findings, i);
    if (number < 0 || number === list) continue;
    let isFirst = true;
    for (let j = 0; isFirst && j < i; j += 1) isFirst = copyNumber(numbers, findings, j) !== number;
    if (isFirst) count += 1;
  }
  return count;
}

/** The first place that holds a photo, the list's own before all others, by its key; null when none does. */
export function firstPlace({ numbers, list, keys }: Numbering, findings: readonly PlaceFinding[]): string | null {
  if (list >= 0) return keys[list] ?? null;
  for (let i = 0; i < findings.length; i += 1) {
    const number = copyNumber(numbers, findings, i);
    if (number >= 0) return keys[number] ?? null;
  }
  return null;
}

/** The number of a place that has a copy, or -1. */
function copyNumber(numbers: readonly number[], findings: readonly PlaceFinding[], at: number): number {
  const finding = findings[at];
  return finding && isCopy(finding.coverage) ? (numbers[at] ?? -1) : -1;
}
