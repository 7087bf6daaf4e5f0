import type { Comparison } from '../../compare/comparison.ts';
import { type KnownPhoto, locationsOf } from '../../compare/group/photo-locations.ts';
import { scannedPlaceId } from '../../compare/group/place-parts.ts';
import type { Asset } from '../../model/asset.ts';
import { monthOf, UNKNOWN_MONTH } from '../../model/capture-time.ts';
import { foldName } from '../../model/file-name.ts';
import type { MonthCount, PhotoFilter } from './check-summary.ts';
import type { ShownPhoto } from './photo-query.ts';

/** The month of a photo (`YYYY-MM`); the date of a file alone may be the day of a copy and gives none. */
export function monthKey(asset: Asset): string {
  return (asset.captured.kind === 'file' ? null : monthOf(asset.captured)) ?? UNKNOWN_MONTH;
}

/** Whether a photo fits a filter. */
export function photoFilter({ month, media, search: text }: PhotoFilter): (asset: Asset) => boolean {
  const search = foldName(text);
  return (asset) => {
    if (month && monthKey(asset) !== month) return false;
    if (media && asset.kind !== media) return false;
    if (search === '') return true;
    if (foldName(asset.name).includes(search)) return true;
    return asset.resources.some((resource) => resource.path !== null && foldName(resource.path).includes(search));
  };
}

/** How many photos fall into each month, oldest first; those without a date last. */
export function monthCounts(photos: Iterable<Asset>): MonthCount[] {
  const counts = new Map<string, number>();
  for (const asset of photos) {
    const month = monthKey(asset);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Makes photos of a comparison ready for the screen, with what every place has of them. */
export function photoShower({ places, listId }: Comparison): (photo: KnownPhoto, key: string) => ShownPhoto {
  const scanned = new Set(places.filter(({ place }) => place.source === 'scan').map(({ place }) => place.id));
  return (photo, key) => {
    const { asset } = photo;
    return {
      key,
      name: asset?.name ?? '',
      media: asset?.kind ?? null,
      captured: asset?.captured ?? { kind: 'unknown' },
      bytes: asset?.resources[0].size ?? null,
      locations: locationsOf(photo, places, listId),
      picture: pictureOf(photo, scanned),
    };
  };
}

/**
 * A file of a scanned place that has to do with this photo, to be shown in the file browser: what can be shown as a picture first,
 * then one whose bytes are still in a cloud.
 */
export function fileOf(photo: KnownPhoto, scanned: ReadonlySet<string>): ShownPhoto['picture'] {
  const { asset, from, findings } = photo;
  const shown = pictureOf(photo, scanned);
  if (shown) return shown;
  const path = asset?.resources[0].path ?? null;
  if (path !== null && scanned.has(from)) return { placeId: scannedPlaceId(from), path };
  const stub = findings.find(
    ({ coverage, found, placeId }) => coverage === 'placeholder' && found && scanned.has(placeId),
  );
  return stub?.found ? { placeId: scannedPlaceId(stub.placeId), path: stub.found } : null;
}

/** A file of a scanned place that shows this photo: the asset's own when it was scanned, else what was found there. */
function pictureOf({ asset, from, findings }: KnownPhoto, scanned: ReadonlySet<string>): ShownPhoto['picture'] {
  const own = asset?.resources[0];
  if (own?.path && own.state !== 'placeholder' && scanned.has(from))
    return { placeId: scannedPlaceId(from), path: own.path };
  for (const { coverage, found, placeId } of findings) {
    const shows = coverage !== 'absent' && coverage !== 'placeholder';
    if (shows && found && scanned.has(placeId)) return { placeId: scannedPlaceId(placeId), path: found };
  }
  return null;
}
