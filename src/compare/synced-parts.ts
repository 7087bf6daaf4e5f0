import type { Asset } from '../model/asset.ts';
import type { PlaceContents } from '../model/place.ts';

/** Between the id of a place and the path of a part of it that stands for itself. */
const MARK = '|';

/**
 * A place in which iCloud keeps some folders in step (a Photos library in Pictures) as several places: each such folder is
 * one with iCloud, and only the rest is a place of its own. Otherwise every photo of the library would be "copied" by the
 * very file that goes when it is deleted in iCloud.
 */
export function withoutSyncedParts(contents: PlaceContents): PlaceContents[] {
  const { syncedParts = [], ...whole } = contents;
  const inParts = new Map(syncedParts.map((path): [string, Asset[]] => [path, []]));
  const own = contents.assets.filter((asset) => {
    const part = syncedParts.find((path) => isPartlyIn(asset, path));
    if (part !== undefined) inParts.get(part)?.push(asset);
    return part === undefined;
  });
  const parts = [...inParts].filter(([, assets]) => assets.length > 0);
  if (parts.length === 0) return [whole];
  // What keeps the whole from being known keeps each part from it too.
  const notes = whole.notes.filter((note) => note.blocks);
  return [
    { ...whole, assets: own },
    ...parts.map(([path, assets]): PlaceContents => {
      const place = {
        ...whole.place,
        id: `${whole.place.id}${MARK}${path}`,
        name: path.slice(path.lastIndexOf('/') + 1),
        independenceKey: 'icloud',
      };
      return { ...whole, place, assets, notes, files: [], problems: [] };
    }),
  ];
}

/** The id of the place that was scanned, for a place or one of its parts: under it the files are found. */
export function scannedPlaceId(placeId: string): string {
  const mark = placeId.indexOf(MARK);
  return mark < 0 ? placeId : placeId.slice(0, mark);
}

/** An asset is as good as its worst file, so one file in the synced folder is enough. */
function isPartlyIn({ resources }: Asset, folder: string): boolean {
  return resources.some(({ path }) => path?.startsWith(`${folder}/`));
}
