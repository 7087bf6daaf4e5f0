import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../model/problem.ts';
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

  files(folderPath: string): readonly RememberedFile[] {
    return this.#guard((database) => database?.files(folderPath)) ?? [];
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
const BUSY = 5;
const LOCKED = 6;
const FULL = 13;

function failureOf(error: unknown): 'index-locked' | 'index-damaged' | 'disk-full' {
  const sqlite = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : -1;
  const system = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (sqlite === FULL || system === 'ENOSPC') return 'disk-full';
  // A folder that may not be written to, or a read-only disk, is as good as a lock.
  if (sqlite === BUSY || sqlite === LOCKED || sqlite === 3 || sqlite === 8 || sqlite === 14) return 'index-locked';
  return /^E[A-Z]+$/.test(system) ? 'index-locked' : 'index-damaged';
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
