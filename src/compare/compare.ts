import type { Asset } from '../model/asset.ts';
import type { CaptureTime } from '../model/capture-time.ts';
import { dateRange } from '../model/counts.ts';
import type { CoverageCounts } from '../model/coverage.ts';
import type { Gap } from '../model/gap.ts';
import type { CompletenessNote, PlaceContents } from '../model/place.ts';
import { blindSpotsOf } from './blind-spots.ts';
import { calendarOf } from './calendar.ts';
import { compareText } from './canonical-order.ts';
import type { CompareInput, Comparison, PlaceSummary, Row } from './comparison.ts';
import { findReasons } from './findings.ts';
import { isFolderReference } from './folder-reference.ts';
import { deletedGaps, notInICloud, rowGaps, sortGaps, waitingGaps } from './gaps.ts';
import { groupHere } from './group-here.ts';
import type { HereGroup } from './here-groups.ts';
import { joinLists } from './join-lists.ts';
import { checkLedger, countsLedger } from './ledger-of.ts';
import { findPatterns } from './patterns/find-patterns.ts';
import { matchPlaces, type PlaceResult } from './place-result.ts';
import { toReference } from './reference.ts';
import { makeRows } from './rows.ts';
import { summarise } from './summaries.ts';
import { withoutSyncedParts } from './synced-parts.ts';
import { countTwoPlaces } from './two-places.ts';
import { checkTypedCounts, type Totals } from './typed-counts-check.ts';
import { makeVerdict } from './verdict.ts';
import { findWrongList } from './wrong-list.ts';

/**
 * Compares what iCloud holds (lists, or typed totals) with every other place: who has what, how sure that is, what is
 * missing, and the answer. Pure: no clock, locale or zone of this computer, and the order of the input does not matter.
 */
export function compare(input: CompareInput): Comparison {
  const places = input.places.flatMap(withoutSyncedParts).sort((a, b) => compareText(a.place.id, b.place.id));
  const joined = joinLists(input.lists);
  const reference = joined === null ? null : toReference(joined);
  const empty = { contents: EMPTY, main: [], deleted: [], waiting: [], bursts: [] };
  const { results, bytesApply } = matchPlaces(reference ?? empty, places);
  const listKey = reference?.contents.place.independenceKey ?? 'icloud';
  const linked = {
    main: makeRows(reference?.main ?? [], listKey, results, (r) => r.main),
    deleted: makeRows(reference?.deleted ?? [], listKey, results, (r) => r.deleted),
    waiting: makeRows(reference?.waiting ?? [], listKey, results, (r) => r.waiting),
    bursts: makeRows(reference?.bursts ?? [], listKey, results, (r) => r.bursts),
  };
  const { rows } = linked.main;
  const groups = groupHere(results, linked);
  const photosHere = groups.countHere();
  const byFolder = reference !== null && isFolderReference(reference.contents);
  // A folder that was read is never the wrong list: what is not elsewhere is not elsewhere.
  const wrongList = reference === null || byFolder ? null : findWrongList(rows, photosHere);

  const added: CompletenessNote[] = [];
  if (!bytesApply) added.push({ code: 'checksums-do-not-apply', count: rows.length, blocks: true });
  if (wrongList) added.push({ code: 'wrong-list', blocks: true });
  const list = reference === null ? null : summarise(reference.contents, reference.main, added);
  const summaries = results.map(({ contents, here }) =>
    summarise(
      contents,
      here.assets.filter((asset) => !asset.flags.burstFrame),
    ),
  );

  const listId = list?.place.id ?? null;
  const placeIds = places.map(({ place }) => place.id);
  const here = input.counts === null ? null : totalsHere(groups, summaries);
  const counts = checkTypedCounts(input.counts, list && totalsOf(list), here, listId ?? 'counts');
  const listTells = list !== null && !byFolder && saysWhatIsAbsent(list);
  const onlyHere = listTells && rows.length > 0 && wrongList === null ? notInICloud(groups, placeIds, rows) : null;
  // Not pushed with `...`: there may be a million, and a call takes only so many arguments.
  const gaps: Gap[] = [
    counts.gaps,
    places.length > 0 ? rowGaps(rows, listId ?? '', wrongList !== null) : [],
    deletedGaps(linked.deleted.rows, listId ?? '', input.today),
    waitingGaps(linked.waiting.rows, groups, listId, placeIds),
    onlyHere ?? [],
  ].flat();

  const asOf = Math.min(...[...input.lists, ...places].map((contents) => contents.asOf), input.today);
  const findings = findReasons({
    list,
    unreadableRows: countUnreadableRows(input.lists),
    rows,
    waiting: linked.waiting.rows,
    places,
    wrongList,
    counts,
    asOf,
    today: input.today,
    newest: newestOf(results, reference?.main.map((asset) => asset.captured) ?? [], [...input.lists, ...places]),
  });
  return {
    places: list === null ? summaries : [list, ...summaries],
    listId,
    counts: input.counts,
    rows,
    coverage: countCoverage(rows),
    gaps: sortGaps(gaps),
    ledger: list === null && input.counts !== null ? countsLedger(input.counts, here) : checkLedger(rows, groups),
    calendar: calendarOf(linked.main, groups),
    patterns: wrongList || byFolder ? [] : findPatterns(linked.main, groups, results, onlyHere),
    twoPlaces: countTwoPlaces(rows, groups, results),
    verdict: makeVerdict(findings, blindSpotsOf(list, rows, places), asOf),
  };
}

/** Stands for the list when there is none. */
const EMPTY: PlaceContents = {
  place: { id: '', kind: 'icloud', source: 'list', name: '', independenceKey: 'icloud' },
  assets: [],
  notes: [],
  files: [],
  problems: [],
  asOf: 0,
};

function countCoverage(rows: readonly Row[]): CoverageCounts {
  const counts = { verified: 0, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 0 };
  for (const row of rows) counts[row.coverage] += 1;
  return counts;
}

/** Whether a photo that a list does not have can be called missing there: a complete list with more than names. */
function saysWhatIsAbsent(list: PlaceSummary): boolean {
  return list.complete && !list.notes.some((note) => note.code === 'names-only' || note.code === 'counts-only');
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

/** The latest moment that must already have been: a photo taken, a list or a scan made. Dates of files do not count. */
function newestOf(
  results: readonly PlaceResult[],
  listed: readonly CaptureTime[],
  contents: readonly PlaceContents[],
): number | null {
  let newest: number | null = null;
  const see = (ms: number) => {
    if (newest === null || ms > newest) newest = ms;
  };
  const seeTime = (time: CaptureTime) => {
    if (time.kind !== 'unknown' && time.kind !== 'file') see(time.ms);
  };
  for (const time of listed) seeTime(time);
  for (const { here } of results) for (const asset of here.assets) seeTime(asset.captured);
  for (const { asOf } of contents) see(asOf);
  return newest;
}
