import type { Pattern } from '../../compare/comparison.ts';

/** A card chosen by a pattern always stands above one that only names a kind of gap. */
export function byPattern(pattern: Pattern): number {
  return 0.62 + 0.33 * clamp(pattern.strength);
}

/** A card for a kind of gap: its own weight, a little more when the kind is most of what is wrong. */
export function byShare(weight: number, count: number, all: number): number {
  return Math.min(0.6, weight + (all > 0 ? 0.1 * (count / all) : 0));
}

function clamp(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}
