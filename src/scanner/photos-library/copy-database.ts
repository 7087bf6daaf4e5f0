import {
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  openSync,
  readSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { CompletenessNote } from '../../model/place.ts';
import { openForReading } from '../reading/open-file.ts';
import { makeTemporaryFolder } from '../temporary-folder.ts';

/** A private copy of a library's database. The original is only ever read, and never opened as a database. */
export interface DatabaseCopy {
  readonly file: string;
  /** The moment of the last change to the original (ms, UTC), its write-ahead log included. */
  readonly changedMs: number;
  readonly notes: readonly CompletenessNote[];
  /** Removes the copy. */
  dispose(): void;
}

/** How often a copy is tried again when Photos writes to the database meanwhile. */
const TRIES = 3;

/** Size and time of the database and its log, as one text that changes when either does. */
function state(file: string): string {
  return [file, `${file}-wal`]
    .map((part) => {
      const stat = statSync(part, { throwIfNoEntry: false });
      return stat ? `${stat.size}:${stat.mtimeMs}` : '-';
    })
    .join(' ');
}

/**
 * Copies an SQLite database with its `-wal` and `-shm` into a new temporary folder. Without the `-wal`, recent changes
 * are missing and deleted photos come back, so a missing one is said. Throws the system's error when the database
 * cannot be read, and a `TemporaryUnwritable` when there is nowhere to copy it to.
 *
 * @param lock file that Photos keeps while it has the library open, or null when this kind has none
 */
export function copyDatabase(original: string, lock: string | null): DatabaseCopy {
  const folder = makeTemporaryFolder('two-places-library-');
  const dispose = () => rmSync(folder, { recursive: true, force: true });
  try {
    const file = path.join(folder, path.basename(original));
    const notes: CompletenessNote[] = [];
    let steady = false;
    for (let attempt = 0; attempt < TRIES && !steady; attempt += 1) {
      const before = state(original);
      for (const ending of ['', '-wal', '-shm']) {
        rmSync(file + ending, { force: true });
        if (!existsSync(original + ending)) continue;
        copyUntouched(original + ending, file + ending);
        // From a read-only disk the copy is read-only too, and SQLite could not play its log back.
        chmodSync(file + ending, 0o600);
      }
      steady = state(original) === before;
    }
    if (!steady) notes.push({ code: 'library-in-use', blocks: true });
    else if (lock !== null && existsSync(lock)) notes.push({ code: 'library-in-use', blocks: false });
    if (!existsSync(`${original}-wal`) && usesWriteAheadLog(original))
      notes.push({ code: 'wal-missing', blocks: true });
    const changedMs = Math.max(
      ...[original, `${original}-wal`].map((part) => statSync(part, { throwIfNoEntry: false })?.mtimeMs ?? 0),
    );
    return { file, changedMs, notes, dispose };
  } catch (error) {
    dispose();
    throw error;
  }
}

/** Copies a file without leaving a trace on it, its access time included where the system allows that. */
function copyUntouched(from: string, to: string): void {
  if (constants.O_NOATIME === undefined) {
    // COPYFILE_FICLONE: where the file system can share blocks, the copy costs nothing.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    return;
  }
  const source = openForReading(from);
  const target = openSync(to, 'wx', 0o600);
  const piece = Buffer.allocUnsafe(1 << 20);
  try {
    for (let got = readSync(source, piece); got > 0; got = readSync(source, piece)) {
      for (let at = 0; at < got; ) at += writeSync(target, piece, at, got - at);
    }
  } finally {
    closeSync(source);
    closeSync(target);
  }
}

/**
 * Whether the database is in write-ahead mode (byte 18 of the SQLite header is 2). Photos keeps its databases so, and
 * its log is there even while Photos is closed; a library without it was copied without it.
 */
function usesWriteAheadLog(original: string): boolean {
  const header = Buffer.alloc(20);
  const handle = openForReading(original);
  try {
    return readSync(handle, header, 0, 20, 0) === 20 && header[18] === 2;
  } finally {
    closeSync(handle);
  }
}
