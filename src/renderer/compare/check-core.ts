import { compare } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { createMemory } from '../../compare/memory/compare-memory.ts';
import type { Advice } from '../../guidance/advice.ts';
import { advise } from '../../guidance/advise.ts';
import { checklist } from '../../guidance/checklist/checklist.ts';
import { eraseVerdict } from '../../guidance/erase/erase-verdict.ts';
import { eraseFacts } from '../../guidance/erase/facts.ts';
import { supportSummary } from '../../guidance/help/support-summary.ts';
import { libraryGrowth, librarySize } from '../../guidance/storage/library-size.ts';
import { guessPrinted } from '../../lists/icloudpd/guess-printed.ts';
import { asPrinted, printedAs } from '../../lists/icloudpd/printed-names.ts';
import type { ParsedList } from '../../lists/parsed-list.ts';
import { readLists } from '../../lists/registry.ts';
import { withUnread } from '../../lists/with-unread.ts';
import { countAssets, dateRange } from '../../model/counts.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';
import type { Verdict } from '../../model/verdict.ts';
import { type OldReport, readOldReport } from '../../report/old-report/read-old-report.ts';
import { renderChecksums } from '../../report/render-checksums.ts';
import { renderGapCsv } from '../../report/render-gap-csv.ts';
import { renderHtmlReport } from '../../report/render-html-report.ts';
import { renderJsonReport } from '../../report/render-json-report.ts';
import { isPair, wordsFor } from '../../words/pair-words.ts';
import { sayVerdict } from '../../words/say-verdict.ts';
import type { CheckSummary, ContentsSummary, ListOutcome, ListSummary } from './check-summary.ts';
import { addPart, contentsPart, GatheredContents } from './contents-store.ts';
import type { CompareOptions, Engine } from './engine.ts';
import { followReport } from './follow-report.ts';
import { countKinds, countMonths, createGapIndex, type GapIndex, keptKeys } from './gap-index.ts';
import { type HeldList, HeldLists } from './held-lists.ts';
import { countLonePlaces, createLoneIndex, type LoneIndex } from './lone-index.ts';
import { monthCounts } from './shown-photos.ts';
import { sidesInput } from './sides-input.ts';
import { previewTable } from './table-preview.ts';

/** Problems shown for one place or list; the rest is in the report. */
const PROBLEMS_SHOWN = 200;

/** What was seen is kept, but a folder of this computer that is gone cannot make anything safe. */
const NOT_THERE_NOW: CompletenessNote = { code: 'scan-unfinished', blocks: true };

interface LastCheck {
  readonly comparison: Comparison;
  readonly advice: readonly Advice[];
  readonly erase: Verdict;
  readonly at: number;
  readonly index: GapIndex;
  readonly lone: LoneIndex;
}

/** The engine itself. It runs in a web worker in the app (`compare-worker.ts`) and in place in tests. */
export function createCheckCore(): Engine {
  const places = new Map<string, GatheredContents>();
  const lists = new HeldLists();
  const doubted = new Set<string>();
  const arriving = new Map<string, GatheredContents>();
  // Ten new photos are no reason to compare 200,000 again.
  const memory = createMemory();
  let last: LastCheck | null = null;
  let opened: OldReport | null = null;

  const placeOf = (placeId: string): GatheredContents => {
    const known = places.get(placeId);
    if (known) return known;
    const fresh = new GatheredContents();
    places.set(placeId, fresh);
    return fresh;
  };
  const knownPlaces = (): PlaceContents[] =>
    [...places].flatMap(([placeId, place]) => {
      const contents = place.contents();
      if (!contents) return [];
      return doubted.has(placeId) ? { ...contents, notes: [...contents.notes, NOT_THERE_NOW] } : contents;
    });
  /** The last comparison, where it was one with iCloud: one of two folders says nothing about a phone. */
  const aboutICloud = (): Comparison | null => (last && !isPair(last.comparison) ? last.comparison : null);
  const hold = (list: HeldList): ListSummary => summaryOfList(lists.keep(list));

  return {
    addAssets: (placeId, assets) => placeOf(placeId).add(assets),
    removeAssets: (placeId, assetIds) => placeOf(placeId).remove(assetIds),
    setContents: (placeId, contents) => placeOf(placeId).describe(contents),
    beginScan: (placeId) => placeOf(placeId).beginScan(),
    finishScan: async (placeId, contents) => placeOf(placeId).finishScan(contents),
    addContentsPart: (placeId, part) => addPart(placeOf(placeId), part),
    forgetPlace: (placeId) => {
      places.delete(placeId);
      doubted.delete(placeId);
    },
    doubtPlace: (placeId, inDoubt) => {
      if (inDoubt) doubted.add(placeId);
      else doubted.delete(placeId);
    },
    summarisePlace: async (placeId) => {
      const place = places.get(placeId);
      return place ? summaryOfPlace(place) : null;
    },

    async readLists(files, options) {
      const results = await readLists(
        files.map(({ file, path }) => ({ name: file.name, path, blob: file, modifiedMs: file.lastModified })),
        {
          now: options.now,
          ...(options.columns ? { columns: options.columns } : {}),
          ...(options.onProgress ? { onProgress: options.onProgress } : {}),
        },
      );
      const unread = results.filter((result) => !result.ok).length;
      const outcomes: ListOutcome[] = [];
      for (const result of results) {
        if (result.ok) {
          const { format, contents } = result.list;
          outcomes.push({ ok: true, list: summaryOfList(lists.add(format, withUnread(contents, unread))) });
        } else {
          const file = files.length === 1 ? files[0] : files.find((f) => f.path === result.problem.path);
          outcomes.push({ ...result, preview: file ? await previewTable(file.file) : null });
        }
      }
      return outcomes;
    },
    addList: async (id, name, format, contents) => hold({ id, name, format, contents }),
    async addListPart(id, name, format, part) {
      const gathered = arriving.get(id) ?? new GatheredContents();
      arriving.set(id, gathered);
      addPart(gathered, part);
      if (part.part < part.parts - 1) return null;
      arriving.delete(id);
      const contents = gathered.contents();
      return contents && hold({ id, name, format, contents });
    },
    async listPart(id, part) {
      const list = lists.get(id);
      const text = list && contentsPart(list.contents, part);
      return text ? { ...text, name: list.name, format: list.format } : null;
    },
    forgetList: (id) => lists.forget(id),
    missLists: (count) => lists.miss(count),
    setPrinted: async (id, printed) => {
      const list = lists.get(id);
      return list && isPrinted(list) ? hold({ ...list, contents: asPrinted(list.contents, printed) }) : null;
    },

    async compare(options) {
      const known = knownPlaces();
      const listed = lists.all;
      const sides = { lists: lists.contents, counts: options.counts, places: known };
      const input = sidesInput(sides, options.sides);
      if (input === null) {
        last = null;
        return null;
      }
      const comparison = compare({ ...input, today: options.today }, memory);
      // The cards are about iCloud and phones.
      const advice = isPair(comparison) ? [] : advise(comparison, options.answers, options.today);
      const erase = eraseVerdict(comparison, options.answers, options.today);
      last = {
        comparison,
        advice,
        erase,
        at: options.today,
        index: createGapIndex(comparison),
        lone: createLoneIndex(comparison),
      };
      const printedGuesses = listed.filter(isPrinted).flatMap(({ id, contents }) => {
        const guess = guessPrinted(contents, known);
        return guess ? [{ listId: id, guess }] : [];
      });
      const listNames = isPair(comparison) ? [] : listed.map((list) => list.name);
      return { ...summaryOfCheck(last, options), listNames, printedGuesses };
    },
    findGaps: async (filter) => last?.index.find(filter) ?? { total: 0, groups: [] },
    gapPage: async (start, end) => last?.index.page(start, end) ?? [],
    findLone: async (filter) => last?.lone.find(filter) ?? { total: 0, groups: [] },
    lonePage: async (start, end) => last?.lone.page(start, end) ?? [],
    async openReport(text) {
      const read = readOldReport(text);
      if (read) opened = read;
      return read !== null;
    },
    followReport: async () => opened && followReport(opened, aboutICloud()),
    checklist: async (answers, history) => checklist(aboutICloud(), answers, history),
    supportSummary: async (input) => supportSummary({ ...input, comparison: aboutICloud() }),
    async renderReport({ kind, ...options }) {
      if (kind === 'checksums') return { ok: true, text: renderChecksums(knownPlaces()) };
      if (!last) return { ok: false, problem: { code: 'internal', technical: 'report without a comparison' } };
      const input = {
        ...options,
        comparison: last.comparison,
        advice: last.advice,
        erase: isPair(last.comparison) ? null : last.erase,
        createdAt: last.at,
      };
      const render = { html: renderHtmlReport, csv: renderGapCsv, json: renderJsonReport }[kind];
      return { ok: true, text: render(input) };
    },
  };
}

function summaryOfPlace(place: GatheredContents): ContentsSummary {
  const about = place.about();
  return {
    counts: countAssets(place.values()),
    range: dateRange(place.values()),
    notes: about?.notes ?? [],
    files: about?.files ?? [],
    problems: about?.problems.slice(0, PROBLEMS_SHOWN) ?? [],
    problemCount: about?.problems.length ?? 0,
    asOf: about?.asOf ?? null,
  };
}

function isPrinted({ format }: HeldList): boolean {
  return format === 'icloudpd-names';
}

function summaryOfList(list: HeldList): ListSummary {
  const { id, name, format, contents } = list;
  // As the comparison counts: Recently Deleted and unchosen burst frames are outside the main view.
  const shown = contents.assets.filter(({ flags }) => !flags.deleted && !flags.burstFrame);
  const originals = shown.map((asset) => asset.resources[0]);
  return {
    id,
    name,
    format,
    checksums: allSomeNone(originals, (file) => file.fingerprint !== null),
    sizes: allSomeNone(originals, (file) => file.size !== null),
    counts: countAssets(shown),
    range: dateRange(shown),
    notes: contents.notes,
    files: contents.files,
    problems: contents.problems.slice(0, PROBLEMS_SHOWN),
    problemCount: contents.problems.length,
    asOf: contents.asOf,
    printed: isPrinted(list) ? printedAs(contents) : null,
  };
}

function allSomeNone<T>(items: readonly T[], has: (item: T) => boolean): ParsedList['checksums'] {
  const some = items.filter(has).length;
  return some === 0 ? 'none' : some === items.length ? 'all' : 'some';
}

function summaryOfCheck(check: LastCheck, options: CompareOptions): Omit<CheckSummary, 'listNames' | 'printedGuesses'> {
  const { comparison, advice, erase } = check;
  const { rows, gaps, lonePhotos, ...shown } = comparison;
  return {
    ...shown,
    listed: rows.length,
    verdictWords: sayVerdict(wordsFor(options.language, comparison), comparison),
    erase,
    eraseFacts: eraseFacts(comparison, options.answers, options.today),
    librarySize: isPair(comparison) ? null : librarySize(comparison),
    growth: libraryGrowth(
      rows.map((row) => row.asset),
      options.today,
    ),
    advice,
    gapCounts: countKinds(gaps),
    gapMonths: countMonths(gaps),
    lonePlaces: countLonePlaces(lonePhotos),
    loneMonths: monthCounts(lonePhotos),
    gapKeys: keptKeys(gaps),
    at: options.today,
  };
}
