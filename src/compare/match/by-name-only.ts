import { foundKeys, joinByKey } from './groups.ts';
import { mayShareOrigin, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { relateTimes } from './time-match.ts';
import type { Unit } from './units.ts';

/**
 * The name is here, the bytes are still in a cloud. A placeholder is never opened, so its name (and size) is all that is
 * known of it; it is no copy in any case.
 */
export function matchPlaceholders(match: PlaceMatch, by: 'size' | 'name'): void {
  const stubs = match.freeHere().filter((unit) => unit.resource.state === 'placeholder');
  if (stubs.length === 0) return;
  const key = (unit: Unit) => {
    const { size } = unit.resource;
    if (by === 'name') return `${unit.stem}|${unit.format}`;
    return size === null ? null : `${unit.stem}|${unit.format}|${size}`;
  };
  joinByKey(match.openListed(), stubs, key, key, (listed, here) => {
    for (const [i, a] of listed.entries()) {
      const b = here[i];
      if (b) match.settle(a, b, 'placeholder', by === 'size' ? 'size-name' : 'name-only');
    }
  });
}

/** The whole name of the same part of the same kind of photo; any whole name; without its ending; without additions. */
export type HintNames = 'same-role' | 'whole' | 'stem' | 'stripped';

/** Files of one name that are tried for a hint; a name that has more of them hints at nothing. */
const LOOKED_AT = 16;

/**
 * Step 6: only the name agrees, and nothing contradicts. A hint to look at, one file for one row; never a find. Where the
 * dates or the fingerprints say that it is another photo of that name, there is no hint either.
 */
export function hintByName(match: PlaceMatch, names: HintNames): void {
  const open = match.openListed();
  const anyOpenKind = open.some((unit) => unit.isOpenKind);
  const keys = (unit: Unit) => {
    if (names === 'same-role') return `${unit.stem}|${unit.format}|${unit.resource.role}|${unit.asset.kind}`;
    if (names === 'whole') return foundKeys(unit);
    const stems = names === 'stem' ? [unit.stem] : unit.allStems;
    return stems.flatMap((stem) => families(unit).map((family) => `${stem}|${family}`));
  };
  /** A name without an ending may be that of either. */
  const families = (unit: Unit) => (unit.isOpenKind ? ['any'] : anyOpenKind ? [unit.family, 'any'] : [unit.family]);
  const files = match.freeHere().filter((unit) => unit.hasBytes);
  joinByKey(open, files, keys, keys, (listed, here) => {
    let first = 0;
    for (const a of listed) {
      if (!match.isOpen(a)) continue;
      while (first < here.length && !isFreeAt(match, here, first)) first += 1;
      for (let i = first; i < Math.min(here.length, first + LOOKED_AT); i += 1) {
        const b = here[i];
        if (!b || !match.isFree(b) || !mayBeOne(a, b)) continue;
        match.hint(a, b);
        break;
      }
    }
  });
}

function isFreeAt(match: PlaceMatch, here: readonly Unit[], index: number): boolean {
  const unit = here[index];
  return unit !== undefined && match.isFree(unit);
}

/** Whether nothing says that these two are different photos. A date changed by hand is common for names of one's own. */
function mayBeOne(a: Unit, b: Unit): boolean {
  if (!mayShareOrigin(a, b)) return false;
  if (a.resource.size !== null && b.resource.size !== null && a.resource.size !== b.resource.size) return false;
  const bytes = relateBytes(a, b);
  if (bytes === 'differ' || bytes === 'start-differs') return false;
  return relateTimes(a.time, b.time).kind !== 'apart' || a.key.distinctive;
}
