import type { Asset } from '../../model/asset.ts';
import { dayOf, localMs } from '../../model/capture-time.ts';
import { countAssets, type DateRange } from '../../model/counts.ts';
import type { CoverageCounts } from '../../model/coverage.ts';
import type { Gap } from '../../model/gap.ts';
import { type CompletenessNote, isComplete, type PlaceContents } from '../../model/place.ts';
import type { Comparison, PlaceSummary, Row } from '../comparison.ts';
import type { Related } from '../group/relate.ts';
import { findSingleCopyPhotos, type HereTally } from '../group/single-copy-photos.ts';
import { isFolderComparison } from '../match/folder-comparison.ts';
import { monthsOf } from './calendar.ts';
import { notInICloud, rowGaps, waitingGaps } from './gaps.ts';
import { checkLedger } from './ledger-of.ts';
import { findPatterns } from './patterns/find-patterns.ts';
import { findWrongList, type InCommon } from './wrong-list.ts';

/** A place as a person sees it, of the assets that count there, in canonical order, with the notes that comparing has added. */
function summarise(
  contents: PlaceContents,
  assets: readonly Asset[],
  added: readonly CompletenessNote[] = [],
): PlaceSummary {
  const notes = [...contents.notes, ...added];
  return {
    place: contents.place,
    counts: countAssets(assets),
    range: rangeInOrder(assets),
    complete: isComplete({ ...contents, notes }),
    notes,
    files: contents.files,
    asOf: contents.asOf,
    facts: contents.list ?? null,
    passedOver: contents.passedOver ?? null,
  };
}

/** The date range (`dateRange`) of assets in canonical order, which is that of their dates: seen from both ends. */
function rangeInOrder(assets: readonly Asset[]): DateRange {
  const isDated = ({ captured }: Asset) => captured.kind !== 'file' && localMs(captured) !== null;
  const [first, last] = [assets.find(isDated), assets.findLast(isDated)];
  return { first: first ? dayOf(first.captured) : null, last: last ? dayOf(last.captured) : null };
}

/** What can be said of the photos without knowing what day it is, or what totals somebody typed. */
export interface Described
  extends Pick<
    Comparison,
    'calendar' | 'months' | 'ledger' | 'patterns' | 'twoPlaces' | 'singleCopyPhotos' | 'coverage'
  > {
  /** The summary of the (joined) list, or null; and those of the other places. */
  readonly list: PlaceSummary | null;
  readonly summaries: readonly PlaceSummary[];
  readonly wrongList: InCommon | null;
  readonly here: HereTally;
  /** Gaps of listed photos; of photos that wait for upload; and of photos that a complete list does not have. */
  readonly rowGaps: readonly Gap[];
  readonly waitingGaps: readonly Gap[];
  readonly onlyHere: readonly Gap[] | null;
}

/** Counts and describes what was related. A pure function. */
export function describe({ reference, independence, matched, linked, groups }: Related): Described {
  const { results, bytesApply } = matched;
  const { rows } = linked.main;
  const byFolder = reference !== null && isFolderComparison(reference.contents);
  // A folder that was read is never the wrong list: what is not elsewhere is not elsewhere.
  const wrongList = reference === null || byFolder ? null : findWrongList(rows, groups.countHere());
  const added: CompletenessNote[] = [];
  if (!bytesApply) added.push({ code: 'checksums-do-not-apply', count: rows.length, blocks: true });
  if (wrongList) added.push({ code: 'wrong-list', blocks: true });
  const list = reference === null ? null : summarise(reference.contents, reference.main, added);
  const summaries = results.map(({ contents, here }) => summarise(contents, here.assets));
  const listId = list?.place.id ?? null;
  const placeIds = results.map(({ contents }) => contents.place.id);
  const listTells = list !== null && !byFolder && saysWhatIsAbsent(list);
  const onlyHere = listTells && rows.length > 0 && wrongList === null ? notInICloud(groups, placeIds, rows) : null;
  return {
    list,
    summaries,
    wrongList,
    rowGaps: results.length > 0 ? rowGaps(rows, listId ?? '', wrongList !== null) : [],
    waitingGaps: waitingGaps(linked.waiting.rows, groups, listId, placeIds),
    onlyHere,
    coverage: countCoverage(rows),
    ledger: checkLedger(rows, groups),
    ...monthsOf(linked.main, linked.waiting.rows, groups),
    patterns: wrongList || byFolder ? [] : findPatterns(linked.main, groups, results, onlyHere),
    ...findSingleCopyPhotos({
      rows,
      waiting: linked.waiting.rows,
      groups,
      independence,
      listId,
      places: results.map(({ contents }) => contents),
      listTells: list !== null && saysWhatIsAbsent(list),
      wrongList: wrongList !== null,
    }),
  };
}

function countCoverage(rows: readonly Row[]): CoverageCounts {
  const counts = { verified: 0, matched: 0, likely: 0, different: 0, placeholder: 0, absent: 0 };
  for (const row of rows) counts[row.coverage] += 1;
  return counts;
}

/** Whether a photo that a list does not have can be called missing there: a complete list with more than names. */
function saysWhatIsAbsent(list: PlaceSummary): boolean {
  return list.complete && !list.notes.some((note) => note.code === 'names-only' || note.code === 'counts-only');
}
