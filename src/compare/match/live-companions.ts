import { hasBytes, type Unit } from '../units.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';

/**
 * The other half of a Live Photo or RAW pair follows its original: where the original was found, the place itself has
 * joined the two files (by Apple's identifier, or name and time), whatever the half is called there.
 */
export function matchCompanions(match: PlaceMatch): void {
  for (const [assetIndex, asset] of match.listed.assets.entries()) {
    if (asset.resources.length < 2) continue;
    const units = match.listed.ofAsset(assetIndex);
    const original = units[0];
    if (!original) continue;
    const { coverage, evidence, found } = match.outcome(original);
    if (found === null || coverage === 'absent' || evidence === 'none') continue;
    for (const half of units.slice(1)) {
      if (!match.isOpen(half)) continue;
      const partner = match.here
        .ofAsset(found.assetIndex)
        .find((unit) => unit.resource.role === half.resource.role && match.isFree(unit));
      if (partner) settleHalf(match, half, partner, coverage === 'verified' || coverage === 'matched');
    }
  }
}

function settleHalf(match: PlaceMatch, half: Unit, partner: Unit, originalIsHere: boolean): void {
  const { state } = partner.resource;
  if (state === 'absent') return;
  if (state === 'placeholder') {
    match.settle(half, partner, 'placeholder', 'name-time');
    return;
  }
  const difference = differenceOf(half, partner, relateBytes(half, null, partner, null), null);
  if (difference !== null || !hasBytes(partner.resource))
    match.settle(half, partner, 'different', 'name-time', difference ?? 'unreadable');
  else match.settle(half, partner, originalIsHere ? 'matched' : 'likely', 'name-time');
}
