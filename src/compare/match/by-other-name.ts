import type { CaptureTime } from '../../model/capture-time.ts';
import { isGenericName } from '../../model/name-key.ts';
import { assign, type Edge } from './assign.ts';
import { slackOf } from './by-name-and-time.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { type ShiftSupport, seenShift } from './shift-support.ts';
import { isOneDay, relateTimes } from './time-match.ts';
import type { Unit } from './units.ts';

/**
 * Step 5, first half: the names agree once additions such as ` (1)`, `-1` or `_HEVC` are taken away, or the listed one has no
 * ending, and the time agrees. Only where the pair is the only one on both sides, and only likely: each of these names can also
 * be an original's own.
 */
export function matchByOtherName(match: PlaceMatch, support: ShiftSupport): void {
  const keys = (unit: Unit) => unit.allStems.flatMap((stem) => unit.formats.map((format) => `${stem}|${format}`));
  const open = match.openListed();
  const anyOpenKind = open.some((unit) => unit.isOpenKind);
  const hereKeys = (unit: Unit) => (anyOpenKind ? [...keys(unit), `${unit.stem}|other`] : keys(unit));
  const files = match.freeHere().filter((unit) => unit.hasBytes);
  joinByKey(open, files, keys, hereKeys, (listed, here) => {
    const edges: Edge[] = [];
    const visit = (a: Unit, b: Unit) => {
      if (differenceOf(a, b, relateBytes(a, b, 'names too'), b.key) !== null) return;
      const relation = relateTimes(a.time, b.time, slackOf(a, b));
      const shift = relation.kind === 'shifted' ? seenShift(a, b) : null;
      const shiftKnown = shift !== null && support.supports(shift);
      const isThatDay = relation.kind === 'same-day' && isOneDay(a.time, b.time);
      if (relation.kind === 'same' || relation.kind === 'same-file-date' || isThatDay || shiftKnown)
        edges.push({
          listed: a,
          here: b,
          weight: (relation.kind === 'same' ? 0 : 2) + (a.family === b.family ? 0 : 1),
        });
    };
    visitPairs(
      listed.filter((unit) => match.isOpen(unit)),
      here.filter((unit) => match.isFree(unit)),
      visit,
    );
    for (const { listed: a, here: b } of assign(edges).pairs)
      match.settle(a, b, 'likely', a.timeIsInName || b.timeIsInName ? 'time-in-name' : 'other-name-time');
  });
}

/** Step 5, second half: another name altogether, but the same second and the same pixels, once on each side. Likely. */
export function matchByTimeAndPixels(match: PlaceMatch): void {
  const hasPixels = (unit: Unit) =>
    unit.resource.role === 'original' && unit.asset.width !== null && unit.asset.height !== null;
  const open = match.openListed().filter(hasPixels);
  if (open.length === 0) return;
  const files = match.freeHere().filter((unit) => hasPixels(unit) && unit.hasBytes);
  joinByKey(open, files, secondsKeys, secondsKeys, (listed, here) => {
    const edges: Edge[] = [];
    visitPairs(
      listed.filter((unit) => match.isOpen(unit)),
      here.filter((unit) => match.isFree(unit)),
      (a, b) => {
        const near = relateTimes(a.time, b.time).kind === 'same';
        if (near && differenceOf(a, b, relateBytes(a, b), null) === null) edges.push({ listed: a, here: b, weight: 0 });
      },
    );
    const [only] = edges;
    if (only && edges.length === 1) match.settle(only.listed, only.here, 'likely', 'time-pixels');
  });
}

/** Pixels with the second, and with the second after it, so that two times a second apart still meet. */
function secondsKeys(unit: Unit): string[] | null {
  const { time } = unit;
  if ((time.kind !== 'instant' && time.kind !== 'wall') || time.precision !== 'second') return null;
  const [w, h] = [unit.asset.width ?? 0, unit.asset.height ?? 0];
  const pixels = `${unit.family}|${Math.max(w, h)}x${Math.min(w, h)}`;
  const axes: [string, number][] = [];
  if (time.kind === 'instant') axes.push(['i', time.ms]);
  if (time.kind === 'wall') axes.push(['w', time.ms]);
  else if (time.offsetMinutes !== null) axes.push(['w', time.ms + time.offsetMinutes * 60_000]);
  return axes.flatMap(([axis, ms]) => {
    const second = Math.floor(ms / 1_000);
    return [`${pixels}|${axis}${second}`, `${pixels}|${axis}${second + 1}`];
  });
}

/**
 * Uploaders and messengers give photos the second they were taken, or nothing at all, for a name. Such a photo of the same
 * format and second that is left once on each side is likely the listed one.
 */
export function matchBySecond(match: PlaceMatch): void {
  const open = match.openListed().filter(({ resource, time }) => resource.role === 'original' && hasClock(time));
  if (open.length === 0) return;
  const files = match.freeHere().filter((unit) => unit.resource.role === 'original' && unit.hasBytes);
  const edges: Edge[] = [];
  joinByKey(open, files, minuteKeys, minuteKeys, (listed, here) =>
    visitPairs(listed, here, (a, b) => {
      const near = relateTimes(a.time, b.time).kind === 'same' && a.family === b.family;
      const isTold = NAMED_BY_TIME.test(b.stem) || (hasSecond(a.time) && saysNothing(b.stem));
      if (near && isTold && differenceOf(a, b, relateBytes(a, b), null) === null)
        edges.push({ listed: a, here: b, weight: 0 });
    }),
  );
  const [ofListed, ofHere] = [onlyPartners(edges, 'listed'), onlyPartners(edges, 'here')];
  for (const [a, b] of ofListed) if (b && ofHere.get(b) === a) match.settle(a, b, 'likely', 'same-second');
}

/** For each file of one side its only partner, or null when it has several. */
function onlyPartners(edges: readonly Edge[], side: 'listed' | 'here'): Map<Unit, Unit | null> {
  const partners = new Map<Unit, Unit | null>();
  for (const edge of edges) {
    const [unit, partner] = side === 'listed' ? [edge.listed, edge.here] : [edge.here, edge.listed];
    const known = partners.get(unit);
    partners.set(unit, known === undefined || known === partner ? partner : null);
  }
  return partners;
}

/** `2023-06-01 12.34.56`, `20230601_123456`, `23-06-01 12-34-56 0042` and their like, with what may follow. */
const NAMED_BY_TIME =
  /^(?:[a-z]{2,4}[_-])?(?:\d{4}|\d{2})[-_.]?\d{2}[-_.]?\d{2}[ _tT-]{1,2}\d{2}[-_.:]?\d{2}[-_.:]?\d{2}/;

/** A name that any photo can have, or a random one: it does not contradict another name. */
function saysNothing(stem: string): boolean {
  return isGenericName(stem) || /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(stem);
}

function hasClock(time: CaptureTime): boolean {
  return (time.kind === 'instant' || time.kind === 'wall') && time.precision !== 'day';
}

function hasSecond(time: CaptureTime): boolean {
  return (time.kind === 'instant' || time.kind === 'wall') && time.precision === 'second';
}

/** The format with the minute, and with the one after it, so that two times a minute apart still meet. */
function minuteKeys({ time, contentFormat }: Unit): string[] | null {
  if (time.kind !== 'instant' && time.kind !== 'wall') return null;
  const axes: [string, number][] = [[time.kind === 'instant' ? 'i' : 'w', time.ms]];
  if (time.kind === 'instant' && time.offsetMinutes !== null) axes.push(['w', time.ms + time.offsetMinutes * 60_000]);
  return axes.flatMap(([axis, ms]) => {
    const minute = Math.floor(ms / 60_000);
    return [`${contentFormat}|${axis}${minute}`, `${contentFormat}|${axis}${minute + 1}`];
  });
}
