import type { Asset } from '../../model/asset.ts';

/** One photo of a side, and whether it is missing on the other. */
export interface Item {
  readonly asset: Asset;
  readonly missing: boolean;
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

/** Counts a property against what is missing. */
export function measure(items: readonly Item[], has: (item: Item) => boolean): Explanation {
  let [hits, missing, having] = [0, 0, 0];
  for (const item of items) {
    const yes = has(item);
    if (yes) having += 1;
    if (item.missing) missing += 1;
    if (yes && item.missing) hits += 1;
  }
  return explanation(hits, missing, having, items.length);
}

export function explanation(hits: number, missing: number, having: number, all: number): Explanation {
  const strength = missing + having === 0 ? 0 : (2 * hits) / (missing + having);
  return { hits, missing, having, all, strength };
}

/**
 * Whether an explanation is one: nearly all missing photos have the property, at least `share` of those that have it are
 * missing, few of the rest have it, and chance would hardly do it.
 */
export function convinces(e: Explanation, share = 0.6): boolean {
  if (e.missing < FEWEST || e.all === 0 || e.having === 0) return false;
  if (!coversMissing(e.hits, e.missing) || e.hits < e.having * share || e.having > e.all * COMMON) return false;
  return e.hits * Math.log(e.all / e.having) >= SURPRISE;
}
