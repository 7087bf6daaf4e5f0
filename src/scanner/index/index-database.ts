import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { ScannedFile } from '../scanned-file.ts';
import { fromRow, type RememberedFile, toRow } from './remembered-file.ts';
import { APPLICATION_ID, migrate } from './schema.ts';

/** A file waiting to be written, and whether what was read may be believed. */
export interface PendingWrite {
  readonly file: ScannedFile;
  readonly settled: boolean;
}

/** The open index of one place. Every method may throw what SQLite throws; `ScanMemory` handles that. */
export class IndexDatabase {
  readonly #database: DatabaseSync;
  readonly #place: number;
  readonly #folderKeys = new Map<string, number>();
  readonly #selectFiles: StatementSync;
  readonly #upsertFile: StatementSync;
  readonly #deleteFile: StatementSync;

  /** Opens or makes the index file. Throws when it is damaged, of the future, or locked by another run. */
  constructor(file: string, placeId: string) {
    this.#database = new DatabaseSync(file, { timeout: 1000 });
    try {
      this.#prepare();
      this.#place = this.#placeKey(placeId);
    } catch (error) {
      this.#database.close();
      throw error;
    }
    this.#selectFiles = this.#database.prepare('SELECT name, record, sum FROM files WHERE folder = ?');
    this.#selectFiles.setReturnArrays(true);
    this.#upsertFile = this.#database.prepare(
      'INSERT OR REPLACE INTO files (folder, name, record, sum) VALUES (?, ?, ?, ?)',
    );
    this.#deleteFile = this.#database.prepare('DELETE FROM files WHERE folder = ? AND name = ?');
  }

  #prepare(): void {
    const id = Number(this.#database.prepare('PRAGMA application_id').get()?.application_id ?? 0);
    if (id !== 0 && id !== APPLICATION_ID) throw new Error('not an index of this program');
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
    migrate(this.#database);
    // Also proves that writing is possible: another run may hold the lock.
    this.#database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
    this.transaction(() => undefined);
  }

  #placeKey(placeId: string): number {
    this.#database.prepare('INSERT OR IGNORE INTO places (id) VALUES (?)').run(placeId);
    return Number(this.#database.prepare('SELECT key FROM places WHERE id = ?').get(placeId)?.key);
  }

  transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  /** Loads the folders of the place; call once before {@link files} and {@link write}. */
  loadFolders(): ReadonlyMap<string, number> {
    const select = this.#database.prepare('SELECT path, key FROM folders WHERE place = ?');
    select.setReturnArrays(true);
    for (const row of select.iterate(this.#place)) {
      const [path, key] = cells(row);
      this.#folderKeys.set(String(path), Number(key));
    }
    return this.#folderKeys;
  }

  /** What is remembered of the files of a folder. */
  files(folderPath: string): RememberedFile[] {
    const key = this.#folderKeys.get(folderPath);
    if (key === undefined) return [];
    const files: RememberedFile[] = [];
    for (const row of this.#selectFiles.all(key)) {
      const [name, record, sum] = cells(row);
      const file = fromRow(name, record, sum);
      if (file) files.push(file);
    }
    return files;
  }

  write(pending: readonly PendingWrite[]): void {
    this.transaction(() => {
      for (const { file, settled } of pending) {
        this.#upsertFile.run(this.#keyOf(file.folder.path), ...toRow(file, settled));
      }
    });
  }

  forgetFiles(folderPath: string, names: readonly string[]): void {
    const key = this.#folderKeys.get(folderPath);
    if (key === undefined || names.length === 0) return;
    this.transaction(() => {
      for (const name of names) this.#deleteFile.run(key, name);
    });
  }

  forgetFolder(folderPath: string): void {
    const key = this.#folderKeys.get(folderPath);
    if (key === undefined) return;
    this.transaction(() => {
      this.#database.prepare('DELETE FROM files WHERE folder = ?').run(key);
      this.#database.prepare('DELETE FROM folders WHERE key = ?').run(key);
    });
    this.#folderKeys.delete(folderPath);
  }

  /** The account of the last finished scan, as it was saved; null when there was none. */
  summary(): string | null {
    const text = this.#database.prepare('SELECT summary FROM places WHERE key = ?').get(this.#place)?.summary;
    return typeof text === 'string' ? text : null;
  }

  saveSummary(text: string): void {
    this.#database.prepare('UPDATE places SET summary = ? WHERE key = ?').run(text, this.#place);
  }

  close(): void {
    this.#database.close();
  }

  #keyOf(folderPath: string): number {
    const known = this.#folderKeys.get(folderPath);
    if (known !== undefined) return known;
    const insert = this.#database.prepare('INSERT OR IGNORE INTO folders (place, path) VALUES (?, ?)');
    insert.run(this.#place, folderPath);
    const select = this.#database.prepare('SELECT key FROM folders WHERE place = ? AND path = ?');
    const key = Number(select.get(this.#place, folderPath)?.key);
    this.#folderKeys.set(folderPath, key);
    return key;
  }
}

/** Rows come as arrays when asked (`setReturnArrays`), which the types do not know. */
function cells(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [];
}
