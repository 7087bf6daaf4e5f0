import type { ArrivedFile } from '../../../bridge/contract.ts';
import type { Comparison } from '../../../compare/comparison.ts';
import { type Asset, essentialResources } from '../../../model/asset.ts';
import { dayOf } from '../../../model/capture-time.ts';
import { foldName, splitName } from '../../../model/file-name.ts';
import type { PhotoItem } from '../photo-query.ts';
import { type Batch, cutBatches, type Neighbour } from './batches.ts';

/**
 * How far one photo is.
 * - `arrived`: every file of it was downloaded, proven by its fingerprint or check sum.
 * - `half`: one of its files was, another one not yet.
 * - `not-same`: a file with its name was downloaded, and its bytes are others.
 * - `no-proof`: its list has no check sum, so nobody can tell.
 */
type ArrivalState = 'waiting' | 'arrived' | 'half' | 'not-same' | 'no-proof';

/** What came, held against what was wanted. */
interface MatchedArrivals {
  /** By the key of the wanted photo. */
  readonly states: ReadonlyMap<string, ArrivalState>;
  /** Names of downloads that have the name of a wanted photo and other bytes. */
  readonly notSame: readonly string[];
  /** Downloaded photos that are none of the wanted ones. */
  readonly others: number;
  /** Files that could not be read to their end. */
  readonly unread: readonly string[];
  /** Exact copies whose file is not in the folder of downloads any more. */
  readonly gone: number;
}

/**
 * Holds downloads against wanted photos. Only equal bytes tick a photo: names, sizes and dates prove nothing.
 *
 * @param isOther whether a file, by its fingerprint, is another photo of iCloud: it came along in a run, and is not a wrong copy
 */
function matchArrivals(
  wanted: ReadonlyMap<string, Asset>,
  files: readonly ArrivedFile[],
  isOther: (fingerprint: string) => boolean,
): MatchedArrivals {
  const proofs = new Map<string, { readonly isGone: boolean }>();
  for (const { photos, isGone } of files)
    for (const { fingerprint, sha1 } of photos ?? [])
      for (const proof of [fingerprint, sha1]) if (!proofs.has(proof) || !isGone) proofs.set(proof, { isGone });
  const wantedProofs = new Set<string>();
  const states = new Map<string, ArrivalState>();
  const byStem = new Map<string, string[]>();
  let gone = 0;
  for (const [key, asset] of wanted) {
    const parts = essentialResources(asset).map(({ fingerprint, sha1 }) =>
      [fingerprint, sha1].filter((each) => each != null),
    );
    for (const proof of parts.flat()) wantedProofs.add(proof);
    const found = parts.map((own) => own.map((proof) => proofs.get(proof)).find((each) => each !== undefined));
    const came = found.filter((each) => each !== undefined);
    if (parts.some((own) => own.length === 0)) states.set(key, 'no-proof');
    else if (came.length === parts.length) {
      states.set(key, 'arrived');
      if (came.some(({ isGone }) => isGone)) gone += 1;
    } else states.set(key, came.length > 0 ? 'half' : 'waiting');
    const stem = stemOf(asset.name);
    byStem.set(stem, [...(byStem.get(stem) ?? []), key]);
  }
  const notSame: string[] = [];
  let others = 0;
  for (const { photos } of files)
    for (const { path, fingerprint, sha1 } of photos ?? []) {
      if (wantedProofs.has(fingerprint) || wantedProofs.has(sha1)) continue;
      const open = (byStem.get(stemOf(path.slice(path.lastIndexOf('/') + 1))) ?? []).filter((key) =>
        isOpen(states.get(key)),
      );
      if (open.length === 0 || isOther(fingerprint) || isOther(sha1)) {
        others += 1;
        continue;
      }
      notSame.push(path);
      for (const key of open) if (states.get(key) === 'waiting') states.set(key, 'not-same');
    }
  const unread = files.filter(({ photos, isGone }) => photos === null && !isGone).map(({ path }) => path);
  return { states, notSame, others, unread, gone };
}

function isOpen(state: ArrivalState | undefined): boolean {
  return state === 'waiting' || state === 'half' || state === 'not-same';
}

/** A browser that has the name already writes `IMG_1 (1).HEIC`; another format has another ending. */
function stemOf(name: string): string {
  return foldName(splitName(name).stem.replace(/ \(\d+\)$/, ''));
}

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
  /** Photos of which the list has no check sum: nobody can tell whether what came is them. */
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
