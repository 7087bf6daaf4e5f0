import type { Resource } from '../../model/asset.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { PlaceContents } from '../../model/place.ts';
import { ByteTable } from './by-bytes.ts';
import { isFolderComparison } from './folder-comparison.ts';
import { roughMs } from './time-match.ts';
import { Units } from './units.ts';

/** Copies of one picture have its date. Of fewer other dates than this each may be the day on which somebody kept it once more. */
const MANY_DATES = 10;

/**
 * A list without the checksums that cannot be right: something went wrong with the column (a cell that was drawn down over others in a
 * spreadsheet), and nobody knows which of the rows is the right one. What is left of these rows is their name and date. The
 * contents of a folder stay as they are: what was computed here is right.
 */
export function withoutImpossibleSums(list: PlaceContents): PlaceContents {
  if (isFolderComparison(list)) return list;
  const units = new Units(list.assets);
  const { shared, sums } = sharedSums(units);
  const impossible = new Set<Fingerprint>();
  for (const [fingerprint, rows] of shared) if (isImpossible(units, rows, sums)) impossible.add(fingerprint);
  if (impossible.size === 0) return list;
  let count = 0;
  const strip = (resource: Resource): Resource => {
    if (resource.fingerprint === null || !impossible.has(resource.fingerprint)) return resource;
    count += 1;
    return { ...resource, fingerprint: null };
  };
  const assets = list.assets.map((asset) => {
    const [first, ...rest] = asset.resources;
    return { ...asset, resources: [strip(first), ...rest.map(strip)] as const };
  });
  return { ...list, assets, notes: [...list.notes, { code: 'checksums-impossible', count, blocks: false }] };
}

/** The units of each checksum that several have, and how many units have one. */
function sharedSums(units: Units): { readonly shared: ReadonlyMap<Fingerprint, number[]>; readonly sums: number } {
  const first = new ByteTable(units);
  const shared = new Map<Fingerprint, number[]>();
  let sums = 0;
  for (let unit = 0; unit < units.count; unit += 1) {
    const { fingerprint } = units.resourceAt(unit);
    if (fingerprint === null) continue;
    sums += 1;
    const before = first.get(fingerprint);
    const group = shared.get(fingerprint);
    if (before < 0) first.set(fingerprint, unit);
    else if (group) group.push(unit);
    else shared.set(fingerprint, [before, unit]);
  }
  return { shared, sums };
}

/**
 * Whether files with one checksum cannot have the same bytes: a still and a film, files of two lengths, or most of a whole list, of many
 * dates.
 */
function isImpossible(units: Units, rows: readonly number[], sums: number): boolean {
  const known = rows.map((row) => units.at(row)).filter(({ isOpenKind }) => !isOpenKind);
  const sizes = rows.map((row) => units.resourceAt(row).size).filter((size) => size !== null);
  const dates = () => new Set(rows.map((row) => roughMs(units.at(row).time)));
  return (
    new Set(known.map(({ family }) => family)).size > 1 ||
    new Set(sizes).size > 1 ||
    (rows.length * 2 > sums && dates().size >= MANY_DATES)
  );
}
