import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { ScannedFile } from '../files/scanned-file.ts';
import { batchOf, forgottenRecord, type RecalledFolder, recallBatches } from './record-batch.ts';
import { type FileRecord, type RememberedFile, toRecord, toRecordAgain } from './remembered-file.ts';
import { APPLICATION_ID, ForeignIndex, migrate } from './schema.ts';

/** Primary result code of SQLite for a database that another connection holds (sqlite.org/rescode.html). */
const BUSY = 5;
const MOST_WAITING_MS = 2_000;
const PAUSE_MS = 20;

/** Whether an error of SQLite says that another connection holds the database. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;
}

/**
 * Does something again while another run holds the database, for two seconds at most. SQLite waits by itself nearly everywhere, but
 * not while two runs turn a new file into a database with a log. Blocks the thread.
 */
function patiently<T>(work: () => T): T {
  const until = performance.now() + MOST_WAITING_MS;
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}

/** A file waiting to be written, and whether what was read may be believed. */
export interface PendingWrite {
  readonly file: ScannedFile;
  readonly settled: boolean;
}

/** Files in one batch when a folder is written anew; as many as are written together while a scan goes on. */
const MOST_RECORDS = 500;

/** A scan with proof writes every file twice, and a watched folder one file at a time: both are fine until they add up. */
function isUntidy({ files, records, batches }: RecalledFolder): boolean {
  return records > files.size * 1.25 || batches > 4 + files.size / 100;
}

/** The open index of one place. Every method may throw what SQLite throws; `ScanMemory` handles that. */
export class IndexDatabase {
  readonly #database: DatabaseSync;
  readonly #place: number;
  readonly #folderKeys = new Map<string, number>();
  readonly #selectBatches: StatementSync;
  readonly #insertBatch: StatementSync;
  readonly #deleteBatches: StatementSync;
  readonly #selectFolder: StatementSync;
  /** Folders that are remembered in more pieces, or with more that is out of date, than is good. */
  readonly #untidy = new Set<string>();

  /** Opens or makes the index file. Throws when it is damaged, of the future, or locked by another run. */
  constructor(file: string, placeId: string) {
    this.#database = new DatabaseSync(file, { timeout: 1000 });
    try {
      this.#place = patiently(() => {
        this.#prepare();
        return this.#placeKey(placeId);
      });
    } catch (error) {
      this.#database.close();
      throw error;
    }
    this.#selectBatches = this.#database.prepare('SELECT records, sum FROM batches WHERE folder = ? ORDER BY key');
    this.#selectBatches.setReturnArrays(true);
    this.#selectFolder = this.#database.prepare('SELECT key FROM folders WHERE place = ? AND path = ?');
    this.#insertBatch = this.#database.prepare('INSERT INTO batches (folder, records, sum) VALUES (?, ?, ?)');
    this.#deleteBatches = this.#database.prepare('DELETE FROM batches WHERE folder = ?');
  }

  #prepare(): void {
    const id = Number(this.#database.prepare('PRAGMA application_id').get()?.application_id ?? 0);
    if (id !== 0 && id !== APPLICATION_ID) throw new ForeignIndex('not an index of this program');
    this.#database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY;');
    migrate(this.#database);
    // Also proves that writing is possible: another run may hold the lock.
    this.transaction(() => this.#database.exec(`PRAGMA application_id = ${APPLICATION_ID}`));
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

  /** Whether more than so much is remembered of the place (bytes of texts). No more is looked at than is needed to say so. */
  isLargerThan(bytes: number): boolean {
    const lengths = this.#database.prepare(
      'SELECT octet_length(records) AS bytes FROM batches JOIN folders ON folders.key = folder WHERE place = ?',
    );
    let sum = 0;
    for (const row of lengths.iterate(this.#place)) {
      sum += Number(row.bytes);
      if (sum > bytes) return true;
    }
    return false;
  }

  /** What is remembered of the files of a folder, by their names. */
  files(folderPath: string): Map<string, RememberedFile> {
    const key = this.#keyNow(folderPath);
    if (key === undefined) return new Map();
    const recalled = this.#recall(key, folderPath);
    if (isUntidy(recalled)) this.#untidy.add(folderPath);
    return recalled.files;
  }

  #recall(key: number, folderPath: string): RecalledFolder {
    return recallBatches(this.#selectBatches.all(key), key, folderPath);
  }

  write(pending: readonly PendingWrite[]): void {
    const byFolder = Map.groupBy(pending, ({ file }) => file.folder.path);
    this.transaction(() => {
      for (const [folderPath, writes] of byFolder) {
        const records = writes.map(({ file, settled }) => toRecord(file, settled));
        this.#insert(this.#keyOf(folderPath), records);
      }
    });
  }

  #insert(key: number, records: readonly FileRecord[]): void {
    const batch = batchOf(records, key);
    this.#insertBatch.run(key, batch.records, batch.sum);
  }

  forgetFiles(folderPath: string, names: readonly string[]): void {
    if (names.length === 0) return;
    this.transaction(() => {
      const key = this.#keyNow(folderPath);
      if (key !== undefined) this.#insert(key, names.map(forgottenRecord));
    });
  }

  /** Writes the folders anew whose records lie in many pieces, or are out of date for a good part. */
  tidy(): void {
    for (const folderPath of this.#untidy) {
      this.transaction(() => {
        const key = this.#keyNow(folderPath);
        if (key === undefined) return;
        const files = [...this.#recall(key, folderPath).files.values()];
        this.#deleteBatches.run(key);
        for (let at = 0; at < files.length; at += MOST_RECORDS)
          this.#insert(key, files.slice(at, at + MOST_RECORDS).map(toRecordAgain));
      });
    }
    this.#untidy.clear();
  }

  forgetFolder(folderPath: string): void {
    this.transaction(() => {
      const key = this.#keyNow(folderPath);
      if (key === undefined) return;
      this.#deleteBatches.run(key);
      this.#database.prepare('DELETE FROM folders WHERE key = ?').run(key);
    });
    this.#folderKeys.delete(folderPath);
    this.#untidy.delete(folderPath);
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

  /**
   * The key of a folder as it is at this moment: another run may have forgotten the folder since it was loaded, and the number may
   * belong to another one now. Undefined when it is not remembered.
   */
  #keyNow(folderPath: string): number | undefined {
    if (!this.#folderKeys.has(folderPath)) return undefined;
    const row = this.#selectFolder.get(this.#place, folderPath);
    if (row) this.#folderKeys.set(folderPath, Number(row.key));
    else this.#folderKeys.delete(folderPath);
    return this.#folderKeys.get(folderPath);
  }

  #keyOf(folderPath: string): number {
    const known = this.#keyNow(folderPath);
    if (known !== undefined) return known;
    const insert = this.#database.prepare('INSERT OR IGNORE INTO folders (place, path) VALUES (?, ?)');
    insert.run(this.#place, folderPath);
    const key = Number(this.#selectFolder.get(this.#place, folderPath)?.key);
    this.#folderKeys.set(folderPath, key);
    return key;
  }
}

/** Rows come as arrays when asked (`setReturnArrays`), which the types do not know. */
function cells(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [];
}
