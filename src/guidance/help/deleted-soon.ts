import type { Asset } from '../../model/asset.ts';

const DAY_MS = 86_400_000;

/** The number to plan on. Some texts say up to 40 days; a photo that stays longer harms nobody. */
export const RECENTLY_DELETED_DAYS = 30;

/**
 * Whole days left before a photo leaves Recently Deleted, counted to 30 from the moment it was deleted; 0 when they are
 * over, null when the moment is not known or lies more than a day ahead. Both are ms, UTC.
 */
export function daysLeft(deletedAt: number | null, today: number): number | null {
  if (deletedAt === null || !Number.isFinite(deletedAt) || deletedAt > today + DAY_MS) return null;
  const passed = (today - deletedAt) / DAY_MS;
  return Math.min(RECENTLY_DELETED_DAYS, Math.max(0, Math.floor(RECENTLY_DELETED_DAYS - passed)));
}

export interface DeletedPhoto {
  readonly asset: Asset;
  readonly daysLeft: number | null;
}

/** The photos in Recently Deleted, the most urgent first; those without a known day come first of all. */
export function deletedSoon(assets: Iterable<Asset>, today: number): DeletedPhoto[] {
  const found: DeletedPhoto[] = [];
  for (const asset of assets) {
    if (asset.flags.deleted) found.push({ asset, daysLeft: daysLeft(asset.deletedAt, today) });
  }
  return found.sort(
    (a, b) =>
      (a.daysLeft ?? -1) - (b.daysLeft ?? -1) || (a.asset.id < b.asset.id ? -1 : a.asset.id > b.asset.id ? 1 : 0),
  );
}
