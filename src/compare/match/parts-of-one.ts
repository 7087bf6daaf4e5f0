import type { Asset } from '../../model/asset.ts';
import type { ListFacts } from '../../model/list-facts.ts';
import { exactStem } from '../../model/name-key.ts';
import type { PlaceContents } from '../../model/place.ts';

/** Of the smaller list, at most one photo in so many may be on the other too. */
const ONE_IN = 10;

/**
 * Whether two lists are parts of one that somebody split: they have next to nothing in common, few names (a camera's counter begins
 * anew), and neither has a witness of its own that it is everything. Then a photo that is on one of them is no photo that the other
 * lacks, and only the person's totals can show that both together are everything. Lists of one library from different days have
 * most of their photos in common.
 *
 * @param joined how many photos are on both
 */
export function arePartsOfOne(base: PlaceContents, other: PlaceContents, joined: number): boolean {
  if (!hasNoWitness(base.list) || !hasNoWitness(other.list) || base.list?.subject !== other.list?.subject) return false;
  const [fewer, more] = base.assets.length <= other.assets.length ? [base, other] : [other, base];
  if (joined * ONE_IN > fewer.assets.length) return false;
  const names = new Set(more.assets.map(stemOf));
  const shared = fewer.assets.filter((asset) => names.has(stemOf(asset))).length;
  return shared * 2 <= fewer.assets.length;
}

const stemOf = ({ name }: Asset) => exactStem(name);

function hasNoWitness(facts: ListFacts | undefined): boolean {
  return facts !== undefined && facts.totals === null && facts.parts === null && !facts.byCable;
}
