import type { Fingerprint } from '../../model/fingerprint.ts';
import { foundKeys, joinByKey, listedKey } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { relateTimes, roughMs } from './time-match.ts';

/**
 * A row whose only file was taken by another row: both may be one photo that is listed twice, or two of which one is
 * missing. Nobody knows, so the second is likely and never relied on.
 */
export function matchTakenFiles(match: PlaceMatch): void {
  const open = match.openListed().filter(({ resource }) => resource.fingerprint === null);
  if (open.length === 0) return;
  const taken = match.here.pick((index) => match.here.isWhole(index) && match.roleOf(index) === 'linked');
  joinByKey(open, taken, listedKey, foundKeys, (listed, here) => {
    for (const a of listed) {
      const shared = here.slice(0, LOOKED_AT).find((b) => {
        if (differenceOf(a, b, relateBytes(a, b), null) !== null) return false;
        const { kind } = relateTimes(a.time, b.time);
        return kind === 'same' || kind === 'shifted' || kind === 'same-day';
      });
      if (shared) match.settle(a, shared, 'likely', 'name-time');
    }
  });
}

/** Files of one name that are tried; a name that has more of them says nothing. */
const LOOKED_AT = 16;

/**
 * Two rows that were matched, under whatever names, with files of one content are both doubted: copies of one photo
 * cannot be two listed photos, unless the list itself says that their bytes are equal.
 */
export function doubtSharedContents(match: PlaceMatch): void {
  const { listed, here } = match;
  const byBytes = new Map<Fingerprint, number>();
  const bySize = new Map<number, number[] | number>();
  let times: Float64Array | null = null;
  for (let row = 0; row < listed.count; row += 1) {
    if (!match.isMatchedAt(row) || match.isByEdit(row)) continue;
    const found = match.linkOf(row);
    const { fingerprint, size } = here.resourceAt(found);
    if (fingerprint !== null) {
      const other = byBytes.get(fingerprint);
      if (other === undefined) byBytes.set(fingerprint, row);
      else doubtBoth(match, other, row);
    } else if (size !== null && listed.resourceAt(row).size === null && here.isOriginal(found)) {
      // Without fingerprints, one size and one time are taken for one content, where the list has no sizes to tell.
      times ??= new Float64Array(listed.count);
      const time = roughMs(here.at(found).time);
      times[row] = time;
      const known = bySize.get(size);
      if (known === undefined) {
        bySize.set(size, row);
        continue;
      }
      const rows = Array.isArray(known) ? known : [known];
      for (const other of rows) if (times[other] === time) doubtBoth(match, other, row);
      rows.push(row);
      if (rows.length > LOOKED_AT + 1) rows.shift();
      if (rows !== known) bySize.set(size, rows);
    }
  }
}

function doubtBoth(match: PlaceMatch, one: number, two: number): void {
  const [a, b] = [match.listed.resourceAt(one).fingerprint, match.listed.resourceAt(two).fingerprint];
  if (a !== null && a === b) return;
  match.doubt(one);
  match.doubt(two);
}
