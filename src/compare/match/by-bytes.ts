import type { Fingerprint } from '../../model/fingerprint.ts';
import { hasBytes, type Unit, type Units } from '../units.ts';
import { ByteTable } from './byte-table.ts';
import type { PlaceMatch } from './place-match.ts';

/** The files of a place by fingerprint: the first of each, and from each to the next with the same bytes. */
export interface ByteIndex {
  readonly first: ByteTable;
  /** Index of the next unit with the same fingerprint, or -1. */
  readonly next: Int32Array;
  /** Units of the place that have a fingerprint. */
  readonly proved: number;
  /** Edited versions are not essential, but their bytes may be the listed ones. From fingerprint to their asset's unit. */
  readonly edited: ReadonlyMap<Fingerprint, number>;
}

/** Indexes the fingerprints of one place. Done once for a place, used by every round. */
export function indexBytes(here: Units): ByteIndex {
  const first = new ByteTable(here.all.length);
  const next = new Int32Array(here.all.length).fill(-1);
  // The end of each chain, kept at its head.
  const last = new Int32Array(here.all.length).fill(-1);
  let proved = 0;
  for (const unit of here.all) {
    const fingerprint = unit.resource.fingerprint;
    if (fingerprint === null || !mayCover(unit)) continue;
    proved += 1;
    const head = first.get(fingerprint);
    if (head < 0) {
      first.set(fingerprint, unit.index);
      last[unit.index] = unit.index;
    } else {
      next[last[head] ?? head] = unit.index;
      last[head] = unit.index;
    }
  }
  return { first, next, proved, edited: indexEdited(here) };
}

function indexEdited(here: Units): Map<Fingerprint, number> {
  const edited = new Map<Fingerprint, number>();
  for (const [assetIndex, asset] of here.assets.entries())
    for (const resource of asset.resources)
      if (resource.role === 'edited' && resource.fingerprint !== null && hasBytes(resource) && resource.size !== 0)
        if (!edited.has(resource.fingerprint)) edited.set(resource.fingerprint, here.firstOf[assetIndex] ?? 0);
  return edited;
}

/**
 * A fingerprint is of bytes that were read, so even a cut-short file that equals the listed one is what iCloud holds.
 * An empty file holds no picture, whatever a list says of it; a placeholder has no bytes here.
 */
function mayCover(unit: Unit): boolean {
  const { state, size } = unit.resource;
  return size !== 0 && (unit.hasBytes || state === 'cut-short' || state === 'unreadable');
}

/** Step 1: equal bytes. One file covers every listed copy of it, whatever any of them is called. */
export function matchByBytes(match: PlaceMatch, index: ByteIndex): number {
  let hits = 0;
  const marked = new Set<number>();
  for (const listed of match.listed.all) {
    const fingerprint = listed.resource.fingerprint;
    if (fingerprint === null || !match.isOpen(listed)) continue;
    const head = index.first.get(fingerprint);
    const edited = head < 0 ? index.edited.get(fingerprint) : undefined;
    if (edited !== undefined) match.settle(listed, match.here.at(edited), 'verified', 'same-bytes');
    if (head >= 0) {
      match.settle(listed, match.here.at(head), 'verified', 'same-bytes');
      if (!marked.has(head)) {
        if ((index.next[head] ?? -1) >= 0) marked.add(head);
        for (let at = index.next[head] ?? -1; at >= 0; at = index.next[at] ?? -1) match.take(match.here.at(at));
      }
    }
    if (head >= 0 || edited !== undefined) hits += 1;
  }
  return hits;
}
