import { relateTimes } from '../time-match.ts';
import { familyOf, formatOf, hasBytes, timeOf, type Unit, type Units } from '../units.ts';
import { assign, type Edge } from './assign.ts';
import { slackOf } from './by-name-and-time.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { type ShiftSupport, seenShift } from './shift-support.ts';

/** A name and what is left of it without the additions that tools make. */
export function allStems(units: Units, unit: Unit): string[] {
  const key = units.key(unit);
  return [key.exact, ...key.stripped.map((s) => s.stem)];
}

/**
 * Step 5, first half: the names agree once additions such as ` (1)`, `-1` or `_HEVC` are taken away, and the time agrees.
 * Only where the pair is the only one on both sides, and only likely: each of these names can also be an original's own.
 */
export function matchByOtherName(match: PlaceMatch, support: ShiftSupport): void {
  joinByKey(
    match.openListed(),
    match.freeHere().filter((unit) => hasBytes(unit.resource)),
    (unit) => allStems(match.listed, unit).map((stem) => `${stem}|${formatOf(unit)}`),
    (unit) => allStems(match.here, unit).map((stem) => `${stem}|${formatOf(unit)}`),
    (listed, here) => {
      const edges: Edge[] = [];
      const open = listed.filter((unit) => match.isOpen(unit));
      const free = here.filter((unit) => match.isFree(unit));
      visitPairs(open, free, (a, b) => {
        if (differenceOf(a, b, relateBytes(a, match.listed.key(a), b, match.here.key(b)), match.here.key(b)) !== null)
          return;
        const relation = relateTimes(timeOf(a), timeOf(b), slackOf(a, b));
        const shiftKnown = relation.kind === 'shifted' && support.supports(seenShift(a, b)?.at ?? 0, relation.minutes);
        if (relation.kind === 'same' || relation.kind === 'same-file-date' || shiftKnown)
          edges.push({ listed: a, here: b, weight: relation.kind === 'same' ? 0 : 1 });
      });
      for (const { listed: a, here: b } of assign(edges).pairs) match.settle(a, b, 'likely', 'other-name-time');
    },
  );
}

/**
 * Step 5, second half: another name altogether, but the same second and the same pixels, once on each side. Likely.
 */
export function matchByTimeAndPixels(match: PlaceMatch): void {
  const hasPixels = (unit: Unit) =>
    unit.resource.role === 'original' && unit.asset.width !== null && unit.asset.height !== null;
  const open = match.openListed().filter(hasPixels);
  if (open.length === 0) return;
  joinByKey(
    open,
    match.freeHere().filter((unit) => hasPixels(unit) && hasBytes(unit.resource)),
    secondsKeys,
    secondsKeys,
    (listed, here) => {
      const edges: Edge[] = [];
      visitPairs(
        listed.filter((unit) => match.isOpen(unit)),
        here.filter((unit) => match.isFree(unit)),
        (a, b) => {
          const near = relateTimes(timeOf(a), timeOf(b)).kind === 'same';
          if (near && differenceOf(a, b, relateBytes(a, null, b, null), null) === null)
            edges.push({ listed: a, here: b, weight: 0 });
        },
      );
      const [only] = edges;
      if (only && edges.length === 1) match.settle(only.listed, only.here, 'likely', 'time-pixels');
    },
  );
}

/** Pixels with the second, and with the second after it, so that two times a second apart still meet. */
function secondsKeys(unit: Unit): string[] | null {
  const time = timeOf(unit);
  if ((time.kind !== 'instant' && time.kind !== 'wall') || time.precision !== 'second') return null;
  const [w, h] = [unit.asset.width ?? 0, unit.asset.height ?? 0];
  const pixels = `${familyOf(unit)}|${Math.max(w, h)}x${Math.min(w, h)}`;
  const axes = [`i${Math.floor(time.ms / 1_000)}`];
  if (time.kind === 'wall') axes[0] = `w${Math.floor(time.ms / 1_000)}`;
  else if (time.offsetMinutes !== null) axes.push(`w${Math.floor((time.ms + time.offsetMinutes * 60_000) / 1_000)}`);
  return axes.flatMap((axis) => [`${pixels}|${axis}`, `${pixels}|${axis.slice(0, 1)}${Number(axis.slice(1)) + 1}`]);
}
