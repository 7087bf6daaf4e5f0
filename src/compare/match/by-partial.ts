import { assign, type Edge } from './assign.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { relateTimes } from './time-match.ts';
import type { Unit } from './units.ts';

/** icloudpd writes the first five characters of a fingerprint into a name, or twelve for a photo without a name. */
const START = 5;
const LONG_START = 12;

/** The start of a fingerprint that a name carries. A cheap look first: taking a name apart costs more. */
function carriedStart({ resource, key }: Unit): string | null {
  return resource.partialFingerprint ?? key.partialFingerprint;
}

function mayCarry(unit: Unit): boolean {
  const { fingerprint, partialFingerprint, name } = unit.resource;
  if (fingerprint !== null) return false;
  if (partialFingerprint !== null) return true;
  const looksLikeIt = name.includes('_Q') || (name.startsWith('A') && name.lastIndexOf('.') === LONG_START);
  return looksLikeIt && carriedStart(unit) !== null;
}

function startKey(unit: Unit): string | null {
  const start = unit.resource.fingerprint ?? (mayCarry(unit) ? carriedStart(unit) : null);
  return start === null ? null : `${unit.family}${start.slice(0, START).replace(/[+/]/g, '_')}`;
}

/** Step 2: the start of the fingerprint agrees, and the size or the date too. Five characters alone are no proof. */
export function matchByPartial(match: PlaceMatch): void {
  const open = match.openListed();
  const free = match.freeHere();
  if (!open.some(mayCarry) && !free.some(mayCarry)) return;
  joinByKey(open, free, startKey, startKey, (listed, here) => {
    const edges: Edge[] = [];
    visitPairs(listed, here, (a, b) => {
      const weight = partialWeight(a, b);
      if (weight !== null) edges.push({ listed: a, here: b, weight });
    });
    const { pairs, ties } = assign(edges);
    for (const pair of pairs) match.settle(pair.listed, pair.here, 'matched', 'partial-fingerprint');
    for (const tie of ties) match.settle(tie.listed, tie.here, 'likely', 'partial-fingerprint');
  });
}

function partialWeight(a: Unit, b: Unit): number | null {
  const bytes = relateBytes(a, b, 'names too');
  if (bytes !== 'start-equal' || !b.hasBytes || differenceOf(a, b, bytes, null) !== null) return null;
  if (a.resource.size !== null && a.resource.size === b.resource.size) return 0;
  const { kind } = relateTimes(a.time, b.time, 5_000);
  if (kind === 'same') return 1;
  // In a large library some photos of one day share five characters, so then the name must agree as well.
  const near = kind === 'same-day' || kind === 'same-file-date' || kind === 'shifted';
  if (near && a.allStems.some((stem) => b.allStems.includes(stem))) return 2;
  return kind === 'unproven' && [a, b].some((unit) => (carriedStart(unit)?.length ?? 0) >= LONG_START) ? 3 : null;
}
