import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDiskFull } from '../disk-full.ts';
import { type Afc, AfcStatusError, type PhoneFileInfo } from './afc.ts';
import { PhoneError } from './phone-error.ts';
import { type PrivateFolder, privateFolder } from './private-folder.ts';
import { countFrames, framesInSharedMemory, LOG_HEAD, readLogHead, SHARED_HEAD } from './write-ahead-log.ts';

/** The phone's list of photos. */
export const PHOTOS = '/PhotoData/Photos.sqlite';
const LOG = `${PHOTOS}-wal`;
const SHARED = `${PHOTOS}-shm`;

const TRIES = 4;
/** What a copy may need besides itself: the shared memory that SQLite makes, and a reserve. */
const RESERVE = 64 << 20;

/** A private copy of the phone's list of photos, whole and checked. */
export interface PhotosCopy {
  readonly file: string;
  readonly bytes: number;
  readonly tries: number;
  /** Frames of the log that the copy has: changes that are not in the database file yet. */
  readonly logFrames: number;
  /** Removes the copy. */
  dispose(): void;
}

/** What must not move while the files are copied. */
interface Stand {
  readonly database: PhoneFileInfo;
  /** Which log it is, by its head; the log itself may grow. */
  readonly log: string;
  readonly logSize: number;
  /** Frames of the log at this moment by the phone's own count; null when it cannot be known. */
  readonly frames: number | null;
}

/** What a copy tells while it is made. */
export interface CopyListener {
  /** Bytes copied in this try, and all there are. */
  readonly onBytes: (done: number, all: number) => void;
  /** The files are here; now they are checked. */
  readonly onCopied: () => void;
}

/**
 * Copies the phone's database and its log. The phone writes while we read, so a try counts only when the database file and
 * the identity of the log were the same before and after, and the log has at least the frames that the phone knew of: a
 * torn copy passes SQLite's own check and has wrong numbers. What the log gained meanwhile is left for another day. The
 * shared memory is never copied: SQLite makes its own from the log. Throws a PhoneError, and leaves nothing behind then.
 */
export async function copyPhotos(afc: Afc, listener: CopyListener): Promise<PhotosCopy> {
  const { database, logSize } = await standOf(afc);
  const room = privateFolder(database.size + logSize + RESERVE);
  if (room === null) throw new PhoneError('phone-no-room', `${database.size + logSize} bytes are needed`);
  try {
    return await copyInto(afc, room, listener);
  } catch (error) {
    room.dispose();
    throw isDiskFull(error) ? new PhoneError('disk-full', 'while the list was copied') : error;
  }
}

async function copyInto(
  afc: Afc,
  { folder, dispose }: PrivateFolder,
  { onBytes, onCopied }: CopyListener,
): Promise<PhotosCopy> {
  const file = path.join(folder, path.posix.basename(PHOTOS));
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const before = await standOf(afc);
    const all = before.database.size + before.logSize;
    rmSync(`${file}-wal`, { force: true });
    const size = await copyFile(afc, PHOTOS, file, before.database.size + 1, (done) => onBytes(done, all));
    if (size !== before.database.size) continue;
    const hasLog = before.logSize > 0;
    const log = hasLog
      ? await copyFile(afc, LOG, `${file}-wal`, before.logSize, (done) => onBytes(size + done, all))
      : 0;
    if (!isSame(before, await standOf(afc))) continue;
    onCopied();
    const logFrames = hasLog ? countFrames(`${file}-wal`) : 0;
    if (logFrames < (before.frames ?? 0)) continue;
    check(file);
    return { file, bytes: size + log, tries, logFrames, dispose };
  }
  throw new PhoneError('phone-photos-busy', `no steady copy in ${TRIES} tries`);
}

async function standOf(afc: Afc): Promise<Stand> {
  const database = await afc.info(PHOTOS);
  if (database?.kind !== 'file') throw new PhoneError('phone-no-photos', `${PHOTOS} is not there`);
  const logSize = (await afc.info(LOG))?.size ?? 0;
  if (logSize === 0) return { database, log: 'none', logSize, frames: 0 };
  const head = readLogHead(await afc.readStart(LOG, LOG_HEAD));
  if (head === null) return { database, log: 'empty', logSize, frames: 0 };
  const frames = framesInSharedMemory(await readShared(afc), head);
  return { database, log: `${head.checkpoint}:${head.salts}`, logSize, frames };
}

/** The head of the shared memory; empty when the phone has none or does not show it. */
async function readShared(afc: Afc): Promise<Buffer> {
  try {
    return await afc.readStart(SHARED, SHARED_HEAD);
  } catch (error) {
    if (error instanceof AfcStatusError) return Buffer.alloc(0);
    throw error;
  }
}

/** Where the phone's own count of frames is not known, the log may not even have grown. */
function isSame(before: Stand, after: Stand): boolean {
  const { size, changedNs } = before.database;
  const known = before.frames !== null || before.logSize === after.logSize;
  return known && size === after.database.size && changedNs === after.database.changedNs && before.log === after.log;
}

/** Copies at most `limit` bytes, so that a file which grows while it is read cannot go on for ever. */
async function copyFile(
  afc: Afc,
  from: string,
  to: string,
  limit: number,
  onBytes: (done: number) => void,
): Promise<number> {
  const target = openSync(to, 'w', 0o600);
  let bytes = 0;
  try {
    for await (const piece of afc.read(from, limit)) {
      for (let at = 0; at < piece.length; ) at += writeSync(target, piece, at, piece.length - at);
      bytes += piece.length;
      onBytes(bytes);
    }
  } finally {
    closeSync(target);
  }
  return bytes;
}

/** A whole database answers `ok`; anything else is not used. */
function check(file: string): void {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(file);
    const answer = database.prepare('PRAGMA quick_check(1)').get();
    if (answer?.quick_check !== 'ok') throw new Error(String(answer?.quick_check));
  } catch (error) {
    if (isDiskFull(error)) throw error;
    throw new PhoneError('phone-photos-damaged', error instanceof Error ? error.message : String(error));
  } finally {
    database?.close();
  }
}
