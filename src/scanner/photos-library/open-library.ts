import { existsSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { CompletenessNote } from '../../model/place.ts';
import type { Problem } from '../../model/problem.ts';
import { isDiskFull } from '../disk-full.ts';
import { copyDatabase } from './copy-database.ts';
import { readLegacyRows } from './legacy-library.ts';
import { libraryProblem, UnknownLibrary } from './library-problem.ts';
import { type LibraryRow, readLibraryRows } from './library-rows.ts';
import { isCoreData, probeSchema } from './library-schema.ts';

/** What a library's own database says. */
export interface OpenedLibrary {
  readonly rows: readonly LibraryRow[];
  readonly notes: readonly CompletenessNote[];
  /** Last change of the database (ms, UTC). */
  readonly changedMs: number;
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
    return failed(libraryProblem(error), name, error);
  }
  const modern = existsSync(path.join(folder, MODERN));
  const file = path.join(folder, modern ? MODERN : LEGACY);
  if (!existsSync(file)) return failed('library-damaged', name, new Error('no database in the library'));
  try {
    const copy = copyDatabase(file, modern ? `${file}.lock` : null);
    try {
      const { rows, notes } = readCopy(copy.file, modern);
      return { ok: true, library: { rows, notes: [...copy.notes, ...notes], changedMs: copy.changedMs } };
    } finally {
      copy.dispose();
    }
  } catch (error) {
    // What is written is the copy of the database.
    return isDiskFull(error) ? failed('disk-full', tmpdir(), error) : failed(libraryProblem(error), name, error);
  }
}

function readCopy(file: string, modern: boolean): { rows: LibraryRow[]; notes: CompletenessNote[] } {
  // Opened for writing, but it is our own copy: SQLite must be able to play the write-ahead log back.
  const database = new DatabaseSync(file);
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
