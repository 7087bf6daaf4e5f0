import { MINUTE_MS } from '../../../model/moments.ts';
import type { Pattern, Row } from '../../comparison.ts';
import { gapKindOf } from '../../group/gap-kind.ts';
import { joinByKey } from '../../match/groups.ts';
import type { PlaceResult } from '../../match/place-result.ts';
import type { Unit } from '../../match/units.ts';
import type { FindPattern } from './pattern-input.ts';

const FEWEST = 10;
const SHARE = 0.8;
/** More files of one name than this say nothing. */
const NAMESAKES = 16;

/**
 * Photos that are not found for certain have namesakes here, and the times of nearly all differ by the same amount
 * (to the minute): one clock or one zone, not other photos. `minutes` is what the times here are ahead. Where both
 * sides know the instant, a zone cannot blur the difference; the other pairs are asked only when there are none of those.
 */
export const constantTimeShift: FindPattern = ({ rows, open, results }) => {
  const alike = new Differences();
  const mixed = new Differences();
  const doubtful = open.filter((r) => isDoubtful(rows.rows[r]));
  for (const result of results) compareNamesakes(doubtful, result, alike, mixed);
  return alike.compared >= FEWEST ? alike.pattern() : mixed.pattern();
};

function isDoubtful(row: Row | undefined): boolean {
  const kind = row && gapKindOf(row);
  return kind === 'missing-here' || kind === 'uncertain';
}

/** How often each difference in minutes was seen. */
class Differences {
  readonly #counts = new Map<number, number>();
  compared = 0;

  add(differences: ReadonlySet<number>): void {
    if (differences.size > 0) this.compared += 1;
    for (const minutes of differences) this.#counts.set(minutes, (this.#counts.get(minutes) ?? 0) + 1);
  }

  /** The difference that most show. A time exact to the minute may fall on either side of it. */
  pattern(): Pattern | null {
    let [minutes, most] = [0, 0];
    const count = (at: number) => this.#counts.get(at) ?? 0;
    for (const ahead of [...this.#counts.keys()].sort((a, b) => a - b)) {
      const near = count(ahead) + count(ahead - 1) + count(ahead + 1);
      if (near > most || (near === most && count(ahead) > count(minutes))) [minutes, most] = [ahead, near];
    }
    const hits = Math.min(most, this.compared);
    if (hits < FEWEST || hits < this.compared * SHARE) return null;
    const values = { minutes, count: hits, of: this.compared };
    return { code: 'constant-time-shift', strength: hits / this.compared, values };
  }
}

function compareNamesakes(
  rows: readonly number[],
  { main, here }: PlaceResult,
  alike: Differences,
  mixed: Differences,
): void {
  const open = rows
    .flatMap((row) => main.listed.numbersOf(row).map((index) => main.listed.at(index)))
    .filter((unit) => unit.resource.role === 'original');
  if (open.length === 0) return;
  const settled = new Set(open.map((unit) => main.outcome(unit.index).found));
  const free = here.pick((index) => settled.has(index) || main.roleOf(index) !== 'linked');
  const key = (unit: Unit) => `${unit.stem}|${unit.format}`;
  joinByKey(open, free, key, key, (listed, found) => {
    // Two phones that count alike give one name to two photos; one of the differences is then the true one.
    if (listed.length * found.length > NAMESAKES) return;
    for (const b of found) {
      const same = listed.filter((a) => a.time.kind === b.time.kind);
      alike.add(minutesAhead(same, b));
      if (same.length === 0) mixed.add(minutesAhead(listed, b));
    }
  });
}

function minutesAhead(listed: readonly Unit[], b: Unit): Set<number> {
  const minutes = new Set<number>();
  for (const a of listed)
    if ((a.time.kind === 'instant' || a.time.kind === 'wall') && (b.time.kind === 'instant' || b.time.kind === 'wall'))
      minutes.add(Math.round((b.time.ms - a.time.ms) / MINUTE_MS));
  return minutes;
}
