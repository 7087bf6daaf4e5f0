import type { Comparison } from '../../compare/comparison.ts';
import type { Advice } from '../../guidance/advice.ts';
import { eraseFacts } from '../../guidance/erase/facts.ts';
import { libraryGrowth, librarySize } from '../../guidance/storage/library-size.ts';
import { printedAs } from '../../lists/icloudpd/printed-names.ts';
import type { ParsedList } from '../../lists/parsed-list.ts';
import { countAssets, dateRange } from '../../model/counts.ts';
import type { Verdict } from '../../model/verdict.ts';
import { isFolderComparison, wordsFor } from '../../words/folder-comparison-words.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import type { CheckSummary, ContentsSummary, ListSummary } from './check-summary.ts';
import type { GatheredContents } from './contents-store.ts';
import type { CompareOptions } from './engine.ts';
import { countGaps, keptKeys } from './gap-keys.ts';
import type { HeldList } from './held-lists.ts';
import { type PhotoIndex, PREVIEWS_SHOWN } from './photo-index.ts';
import { PHOTO_PARTS, PHOTO_SETS, type PhotoPart, type PhotoSet } from './photo-parts.ts';
import type { PartFacts, PhotoItem } from './photo-query.ts';
import { monthCounts } from './shown-photos.ts';

/** Pictures shown of a place while its photos come. */
const ARRIVING_SHOWN = 28;

/** Problems shown for one place or list; the rest is in the report. */
const PROBLEMS_SHOWN = 200;

/** The last comparison, and what came of it. */
export interface LastCheck {
  readonly comparison: Comparison;
  readonly advice: readonly Advice[];
  readonly erase: Verdict;
  readonly at: number;
  readonly photos: PhotoIndex;
}

/** What the window shows of a place, without its photos. */
export function summaryOfPlace(place: GatheredContents): ContentsSummary {
  const about = place.about();
  return {
    place: about?.place ?? null,
    passedOver: about?.passedOver ?? null,
    counts: countAssets(place.values()),
    range: dateRange(place.values()),
    notes: about?.notes ?? [],
    files: about?.files ?? [],
    problems: about?.problems.slice(0, PROBLEMS_SHOWN) ?? [],
    problemCount: about?.problems.length ?? 0,
    asOf: about?.asOf ?? null,
    previews: place.previews(ARRIVING_SHOWN),
    months: about ? monthCounts(place.values()) : [],
  };
}

/** Whether a list is of names that icloudpd printed. */
export function isPrinted({ format }: HeldList): boolean {
  return format === 'icloudpd-names';
}

/** What the window shows of a list, without its photos. */
export function summaryOfList(list: HeldList): ListSummary {
  const { id, name, format, contents } = list;
  // As the comparison counts: Recently Deleted is outside the library.
  const shown = contents.assets.filter(({ flags }) => !flags.deleted);
  const originals = shown.map((asset) => asset.resources[0]);
  return {
    id,
    name,
    format,
    checksums: allSomeNone(originals, (file) => file.fingerprint !== null),
    sizes: allSomeNone(originals, (file) => file.size !== null),
    place: contents.place,
    passedOver: contents.passedOver ?? null,
    counts: countAssets(shown),
    range: dateRange(shown),
    notes: contents.notes,
    files: contents.files,
    problems: contents.problems.slice(0, PROBLEMS_SHOWN),
    problemCount: contents.problems.length,
    asOf: contents.asOf,
    previews: [],
    months: [],
    printed: isPrinted(list) ? printedAs(contents) : null,
  };
}

function allSomeNone<T>(items: readonly T[], has: (item: T) => boolean): ParsedList['checksums'] {
  const some = items.filter(has).length;
  return some === 0 ? 'none' : some === items.length ? 'all' : 'some';
}

/** What the window shows of a comparison: numbers, words and codes, and no photo but a few previews. */
export function summaryOfCheck(
  check: LastCheck,
  options: CompareOptions,
): Omit<CheckSummary, 'listNames' | 'printedGuesses'> {
  const { comparison, advice, erase, photos } = check;
  const { rows, gaps, singleCopyPhotos: _, ...shown } = comparison;
  return {
    ...shown,
    listed: rows.length,
    parts: photos.parts,
    months: photos.months,
    enough: photos.enough,
    soonestDeleted: photos.soonestDeleted,
    previews: previewsOf(photos),
    facts: factsOf(photos),
    verdictWords: sayVerdict(wordsFor(options.language, comparison), comparison),
    erase,
    eraseFacts: eraseFacts(comparison, options.answers, options.today),
    librarySize: isFolderComparison(comparison) ? null : librarySize(comparison),
    growth: libraryGrowth(
      rows.map((row) => row.asset),
      options.today,
    ),
    advice,
    gapCount: countGaps(gaps),
    gapKeys: keptKeys(gaps),
    at: options.today,
  };
}

function previewsOf(photos: PhotoIndex): CheckSummary['previews'] {
  const of = (set: PhotoSet): readonly [PhotoSet, readonly PhotoItem[]] => [set, photos.previews(set, PREVIEWS_SHOWN)];
  return Object.fromEntries(PHOTO_SETS.map(of)) as Record<PhotoSet, readonly PhotoItem[]>;
}

function factsOf(photos: PhotoIndex): CheckSummary['facts'] {
  const of = (part: PhotoPart): readonly [PhotoPart, PartFacts] => [part, photos.facts(part)];
  return Object.fromEntries(PHOTO_PARTS.map(of)) as Record<PhotoPart, PartFacts>;
}
