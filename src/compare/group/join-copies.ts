import type { Asset } from '../../model/asset.ts';
import { localMs } from '../../model/capture-time.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import { quickFold } from '../../model/name-key.ts';
import type { Sets } from '../match/assign.ts';
import { indexBytes } from '../match/by-bytes.ts';
import { TELLING_SIZE } from '../match/by-size-and-name.ts';
import { matchPlace } from '../match/match-place.ts';
import type { PlaceResult } from '../match/place-result.ts';
import { Units } from '../match/units.ts';

/** Rows and assets of all places as numbers from 0: rows by kind, then the assets of each place. */
export interface Nodes {
  readonly rowStart: readonly number[];
  readonly hereStart: readonly number[];
  readonly sets: Sets;
  /** 1 for an asset of a place that some row was matched with. */
  readonly linked: Uint8Array;
  /** 1 for a row that is the film of a Live Photo here, and for a film here that the list has with its still. */
  readonly half: Uint8Array;
}

/** Equal bytes in any places are one photo; without a fingerprint, one size with one second or one name is. */
export function joinCopies(results: readonly PlaceResult[], { hereStart, sets }: Nodes): void {
  const bySize = new Map<number, { asset: Asset; node: number }[]>();
  for (const [p, { here, index }] of results.entries()) {
    const start = hereStart[p] ?? 0;
    for (let unit = 0; unit < here.count; unit += 1) {
      if (!here.isOriginal(unit)) continue;
      const node = start + here.assetIndexAt(unit);
      const next = index.next[unit] ?? -1;
      if (index.proved[unit] === 1) {
        if (next >= 0 || p > 0) joinEqual(results, hereStart, sets, p, node, here.resourceAt(unit).fingerprint, next);
        continue;
      }
      const { state, size } = here.resourceAt(unit);
      if (state === 'placeholder' || !size) continue;
      const asset = here.assets[here.assetIndexAt(unit)];
      if (!asset) continue;
      const known = bySize.get(size);
      const twin = known?.find((other) => isTwin(other.asset, asset, size));
      if (twin) sets.join(twin.node, node);
      else if (!known) bySize.set(size, [{ asset, node }]);
      else if (known.length < TWINS_LOOKED_AT) known.push({ asset, node });
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
  fingerprint: Fingerprint | null,
  next: number,
): void {
  const joinFrom = (p: number, unitIndex: number) => {
    const result = results[p];
    for (let at = unitIndex; result && at >= 0; at = result.index.next[at] ?? -1) {
      if (!result.here.isOriginal(at)) continue;
      sets.join((hereStart[p] ?? 0) + result.here.assetIndexAt(at), node);
      return;
    }
  };
  joinFrom(place, next);
  if (fingerprint === null) return;
  for (let p = 0; p < place; p += 1) joinFrom(p, results[p]?.index.first.get(fingerprint) ?? -1);
}

/** Files of one size that are compared by time; more than a few of one size are not photos of a camera. */
const TWINS_LOOKED_AT = 32;

/** Two files of one size that are one photo: of one second, or of one name. */
function isTwin(a: Asset, b: Asset, size: number): boolean {
  if (a.kind !== b.kind) return false;
  if (hasSecond(a) && hasSecond(b))
    return a.captured.kind === b.captured.kind && localMs(a.captured) === localMs(b.captured);
  return size >= TELLING_SIZE && quickFold(a.name) === quickFold(b.name);
}

function hasSecond({ captured }: Asset): boolean {
  return (captured.kind === 'instant' || captured.kind === 'wall') && captured.precision === 'second';
}

/** What no list knows may still be in two places under two names: those are matched with each other. */
export function joinLeftovers(results: readonly PlaceResult[], { hereStart, sets, linked }: Nodes): void {
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
      for (let unit = 0; unit < one.units.count; unit += 1) {
        const { coverage, found } = match.outcome(unit);
        if (!one.units.isOriginal(unit) || found < 0) continue;
        const [a, b] = [one.nodes[one.units.assetIndexAt(unit)], other.nodes[other.units.assetIndexAt(found)]];
        if ((coverage === 'verified' || coverage === 'matched') && a !== undefined && b !== undefined) sets.join(a, b);
      }
    }
}
