import type { ArrivedFile } from '../../bridge/contract.ts';
import { compare, createMemory } from '../../compare/compare.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { advise } from '../../guidance/advise.ts';
import { eraseVerdict } from '../../guidance/erase/erase-verdict.ts';
import { supportSummary } from '../../guidance/help/support-summary.ts';
import { guessPrinted } from '../../lists/icloudpd/guess-printed.ts';
import { asPrinted } from '../../lists/icloudpd/printed-names.ts';
import type { ListFile } from '../../lists/parsed-list.ts';
import { previewTable } from '../../lists/preview-table.ts';
import { readLists } from '../../lists/registry.ts';
import { withListDate } from '../../lists/with-list-date.ts';
import { withUnread } from '../../lists/with-unread.ts';
import type { CompletenessNote, PlaceContents } from '../../model/place.ts';
import { certificateText, makeCertificate, renderCertificate } from '../../report/certificate/certificate.ts';
import { type OldReport, readOldReport } from '../../report/old-report/read-old-report.ts';
import { renderChecksums } from '../../report/render-checksums.ts';
import { renderGapCsv } from '../../report/render-gap-csv.ts';
import { renderHtmlReport } from '../../report/render-html-report.ts';
import { renderJsonReport } from '../../report/render-json-report.ts';
import { isFolderComparison } from '../../words/folder-comparison-words.ts';
import { loadWords } from '../../words/load-words.ts';
import type { ListOutcome, ListSummary } from './check-summary.ts';
import { addPart, contentsPart, GatheredContents } from './contents-store.ts';
import type { DroppedFile, Engine } from './engine.ts';
import { comparisonInput } from './folder-comparison.ts';
import { followReport } from './follow-report.ts';
import { createGetBackPlan, type GetBackPlan } from './get-back/get-back-view.ts';
import { type HeldList, HeldLists } from './held-lists.ts';
import { createPhotoIndex } from './photo-index.ts';
import { isPrinted, type LastCheck, summaryOfCheck, summaryOfList, summaryOfPlace } from './summaries.ts';

/** What was seen is kept, but a folder of this computer that is gone cannot make anything safe. */
const NOT_THERE_NOW: CompletenessNote = { code: 'scan-unfinished', blocks: true };

/** The engine itself. It runs in a web worker in the app (`compare-worker.ts`) and in place in tests. */
export function createCheckCore(): Engine {
  const places = new Map<string, GatheredContents>();
  const lists = new HeldLists();
  const unavailable = new Set<string>();
  const arriving = new Map<string, GatheredContents>();
  // Ten new photos are no reason to compare 200,000 again.
  const memory = createMemory();
  let last: LastCheck | null = null;
  let opened: OldReport | null = null;
  let gettingBack: { of: Comparison; plan: GetBackPlan; files: readonly ArrivedFile[] } | null = null;

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
      return unavailable.has(placeId) ? { ...contents, notes: [...contents.notes, NOT_THERE_NOW] } : contents;
    });
  /** The last comparison, where it was one with iCloud: one of two folders says nothing about a phone. */
  const aboutICloud = (): Comparison | null => (last && !isFolderComparison(last.comparison) ? last.comparison : null);
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
      unavailable.delete(placeId);
    },
    setPlaceUnavailable: (placeId, isUnavailable) => {
      if (isUnavailable) unavailable.add(placeId);
      else unavailable.delete(placeId);
    },
    summarisePlace: async (placeId) => {
      const place = places.get(placeId);
      return place ? summaryOfPlace(place) : null;
    },

    async readLists(files, options) {
      const results = await readLists(files.map(listFile), {
        now: options.now,
        ...(options.mappings ? { mappings: options.mappings } : {}),
        ...(options.onProgress ? { onProgress: options.onProgress } : {}),
      });
      const unread = results.filter((result) => !result.ok).length;
      const outcomes: ListOutcome[] = [];
      for (const result of results) {
        if (result.ok) {
          const { format, contents } = result.list;
          outcomes.push({ ok: true, list: summaryOfList(lists.add(format, withUnread(contents, unread))) });
        } else {
          const file = files.length === 1 ? files[0] : files.find((f) => isOf(f, result.problem.path));
          const preview = file ? await previewTable(listFile(file), result.problem.path ?? '') : null;
          outcomes.push({ ...result, preview });
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
    restoreList: async (id) => {
      const list = lists.restore(id);
      return list && summaryOfList(list);
    },
    missLists: (count) => lists.miss(count),
    setPrinted: async (id, printed) => {
      const list = lists.get(id);
      return list && isPrinted(list) ? hold({ ...list, contents: asPrinted(list.contents, printed) }) : null;
    },
    setListDate: async (id, at) => {
      const list = lists.get(id);
      return list ? hold({ ...list, contents: withListDate(list.contents, at) }) : null;
    },

    async compare(options) {
      await loadWords(options.language);
      const known = knownPlaces();
      const listed = lists.all;
      const { counts, sameFiles = null } = options;
      const contents = { lists: lists.contents, counts, places: known, sameFiles };
      const input = comparisonInput(contents, options.folderComparison);
      if (input === null) {
        last = null;
        return null;
      }
      const comparison = compare({ ...input, today: options.today }, memory);
      // The cards are about iCloud and phones.
      const advice = isFolderComparison(comparison) ? [] : advise(comparison, options.answers, options.today);
      const erase = eraseVerdict(comparison, options.answers, options.today);
      last = {
        comparison,
        advice,
        erase,
        at: options.today,
        photos: createPhotoIndex(comparison),
      };
      const printedGuesses = listed.filter(isPrinted).flatMap(({ id, contents }) => {
        const guess = guessPrinted(contents, known);
        return guess ? [{ listId: id, guess }] : [];
      });
      const listNames = isFolderComparison(comparison) ? [] : listed.map((list) => list.name);
      return { ...summaryOfCheck(last, options), listNames, printedGuesses };
    },
    async openReport(text) {
      const read = readOldReport(text);
      if (read) opened = read;
      return read !== null;
    },
    followReport: async () => opened && followReport(opened, aboutICloud()),
    findPhotos: async (query) => last?.photos.find(query) ?? { total: 0, groups: [] },
    photoPage: async (start, end) => last?.photos.page(start, end) ?? [],
    photoNames: async (positions) => last?.photos.names(positions) ?? [],
    photoVersions: async (position) => last?.photos.versions(position, knownPlaces()) ?? [],
    async getBack(files) {
      if (!last || isFolderComparison(last.comparison) || last.comparison.listId === null) return null;
      const { comparison, photos } = last;
      const wanted = photos.assets('not-here');
      if (wanted.length === 0) return null;
      if (gettingBack?.of !== comparison)
        gettingBack = { of: comparison, plan: createGetBackPlan(comparison, wanted, photos.itemOf), files };
      gettingBack = { ...gettingBack, files };
      return gettingBack.plan.view(files);
    },
    batchPhotos: async (batch, start, end) => gettingBack?.plan.photos(batch, gettingBack.files, start, end) ?? [],
    batchNames: async (batch) => gettingBack?.plan.names(batch) ?? [],
    async supportSummary(input) {
      await loadWords(input.language);
      return supportSummary({ ...input, comparison: aboutICloud() });
    },
    async renderReport({ kind, ...options }) {
      if (kind === 'checksums') return { ok: true, text: renderChecksums(knownPlaces(), options.redact) };
      if (!last) return { ok: false, problem: { code: 'internal', technical: 'report without a comparison' } };
      await loadWords(options.language);
      const input = {
        ...options,
        comparison: last.comparison,
        advice: last.advice,
        erase: isFolderComparison(last.comparison) ? null : last.erase,
        accept: null,
        createdAt: last.at,
      };
      const render = { html: renderHtmlReport, csv: renderGapCsv, json: renderJsonReport }[kind];
      return { ok: true, text: render(input) };
    },
    async renderCertificate(options) {
      await loadWords(options.language);
      const certificate =
        last && makeCertificate({ ...options, comparison: last.comparison, erase: last.erase, madeAt: last.at });
      if (!certificate) return { ok: false, problem: { code: 'internal', technical: 'certificate without a yes' } };
      return { ok: true, text: renderCertificate(certificate), attached: certificateText(certificate) };
    },
    contactPhotos: async (most) =>
      last && {
        toCopy: last.photos.first('to-copy', most),
        noSecondCopy: last.photos.first('no-second-copy', most),
        notSure: last.photos.first('not-sure', most),
      },
  };
}

function listFile({ file, path }: DroppedFile): ListFile {
  return { name: file.name, path, blob: file, modifiedMs: file.lastModified };
}

/** Whether a path is that of a file, of a list in its zip, or of one of its sheets. */
function isOf({ path }: DroppedFile, of: string | undefined): boolean {
  return of === path || of?.startsWith(`${path}/`) === true || of?.startsWith(`${path} (`) === true;
}
