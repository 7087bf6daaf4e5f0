import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { isDiskFull } from '../disk-full.ts';
import type { ScannedFile } from '../scanned-file.ts';
import { IndexDatabase, type PendingWrite } from './index-database.ts';
import type { RememberedFile } from './remembered-file.ts';

export const INDEX_FILE = 'scan-index.sqlite';

/** Written together, so that a crash repeats at most this many files. */
const BATCH = 500;

/**
 * What a scan remembers between runs, and survives: a damaged index is set aside and made anew, one that another
 * run holds, or a full disk, only means that this scan goes on without memory. Each is reported once.
 */
export class ScanMemory {
  #database: IndexDatabase | null = null;
  #pending: PendingWrite[] = [];
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
      this.#open();
    });
  }

  /** Whether anything at all is remembered of this place. */
  get isEmpty(): boolean {
    return this.#folders.size === 0;
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
    const kind = failureOf(error);
    this.#onProblem({ code: kind, path: this.#file, technical });
    if (kind !== 'index-damaged') return;
    try {
      setAside(this.#file);
      this.#open();
    } catch {
      this.#database = null;
    }
  }
}

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CANTOPEN = 14;

/** Of the ways a disk can fail, those that lie in what is on it: reading, reading too little, and a damaged file system. */
const UNREADABLE: ReadonlySet<number> = new Set([266, 522, 8458]);

/** No room for the file that the connections of a database share: the disk is full. */
const IOERR_SHMSIZE = 4874;

/** Only damage costs the index its place: a disk that is full or fails to write leaves hours of proof as they are. */
function failureOf(error: unknown): 'index-locked' | 'index-unwritable' | 'index-damaged' | 'disk-full' {
  const extended = error instanceof Error && 'errcode' in error ? Number(error.errcode) : -1;
  const primary = extended === -1 ? -1 : extended & 0xff;
  const system = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isDiskFull(error) || extended === IOERR_SHMSIZE) return 'disk-full';
  if (primary === BUSY || primary === LOCKED) return 'index-locked';
  if (primary === PERM || primary === READONLY || primary === CANTOPEN) return 'index-unwritable';
  if (primary === IOERR) return UNREADABLE.has(extended) ? 'index-damaged' : 'index-unwritable';
  return /^E[A-Z]+$/.test(system) ? 'index-unwritable' : 'index-damaged';
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
