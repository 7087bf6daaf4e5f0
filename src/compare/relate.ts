import type { PlaceContents } from '../model/place.ts';
import { groupHere, type LinkedRows } from './group-here.ts';
import type { HereGroups } from './here-groups.ts';
import type { Independence } from './independence.ts';
import { type MatchedPlaces, matchPlaces } from './place-result.ts';
import type { ListedParts, Reference } from './reference.ts';
import { makeRows } from './rows.ts';

/** Who has what: listed photos and found files, matched and put into groups. */
export interface Related {
  /** Null when there is no list. */
  readonly reference: Reference | null;
  readonly independence: Independence;
  readonly matched: MatchedPlaces;
  readonly linked: LinkedRows;
  readonly groups: HereGroups;
}

const NOTHING_LISTED: ListedParts = { main: [], deleted: [], waiting: [], bursts: [] };

/** Stands for the list when there is none. */
const EMPTY: PlaceContents = {
  place: { id: '', kind: 'icloud', source: 'list', name: '', independenceKey: 'icloud' },
  assets: [],
  notes: [],
  files: [],
  problems: [],
  asOf: 0,
};

/** Relates a list with places in canonical order. `before` is the last answer; what did not change is taken from it. */
export function relate(
  reference: Reference | null,
  places: readonly PlaceContents[],
  independence: Independence,
  before: Related | null = null,
): Related {
  const parts = reference ?? { contents: EMPTY, ...NOTHING_LISTED };
  const matched = matchPlaces(parts, places, before?.matched);
  const { results } = matched;
  const linked = {
    main: makeRows(parts.main, independence, results, (r) => r.main, before?.linked.main),
    deleted: makeRows(parts.deleted, independence, results, (r) => r.deleted),
    waiting: makeRows(parts.waiting, independence, results, (r) => r.waiting),
    bursts: makeRows(parts.bursts, independence, results, (r) => r.bursts),
  };
  return { reference, independence, matched, linked, groups: groupHere(results, linked) };
}
