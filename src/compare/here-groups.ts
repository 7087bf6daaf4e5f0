import type { Asset } from '../model/asset.ts';
import { localMs } from '../model/capture-time.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import { indexBytes } from './match/by-bytes.ts';
import { matchPlace } from './match/match-place.ts';
import type { PlaceMatch } from './match/place-match.ts';
import type { PlaceResult } from './place-result.ts';
import type { RowSet } from './rows.ts';
import { Sets } from './sets.ts';
import { Units } from './units.ts';

/** What the list says of an asset that is in a place. `none`: nothing at all. */
export type ListedAs = 'main' | 'deleted' | 'waiting' | 'burst' | 'none';

/** Rows and files that are one photo: listed assets, and all their copies in all places. */
export interface HereGroup {
  readonly listedAs: ListedAs;
  /** Rows that are here as copies (or likely), and rows that are here only in part or as a placeholder. */
  readonly rowsHere: number;
  readonly rowsNotWhole: number;
  /** Of `rowsHere`, those that are the film of a Live Photo which this computer knows as one with its still. */
  readonly halfRows: number;
  /** Of `members`, those that are such a film, which the list knows as one with its still. */
  readonly halfMembers: number;
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
  readonly main: RowSet;
  readonly deleted: RowSet;
  readonly waiting: RowSet;
  readonly bursts: RowSet;
}

const KINDS = ['main', 'deleted', 'waiting', 'burst'] as const;

/** Rows and assets of all places as numbers from 0: rows by kind, then the assets of each place. */
interface Nodes {
  readonly rowStart: readonly number[];
  readonly hereStart: readonly number[];
  readonly sets: Sets;
  /** 1 for an asset of a place that some row was matched with. */
  readonly linked: Uint8Array;
  /** 1 for a row that is the film of a Live Photo here, and for a film here that the list has with its still. */
  readonly half: Uint8Array;
}

/**
 * Puts every listed and every found asset into groups of one photo. An asset found by several rows, or several copies of
 * one photo in one place or many, are one group; so each photo is counted once whatever it is called.
 */
export function groupHere(results: readonly PlaceResult[], rows: LinkedRows): HereGroup[] {
  const lists = [rows.main, rows.deleted, rows.waiting, rows.bursts];
  let size = 0;
  const startOf = (count: number) => {
    size += count;
    return size - count;
  };
  const rowStart = lists.map((list) => startOf(list.rows.length));
  const hereStart = results.map(({ here }) => startOf(here.assets.length));
  const nodes: Nodes = {
    rowStart,
    hereStart,
    sets: new Sets(size),
    linked: new Uint8Array(size),
    half: new Uint8Array(size),
  };
  for (const [kind, { matches }] of lists.entries())
    for (const [p, match] of matches.entries()) linkRows(match, rowStart[kind] ?? 0, hereStart[p] ?? 0, nodes);
  joinCopies(results, nodes);
  joinLeftovers(results, nodes);
  return collect(results, lists, nodes);
}

function linkRows(match: PlaceMatch, rowStart: number, hereStart: number, { sets, linked, half }: Nodes): void {
  for (const listed of match.listed.all) {
    const found = match.linkOf(listed);
    if (found === null) continue;
    const [row, node] = [rowStart + listed.assetIndex, hereStart + found.assetIndex];
    linked[node] = 1;
    sets.join(row, node);
    const [role, hereRole] = [listed.resource.role, found.resource.role];
    if (role === 'original' && hereRole === 'live-video') half[row] = 1;
    if (role === 'live-video' && hereRole === 'original') half[node] = 1;
  }
}

/** Equal bytes in any places are one photo; without a fingerprint, one size with one second and one kind is. */
function joinCopies(results: readonly PlaceResult[], { hereStart, sets }: Nodes): void {
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
function joinLeftovers(results: readonly PlaceResult[], { hereStart, sets, linked }: Nodes): void {
  if (results.length < 2) return;
  const left = results.map(({ here }, p) => {
    const nodes: number[] = [];
    const assets = here.assets.filter((_, i) => {
      const node = (hereStart[p] ?? 0) + i;
      if (linked[node] === 0) nodes.push(node);
      return linked[node] === 0;
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

type Building = { -readonly [K in keyof HereGroup]: HereGroup[K] } & { members: Member[] };

function collect(results: readonly PlaceResult[], lists: readonly RowSet[], nodes: Nodes): HereGroup[] {
  const { rowStart, hereStart, sets, linked, half } = nodes;
  const groups: Building[] = [];
  const groupOf = new Int32Array(linked.length).fill(-1);
  const at = (node: number): Building => {
    const root = sets.root(node);
    const known = groups[groupOf[root] ?? -1];
    if (known) return known;
    const made: Building = {
      listedAs: 'none',
      rowsHere: 0,
      rowsNotWhole: 0,
      halfRows: 0,
      halfMembers: 0,
      members: [],
      hinted: false,
    };
    groupOf[root] = groups.length;
    groups.push(made);
    return made;
  };
  for (const [kind, { rows }] of lists.entries())
    for (let r = 0; r < rows.length; r += 1) {
      const coverage = rows[r]?.coverage ?? 'absent';
      if (coverage === 'absent') continue;
      const node = (rowStart[kind] ?? 0) + r;
      const group = at(node);
      if (group.listedAs === 'none') group.listedAs = KINDS[kind] ?? 'none';
      if (kind !== 0) continue;
      if (coverage === 'placeholder' || coverage === 'different') group.rowsNotWhole += 1;
      else {
        group.rowsHere += 1;
        group.halfRows += half[node] ?? 0;
      }
    }
  for (const [p, { here, main }] of results.entries())
    for (let i = 0; i < here.assets.length; i += 1) {
      const asset = here.assets[i];
      const original = here.originalOf(i);
      const node = (hereStart[p] ?? 0) + i;
      if (!asset || !original || (!original.hasBytes && linked[node] === 0)) continue;
      const group = at(node);
      if (original.hasBytes || group.rowsHere > 0) {
        group.members.push({ asset, place: p });
        group.halfMembers += half[node] ?? 0;
      }
      if (main.roleOf(original) === 'hinted') group.hinted = true;
    }
  return groups.filter((group) => group.members.length > 0 || group.rowsHere + group.rowsNotWhole > 0);
}
