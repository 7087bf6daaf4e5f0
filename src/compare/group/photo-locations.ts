import { type Asset, essentialResources } from '../../model/asset.ts';
import { isCopy } from '../../model/coverage.ts';
import type { PlaceFinding } from '../../model/gap.ts';
import type { PlaceSummary } from '../comparison.ts';

/**
 * How a place holds one photo. `listed…` is what a list says of it; `itself…` is the place of the very file that is spoken
 * of; `found` is a file that was compared with it, and `finding` says how sure that is (or that there is none).
 */
export type LocationState =
  | 'listed'
  | 'listed-files'
  | 'listed-waiting'
  | 'listed-deleted'
  | 'not-listed'
  | 'not-listed-open'
  | 'itself-read'
  | 'itself'
  | 'found';

/** One place, and what it has of one photo. */
export interface PhotoLocation {
  readonly placeId: string;
  readonly placeName: string;
  readonly state: LocationState;
  /** Null for a list. */
  readonly finding: PlaceFinding | null;
  /** False for a place that was not read to its end, or is not where it was: what it has counts for nothing. */
  readonly counts: boolean;
}

/** A photo with the place it is known from, and what every place but the list has of it: a gap, or a photo with a single copy. */
export interface KnownPhoto {
  readonly asset: Asset | null;
  readonly from: string;
  readonly findings: readonly PlaceFinding[];
}

/** Whether a place (by its id) surely has a photo: the place it is known from, and those with a copy. */
export function hasPhoto({ from, findings }: Pick<KnownPhoto, 'from' | 'findings'>): (placeId: string) => boolean {
  return (placeId) =>
    placeId === from || findings.some((finding) => finding.placeId === placeId && isCopy(finding.coverage));
}

/** Where a photo is, place by place, the list first: one entry for every place of the comparison. Empty without a photo. */
export function locationsOf(
  { asset, from, findings }: KnownPhoto,
  places: readonly PlaceSummary[],
  listId: string | null,
): PhotoLocation[] {
  if (asset === null) return [];
  return places.map((summary): PhotoLocation => {
    const { place, notes } = summary;
    const finding = findings.find(({ placeId }) => placeId === place.id) ?? null;
    return {
      placeId: place.id,
      placeName: place.name,
      state: place.id === listId ? stateOnList(asset, from, summary) : stateInPlace(asset, from, place.id),
      finding,
      counts: !notes.some(({ code }) => code === 'scan-unfinished'),
    };
  });
}

function stateOnList(asset: Asset, from: string, { place, complete }: PlaceSummary): LocationState {
  if (from !== place.id) return complete ? 'not-listed' : 'not-listed-open';
  // A folder that stands in place of a list was read.
  if (place.source === 'scan') return stateInPlace(asset, from, place.id);
  if (asset.flags.waiting) return 'listed-waiting';
  if (asset.flags.deleted) return 'listed-deleted';
  return place.kind === 'icloud' ? 'listed' : 'listed-files';
}

function stateInPlace(asset: Asset, from: string, placeId: string): LocationState {
  if (from !== placeId) return 'found';
  return essentialResources(asset).every(({ fingerprint }) => fingerprint !== null) ? 'itself-read' : 'itself';
}
