import { localMs } from '../../model/capture-time.ts';
import { HOUR_MS } from '../../model/moments.ts';
import { lowerBound } from './groups.ts';
import { LARGEST_SHIFT_MS, relateTimes } from './time-match.ts';
import type { Unit } from './units.ts';

/** One pair seen near in time: its shift in minutes, or null when its times are no whole quarter hours apart. */
export interface SeenShift {
  readonly at: number;
  readonly minutes: number | null;
}

/** A trip or a day: within this time a camera keeps its clock and its zone. */
const NEAR_MS = 48 * HOUR_MS;

/** Pairs that are the same photo for another reason (bytes, size): so few are enough. */
const PROVEN_NEAR = 3;
/** Pairs that share only their name: so many must agree, and nearly all of them. */
const NAMED_NEAR = 8;
const NAMED_SHARE = 0.9;
/** Between trips a zone stays for weeks; then more must agree. */
const WEEKS_MS = 21 * 24 * HOUR_MS;
const NAMED_WEEKS = 15;
const WEEKS_SHARE = 0.95;
/** Over a whole library. */
const DOMINANT_COUNT = 50;
const DOMINANT_SHARE = 0.95;

/** Whether a shift between a wall clock and an instant is what other pairs show as well. */
export interface ShiftSupport {
  supports(seen: SeenShift): boolean;
}

/**
 * How far apart the clocks of a pair are, under the time of the listed file; null for pairs that say nothing of it. Only
 * a wall clock against an instant: two instants an hour apart are two photos, or a clock set wrong.
 */
export function seenShift(listed: Unit, here: Unit): SeenShift | null {
  const [a, b] = [listed.time, here.time];
  const mixed = (a.kind === 'instant' && b.kind === 'wall') || (a.kind === 'wall' && b.kind === 'instant');
  const at = localMs(a);
  if (!mixed || at === null) return null;
  const relation = relateTimes(a, b);
  if (relation.kind === 'shifted') return { at, minutes: relation.minutes };
  return relation.kind === 'apart' && Math.abs(a.ms - b.ms) <= LARGEST_SHIFT_MS ? { at, minutes: null } : null;
}

/**
 * Collects shifts, one for a photo: the halves of a Live Photo or RAW pair, and copies of one photo, are no two witnesses of a clock. Where
 * they differ from each other, each speaks.
 */
export class SeenShifts {
  readonly all: SeenShift[] = [];
  readonly #listed = new Set<number>();
  readonly #here = new Set<number>();
  readonly #apart = new Set<number>();

  /** What the pair shows, whether or not its photo has shown it before; null where it says nothing. */
  add(listed: Unit, here: Unit): SeenShift | null {
    const seen = seenShift(listed, here);
    if (seen !== null && this.#isNew(listed, here, seen.minutes)) this.all.push(seen);
    return seen;
  }

  #isNew({ assetIndex: listed }: Unit, { assetIndex: here }: Unit, minutes: number | null): boolean {
    if (minutes === null) return addNew(this.#apart, listed * MOST_PHOTOS + here);
    const at = (photo: number) => photo * MOST_SHIFTS + minutes;
    const isNewListed = addNew(this.#listed, at(listed));
    return addNew(this.#here, at(here)) && isNewListed;
  }
}

/** More than the shifts there are in minutes, forward and back, and than the photos of a place: two numbers become one. */
const MOST_SHIFTS = 4096;
const MOST_PHOTOS = 2 ** 26;

function addNew(known: Set<number>, key: number): boolean {
  const isNew = !known.has(key);
  known.add(key);
  return isNew;
}

/**
 * Weighs a shift by its neighbours. `proven` are pairs known to be the same photo by bytes or size, `named` are all
 * pairs that share a name and lie within a day. One quarter hour in eight fits unrelated photos by chance, so among
 * `named` nearly all must agree; two phones that count alike then disagree with each other.
 */
export function shiftSupport(proven: () => readonly SeenShift[], named: readonly SeenShift[]): ShiftSupport {
  let ask: ((at: number, minutes: number) => boolean) | null = null;
  return {
    supports({ at, minutes }) {
      if (minutes === null) return false;
      // Most comparisons never ask, so nothing is counted before the first question.
      ask ??= weigh(proven(), named);
      return ask(at, minutes);
    },
  };
}

function weigh(proven: readonly SeenShift[], named: readonly SeenShift[]): (at: number, minutes: number) => boolean {
  const near = neighbourhood(proven, NEAR_MS);
  const nearNamed = neighbourhood(named, NEAR_MS);
  const inWeeks = neighbourhood(named, WEEKS_MS);
  const dominant = dominantShift(proven) ?? dominantShift(named);
  return (at, minutes) => {
    const known = near(at, minutes);
    if (known.seen >= PROVEN_NEAR) return known.agree >= PROVEN_NEAR && known.agree >= known.seen * NAMED_SHARE;
    // The pair in question is among the named ones and must not speak for itself.
    const alike = nearNamed(at, minutes);
    if (alike.agree - 1 >= NAMED_NEAR && alike.agree >= alike.seen * NAMED_SHARE) return true;
    const wide = inWeeks(at, minutes);
    if (wide.agree - 1 >= NAMED_WEEKS && wide.agree >= wide.seen * WEEKS_SHARE) return true;
    return dominant === minutes && alike.agree >= alike.seen * NAMED_SHARE;
  };
}

type Neighbourhood = (at: number, minutes: number) => { readonly seen: number; readonly agree: number };

/** Counts over sliding windows by prefix sums, one for each shift, so that each question costs two searches. */
function neighbourhood(pairs: readonly SeenShift[], reach: number): Neighbourhood {
  const all = Float64Array.from(pairs, (pair) => pair.at).sort();
  const byShift = new Map<number, Float64Array>();
  const collect = new Map<number, number[]>();
  for (const { at, minutes } of pairs) {
    if (minutes === null) continue;
    const list = collect.get(minutes);
    if (list) list.push(at);
    else collect.set(minutes, [at]);
  }
  for (const [minutes, times] of collect) byShift.set(minutes, Float64Array.from(times).sort());
  const count = (times: Float64Array | undefined, at: number) =>
    times === undefined ? 0 : lowerBound(times, at + reach) - lowerBound(times, at - reach);
  return (at, minutes) => ({ seen: count(all, at), agree: count(byShift.get(minutes), at) });
}

/** The one shift that nearly all pairs of a library show, or null. */
export function dominantShift(pairs: readonly SeenShift[]): number | null {
  const counts = new Map<number, number>();
  for (const { minutes } of pairs) if (minutes !== null) counts.set(minutes, (counts.get(minutes) ?? 0) + 1);
  for (const [minutes, count] of counts)
    if (count >= DOMINANT_COUNT && count >= pairs.length * DOMINANT_SHARE) return minutes;
  return null;
}
