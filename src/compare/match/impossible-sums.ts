import type { Asset, Resource } from '../../model/asset.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { PlaceContents } from '../../model/place.ts';
import { isFolderComparison } from './folder-comparison.ts';
import { Units } from './units.ts';

/**
 * A list without the checksums that it gives to a still and to a film alike: no two such files have the same bytes, so something went wrong
 * with the column (a cell that was drawn down over others in a spreadsheet), and nobody knows which of the rows is the right one. What is
 * left of these rows is their name and date. The contents of a folder stay as they are: what was computed here is right.
 */
export function withoutImpossibleSums(list: PlaceContents): PlaceContents {
  if (isFolderComparison(list)) return list;
  const units = new Units(list.assets);
  const films = new Set<Fingerprint>();
  const stills: Fingerprint[] = [];
  for (let index = 0; index < units.count; index += 1) {
    const { fingerprint } = units.resourceAt(index);
    if (fingerprint === null) continue;
    const unit = units.at(index);
    if (unit.isOpenKind) continue;
    if (unit.family === 'video') films.add(fingerprint);
    else stills.push(fingerprint);
  }
  const impossible = new Set(stills.filter((fingerprint) => films.has(fingerprint)));
  if (impossible.size === 0) return list;
  let count = 0;
  const strip = (resource: Resource): Resource => {
    if (resource.fingerprint === null || !impossible.has(resource.fingerprint)) return resource;
    count += 1;
    return { ...resource, fingerprint: null };
  };
  const assets = list.assets.map((asset): Asset => {
    const [first, ...rest] = asset.resources;
    return { ...asset, resources: [strip(first), ...rest.map(strip)] };
  });
  return { ...list, assets, notes: [...list.notes, { code: 'checksums-impossible', count, blocks: false }] };
}
