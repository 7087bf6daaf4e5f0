import type { Asset } from '../model/asset.ts';
import { localMs } from '../model/capture-time.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import { indexBytes } from './match/by-bytes.ts';
import { matchPlace } from './match/match-place.ts';
import type { PlaceResult } from './place-result.ts';
import type { RowLinks } from './rows.ts';
import { Sets } from './sets.ts';
import { hasBytes, Units } from './units.ts';

/** What the list says of an asset that is in a place. `none`: nothing at all. */
export type ListedAs = 'main' | 'deleted' | 'waiting' | 'burst' | 'none';

/** Rows and files that are one photo: listed assets, and all their copies in all places. */
export interface HereGroup {
  readonly listedAs: ListedAs;
  /** Rows that are here as copies (or likely), and rows that are here only in part or as a placeholder. */
  readonly rowsHere: number;
  readonly rowsNotWhole: number;
  /** Assets of places whose files are here, in the order of places and then canonical. */
  readonly members: readonly Member[];
  /** A row has a file of this name only; whether it is that photo, nobody knows. */
  readonly hinted: boolean;
}

export interface Member {
  readonly asset: Asset;
  readonly place: number;
}

/** Waiting to be uploaded: by the list, or by the place's own library. */
export function isWaitingGroup(group: HereGroup): boolean {
  if (group.listedAs === 'waiting') return true;
  return group.listedAs === 'none' && group.members.some((member) => member.asset.flags.waiting);
}

export interface LinkedRows {
  readonly main: readonly RowLinks[];
  readonly deleted: readonly RowLinks[];
  readonly waiting: readonly RowLinks[];
  readonly bursts: readonly RowLinks[];
}

const KINDS = ['main', 'deleted', 'waiting', 'burst'] as const;

/**
 * Puts every listed and every found asset into groups of one photo. An asset found by several rows, or several copies of
 * one photo in one place or many, are one group; so each photo is counted once whatever it is called.
 */
export function groupHere(results: readonly PlaceResult[], rows: LinkedRows): HereGroup[] {
  const lists = [rows.main, rows.deleted, rows.waiting, rows.bursts];
  const rowStart: number[] = [];
  let size = 0;
  for (const list of lists) {
    rowStart.push(size);
    size += list.length;
  }
  const hereStart = results.map(({ here }) => {
    const start = size;
    size += here.assets.length;
    return start;
  });
  const sets = new Sets(size);
  const isLinked = new Uint8Array(size);
  for (const [kind, list] of lists.entries())
    for (const [r, { row, hereAssets }] of list.entries())
      for (const [p, hereAsset] of hereAssets.entries()) {
        if (hereAsset < 0 || row.findings[p]?.coverage === 'absent') continue;
        const node = (hereStart[p] ?? 0) + hereAsset;
        isLinked[node] = 1;
        sets.join((rowStart[kind] ?? 0) + r, node);
      }
  joinCopies(results, hereStart, sets);
  joinLeftovers(results, hereStart, sets, isLinked);
  return collect(results, lists, rowStart, hereStart, sets, isLinked);
}

/** Equal bytes in any places are one photo; without a fingerprint, one size with one second and one kind is. */
function joinCopies(results: readonly PlaceResult[], hereStart: readonly number[], sets: Sets): void {
  const bySize = new Map<number, { asset: Asset; node: number }[]>();
  for (const [p, { here, index }] of results.entries()) {
    const start = hereStart[p] ?? 0;
    for (const unit of here.all) {
      const { role, state, size, fingerprint } = unit.resource;
      if (role !== 'original' || state === 'placeholder' || size === 0) continue;
      const node = start + unit.assetIndex;
      if (fingerprint !== null) {
        joinEqual(results, hereStart, sets, p, node, fingerprint, index.next[unit.index] ?? -1);
      } else if (size !== null && hasSecond(unit.asset)) {
        const known = bySize.get(size);
        const twin = known?.find((other) => isTwin(other.asset, unit.asset));
        if (twin) sets.join(twin.node, node);
        else if (!known) bySize.set(size, [{ asset: unit.asset, node }]);
        else if (known.length < TWINS_LOOKED_AT) known.push({ asset: unit.asset, node });
      }
    }
  }
}

/** Joins an original with the next one of the same bytes in its place, and with the first in each earlier place. */
function joinEqual(
  results: readonly PlaceResult[],
  hereStart: readonly number[],
  sets: Sets,
  place: number,
  node: number,
  fingerprint: Fingerprint,
  next: number,
): void {
  const joinFrom = (p: number, unitIndex: number) => {
    const result = results[p];
    for (let at = unitIndex; result && at >= 0; at = result.index.next[at] ?? -1) {
      const unit = result.here.at(at);
      if (unit.resource.role !== 'original') continue;
      sets.join((hereStart[p] ?? 0) + unit.assetIndex, node);
      return;
    }
  };
  joinFrom(place, next);
  for (let p = 0; p < place; p += 1) joinFrom(p, results[p]?.index.first.get(fingerprint) ?? -1);
}

/** Files of one size that are compared by time; more than a few of one size are not photos of a camera. */
const TWINS_LOOKED_AT = 32;

function hasSecond({ captured }: Asset): boolean {
  return (captured.kind === 'instant' || captured.kind === 'wall') && captured.precision === 'second';
}

function isTwin(a: Asset, b: Asset): boolean {
  return a.kind === b.kind && a.captured.kind === b.captured.kind && localMs(a.captured) === localMs(b.captured);
}

/** What no list knows may still be in two places under two names: those are matched with each other. */
function joinLeftovers(
  results: readonly PlaceResult[],
  hereStart: readonly number[],
  sets: Sets,
  isLinked: Uint8Array,
): void {
  if (results.length < 2) return;
  const left = results.map(({ here }, p) => {
    const nodes: number[] = [];
    const assets = here.assets.filter((_, i) => {
      const node = (hereStart[p] ?? 0) + i;
      if (isLinked[node] === 0) nodes.push(node);
      return isLinked[node] === 0;
    });
    return { units: new Units(assets), nodes };
  });
  for (const [p, one] of left.entries())
    for (const other of left.slice(p + 1)) {
      if (one.nodes.length === 0 || other.nodes.length === 0) continue;
      const match = matchPlace(one.units, other.units, indexBytes(other.units));
      for (const unit of one.units.all) {
        const { coverage, found } = match.outcome(unit);
        if (unit.resource.role !== 'original' || found === null) continue;
        const [a, b] = [one.nodes[unit.assetIndex], other.nodes[found.assetIndex]];
        if ((coverage === 'verified' || coverage === 'matched') && a !== undefined && b !== undefined) sets.join(a, b);
      }
    }
}

interface Building {
  listedAs: ListedAs;
  rowsHere: number;
  rowsNotWhole: number;
  members: Member[];
  hinted: boolean;
}

function collect(
  results: readonly PlaceResult[],
  lists: readonly (readonly RowLinks[])[],
  rowStart: readonly number[],
  hereStart: readonly number[],
  sets: Sets,
  isLinked: Uint8Array,
): HereGroup[] {
  const groups: Building[] = [];
  const groupOf = new Int32Array(isLinked.length).fill(-1);
  const at = (node: number): Building => {
    const root = sets.root(node);
    const known = groups[groupOf[root] ?? -1];
    if (known) return known;
    const made: Building = { listedAs: 'none', rowsHere: 0, rowsNotWhole: 0, members: [], hinted: false };
    groupOf[root] = groups.length;
    groups.push(made);
    return made;
  };
  for (const [kind, list] of lists.entries())
    for (const [r, { row }] of list.entries()) {
      if (row.coverage === 'absent') continue;
      const group = at((rowStart[kind] ?? 0) + r);
      if (group.listedAs === 'none') group.listedAs = KINDS[kind] ?? 'none';
      if (kind !== 0) continue;
      if (row.coverage === 'placeholder' || row.coverage === 'different') group.rowsNotWhole += 1;
      else group.rowsHere += 1;
    }
  for (const [p, { here, main }] of results.entries())
    for (const [i, asset] of here.assets.entries()) {
      const node = (hereStart[p] ?? 0) + i;
      if (!hasBytes(asset.resources[0]) && isLinked[node] === 0) continue;
      const group = at(node);
      if (hasBytes(asset.resources[0]) || group.rowsHere > 0) group.members.push({ asset, place: p });
      const original = here.originalOf(i);
      if (original && main.roleOf(original) === 'hinted') group.hinted = true;
    }
  return groups.filter((group) => group.members.length > 0 || group.rowsHere + group.rowsNotWhole > 0);
}
