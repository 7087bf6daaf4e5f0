import type { Asset } from '../model/asset.ts';
import { dateRange } from '../model/counts.ts';
import type { Gap } from '../model/gap.ts';
import type { PlaceContents } from '../model/place.ts';
import type { CompareInput, Comparison, PlaceSummary } from './comparison.ts';
import { type Described, describe } from './describe/describe.ts';
import { deletedGaps, sortGaps } from './describe/gaps.ts';
import { countsLedger, type Totals } from './describe/ledger-of.ts';
import type { HereGroup } from './group/here-groups.ts';
import { independenceOf } from './group/independence.ts';
import { withInheritedStep } from './group/inherited-step.ts';
import { splitParts } from './group/place-parts.ts';
import { type Related, relate } from './group/relate.ts';
import { compareText } from './match/canonical-order.ts';
import { withoutImpossibleSums } from './match/impossible-sums.ts';
import { joinLists } from './match/join-lists.ts';
import { type ListedParts, partByFlags } from './match/reference.ts';
import { answerAll, phoneOf } from './verdict/answer-all.ts';
import { checkTypedCounts } from './verdict/typed-counts-check.ts';

/**
 * Gives what `make` gave the last time when it depends on the very same objects, else makes it anew. Exact, because
 * everything in compare/ is a pure function of what it is given, and nothing that it is given is ever changed.
 */
type Remembered<T> = (dependsOn: readonly unknown[], make: () => T) => T;

/**
 * What one comparison leaves for the next: same objects, same answer. Typed totals or another day then cost nothing; a
 * place that changed comes as another object and is matched anew.
 */
export interface CompareMemory {
  readonly places: Remembered<readonly PlaceContents[]>;
  readonly joined: Remembered<PlaceContents | null>;
  readonly parts: Remembered<ListedParts>;
  readonly related: Remembered<Related>;
  readonly described: Remembered<Described>;
}

/** A memory of nothing: with it, a comparison is made from the ground up. */
export function createMemory(): CompareMemory {
  return {
    places: remembered(),
    joined: remembered(),
    parts: remembered(),
    related: remembered(),
    described: remembered(),
  };
}

function remembered<T>(): Remembered<T> {
  let last: { readonly dependsOn: readonly unknown[]; readonly made: T } | null = null;
  return (dependsOn, make) => {
    if (last === null || !isSame(last.dependsOn, dependsOn)) last = { dependsOn, made: make() };
    return last.made;
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, i) => Object.is(item, b[i]));
}

/**
 * Compares what iCloud holds (lists, or typed totals) with every other place: who has what, how sure that is, what is
 * missing, and the answer. Pure: no clock, locale or zone of this computer, and the order of the input does not matter.
 * A `memory` that the last comparison has filled makes this one quick where little changed, and changes nothing else.
 */
export function compare(input: CompareInput, memory: CompareMemory = createMemory()): Comparison {
  const places = memory.places(input.places, () =>
    withInheritedStep(input.places.flatMap(splitParts).sort((a, b) => compareText(a.place.id, b.place.id))),
  );
  const joined = memory.joined(input.lists, () => joinLists(input.lists.map(withoutImpossibleSums)));
  const reference = joined && { contents: joined, ...memory.parts([joined.assets], () => partByFlags(joined.assets)) };
  const related = memory.related([joined, ...places], () =>
    relate(reference, places, independenceOf(input.lists, joined?.place.independenceKey ?? null, places)),
  );
  const described = memory.described([related], () => describe(related));
  const { linked, groups } = related;
  const { list, summaries } = described;
  const { rows } = linked.main;

  const listId = list?.place.id ?? null;
  const here = input.counts === null ? null : totalsHere(groups, summaries);
  const counts = checkTypedCounts(input.counts, list && totalsOf(list), here, listId ?? 'counts');
  // Not pushed with `...`: there may be a million, and a call takes only so many arguments.
  const gaps: Gap[] = [
    counts.gaps,
    described.rowGaps,
    deletedGaps(linked.deleted.rows, listId ?? '', input.today),
    described.waitingGaps,
    described.onlyHere ?? [],
  ].flat();

  const answers = answerAll({
    input,
    list,
    joined,
    places,
    related,
    described,
    counts,
  });
  return {
    places: list === null ? summaries : [list, ...summaries],
    listId,
    counts: input.counts,
    rows,
    coverage: described.coverage,
    gaps: sortGaps(gaps),
    ledger: list === null && input.counts !== null ? countsLedger(input.counts, here) : described.ledger,
    calendar: described.calendar,
    months: described.months,
    patterns: described.patterns,
    twoPlaces: described.twoPlaces,
    singleCopyPhotos: described.singleCopyPhotos,
    phone: phoneOf(input.lists),
    ...answers,
  };
}

function totalsOf({ counts, range }: PlaceSummary): Totals {
  return { photos: counts.photos, videos: counts.videos, range };
}

/**
 * Photos and videos that are here, to hold against typed totals; null without a place. iCloud counts two copies of one
 * photo as two, so a place is taken by its own count; over several places each photo counts once.
 */
function totalsHere(groups: Iterable<HereGroup>, places: readonly PlaceSummary[]): Totals | null {
  if (places.length === 0) return null;
  const assets: Asset[] = [];
  for (const { first } of groups) if (first) assets.push(first);
  const once = assets.filter((asset) => asset.kind === 'video').length;
  const videos = places.reduce((most, { counts }) => Math.max(most, counts.videos), once);
  const photos = places.reduce((most, { counts }) => Math.max(most, counts.photos), assets.length - once);
  return { photos, videos, range: dateRange(assets) };
}
