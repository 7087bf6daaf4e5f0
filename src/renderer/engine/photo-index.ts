import type { Comparison, SingleCopyPhoto } from '../../compare/comparison.ts';
import { bestFinding } from '../../compare/group/rows.ts';
import type { Asset } from '../../model/asset.ts';
import { UNKNOWN_MONTH } from '../../model/capture-time.ts';
import type { Difference, GapKind } from '../../model/gap.ts';
import type { PlaceContents } from '../../model/place.ts';
import { enoughOf, entriesOf, type PhotoEntry } from './photo-entries.ts';
import {
  type MonthParts,
  PARTS_OF_SET,
  type PartCounts,
  PHOTO_PARTS,
  PHOTO_SETS,
  type PhotoPart,
  type PhotoSet,
} from './photo-parts.ts';
import type { PartFacts, PhotoItem, PhotoQuery, PhotoSelection } from './photo-query.ts';
import { type PhotoVersion, versionsOf } from './photo-versions.ts';
import { fileOf, monthKey, photoFilter, photoShower } from './shown-photos.ts';

/** Every photo of a comparison that is not in two places, and those in Recently Deleted: counted, filtered, paged. */
export interface PhotoIndex {
  readonly parts: PartCounts;
  /** Photos in one place, of which their owner said that this is enough: they are in no part, set or month. */
  readonly enough: number;
  readonly months: readonly MonthParts[];
  /** Whole days until the first of Recently Deleted goes; null where nobody knows, or nothing is there. */
  readonly soonestDeleted: number | null;
  /** The first photos of each set, to be shown beside its number. */
  previews(set: PhotoSet, count: number): PhotoItem[];
  /** What the photos of each part have in common. */
  facts(part: PhotoPart): PartFacts;
  /** The first photos of a set in the order of their dates, with or without a picture, and how many there are. */
  first(set: PhotoSet, most: number): { readonly count: number; readonly first: PhotoItem[] };
  find(query: PhotoQuery): PhotoSelection;
  /** Photos of the last `find`, from `start` (included) to `end` (excluded). */
  page(start: number, end: number): PhotoItem[];
  /** Names of the photos at these positions of the last `find`; all of them for null. */
  names(positions: readonly number[] | null): string[];
  /** Every photo of a part, as it is known. */
  assets(part: PhotoPart): Asset[];
  /** One of them as a grid shows it; null for any other. */
  itemOf(asset: Asset): PhotoItem | null;
  /** The versions of the photo at a position of the last `find`; `contents` are the places that were scanned. */
  versions(position: number, contents: readonly PlaceContents[]): PhotoVersion[];
}

/** Makes the index of one comparison. */
export function createPhotoIndex(comparison: Comparison): PhotoIndex {
  const show = photoShower(comparison);
  const enough = enoughOf(comparison);
  const entries = entriesOf(comparison);
  const bySet = new Map<PhotoSet, PhotoEntry[]>(
    PHOTO_SETS.map((set) => [set, entries.filter(({ part }) => PARTS_OF_SET[set].includes(part))]),
  );
  const scanned = new Set(
    comparison.places.filter(({ place }) => place.source === 'scan').map(({ place }) => place.id),
  );
  let found: readonly PhotoEntry[] = [];
  let byAsset: Map<Asset, PhotoEntry> | null = null;
  const item = ({ asset, from, findings, part, gap, daysLeft }: PhotoEntry): PhotoItem => {
    const shown = show({ asset, from, findings }, `${part}:${from}:${asset.id}`);
    return {
      ...shown,
      // What lies there is a stub, which must not be opened.
      picture: part === 'cloud-only' ? null : shown.picture,
      part,
      gap,
      difference: bestFinding(findings)?.difference ?? null,
      daysLeft,
      month: monthKey(asset),
      file: fileOf({ asset, from, findings }, scanned),
    };
  };
  return {
    parts: countParts(entries),
    enough: enough.length,
    months: monthParts(comparison, entries, enough),
    soonestDeleted: soonest(entries),
    previews: (set, count) => withPicturesFirst((bySet.get(set) ?? []).slice(0, LOOKED_AT).map(item)).slice(0, count),
    facts: (part) =>
      factsOf(
        entries.filter((entry) => entry.part === part),
        item,
      ),
    first(set, most) {
      const all = bySet.get(set) ?? [];
      return { count: all.length, first: all.slice(0, most).map(item) };
    },
    find(query) {
      const fits = photoFilter({ month: query.month, media: query.media, search: query.search });
      const all = (bySet.get(query.set) ?? []).filter(
        ({ part, asset }) => (query.part === null || part === query.part) && fits(asset),
      );
      found = query.newestFirst ? all.toReversed() : all;
      return { total: found.length, groups: groupsByMonth(found) };
    },
    page: (start, end) => found.slice(start, end).map(item),
    names: (positions) =>
      (positions === null ? found : positions.flatMap((at) => found[at] ?? [])).map(({ asset }) => asset.name),
    assets: (part) => entries.flatMap((entry) => (entry.part === part ? [entry.asset] : [])),
    itemOf(asset) {
      byAsset ??= new Map(entries.map((entry) => [entry.asset, entry]));
      const entry = byAsset.get(asset);
      return entry ? item(entry) : null;
    },
    versions(position, contents) {
      const entry = found[position];
      if (!entry) return [];
      return versionsOf(entry, item(entry).locations, contents);
    },
  };
}

/** Pictures shown beside the number of a set or of a part of one. */
export const PREVIEWS_SHOWN = 4;

function factsOf(entries: readonly PhotoEntry[], item: (entry: PhotoEntry) => PhotoItem): PartFacts {
  const gaps = new Map<GapKind, number>();
  const differences = new Set<Difference | null>();
  let videos = 0;
  const months = new Set<string>();
  for (const { asset, gap, findings } of entries) {
    if (gap !== null) gaps.set(gap, (gaps.get(gap) ?? 0) + 1);
    differences.add(bestFinding(findings)?.difference ?? null);
    if (asset.kind === 'video') videos += 1;
    months.add(monthKey(asset));
  }
  const dated = [...months].sort();
  const [first, last] = [dated[0], dated.at(-1)];
  const [difference = null, ...others] = differences;
  return {
    previews: withPicturesFirst(entries.slice(0, LOOKED_AT).map(item)).slice(0, PREVIEWS_SHOWN),
    videos,
    months: first && last && last !== UNKNOWN_MONTH ? { first, last } : null,
    gaps: [...gaps].sort(([, a], [, b]) => b - a).map(([gap]) => gap),
    difference: others.length === 0 ? difference : null,
  };
}

/** Pictures beside a number are looked for among so many. */
const LOOKED_AT = 60;

/** One without a picture stays in front, where there is one: that is what most of them may be like. */
function withPicturesFirst(items: PhotoItem[]): PhotoItem[] {
  const [shown, hidden] = [items.filter(({ picture }) => picture), items.filter(({ picture }) => !picture)];
  return [...hidden.slice(0, 1), ...shown, ...hidden.slice(1)];
}

function countParts(entries: readonly PhotoEntry[]): PartCounts {
  const counts = new Map<PhotoPart, number>();
  for (const { part } of entries) counts.set(part, (counts.get(part) ?? 0) + 1);
  const of = (part: PhotoPart): number => counts.get(part) ?? 0;
  return Object.fromEntries(PHOTO_PARTS.map((part) => [part, of(part)])) as Record<PhotoPart, number>;
}

function monthParts(
  { months }: Comparison,
  entries: readonly PhotoEntry[],
  enough: readonly SingleCopyPhoto[],
): MonthParts[] {
  const sums = new Map(months.map(({ month, all }) => [month, { month, all, toCopy: 0, noSecondCopy: 0, notSure: 0 }]));
  for (const { part, asset } of entries) {
    const sum = sums.get(monthKey(asset));
    if (!sum || part === 'deleted') continue;
    if (PARTS_OF_SET['to-copy'].includes(part)) sum.toCopy += 1;
    else if (PARTS_OF_SET['no-second-copy'].includes(part)) sum.noSecondCopy += 1;
    else sum.notSure += 1;
  }
  for (const { asset } of enough) {
    const sum = sums.get(monthKey(asset));
    if (sum) sum.all -= 1;
  }
  return [...sums.values()].filter(({ all }) => all > 0);
}

function soonest(entries: readonly PhotoEntry[]): number | null {
  let least: number | null = null;
  for (const { part, daysLeft } of entries)
    if (part === 'deleted' && daysLeft !== null) least = Math.min(least ?? daysLeft, daysLeft);
  return least;
}

/** Runs of one month, in the order of the photos. */
function groupsByMonth(entries: readonly PhotoEntry[]): PhotoSelection['groups'] {
  const groups: { month: string; start: number; count: number }[] = [];
  for (const [at, { asset }] of entries.entries()) {
    const month = monthKey(asset);
    const last = groups.at(-1);
    if (last?.month === month) last.count += 1;
    else groups.push({ month, start: at, count: 1 });
  }
  return groups;
}
