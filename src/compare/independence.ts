import { isCopy } from '../model/coverage.ts';
import type { PlaceFinding } from '../model/gap.ts';
import type { PlaceContents } from '../model/place.ts';

/** In how many places a photo is: places of one number are one place, and -1 counts for nothing. */
export interface Independence {
  /** By place, in the order of the places. */
  readonly numbers: readonly number[];
  /** The number of the list's own place; -1 where being on the list is not being in a place of its own. */
  readonly list: number;
  /** The `independenceKey` that each number stands for. */
  readonly keys: readonly string[];
}

/**
 * Numbers the places by what one accident reaches. What was not read to its end, or is not where it was, counts for
 * nothing: nobody knows whether it still holds what was seen. A list counts as iCloud only where all lists are of iCloud;
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
  const keys: string[] = [];
  const numberOf = (key: string): number => {
    const known = keys.indexOf(key);
    return known >= 0 ? known : keys.push(key) - 1;
  };
  const stands = lists.every((list) => list.place.kind === 'icloud' || (list.place.source === 'scan' && isThere(list)));
  const list = listKey !== null && stands ? numberOf(listKey) : -1;
  const numbers = places.map((contents) => (isThere(contents) ? numberOf(contents.place.independenceKey) : -1));
  return { numbers, list, keys };
}

function isThere({ notes }: PlaceContents): boolean {
  return !notes.some((note) => note.code === 'scan-unfinished');
}

/** How many independent places hold a listed photo; `findings` are in the order of the places. */
export function countPlaces({ numbers, list }: Independence, findings: readonly PlaceFinding[]): number {
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
export function firstPlace({ numbers, list, keys }: Independence, findings: readonly PlaceFinding[]): string | null {
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
