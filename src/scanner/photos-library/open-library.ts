import { closeSync, existsSync, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CompletenessNote } from '../../model/place.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { readSyncStatus, readSyncStatusFile, type SyncStatus } from '../place/sync-status.ts';
import { openForReading } from '../reading/open-file.ts';
import { temporaryProblem } from '../temporary-folder.ts';
import { errorCode, isDeviceFailure, isSilence } from '../walk/folder-problem.ts';
import { copyDatabase } from './copy-database.ts';
import { readLegacyRows } from './legacy-library.ts';
import { type LibraryRow, readLibraryRows } from './library-rows.ts';
import { isCoreData, probeSchema } from './library-schema.ts';

/** A whole database without anything that is known: of a newer system, most likely. */
class UnknownLibrary extends Error {}

/**
 * Why a library could not be read: away, forbidden, on a disk that went away or fails, of a kind nobody here knows; anything
 * else is damage.
 *
 * @param isThere whether the library itself is still where it was: what is there was neither moved nor unplugged
 */
export function libraryProblem(
  error: unknown,
  isThere: boolean,
  platform: NodeJS.Platform = process.platform,
): ProblemCode {
  if (error instanceof UnknownLibrary) return 'library-unknown';
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return isThere ? 'library-damaged' : 'folder-missing';
  if (code === 'EPERM' || code === 'EACCES') return platform === 'darwin' ? 'no-access-macos' : 'folder-unreadable';
  if (isSilence(code)) return 'folder-silent';
  if (isDeviceFailure(code)) return isThere ? 'read-failed' : 'folder-vanished';
  return 'library-damaged';
}

/** What a library's own database says. */
export interface OpenedLibrary {
  readonly rows: readonly LibraryRow[];
  readonly notes: readonly CompletenessNote[];
  /** Last change of the database (ms, UTC). */
  readonly changedMs: number;
  /** What it notes of its iCloud Photos; null where it does not. */
  readonly sync: SyncStatus | null;
}

export type OpenLibraryResult =
  | { readonly ok: true; readonly library: OpenedLibrary }
  | { readonly ok: false; readonly problem: Problem };

/** Photos 5 and later (macOS 10.15 to 26), and Photos 2-4 (10.12 to 10.14). */
const MODERN = path.join('database', 'Photos.sqlite');
const LEGACY = path.join('database', 'photos.db');

/** Whether a folder looks like a Photos library from the outside: by its ending or by its database. */
export function isPhotosLibrary(folder: string): boolean {
  if (/\.photoslibrary[/\\]?$/i.test(folder)) return true;
  return [MODERN, LEGACY].some((file) => existsSync(path.join(folder, file)));
}

/**
 * Reads the database of a Photos library from a private copy; the library itself is never opened as a database and
 * never written to. A refusal by macOS reads as "no access", never as an empty library.
 */
export function openLibrary(folder: string): OpenLibraryResult {
  const name = path.basename(folder);
  try {
    if (!statSync(folder).isDirectory()) return failed('folder-not-a-folder', name);
    readdirSync(folder);
    readdirSync(path.join(folder, 'database'));
  } catch (error) {
    return failed(libraryProblem(error, existsSync(folder)), name, error);
  }
  const modern = existsSync(path.join(folder, MODERN));
  const file = path.join(folder, modern ? MODERN : LEGACY);
  if (!existsSync(file)) return failed('library-damaged', name, new Error('no database in the library'));
  return openCopied(name, { file, modern, lock: modern ? `${file}.lock` : null }, readSyncStatus(folder));
}

const MAGIC = 'SQLite format 3\0';

/** Whether a file may be the database of a Photos library or an iPhone without the rest: by its ending and its first bytes. */
export function isPhotosDatabase(file: string): boolean {
  if (!/\.sqlite3?$/i.test(file)) return false;
  try {
    if (!statSync(file).isFile()) return false;
    const handle = openForReading(file);
    try {
      const head = Buffer.alloc(MAGIC.length);
      return readSync(handle, head) === head.length && head.toString('latin1') === MAGIC;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

/**
 * Reads a `Photos.sqlite` that lies alone. One that lies in a Photos library is that library; beside one of an iPhone may
 * lie the phone's note on iCloud, as on the phone.
 */
export function openPhotosDatabase(file: string): OpenLibraryResult {
  const around = path.dirname(path.dirname(file));
  if (path.basename(path.dirname(file)) === 'database' && /\.photoslibrary$/i.test(around)) return openLibrary(around);
  const note = path.join(path.dirname(file), 'CPL', 'syncstatus.plist');
  return openCopied(path.basename(file), { file, modern: true, lock: null }, readSyncStatusFile(note));
}

/** A database to be copied and read. `named` is for messages. */
export function openCopied(
  named: string,
  original: { readonly file: string; readonly modern: boolean; readonly lock: string | null },
  sync: SyncStatus | null,
): OpenLibraryResult {
  try {
    const copy = copyDatabase(original.file, original.lock);
    try {
      const { rows, notes } = readPhotosDatabase(copy.file, original.modern);
      return { ok: true, library: { rows, notes: [...copy.notes, ...notes], changedMs: copy.changedMs, sync } };
    } finally {
      copy.dispose();
    }
  } catch (error) {
    // What is written is the copy of the database.
    const temporary = temporaryProblem(error);
    if (temporary) return { ok: false, problem: temporary };
    return failed(libraryProblem(error, existsSync(original.file)), named, error);
  }
}

/**
 * The rows of a private copy. It is opened for writing: SQLite must be able to play the write-ahead log back. Throws for
 * what is damaged or of no kind that is known.
 */
export function readPhotosDatabase(
  copy: string,
  modern: boolean,
): { readonly rows: LibraryRow[]; readonly notes: CompletenessNote[] } {
  const database = new DatabaseSync(copy);
  try {
    if (!modern) return readLegacyRows(database);
    const schema = probeSchema(database);
    if (!schema) throw isCoreData(database) ? new UnknownLibrary() : new Error('no table of assets in the database');
    const notes: CompletenessNote[] =
      schema.missing.length > 0
        ? [{ code: 'unknown-schema', count: schema.missing.length, detail: schema.missing.join(', '), blocks: true }]
        : [];
    return { rows: readLibraryRows(database, schema), notes };
  } finally {
    database.close();
  }
}

function failed(code: Problem['code'], name: string, error?: unknown): OpenLibraryResult {
  const technical = error instanceof Error ? { technical: error.message } : {};
  return { ok: false, problem: { code, path: name, ...technical } };
}
