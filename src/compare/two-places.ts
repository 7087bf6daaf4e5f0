import type { Comparison, Row } from './comparison.ts';
import type { HereGroup } from './here-groups.ts';
import type { PlaceResult } from './place-result.ts';

/**
 * How many photos are in at least two places that one accident cannot reach. Listed photos count iCloud as one place;
 * photos that are only here count the keys of the places that hold them.
 */
export function countTwoPlaces(
  rows: readonly Row[],
  groups: Iterable<HereGroup>,
  results: readonly PlaceResult[],
): Comparison['twoPlaces'] {
  let [inTwo, all] = [0, rows.length];
  for (const row of rows) if (row.independentPlaces >= 2) inTwo += 1;
  for (const group of groups) {
    const onlyHere = group.listedAs === 'none' || group.listedAs === 'waiting';
    if (!onlyHere || group.memberCount === 0) continue;
    all += 1;
    const keys = new Set(group.members.map((member) => results[member.place]?.contents.place.independenceKey));
    if (keys.size >= 2) inTwo += 1;
  }
  return { inTwo, all };
}
