import type { ListAge } from '../model/list-facts.ts';
import { DAY_MS } from '../model/moments.ts';
import type { PlaceContents } from '../model/place.ts';

/**
 * A list with the date that a person gives it (ms, UTC). What the list says itself stays, and so does the date of a file that can be
 * true and is older: no list is newer than its file. A date that lies more than a day behind that of the file is a mistake: it counts
 * for nothing, and nobody has said when the list is from.
 */
export function withListDate(contents: PlaceContents, at: number | null): PlaceContents {
  const { list } = contents;
  if (at === null || list === undefined) return contents;
  const { age } = list;
  if (age.source === 'last-sync' || age.source === 'read-moment') return contents;
  if (age.at !== null && at > age.at + DAY_MS) return contents;
  const said: ListAge = { ...age, at: age.at === null ? at : Math.min(at, age.at), source: 'person' };
  return { ...contents, list: { ...list, age: said } };
}
