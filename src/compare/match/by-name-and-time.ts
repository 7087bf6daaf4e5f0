import { isGenericName } from '../../model/name-key.ts';
import { assign, type Edge } from './assign.ts';
import { foundKeys, joinByKey, listedKey, visitPairs } from './groups.ts';
import { differenceOf, isDoubtful, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { type SeenShift, SeenShifts, type ShiftSupport, shiftSupport } from './shift-support.ts';
import { isOneDay, relateTimes, roughMs, toleranceMs } from './time-match.ts';
import type { Unit } from './units.ts';

/** The halves of a Live Photo carry times some seconds apart. */
export function slackOf(a: Unit, b: Unit): number {
  return a.resource.role === 'live-video' || b.resource.role === 'live-video' ? 5_000 : 0;
}

/** What the groups leave to be decided when all of them have been seen. */
interface Later {
  /** Pairs of a wall clock and an instant that could only be each other. */
  readonly shifted: { readonly listed: Unit; readonly here: Unit; readonly seen: SeenShift }[];
  readonly named: SeenShifts;
}

/**
 * Step 4: the exact name and the time agree, and nothing known speaks against the same bytes. Pairs whose clocks are a
 * whole number of quarter hours apart are kept until all are seen, and count only where their neighbours show the same
 * shift. `proven` are the shifts of pairs that earlier steps settled by bytes or size.
 */
export function matchByNameAndTime(match: PlaceMatch, proven: () => readonly SeenShift[]): ShiftSupport {
  const later: Later = { shifted: [], named: new SeenShifts() };
  const files = match.freeHere().filter((unit) => unit.hasBytes);
  joinByKey(match.openListed(), files, listedKey, foundKeys, (listed, here) => settleGroup(match, listed, here, later));
  const support = shiftSupport(proven, later.named.all);
  for (const { listed, here, seen } of later.shifted) {
    if (!match.isOpen(listed) || !match.isFree(here)) continue;
    const sure = support.supports(seen) && isTelling(listed, here);
    settlePair(match, listed, here, sure);
  }
  return support;
}

function settleGroup(match: PlaceMatch, listed: readonly Unit[], here: readonly Unit[], later: Later): void {
  const same: Edge[] = [];
  const shifted: Edge[] = [];
  const weak: Edge[] = [];
  visitPairs(
    listed,
    here,
    (a, b) => {
      if (differenceOf(a, b, relateBytes(a, b), null) !== null) return;
      const { kind } = relateTimes(a.time, b.time, slackOf(a, b));
      const edge = { listed: a, here: b, weight: Math.abs(roughMs(a.time) - roughMs(b.time)) };
      if (kind === 'same') same.push(edge);
      else if (kind === 'shifted') shifted.push(edge);
      else if (kind === 'same-day' || kind === 'same-file-date') weak.push(edge);
      else later.named.add(a, b);
    },
    (a, b) => {
      if (differenceOf(a, b, relateBytes(a, b), null) === null) match.settle(a, b, 'likely', 'name-time');
    },
  );
  settleEdges(match, same, 'matched');
  if (shifted.length > 0) settleShifted(match, shifted, later);
  // A file of the very day is nobody else's; what is of the day before or after is asked for what is left.
  for (const isNear of [true, false]) {
    const left = weak.filter(({ listed, here }) => match.isOpen(listed) && match.isFree(here));
    settleEdges(match, isNear ? left.filter(({ listed, here }) => isOneDay(listed.time, here.time)) : left, 'likely');
  }
}

/** A shift can only be told from chance when the pair is the only one that could be; the others are likely at most. */
function settleShifted(match: PlaceMatch, edges: readonly Edge[], later: Later): void {
  const open = edges.filter(({ listed, here }) => match.isOpen(listed) && match.isFree(here));
  const partners = new Map<Unit, number>();
  for (const { listed, here } of open) {
    partners.set(listed, (partners.get(listed) ?? 0) + 1);
    partners.set(here, (partners.get(here) ?? 0) + 1);
  }
  const rest: Edge[] = [];
  for (const edge of open) {
    const seen = later.named.add(edge.listed, edge.here);
    const alone = partners.get(edge.listed) === 1 && partners.get(edge.here) === 1;
    if (alone && seen) later.shifted.push({ listed: edge.listed, here: edge.here, seen });
    else rest.push(edge);
  }
  settleEdges(match, rest, 'likely');
}

function settleEdges(match: PlaceMatch, edges: readonly Edge[], best: 'matched' | 'likely'): void {
  if (edges.length === 0) return;
  const { pairs, ties } = assign(edges);
  for (const { listed, here } of pairs) {
    settlePair(match, listed, here, best === 'matched' && isTelling(listed, here));
  }
  for (const { listed, here } of ties) settlePair(match, listed, here, false);
}

/** A time that is known from the name alone is no second witness beside the name. */
function settlePair(match: PlaceMatch, listed: Unit, here: Unit, sure: boolean): void {
  if (listed.timeIsInName || here.timeIsInName) match.settle(listed, here, 'likely', 'time-in-name');
  else match.settle(listed, here, sure ? 'matched' : 'likely', 'name-time');
}

/** Whether name and time together are enough to rely on: not for a name like `image` when only the minute is known. */
function isTelling(listed: Unit, here: Unit): boolean {
  if (isDoubtful(listed, here) || listed.family !== here.family) return false;
  if (toleranceMs(listed.time, here.time) < 60_000) return true;
  return !isGenericName(listed.stem);
}
