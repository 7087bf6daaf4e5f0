import { relateTimes } from '../time-match.ts';
import { familyOf, hasBytes, timeOf, type Unit, type Units } from '../units.ts';
import { assign, type Edge } from './assign.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';

/** icloudpd writes the first five characters of a fingerprint into a name, or twelve for a photo without a name. */
const START = 5;

/** A cheap look before a name is taken apart: only such names can carry the start of a fingerprint. */
function startOf(units: Units, unit: Unit): string | null {
  const { fingerprint, partialFingerprint, name } = unit.resource;
  const known = fingerprint ?? partialFingerprint;
  if (known !== null) return known;
  return name.includes('_Q') || /^A[Q-Za-f].{10}\./.test(name) ? units.key(unit).partialFingerprint : null;
}

function startKey(units: Units, unit: Unit): string | null {
  const start = startOf(units, unit);
  return start === null ? null : `${familyOf(unit)}${start.slice(0, START).replace(/[+/]/g, '_')}`;
}

/** Step 2: the start of the fingerprint agrees, and the size or the date too. Five characters alone are no proof. */
export function matchByPartial(match: PlaceMatch): void {
  const open = match.openListed();
  const free = match.freeHere();
  const carries = (units: Units) => (unit: Unit) => unit.resource.fingerprint === null && startOf(units, unit) !== null;
  if (!open.some(carries(match.listed)) && !free.some(carries(match.here))) return;
  joinByKey(
    open,
    free,
    (unit) => startKey(match.listed, unit),
    (unit) => startKey(match.here, unit),
    (listed, here) => {
      const edges: Edge[] = [];
      visitPairs(listed, here, (a, b) => {
        const weight = partialWeight(match, a, b);
        if (weight !== null) edges.push({ listed: a, here: b, weight });
      });
      const { pairs, ties } = assign(edges);
      for (const pair of pairs) match.settle(pair.listed, pair.here, 'matched', 'partial-fingerprint');
      for (const tie of ties) match.settle(tie.listed, tie.here, 'likely', 'partial-fingerprint');
    },
  );
}

function partialWeight(match: PlaceMatch, a: Unit, b: Unit): number | null {
  const [aKey, bKey] = [match.listed.key(a), match.here.key(b)];
  const bytes = relateBytes(a, aKey, b, bKey);
  if (bytes !== 'start-equal' || !hasBytes(b.resource) || differenceOf(a, b, bytes, null) !== null) return null;
  if (a.resource.size !== null && a.resource.size === b.resource.size) return 0;
  const { kind } = relateTimes(timeOf(a), timeOf(b), 5_000);
  if (kind === 'same') return 1;
  if (kind === 'same-day' || kind === 'same-file-date' || kind === 'shifted') return 2;
  const twelve = [
    a.resource.partialFingerprint,
    b.resource.partialFingerprint,
    aKey.partialFingerprint,
    bKey.partialFingerprint,
  ];
  return twelve.some((start) => (start?.length ?? 0) >= 12) ? 3 : null;
}
