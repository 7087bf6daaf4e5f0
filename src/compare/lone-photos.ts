import { isCopy } from '../model/coverage.ts';
import type { PlaceContents } from '../model/place.ts';
import { compareAssets, compareText } from './canonical-order.ts';
import type { LonePhoto, Row } from './comparison.ts';
import { findingsHere } from './findings-here.ts';
import { placesOfGroup } from './group-places.ts';
import type { HereGroup } from './here-groups.ts';
import { countPlaces, firstPlace, type Independence } from './independence.ts';
import { uncertainNames } from './uncertain-names.ts';

/** What is asked: in how many places that one accident cannot reach is each photo? */
export interface WhereaboutsInput {
  readonly rows: readonly Row[];
  /** Photos that the list knows as not uploaded yet: iCloud does not hold those. */
  readonly waiting: readonly Row[];
  readonly groups: Iterable<HereGroup>;
  readonly independence: Independence;
  readonly listId: string | null;
  readonly places: readonly PlaceContents[];
  /** Whether a photo that is not on the list can be said not to be in iCloud. */
  readonly listTells: boolean;
  /** Whether list and places have almost nothing in common: then nothing about either is certain. */
  readonly wrongList: boolean;
}

/** The photos in at least two independent places, all there are, and the others one by one. */
export interface Whereabouts {
  readonly twoPlaces: { readonly inTwo: number; readonly all: number };
  readonly lonePhotos: readonly LonePhoto[];
}

/**
 * Counts every known photo once (listed, waiting to be uploaded, or only here) and names those that are in fewer than two
 * independent places. What is in Recently Deleted and what was not chosen of a burst is not asked about.
 */
export function findWhereabouts(input: WhereaboutsInput): Whereabouts {
  const { rows, waiting, groups, independence, listId } = input;
  const lonePhotos: LonePhoto[] = [];
  const from = listId ?? '';
  let all = rows.length + waiting.length;
  for (const row of rows)
    if (row.independentPlaces < 2) lonePhotos.push(loneRow(row, from, independence, !input.wrongList));
  const notUploaded = { ...independence, list: -1 };
  for (const row of waiting)
    if (countPlaces(notUploaded, row.findings) < 2) lonePhotos.push(loneRow(row, from, notUploaded, !input.wrongList));
  const uncertain = uncertainNames(rows);
  const placeIds = input.places.map(({ place }) => place.id);
  for (const group of groups) {
    if (group.listedAs !== 'none' || group.memberCount === 0) continue;
    all += 1;
    const { members } = group;
    const held = placesOfGroup(members, independence.numbers);
    const first = members[0];
    if (held.length >= 2 || !first) continue;
    const number = held[0];
    const findings = findingsHere(first, members, placeIds);
    const certain =
      input.listTells &&
      !group.hinted &&
      !uncertain.has(first.asset.name) &&
      findings.every((finding, p) => independence.numbers[p] !== -1 || !isCopy(finding.coverage));
    lonePhotos.push({
      asset: first.asset,
      from: placeIds[first.place] ?? '',
      where: number === undefined ? null : (independence.keys[number] ?? null),
      findings,
      certain,
    });
  }
  const inTwo = all - lonePhotos.length;
  return { twoPlaces: { inTwo, all }, lonePhotos: sortLonePhotos(lonePhotos) };
}

function loneRow({ asset, findings }: Row, from: string, independence: Independence, canTell: boolean): LonePhoto {
  const where = firstPlace(independence, findings);
  const own = where === null ? -1 : independence.keys.indexOf(where);
  const elsewhere = findings.some((finding, p) => {
    const number = independence.numbers[p] ?? -1;
    if (number >= 0 && number === own) return false;
    return isCopy(finding.coverage) || finding.coverage === 'likely' || finding.evidence === 'name-only';
  });
  return { asset, from, where, findings, certain: canTell && !elsewhere };
}

/** By date, then by name. The three parts come in runs that are in order already, which is what the sort is quick with. */
function sortLonePhotos(photos: LonePhoto[]): LonePhoto[] {
  return photos.sort((a, b) => compareAssets(a.asset, b.asset) || compareText(a.from, b.from));
}
