import { gapKindOf } from '../gaps.ts';
import { joinByKey } from '../match/groups.ts';
import { timeOf, type Unit } from '../units.ts';
import type { FindPattern } from './pattern-input.ts';

const FEWEST = 10;
const SHARE = 0.8;
const MINUTE_MS = 60_000;

/**
 * Photos that are not found for certain have namesakes here, and the times of nearly all differ by the same amount
 * (to the minute): one clock or one zone, not other photos. `minutes` is what the times here are ahead.
 */
export const constantTimeShift: FindPattern = ({ rows, results }) => {
  const counts = new Map<number, number>();
  let compared = 0;
  for (const { main, here } of results) {
    const open = main.listed.all.filter((unit) => {
      const row = rows[unit.assetIndex]?.row;
      const kind = row && gapKindOf(row);
      return unit.resource.role === 'original' && (kind === 'missing-here' || kind === 'uncertain');
    });
    const settled = new Set(open.map((unit) => main.outcome(unit).found).filter((unit) => unit !== null));
    const free = here.all.filter((unit) => settled.has(unit) || main.roleOf(unit) !== 'linked');
    joinByKey(
      open,
      free,
      (unit) => `${unit.stem}|${unit.format}`,
      (unit) => `${unit.stem}|${unit.format}`,
      (listed, found) => {
        const [a, b] = [listed[0], found[0]];
        const ahead = listed.length === 1 && found.length === 1 ? minutesAhead(a, b) : null;
        if (ahead === null) return;
        compared += 1;
        counts.set(ahead, (counts.get(ahead) ?? 0) + 1);
      },
    );
  }
  // A time exact to the minute may fall on either side of it.
  let [minutes, most] = [0, 0];
  for (const [ahead, count] of [...counts].sort(([a], [b]) => a - b)) {
    const near = count + (counts.get(ahead - 1) ?? 0) + (counts.get(ahead + 1) ?? 0);
    if (near > most || (near === most && count > (counts.get(minutes) ?? 0))) [minutes, most] = [ahead, near];
  }
  if (most < FEWEST || most < compared * SHARE) return null;
  return { code: 'constant-time-shift', strength: most / compared, values: { minutes, count: most, of: compared } };
};

function minutesAhead(a: Unit | undefined, b: Unit | undefined): number | null {
  const [one, other] = [timeOf(a), timeOf(b)];
  const clocks = [one.kind, other.kind].every((kind) => kind === 'instant' || kind === 'wall');
  if (!clocks || one.kind === 'unknown' || other.kind === 'unknown') return null;
  return Math.round((other.ms - one.ms) / MINUTE_MS);
}
