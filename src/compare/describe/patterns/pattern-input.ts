import type { Pattern } from '../../comparison.ts';
import type { HereGroup } from '../../group/here-groups.ts';
import type { RowSet } from '../../group/rows.ts';
import type { PlaceResult } from '../../match/place-result.ts';
import type { Items } from './explain.ts';

/** What patterns are looked for in. */
export interface PatternInput {
  readonly rows: RowSet;
  /** The numbers of the rows that are no copies: of a library that is well there are few. */
  readonly open: readonly number[];
  readonly groups: Iterable<HereGroup>;
  readonly results: readonly PlaceResult[];
  /** Listed photos; missing are those not found here, only as placeholders, or cut short. */
  readonly listed: Items;
  /** Photos here, each once; missing are those that a complete list does not have. Empty when the list cannot tell. */
  readonly here: Items;
}

/** One kind of regularity; null where it does not hold. */
export type FindPattern = (input: PatternInput) => Pattern | null;

/** A side of the comparison: what lacks the photos. */
export type Side = 'here' | 'icloud';

/** The stronger of what both sides show. */
export function strongerSide(input: PatternInput, find: (items: Items, side: Side) => Pattern | null): Pattern | null {
  const [here, icloud] = [find(input.listed, 'here'), find(input.here, 'icloud')];
  if (here === null || icloud === null) return here ?? icloud;
  return here.strength >= icloud.strength ? here : icloud;
}
