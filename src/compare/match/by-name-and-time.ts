import { relateTimes, toleranceMs } from '../time-match.ts';
import { familyOf, formatOf, hasBytes, timeOf, type Unit } from '../units.ts';
import { assign, type Edge } from './assign.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, isDoubtful, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { type SeenShift, type ShiftSupport, seenShift, shiftSupport } from './shift-support.ts';

/** The halves of a Live Photo carry times some seconds apart. */
export function slackOf(a: Unit, b: Unit): number {
  return a.resource.role === 'live-video' || b.resource.role === 'live-video' ? 5_000 : 0;
}

interface ShiftedPair extends Edge {
  readonly minutes: number;
}

/**
 * Step 4: the exact name and the time agree, and nothing known speaks against the same bytes. Pairs whose clocks are a
 * whole number of quarter hours apart are kept until all are seen, and count only where their neighbours show the same
 * shift. `proven` are the shifts of pairs that earlier steps settled by bytes or size.
 */
export function matchByNameAndTime(match: PlaceMatch, proven: readonly SeenShift[]): ShiftSupport {
  const shifted: ShiftedPair[] = [];
  const named: SeenShift[] = [];
  joinByKey(
    match.openListed(),
    match.freeHere().filter((unit) => hasBytes(unit.resource)),
    (unit) => `${match.listed.stem(unit)}|${formatOf(unit)}`,
    (unit) => `${match.here.stem(unit)}|${formatOf(unit)}`,
    (listed, here) => settleGroup(match, listed, here, shifted, named),
  );
  const support = shiftSupport(proven, named);
  for (const { listed, here, minutes } of shifted) {
    if (!match.isOpen(listed) || !match.isFree(here)) continue;
    const at = seenShift(listed, here)?.at ?? 0;
    const sure = support.supports(at, minutes) && isTelling(match, listed, here);
    match.settle(listed, here, sure ? 'matched' : 'likely', 'name-time');
  }
  return support;
}

function settleGroup(
  match: PlaceMatch,
  listed: readonly Unit[],
  here: readonly Unit[],
  shifted: ShiftedPair[],
  named: SeenShift[],
): void {
  const [same, shift, day]: [Edge[], ShiftedPair[], Edge[]] = [[], [], []];
  const apart: SeenShift[] = [];
  visitPairs(
    listed,
    here,
    (a, b) => {
      if (differenceOf(a, b, relateBytes(a, null, b, null), null) !== null) return;
      const relation = relateTimes(timeOf(a), timeOf(b), slackOf(a, b));
      const weight = Math.abs(msOf(a) - msOf(b));
      const edge = { listed: a, here: b, weight };
      if (relation.kind === 'same') same.push(edge);
      else if (relation.kind === 'shifted') shift.push({ ...edge, minutes: relation.minutes });
      else if (relation.kind === 'same-day' || relation.kind === 'same-file-date') day.push(edge);
      else if (relation.kind === 'apart' && weight <= NAMED_REACH_MS) apart.push({ at: msOf(a), minutes: null });
    },
    (a, b) => {
      if (differenceOf(a, b, relateBytes(a, null, b, null), null) === null) match.settle(a, b, 'likely', 'name-time');
    },
  );
  settleEdges(match, same, 'matched');
  const open = (edge: Edge) => match.isOpen(edge.listed) && match.isFree(edge.here);
  const left = shift.filter(open);
  for (const edge of left) named.push({ at: msOf(edge.listed), minutes: edge.minutes });
  for (const seen of apart) named.push(seen);
  // A shift is only told apart from chance when the pair is the only one that could be.
  const alone = onlyPairs(left);
  for (const edge of alone) shifted.push(edge);
  const { pairs, ties } = assign(left.filter((edge) => !alone.has(edge)));
  for (const edge of [...pairs, ...ties]) match.settle(edge.listed, edge.here, 'likely', 'name-time');
  const kept = new Set([...alone].flatMap((edge) => [edge.listed, edge.here]));
  settleEdges(
    match,
    day.filter((edge) => open(edge) && !kept.has(edge.listed) && !kept.has(edge.here)),
    'likely',
  );
}

/** The pairs whose two files have no other partner. */
function onlyPairs<T extends Edge>(edges: readonly T[]): Set<T> {
  const partners = new Map<Unit, number>();
  for (const { listed, here } of edges) {
    partners.set(listed, (partners.get(listed) ?? 0) + 1);
    partners.set(here, (partners.get(here) ?? 0) + 1);
  }
  return new Set(edges.filter((edge) => partners.get(edge.listed) === 1 && partners.get(edge.here) === 1));
}

/** Pairs of one name that lie this near could be one photo with its clock in another zone. */
const NAMED_REACH_MS = 14 * 3_600_000;

function settleEdges(match: PlaceMatch, edges: readonly Edge[], best: 'matched' | 'likely'): void {
  const { pairs, ties } = assign(edges);
  for (const { listed, here } of pairs) {
    const sure = best === 'matched' && isTelling(match, listed, here);
    match.settle(listed, here, sure ? 'matched' : 'likely', 'name-time');
  }
  for (const { listed, here } of ties) match.settle(listed, here, 'likely', 'name-time');
}

/** Whether name and time together are enough to rely on: not for a name like `image` when only the minute is known. */
function isTelling(match: PlaceMatch, listed: Unit, here: Unit): boolean {
  if (isDoubtful(listed, here) || familyOf(listed) !== familyOf(here)) return false;
  const { distinctive, counter } = match.listed.key(listed);
  return distinctive || counter !== null || toleranceMs(timeOf(listed), timeOf(here)) < 60_000;
}

function msOf(unit: Unit): number {
  const time = timeOf(unit);
  return time.kind === 'unknown' ? Number.NaN : time.ms;
}
