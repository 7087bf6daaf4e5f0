import { type Asset, assetBytes } from './asset.ts';
import { dayOf, localMs } from './capture-time.ts';

/** The counts of one side. Live Photos are among `photos`, as iCloud.com counts them. */
export interface PlaceCounts {
  readonly assets: number;
  readonly photos: number;
  readonly videos: number;
  readonly livePhotos: number;
  readonly files: number;
  readonly bytes: number;
}

/** First and last day on which a photo was taken (`YYYY-MM-DD`), file dates left out; null when none is known. */
export interface DateRange {
  readonly first: string | null;
  readonly last: string | null;
}

/** Counts assets as a person does. */
export function countAssets(assets: Iterable<Asset>): PlaceCounts {
  let [all, videos, livePhotos, files, bytes] = [0, 0, 0, 0, 0];
  for (const asset of assets) {
    all += 1;
    if (asset.kind === 'video') videos += 1;
    if (asset.kind === 'live-photo') livePhotos += 1;
    files += asset.resources.length;
    bytes += assetBytes(asset);
  }
  return { assets: all, photos: all - videos, videos, livePhotos, files, bytes };
}

/** The date range of a side. A date of the file alone is left out: it may be the day of a copy. */
export function dateRange(assets: Iterable<Asset>): DateRange {
  let first: Asset | null = null;
  let last: Asset | null = null;
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const asset of assets) {
    if (asset.captured.kind === 'file') continue;
    const ms = localMs(asset.captured);
    if (ms === null) continue;
    if (ms < low) {
      low = ms;
      first = asset;
    }
    if (ms > high) {
      high = ms;
      last = asset;
    }
  }
  return { first: first && dayOf(first.captured), last: last && dayOf(last.captured) };
}
