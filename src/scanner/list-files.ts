import { createReadStream, openAsBlob } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { ListFile } from '../lists/parsed-list.ts';
import type { Problem } from '../model/problem.ts';
import { isDatabase, osxphotosReport } from './osxphotos-database.ts';
import { temporaryProblem } from './temporary-folder.ts';
import { isOldLibraryName } from './walk/folder-mode.ts';
import { folderProblem } from './walk/folder-problem.ts';

/** What a list can be called. A folder is searched for these only; a file given by name may be called anything. */
const LIST_NAME = /\.(csv|tsv|tab|txt|log|json|jsonl|ndjson|zip|xlsx|ods)$/i;

/** Entries looked at, and lists taken, before a folder is refused: half of an export must never look like all of it. */
const MAX_ENTRIES = 2_000_000;
const MAX_FILES = 5_000;

export type OpenedLists =
  | { readonly ok: true; readonly files: ListFile[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Opens the list at a path for `readLists`, without reading it: one file, or every list in a folder (an unpacked
 * export, or the folder with its zips; photos are passed over, links not followed). Paths of files in a folder begin
 * with the folder's own name. The databases of osxphotos come as the reports they hold. Problems: `list-missing`,
 * `list-not-in-folder`, `list-old-library`, `list-binary` for a device or socket, `read-failed`, those of a folder, those of temporary copies, and `list-too-long` for a
 * folder with too many files to search.
 */
export async function openListFiles(path: string): Promise<OpenedLists> {
  try {
    const info = await stat(path);
    if (info.isFIFO()) return await readPiped(path);
    // A device may never end, and a socket gives nothing to who only reads.
    if (!info.isDirectory() && !info.isFile()) return { ok: false, problem: { code: 'list-binary', path } };
    if (!info.isDirectory()) {
      const file = databaseReport(path, info.mtimeMs) ?? (await openFile(path, basename(path), info.mtimeMs));
      // The folders above may say which part of an export it is.
      return { ok: true, files: [{ ...file, above: dirname(resolve(path)).replaceAll('\\', '/') }] };
    }
  } catch (error) {
    return { ok: false, problem: problemFor(error, path) };
  }
  const files: ListFile[] = [];
  try {
    // The folder's own name may be `iCloud Photos Part 1 of 6`, so it stays in the path.
    const all = await collect(resolve(path), basename(resolve(path)), { files, entries: 0 });
    if (!all) return { ok: false, problem: { code: 'list-too-long', path } };
  } catch (error) {
    return { ok: false, problem: folderProblem(error, path) };
  }
  if (files.length === 0) {
    const isOld = isOldLibraryName(basename(resolve(path)));
    return { ok: false, problem: { code: isOld ? 'list-old-library' : 'list-not-in-folder', path } };
  }
  return { ok: true, files };
}

/** What a pipe may hold, in bytes. A list of a million photos has about a tenth of it. */
const MAX_PIPED = 2_000_000_000;

/**
 * A list that comes through a pipe (`<(zcat list.csv.gz)`, `/dev/stdin`): it can be read only once, so it is kept in memory. It has no
 * date of its own. Problem `list-too-long` for more than a list can be.
 */
async function readPiped(path: string): Promise<OpenedLists> {
  const parts: Blob[] = [];
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    const part = new Blob([chunk]);
    bytes += part.size;
    if (bytes > MAX_PIPED) return { ok: false, problem: { code: 'list-too-long', path } };
    parts.push(part);
  }
  const name = basename(path);
  return { ok: true, files: [{ name, path: name, blob: new Blob(parts), modifiedMs: null }] };
}

interface Walk {
  readonly files: ListFile[];
  entries: number;
}

/** False when the folder holds more than may be looked at. */
async function collect(folder: string, shown: string, walk: Walk): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries) {
    walk.entries += 1;
    if (walk.entries > MAX_ENTRIES || walk.files.length >= MAX_FILES) return false;
    if (entry.name.startsWith('.')) continue;
    const [full, name] = [join(folder, entry.name), `${shown}/${entry.name}`];
    if (entry.isDirectory()) {
      if (!(await collect(full, name, walk))) return false;
    } else if (entry.isFile() && LIST_NAME.test(entry.name)) {
      walk.files.push(await openFile(full, name, (await stat(full)).mtimeMs));
    }
  }
  return true;
}

/** The report in a database of osxphotos; null for every other file. A damaged database is told by what reads lists. */
function databaseReport(path: string, modifiedMs: number): ListFile | null {
  try {
    const report = isDatabase(path) ? osxphotosReport(path) : null;
    return report === null
      ? null
      : { name: basename(path), path: basename(path), blob: new Blob([report]), modifiedMs };
  } catch (error) {
    if (temporaryProblem(error)) throw error;
    return null;
  }
}

async function openFile(full: string, shown: string, modifiedMs: number): Promise<ListFile> {
  return { name: basename(full), path: shown, blob: await openAsBlob(full), modifiedMs };
}

function problemFor(error: unknown, path: string): Problem {
  const temporary = temporaryProblem(error);
  if (temporary) return temporary;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const technical = error instanceof Error ? error.message : String(error);
  const missing = code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG';
  return { code: missing ? 'list-missing' : 'read-failed', path, technical };
}
