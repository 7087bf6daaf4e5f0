import { REACH_MS, roughMs } from './time-match.ts';
import type { Unit } from './units.ts';

/** The key of a listed file, by its name and the format that it claims. */
export function listedKey(unit: Unit): string {
  return `${unit.stem}|${unit.format}`;
}

/** The keys of a found file: its name with each format that it may be looked for under. */
export function foundKeys(unit: Unit): string | string[] {
  const { stem } = unit;
  if (unit.contentFormat === unit.format) return listedKey(unit);
  return unit.formats.map((format) => `${stem}|${format}`);
}

/** The names under which a unit may be found; null for none. Several only where a step asks for them. */
export type KeysOf = (unit: Unit) => string | readonly string[] | null;

/**
 * Brings together the listed files and the files of a place that share a key, and visits each key that both sides have
 * in the order of the listed side. Cost grows with the number of files, not with their product.
 */
export function joinByKey(
  listed: readonly Unit[],
  here: readonly Unit[],
  listedKeys: KeysOf,
  hereKeys: KeysOf,
  visit: (listed: Unit[], here: Unit[]) => void,
): void {
  const groupOf = new Map<string, number>();
  const listedIn: (Unit | Unit[])[] = [];
  const hereIn: (Unit | Unit[] | undefined)[] = [];
  const forEachKey = (keys: ReturnType<KeysOf>, use: (key: string) => void) => {
    if (typeof keys === 'string') use(keys);
    else if (keys !== null) for (const key of keys) use(key);
  };
  for (const unit of listed)
    forEachKey(listedKeys(unit), (key) => {
      const group = groupOf.get(key);
      if (group === undefined) {
        groupOf.set(key, listedIn.length);
        listedIn.push(unit);
      } else listedIn[group] = withMember(listedIn[group], unit);
    });
  for (const unit of here)
    forEachKey(hereKeys(unit), (key) => {
      const group = groupOf.get(key);
      if (group !== undefined) hereIn[group] = withMember(hereIn[group], unit);
    });
  for (const [group, held] of listedIn.entries()) {
    const found = hereIn[group];
    if (found !== undefined) visit(asArray(held), asArray(found));
  }
}

/** Most groups have one member; only then is no array made for it. */
function withMember(held: Unit | Unit[] | undefined, unit: Unit): Unit | Unit[] {
  if (held === undefined) return unit;
  if (!Array.isArray(held)) return [held, unit];
  held.push(unit);
  return held;
}

function asArray(held: Unit | Unit[]): Unit[] {
  return Array.isArray(held) ? held : [held];
}

/** Up to so many pairs, all of a group are looked at; beyond, only those near in time. */
const SMALL_GROUP = 64;
/** A file with more neighbours than this in time is in a crowd that names and times cannot tell apart. */
const CROWD = 16;
const TIGHT_MS = 66_000;

/**
 * Visits the pairs of a group that may agree in time: all of a small group; else for each listed file its neighbours in
 * time, at most a few. A million files of one name and one time therefore cost no more than their sorting.
 * `crowded` is told of a listed file that has too many neighbours to be told apart, with one of them.
 */
export function visitPairs(
  listed: readonly Unit[],
  here: readonly Unit[],
  visit: (listed: Unit, here: Unit) => void,
  crowded: (listed: Unit, here: Unit) => void = () => undefined,
): void {
  if (listed.length * here.length <= SMALL_GROUP) {
    for (const a of listed) for (const b of here) visit(a, b);
    return;
  }
  const sorted = here
    .filter((unit) => !Number.isNaN(roughMs(unit.time)))
    .sort((a, b) => roughMs(a.time) - roughMs(b.time) || a.index - b.index);
  const times = Float64Array.from(sorted, (unit) => roughMs(unit.time));
  for (const a of listed) {
    const at = roughMs(a.time);
    if (Number.isNaN(at)) continue;
    let [from, to] = window(times, at, REACH_MS);
    if (to - from > CROWD) [from, to] = window(times, at, TIGHT_MS);
    if (to - from > CROWD) {
      const first = sorted[from];
      if (first) crowded(a, first);
      continue;
    }
    for (let i = from; i < to; i += 1) {
      const b = sorted[i];
      if (b) visit(a, b);
    }
  }
}

/** The half-open range of the sorted times within `reach` of a time. */
function window(times: Float64Array, at: number, reach: number): [number, number] {
  return [lowerBound(times, at - reach), lowerBound(times, at + reach + 1)];
}

/**
 * The position of the first number that is not below `value` (`length` when all are below); `times` must be ascending.
 */
export function lowerBound(times: ArrayLike<number>, value: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
