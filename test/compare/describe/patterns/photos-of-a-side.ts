import type { Pattern } from '../../../../src/compare/comparison.ts';
import { Items } from '../../../../src/compare/describe/patterns/explain.ts';
import type { FindPattern, PatternInput } from '../../../../src/compare/describe/patterns/pattern-input.ts';
import type { Asset } from '../../../../src/model/asset.ts';
import { type AssetParts, asset } from '../../../fixtures/assets.ts';

/** A side of which nothing is known. */
export const NO_ITEMS = new Items([], () => []);

/** Photos of one side, each with whether it is missing on the other. */
export const items = (all: readonly (readonly [Asset, boolean])[]): Items => {
  const made = all.map(([of, missing]) => ({ asset: of, missing }));
  return new Items(
    made.filter(({ missing }) => missing),
    () => made,
  );
};

/** The photos of one side; what is missing on the other is told by its number. */
export function found(
  find: FindPattern,
  count: number,
  parts: (n: number) => AssetParts & { readonly name?: string },
  isMissing: (n: number) => boolean,
  side: 'listed' | 'here' = 'listed',
): Pattern | null {
  const all = Array.from({ length: count }, (_, n) => {
    const { name = `IMG_${n}.JPG`, ...more } = parts(n);
    return [asset(name, { captured: day(n), size: 1_000_000, ...more }), isMissing(n)] as const;
  });
  return find({ listed: NO_ITEMS, here: NO_ITEMS, [side]: items(all), groups: [] } as unknown as PatternInput);
}

/** Noon of a day, from 1 January 2024. */
export const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + n, 12)).toISOString();
