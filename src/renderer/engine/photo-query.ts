import type { PhotoLocation } from '../../compare/group/photo-locations.ts';
import type { AssetKind } from '../../model/asset.ts';
import type { CaptureTime } from '../../model/capture-time.ts';
import type { Difference, GapKind } from '../../model/gap.ts';
import type { PhotoPart, PhotoSet } from './photo-parts.ts';
import type { PlaceFile } from './photo-versions.ts';

/** One photo as a list shows it. */
export interface ShownPhoto {
  readonly key: string;
  readonly name: string;
  readonly media: AssetKind | null;
  readonly captured: CaptureTime;
  readonly bytes: number | null;
  /** What every place has of it. */
  readonly locations: readonly PhotoLocation[];
  /** Where a picture of it can be had, or null: then a tile with its kind and day stands for it. */
  readonly picture: { readonly placeId: string; readonly path: string } | null;
}

/** Which photos to show, and in what order. Null and an empty text mean "all". */
export interface PhotoQuery {
  readonly set: PhotoSet;
  readonly part: PhotoPart | null;
  /** `YYYY-MM`, or `unknown`. */
  readonly month: string | null;
  readonly media: AssetKind | null;
  readonly search: string;
  readonly newestFirst: boolean;
}

/** The photos that a query leaves, in runs of one month; they themselves are asked for by page. */
export interface PhotoSelection {
  readonly total: number;
  readonly groups: readonly { readonly month: string; readonly start: number; readonly count: number }[];
}

/** One photo as a grid or a preview shows it. */
export interface PhotoItem extends ShownPhoto {
  readonly part: PhotoPart;
  /** The kind of gap it is besides, whose advice helps; null when it is none. */
  readonly gap: GapKind | null;
  /** For `not-same`: in what the copy here differs, where that is known. */
  readonly difference: Difference | null;
  /** Whole days until it leaves Recently Deleted; null where nobody knows. */
  readonly daysLeft: number | null;
  readonly month: string;
  /** A file of it that the file browser can show, also one whose bytes are still in a cloud; null where there is none. */
  readonly file: PlaceFile | null;
}

/** What the photos of one part have in common. */
export interface PartFacts {
  /** The first of them, with those in front whose pictures are here. */
  readonly previews: readonly PhotoItem[];
  readonly videos: number;
  /** The months (`YYYY-MM`) of the first and the last; null where one of them has no date. */
  readonly months: { readonly first: string; readonly last: string } | null;
  /** The kinds of gaps among them, the most frequent first: their advice helps. */
  readonly gaps: readonly GapKind[];
  /** In what all of them differ; null where that is not the same for all, or not known. */
  readonly difference: Difference | null;
}
