import type { Fingerprint } from '../../model/fingerprint.ts';
import { type ByteIndex, indexEdited, mayCover } from '../match/by-bytes.ts';
import type { Units } from '../units.ts';
import type { MergedUnits } from './merge-units.ts';

/** The fingerprints of a place after a small change. */
export interface MergedBytes {
  readonly index: ByteIndex;
  /** 1 for each unit of before whose bytes may be found elsewhere now, or nowhere: what had it must be looked up again. */
  readonly touched: Uint8Array;
}

/**
 * Takes a change into the fingerprints of a place: what is asked of them has the same answers as of an index made anew
 * (`indexBytes`). Null when it must be made anew.
 */
export function mergeBytes(before: Units, index: ByteIndex, merged: MergedUnits): MergedBytes | null {
  const { units, unitNow, assetFrom } = merged;
  const news = newUnits(units, assetFrom);
  const first = index.first.moved(units, unitNow, news.length);
  if (first === null) return null;
  const { next, proved } = moveColumns(index, units.count, unitNow);
  const touched = new Uint8Array(before.count);
  const affected = new Set<Fingerprint>();
  for (let unit = 0; unit < before.count; unit += 1) {
    const { fingerprint } = (unitNow[unit] ?? -1) < 0 ? before.resourceAt(unit) : NO_BYTES;
    if (fingerprint !== null) affected.add(fingerprint);
  }
  const added = new Map<Fingerprint, number[]>();
  for (const unit of news) {
    const resource = units.resourceAt(unit);
    if (resource.fingerprint === null) continue;
    affected.add(resource.fingerprint);
    if (!mayCover(resource)) continue;
    proved[unit] = 1;
    added.set(resource.fingerprint, [...(added.get(resource.fingerprint) ?? []), unit]);
  }
  for (const fingerprint of affected) {
    const chain = [...(added.get(fingerprint) ?? [])];
    for (let was = index.first.get(fingerprint); was >= 0; was = index.next[was] ?? -1) {
      touched[was] = 1;
      const now = unitNow[was] ?? -1;
      if (now >= 0) chain.push(now);
    }
    chain.sort((a, b) => a - b);
    for (const [i, unit] of chain.entries()) next[unit] = chain[i + 1] ?? -1;
    if (chain[0] !== undefined) first.set(fingerprint, chain[0]);
  }
  // What was found in an edited version is always looked up again: a better file may have come.
  for (const asset of index.edited.values()) touched[before.firstOf[asset] ?? 0] = 1;
  return { index: { first, next, proved, edited: moveEdited(before, index, merged) }, touched };
}

const NO_BYTES = { fingerprint: null } as const;

function newUnits(units: Units, assetFrom: Int32Array): number[] {
  const found: number[] = [];
  for (let asset = 0; asset < assetFrom.length; asset += 1)
    if ((assetFrom[asset] ?? -1) < 0) found.push(...units.numbersOf(asset));
  return found;
}

function moveColumns({ next, proved }: ByteIndex, count: number, unitNow: Int32Array) {
  const moved = { next: new Int32Array(count).fill(-1), proved: new Uint8Array(count) };
  for (let was = 0; was < unitNow.length; was += 1) {
    const now = unitNow[was] ?? -1;
    if (now < 0) continue;
    moved.proved[now] = proved[was] ?? 0;
    const after = next[was] ?? -1;
    if (after >= 0) moved.next[now] = unitNow[after] ?? -1;
  }
  return moved;
}

function moveEdited(
  before: Units,
  { edited }: ByteIndex,
  { units, assetFrom, assetNow }: MergedUnits,
): ReadonlyMap<Fingerprint, number> {
  const hasEdits = (of: Units, asset: number) => of.assets[asset]?.resources.some(({ role }) => role === 'edited');
  // Which of equal edits stands for all depends on their order, so a change among them counts them anew.
  if (assetFrom.some((was, asset) => was < 0 && hasEdits(units, asset))) return indexEdited(units);
  if (assetNow.some((now, asset) => now < 0 && hasEdits(before, asset))) return indexEdited(units);
  return new Map([...edited].map(([fingerprint, asset]) => [fingerprint, assetNow[asset] ?? 0]));
}
