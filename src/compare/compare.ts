import type { Asset } from '../model/asset.ts';
import { dateRange } from '../model/counts.ts';
import type { Gap } from '../model/gap.ts';
import type { PlaceContents } from '../model/place.ts';
import { blindSpotsOf } from './blind-spots.ts';
import { compareText } from './canonical-order.ts';
import type { CompareInput, Comparison, PlaceSummary } from './comparison.ts';
import { describe } from './describe.ts';
import { findReasons } from './findings.ts';
import { deletedGaps, sortGaps } from './gaps.ts';
import type { HereGroup } from './here-groups.ts';
import { independenceOf } from './independence.ts';
import { joinLists } from './join-lists.ts';
import { countsLedger } from './ledger-of.ts';
import { type CompareMemory, createMemory } from './memory/compare-memory.ts';
import { partByFlags } from './reference.ts';
import { relate } from './relate.ts';
import { withoutSyncedParts } from './synced-parts.ts';
import { checkTypedCounts, type Totals } from './typed-counts-check.ts';
import { makeVerdict } from './verdict.ts';

/**
 * Compares what iCloud holds (lists, or typed totals) with every other place: who has what, how sure that is, what is
 * missing, and the answer. Pure: no clock, locale or zone of this computer, and the order of the input does not matter.
 * A `memory` that the last comparison has filled makes this one quick where little changed, and changes nothing else.
 */
export function compare(input: CompareInput, memory: CompareMemory = createMemory()): Comparison {
  const places = memory.places(input.places, () =>
    input.places.flatMap(withoutSyncedParts).sort((a, b) => compareText(a.place.id, b.place.id)),
  );
  const joined = memory.joined(input.lists, () => joinLists(input.lists));
  const reference = joined && { contents: joined, ...memory.parts([joined.assets], () => partByFlags(joined.assets)) };
  const related = memory.related([joined, ...places], (before) =>
    relate(reference, places, independenceOf(input.lists, joined?.place.independenceKey ?? null, places), before),
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

  const asOf = Math.min(...[...input.lists, ...places].map((contents) => contents.asOf), input.today);
  const findings = findReasons({
    list,
    unreadableRows: countUnreadableRows(input.lists),
    rows,
    waiting: linked.waiting.rows,
    places,
    wrongList: described.wrongList,
    counts,
    asOf,
    today: input.today,
    newest: newestOf(described.newestPhoto, [...input.lists, ...places]),
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
    patterns: described.patterns,
    twoPlaces: described.twoPlaces,
    lonePhotos: described.lonePhotos,
    verdict: makeVerdict(findings, blindSpotsOf(list, rows, places), asOf),
  };
}

function countUnreadableRows(lists: readonly PlaceContents[]): number {
  let count = 0;
  for (const { problems } of lists)
    for (const { code } of problems) if (code === 'list-row-unreadable' || code === 'list-line-too-long') count += 1;
  return count;
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

/** The latest moment that must already have been: a photo taken, a list or a scan made. */
function newestOf(newestPhoto: number | null, contents: readonly PlaceContents[]): number | null {
  const moments = contents.map(({ asOf }) => asOf);
  if (newestPhoto !== null) moments.push(newestPhoto);
  return moments.length === 0 ? null : Math.max(...moments);
}
