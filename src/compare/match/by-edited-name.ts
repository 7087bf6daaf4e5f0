import type { Asset } from '../../model/asset.ts';
import { assign, type Edge } from './assign.ts';
import { foundKeys, joinByKey, listedKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { relateTimes } from './time-match.ts';
import { Units } from './units.ts';

/**
 * An edited version that is a row of its own on the list (`IMG_E1234.HEIC`) is found in the edited file that the place
 * keeps beside its original, by exact name and time. Equal bytes of an edit were found before (by-bytes.ts).
 */
export function matchByEditedName(match: PlaceMatch): void {
  const open = match.openListed().filter((unit) => unit.resource.role === 'original');
  if (open.length === 0) return;
  const { edits, owners } = editsOf(match);
  if (edits.length === 0) return;
  const units = new Units(edits);
  const files = units.pick((index) => units.isWhole(index));
  joinByKey(open, files, listedKey, foundKeys, (listed, here) => {
    const edges: Edge[] = [];
    visitPairs(listed, here, (a, b) => {
      if (differenceOf(a, b, relateBytes(a, b), null) !== null) return;
      if (relateTimes(a.time, b.time).kind === 'same') edges.push({ listed: a, here: b, weight: 0 });
    });
    for (const { listed: a, here: b } of assign(edges).pairs) {
      const owner = match.here.originalOf(owners[b.assetIndex] ?? -1);
      if (owner < 0 || !match.isOpen(a)) continue;
      match.settleByEdit(a, match.here.at(owner), !a.timeIsInName && !b.timeIsInName);
    }
  });
}

/** Every edited file of the place as a photo of its own, with the number of the asset that it belongs to. */
function editsOf({ here }: PlaceMatch): { readonly edits: Asset[]; readonly owners: number[] } {
  const edits: Asset[] = [];
  const owners: number[] = [];
  for (const [index, asset] of here.assets.entries())
    for (const resource of asset.resources) {
      if (resource.role !== 'edited') continue;
      const { name } = resource;
      edits.push({ ...asset, name, width: null, height: null, resources: [{ ...resource, role: 'original' }] });
      owners.push(index);
    }
  return { edits, owners };
}
