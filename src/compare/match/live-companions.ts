import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import type { Unit } from './units.ts';

/**
 * The other half of a Live Photo or RAW pair follows its original: where the original was found, the place itself has
 * joined the two files (by Apple's identifier, or name and time), whatever the half is called there.
 */
export function matchCompanions(match: PlaceMatch): void {
  for (const assetIndex of new Set(match.openListed().map((unit) => unit.assetIndex))) {
    const original = match.listed.originalOf(assetIndex);
    const halves = match.listed.numbersOf(assetIndex).slice(1);
    const open = halves.filter((half) => match.isOpenAt(half));
    const link = match.linkOf(original);
    if (open.length === 0 || link < 0) continue;
    const { coverage } = match.outcome(original);
    const parts = match.here.numbersOf(match.here.assetIndexAt(link));
    for (const half of open) {
      const { role } = match.listed.resourceAt(half);
      const partner = parts.find((part) => match.here.resourceAt(part).role === role && match.roleOf(part) === 'free');
      const isHere = coverage === 'verified' || coverage === 'matched';
      if (partner !== undefined) settleHalf(match, match.listed.at(half), match.here.at(partner), isHere);
    }
  }
}

/**
 * A film belongs to a still by Apple's identifier. Where the still here has one and the film has none or another, or the
 * film alone has one, the film may be that of another take: it is likely at most. Not decided where nobody has looked.
 */
export function doubtForeignFilms(match: PlaceMatch): void {
  const { listed, here } = match;
  for (let film = 0; film < listed.count; film += 1) {
    if (listed.isOriginal(film) || !match.isMatchedAt(film)) continue;
    if (listed.resourceAt(film).role !== 'live-video') continue;
    const found = match.linkOf(film);
    const still = match.linkOf(listed.originalOf(listed.assetIndexAt(film)));
    if (found < 0 || still < 0) continue;
    const [ofFilm, ofStill] = [here.resourceAt(found).contentIdentifier, here.resourceAt(still).contentIdentifier];
    const isJoined = typeof ofFilm === 'string' && ofFilm === ofStill;
    const hasLooked = ofFilm !== undefined && ofStill !== undefined;
    if (hasLooked && !isJoined) match.doubt(film);
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
