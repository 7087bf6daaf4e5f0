import { isDiskFull } from '../disk-full.ts';
import { ForeignIndex } from './schema.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
const ERROR = 1;
const BUSY = 5;
const LOCKED = 6;
const IOERR = 10;
const CORRUPT = 11;
const CONSTRAINT = 19;
const NOTADB = 26;

/** Of the ways a disk can fail, those that lie in what is on it: reading, reading too little, and a damaged file system. */
const UNREADABLE: ReadonlySet<number> = new Set([266, 522, 8458]);

/** No room for the file that the connections of a database share: the disk is full. */
const IOERR_SHMSIZE = 4874;

/** Ways in which a scan can lose its memory. */
export type IndexFailure = 'index-locked' | 'index-unwritable' | 'index-damaged' | 'index-full';

/**
 * What an error of the index means. Only damage costs the index its place: a disk that is full or fails to write, another run, or a
 * fault of this program leave hours of proof as they are.
 */
export function indexFailure(error: unknown): IndexFailure {
  if (error instanceof ForeignIndex) return 'index-damaged';
  const extended = error instanceof Error && 'errcode' in error ? Number(error.errcode) : -1;
  if (isDiskFull(error) || extended === IOERR_SHMSIZE) return 'index-full';
  switch (extended === -1 ? -1 : extended & 0xff) {
    // Tables that are not there, rows of an impossible shape, no database at all.
    case ERROR:
    case CORRUPT:
    case NOTADB:
      return 'index-damaged';
    case BUSY:
    case LOCKED:
    // Only another run can take away what a row of this one belongs to.
    case CONSTRAINT:
      return 'index-locked';
    case IOERR:
      return UNREADABLE.has(extended) ? 'index-damaged' : 'index-unwritable';
    // No permission, a read-only disk, a folder that is not there, and whatever else: nothing is wrong with what is kept.
    default:
      return 'index-unwritable';
  }
}
