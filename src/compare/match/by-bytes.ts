import type { Resource } from '../../model/asset.ts';
import type { Fingerprint } from '../../model/fingerprint.ts';
import type { PlaceMatch } from './place-match.ts';
import { hasBytes, type Units } from './units.ts';

/** What a slot holds that has no unit. */
const FREE = -1;

/**
 * From a fingerprint to the first unit that has it, for a million of them: open addressing over numbers. A fingerprint
 * is random already, so some of its characters are a good hash; a `Map` would hash and keep all of them.
 */
export class ByteTable {
  readonly #units: Units;
  readonly #slots: Int32Array;
  /** More of the fingerprint, so that a stranger in a slot is passed by without looking at its file. */
  readonly #tags: Int32Array;
  readonly #mask: number;

  /** For units of one place; as yet empty. */
  constructor(units: Units) {
    this.#units = units;
    let size = 16;
    while (size < units.count * 2) size *= 2;
    this.#slots = new Int32Array(size).fill(FREE);
    this.#tags = new Int32Array(size);
    this.#mask = size - 1;
  }

  /** The number of the unit kept for a fingerprint, or -1. */
  get(fingerprint: Fingerprint): number {
    return this.#slots[this.#find(fingerprint)] ?? FREE;
  }

  has(fingerprint: Fingerprint): boolean {
    return this.get(fingerprint) >= 0;
  }

  /** Keeps a unit under its fingerprint, in place of the one that was. */
  set(fingerprint: Fingerprint, unit: number): void {
    const slot = this.#find(fingerprint);
    this.#slots[slot] = unit;
    this.#tags[slot] = hash(fingerprint, 10);
  }

  /** The slot that holds a fingerprint, or the free one where it belongs. */
  #find(fingerprint: Fingerprint): number {
    const tag = hash(fingerprint, 10);
    let slot = (hash(fingerprint, 4) >>> 7) & this.#mask;
    for (;;) {
      const unit = this.#slots[slot] ?? FREE;
      if (unit === FREE) return slot;
      if (this.#tags[slot] === tag && this.#units.resourceAt(unit).fingerprint === fingerprint) return slot;
      slot = (slot + 1) & this.#mask;
    }
  }
}

/** Six characters from `start` on. */
function hash(text: string, start: number): number {
  let value = 0;
  for (let i = start; i < start + 6; i += 1) value = Math.imul(value, 61) + text.charCodeAt(i);
  return Math.imul(value, 0x9e3779b1);
}

/** The files of a place by fingerprint: the first of each, and from each to the next with the same bytes. */
export interface ByteIndex {
  readonly first: ByteTable;
  /** Index of the next unit with the same fingerprint, or -1. */
  readonly next: Int32Array;
  /** 1 for a unit that is in the table: its bytes were read, and it may cover a listed file. */
  readonly proved: Uint8Array;
  /** Edited versions are not essential, but their bytes may be the listed ones. From fingerprint to the number of their asset. */
  readonly edited: ReadonlyMap<Fingerprint, number>;
}

/** Indexes the fingerprints of one place. Done once for a place, used by every round. */
export function indexBytes(here: Units): ByteIndex {
  const first = new ByteTable(here);
  const next = new Int32Array(here.count).fill(-1);
  // The end of each chain, kept at its head.
  const last = new Int32Array(here.count);
  const proved = new Uint8Array(here.count);
  for (let unit = 0; unit < here.count; unit += 1) {
    const resource = here.resourceAt(unit);
    const { fingerprint } = resource;
    if (fingerprint === null || !mayCover(resource)) continue;
    proved[unit] = 1;
    const head = first.get(fingerprint);
    if (head < 0) {
      first.set(fingerprint, unit);
      last[unit] = unit;
    } else {
      next[last[head] ?? head] = unit;
      last[head] = unit;
    }
  }
  return { first, next, proved, edited: indexEdited(here) };
}

/** The assets of a place by the fingerprints of their edited versions; the first of equal ones. */
function indexEdited(here: Units): Map<Fingerprint, number> {
  const edited = new Map<Fingerprint, number>();
  here.assets.forEach((asset, assetIndex) => {
    for (const resource of asset.resources)
      if (resource.role === 'edited' && resource.fingerprint !== null && hasBytes(resource) && resource.size !== 0)
        if (!edited.has(resource.fingerprint)) edited.set(resource.fingerprint, assetIndex);
  });
  return edited;
}

/**
 * A fingerprint is of bytes that were read, so even a cut-short file that equals the listed one is what iCloud holds.
 * An empty file holds no picture, whatever a list says of it; a placeholder has no bytes here.
 */
function mayCover(resource: Resource): boolean {
  const { state, size } = resource;
  return size !== 0 && (hasBytes(resource) || state === 'cut-short' || state === 'unreadable');
}

/** Step 1: equal bytes. One file covers every listed copy of it, whatever any of them is called. */
export function matchByBytes(match: PlaceMatch, index: ByteIndex): void {
  const { listed, here } = match;
  for (let unit = 0; unit < listed.count; unit += 1) {
    const { fingerprint } = listed.resourceAt(unit);
    if (fingerprint === null) continue;
    const head = index.first.get(fingerprint);
    const edited = head < 0 ? index.edited.get(fingerprint) : undefined;
    const found = edited === undefined ? head : (here.firstOf[edited] ?? 0);
    if (found < 0) continue;
    // The further copies are marked when the first of them is met.
    const next = match.roleOf(found) === 'linked' ? -1 : (index.next[found] ?? -1);
    match.verify(unit, found);
    if (head >= 0) for (let at = next; at >= 0; at = index.next[at] ?? -1) match.take(at);
  }
}
