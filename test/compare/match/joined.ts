import { joinLists } from '../../../src/compare/match/join-lists.ts';
import type { Asset } from '../../../src/model/asset.ts';
import { type ListFacts, UNKNOWN_LIST } from '../../../src/model/list-facts.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { icloudList } from '../../fixtures/assets.ts';

/** A list of iCloud with what else is known of it. */
export function list(id: string, assets: readonly Asset[], facts: Partial<ListFacts> = {}): PlaceContents {
  return { ...icloudList(assets, { place: { id, name: id } }), list: { ...UNKNOWN_LIST, subject: 'icloud', ...facts } };
}

/** Two lists as one. */
export function join(a: readonly Asset[], b: readonly Asset[]): PlaceContents {
  const joined = joinLists([list('a', a), list('b', b)]);
  if (joined === null) throw new Error('nothing was joined');
  return joined;
}

/** Over how many photos the joined lists disagree, as they say themselves. */
export const disagreeing = (contents: PlaceContents): number =>
  contents.notes.find(({ code }) => code === 'lists-disagree')?.count ?? 0;
