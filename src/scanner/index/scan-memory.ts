import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Problem } from '../../model/problem.ts';
import type { ScannedFile } from '../files/scanned-file.ts';
import { bringEarlierIndex, INDEX_FILE } from './earlier-index.ts';
import { IndexDatabase, type PendingWrite } from './index-database.ts';
import { type IndexFailure, indexFailure } from './index-failure.ts';
import type { RememberedFile } from './remembered-file.ts';
import { APPLICATION_ID, STEPS } from './schema.ts';

/** What every statement of the index needs. */
const NEEDED = [
  'SELECT key, id, summary FROM places',
  'SELECT key, place, path FROM folders',
  'SELECT key, folder, records, sum FROM batches',
];

/**
 * Opens the index on the disk anew before it is set aside: another run may have put a new one in its place already.
 * `not-known` when it cannot be looked at now, which is no reason to set it aside.
 */
export function indexSoundness(file: string): 'sound' | 'damaged' | 'not-known' {
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 1000 });
    try {
      const number = (pragma: string) => Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? -1);
      if (number('application_id') !== APPLICATION_ID || number('user_version') !== STEPS.length) return 'damaged';
      for (const statement of NEEDED) database.prepare(statement);
      return database.prepare('PRAGMA quick_check(1)').get()?.quick_check === 'ok' ? 'sound' : 'damaged';
    } finally {
      database.close();
    }
  } catch (error) {
    return indexFailure(error) === 'index-damaged' ? 'damaged' : 'not-known';
  }
}

/** Written together, so that a crash repeats at most this many files. */
export const BATCH = 500;

/**
 * What a scan remembers between runs, and survives: a damaged index is set aside and made anew, one that another
 * run holds, or a full disk, only means that this scan goes on without memory. Each is reported once.
 */
export class ScanMemory {
  #database: IndexDatabase | null = null;
  #pending: PendingWrite[] = [];
  #reopened = false;
  #folders: ReadonlyMap<string, number> = new Map();
  readonly #file: string;
  readonly #placeId: string;
  readonly #onProblem: (problem: Problem) => void;

  /** @param dataFolder where the index lives; null remembers nothing */
  constructor(dataFolder: string | null, placeId: string, onProblem: (problem: Problem) => void) {
    this.#file = path.join(dataFolder ?? '', INDEX_FILE);
    this.#placeId = placeId;
    this.#onProblem = onProblem;
    if (dataFolder === null) return;
    this.#guard(() => {
      mkdirSync(dataFolder, { recursive: true });
      bringEarlierIndex(dataFolder);
      this.#open();
    });
  }

  /** Whether anything at all is remembered of this place. */
  get isEmpty(): boolean {
    return this.#folders.size === 0;
  }

  /** Whether more than so much is remembered of this place (bytes): a file takes about 200. */
  isLargerThan(bytes: number): boolean {
    return this.#guard((database) => database?.isLargerThan(bytes)) ?? false;
  }

  /** Paths of the folders that are remembered. */
  get folderPaths(): readonly string[] {
    return [...this.#folders.keys()];
  }

  /** What is remembered of the files of a folder, by their names; made for who asks. */
  files(folderPath: string): Map<string, RememberedFile> {
    return this.#guard((database) => database?.files(folderPath)) ?? new Map();
  }

  /** Remembers a file soon; {@link flush} makes sure. */
  remember(file: ScannedFile, settled: boolean): void {
    if (!this.#database) return;
    this.#pending.push({ file, settled });
    if (this.#pending.length >= BATCH) this.flush();
  }

  flush(): void {
    const pending = this.#pending;
    this.#pending = [];
    if (pending.length > 0) this.#guard((database) => database?.write(pending));
  }

  forgetFiles(folderPath: string, names: readonly string[]): void {
    this.#guard((database) => database?.forgetFiles(folderPath, names));
  }

  forgetFolder(folderPath: string): void {
    this.#guard((database) => database?.forgetFolder(folderPath));
  }

  summary(): string | null {
    return this.#guard((database) => database?.summary()) ?? null;
  }

  saveSummary(text: string): void {
    this.flush();
    this.#guard((database) => database?.saveSummary(text));
  }

  /** Puts together what scans left scattered, for the next one to load in a fraction of the time. To be called when a scan is over. */
  tidy(): void {
    this.#guard((database) => database?.tidy());
  }

  close(): void {
    this.flush();
    this.#guard((database) => database?.close());
    this.#database = null;
  }

  #open(): void {
    this.#database = new IndexDatabase(this.#file, this.#placeId);
    this.#folders = this.#database.loadFolders();
  }

  #guard<T>(work: (database: IndexDatabase | null) => T): T | null {
    try {
      return work(this.#database);
    } catch (error) {
      this.#giveUp(error);
      return null;
    }
  }

  #giveUp(error: unknown): void {
    const technical = error instanceof Error ? error.message : String(error);
    try {
      this.#database?.close();
    } catch {
      // A connection that cannot be closed is not used again either.
    }
    this.#database = null;
    this.#folders = new Map();
    this.#pending = [];
    const kind = this.#isHealedBy(error) ? null : this.#failureOf(error);
    if (kind === null) return;
    this.#onProblem({ code: kind, path: this.#file, technical });
    if (kind !== 'index-damaged') return;
    try {
      setAside(this.#file);
      this.#open();
    } catch {
      this.#database = null;
    }
  }

  /**
   * Whether what seemed damage is none: what lies on the disk is whole, as another run has put a new index there, and can be used.
   * Once only, so that damage which a look does not find is not met for ever.
   */
  #isHealedBy(error: unknown): boolean {
    if (this.#reopened || indexFailure(error) !== 'index-damaged') return false;
    this.#reopened = true;
    if (indexSoundness(this.#file) !== 'sound') return false;
    try {
      this.#open();
      return true;
    } catch {
      this.#database = null;
      return false;
    }
  }

  /** An index that nobody can look at now is not set aside. */
  #failureOf(error: unknown): IndexFailure {
    const kind = indexFailure(error);
    return kind === 'index-damaged' && indexSoundness(this.#file) === 'not-known' ? 'index-locked' : kind;
  }
}

/** Renames a damaged index, and what belongs to it: a left-over log would be played into the new one. */
function setAside(file: string): void {
  const mark = `.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  for (const suffix of ['-wal', '-shm', '']) {
    try {
      renameSync(file + suffix, file + mark + suffix);
    } catch (error) {
      if (suffix === '') throw error;
    }
  }
}
