/**
 * Which photos of a grid are selected: runs of positions, so that all of 200,000 are one entry. `active` is where the keys are,
 * `anchor` where an extension begins.
 */
export interface Selection {
  /** From (included) to (excluded); in order, apart from each other, none empty. */
  readonly runs: readonly Run[];
  readonly active: number;
  readonly anchor: number;
}

type Run = readonly [from: number, to: number];

export const NOTHING_SELECTED: Selection = { runs: [], active: 0, anchor: 0 };

/** Whether the photo at a position is selected. */
export function isSelected({ runs }: Selection, position: number): boolean {
  return runs.some(([from, to]) => from <= position && position < to);
}

/** How many photos are selected. */
export function countSelected({ runs }: Selection): number {
  return runs.reduce((sum, [from, to]) => sum + to - from, 0);
}

/** This one alone. */
export function selectOnly(position: number): Selection {
  return { runs: [[position, position + 1]], active: position, anchor: position };
}

/** Everything from the anchor to this one, and nothing else. */
export function selectTo({ anchor }: Selection, position: number): Selection {
  return { runs: [[Math.min(anchor, position), Math.max(anchor, position) + 1]], active: position, anchor };
}

/** This one more, or one less. */
export function toggle(selection: Selection, position: number): Selection {
  const runs = isSelected(selection, position)
    ? selection.runs.flatMap(([from, to]): Run[] => [
        ...keep(from, Math.min(to, position)),
        ...keep(Math.max(from, position + 1), to),
      ])
    : joined([...selection.runs, [position, position + 1]]);
  return { runs, active: position, anchor: position };
}

/** All `total` photos; the keys stay where they are. */
export function selectAll({ active, anchor }: Selection, total: number): Selection {
  return { runs: total === 0 ? [] : [[0, total]], active, anchor };
}

/** The keys go elsewhere, the selection stays. */
export function moveTo(selection: Selection, position: number): Selection {
  return { ...selection, active: position, anchor: position };
}

/** Nothing is selected; the keys stay where they are. */
export function clear({ active }: Selection): Selection {
  return { runs: [], active, anchor: active };
}

/** The selected positions in order, at most so many. */
export function positionsOf({ runs }: Selection, most = Number.POSITIVE_INFINITY): number[] {
  const positions: number[] = [];
  for (const [from, to] of runs) for (let at = from; at < to && positions.length < most; at += 1) positions.push(at);
  return positions;
}

function keep(from: number, to: number): Run[] {
  return from < to ? [[from, to]] : [];
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of [...runs].sort(([a], [b]) => a - b)) {
    const last = whole.at(-1);
    if (last && run[0] <= last[1]) whole[whole.length - 1] = [last[0], Math.max(last[1], run[1])];
    else whole.push(run);
  }
  return whole;
}
