import type { PlaceContents } from '../../model/place.ts';
import { Sets } from '../match/assign.ts';
import type { PlaceMatch } from '../match/place-match.ts';
import { type MatchedPlaces, matchPlaces, type PlaceResult } from '../match/place-result.ts';
import type { ListedParts, Reference } from '../match/reference.ts';
import { HereGroups } from './here-groups.ts';
import type { Independence } from './independence.ts';
import { joinCopies, joinLeftovers, type Nodes } from './join-copies.ts';
import { makeRows, type RowSet } from './rows.ts';

interface LinkedRows {
  readonly main: RowSet;
  readonly deleted: RowSet;
  readonly waiting: RowSet;
}

const KINDS = ['main', 'deleted', 'waiting'] as const;

/**
 * Puts every listed and every found asset into groups of one photo. An asset found by several rows, or several copies of
 * one photo in one place or many, are one group; so each photo is counted once whatever it is called.
 */
function groupHere(results: readonly PlaceResult[], rows: LinkedRows): HereGroups {
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

/** Who has what: listed photos and found files, matched and put into groups. */
export interface Related {
  /** Null when there is no list. */
  readonly reference: Reference | null;
  readonly independence: Independence;
  readonly matched: MatchedPlaces;
  readonly linked: LinkedRows;
  readonly groups: HereGroups;
}

const NOTHING_LISTED: ListedParts = { main: [], deleted: [], waiting: [] };

/** Stands for the list when there is none. */
const EMPTY: PlaceContents = {
  place: { id: '', kind: 'icloud', source: 'list', name: '', independenceKey: 'icloud' },
  assets: [],
  notes: [],
  files: [],
  problems: [],
  asOf: 0,
};

/** Relates a list with places in canonical order. */
export function relate(
  reference: Reference | null,
  places: readonly PlaceContents[],
  independence: Independence,
): Related {
  const parts = reference ?? { contents: EMPTY, ...NOTHING_LISTED };
  const matched = matchPlaces(parts, places);
  const { results } = matched;
  const linked = {
    main: makeRows(parts.main, independence, results, (r) => r.main),
    deleted: makeRows(parts.deleted, independence, results, (r) => r.deleted),
    waiting: makeRows(parts.waiting, independence, results, (r) => r.waiting),
  };
  return { reference, independence, matched, linked, groups: groupHere(results, linked) };
}
