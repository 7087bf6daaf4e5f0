import type { Comparison, LonePhoto } from '../../compare/comparison.ts';
import { gapKindOf } from '../../compare/gap-kind.ts';
import { bestFinding } from '../../compare/rows.ts';
import type { GapKind } from '../../model/gap.ts';
import type { LoneFilter, LoneItem, LonePlace, PhotoGroups } from './check-summary.ts';
import { inGroups, photoFilter, photoShower } from './shown-photos.ts';

/** The photos in only one place, ready to be filtered and paged. */
export interface LoneIndex {
  find(filter: LoneFilter): PhotoGroups;
  page(start: number, end: number): LoneItem[];
}

/** How many photos are in each single place, most first. */
export function countLonePlaces(photos: readonly LonePhoto[]): LonePlace[] {
  const places = new Map<string, { where: string | null; count: number; uncertain: number }>();
  for (const { where, certain } of photos) {
    const key = placeKey(where);
    const known = places.get(key) ?? { where, count: 0, uncertain: 0 };
    places.set(key, known);
    known.count += 1;
    if (!certain) known.uncertain += 1;
  }
  return [...places]
    .map(([key, counts]) => ({ key, ...counts }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Makes the index. The groups are in the order of `countLonePlaces`; within one, photos are by date. */
export function createLoneIndex(comparison: Comparison): LoneIndex {
  const show = photoShower(comparison);
  const byPlace = new Map<string, LonePhoto[]>(countLonePlaces(comparison.lonePhotos).map(({ key }) => [key, []]));
  for (const photo of comparison.lonePhotos) byPlace.get(placeKey(photo.where))?.push(photo);
  let found: readonly LonePhoto[] = [];
  return {
    find(filter) {
      const fits = photoFilter(filter);
      const groups = [...byPlace]
        .filter(([key]) => filter.place === null || filter.place === key)
        .map(([key, photos]) => ({ key, photos: photos.filter(({ asset }) => fits(asset)) }));
      const { list, photos } = inGroups(groups);
      found = photos;
      return list;
    },
    page: (start, end) =>
      found.slice(start, end).map((photo) => {
        const { where, certain, from, asset } = photo;
        return { ...show(photo, `${from}:${asset.id}`), where, certain, gap: gapOf(photo, comparison.listId) };
      }),
  };
}

function placeKey(where: string | null): string {
  return where === null ? 'nowhere' : `in ${where}`;
}

/** The kind of gap a lone photo is besides: by what was found of it, or for not being on the list. */
function gapOf({ asset, from, findings }: LonePhoto, listId: string | null): GapKind | null {
  if (asset.flags.waiting) return 'waiting-to-upload';
  if (from !== listId) return 'missing-in-icloud';
  const best = bestFinding(findings);
  return gapKindOf({ coverage: best?.coverage ?? 'absent', evidence: best?.evidence ?? 'none', findings });
}
