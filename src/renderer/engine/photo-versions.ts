import type { KnownPhoto, PhotoLocation } from '../../compare/group/photo-locations.ts';
import { scannedPlaceId } from '../../compare/group/place-parts.ts';
import type { Asset } from '../../model/asset.ts';
import type { CaptureTime } from '../../model/capture-time.ts';
import type { MediaType } from '../../model/media-type.ts';
import type { PlaceContents } from '../../model/place.ts';

/** A file of a place, as the window can ask for its picture and show it in the file browser. */
export interface PlaceFile {
  readonly placeId: string;
  readonly path: string;
}

/** One photo as one place has it. What the place does not say is null. */
export interface PhotoVersion {
  /** What the place has of it, and how sure that is. */
  readonly location: PhotoLocation;
  /** Whether it is what a list says, with no file behind it. */
  readonly isListed: boolean;
  readonly name: string;
  readonly captured: CaptureTime;
  readonly bytes: number | null;
  /** Pixels as stored. */
  readonly width: number | null;
  readonly height: number | null;
  readonly durationMs: number | null;
  readonly type: MediaType | null;
  /** Where its file lies; null for what only a list has. */
  readonly file: PlaceFile | null;
  /** Where a picture of it can be had; null where its bytes are not here. */
  readonly picture: PlaceFile | null;
}

/**
 * The versions of a photo that can be looked at side by side: as the place has it that it is known from, then what was found of
 * it elsewhere. A place without anything of it has no version.
 *
 * @param locations what every place has of it, in the order of the comparison
 * @param contents the places that were scanned
 */
export function versionsOf(
  photo: KnownPhoto,
  locations: readonly PhotoLocation[],
  contents: readonly PlaceContents[],
): PhotoVersion[] {
  const { asset, from } = photo;
  if (asset === null) return [];
  const versions = locations.flatMap((location): PhotoVersion[] => {
    const { placeId, finding } = location;
    const place = contents.find((each) => each.place.id === scannedPlaceId(placeId));
    if (placeId === from) return [versionOf(location, asset, place ? asset.resources[0].path : null, place)];
    if (!place || finding === null || finding.found === null || finding.coverage === 'absent') return [];
    const found = assetWith(place, finding.found);
    return found ? [versionOf(location, found, finding.found, place)] : [];
  });
  return versions.sort((a, b) => Number(b.location.placeId === from) - Number(a.location.placeId === from));
}

function versionOf(
  location: PhotoLocation,
  asset: Asset,
  path: string | null,
  place: PlaceContents | undefined,
): PhotoVersion {
  const resource = asset.resources.find((each) => path !== null && each.path === path) ?? asset.resources[0];
  const isMain = resource === asset.resources[0];
  const file = place && path !== null ? { placeId: place.place.id, path } : null;
  const hasBytes = resource.state !== 'placeholder' && resource.state !== 'absent';
  return {
    location,
    isListed: place === undefined,
    name: resource.name,
    captured: asset.captured,
    bytes: resource.size,
    width: isMain ? asset.width : null,
    height: isMain ? asset.height : null,
    durationMs: isMain ? asset.durationMs : null,
    type: resource.type,
    file,
    picture: hasBytes ? file : null,
  };
}

function assetWith({ assets }: PlaceContents, path: string): Asset | null {
  return assets.find(({ resources }) => resources.some((each) => each.path === path)) ?? null;
}
