import type { PlaceMatch } from '../match/place-match.ts';
import type { PlaceResult } from '../match/place-result.ts';
import { Sets } from '../match/sets.ts';
import { HereGroups } from './here-groups.ts';
import { joinCopies, joinLeftovers, type Nodes } from './join-copies.ts';
import type { RowSet } from './rows.ts';

export interface LinkedRows {
  readonly main: RowSet;
  readonly deleted: RowSet;
  readonly waiting: RowSet;
}

const KINDS = ['main', 'deleted', 'waiting'] as const;

/**
 * Puts every listed and every found asset into groups of one photo. An asset found by several rows, or several copies of
 * one photo in one place or many, are one group; so each photo is counted once whatever it is called.
 */
export function groupHere(results: readonly PlaceResult[], rows: LinkedRows): HereGroups {
  const lists = [rows.main, rows.deleted, rows.waiting];
  let size = 0;
  const startOf = (count: number) => {
    size += count;
    return size - count;
  };
  const rowStart = lists.map((list) => startOf(list.rows.length));
  const hereStart = results.map(({ here }) => startOf(here.assets.length));
  const nodes: Nodes = {
    rowStart,
    hereStart,
    sets: new Sets(size),
    linked: new Uint8Array(size),
    half: new Uint8Array(size),
  };
  for (const [kind, { matches }] of lists.entries())
    for (const [p, match] of matches.entries()) linkRows(match, rowStart[kind] ?? 0, hereStart[p] ?? 0, nodes);
  joinCopies(results, nodes);
  joinLeftovers(results, nodes);
  return collect(results, lists, nodes);
}

function linkRows(match: PlaceMatch, rowStart: number, hereStart: number, { sets, linked, half }: Nodes): void {
  for (let listed = 0; listed < match.listed.count; listed += 1) {
    const found = match.linkOf(listed);
    if (found < 0) continue;
    const row = rowStart + match.listed.assetIndexAt(listed);
    const node = hereStart + match.here.assetIndexAt(found);
    linked[node] = 1;
    sets.join(row, node);
    const [original, hereOriginal] = [match.listed.isOriginal(listed), match.here.isOriginal(found)];
    if (original && !hereOriginal) half[row] = 1;
    if (!original && hereOriginal) half[node] = 1;
  }
}

function collect(results: readonly PlaceResult[], lists: readonly RowSet[], nodes: Nodes): HereGroups {
  const { rowStart, hereStart, sets, linked, half } = nodes;
  const groups = new HereGroups(
    linked.length,
    results.map(({ here }) => here.assets),
    hereStart,
  );
  for (const [kind, { rows }] of lists.entries())
    for (let r = 0; r < rows.length; r += 1) {
      const coverage = rows[r]?.coverage ?? 'absent';
      if (coverage === 'absent') continue;
      const node = (rowStart[kind] ?? 0) + r;
      groups.addRow(sets.root(node), KINDS[kind] ?? 'main', coverage, half[node] === 1);
    }
  for (const [p, { here, main }] of results.entries())
    for (let i = 0; i < here.assets.length; i += 1) {
      const original = here.originalOf(i);
      const node = (hereStart[p] ?? 0) + i;
      if (original < 0) continue;
      const whole = here.isWhole(original);
      if (!whole && linked[node] === 0) continue;
      const group = sets.root(node);
      if (whole || groups.hasRows(group)) groups.addMember(group, node, half[node] === 1);
      if (main.roleOf(original) === 'hinted') groups.addHint(group);
    }
  return groups;
}
