import type { Asset } from '../../../model/asset.ts';

/** One photo of a side, and whether it is missing on the other. */
export interface Item {
  readonly asset: Asset;
  readonly missing: boolean;
}

/**
 * The photos of one side. A pattern is looked for among the missing ones first; only one that explains nearly all of them
 * is held against all photos, which are therefore put together when first asked for.
 */
export class Items {
  readonly missing: readonly Item[];
  readonly #make: () => readonly Item[];
  #all: readonly Item[] | null = null;

  /** `make` gives all items, the missing ones among them in the same order. */
  constructor(missing: readonly Item[], make: () => readonly Item[]) {
    this.missing = missing;
    this.#make = make;
  }

  get all(): readonly Item[] {
    this.#all ??= this.#make();
    return this.#all;
  }
}

/** How well a property of photos explains which of them are missing. */
export interface Explanation {
  /** Missing photos with the property, all missing photos, photos with the property, all photos. */
  readonly hits: number;
  readonly missing: number;
  readonly having: number;
  readonly all: number;
  /** Harmonic mean of "the missing have it" and "those that have it are missing". */
  readonly strength: number;
}

/** Fewer missing photos than this have no pattern. */
export const FEWEST = 5;
/** Of the missing ones must have the property. */
const SHARE = 0.9;
/** A property of nearly everything explains nothing. */
const COMMON = 0.75;
/** How improbable (natural logarithm) so many hits must be if the missing ones were drawn by chance. */
const SURPRISE = 14;

/** Whether so many of the missing photos have a property that it can explain them. */
export function coversMissing(hits: number, missing: number): boolean {
  return hits >= missing * SHARE;
}

/** Counts a property against what is missing; null where it does not explain it ({@link convinces}). */
export function explain(items: Items, has: (item: Item) => boolean, share?: number): Explanation | null {
  const missing = items.missing.length;
  const hits = count(items.missing, has);
  if (missing < FEWEST || !coversMissing(hits, missing)) return null;
  const found = explanation(hits, missing, count(items.all, has), items.all.length);
  return convinces(found, share) ? found : null;
}

function count(items: readonly Item[], has: (item: Item) => boolean): number {
  let found = 0;
  for (const item of items) if (has(item)) found += 1;
  return found;
}

/**
 * Counts as an {@link Explanation} of at least one missing photo; its `strength` is the Dice coefficient of "is missing" and "has the property", 0 to
 * 1.
 */
export function explanation(hits: number, missing: number, having: number, all: number): Explanation {
  return { hits, missing, having, all, strength: (2 * hits) / (missing + having) };
}

/**
 * Whether an explanation is one: nearly all missing photos have the property, at least `share` of those that have it are
 * missing, few of the rest have it, and chance would hardly do it.
 */
export function convinces(e: Explanation, share = 0.6): boolean {
  if (e.missing < FEWEST) return false;
  if (!coversMissing(e.hits, e.missing) || e.hits < e.having * share || e.having > e.all * COMMON) return false;
  return e.hits * Math.log(e.all / e.having) >= SURPRISE;
}
