import type { Unit } from '../units.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';

/**
 * The other half of a Live Photo or RAW pair follows its original: where the original was found, the place itself has
 * joined the two files (by Apple's identifier, or name and time), whatever the half is called there.
 */
export function matchCompanions(match: PlaceMatch): void {
  const { assets, firstOf } = match.listed;
  for (let assetIndex = 0; assetIndex < assets.length; assetIndex += 1) {
    const first = firstOf[assetIndex] ?? 0;
    const count = (firstOf[assetIndex + 1] ?? 0) - first;
    if (count < 2) continue;
    const units = match.listed.ofAsset(assetIndex);
    const original = units[0];
    if (!original || !units.some((unit) => match.isOpen(unit))) continue;
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
  const difference = differenceOf(half, partner, relateBytes(half, partner), null);
  if (difference !== null || !partner.hasBytes)
    match.settle(half, partner, 'different', 'name-time', difference ?? 'unreadable');
  else match.settle(half, partner, originalIsHere ? 'matched' : 'likely', 'name-time');
}
