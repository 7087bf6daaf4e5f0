import { relateTimes } from '../time-match.ts';
import { familyOf, formatOf, timeOf, type Unit } from '../units.ts';
import { assign, type Edge } from './assign.ts';
import { slackOf } from './by-name-and-time.ts';
import { allStems } from './by-other-name.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, mayShareOrigin, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';

/**
 * The same photo with other bytes: name and time agree, but format, size, pixels or fingerprint do not, or the file here
 * is cut short or not readable. Never a copy; said only so that a person knows what is here instead.
 */
export function matchDifferent(match: PlaceMatch, names: 'exact' | 'stripped'): void {
  const stems = (units: PlaceMatch['listed']) => (unit: Unit) => {
    const family = familyOf(unit);
    if (names === 'exact') return `${units.stem(unit)}|${family}`;
    return allStems(units, unit).map((stem) => `${stem}|${family}`);
  };
  joinByKey(
    match.openListed(),
    match.freeHere().filter((unit) => !['placeholder', 'absent'].includes(unit.resource.state)),
    stems(match.listed),
    stems(match.here),
    (listed, here) => {
      const edges: Edge[] = [];
      visitPairs(
        listed.filter((unit) => match.isOpen(unit)),
        here.filter((unit) => match.isFree(unit)),
        (a, b) => {
          const weight = weightOf(a, b);
          if (weight !== null) edges.push({ listed: a, here: b, weight });
        },
      );
      // Which of several it is makes no difference: none of them is a copy.
      const { pairs, ties } = assign(edges);
      for (const { listed: a, here: b } of [...pairs, ...ties]) {
        if (!match.isOpen(a) || !match.isFree(b)) continue;
        const key = match.here.key(b);
        const difference = differenceOf(a, b, relateBytes(a, match.listed.key(a), b, key), key);
        const evidence = names === 'exact' ? 'name-time' : 'other-name-time';
        if (difference !== null) match.settle(a, b, 'different', evidence, difference);
      }
    },
  );
}

function weightOf(a: Unit, b: Unit): number | null {
  if (!mayShareOrigin(a, b)) return null;
  const { kind } = relateTimes(timeOf(a), timeOf(b), slackOf(a, b));
  if (kind === 'same') return 0;
  return kind === 'shifted' || kind === 'same-day' || kind === 'same-file-date' ? 1 : null;
}

/**
 * A file that is broken off or cannot be opened has no date of its own, so its name is enough to say that it is not
 * whole: one file for one row, the same format first.
 */
export function matchBroken(match: PlaceMatch): void {
  const broken = match.freeHere().filter((unit) => ['cut-short', 'empty', 'unreadable'].includes(unit.resource.state));
  if (broken.length === 0) return;
  joinByKey(
    match.openListed(),
    broken,
    (unit) => `${match.listed.stem(unit)}|${formatOf(unit)}`,
    (unit) => `${match.here.stem(unit)}|${formatOf(unit)}`,
    (listed, here) => {
      for (const [i, a] of listed.entries()) {
        const b = here[i];
        if (!b || relateTimes(timeOf(a), timeOf(b)).kind === 'apart') continue;
        match.settle(a, b, 'different', 'name-only', b.resource.state === 'cut-short' ? 'cut-short' : 'unreadable');
      }
    },
  );
}
