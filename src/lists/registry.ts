import { baseName } from '../model/file-name.ts';
import { ICLOUD_KEY } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { chunkNumber } from './apple/export-part.ts';
import { groupExports } from './apple/group-exports.ts';
import { readAppleExport } from './formats/apple-export.ts';
import { type Gathered, type GatheredText, gather } from './gather-input.ts';
import { problemOf } from './list-read-error.ts';
import type { ListFile, ListResult, ParsedList, ReadListOptions } from './parsed-list.ts';
import { type ReadList, recognise } from './recognise.ts';
import { looksLikePhotoLine } from './records/preamble.ts';
import { saysFailed } from './records/says-failed.ts';
import type { ReadContext } from './text/text-item.ts';

/** Forms in which programs write records and which are not read, each by how most of its texts begin. */
const FORMS: readonly (readonly [name: string, begins: RegExp])[] = [
  ['SQL', /^\s*(?:--[^\n]*\n\s*)*(?:INSERT INTO|COPY \S+ \(|CREATE TABLE|BEGIN TRANSACTION|PRAGMA )/i],
  ['YAML', /^\s*(?:---\s*\n)?(?:#[^\n]*\n)*(?:[\w-]+:\s*\n\s*)?- (?:\{ ?)?["']?\w[\w -]*["']?: /],
  ['TOML', /^\s*\[\[[\w.-]+\]\]\s*\n/],
  ['Python', /^\s*(?:\[\s*)?[[({]\s*'\w[^']*'\s*[:,]|^\s*\['[^']+',/],
  [
    'JavaScript',
    /^\s*(?:(?:const|let|var|window\.[\w.]+|module\.exports|export default)\b[^\n]{0,80}=?\s*[[{]|\w+\(\s*[[{])/,
  ],
  ['e-mail', /^(?:[A-Z][A-Za-z-]{1,30}: [^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){2,}\r?\n/],
];

/** What a text that no reader knows is written in, for a message; null where that is not known. */
export function textForm(text: string): string | null {
  const start = text.slice(0, 4_000);
  return FORMS.find(([, begins]) => begins.test(start))?.[0] ?? null;
}

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
  const chosen: { item: GatheredText; readList: ReadList }[] = [];
  const strangers: GatheredText[] = [];
  for (const item of found.texts) {
    if (taken.has(item.source.path) && item.zip === null) continue;
    if (item.zip !== null && taken.has(item.zip)) continue;
    const readList = recognise(item, options);
    if (readList) chosen.push({ item, readList });
    else strangers.push(item);
  }
  const context = progressContext(options, [
    ...exports.flatMap((input) => input.csvs.map((csv) => csv.item.source.size)),
    ...chosen.map(({ item }) => item.source.size),
  ]);
  const lists: ListResult[] = [];
  for (const input of exports) lists.push(await readAppleExport(input, context));
  for (const { item, readList } of chosen) lists.push(await readOne(item, readList, context));
  const read = [...chosen.map(({ item }) => item), ...found.texts.filter(({ source }) => taken.has(source.path))];
  const readFiles = new Set(read.map(fileOf));
  // Notes in a spreadsheet beside its list are no list that was lost.
  const unknown = strangers.filter((item) => !item.isNote || !readFiles.has(fileOf(item)) || failureOf(item) !== null);
  const problems = problemsOf(found, taken, unknown, chosen);
  const anyList = lists.some((result) => result.ok);
  const shown = problems.filter((problem) => !mayPassOver(problem));
  const results: ListResult[] = [...distinctNames(lists)];
  for (const problem of anyList ? shown : summarise(problems)) results.push({ ok: false, problem });
  if (results.length === 0) results.push({ ok: false, problem: { code: 'list-missing' } });
  return results;
}

/** The file that a text is, or that it is a sheet of. */
const fileOf = ({ source }: GatheredText) => source.fullPath;

async function readOne(item: GatheredText, readList: ReadList, context: ReadContext): Promise<ListResult> {
  try {
    return await readList(context);
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
  const unreadable = found.unreadable.filter(({ source }) => !taken.has(source.path));
  const problems: Problem[] = unreadable.map(({ problem }) => problem);
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
  for (const { source, problem } of found.noLists) {
    if (!taken.has(source.path)) problems.push(problem);
  }
  for (const item of strangers) {
    if (item.zip !== null) continue;
    problems.push(problemOfStranger(item));
  }
  for (const { path, listing } of found.zips) {
    if (taken.has(path) || zipsWithList.has(path) || brokenSeen.has(path)) continue;
    if (found.zips.some((inner) => inner.path.startsWith(`${path}/`))) continue;
    problems.push({ code: 'list-not-recognised', path, detail: `${listing.media.length} photos` });
  }
  return problems;
}

/** What is said of a text that nobody knows: empty, photos in a form that is not read, or no list at all. */
function problemOfStranger(item: GatheredText): Problem {
  const {
    source: { path },
    head,
  } = item;
  if (head.lines.length === 0) return { code: 'list-empty', path };
  const failure = item.isNote ? failureOf(item) : null;
  if (failure !== null) return { code: 'list-row-unreadable', path, detail: failure.slice(0, 200) };
  const form = textForm(head.text);
  if (form !== null || head.lines.some(looksLikePhotoLine)) {
    return { code: 'list-other-form', path, ...(form === null ? {} : { detail: form }) };
  }
  const line = head.text.split(/\r\n|\n|\r/).findIndex((text) => text.trim() !== '') + 1;
  return { code: 'list-not-recognised', path, line, detail: (head.lines[0] ?? '').slice(0, 200) };
}

/** What the notes beside a list in its spreadsheet say that failed; null for nothing. */
function failureOf({ head }: GatheredText): string | null {
  return head.lines.find(saysFailed) ?? null;
}

const HARMLESS: ReadonlySet<Problem['code']> = new Set([
  'list-binary',
  'list-document',
  'list-photos-database',
  'list-comparison',
  'list-not-recognised',
  'list-other-form',
  'list-empty',
]);

/**
 * Whether a file in a folder can be left unmentioned beside a list: a photo or another text, yes; something that may be
 * a piece of a list (a damaged zip, a file that cannot be read, a CSV with the name of Apple's), never.
 */
function mayPassOver({ code, path = '' }: Problem): boolean {
  const harmless = HARMLESS.has(code);
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
  const independenceKey = place.independenceKey === ICLOUD_KEY ? ICLOUD_KEY : id;
  return { ...list, contents: { ...list.contents, place: { ...place, id, independenceKey } } };
}
