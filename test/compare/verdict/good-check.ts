import { compare } from '../../../src/compare/compare.ts';
import type { CompareInput, Comparison } from '../../../src/compare/comparison.ts';
import type { Asset } from '../../../src/model/asset.ts';
import type { ListFacts } from '../../../src/model/list-facts.ts';
import type { PlaceContents } from '../../../src/model/place.ts';
import { type PlaceStanding, UNKNOWN_STANDING } from '../../../src/model/place-standing.ts';
import type { TypedCounts } from '../../../src/model/typed-counts.ts';
import { asset, folder, healthyList, icloudList, ON_A_DISK, resource, TODAY } from '../../fixtures/assets.ts';

export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/** Three photos that are in iCloud and here, with the same bytes. */
export const LIBRARY: readonly Asset[] = ['a', 'b', 'c'].map((id) =>
  asset(`${id}.heic`, { id, path: `${id}.heic`, content: id, size: 9_000, captured: '2024-06-01T12:00:00Z' }),
);

/** A check with all five witnesses. */
export const GOOD: CompareInput = {
  lists: [icloudList(LIBRARY)],
  counts: null,
  places: [folder(LIBRARY)],
  today: TODAY,
};

/** The totals of {@link LIBRARY}, as read on iCloud.com on the day of the list. */
export const TYPED: TypedCounts = {
  view: 'icloud-com',
  photos: 3,
  videos: 0,
  firstDay: null,
  lastDay: null,
  at: TODAY,
  hidden: 'none',
  sharedLibrary: 'none',
};

export type Change = (input: CompareInput) => CompareInput;

export const onList =
  (change: (list: PlaceContents) => PlaceContents): Change =>
  (input) => ({ ...input, lists: input.lists.map(change) });

export const onFacts = (change: (facts: ListFacts) => Partial<ListFacts>): Change =>
  onList((list) => {
    const facts = list.list ?? healthyList([]);
    return { ...list, list: { ...facts, ...change(facts) } };
  });

export const onPlace =
  (change: (place: PlaceContents) => PlaceContents): Change =>
  (input) => ({ ...input, places: input.places.map(change) });

export const standing = (parts: Partial<PlaceStanding>): Change =>
  onPlace((p) => ({ ...p, place: { ...p.place, standing: { ...(p.place.standing ?? ON_A_DISK), ...parts } } }));

export const NOBODY_KNOWS: Change = onPlace((p) => ({ ...p, place: { ...p.place, standing: UNKNOWN_STANDING } }));

export const onFirst = (change: (first: Asset) => Asset): Change =>
  onPlace((place) => ({ ...place, assets: place.assets.map((a) => (a.id === 'a' ? change(a) : a)) }));

export const withFile = (parts: Parameters<typeof resource>[1]): Change =>
  onFirst((a) => ({ ...a, resources: [resource(a.name, { size: 9_000, ...parts })] }));

export const typing =
  (parts: Partial<TypedCounts>): Change =>
  (input) => ({ ...input, counts: { ...TYPED, ...parts } });

/** Without the server's totals: then only typed ones can witness. */
export const NO_SERVER: Change = onFacts(() => ({ totals: null }));

export const answerOf = (input: CompareInput): string => compare(input).verdict.answer;
export const missingOf = ({ verdict }: Comparison): string[] => verdict.missing.map(({ code }) => code);
/** What is missing for a check after some changes. */
export const missingAfter = (...changes: readonly Change[]): string[] =>
  missingOf(compare(changes.reduce((input, change) => change(input), GOOD)));
export const answerAfter = (...changes: readonly Change[]): string =>
  answerOf(changes.reduce((input, change) => change(input), GOOD));
