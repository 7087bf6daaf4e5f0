import type { ArrivedFile } from '../../../bridge/contract.ts';
import type { Comparison } from '../../../compare/comparison.ts';
import { type Asset, essentialResources } from '../../../model/asset.ts';
import { dayOf } from '../../../model/capture-time.ts';
import type { PhotoItem } from '../photo-query.ts';
import { type Batch, cutBatches, type Neighbour } from './batches.ts';
import { type ArrivalState, type MatchedArrivals, matchArrivals } from './match-arrivals.ts';

/** One batch as the window shows it. */
export interface ShownBatch extends Omit<Batch, 'wanted'> {
  readonly wanted: number;
  readonly arrived: number;
}

/** A photo of a batch, and how far it is. */
export interface BatchPhoto {
  readonly item: PhotoItem;
  readonly state: ArrivalState;
}

/** Getting missing photos back, as far as it is. */
export interface GetBackView {
  readonly wanted: number;
  readonly arrived: number;
  /** Photos of which the list has no checksum: nobody can tell whether what came is them. */
  readonly noProof: number;
  readonly batches: readonly ShownBatch[];
  /** Names, at most {@link MOST_NAMES} of each. */
  readonly notSame: { readonly count: number; readonly names: readonly string[] };
  readonly unread: { readonly count: number; readonly names: readonly string[] };
  readonly others: number;
  readonly gone: number;
}

/** More names are not read by anybody. */
const MOST_NAMES = 20;

/** The plan for one comparison; downloads are held against it as they come. */
export interface GetBackPlan {
  view(files: readonly ArrivedFile[]): GetBackView;
  /** Photos of a batch, from `start` (included) to `end` (excluded): those that came first, in their order, then the others. */
  photos(batch: number, files: readonly ArrivedFile[], start: number, end: number): BatchPhoto[];
  names(batch: number): string[];
}

/**
 * Makes the plan: every photo that is in iCloud and not here, in batches as iCloud.com sorts its library.
 *
 * @param items the photos that are not here, by the id of their asset
 */
export function createGetBackPlan(
  { rows }: Pick<Comparison, 'rows'>,
  wantedAssets: readonly Asset[],
  show: (asset: Asset) => PhotoItem | null,
): GetBackPlan {
  const wanted = new Map(wantedAssets.map((asset) => [asset.id, asset]));
  // What is in Hidden, or in no place of the library that iCloud.com shows among the others, is picked by itself.
  const neighbours = rows
    .map(({ asset }) => asset)
    .filter((asset) => !asset.flags.deleted && !asset.flags.burstFrame)
    .map((asset) => ({ asset, at: momentOf(asset) }))
    .sort((a, b) => a.at - b.at)
    .map(({ asset }): Neighbour => {
      const day = asset.flags.hidden || asset.captured.kind === 'file' ? null : dayOf(asset.captured);
      return { key: asset.id, day, isWanted: wanted.has(asset.id) };
    });
  const planned = new Set(neighbours.map(({ key }) => key));
  const apart = wantedAssets
    .filter(({ id }) => !planned.has(id))
    .map(({ id }): Neighbour => ({ key: id, day: null, isWanted: true }));
  const batches = cutBatches([...neighbours.filter(({ day }) => day !== null), ...undated(neighbours), ...apart]);
  const known = new Set(rows.flatMap(({ asset }) => proofsOf(asset)));
  let last: { files: readonly ArrivedFile[]; matched: MatchedArrivals } | null = null;
  const match = (files: readonly ArrivedFile[]): MatchedArrivals => {
    if (last?.files !== files) last = { files, matched: matchArrivals(wanted, files, (proof) => known.has(proof)) };
    return last.matched;
  };
  return {
    view(files) {
      const { states, notSame, unread, others, gone } = match(files);
      const count = (keys: Iterable<string>, of: ArrivalState): number => {
        let sum = 0;
        for (const key of keys) if (states.get(key) === of) sum += 1;
        return sum;
      };
      return {
        wanted: wanted.size,
        arrived: count(wanted.keys(), 'arrived'),
        noProof: count(wanted.keys(), 'no-proof'),
        batches: batches.map(({ wanted: own, ...batch }) => ({
          ...batch,
          wanted: own.length,
          arrived: count(own, 'arrived'),
        })),
        notSame: { count: notSame.length, names: notSame.slice(0, MOST_NAMES) },
        unread: { count: unread.length, names: unread.slice(0, MOST_NAMES) },
        others,
        gone,
      };
    },
    photos(batch, files, start, end) {
      const { states } = match(files);
      const keys = batches[batch]?.wanted ?? [];
      const came = keys.filter((key) => states.get(key) === 'arrived');
      const rest = keys.filter((key) => states.get(key) !== 'arrived');
      return [...came, ...rest].slice(start, end).flatMap((key) => {
        const asset = wanted.get(key);
        const item = asset ? show(asset) : null;
        return item ? [{ item, state: states.get(key) ?? 'waiting' }] : [];
      });
    },
    names: (batch) => (batches[batch]?.wanted ?? []).flatMap((key) => wanted.get(key)?.name ?? []),
  };
}

function undated(neighbours: readonly Neighbour[]): Neighbour[] {
  return neighbours.filter(({ day, isWanted }) => day === null && isWanted);
}

/** iCloud.com sorts by the moment, whatever clock was on the wall. */
function momentOf({ captured }: Asset): number {
  return captured.kind === 'unknown' ? Number.POSITIVE_INFINITY : captured.ms;
}

function proofsOf(asset: Asset): string[] {
  return essentialResources(asset).flatMap(({ fingerprint, sha1 }) =>
    [fingerprint, sha1].filter((each) => each != null),
  );
}
