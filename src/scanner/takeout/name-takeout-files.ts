import type { Asset, Resource } from '../../model/asset.ts';
import { splitName } from '../../model/file-name.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';
import type { TakeoutSidecar } from './takeout-sidecar.ts';

/**
 * The scanned files of a Google Takeout under their true names, with the moment of capture where the file itself says
 * none. Bytes, sizes and paths stay those of the files.
 *
 * @param sidecars by the path of the file they describe, inside the place
 */
export function nameTakeoutFiles(
  contents: PlaceContents,
  sidecars: ReadonlyMap<string, TakeoutSidecar>,
): PlaceContents {
  if (sidecars.size === 0) return contents;
  let trashed = 0;
  const assets = contents.assets.map((asset) => {
    const sidecar = sidecars.get(asset.resources[0].path ?? asset.resources[0].name);
    if (!sidecar) return asset;
    if (sidecar.trashed) trashed += 1;
    return named(asset, sidecar);
  });
  const notes: CompletenessNote[] = [...contents.notes];
  // The files are here all the same; at Google they will be gone.
  if (trashed > 0) notes.push({ code: 'deleted-listed', count: trashed, blocks: false });
  return { ...contents, assets, notes };
}

function named(asset: Asset, { title, taken }: TakeoutSidecar): Asset {
  const [original, ...others] = asset.resources;
  const { stem } = splitName(title);
  const rename = (resource: Resource): Resource => {
    if (resource.role !== 'live-video' && resource.role !== 'raw') return resource;
    const { extension } = splitName(resource.name);
    return { ...resource, name: extension ? `${stem}.${extension}` : stem };
  };
  const silent = asset.captured.kind === 'file' || asset.captured.kind === 'unknown' || asset.captured.kind === 'day';
  return {
    ...asset,
    name: title,
    // The sidecar gives the name as well: a time that it gives is no second witness.
    ...(silent && taken ? { captured: taken, capturedFrom: 'sidecar-with-name' as const } : {}),
    resources: [{ ...original, name: title }, ...others.map(rename)],
  };
}
