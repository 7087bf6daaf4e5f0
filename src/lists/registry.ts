import { baseName } from '../model/file-name.ts';
import type { Problem } from '../model/problem.ts';
import { chunkNumber } from './apple/export-part.ts';
import { groupExports } from './apple/group-exports.ts';
import type { FormatReader, ReadContext } from './format-reader.ts';
import { ALL_FORMATS } from './formats/all-formats.ts';
import { readAppleExport } from './formats/apple-export.ts';
import { TABLE } from './formats/table.ts';
import { type Gathered, type GatheredText, gather } from './gather-input.ts';
import { problemOf } from './list-read-error.ts';
import type { ListFile, ListResult, ParsedList, ReadListOptions } from './parsed-list.ts';

/**
 * Reads every list among the files, recognised by content and never by name. Files that belong together (the parts
 * and CSVs of one Apple export) become one list. One result for each list, in the order of paths, then one for each
 * file that is no list; inside a folder photos and other texts are passed over when a list was found beside
 * them, but never what may be a damaged piece of one. Nothing throws:
 * a cancelled reading is problem `cancelled`.
 */
export async function readLists(files: readonly ListFile[], options: ReadListOptions): Promise<ListResult[]> {
  try {
    return await read(files, options);
  } catch (error) {
    if (options.signal?.aborted) return [{ ok: false, problem: { code: 'cancelled' } }];
    return [{ ok: false, problem: problemOf(error, files[0]?.path ?? '') }];
  }
}

async function read(files: readonly ListFile[], options: ReadListOptions): Promise<ListResult[]> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const found = await gather(sorted, options.signal);
  const { exports, taken } = groupExports(found);
  const chosen: { item: GatheredText; reader: FormatReader }[] = [];
  const strangers: GatheredText[] = [];
  for (const item of found.texts) {
    if (taken.has(item.source.path) && item.zip === null) continue;
    if (item.zip !== null && taken.has(item.zip)) continue;
    // Columns mapped by hand say that this is a table, whatever else it looks like.
    const formats = options.columns?.name === undefined ? ALL_FORMATS : [TABLE, ...ALL_FORMATS];
    const reader = formats.find((format) => format.recognise(item.head, options));
    if (reader) chosen.push({ item, reader });
    else strangers.push(item);
  }
  const context = progressContext(options, [
    ...exports.flatMap((input) => input.csvs.map((csv) => csv.item.source.size)),
    ...chosen.map(({ item }) => item.source.size),
  ]);
  const lists: ListResult[] = [];
  for (const input of exports) lists.push(await readAppleExport(input, context));
  for (const { item, reader } of chosen) lists.push(await readOne(item, reader, context));
  const problems = problemsOf(found, taken, strangers, chosen);
  const anyList = lists.some((result) => result.ok);
  const shown = problems.filter((problem) => !mayPassOver(problem));
  const results: ListResult[] = [...distinctNames(lists)];
  for (const problem of anyList ? shown : summarise(problems)) results.push({ ok: false, problem });
  if (results.length === 0) results.push({ ok: false, problem: { code: 'list-missing' } });
  return results;
}

async function readOne(item: GatheredText, reader: FormatReader, context: ReadContext): Promise<ListResult> {
  try {
    return await reader.read(item, context);
  } catch (error) {
    context.options.signal?.throwIfAborted();
    return { ok: false, problem: problemOf(error, item.source.path) };
  }
}

function progressContext(options: ReadListOptions, sizes: readonly number[]): ReadContext {
  const total = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  return {
    options,
    progress(bytes) {
      done += bytes;
      options.onProgress?.(Math.min(done, total), total);
    },
  };
}

/** What was given and is no list, each with what it is instead or its first line. */
function problemsOf(
  found: Gathered,
  taken: ReadonlySet<string>,
  strangers: readonly GatheredText[],
  chosen: readonly { readonly item: GatheredText }[],
): Problem[] {
  const problems: Problem[] = found.unreadable.filter(({ path }) => !taken.has(path ?? ''));
  const zipsWithList = new Set(chosen.map(({ item }) => item.zip));
  const brokenSeen = new Set<string>();
  for (const { path, problem } of found.brokenZips) {
    if (taken.has(path) || brokenSeen.has(path)) continue;
    brokenSeen.add(path);
    problems.push(problem);
  }
  for (const { source, zip } of found.empty) {
    if (zip === null && !taken.has(source.path)) problems.push({ code: 'list-empty', path: source.path });
  }
  for (const { path, kind } of found.binary) {
    if (!taken.has(path)) problems.push({ code: 'list-binary', path, detail: kind });
  }
  for (const item of strangers) {
    if (item.zip !== null) continue;
    const blank = item.head.lines.length === 0;
    const line = item.head.text.split(/\r\n|\n|\r/).findIndex((text) => text.trim() !== '') + 1;
    problems.push(
      blank
        ? { code: 'list-empty', path: item.source.path }
        : {
            code: 'list-not-recognised',
            path: item.source.path,
            line,
            detail: (item.head.lines[0] ?? '').slice(0, 200),
          },
    );
  }
  for (const { path, listing } of found.zips) {
    if (taken.has(path) || zipsWithList.has(path) || brokenSeen.has(path)) continue;
    if (found.zips.some((inner) => inner.path.startsWith(`${path}/`))) continue;
    const detail = listing.isOfficeFile ? 'Office' : `${listing.media.length} photos`;
    problems.push({ code: 'list-not-recognised', path, detail });
  }
  return problems;
}

/**
 * Whether a file in a folder can be left unmentioned beside a list: a photo or another text, yes; something that may be
 * a piece of a list (a damaged zip, a file that cannot be read, a CSV with the name of Apple's), never.
 */
function mayPassOver({ code, path = '' }: Problem): boolean {
  const harmless = code === 'list-binary' || code === 'list-not-recognised' || code === 'list-empty';
  return harmless && path.includes('/') && chunkNumber(baseName(path)) === null;
}

/** A folder full of photos is one problem, not ten thousand: files named directly first, then the first of each kind. */
function summarise(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    if (!(problem.path ?? '').includes('/')) return true;
    if (seen.has(problem.code)) return false;
    seen.add(problem.code);
    return true;
  });
}

/** Two lists of one name must not be one place. */
function distinctNames(results: readonly ListResult[]): ListResult[] {
  const seen = new Map<string, number>();
  return results.map((result) => {
    if (!result.ok) return result;
    const { place } = result.list.contents;
    const count = (seen.get(place.id) ?? 0) + 1;
    seen.set(place.id, count);
    return count === 1 ? result : { ok: true, list: renamed(result.list, count) };
  });
}

function renamed(list: ParsedList, count: number): ParsedList {
  const { place } = list.contents;
  const id = `${place.id}#${count}`;
  const independenceKey = place.independenceKey === 'icloud' ? 'icloud' : id;
  return { ...list, contents: { ...list.contents, place: { ...place, id, independenceKey } } };
}
