import type { Asset } from '../../model/asset.ts';
import type { PlaceContents, PlacePart } from '../../model/place.ts';

/** Between the id of a place and the path of a part of it that stands for itself. */
const MARK = '|';

/**
 * A place of which some parts lie elsewhere (a Photos library in Pictures, a phone mounted in the home folder) as several places:
 * each such part stands for itself, and only the rest is the place. Otherwise every photo of the library would be "copied" by the
 * very file that goes when it is deleted in iCloud.
 */
export function splitParts(contents: PlaceContents): PlaceContents[] {
  const { parts = [], ...whole } = contents;
  if (parts.length === 0) return [whole];
  const byPath = new Map(parts.map((part) => [part.path, part]));
  const inParts = new Map<PlacePart, Asset[]>(parts.map((part) => [part, []]));
  const own: Asset[] = [];
  for (const asset of contents.assets) {
    const part = partOf(asset, byPath);
    (part === null ? own : inParts.get(part))?.push(asset);
  }
  // A backup of a phone is named although nothing in it can be read: the person must learn why.
  const found = [...inParts].filter(([part, assets]) => assets.length > 0 || part.standing.ground === 'phone-backup');
  if (found.length === 0) return [whole];
  // What keeps the whole from being known keeps each part from it too.
  const notes = whole.notes.filter((note) => note.blocks);
  return [
    { ...whole, assets: own },
    ...found.map(([{ path, ...part }, assets]): PlaceContents => {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const place = { ...whole.place, id: `${whole.place.id}${MARK}${path}`, name, ...part };
      // What was passed over is counted once, with the whole.
      return { ...whole, place, assets, notes, files: [], problems: [], passedOver: [] };
    }),
  ];
}

/** The id of the place that was scanned, for a place or one of its parts: under it the files are found. */
export function scannedPlaceId(placeId: string): string {
  const mark = placeId.indexOf(MARK);
  return mark < 0 ? placeId : placeId.slice(0, mark);
}

/** The part an asset lies in. It is as good as its worst file: one in a part that does not count is enough. */
function partOf({ resources }: Asset, parts: ReadonlyMap<string, PlacePart>): PlacePart | null {
  let found: PlacePart | null = null;
  for (const { path } of resources) {
    const part = path === null ? null : deepest(path, parts);
    if (part !== null && (found === null || !part.standing.mayCount)) found = part;
  }
  return found;
}

function deepest(path: string, parts: ReadonlyMap<string, PlacePart>): PlacePart | null {
  for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const part = parts.get(path.slice(0, end));
    if (part) return part;
  }
  return null;
}
