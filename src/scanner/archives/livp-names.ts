import type { Asset, Resource } from '../../model/asset.ts';
import { baseName, splitName } from '../../model/file-name.ts';
import { kindOfExtension } from '../../model/media-type.ts';
import type { PlaceContents } from '../../model/place.ts';

const LIVP = /\.livp$/i;

/** Whether a folder of a place is the inside of a `.livp`. */
export function isLivp(folderPath: string): boolean {
  return LIVP.test(folderPath);
}

/**
 * The contents with the Live Photos inside `.livp` files called as the file is: `IMG_1234.livp` is a zip whose still and film have
 * names of the tool that wrote it (`IMG_1234.HEIC.heic`, `IMG_1234.HEIC.mov`). One that holds more than one photo keeps its names.
 */
export function nameLivpFiles(contents: PlaceContents): PlaceContents {
  const photosIn = new Map<string, number>();
  for (const asset of contents.assets) {
    const folder = folderOf(asset);
    if (isLivp(folder)) photosIn.set(folder, (photosIn.get(folder) ?? 0) + 1);
  }
  if (photosIn.size === 0) return contents;
  const assets = contents.assets.map((asset) => (photosIn.get(folderOf(asset)) === 1 ? named(asset) : asset));
  return { ...contents, assets };
}

function folderOf({ resources: [{ path }] }: Asset): string {
  return path?.slice(0, Math.max(0, path.lastIndexOf('/'))) ?? '';
}

function named(asset: Asset): Asset {
  const outer = baseName(folderOf(asset)).replace(LIVP, '');
  // `IMG_1234.HEIC.livp` says the ending of the still as well.
  const { stem, extension } = splitName(outer);
  const plain = kindOfExtension(extension) === null ? outer : stem;
  const rename = (resource: Resource): Resource => {
    const own = splitName(resource.name).extension;
    return { ...resource, name: own === '' ? plain : `${plain}.${own}` };
  };
  const [original, ...others] = asset.resources;
  const first = rename(original);
  return { ...asset, name: first.name, resources: [first, ...others.map(rename)] };
}
