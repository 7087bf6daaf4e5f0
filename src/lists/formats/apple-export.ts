import { NO_FLAGS } from '../../model/asset.ts';
import { UNKNOWN_TIME } from '../../model/capture-time.ts';
import type { LedgerLine } from '../../model/ledger.ts';
import type { ExportParts } from '../../model/list-facts.ts';
import type { CompletenessNote } from '../../model/place.ts';
import type { AppleCsv, AppleInput } from '../apple/apple-input.ts';
import { matchMedia, type ZipFile } from '../apple/export-media.ts';
import { exportName, exportParts, partNotes } from '../apple/export-notes.ts';
import { readNames } from '../apple/name-lists.ts';
import { DETAILS_HINTS, DetailsReader } from '../apple/photo-details.ts';
import { takeRepeatedRows } from '../apple/repeated-rows.ts';
import { setCopiesAside } from '../apple/same-content.ts';
import { finishList } from '../finish-list.ts';
import { readRecords } from '../format-reader.ts';
import { ageOfSource, oldestAge } from '../list-age.ts';
import { quickFold } from '../list-name.ts';
import { problemOf } from '../list-read-error.ts';
import { type ListedRow, PLAIN_ROW } from '../listed-row.ts';
import type { ListResult } from '../parsed-list.ts';
import { ProblemLog } from '../problem-log.ts';
import type { ReadContext } from '../text/text-item.ts';

/** Rows of one CSV: from index `from` up to, not including, `to`. */
interface Range {
  readonly csv: AppleCsv;
  readonly from: number;
  readonly to: number;
}

/**
 * Reads one Data & Privacy export: all its `Photo Details*.csv`, wherever they lie, as one list. Photos in its zips
 * that no row names are listed too, by name and size, because they are in iCloud as well. Rows repeated inside
 * one CSV are kept: they are two photos. Those of the same library's list of another day are not.
 */
export async function readAppleExport(input: AppleInput, context: ReadContext): Promise<ListResult> {
  const { now } = context.options;
  const log = new ProblemLog();
  const rows: ListedRow[] = [];
  const details = input.csvs.filter((csv) => csv.kind === 'details');
  const { once, copies } = await setCopiesAside(details);
  const ranges: Range[] = [];
  // Beside a zip each row belongs to a file in it.
  const isLoose = once.length > 1 && input.zips.length === 0;
  let repeated = 0;
  let damaged = 0;
  let [showsHidden, showsDeleted] = [true, true];
  let newest: number | null = null;
  const dateNotes: CompletenessNote[] = [];
  for (const csv of once) {
    const from = rows.length;
    const { path } = csv.item.source;
    const reader = new DetailsReader({
      path,
      scope: csv.folder,
      now,
      log,
      rows,
      onAdded: (ms) => {
        newest = Math.max(newest ?? ms, ms);
      },
    });
    try {
      if (csv.head !== null) await readRecords({ item: csv.item, head: csv.head }, context, log, reader, DETAILS_HINTS);
    } catch (error) {
      context.options.signal?.throwIfAborted();
      // What was read before the damage stays; that rows are missing is said, and forbids a "safe".
      damaged += 1;
      log.add(problemOf(error, path));
    }
    showsHidden &&= reader.showsHidden;
    showsDeleted &&= reader.showsDeleted;
    dateNotes.push(...reader.finish().notes());
    if (isLoose) repeated += takeRepeatedRows(rows, from);
    ranges.push({ csv, from, to: rows.length });
  }
  await markSharedLibrary(input, ranges, rows, context);
  await markHidden(input, rows, context);
  const files = mediaFiles(input, rows, ranges);
  for (const csv of input.csvs) {
    if (csv.kind === 'unknown') log.add({ code: 'list-not-recognised', path: csv.item.source.path });
  }
  for (const broken of input.broken) log.add(broken.problem);
  for (const [, first] of copies) repeated += rangeLength(ranges, first);
  const leftOut: LedgerLine[] = [{ code: 'repeated-rows', count: -repeated }];
  const unknown = input.csvs.filter((csv) => csv.kind === 'unknown').length + damaged;
  const notes: CompletenessNote[] = [...partNotes(input), ...files.notes, ...sumNotes(dateNotes)];
  if (unknown > 0) notes.push({ code: 'rows-unreadable', blocks: true });
  if (repeated > 0) notes.push({ code: 'duplicate-rows', count: repeated, blocks: false });
  const list = finishList({
    format: 'apple-export',
    name: exportName(input),
    rows,
    log,
    leftOut,
    rowsFromFiles: files.count,
    notes,
    subject: 'icloud',
    age: oldestAge(details.map((csv) => ageOfSource(csv.item.source, newest, now))),
    shows: { hidden: showsHidden, deleted: showsDeleted, waiting: false },
    parts: { ...exportParts(input), ...files.parts },
    unread: unknown + input.broken.length,
    now,
  });
  return { ok: true, list };
}

function rangeLength(ranges: readonly Range[], csv: AppleCsv): number {
  const range = ranges.find((candidate) => candidate.csv === csv);
  return range === undefined ? 0 : range.to - range.from;
}

/** `Shared Library Details*.csv` names rows of the `Photo Details` beside it. */
async function markSharedLibrary(
  input: AppleInput,
  ranges: readonly Range[],
  rows: ListedRow[],
  context: ReadContext,
): Promise<void> {
  const namesByFolder = new Map<string, Set<string>>();
  for (const csv of input.csvs) {
    if (csv.kind !== 'shared-library') continue;
    const names = namesByFolder.get(csv.folder) ?? new Set<string>();
    namesByFolder.set(csv.folder, names);
    await collectNames(csv, names, context);
  }
  for (const { csv, from, to } of ranges) {
    const names = namesByFolder.get(csv.folder);
    if (names === undefined) continue;
    for (let i = from; i < to; i += 1) {
      const row = rows[i];
      if (row !== undefined && names.has(quickFold(row.name))) {
        rows[i] = { ...row, flags: { ...row.flags, sharedLibrary: true } };
      }
    }
  }
}

/** `Albums/Hidden.csv` has names only, so it marks a row only where that name is not repeated in the export. */
async function markHidden(input: AppleInput, rows: ListedRow[], context: ReadContext): Promise<void> {
  const names = new Set<string>();
  for (const csv of input.csvs) {
    if (csv.kind === 'album' && /^hidden\.csv$/i.test(csv.item.source.name)) await collectNames(csv, names, context);
  }
  if (names.size === 0) return;
  const only = new Map<string, { readonly row: ListedRow; readonly at: number } | null>();
  rows.forEach((row, at) => {
    const key = quickFold(row.name);
    if (names.has(key)) only.set(key, only.has(key) ? null : { row, at });
  });
  for (const found of only.values()) {
    if (found !== null) rows[found.at] = { ...found.row, flags: { ...found.row.flags, hidden: true } };
  }
}

/** A name list that cannot be read costs its marks, never a row. */
async function collectNames(csv: AppleCsv, names: Set<string>, context: ReadContext): Promise<void> {
  try {
    await readNames(csv, names, context);
  } catch {
    context.options.signal?.throwIfAborted();
  }
}

function sumNotes(notes: readonly CompletenessNote[]): CompletenessNote[] {
  const count = notes.reduce((sum, note) => sum + (note.count ?? 0), 0);
  return count === 0 ? [] : [{ code: 'dates-ambiguous', count, blocks: false }];
}

/** Sizes for rows whose file is in a zip, and a row of its own for every photo in a zip that no row names. */
function mediaFiles(
  input: AppleInput,
  rows: ListedRow[],
  ranges: readonly Range[],
): {
  readonly count: number;
  readonly notes: CompletenessNote[];
  readonly parts: Pick<ExportParts, 'photosWithoutRow' | 'rowsWithoutPhoto'>;
} {
  const files = input.zips.flatMap((zip) => zip.listing.media.map((media): ZipFile => ({ ...media, zip: zip.path })));
  if (files.length === 0) return { count: 0, notes: [], parts: { photosWithoutRow: null, rowsWithoutPhoto: null } };
  const named = ranges.flatMap(({ csv, from, to }) =>
    rows.slice(from, to).map((row, i) => ({ index: from + i, zip: csv.zip, name: row.name })),
  );
  const match = matchMedia(named, files);
  for (const [index, size] of match.sizes) {
    const row = rows[index];
    if (row !== undefined) rows[index] = { ...row, size };
  }
  for (const file of match.filesWithoutRow) {
    const deleted = /(^|\/)Recently Deleted$/i.test(file.folder);
    rows.push({
      ...PLAIN_ROW,
      name: file.name,
      path: file.folder === '' ? file.name : `${file.folder}/${file.name}`,
      size: file.size > 0 ? file.size : null,
      captured: UNKNOWN_TIME,
      flags: deleted ? { ...NO_FLAGS, deleted } : NO_FLAGS,
      scope: `${file.zip}/${file.folder}`,
    });
  }
  const notes: CompletenessNote[] = [];
  const without = match.filesWithoutRow.length;
  if (without > 0) notes.push({ code: 'files-without-row', count: without, blocks: false });
  const everyRowFromZip = ranges.every((range) => range.csv.zip !== null);
  if (match.rowsWithoutFile > 0 && everyRowFromZip) {
    notes.push({ code: 'rows-without-file', count: match.rowsWithoutFile, blocks: false });
  }
  const rowsWithoutPhoto = everyRowFromZip ? match.rowsWithoutFile : null;
  return { count: without, notes, parts: { photosWithoutRow: without, rowsWithoutPhoto } };
}
