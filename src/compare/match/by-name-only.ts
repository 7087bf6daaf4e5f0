import { relateTimes } from '../time-match.ts';
import { familyOf, formatOf, hasBytes, timeOf, type Unit } from '../units.ts';
import { allStems } from './by-other-name.ts';
import { joinByKey } from './groups.ts';
import { mayShareOrigin, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';

/**
 * The name is here, the bytes are still in a cloud. A placeholder is never opened, so its name (and size) is all that is
 * known of it; it is no copy in any case.
 */
export function matchPlaceholders(match: PlaceMatch, by: 'size' | 'name'): void {
  const stubs = match.freeHere().filter((unit) => unit.resource.state === 'placeholder');
  if (stubs.length === 0) return;
  const bySize = by === 'size';
  joinByKey(
    match.openListed(),
    stubs.filter((unit) => match.isFree(unit)),
    (unit) => placeholderKey(unit, match.listed.stem(unit), bySize),
    (unit) => placeholderKey(unit, match.here.stem(unit), bySize),
    (listed, here) => {
      for (const [i, a] of listed.entries()) {
        const b = here[i];
        if (b) match.settle(a, b, 'placeholder', bySize ? 'size-name' : 'name-only');
      }
    },
  );
}

function placeholderKey(unit: Unit, stem: string, bySize: boolean): string | null {
  if (!bySize) return `${stem}|${formatOf(unit)}`;
  return unit.resource.size === null ? null : `${stem}|${formatOf(unit)}|${unit.resource.size}`;
}

/**
 * Step 6: only the name agrees, and nothing contradicts. A hint to look at, one file for one row; never a find. Where the
 * dates or the fingerprints say that it is another photo of that name, there is no hint either.
 */
export function hintByName(match: PlaceMatch, names: HintNames): void {
  joinByKey(
    match.openListed(),
    match.freeHere().filter((unit) => hasBytes(unit.resource)),
    (unit) => hintKeys(match.listed, unit, names),
    (unit) => hintKeys(match.here, unit, names),
    (listed, here) => {
      let first = 0;
      for (const a of listed) {
        if (!match.isOpen(a)) continue;
        while (first < here.length && !isFreeAt(match, here, first)) first += 1;
        for (let i = first; i < Math.min(here.length, first + LOOKED_AT); i += 1) {
          const b = here[i];
          if (!b || !match.isFree(b) || !mayBeOne(match, a, b)) continue;
          match.hint(a, b);
          break;
        }
      }
    },
  );
}

function isFreeAt(match: PlaceMatch, here: readonly Unit[], index: number): boolean {
  const unit = here[index];
  return unit !== undefined && match.isFree(unit);
}

/** Files of one name that are tried for a hint; a name that has more of them hints at nothing. */
const LOOKED_AT = 16;

/** The whole name; the name without its ending; the name without what tools add to it. */
export type HintNames = 'whole' | 'stem' | 'stripped';

function hintKeys(units: PlaceMatch['listed'], unit: Unit, names: HintNames): string | string[] {
  const family = familyOf(unit);
  if (names === 'whole') return `${units.stem(unit)}|${formatOf(unit)}`;
  if (names === 'stem') return `${units.stem(unit)}|${family}`;
  return allStems(units, unit).map((stem) => `${stem}|${family}`);
}

/** Whether nothing says that these two are different photos. A date changed by hand is common for names of one's own. */
function mayBeOne(match: PlaceMatch, a: Unit, b: Unit): boolean {
  if (!mayShareOrigin(a, b)) return false;
  if (a.resource.size !== null && b.resource.size !== null && a.resource.size !== b.resource.size) return false;
  const bytes = relateBytes(a, null, b, null);
  if (bytes === 'differ' || bytes === 'start-differs') return false;
  return relateTimes(timeOf(a), timeOf(b)).kind !== 'apart' || match.listed.key(a).distinctive;
}
