import { type Asset, essentialResources, isEssential, type Resource } from '../../model/asset.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import { mergeAssets, type Newer } from './merge-assets.ts';

/** Two lists after everything with equal bytes was joined. */
export interface PairedByBytes {
  readonly joined: readonly Asset[];
  readonly onlyBase: readonly Asset[];
  readonly onlyOther: readonly Asset[];
  /** Photos of equal bytes of which the lists say two sizes, or two films: one of the lists is wrong. */
  readonly contradicting: number;
}

/**
 * Joins rows of equal bytes, one to one: where one list has a photo twice and the other once, the second stays. One list
 * may know a Live Photo or RAW pair as one, and the other as its two files: the file by itself is then part of the pair.
 */
export function pairByBytes(base: readonly Asset[], other: readonly Asset[], newer: Newer): PairedByBytes {
  const originals = indexOriginals(base);
  const halves = halvesOf(base);
  const partner = new Map<number, Asset>();
  const folded = new Set<number>();
  const onlyOther: Asset[] = [];
  let contradicting = 0;
  for (const asset of other) {
    const [{ fingerprint, size }] = asset.resources;
    const at = fingerprint === null ? undefined : originals.get(fingerprint)?.shift();
    if (at !== undefined) {
      partner.set(at, asset);
      if (sizesDiffer(size, base[at]?.resources[0].size)) contradicting += 1;
      continue;
    }
    const half = fingerprint === null ? undefined : halves.get(fingerprint);
    if (half === undefined) onlyOther.push(asset);
    else if (sizesDiffer(size, half.size)) contradicting += 1;
  }
  // A file that the base has by itself, and the other list as the half of a photo that is joined.
  for (const [at, { resources }] of partner)
    for (const half of resources.slice(1)) {
      const ours = base[at]?.resources.slice(1).find(({ role }) => role === half.role);
      if (ours !== undefined && isEssential(half) && contradict(ours, half)) contradicting += 1;
      const { fingerprint, size } = half;
      if (fingerprint === null) continue;
      const alone = originals.get(fingerprint)?.shift();
      if (alone === undefined) continue;
      folded.add(alone);
      if (sizesDiffer(size, base[alone]?.resources[0].size)) contradicting += 1;
    }
  const joined: Asset[] = [];
  const onlyBase: Asset[] = [];
  for (const [i, asset] of base.entries()) {
    const match = partner.get(i);
    if (match) joined.push(mergeAssets(asset, match, newer));
    else if (!folded.has(i)) onlyBase.push(asset);
  }
  return { joined, onlyBase, onlyOther, contradicting };
}

function indexOriginals(assets: readonly Asset[]): Map<Fingerprint, number[]> {
  const index = new Map<Fingerprint, number[]>();
  for (const [i, { resources }] of assets.entries()) {
    const { fingerprint } = resources[0];
    if (fingerprint === null) continue;
    const known = index.get(fingerprint);
    if (known) known.push(i);
    else index.set(fingerprint, [i]);
  }
  return index;
}

/** The further essential files of all assets, by their bytes. */
function halvesOf(assets: readonly Asset[]): Map<Fingerprint, { readonly size: number | null }> {
  const halves = new Map<Fingerprint, { readonly size: number | null }>();
  for (const asset of assets)
    for (const resource of essentialResources(asset).slice(1))
      if (resource.fingerprint !== null) halves.set(resource.fingerprint, resource);
  return halves;
}

/** Whether two lists say two things of the same half of a photo: other bytes, or another size. */
function contradict(a: Resource, b: Resource): boolean {
  if (a.fingerprint !== null && b.fingerprint !== null && a.fingerprint !== b.fingerprint) return true;
  return sizesDiffer(a.size, b.size);
}

function sizesDiffer(a: number | null, b: number | null | undefined): boolean {
  return a !== null && typeof b === 'number' && a !== b;
}
