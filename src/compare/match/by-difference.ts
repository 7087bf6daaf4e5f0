import { assign, type Edge } from './assign.ts';
import { slackOf } from './by-name-and-time.ts';
import { foundKeys, joinByKey, listedKey, visitPairs } from './groups.ts';
import { differenceOf, mayShareOrigin, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { relateTimes } from './time-match.ts';
import type { Unit } from './units.ts';

/**
 * The same photo with other bytes: name and time agree, but format, size, pixels or fingerprint do not, or the file here
 * is cut short or not readable. Never a copy; said only so that a person knows what is here instead.
 */
export function matchDifferent(match: PlaceMatch, names: 'exact' | 'stripped'): void {
  const keys = (unit: Unit) =>
    names === 'exact' ? `${unit.stem}|${unit.family}` : unit.allStems.map((stem) => `${stem}|${unit.family}`);
  joinByKey(
    match.openListed(),
    match.freeHere().filter((unit) => !['placeholder', 'absent'].includes(unit.resource.state)),
    keys,
    keys,
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
        const difference = differenceOf(a, b, relateBytes(a, b, 'names too'), b.key);
        const evidence = names === 'exact' ? 'name-time' : 'other-name-time';
        if (difference !== null) match.settle(a, b, 'different', evidence, difference);
      }
    },
  );
}

function weightOf(a: Unit, b: Unit): number | null {
  if (!mayShareOrigin(a, b)) return null;
  const { kind } = relateTimes(a.time, b.time, slackOf(a, b));
  if (kind === 'same') return 0;
  return kind === 'shifted' || kind === 'same-day' || kind === 'same-file-date' ? 1 : null;
}

/**
 * A file that is broken off or cannot be opened has no date of its own, so its name is enough to say that it is not
 * whole: one file for one row, of the same format.
 */
export function matchBroken(match: PlaceMatch): void {
  const broken = match.freeHere().filter((unit) => ['cut-short', 'empty', 'unreadable'].includes(unit.resource.state));
  if (broken.length === 0) return;
  joinByKey(match.openListed(), broken, listedKey, foundKeys, (listed, here) => {
    for (const [i, a] of listed.entries()) {
      const b = here[i];
      if (!b || relateTimes(a.time, b.time).kind === 'apart') continue;
      match.settle(a, b, 'different', 'name-only', b.resource.state === 'cut-short' ? 'cut-short' : 'unreadable');
    }
  });
}
