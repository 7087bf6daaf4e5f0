import { isCopy } from '../../model/coverage.ts';
import type { PlaceContents } from '../../model/place.ts';
import { worseAnswer } from '../../model/verdict.ts';
import type { CompareInput, Comparison, PlaceSummary } from '../comparison.ts';
import type { Described } from '../describe/describe.ts';
import type { Related } from '../group/relate.ts';
import { isFolderComparison } from '../match/folder-comparison.ts';
import { blindSpotsOf } from './blind-spots.ts';
import { type CheckFacts, checkVerdict, forErasing } from './check-verdict.ts';
import { folderComparisonVerdict } from './folder-comparison-verdict.ts';
import { isApart } from './independence-witness.ts';
import { CHECK_LIMITS, ERASE_LIMITS } from './limits.ts';
import { phoneOf } from './phone-of.ts';
import { tallyRows } from './row-tally.ts';
import { secondPlaceVerdict } from './second-place.ts';
import type { CountCheck } from './typed-counts-check.ts';

export interface AnswersInput {
  readonly input: CompareInput;
  /** The (joined) list, as it is summarised and as it was read; null without one. */
  readonly list: PlaceSummary | null;
  readonly joined: PlaceContents | null;
  /** In canonical order, each part that stands for itself by itself. */
  readonly places: readonly PlaceContents[];
  readonly related: Related;
  readonly described: Described;
  readonly counts: CountCheck;
}

type Answers = Pick<Comparison, 'verdict' | 'secondPlace' | 'headline' | 'forErasing'>;

/** Every answer that a comparison gives: iCloud (or a folder) to here, here to a second place, and what erasing can rest on. */
export function answerAll({ input, list, joined, places, related, described, counts }: AnswersInput): Answers {
  const { today } = input;
  const { matched, linked, independence } = related;
  const { rows } = linked.main;
  const isOfFolders = joined !== null && isFolderComparison(joined);
  const tally = tallyRows({
    results: matched.results,
    main: linked.main,
    counts: places.map((place) => (isOfFolders ? place.place.source === 'scan' : isApart(place))),
    today,
    staleBefore: { check: today - CHECK_LIMITS.proofMs, erase: today - ERASE_LIMITS.proofMs },
  });
  const phone = phoneOf(input.lists);
  const blindSpots = blindSpotsOf(list, rows, tally, places, phone);
  if (isOfFolders && list !== null) {
    const verdict = folderComparisonVerdict({ first: list, reference: joined, rows, tally, places, blindSpots, today });
    return { verdict, secondPlace: null, headline: verdict.answer, forErasing: null };
  }
  const waitingHere = linked.waiting.rows.filter((row) => isCopy(row.coverage)).length;
  const facts: CheckFacts = {
    list,
    rows,
    tally,
    deleted: linked.deleted.rows.length,
    waiting: { onPhone: phone !== null, here: waitingHere, notHere: linked.waiting.rows.length - waitingHere },
    unreadableRows: countUnreadableRows(input.lists),
    accounts: new Set(input.lists.flatMap(({ list: facts }) => facts?.account ?? [])),
    places,
    bytesApply: matched.bytesApply,
    wrongList: described.wrongList,
    typed: input.counts,
    typedReasons: counts.reasons,
    typedMissing: counts.missing,
    blindSpots,
    today,
  };
  const verdict = checkVerdict(facts);
  const secondPlace = secondPlaceVerdict({
    list,
    listCounts: independence.list >= 0,
    rows,
    tally,
    here: described.here,
    places,
    blindSpots,
    today,
  });
  const headline = secondPlace === null ? verdict.answer : worseAnswer(verdict.answer, secondPlace.answer);
  return { verdict, secondPlace, headline, forErasing: list === null ? null : forErasing(facts) };
}

function countUnreadableRows(lists: readonly PlaceContents[]): number {
  let count = 0;
  for (const { problems } of lists)
    for (const { code } of problems) if (code === 'list-row-unreadable' || code === 'list-line-too-long') count += 1;
  return count;
}
