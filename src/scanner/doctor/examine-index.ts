import { statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { INDEX_FILE } from '../index/earlier-index.ts';
import { recallBatches } from '../index/record-batch.ts';
import { APPLICATION_ID } from '../index/schema.ts';

/** How the notes of earlier checks are. */
export type IndexHealth =
  | { readonly state: 'none' }
  | { readonly state: 'healthy'; readonly places: number; readonly files: number; readonly bytes: number }
  | { readonly state: 'damaged' | 'unreadable'; readonly bytes: number; readonly technical: string };

/** Looks at the index without changing it: opens it for reading and lets SQLite check every page. Never throws. */
export function examineIndex(dataFolder: string): IndexHealth {
  const file = path.join(dataFolder, INDEX_FILE);
  const bytes = statSync(file, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return { state: 'none' };
  let database: DatabaseSync;
  try {
    database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
  } catch (error) {
    return { state: 'unreadable', bytes, technical: textOf(error) };
  }
  try {
    const check = String(database.prepare('PRAGMA quick_check(1)').get()?.quick_check);
    if (check !== 'ok') return { state: 'damaged', bytes, technical: check };
    const id = Number(database.prepare('PRAGMA application_id').get()?.application_id);
    if (id !== APPLICATION_ID) return { state: 'damaged', bytes, technical: 'not an index of this program' };
    const places = Number(database.prepare('SELECT count(*) AS n FROM places').get()?.n ?? 0);
    return { state: 'healthy', places, files: countFiles(database), bytes };
  } catch (error) {
    return { state: 'damaged', bytes, technical: textOf(error) };
  } finally {
    database.close();
  }
}

/** Files that are remembered, over all places. */
export function countFiles(database: DatabaseSync): number {
  const batches = database.prepare('SELECT records, sum FROM batches WHERE folder = ? ORDER BY key');
  batches.setReturnArrays(true);
  let files = 0;
  for (const { key } of database.prepare('SELECT key FROM folders').all())
    files += recallBatches(batches.all(Number(key)), Number(key), '').files.size;
  return files;
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
