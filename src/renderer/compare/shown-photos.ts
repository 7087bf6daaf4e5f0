import type { Comparison } from '../../compare/comparison.ts';
import { scannedPlaceId } from '../../compare/synced-parts.ts';
import { type KnownPhoto, whereaboutsOf } from '../../compare/whereabouts.ts';
import type { Asset } from '../../model/asset.ts';
import { monthOf } from '../../model/capture-time.ts';
import { foldName } from '../../model/file-name.ts';
import type { MonthCount, PhotoFilter, PhotoGroups, ShownPhoto } from './check-summary.ts';

/** The month under which photos without a date are kept. */
const UNKNOWN_MONTH = 'unknown';

/** Whether a photo fits a filter; without a photo (a gap between counts) only where nothing is asked for. */
export function photoFilter({ month, media, search: text }: PhotoFilter): (asset: Asset | null) => boolean {
  const search = foldName(text);
  return (asset) => {
    if (month && (!asset || (monthOf(asset.captured) ?? UNKNOWN_MONTH) !== month)) return false;
    if (media && asset?.kind !== media) return false;
    if (search === '') return true;
    if (!asset) return false;
    if (foldName(asset.name).includes(search)) return true;
    return asset.resources.some((resource) => resource.path !== null && foldName(resource.path).includes(search));
  };
}

/** How many photos fall into each month, oldest first; those without a date last. */
export function monthCounts(photos: readonly { readonly asset: Asset | null }[]): MonthCount[] {
  const counts = new Map<string, number>();
  for (const { asset } of photos) {
    if (!asset) continue;
    const month = monthOf(asset.captured) ?? UNKNOWN_MONTH;
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return [...counts].map(([month, count]) => ({ month, count })).sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** Groups of photos one after the other; empty ones are left out. */
export function inGroups<T>(groups: readonly { readonly key: string; readonly photos: readonly T[] }[]): {
  readonly list: PhotoGroups;
  readonly photos: readonly T[];
} {
  const all: T[] = [];
  const shown = [];
  for (const { key, photos } of groups) {
    if (photos.length === 0) continue;
    shown.push({ key, start: all.length, count: photos.length });
    // Not pushed with `...`: there may be a million.
    for (const photo of photos) all.push(photo);
  }
  return { list: { total: all.length, groups: shown }, photos: all };
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
      whereabouts: whereaboutsOf(photo, places, listId),
      picture: pictureOf(photo, scanned),
    };
  };
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
