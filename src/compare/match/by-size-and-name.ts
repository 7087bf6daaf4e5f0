import { assign, type Edge } from './assign.ts';
import { joinByKey, visitPairs } from './groups.ts';
import { differenceOf, relateBytes } from './judge.ts';
import type { PlaceMatch } from './place-match.ts';
import { relateTimes } from './time-match.ts';
import type { Unit } from './units.ts';

/** Formats whose files often have one size for every picture of a camera: there a size says little. */
const EVEN_SIZED: ReadonlySet<string> = new Set(['raw', 'tiff', 'other']);
/** Below this many bytes sizes coincide often. */
export const TELLING_SIZE = 4_096;

function sizeTells({ resource, format }: Unit): boolean {
  return (resource.size ?? 0) >= TELLING_SIZE && !EVEN_SIZED.has(format);
}

/**
 * Step 3: same name and the same number of bytes. The date must not speak against it; where it does (`apart`), the pair
 * is only likely: dates are changed by hand in Photos, but counters come round too.
 */
export function matchBySizeAndName(match: PlaceMatch, dates: 'compatible' | 'apart'): void {
  const open = match.openListed().filter((unit) => unit.resource.size !== null || unit.stem.includes('-'));
  if (open.length === 0) return;
  joinByKey(
    open,
    match.freeHere().filter((unit) => unit.resource.size !== null && unit.hasBytes),
    sizeKey,
    (unit) => unit.formats.map((format) => `${unit.stem}|${format}|${unit.resource.size}`),
    (listed, here) => {
      const edges: Edge[] = [];
      visitPairs(listed, here, (a, b) => {
        const weight = sizeWeight(a, b, dates);
        if (weight !== null) edges.push({ listed: a, here: b, weight });
      });
      const { pairs, ties } = assign(edges);
      for (const { listed: a, here: b, weight } of pairs) {
        const evidence = weight <= 1 ? 'size-name-time' : 'size-name';
        const sure = dates === 'compatible' && (weight === 0 || sizeTells(b));
        match.settle(a, b, sure ? 'matched' : 'likely', evidence);
      }
      for (const tie of ties) match.settle(tie.listed, tie.here, 'likely', 'size-name');
    },
  );
}

/** The name with its size; the size may be what icloudpd wrote into the name. */
function sizeKey(unit: Unit): string | null {
  const size = unit.resource.size ?? unit.key.sizeSuffix;
  return size === null ? null : `${unit.stem}|${unit.format}|${size}`;
}

function sizeWeight(a: Unit, b: Unit, dates: 'compatible' | 'apart'): number | null {
  const bytes = relateBytes(a, b);
  if (bytes === 'differ' || bytes === 'start-differs') return null;
  const difference = differenceOf(a, b, bytes, null);
  if (difference !== null && difference !== 'edited' && difference !== 'reduced') return null;
  const { kind } = relateTimes(a.time, b.time, 5_000);
  if (dates === 'apart') return kind === 'apart' && sizeTells(b) ? 2 : null;
  if (kind === 'apart') return null;
  // A time that the name itself gives adds nothing to name and size.
  if (a.timeIsInName || b.timeIsInName) return 2;
  return kind === 'same' ? 0 : kind === 'shifted' || kind === 'same-day' ? 1 : 2;
}
