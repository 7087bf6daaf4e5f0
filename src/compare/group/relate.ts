import type { PlaceContents } from '../../model/place.ts';
import { type MatchedPlaces, matchPlaces } from '../match/place-result.ts';
import type { ListedParts, Reference } from '../match/reference.ts';
import { groupHere, type LinkedRows } from './group-here.ts';
import type { HereGroups } from './here-groups.ts';
import type { Independence } from './independence.ts';
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
